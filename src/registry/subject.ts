/** What is attached to an image: to the manifest of a platform, or to the index. */
import { registryLimits } from '../limits.ts'
import type { ContentSource } from './content.ts'
import type { Digest } from './digest.ts'
import { parseJsonObject } from './json.ts'
import { mediaTypes } from './manifest.ts'
import type { Descriptor, FetchedManifest, ImageManifest } from './manifest.ts'
import { contentError } from './origin.ts'
import type { Origin } from './origin.ts'
import { readPlatform, suitsPlatform } from './platform.ts'
import type { Platform } from './platform.ts'
import { chooseImage, noSuchPlatform } from './select.ts'

/** An artifact in the list of what refers to an image. */
export interface ListedArtifact {
  /** The image manifest or index that it was attached to. */
  readonly subject: Digest
  readonly descriptor: Descriptor
}

/**
 * What an artifact is attached to and detached from: the platform's manifest where a platform is
 * asked for, otherwise what the image's name means.
 *
 * @throws CanaryError when the image has nothing for the platform
 */
export async function resolveSubject(
  source: ContentSource,
  platform: Platform | null,
  signal: AbortSignal,
): Promise<Descriptor> {
  const origin = imageOrigin(source)
  const root = await source.root(signal)
  if (platform === null) return root.descriptor
  if (root.manifest.type === 'image') {
    await checkPlatform(source, root.manifest, platform, origin, signal)
    return root.descriptor
  }
  const chosen = chooseImage(root.manifest, platform, origin)
  // The descriptor is written into the artifact: without the platform, which is not its own.
  return chosen === null ? root.descriptor : { ...chosen, platform: null, annotations: new Map() }
}

/**
 * All artifacts of a type that are attached to an image, those of the index before those of the
 * platform. At most two round trips one after the other.
 *
 * @param platform null: of an index with several images, only what was attached to the index itself
 * @throws CanaryError when the image has nothing for the platform
 */
export async function listArtifacts(
  source: ContentSource,
  platform: Platform | null,
  artifactType: string,
  signal: AbortSignal,
): Promise<readonly ListedArtifact[]> {
  const origin = imageOrigin(source)
  const root = await source.root(signal)
  const { manifest } = root
  const chosen = manifest.type === 'index' ? chooseImage(manifest, platform, origin) : null
  const subjects = [root.descriptor, ...(chosen === null ? [] : [chosen])]
  const [lists] = await Promise.all([
    Promise.all(
      subjects.map(async ({ digest: subject }) => {
        const referrers = await source.referrers(subject, artifactType, signal)
        return referrers.map((descriptor) => ({ subject, descriptor }))
      }),
    ),
    manifest.type === 'image' && platform !== null
      ? checkPlatform(source, manifest, platform, origin, signal)
      : null,
  ])
  return lists.flat()
}

/**
 * Checks that an artifact is what the list said.
 *
 * @throws CanaryError of the origin's kind when it is an index, of another subject or another type
 */
export function readArtifact(
  { manifest }: FetchedManifest,
  subject: Digest,
  artifactType: string,
  origin: Origin,
): ImageManifest {
  const refuse = (what: string) => contentError(origin, 'artifact', what)
  if (manifest.type !== 'image') throw refuse('is an index')
  if (manifest.subject?.digest !== subject) {
    throw refuse(`does not refer to ${subject}, though it is listed there`)
  }
  if ((manifest.artifactType ?? manifest.config.mediaType) !== artifactType) {
    throw refuse('is of another type than the list of referrers says')
  }
  return manifest
}

/** A single image says in its configuration what it is for. */
async function checkPlatform(
  source: ContentSource,
  manifest: ImageManifest,
  platform: Platform,
  origin: Origin,
  signal: AbortSignal,
): Promise<void> {
  const { config } = manifest
  if (config.mediaType !== mediaTypes.ociConfig && config.mediaType !== mediaTypes.dockerConfig) {
    throw contentError({ ...origin, kind: 'input' }, 'no-image', 'is an artifact, not an image')
  }
  const bytes = await source.blob(config, registryLimits.configBytes, signal)
  const found = readPlatform(
    parseJsonObject(bytes, { ...origin, name: `the configuration of ${source.name}` }),
  )
  if (found === null || suitsPlatform(platform, found)) return
  throw noSuchPlatform(origin, platform, [found])
}

function imageOrigin({ name }: ContentSource): Origin {
  return { name: `the image ${name}`, kind: 'infrastructure' }
}
