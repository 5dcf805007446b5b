import { inputError } from '../../errors.ts'
import { registryLimits } from '../../limits.ts'
import type { RegistryClient } from '../../registry/client.ts'
import { digestOf } from '../../registry/digest.ts'
import type { Digest } from '../../registry/digest.ts'
import { descriptorOf, mediaTypes } from '../../registry/manifest.ts'
import type { Descriptor } from '../../registry/manifest.ts'
import type { Platform } from '../../registry/platform.ts'
import { repositoryContent } from '../../registry/pull.ts'
import { deleteReferrer, pushBlob, pushReferrer } from '../../registry/push.ts'
import { formatReference } from '../../registry/reference.ts'
import type { ImageReference } from '../../registry/reference.ts'
import { artifactType, createdAnnotation, specType, titleAnnotation } from './artifact.ts'
import { resolveSubject } from './fetch.ts'

const emptyConfig = Buffer.from('{}')

export interface AttachRequest {
  readonly reference: ImageReference
  /** Null: what the reference means, which may be an index. */
  readonly platform: Platform | null
  /** The spec, exactly as it shall be stored. It has been linted. */
  readonly spec: Uint8Array
  /** The file's name, without folders. */
  readonly title: string
}

export interface Attached {
  /** The artifact's manifest. */
  readonly digest: Digest
  readonly subject: Digest
}

/**
 * Attaches a compatibility spec to an image, as `oras attach` would: the spec as a blob, a manifest
 * with the artifact type and the subject, and where the registry has no referrers API, an entry
 * under the referrers tag.
 */
export async function attachArtifact(
  client: RegistryClient,
  request: AttachRequest,
  signal: AbortSignal,
): Promise<Attached> {
  if (request.spec.length > registryLimits.artifactBytes) {
    throw inputError({
      code: 'spec-too-large',
      message: `${request.title} has ${request.spec.length} bytes; at most ${registryLimits.artifactBytes} are attached`,
    })
  }
  const { reference } = request
  const content = repositoryContent(client, reference)
  const subject = await resolveSubject(content, request.platform, signal)
  const created = client.pace.clock.date().toISOString()
  const bytes = Buffer.from(JSON.stringify(toManifest(request, subject, created)))
  await pushBlob(client, reference, emptyConfig, signal)
  await pushBlob(client, reference, request.spec, signal)
  const descriptor = {
    ...descriptorOf(mediaTypes.ociManifest, digestOf(bytes), bytes.length),
    artifactType,
    annotations: new Map([[createdAnnotation, created]]),
  }
  await pushReferrer(client, reference, bytes, descriptor, subject.digest, signal)
  return { digest: descriptor.digest, subject: subject.digest }
}

/** What became of an artifact that was to be removed. */
export interface Detached {
  readonly digest: Digest
  readonly result: 'deleted' | 'unlisted'
}

/**
 * Removes compatibility artifacts from an image.
 *
 * @param digest the one to remove; null for all
 * @returns what was removed; empty when there was nothing. `unlisted`: the registry deletes no
 * manifests, but the image's list of referrers has it no longer
 */
export async function detachArtifacts(
  client: RegistryClient,
  request: Pick<AttachRequest, 'reference' | 'platform'>,
  digest: Digest | null,
  signal: AbortSignal,
): Promise<readonly Detached[]> {
  const { reference } = request
  const content = repositoryContent(client, reference)
  const subject = await resolveSubject(content, request.platform, signal)
  const listed = await content.referrers(subject.digest, artifactType, signal)
  const detached: Detached[] = []
  for (const artifact of listed) {
    if (digest !== null && artifact.digest !== digest) continue
    const result = await deleteReferrer(client, reference, artifact, subject.digest, signal)
    if (result === 'refused') {
      throw inputError({
        code: 'registry-no-deletion',
        message: `${reference.registry} does not delete manifests, so ${formatReference(reference)} keeps its compatibility artifact ${artifact.digest}`,
        hint: 'allow deletion in the registry, or attach a newer spec: the newest one counts',
      })
    }
    detached.push({ digest: artifact.digest, result })
  }
  return detached
}

function toManifest(request: AttachRequest, subject: Descriptor, created: string): object {
  const { spec, title } = request
  const isSmall = spec.length <= registryLimits.inlineDataBytes
  return {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    artifactType,
    config: {
      mediaType: mediaTypes.emptyConfig,
      digest: digestOf(emptyConfig),
      size: emptyConfig.length,
      data: emptyConfig.toString('base64'),
    },
    layers: [
      {
        mediaType: specType,
        digest: digestOf(spec),
        size: spec.length,
        annotations: { [titleAnnotation]: title },
        ...(isSmall && { data: Buffer.from(spec).toString('base64') }),
      },
    ],
    subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
    annotations: { [createdAnnotation]: created },
  }
}
