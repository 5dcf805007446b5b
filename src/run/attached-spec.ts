import { artifactType } from '../compatibility/artifact/artifact.ts'
import { fetchArtifact } from '../compatibility/artifact/fetch.ts'
import type { CompatibilityArtifact } from '../compatibility/artifact/fetch.ts'
import { CanaryError, problemToNotice } from '../errors.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import { builtNames } from '../image/build/order.ts'
import { parseImageSource } from '../image/source.ts'
import type { LocalSource } from '../image/source.ts'
import type { Notice } from '../model.ts'
import type { RegistryClient } from '../registry/client.ts'
import type { ContentSource } from '../registry/content.ts'
import { parseDigest } from '../registry/digest.ts'
import type { Digest } from '../registry/digest.ts'
import type { FetchedManifest } from '../registry/manifest.ts'
import { choosePlatform, hostArchitecture, parsePlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { repositoryContent } from '../registry/pull.ts'
import type { SourceText } from '../yaml/source.ts'
import type { RunRequest } from './request.ts'
import { setting } from '../settings.ts'

/** The spec that is attached to an image, or why there is none. */
export type AttachedSpec =
  | { readonly spec: SourceText; readonly digest: string }
  | { readonly spec: null; readonly notice: Notice }

/**
 * The artifact that refers to the image, in its registry or beside it in a layout.
 *
 * @throws CanaryError when the registry does not tell, or the artifact is broken
 */
export async function findAttachedSpec(
  image: AcquiredImage,
  request: Pick<RunRequest, 'build' | 'directory'>,
  client: RegistryClient,
  signal: AbortSignal,
): Promise<AttachedSpec> {
  const source = parseImageSource(image.reference)
  const platform = parsePlatform(image.platform, hostArchitecture())
  if (source.type !== 'reference') {
    return await findBeside(source, image, platform, request.directory, signal)
  }
  // What was built here is in no registry yet.
  if (builtNames(request.build).includes(image.reference)) return nothingAttached(image)
  const content = repositoryContent(client, source.reference)
  const root = await findInRegistry(image, content, platform, signal)
  if (root === null) return anotherImage(image)
  // What was found is not asked for again.
  const found = await fetchArtifact(
    { ...content, root: () => Promise.resolve(root) },
    platform,
    signal,
  )
  return found ?? nothingAttached(image)
}

/**
 * The same where nobody asked for it: of an image that its registry is known to have, or of a layout, and with
 * as few questions as there can be. Null where there is nothing to ask, and where nothing is attached.
 *
 * @param connect a client, made when there is a registry to ask
 * @throws CanaryError when the registry does not tell, or the artifact is broken
 */
export async function findUnasked(
  image: AcquiredImage,
  request: Pick<RunRequest, 'build' | 'directory'>,
  connect: () => Promise<RegistryClient>,
  signal: AbortSignal,
): Promise<CompatibilityArtifact | null> {
  const digest = parseDigest(image.digest)
  const isBuilt = builtNames(request.build).includes(image.reference)
  if (digest === null || isBuilt) return null
  const source = parseImageSource(image.reference)
  const platform = parsePlatform(image.platform, hostArchitecture())
  if (source.type !== 'reference') {
    return await fetchBeside(source, platform, request.directory, signal)
  }
  if (image.isInRegistry !== true) return null
  const content = repositoryContent(await connect(), source.reference)
  // Both at once: most images have nothing attached, and that is known after one round trip.
  const [root, listed] = await Promise.all([
    fetchIfThere(content, digest, signal),
    content.referrers(digest, artifactType, signal),
  ])
  if (root === null) return null
  const known: ContentSource = {
    ...content,
    root: () => Promise.resolve(root),
    referrers: (subject, type, abort) =>
      subject === digest ? Promise.resolve(listed) : content.referrers(subject, type, abort),
  }
  // What is on the engine has its platform already; only of an index it has to be chosen.
  return await fetchArtifact(known, root.manifest.type === 'index' ? platform : null, signal)
}

/**
 * The manifest or index of the very image that is on the engine: a tag may have moved since it was
 * pulled, and a name may have been given to something else here. Null when the registry does not
 * have it under this name.
 */
async function findInRegistry(
  image: AcquiredImage,
  content: ContentSource,
  platform: Platform,
  signal: AbortSignal,
): Promise<FetchedManifest | null> {
  const { digest, id, ownDigest } = image
  const known = [digest, id, ownDigest].map((text) => parseDigest(withAlgorithm(text ?? '')))
  const isKnown = (digest: Digest) => known.includes(digest)
  const root = await content.root(signal)
  if (isKnown(root.descriptor.digest)) return root
  if (root.manifest.type === 'index') {
    if (root.manifest.manifests.some(({ digest }) => isKnown(digest))) return root
  } else if (isKnown(root.manifest.config.digest)) return root
  const pulled = parseDigest(digest)
  if (pulled !== null) return await fetchIfThere(content, pulled, signal)
  // A registry may have it under the engine's digest: one that the engine made up is in none.
  const own = parseDigest(ownDigest)
  const found = own === null ? null : await fetchIfThere(content, own, signal)
  if (found !== null) return found
  // An image that was loaded here has no digest of a registry, but its configuration has one.
  return (await hasConfiguration(root, content, platform, isKnown, signal)) ? root : null
}

async function hasConfiguration(
  { manifest }: FetchedManifest,
  content: ContentSource,
  platform: Platform,
  isKnown: (digest: Digest) => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  if (manifest.type !== 'index') return false
  const chosen = choosePlatform(
    platform,
    manifest.manifests.map((entry) => entry.platform),
  )
  const entry = manifest.manifests[chosen]
  if (entry === undefined) return false
  const { manifest: found } = await content.manifest(entry.digest, signal)
  return found.type === 'image' && isKnown(found.config.digest)
}

async function fetchIfThere(
  content: ContentSource,
  digest: Digest,
  signal: AbortSignal,
): Promise<FetchedManifest | null> {
  try {
    return await content.manifest(digest, signal)
  } catch (error) {
    const isMissing =
      error instanceof CanaryError && error.problems[0].code === 'registry-not-found'
    if (isMissing) return null
    throw error
  }
}

/** Podman tells an id without its algorithm. */
function withAlgorithm(id: string): string {
  return id.includes(':') ? id : `sha256:${id}`
}

async function findBeside(
  source: LocalSource,
  image: AcquiredImage,
  platform: Platform,
  directory: string,
  signal: AbortSignal,
): Promise<AttachedSpec> {
  return (await fetchBeside(source, platform, directory, signal)) ?? nothingAttached(image)
}

async function fetchBeside(
  source: LocalSource,
  platform: Platform,
  directory: string,
  signal: AbortSignal,
): Promise<CompatibilityArtifact | null> {
  const { openLocalImage } = await import('../image/local-image.ts')
  const local = await openLocalImage(source, { cwd: directory, platform, signal })
  try {
    return local.content === null ? null : await fetchArtifact(local.content, platform, signal)
  } finally {
    await local.close()
  }
}

function nothingAttached({ reference }: AcquiredImage): AttachedSpec {
  return without(
    `no compatibility spec is attached to ${reference}: nothing says where it runs`,
    'attach one with container-canary compat attach, or name a file',
  )
}

function anotherImage({ reference }: AcquiredImage): AttachedSpec {
  return without(
    `the image ${reference} on the engine is not the one that its registry has under this name: nothing says where it runs`,
    `push it and attach a spec to it, ask for ${setting('pull', 'always')}, or name a file`,
  )
}

function without(message: string, hint: string): AttachedSpec {
  return {
    spec: null,
    notice: problemToNotice({ code: 'artifact-missing', message, hint }, 'warning'),
  }
}
