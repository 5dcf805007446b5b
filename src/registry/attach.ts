/** Attaches artifacts of any type to images, and takes them away. */
import { registryLimits } from '../limits.ts'
import type { RegistryClient } from './client.ts'
import { digestOf } from './digest.ts'
import type { Digest } from './digest.ts'
import { createdAnnotation, descriptorOf, mediaTypes } from './manifest.ts'
import type { Descriptor } from './manifest.ts'
import type { Platform } from './platform.ts'
import { repositoryContent } from './pull.ts'
import { deleteReferrer, pushBlob, pushReferrer } from './push.ts'
import type { ImageReference } from './reference.ts'
import { resolveSubject } from './subject.ts'

/** "Guidance for an Empty Descriptor" (image specification, manifest.md). */
const emptyConfig = Buffer.from('{}')

/** The image of a registry that an artifact belongs to. */
export interface Target {
  readonly reference: ImageReference
  /** Null: what the reference means, which may be an index. */
  readonly platform: Platform | null
}

export interface ArtifactLayer {
  readonly mediaType: string
  /** Exactly as they shall be stored. */
  readonly bytes: Uint8Array
  readonly annotations: Readonly<Record<string, string>>
}

export interface Artifact {
  readonly artifactType: string
  readonly layers: readonly ArtifactLayer[]
  /** Of the manifest, besides the time at which it is made. */
  readonly annotations: Readonly<Record<string, string>>
}

export interface Attached {
  /** The artifact's manifest. */
  readonly digest: Digest
  readonly subject: Digest
}

/**
 * Attaches an artifact to an image, as `oras attach` would: its layers as blobs, a manifest with the
 * artifact type and the subject, and where the registry has no referrers API, an entry under the
 * referrers tag.
 */
export async function attach(
  client: RegistryClient,
  { reference, platform }: Target,
  artifact: Artifact,
  signal: AbortSignal,
): Promise<Attached> {
  const subject = await resolveSubject(repositoryContent(client, reference), platform, signal)
  const created = client.pace.clock.date().toISOString()
  const annotations = { ...artifact.annotations, [createdAnnotation]: created }
  const manifest = toManifest({ ...artifact, annotations }, subject)
  const bytes = Buffer.from(JSON.stringify(manifest))
  for (const blob of [emptyConfig, ...artifact.layers.map((layer) => layer.bytes)]) {
    await pushBlob(client, reference, blob, signal)
  }
  const descriptor = {
    ...descriptorOf(mediaTypes.ociManifest, digestOf(bytes), bytes.length),
    artifactType: artifact.artifactType,
    annotations: new Map(Object.entries(annotations)),
  }
  await pushReferrer(client, reference, bytes, descriptor, subject.digest, signal)
  return { digest: descriptor.digest, subject: subject.digest }
}

/** What became of an artifact that was to be removed; see {@link deleteReferrer}. */
export interface Detached {
  readonly digest: Digest
  readonly result: 'deleted' | 'unlisted' | 'refused'
}

/**
 * Removes artifacts of a type from an image.
 *
 * @param digest the one to remove; null for all
 * @returns what became of each; empty when there was nothing. It ends at the first that is refused:
 * such a registry deletes no manifests.
 */
export async function detach(
  client: RegistryClient,
  { reference, platform }: Target,
  artifactType: string,
  digest: Digest | null,
  signal: AbortSignal,
): Promise<readonly Detached[]> {
  const content = repositoryContent(client, reference)
  const subject = await resolveSubject(content, platform, signal)
  const detached: Detached[] = []
  for (const listed of await content.referrers(subject.digest, artifactType, signal)) {
    if (digest !== null && listed.digest !== digest) continue
    const result = await deleteReferrer(client, reference, listed, subject.digest, signal)
    detached.push({ digest: listed.digest, result })
    if (result === 'refused') break
  }
  return detached
}

function toManifest({ artifactType, layers, annotations }: Artifact, subject: Descriptor): object {
  const { mediaType, digest, size } = subject
  return {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    artifactType,
    config: toDescriptor(mediaTypes.emptyConfig, emptyConfig),
    layers: layers.map((layer) => toDescriptor(layer.mediaType, layer.bytes, layer.annotations)),
    subject: { mediaType, digest, size },
    annotations,
  }
}

/** Small content stands in its descriptor too, which saves whoever reads it a request. */
function toDescriptor(
  mediaType: string,
  bytes: Uint8Array,
  annotations?: Readonly<Record<string, string>>,
): object {
  const isSmall = bytes.length <= registryLimits.inlineDataBytes
  return {
    mediaType,
    digest: digestOf(bytes),
    size: bytes.length,
    ...(annotations !== undefined && { annotations }),
    ...(isSmall && { data: Buffer.from(bytes).toString('base64') }),
  }
}
