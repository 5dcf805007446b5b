import { parseElf, readElf } from '../../elf/read.ts'
import type { Digest } from '../../registry/digest.ts'
import { layerFiles } from '../files/layer-files.ts'
import { createKeeper } from '../files/kept.ts'
import type { ElfReader, Keeper } from '../files/kept.ts'
import type { LayerSource } from '../files/layer-source.ts'
import type { ImageLayer, ReadableImage } from '../readable-image.ts'
import type { ReadConfiguration } from './configuration.ts'
import type { ReadOptions } from './options.ts'

/** An image whose layers are at hand. */
export interface LayeredImage {
  readonly reference: string
  readonly source: ReadableImage['source']
  /** Of its manifest. */
  readonly digest: string | null
  readonly configuration: ReadConfiguration
  readonly layers: readonly StoredLayer[]
  /** Behind the layers. */
  readonly close: () => Promise<void>
}

export interface StoredLayer extends Pick<ImageLayer, 'digest' | 'size'> {
  readonly open: (diffId: Digest, keeper: Keeper) => Promise<LayerSource>
}

/** Opens the layers; they are closed again where one of them cannot be. */
export async function assembleImage(
  image: LayeredImage,
  { keeps = () => false }: Pick<ReadOptions, 'keeps'>,
  signal: AbortSignal,
): Promise<ReadableImage> {
  const { reference, source, digest, configuration: read, layers } = image
  const keeper = createKeeper(elfReader, keeps)
  const opened: LayerSource[] = []
  try {
    for (const [index, layer] of layers.entries()) {
      const diffId = read.diffIds[index]
      if (diffId !== undefined) opened.push(await layer.open(diffId, keeper))
    }
  } catch (error) {
    await Promise.all(opened.map((layer) => layer.close()))
    throw error
  }
  const files = layerFiles(opened, elfReader, signal)
  const { id, platform, user, configuration, labels, created } = read
  let closed: Promise<void> | null = null
  return {
    ...{ reference, source, id, digest, platform, user, configuration, labels, created, files },
    layers: layers.map(({ digest, size }, index) => {
      return { digest, size, createdBy: read.createdBy[index] ?? null }
    }),
    close: async () => {
      closed ??= files.close().finally(image.close)
      await closed
    },
  }
}

export const elfReader: ElfReader = { parse: parseElf, read: readElf }
