import zlib from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import { pipeline as pipeThrough, Readable, Writable } from 'node:stream'
import { archiveLimits, registryLimits } from '../limits.ts'
import { verified } from '../registry/content.ts'
import type { ContentSource } from '../registry/content.ts'
import type { Descriptor, FetchedManifest, ImageManifest } from '../registry/manifest.ts'
import { contentError, oneLine } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { formatPlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { chooseImage } from '../registry/select.ts'
import type { PackableImage, PackableLayer } from './docker-archive.ts'
import type { FileTree } from './file-tree.ts'
import { blobPath } from './oci-layout.ts'

const plainLayers: ReadonlySet<string> = new Set([
  'application/vnd.oci.image.layer.v1.tar',
  'application/vnd.oci.image.layer.v1.tar+gzip',
  'application/vnd.docker.image.rootfs.diff.tar',
  'application/vnd.docker.image.rootfs.diff.tar.gzip',
])
const zstdLayer = 'application/vnd.oci.image.layer.v1.tar+zstd'

/**
 * The image manifest for a platform: the root itself, or what its index has for the platform.
 *
 * @param platform the one that is asked for
 * @param isAsked false when it is only this machine's, and an index with one image may differ
 */
export async function resolveImage(
  content: ContentSource,
  platform: Platform,
  isAsked: boolean,
  origin: Origin,
  signal: AbortSignal,
): Promise<FetchedManifest & { readonly manifest: ImageManifest }> {
  const root = await content.root(signal)
  if (root.manifest.type === 'image') return { ...root, manifest: root.manifest }
  const only = isAsked ? null : chooseImage(root.manifest, null, origin)
  const chosen = only ?? chooseImage(root.manifest, platform, origin)
  if (chosen === null) {
    throw contentError(origin, 'platform-missing', `has no image for ${formatPlatform(platform)}`)
  }
  const image = await content.manifest(chosen.digest, signal)
  if (image.manifest.type === 'image') return { ...image, manifest: image.manifest }
  throw contentError(
    origin,
    'index-nested',
    'lists an index inside its index, which no engine follows',
  )
}

/** Makes an image of a layout ready to be packed for an engine; layers stay where they are. */
export async function readOciImage(
  tree: FileTree,
  content: ContentSource,
  manifest: ImageManifest,
  origin: Origin,
  signal: AbortSignal,
): Promise<PackableImage> {
  if (manifest.layers.length > archiveLimits.layers) {
    throw contentError(origin, 'layers', `has more than ${archiveLimits.layers} layers`)
  }
  const config = await content.blob(manifest.config, registryLimits.configBytes, signal)
  const layers: PackableLayer[] = []
  for (const layer of manifest.layers) layers.push(await readLayer(tree, layer, origin, signal))
  return { config, layers }
}

async function readLayer(
  tree: FileTree,
  layer: Descriptor,
  origin: Origin,
  signal: AbortSignal,
): Promise<PackableLayer> {
  const named = { ...origin, name: `the layer ${layer.digest} of ${origin.name}` }
  const file = await tree.find(blobPath(layer.digest))
  if (file === null) throw contentError(named, 'content-missing', 'is not there')
  // A file stream without an encoding gives bytes.
  const content = () => verified(file.open() as AsyncIterable<Uint8Array>, layer, named)
  if (plainLayers.has(layer.mediaType)) return { key: layer.digest, size: layer.size, content }
  if (layer.mediaType !== zstdLayer) {
    const what = `is of the type ${oneLine(layer.mediaType, 100)}, which no engine loads`
    throw contentError(named, 'layer-type', what)
  }
  return unpackZstd(layer.digest, content, named, signal)
}

/**
 * Engines before Docker 23 do not read zstd. An archive needs sizes in advance, so the layer is
 * unpacked twice: once to count, once to write.
 */
async function unpackZstd(
  key: string,
  content: () => AsyncIterable<Uint8Array>,
  origin: Origin,
  signal: AbortSignal,
): Promise<PackableLayer> {
  // Node has it since 22.15; the types promise it always.
  const create = (zlib as { createZstdDecompress?: typeof zlib.createZstdDecompress })
    .createZstdDecompress
  if (create === undefined) {
    throw contentError(
      origin,
      'layer-type',
      'is compressed with zstd, which needs Node 22.15 or later',
    )
  }
  // What breaks in the first stream destroys the second, whose reader then sees the error.
  const unpacked = () =>
    pipeThrough(Readable.from(content(), { objectMode: false }), create(), () => undefined)
  let size = 0
  const count = new Writable({
    write: (part: Buffer, _encoding, done) => {
      size += part.length
      const isTooLarge = size > archiveLimits.unpackedBytes
      done(isTooLarge ? contentError(origin, 'content-too-large', 'grows too large') : null)
    },
  })
  await pipeline(Readable.from(content(), { objectMode: false }), create(), count, { signal })
  return { key, size, content: unpacked }
}
