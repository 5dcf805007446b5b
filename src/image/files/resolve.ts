import { imageFileLimits } from '../../limits.ts'
import type { FileNode, Resolution } from './image-files.ts'

/** A place that nobody can see: for walks that may lead to one. */
export interface Unseen {
  readonly kind: 'unknown'
}

/** What stands at a path none of whose parts but the last is a link; null where nothing is there. */
export type NodeAt<Place extends Unseen = never> = (
  path: string,
) => FileNode | Place | null | Promise<FileNode | Place | null>

/**
 * Follows a path as a kernel does whose root is the image: link by link, `..` of the root being the root
 * (path_resolution(7)).
 */
export async function resolvePath(path: string, nodeAt: NodeAt): Promise<Resolution> {
  return await follow<never>(path, nodeAt, true)
}

/** The same where some places are out of sight. */
export async function resolveSeen(
  path: string,
  nodeAt: NodeAt<Unseen>,
): Promise<Resolution | Unseen> {
  return await follow<Unseen>(path, nodeAt, true)
}

/** The same, but a link at the end is what is found. Null where nothing is there. */
export async function lookUpPath(path: string, nodeAt: NodeAt): Promise<FileNode | null> {
  const found = await follow<never>(path, nodeAt, false)
  return found.kind === 'found' ? found.node : null
}

async function follow<Place extends Unseen>(
  path: string,
  nodeAt: NodeAt<Place>,
  followsLast: boolean,
): Promise<Resolution | Place> {
  const left = partsOf(path).reverse()
  const root = await nodeAt('/')
  if (root === null) return { kind: 'missing', path: '/' }
  if (isUnseen(root)) return root
  let at = root
  let links = 0
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (at.kind !== 'directory') return { kind: 'not-a-directory', path: at.path }
    const next = name === '..' ? parentOf(at.path) : join(at.path, name)
    const node = await nodeAt(next)
    if (node === null) return { kind: 'missing', path: next }
    if (isUnseen(node)) return node
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
    if (target.startsWith('/')) at = root
  }
  return { kind: 'found', node: at }
}

function isUnseen<Place extends Unseen>(node: FileNode | Place): node is Place {
  return node.kind === 'unknown'
}

/** Names of a path, without those that say nothing. */
export function partsOf(path: string): string[] {
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
