import { digestOf, matchesDigest, parseDigest } from './digest.ts'
import type { Digest } from './digest.ts'
import { asObject, member, parseJsonObject, stringMember } from './json.ts'
import type { JsonObject } from './json.ts'
import { contentError } from './origin.ts'
import type { Origin } from './origin.ts'
import { readPlatform } from './platform.ts'
import type { Platform } from './platform.ts'

export const mediaTypes = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  emptyConfig: 'application/vnd.oci.empty.v1+json',
} as const

/** When content was made, by RFC 3339 (image specification, annotations.md). */
export const createdAnnotation = 'org.opencontainers.image.created'

const manifestTypes: ReadonlySet<string> = new Set([
  mediaTypes.ociManifest,
  mediaTypes.dockerManifest,
])
const indexTypes: ReadonlySet<string> = new Set([mediaTypes.ociIndex, mediaTypes.dockerList])

/** What a registry is told that we read; the order is a preference. */
export const manifestAccept = [
  mediaTypes.ociIndex,
  mediaTypes.ociManifest,
  mediaTypes.dockerList,
  mediaTypes.dockerManifest,
].join(', ')

/** Names content by type, digest and size (OCI image specification, descriptor.md). */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
  readonly artifactType: string | null
  readonly annotations: ReadonlyMap<string, string>
  readonly platform: Platform | null
  /** The content itself, in base64, where whoever wrote the descriptor put it in. */
  readonly data: string | null
}

export interface ImageManifest {
  readonly type: 'image'
  readonly mediaType: string
  readonly artifactType: string | null
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
  readonly subject: Descriptor | null
  readonly annotations: ReadonlyMap<string, string>
}

export interface ImageIndex {
  readonly type: 'index'
  readonly mediaType: string
  readonly manifests: readonly Descriptor[]
  readonly annotations: ReadonlyMap<string, string>
  /** As it was written, for whoever writes it again with one entry more. */
  readonly document: JsonObject
}

export type Manifest = ImageManifest | ImageIndex

/** A manifest as it was read, with what names it. */
export interface FetchedManifest {
  readonly descriptor: Descriptor
  readonly bytes: Uint8Array
  readonly manifest: Manifest
}

export function isManifestType(mediaType: string): boolean {
  return manifestTypes.has(mediaType)
}

export function isIndexType(mediaType: string): boolean {
  return indexTypes.has(mediaType)
}

/**
 * Parses the bytes of a manifest or an index, which come from outside.
 *
 * @param declaredType the media type that the server or the descriptor gave; null when there is none
 * @param digest what the bytes must hash to; null when only a tag is known
 * @throws CanaryError of the origin's kind when they are anything else
 */
export function readManifest(
  bytes: Uint8Array,
  declaredType: string | null,
  digest: Digest | null,
  origin: Origin,
): FetchedManifest {
  if (digest !== null && !matchesDigest(bytes, digest)) {
    const found = digestOf(bytes)
    throw contentError(origin, 'digest-mismatch', `hashes to ${found}, not to ${digest}`)
  }
  const document = parseJsonObject(bytes, origin)
  const mediaType = mediaTypeOf(document, declaredType, origin)
  return {
    descriptor: descriptorOf(mediaType, digest ?? digestOf(bytes), bytes.length),
    bytes,
    manifest: isIndexType(mediaType)
      ? readIndex(document, mediaType, origin)
      : readImageManifest(document, mediaType, origin),
  }
}

/** A descriptor with nothing but the three members that every one has. */
export function descriptorOf(mediaType: string, digest: Digest, size: number): Descriptor {
  return {
    mediaType,
    digest,
    size,
    artifactType: null,
    annotations: new Map(),
    platform: null,
    data: null,
  }
}

/**
 * The content type and the document must agree: one that reads as two things can be verified as
 * one and used as the other (CVE-2021-41190).
 */
function mediaTypeOf(document: JsonObject, declaredType: string | null, origin: Origin): string {
  const written = stringMember(document, 'mediaType')
  const declared = declaredType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const known = isManifestType(declared) || isIndexType(declared)
  if (known && written !== null && written !== declared) {
    const what = `is sent as ${declared} and calls itself ${written.slice(0, 100)}`
    throw contentError(origin, 'media-type-mismatch', what)
  }
  const mediaType = known ? declared : (written ?? shapeOf(document))
  const isIndex = isIndexType(mediaType)
  if (!isIndex && !isManifestType(mediaType)) {
    const shown = (mediaType === '' ? declared : mediaType).slice(0, 100)
    const what = `has the media type "${shown}", which is no image manifest or index`
    const hint = shown.includes('manifest.v1')
      ? "this is Docker's first image format, which engines no longer run: build and push it anew"
      : undefined
    throw contentError(origin, 'media-type', what, hint)
  }
  const foreign = isIndex ? ['config', 'layers'] : ['manifests']
  if (foreign.some((name) => member(document, name) !== undefined)) {
    throw contentError(origin, 'manifest-ambiguous', 'is a manifest and an index at once')
  }
  return mediaType
}

function shapeOf(document: JsonObject): string {
  if (member(document, 'schemaVersion') !== 2) return ''
  if (Array.isArray(member(document, 'manifests'))) return mediaTypes.ociIndex
  return Array.isArray(member(document, 'layers')) ? mediaTypes.ociManifest : ''
}

function readImageManifest(document: JsonObject, mediaType: string, origin: Origin): ImageManifest {
  const subject = member(document, 'subject')
  return {
    type: 'image',
    mediaType,
    artifactType: stringMember(document, 'artifactType'),
    config: readDescriptor(member(document, 'config'), 'config', origin),
    layers: readDescriptors(member(document, 'layers'), 'layers', origin),
    subject:
      subject === undefined || subject === null ? null : readDescriptor(subject, 'subject', origin),
    annotations: readAnnotations(member(document, 'annotations')),
  }
}

function readIndex(document: JsonObject, mediaType: string, origin: Origin): ImageIndex {
  return {
    type: 'index',
    mediaType,
    manifests: readDescriptors(member(document, 'manifests'), 'manifests', origin),
    annotations: readAnnotations(member(document, 'annotations')),
    document,
  }
}

function readDescriptors(value: unknown, name: string, origin: Origin): Descriptor[] {
  if (!Array.isArray(value)) {
    throw contentError(origin, 'manifest-malformed', `has no list "${name}"`)
  }
  return value.map((item: unknown, index) => readDescriptor(item, `${name}[${index}]`, origin))
}

function readDescriptor(value: unknown, name: string, origin: Origin): Descriptor {
  const object = asObject(value)
  if (object === null) throw contentError(origin, 'manifest-malformed', `has no "${name}"`)
  const mediaType = stringMember(object, 'mediaType')
  const digest = parseDigest(member(object, 'digest'))
  const size = member(object, 'size')
  const isSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0
  if (mediaType === null || digest === null || !isSize) {
    const wrong = mediaType === null ? 'mediaType' : digest === null ? 'digest' : 'size'
    throw contentError(origin, 'manifest-malformed', `has no valid "${wrong}" in "${name}"`)
  }
  return {
    mediaType,
    digest,
    size,
    artifactType: stringMember(object, 'artifactType'),
    annotations: readAnnotations(member(object, 'annotations')),
    platform: readPlatform(member(object, 'platform')),
    data: stringMember(object, 'data'),
  }
}

/** Annotations are words about the content and decide nothing alone: what is no string is left out. */
function readAnnotations(value: unknown): ReadonlyMap<string, string> {
  const object = asObject(value) ?? {}
  return new Map(
    Object.entries(object).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
}
