import { archiveLimits, registryLimits } from '../limits.ts'
import { verified } from '../registry/content.ts'
import type { ContentSource } from '../registry/content.ts'
import type { Descriptor, FetchedManifest, ImageManifest } from '../registry/manifest.ts'
import { contentError, oneLine } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { formatPlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { chooseImage } from '../registry/select.ts'
import type { FileTree } from './file-tree.ts'
import { blobPath } from './oci-root.ts'
import type { PackableImage, PackableLayer } from './packable-image.ts'
import { unpackedLayer } from './zstd-layer.ts'

const plainLayers: ReadonlySet<string> = new Set([
  'application/vnd.oci.image.layer.v1.tar',
  'application/vnd.oci.image.layer.v1.tar+gzip',
  'application/vnd.docker.image.rootfs.diff.tar',
  'application/vnd.docker.image.rootfs.diff.tar.gzip',
])
const zstdLayers: ReadonlySet<string> = new Set([
  'application/vnd.oci.image.layer.v1.tar+zstd',
  'application/vnd.docker.image.rootfs.diff.tar.zstd',
])

/**
 * The image manifest for a platform: the root itself, or what its index has for the platform.
 *
 * @param platform the one that is asked for
 * @param isAsked false when it is only the engine's own, and an index with one image may differ
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
  const image = chosen === null ? null : await content.manifest(chosen.digest, signal)
  if (image?.manifest.type === 'image') return { ...image, manifest: image.manifest }
  throw contentError(origin, 'platform-missing', `has no image for ${formatPlatform(platform)}`)
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
  if (!zstdLayers.has(layer.mediaType)) {
    const what = `is of the type ${oneLine(layer.mediaType, 100)}, which no engine loads`
    throw contentError(named, 'layer-type', what)
  }
  return await unpackedLayer({ key: layer.digest, content }, named, signal)
}
