import type { ElfReading } from '../../../src/elf/facts.ts'
import type { FileNode, ImageFiles } from '../../../src/image/files/image-files.ts'
import { lookUpPath, parentOf, resolvePath } from '../../../src/image/files/resolve.ts'

/** What stands at a path; parents that are not named are directories of root's. */
export type MemoryFile =
  | {
      readonly content: string | Uint8Array
      readonly mode?: number
      readonly uid?: number
      readonly gid?: number
      readonly elf?: ElfReading
      readonly capability?: Uint8Array
    }
  | { readonly link: string }
  | {
      readonly directory: true
      readonly mode?: number
      readonly uid?: number
      readonly gid?: number
    }
  | { readonly device: true }

/** An image's files in memory, such as `memoryFiles({ '/bin/sh': { content: '…', mode: 0o755 } })`. */
export function memoryFiles(written: Readonly<Record<string, MemoryFile>>): ImageFiles {
  const nodes = new Map<string, FileNode>()
  const add = (path: string, file: MemoryFile) => {
    nodes.set(path, toNode(path, file))
    for (let parent = parentOf(path); !nodes.has(parent); parent = parentOf(parent)) {
      nodes.set(parent, toNode(parent, { directory: true }))
    }
  }
  add('/', { directory: true })
  for (const [path, file] of Object.entries(written)) add(path, file)
  const nodeAt = (path: string) => nodes.get(path) ?? null
  const bytesOf = ({ path }: FileNode) => {
    const file = written[path]
    return file !== undefined && 'content' in file ? Buffer.from(file.content) : Buffer.alloc(0)
  }
  return {
    lookUp: (path) => lookUpPath(path, nodeAt),
    resolve: (path) => resolvePath(path, nodeAt),
    list: async (path) => {
      const found = await resolvePath(path, nodeAt)
      if (found.kind !== 'found' || found.node.kind !== 'directory') return null
      const { path: directory } = found.node
      return [...nodes.values()]
        .filter((node) => node.path !== '/' && parentOf(node.path) === directory)
        .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    },
    walk: async function* (path) {
      const found = await resolvePath(path, nodeAt)
      if (found.kind !== 'found') return
      const start = found.node.path === '/' ? '/' : `${found.node.path}/`
      yield* [...nodes.values()].filter((node) => node.path.startsWith(start) && node.path !== '/')
    },
    read: (node, { offset, length }) =>
      Promise.resolve(bytesOf(node).subarray(offset, offset + length)),
    stream: async function* (node) {
      yield await Promise.resolve(bytesOf(node))
    },
    elf: (node) => {
      const file = written[node.path]
      const elf = file !== undefined && 'content' in file ? file.elf : undefined
      return Promise.resolve(elf ?? { kind: 'other' })
    },
    close: () => Promise.resolve(),
  }
}

function toNode(path: string, file: MemoryFile): FileNode {
  const plain = {
    path,
    mode: 0o755,
    uid: 0,
    gid: 0,
    size: 0,
    target: null,
    capability: null,
    layer: 0,
  }
  if ('link' in file) return { ...plain, kind: 'link', mode: 0o777, target: file.link }
  if ('device' in file) return { ...plain, kind: 'character-device' }
  const { mode, uid = 0, gid = 0 } = file
  if ('directory' in file) return { ...plain, kind: 'directory', mode: mode ?? 0o755, uid, gid }
  const { content, capability = null } = file
  const size = Buffer.from(content).length
  return { ...plain, kind: 'file', mode: mode ?? 0o644, uid, gid, size, capability }
}
