import { inputError } from '../../errors.ts'
import { registryLimits } from '../../limits.ts'
import { attach, detach } from '../../registry/attach.ts'
import type { Attached, Detached, Target } from '../../registry/attach.ts'
import type { RegistryClient } from '../../registry/client.ts'
import type { Digest } from '../../registry/digest.ts'
import { formatReference } from '../../registry/reference.ts'
import { artifactType, specType, titleAnnotation } from './artifact.ts'

export interface AttachRequest extends Target {
  /** The spec, exactly as it shall be stored. It has been linted. */
  readonly spec: Uint8Array
  /** The file's name, without folders. */
  readonly title: string
}

/** Attaches a compatibility spec to an image; see {@link attach}. */
export async function attachArtifact(
  client: RegistryClient,
  request: AttachRequest,
  signal: AbortSignal,
): Promise<Attached> {
  const { spec, title } = request
  if (spec.length > registryLimits.artifactBytes) {
    throw inputError({
      code: 'spec-too-large',
      message: `${title} has ${spec.length} bytes; at most ${registryLimits.artifactBytes} are attached`,
    })
  }
  const layer = { mediaType: specType, bytes: spec, annotations: { [titleAnnotation]: title } }
  return attach(client, request, { artifactType, layers: [layer], annotations: {} }, signal)
}

/**
 * Removes compatibility artifacts from an image.
 *
 * @param digest the one to remove; null for all
 * @returns what was removed; empty when there was nothing. `unlisted`: the registry deletes no
 * manifests, but the image's list of referrers has it no longer
 * @throws CanaryError (input) when the registry deletes no manifests and keeps its list itself
 */
export async function detachArtifacts(
  client: RegistryClient,
  request: Target,
  digest: Digest | null,
  signal: AbortSignal,
): Promise<readonly Detached[]> {
  const { reference } = request
  const detached = await detach(client, request, artifactType, digest, signal)
  const refused = detached.find(({ result }) => result === 'refused')
  if (refused === undefined) return detached
  throw inputError({
    code: 'registry-no-deletion',
    message: `${reference.registry} does not delete manifests, so ${formatReference(reference)} keeps its compatibility artifact ${refused.digest}`,
    hint: 'allow deletion in the registry, or attach a newer spec: the newest one counts',
  })
}
