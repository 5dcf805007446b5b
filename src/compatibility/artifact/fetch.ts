import { registryLimits } from '../../limits.ts'
import { inlineData } from '../../registry/content.ts'
import type { ContentSource } from '../../registry/content.ts'
import type { Digest } from '../../registry/digest.ts'
import { parseJsonObject } from '../../registry/json.ts'
import { mediaTypes } from '../../registry/manifest.ts'
import type { Descriptor, FetchedManifest, ImageManifest } from '../../registry/manifest.ts'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { readPlatform, suitsPlatform } from '../../registry/platform.ts'
import type { Platform } from '../../registry/platform.ts'
import { chooseImage, noSuchPlatform } from '../../registry/select.ts'
import { decodeUtf8 } from '../../yaml/source.ts'
import type { SourceText } from '../../yaml/source.ts'
import { artifactType, createdOf, oldestFirst } from './artifact.ts'
import type { ListedArtifact } from './artifact.ts'

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
  const listed = oldestFirst(await listArtifacts(source, platform, signal))
  const newest = listed.at(-1)
  if (newest === undefined) return null
  const { subject, descriptor } = newest
  const name = `${source.name}@${descriptor.digest}`
  const origin = originOf(`the compatibility artifact ${name}`)
  const fetched = await source.manifest(descriptor.digest, signal)
  const layer = readArtifact(fetched, subject, origin)
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

/** All compatibility artifacts of an image, those of the index before those of the platform. */
export async function listArtifacts(
  source: ContentSource,
  platform: Platform | null,
  signal: AbortSignal,
): Promise<readonly ListedArtifact[]> {
  const origin = originOf(`the image ${source.name}`)
  const root = await source.root(signal)
  const subjects = [root.descriptor.digest]
  const platformManifest = chooseSubject(root, platform, origin)
  if (platformManifest !== null) subjects.push(platformManifest.digest)
  const [lists] = await Promise.all([
    Promise.all(
      subjects.map(async (subject) => {
        const referrers = await source.referrers(subject, artifactType, signal)
        return referrers.map((descriptor) => ({ subject, descriptor }))
      }),
    ),
    root.manifest.type === 'image' && platform !== null
      ? checkPlatform(source, root.manifest, platform, origin, signal)
      : null,
  ])
  return lists.flat()
}

/**
 * What an artifact is attached to and detached from: the platform's manifest where a platform is
 * asked for, otherwise what the image's name means.
 */
export async function resolveSubject(
  source: ContentSource,
  platform: Platform | null,
  signal: AbortSignal,
): Promise<Descriptor> {
  const origin = originOf(`the image ${source.name}`)
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

function chooseSubject(
  root: FetchedManifest,
  platform: Platform | null,
  origin: Origin,
): Descriptor | null {
  return root.manifest.type === 'index' ? chooseImage(root.manifest, platform, origin) : null
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

/**
 * Checks that an artifact is what the list said, and gives its only layer's descriptor.
 * Node Feature Discovery reads the first layer, whatever its media type.
 */
function readArtifact(fetched: FetchedManifest, subject: Digest, origin: Origin): Descriptor {
  const { manifest } = fetched
  if (manifest.type !== 'image') throw contentError(origin, 'artifact', 'is an index')
  if (manifest.subject?.digest !== subject) {
    throw contentError(
      origin,
      'artifact',
      `does not refer to ${subject}, though it is listed there`,
    )
  }
  const type = manifest.artifactType ?? manifest.config.mediaType
  if (type !== artifactType) {
    throw contentError(origin, 'artifact', 'is of another type than the list of referrers says')
  }
  const [layer] = manifest.layers
  if (layer === undefined) throw contentError(origin, 'artifact', 'holds no compatibility spec')
  return layer
}

function originOf(name: string): Origin {
  return { name, kind: 'infrastructure' }
}
