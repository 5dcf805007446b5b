import { imageFileLimits } from '../../limits.ts'
import { contentError } from '../../registry/origin.ts'
import { readWithHoles } from '../tar/sparse.ts'
import type { LayerEntry } from './entry.ts'
import type { BytePart, FileNode, ImageFiles } from './image-files.ts'
import type { ElfReader, KeptContent } from './kept.ts'
import type { LayerSource } from './layer-source.ts'
import { inPieces } from './pieces.ts'
import { lookUpPath, resolvePath } from './resolve.ts'
import { createTree } from './tree.ts'
import type { FileTreeOfLayers } from './tree.ts'
import { below, childrenOf, fileNode, nodeAt } from './tree-node.ts'
import type { ContentPlace, TreeNode } from './tree-node.ts'

/** Layers that are read at the same time: unpacking takes another processor than what comes of it. */
const layersAtOnce = 2

/**
 * An image's files out of its layers, from the lowest. Nothing is read before something is asked for.
 *
 * @param signal ends every reading
 */
export function layerFiles(
  layers: readonly LayerSource[],
  reader: ElfReader,
  signal: AbortSignal,
): ImageFiles {
  let indexed: Promise<FileTreeOfLayers> | null = null
  const root = async () => {
    indexed ??= indexLayers(layers, signal)
    return (await indexed).root
  }
  const at = async () => {
    const top = await root()
    return (path: string) => {
      const found = nodeAt(top, path)
      return found === null ? null : fileNode(found)
    }
  }
  const read = async (node: FileNode, part: BytePart) => {
    const found = nodeAt(await root(), node.path)
    return found?.content == null ? noBytes : await readFrom(found, found.content, part, layers)
  }
  return {
    lookUp: async (path) => await lookUpPath(path, await at()),
    resolve: async (path) => await resolvePath(path, await at()),
    list: async (path) => {
      const directory = await directoryAt(path, await root())
      if (directory === null) return null
      const nodes = [...(childrenOf(directory)?.values() ?? [])].map(fileNode)
      return nodes.sort((one, other) => (one.path < other.path ? -1 : 1))
    },
    walk: async function* (path) {
      const directory = await directoryAt(path, await root())
      // Who reads them in this order reads each layer once.
      const nodes = directory === null ? [] : [...below(directory)].sort(byPlace)
      for (const node of nodes) yield fileNode(node)
    },
    read,
    stream: (node) => inPieces(node, read),
    elf: async (node) => {
      const kept = keptOf(nodeAt(await root(), node.path)?.content ?? null, layers)
      if (node.kind !== 'file') return { kind: 'other' }
      return kept?.elf ?? (await reader.read(node.size, (part) => read(node, part)))
    },
    close: async () => {
      await Promise.all(layers.map((layer) => layer.close()))
    },
  }
}

const noBytes = new Uint8Array()

async function directoryAt(path: string, root: TreeNode): Promise<TreeNode | null> {
  const found = await resolvePath(path, (one) => {
    const node = nodeAt(root, one)
    return node === null ? null : fileNode(node)
  })
  if (found.kind !== 'found' || found.node.kind !== 'directory') return null
  return nodeAt(root, found.node.path)
}

function byPlace({ content: one }: TreeNode, { content: other }: TreeNode): number {
  return (one?.layer ?? -1) - (other?.layer ?? -1) || (one?.offset ?? 0) - (other?.offset ?? 0)
}

function keptOf(place: ContentPlace | null, layers: readonly LayerSource[]): KeptContent | null {
  return place === null ? null : (layers[place.layer]?.kept(place.offset) ?? null)
}

async function readFrom(
  node: TreeNode,
  place: ContentPlace,
  { offset, length }: BytePart,
  layers: readonly LayerSource[],
): Promise<Uint8Array> {
  const source = layers[place.layer]
  const wanted = Math.max(0, Math.min(length, node.size - offset))
  if (source === undefined || wanted === 0) return noBytes
  const kept = keptOf(place, layers)
  if (kept !== null && offset + wanted <= kept.bytes.length) {
    return kept.bytes.subarray(offset, offset + wanted)
  }
  const readStored = async (start: number, count: number) => {
    const bytes = await source.read(place.offset + start, count)
    if (bytes.length === count) return bytes
    throw contentError(source.origin, 'archive-broken', 'has changed while it was read')
  }
  return place.sparse === null
    ? await readStored(offset, wanted)
    : await readWithHoles(place.sparse, { offset, length: wanted }, readStored)
}

/** Reads some layers at once, and puts them over each other in their order. */
async function indexLayers(
  layers: readonly LayerSource[],
  signal: AbortSignal,
): Promise<FileTreeOfLayers> {
  const tree = createTree()
  const stop = new AbortController()
  const ended = AbortSignal.any([signal, stop.signal])
  let turn = 0
  let entries = 0
  const early = layers.map((): LayerEntry[] => [])
  const done = layers.map(() => false)
  const turns = layers.map(() => Promise.withResolvers<undefined>())
  const passTurn = () => {
    while (done[turn] === true) {
      turn += 1
      turns[turn]?.resolve(undefined)
      for (const entry of early[turn] ?? []) add(entry, turn)
      early[turn]?.splice(0)
    }
  }
  const add = (entry: LayerEntry, layer: number) => {
    const source = layers[layer]
    if (source !== undefined) tree.add(entry, layer, source.origin)
  }
  const read = async (source: LayerSource, layer: number) => {
    // What is read before its turn has to be kept until then.
    if (source.isPlain && layer > 0) await turns[layer]?.promise
    ended.throwIfAborted()
    await source.index((entry) => {
      entries += 1
      refuseMany(entries, source)
      if (layer === turn) add(entry, layer)
      else early[layer]?.push(entry)
    }, ended)
    done[layer] = true
    passTurn()
  }
  let next = 0
  const work = async () => {
    for (let layer = next++; layer < layers.length; layer = next++) {
      const source = layers[layer]
      if (source !== undefined) await read(source, layer)
    }
  }
  const works = Array.from({ length: layersAtOnce }, work)
  try {
    await Promise.all(works)
  } catch (error) {
    stop.abort()
    for (const { resolve } of turns) resolve(undefined)
    await Promise.allSettled(works)
    signal.throwIfAborted()
    throw error
  }
  return tree
}

function refuseMany(count: number, source: LayerSource): void {
  if (count <= imageFileLimits.entries) return
  const what = `makes more than ${imageFileLimits.entries} files of the image, which is the limit`
  throw contentError(source.origin, 'archive-too-many-files', what)
}
