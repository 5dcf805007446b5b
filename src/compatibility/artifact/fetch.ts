import { registryLimits } from '../../limits.ts'
import { inlineData } from '../../registry/content.ts'
import type { ContentSource } from '../../registry/content.ts'
import type { Digest } from '../../registry/digest.ts'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import type { Platform } from '../../registry/platform.ts'
import { listArtifacts, readArtifact } from '../../registry/subject.ts'
import { decodeUtf8 } from '../../yaml/source.ts'
import type { SourceText } from '../../yaml/source.ts'
import { artifactType, createdOf, oldestFirst } from './artifact.ts'

/** A compatibility spec as it was attached to an image. */
export interface CompatibilityArtifact {
  /** The spec's text; its `file` is the artifact's whole name. */
  readonly spec: SourceText
  /** Of the artifact's manifest. */
  readonly digest: Digest
  /** What it was attached to: the platform's manifest, or the index. */
  readonly subject: Digest
  /** RFC 3339; null when it does not say. */
  readonly created: string | null
  /** Artifacts that are there too and were not used, because they are older. */
  readonly older: number
}

/**
 * Finds the compatibility spec of an image: the newest of all that were attached to the platform's
 * manifest or to the index. At most four round trips one after the other.
 *
 * @param platform null: of an index with several images, only what was attached to the index itself
 * @returns null when none was attached
 * @throws CanaryError when the image has nothing for the platform, or the artifact is broken
 */
export async function fetchArtifact(
  source: ContentSource,
  platform: Platform | null,
  signal: AbortSignal,
): Promise<CompatibilityArtifact | null> {
  const listed = oldestFirst(await listArtifacts(source, platform, artifactType, signal))
  const newest = listed.at(-1)
  if (newest === undefined) return null
  const { subject, descriptor } = newest
  const name = `${source.name}@${descriptor.digest}`
  const origin: Origin = { name: `the compatibility artifact ${name}`, kind: 'infrastructure' }
  const fetched = await source.manifest(descriptor.digest, signal)
  // Node Feature Discovery reads the first layer, whatever its media type.
  const [layer] = readArtifact(fetched, subject, artifactType, origin).layers
  if (layer === undefined) throw contentError(origin, 'artifact', 'holds no compatibility spec')
  const bytes =
    inlineData(layer, origin) ?? (await source.blob(layer, registryLimits.artifactBytes, signal))
  return {
    spec: {
      file: name,
      text: decodeUtf8(bytes, name, 'the compatibility spec'),
      origin: 'artifact',
    },
    digest: descriptor.digest,
    subject,
    created: createdOf(descriptor),
    older: listed.length - 1,
  }
}
