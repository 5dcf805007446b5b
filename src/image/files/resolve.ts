import { imageFileLimits } from '../../limits.ts'
import type { FileNode, Resolution } from './image-files.ts'

/** What stands at a path none of whose parts but the last is a link; null where nothing is there. */
export type NodeAt = (path: string) => FileNode | null | Promise<FileNode | null>

/**
 * Follows a path as a kernel does whose root is the image: link by link, `..` of the root being the root
 * (path_resolution(7)).
 */
export async function resolvePath(path: string, nodeAt: NodeAt): Promise<Resolution> {
  return await follow(path, nodeAt, true)
}

/** The same, but a link at the end is what is found. Null where nothing is there. */
export async function lookUpPath(path: string, nodeAt: NodeAt): Promise<FileNode | null> {
  const found = await follow(path, nodeAt, false)
  return found.kind === 'found' ? found.node : null
}

async function follow(path: string, nodeAt: NodeAt, followsLast: boolean): Promise<Resolution> {
  const left = partsOf(path).reverse()
  let at = await nodeAt('/')
  if (at === null) return { kind: 'missing', path: '/' }
  let links = 0
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (at.kind !== 'directory') return { kind: 'not-a-directory', path: at.path }
    const next = name === '..' ? parentOf(at.path) : join(at.path, name)
    const node = await nodeAt(next)
    if (node === null) return { kind: 'missing', path: next }
    if (node.kind !== 'link' || (left.length === 0 && !followsLast)) {
      at = node
      continue
    }
    links += 1
    const target = node.target ?? ''
    if (links > imageFileLimits.links) return { kind: 'loop', path: next }
    // An empty link leads nowhere (symlink(7)).
    if (target === '') return { kind: 'missing', path: next }
    left.push(...partsOf(target).reverse())
    if (left.length > imageFileLimits.pathParts) return { kind: 'loop', path: next }
    if (target.startsWith('/')) at = (await nodeAt('/')) ?? at
  }
  return { kind: 'found', node: at }
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.')
}

function join(directory: string, name: string): string {
  return directory === '/' ? `/${name}` : `${directory}/${name}`
}

/** Of a path without links; the root's is the root. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash <= 0 ? '/' : path.slice(0, slash)
}
