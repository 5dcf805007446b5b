import { digestOf } from '../../registry/digest.ts'
import type { Digest } from '../../registry/digest.ts'
import { mediaTypes } from '../../registry/manifest.ts'
import type { FetchedManifest } from '../../registry/manifest.ts'
import { hostArchitecture, parsePlatform } from '../../registry/platform.ts'

/** One platform's image, as a registry has it. */
export interface PlatformManifest {
  readonly platform: string
  readonly found: FetchedManifest
}

export interface IndexBytes {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly digest: Digest
}

/**
 * The index of several platforms' images: by the OCI image specification (image-index.md), or Docker's
 * list where all of them are in Docker's format. What an engine pushed as an index of its own, with
 * attestations beside the image, is taken apart: no engine follows an index within an index.
 */
export function indexOf(images: readonly PlatformManifest[]): IndexBytes {
  const { dockerManifest } = mediaTypes
  const isDockers = images.every(({ found }) => found.manifest.mediaType === dockerManifest)
  const mediaType = isDockers ? mediaTypes.dockerList : mediaTypes.ociIndex
  const manifests = images.flatMap(entriesOf)
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests }))
  return { bytes, mediaType, digest: digestOf(bytes) }
}

function entriesOf({ platform, found }: PlatformManifest): readonly unknown[] {
  const { manifest, descriptor } = found
  if (manifest.type === 'index') {
    // Checked to be a list of objects when it was read.
    return manifest.document['manifests'] as readonly unknown[]
  }
  const { mediaType, digest, size } = descriptor
  const { os, architecture, variant } = parsePlatform(platform, hostArchitecture())
  const named = { os, architecture, ...(variant === '' ? {} : { variant }) }
  return [{ mediaType, digest, size, platform: named }]
}
