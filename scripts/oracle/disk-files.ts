import {
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  readlinkSync,
  closeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { ElfReading } from '../../src/elf/facts.ts'
import { parseElf } from '../../src/elf/read.ts'
import type { FileKind, FileNode, ImageFiles } from '../../src/image/files/image-files.ts'
import { lookUpPath, resolvePath } from '../../src/image/files/resolve.ts'

/** The files of a root file system that lies in a directory of this machine. */
export function diskFiles(root: string): ImageFiles {
  const nodes = new Map<string, FileNode | null>()
  const readings = new Map<string, ElfReading>()
  const nodeAt = (path: string) => {
    const known = nodes.get(path)
    if (known !== undefined) return known
    const node = nodeOf(root, path)
    nodes.set(path, node)
    return node
  }
  const list = (path: string) => childrenOf(root, path).flatMap((one) => nodeAt(one) ?? [])
  return {
    lookUp: (path) => lookUpPath(path, nodeAt),
    resolve: (path) => resolvePath(path, nodeAt),
    list: async (path) => {
      const found = await resolvePath(path, nodeAt)
      return found.kind === 'found' && found.node.kind === 'directory'
        ? list(found.node.path)
        : null
    },
    walk: async function* (path) {
      const waiting = [...list(path)]
      for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        yield await Promise.resolve(node)
        if (node.kind === 'directory') waiting.push(...list(node.path))
      }
    },
    read: (node, { offset, length }) =>
      Promise.resolve(readPart(join(root, node.path), offset, length)),
    stream: async function* (node) {
      yield await Promise.resolve(readFileSync(join(root, node.path)))
    },
    elf: (node) => {
      const reading = readings.get(node.path) ?? parseElf(readFileSync(join(root, node.path)))
      readings.set(node.path, reading)
      return Promise.resolve(reading)
    },
    close: () => Promise.resolve(),
  }
}

function childrenOf(root: string, path: string): readonly string[] {
  const names = readdirSync(join(root, path)).toSorted()
  return names.map((name) => (path === '/' ? `/${name}` : `${path}/${name}`))
}

function nodeOf(root: string, path: string): FileNode | null {
  const status = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (status === undefined) return null
  const kind = kindOf(status)
  const { mode, uid, gid, size } = status
  return {
    ...{ path, kind, uid, gid, mode: mode & 0o7777, capability: null, layer: null },
    size: kind === 'file' ? size : 0,
    target: kind === 'link' ? readlinkSync(join(root, path)) : null,
  }
}

function kindOf(status: NonNullable<ReturnType<typeof lstatSync>>): FileKind {
  if (status.isFile()) return 'file'
  if (status.isDirectory()) return 'directory'
  if (status.isSymbolicLink()) return 'link'
  if (status.isFIFO()) return 'pipe'
  if (status.isSocket()) return 'socket'
  return status.isBlockDevice() ? 'block-device' : 'character-device'
}

export function readPart(path: string, offset: number, length: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
  } finally {
    closeSync(file)
  }
}
