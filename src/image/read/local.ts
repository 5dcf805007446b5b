import type { Platform } from '../../registry/platform.ts'
import { contentError } from '../../registry/origin.ts'
import { plainLayer } from '../files/layer-source.ts'
import type { LayerSource } from '../files/layer-source.ts'
import { isPacked } from '../files/unpacked.ts'
import { streamedLayer } from '../files/streamed-layer.ts'
import { storedContent } from '../found-image.ts'
import type { FoundLayer } from '../found-image.ts'
import { findImage, inTree, originOf } from '../local-image.ts'
import type { ReadableImage } from '../readable-image.ts'
import type { LocalSource } from '../source.ts'
import { assembleImage } from './assemble.ts'
import type { StoredLayer } from './assemble.ts'
import { readConfiguration } from './configuration.ts'
import { askedPlatform } from './options.ts'
import type { ReadOptions } from './options.ts'

/**
 * Opens an image of an archive or a layout. Layers that are not compressed are read where they lie.
 *
 * @param preferred which of several platforms, where none is asked for
 */
export async function openLocal(
  source: LocalSource,
  preferred: Platform,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<ReadableImage> {
  const platform = askedPlatform(options)
  const where = { cwd: options.directory, platform, preferred, signal }
  return await inTree(source, where, async (tree) => {
    const found = await findImage(tree, source, where)
    const { config, layers, manifestDigest } = found
    const image = {
      reference: source.written,
      source: source.type === 'oci-layout' ? ('layout' as const) : ('archive' as const),
      digest: manifestDigest,
      configuration: readConfiguration(config, layers.length, originOf(source)),
      layers: layers.map(stored),
      close: tree.close,
    }
    return await assembleImage(image, options, signal)
  })
}

function stored(layer: FoundLayer): StoredLayer {
  const { descriptor, file, origin } = layer
  return {
    digest: descriptor?.digest ?? null,
    size: file.size,
    open: async (diffId, keeper): Promise<LayerSource> => {
      if (descriptor !== null && descriptor.size !== file.size) {
        const what = `has ${file.size} bytes, not the ${descriptor.size} that its descriptor names`
        throw contentError(origin, 'content-size', what)
      }
      const region = await file.region()
      if (!isPacked(region.read(0, 4), origin)) return plainLayer(region, origin)
      await region.close()
      return streamedLayer({ origin, open: () => storedContent(layer), diffId }, keeper)
    },
  }
}
