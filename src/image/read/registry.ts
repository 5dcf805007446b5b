import { registryLimits } from '../../limits.ts'
import type { RegistryClient } from '../../registry/client.ts'
import type { Descriptor } from '../../registry/manifest.ts'
import { noSuchPlatform } from '../../registry/select.ts'
import { suitsPlatform } from '../../registry/platform.ts'
import type { Platform } from '../../registry/platform.ts'
import { openBlob, repositoryContent } from '../../registry/pull.ts'
import type { Repository } from '../../registry/reference.ts'
import { streamedLayer } from '../files/streamed-layer.ts'
import { refuseLayerType, refuseManyLayers, resolveImage } from '../oci-image.ts'
import type { ReadableImage } from '../readable-image.ts'
import type { ReferenceSource } from '../source.ts'
import { assembleImage } from './assemble.ts'
import type { StoredLayer } from './assemble.ts'
import { readConfiguration } from './configuration.ts'
import { askedPlatform } from './options.ts'
import type { ReadOptions } from './options.ts'

/**
 * Opens an image of a registry: its layers are read as they come, and stay nowhere.
 *
 * @param preferred which of several platforms, where none is asked for
 */
export async function openInRegistry(
  { written, reference }: ReferenceSource,
  client: RegistryClient,
  preferred: Platform,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<ReadableImage> {
  const origin = { name: `the image ${written}`, kind: 'input' } as const
  const content = repositoryContent(client, reference)
  const asked = askedPlatform(options)
  const found = await resolveImage(content, asked ?? preferred, asked !== null, origin, signal)
  const { manifest, descriptor } = found
  refuseManyLayers(manifest, origin)
  const config = await content.blob(manifest.config, registryLimits.configBytes, signal)
  const configuration = readConfiguration(config, manifest.layers.length, origin)
  if (asked !== null && !suitsPlatform(asked, configuration.platform)) {
    throw noSuchPlatform(origin, asked, [configuration.platform])
  }
  const layers = manifest.layers.map((layer) => {
    const named = { ...origin, name: `the layer ${layer.digest} of ${written}` }
    refuseLayerType(layer, named)
    return stored(layer, named, () => blob(client, reference, layer, signal))
  })
  const read = {
    reference: written,
    source: 'registry' as const,
    digest: descriptor.digest,
    configuration,
    layers,
    close: () => Promise.resolve(),
  }
  const image = await assembleImage(read, options, signal)
  return { ...image, rootDigest: found.rootDigest }
}

function stored(
  { digest, size }: Descriptor,
  origin: { readonly name: string; readonly kind: 'input' },
  open: () => AsyncIterable<Uint8Array>,
): StoredLayer {
  return {
    digest,
    size,
    open: (diffId, keeper) => Promise.resolve(streamedLayer({ origin, open, diffId }, keeper)),
  }
}

async function* blob(
  client: RegistryClient,
  repository: Repository,
  descriptor: Descriptor,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  // A stream of bytes gives bytes.
  yield* (await openBlob(client, repository, descriptor, signal)) as AsyncIterable<Uint8Array>
}
