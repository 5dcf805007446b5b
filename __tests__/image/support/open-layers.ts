import type { ElfReader } from '../../../src/image/files/kept.ts'
import type { FileNode, ImageFiles } from '../../../src/image/files/image-files.ts'
import { createKeeper } from '../../../src/image/files/kept.ts'
import { layerFiles } from '../../../src/image/files/layer-files.ts'
import type { OpenRegion } from '../../../src/image/file-tree.ts'
import { plainLayer } from '../../../src/image/files/layer-source.ts'
import type { LayerSource } from '../../../src/image/files/layer-source.ts'
import { streamedLayer } from '../../../src/image/files/streamed-layer.ts'
import { never } from '../../registry/support/client.ts'

/** Tells what it was given: a reader of programs has tests of its own. */
export const elfReader: ElfReader = {
  parse: (bytes) => told('parsed', bytes),
  read: async (size, read) => told(`read of ${size}`, await read({ offset: 0, length: 8 })),
}

function told(what: string, bytes: Uint8Array): ReturnType<ElfReader['parse']> {
  const text = Buffer.from(bytes).toString('latin1')
  return text.startsWith('\x7fELF')
    ? { kind: 'broken', message: `${what}: ${text.slice(4, 8)}` }
    : { kind: 'other' }
}

export const origin = { name: 'the layer a.tar', kind: 'input' } as const

/** A layer that lies in memory, uncompressed. */
export function memoryLayer(tar: Uint8Array): LayerSource {
  return plainLayer(memoryRegion(Buffer.from(tar)), origin)
}

/** Bytes in memory, as if they were a part of a file. */
export function memoryRegion(bytes: Buffer): OpenRegion {
  return {
    size: bytes.length,
    read: (position, length) => bytes.subarray(position, position + length),
    readInto: (position, into) => bytes.copy(into, 0, position),
    close: () => Promise.resolve(),
  }
}

export interface Packed {
  readonly layer: LayerSource
  /** How often it was opened, and how many bytes were read. */
  readonly counted: { opened: number; bytes: number }
}

/** A layer that comes in pieces, from its start on. */
export function packedLayer(
  packed: Uint8Array,
  pieceBytes = 1000,
  keeps: (path: string, size: number) => boolean = () => false,
): Packed {
  const counted = { opened: 0, bytes: 0 }
  const open = async function* () {
    counted.opened += 1
    for (let at = 0; at < packed.length; at += pieceBytes) {
      const piece = packed.subarray(at, at + pieceBytes)
      counted.bytes += piece.length
      yield await Promise.resolve(piece)
    }
  }
  const layer = streamedLayer({ origin, open, diffId: null }, createKeeper(elfReader, keeps))
  return { layer, counted }
}

export function filesOf(...tars: readonly Uint8Array[]): ImageFiles {
  return layerFiles(tars.map(memoryLayer), elfReader, never)
}

export async function everything(files: ImageFiles): Promise<readonly FileNode[]> {
  return (await walked(files, '/')).sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** Every path, with what is in files and where links lead. */
export async function contents(files: ImageFiles): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for (const node of await everything(files)) found[node.path] = await shown(files, node)
  return found
}

async function shown(files: ImageFiles, node: FileNode): Promise<string> {
  if (node.kind === 'link') return `-> ${node.target ?? ''}`
  if (node.kind !== 'file') return node.kind
  const bytes = await files.read(node, { offset: 0, length: node.size })
  return Buffer.from(bytes).toString()
}

export async function walked(files: ImageFiles, path: string): Promise<FileNode[]> {
  const nodes: FileNode[] = []
  for await (const node of files.walk(path)) nodes.push(node)
  return nodes
}
