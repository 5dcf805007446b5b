import { archiveLimits, registryLimits } from '../limits.ts'
import type { ContentSource } from '../registry/content.ts'
import type { Digest } from '../registry/digest.ts'
import type { Descriptor, FetchedManifest, ImageManifest } from '../registry/manifest.ts'
import { contentError, oneLine } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { formatPlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { chooseImage } from '../registry/select.ts'
import type { FileTree } from './file-tree.ts'
import { storedContent } from './found-image.ts'
import type { FoundImage, FoundLayer } from './found-image.ts'
import { blobPath } from './oci-root.ts'
import type { PackableLayer } from './packable-image.ts'
import { isZstd, unpackedLayer } from './zstd-layer.ts'

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

export interface ResolvedImage extends FetchedManifest {
  readonly manifest: ImageManifest
  /** Of what its name leads to: its own, or that of an index. */
  readonly rootDigest: Digest
}

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
): Promise<ResolvedImage> {
  const root = await content.root(signal)
  const rootDigest = root.descriptor.digest
  if (root.manifest.type === 'image') return { ...root, manifest: root.manifest, rootDigest }
  const only = isAsked ? null : chooseImage(root.manifest, null, origin)
  const chosen = only ?? chooseImage(root.manifest, platform, origin)
  const image = chosen === null ? null : await content.manifest(chosen.digest, signal)
  if (image?.manifest.type === 'image') return { ...image, manifest: image.manifest, rootDigest }
  throw contentError(origin, 'platform-missing', `has no image for ${formatPlatform(platform)}`)
}

/** Finds an image of a layout; layers stay where they are. */
export async function findInLayout(
  tree: FileTree,
  content: ContentSource,
  manifest: ImageManifest,
  origin: Origin,
  signal: AbortSignal,
): Promise<Pick<FoundImage, 'config' | 'layers'>> {
  refuseManyLayers(manifest, origin)
  const config = await content.blob(manifest.config, registryLimits.configBytes, signal)
  const layers: FoundLayer[] = []
  for (const layer of manifest.layers) layers.push(await findLayer(tree, layer, origin))
  return { config, layers }
}

/** @throws CanaryError (input) when there are more layers than any engine takes */
export function refuseManyLayers({ layers }: ImageManifest, origin: Origin): void {
  if (layers.length <= archiveLimits.layers) return
  throw contentError(origin, 'layers', `has more than ${archiveLimits.layers} layers`)
}

async function findLayer(tree: FileTree, layer: Descriptor, origin: Origin): Promise<FoundLayer> {
  const named = { ...origin, name: `the layer ${layer.digest} of ${origin.name}` }
  const file = await tree.find(blobPath(layer.digest))
  if (file === null) throw contentError(named, 'content-missing', 'is not there')
  refuseLayerType(layer, named)
  return { key: layer.digest, file, origin: named, descriptor: layer }
}

/** @throws CanaryError (input) for a layer that is no archive of files */
export function refuseLayerType({ mediaType }: Descriptor, origin: Origin): void {
  if (plainLayers.has(mediaType) || zstdLayers.has(mediaType)) return
  const what = `is of the type ${oneLine(mediaType, 100)}, which no engine loads`
  throw contentError(origin, 'layer-type', what)
}

/** Makes a layer ready to be packed for an engine. */
export async function packableLayer(
  layer: FoundLayer,
  signal: AbortSignal,
): Promise<PackableLayer> {
  const { key, origin, descriptor, file } = layer
  const content = () => storedContent(layer)
  const isPacked =
    descriptor === null ? await isZstd(content()) : zstdLayers.has(descriptor.mediaType)
  if (isPacked) return await unpackedLayer({ key, content }, origin, signal)
  return { key, size: descriptor?.size ?? file.size, content }
}
