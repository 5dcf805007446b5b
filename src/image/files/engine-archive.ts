import type { ContainerView } from './container-view.ts'
import type { FileKind, FileNode, ImageFiles } from './image-files.ts'
import { createKeeper } from './kept.ts'
import type { ElfReader } from './kept.ts'
import { layerFiles } from './layer-files.ts'
import { streamedLayer } from './streamed-layer.ts'

/** All files of a container, as one layer that comes from its start on. */
export function wholeContainer(
  { files, container, origin, keeps }: ContainerView,
  reader: ElfReader,
  signal: AbortSignal,
): ImageFiles {
  const open = async function* () {
    yield* await files.everything(await container(), signal)
  }
  const layer = streamedLayer({ origin, open, diffId: null }, createKeeper(reader, keeps))
  const ofImage = {
    ...layer,
    index: (take: Parameters<typeof layer.index>[0], ended: AbortSignal) =>
      layer.index((entry) => {
        const path = `/${entry.directory === '' ? '' : `${entry.directory}/`}${entry.name}`
        if (!isOfEngine(path, entry.kind, entry.size)) take(entry)
      }, ended),
  }
  return withoutLayer(layerFiles([ofImage], reader, signal))
}

/** What engines add to the files of an image when they make a container of it. */
export function isOfEngine(
  path: string,
  kind: FileKind | 'hard-link' | 'other',
  size: number,
): boolean {
  if (path === '/.dockerenv') return true
  if (kind === 'link') return path === '/etc/mtab'
  return kind === 'file' && size === 0 && added.has(path)
}

const added: ReadonlySet<string> = new Set([
  ...['/etc/hosts', '/etc/hostname', '/etc/resolv.conf', '/run/.containerenv', '/dev/console'],
])

/** It is that of the container, and not of the image. */
function withoutLayer(files: ImageFiles): ImageFiles {
  const plain = (node: FileNode): FileNode => ({ ...node, layer: null })
  return {
    ...files,
    lookUp: async (path) => {
      const node = await files.lookUp(path)
      return node === null ? null : plain(node)
    },
    resolve: async (path) => {
      const found = await files.resolve(path)
      return found.kind === 'found' ? { ...found, node: plain(found.node) } : found
    },
    list: async (path) => (await files.list(path))?.map(plain) ?? null,
    walk: async function* (path) {
      for await (const node of files.walk(path)) yield plain(node)
    },
  }
}
