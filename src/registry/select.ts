import { CanaryError } from '../errors.ts'
import { isManifestType } from './manifest.ts'
import type { Descriptor, ImageIndex } from './manifest.ts'
import type { Origin } from './origin.ts'
import { choosePlatform, formatPlatform } from './platform.ts'
import type { Platform } from './platform.ts'

/**
 * Chooses an image of an index, as engines do: entries that are no images (attestations, other
 * indexes) do not count.
 *
 * @param platform null: the only image there is
 * @returns null when no platform is asked for and there are several images
 * @throws CanaryError (input) that lists what there is when nothing suits
 */
export function chooseImage(
  index: ImageIndex,
  platform: Platform | null,
  origin: Origin,
): Descriptor | null {
  const images = index.manifests.filter(isImage)
  if (platform === null) return images.length === 1 ? (images[0] ?? null) : null
  const best = choosePlatform(
    platform,
    images.map((image) => image.platform),
  )
  const chosen = images[best]
  if (chosen !== undefined) return chosen
  // A single image that does not say what it is for is what there is.
  const only = images.length === 1 ? images[0] : undefined
  if (only?.platform === null) return only
  throw noSuchPlatform(
    origin,
    platform,
    images.flatMap((image) => image.platform ?? []),
    images.length < index.manifests.length && images.length === 0,
  )
}

/** The image is for other machines. `offered` is told, each platform once. */
export function noSuchPlatform(
  origin: Origin,
  wanted: Platform,
  offered: readonly Platform[],
  isNested = false,
): CanaryError {
  const names = [...new Set(offered.map(formatPlatform))].slice(0, 20).join(', ')
  const nested = 'lists only other indexes, which no engine follows'
  const has = names === '' ? 'holds no image' : `is for ${names}`
  return new CanaryError('input', {
    code: 'platform-missing',
    message: `${origin.name} ${isNested ? nested : has}, and ${formatPlatform(wanted)} is asked for`,
  })
}

/** Attestations stand in an index as manifests for no platform (BuildKit, attestation-storage.md). */
export function isImage(descriptor: Descriptor): boolean {
  return (
    isManifestType(descriptor.mediaType) &&
    descriptor.platform?.os !== 'unknown' &&
    !descriptor.annotations.has('vnd.docker.reference.type')
  )
}
