import { inputError, infrastructureError } from '../errors.ts'
import { imageName } from '../image-name.ts'
import type { Engine } from '../engine/engine.ts'
import type { EngineImage, PulledImage, RegistryCredentials } from '../engine/images.ts'
import { formatPlatform, hostArchitecture, parsePlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { formatRepository } from '../registry/reference.ts'
import type { PullPolicy } from './pull-policy.ts'
import { parseImageSource } from './source.ts'
import type { LocalSource } from './source.ts'

export interface AcquireOptions {
  readonly engine: Engine
  /** Relative paths of archives and layouts start here. */
  readonly directory: string
  readonly pull: PullPolicy
  /** `os/architecture[/variant]`; null for the engine's own. */
  readonly platform: string | null
  readonly credentialsFor: (
    reference: string,
    signal: AbortSignal,
  ) => Promise<RegistryCredentials | null>
  /** Told before a pull or a load begins. */
  readonly onPull: () => void
  readonly onLoad: () => void
  readonly onProgress: (text: string) => void
}

/** An image that is on the engine, and what the engine knows it by. */
export interface AcquiredImage {
  readonly reference: string
  readonly id: string
  /** What a registry, or the layout that it came from, has it under; null where none is known to. */
  readonly digest: string | null
  /** The digest that the engine gives it, whether or not a registry has it. */
  readonly ownDigest: string | null
  /** Whether a registry is known to have `digest` under this very name; left out where none is. */
  readonly isInRegistry?: boolean
  readonly platform: string
  /** Who its processes run as, as written; empty for root. */
  readonly user: string
  /** As the engine counts them; left out where it does not tell. */
  readonly sizeBytes?: number
}

/**
 * Sees to it that an image is on the engine: a reference, or an archive or layout of this machine
 * (`docker-archive:`, `oci-archive:`, `oci-layout:`).
 *
 * @throws CanaryError (input) when it is not there and may not, or cannot, be pulled or loaded
 */
export async function acquireImage(
  written: string,
  options: AcquireOptions,
  signal: AbortSignal,
): Promise<AcquiredImage> {
  const source = parseImageSource(written)
  return source.type === 'reference'
    ? await acquireReference(written, options, signal)
    : await loadLocal(source, options, signal)
}

/** An archive is loaded without a tag: the engine's own images keep their names. */
async function loadLocal(
  source: LocalSource,
  options: AcquireOptions,
  signal: AbortSignal,
): Promise<AcquiredImage> {
  const { engine, directory } = options
  const { load } = engine.images
  if (load === null) {
    throw inputError({
      code: 'image-load',
      message: `${source.written} cannot be given to ${engine.identity.program}: it loads no archives`,
    })
  }
  const { openLocalImage } = await import('./local-image.ts')
  const platform =
    options.platform === null ? null : parsePlatform(options.platform, hostArchitecture())
  const preferred = await platformOf(engine, signal)
  const image = await openLocalImage(source, { cwd: directory, platform, preferred, signal })
  try {
    options.onLoad()
    const told = await load(image.openArchive([]), signal)
    // An engine may know an image by another digest than its configuration's, and says by which.
    const id = told.find((name) => /^(?:sha256:)?[0-9a-f]{64}$/.test(name)) ?? image.id
    const loaded = await findFor(engine, id, formatPlatform(image.platform), signal)
    if (loaded === null) {
      throw infrastructureError({
        code: 'image-load',
        message: `${source.written} was loaded, but the engine does not have it as ${id}`,
      })
    }
    return toAcquired(source.written, loaded, image.manifestDigest)
  } finally {
    await image.close()
  }
}

/** What the engine runs by itself. */
async function platformOf(engine: Engine, signal: AbortSignal): Promise<Platform> {
  const { operatingSystem, architecture } = await engine.identity.describe(signal)
  return parsePlatform(`${operatingSystem}/${architecture}`, hostArchitecture())
}

async function findFor(
  engine: Engine,
  reference: string,
  platform: string | null,
  signal: AbortSignal,
): Promise<EngineImage | null> {
  const wanted =
    platform === null ? null : formatPlatform(parsePlatform(platform, hostArchitecture()))
  return await engine.images.find(reference, signal, wanted)
}

/**
 * The image that a build has made, by what the builder calls it: another may have been given its tag
 * since.
 *
 * @param names what the builder says that it is: the engine knows it by one of them
 * @throws CanaryError (infrastructure) when the tag does not lead to it
 */
export async function acquireBuilt(
  tag: string,
  names: readonly string[],
  { engine, platform }: Pick<AcquireOptions, 'engine' | 'platform'>,
  signal: AbortSignal,
): Promise<AcquiredImage> {
  const found = await Promise.all(names.map((name) => findFor(engine, name, platform, signal)))
  const image = found.find((one) => one !== null)
  if (image === undefined) {
    throw infrastructureError({
      code: 'image-missing',
      message: `${tag} was built as ${names.join(' or ')}, but the engine does not have it`,
      hint: 'the builder may have put it elsewhere: does docker buildx build --load give this engine an image?',
    })
  }
  const tagged = await findFor(engine, tag, platform, signal)
  if (tagged?.id !== image.id) {
    const now = tagged === null ? 'no image' : tagged.id
    throw infrastructureError({
      code: 'image-moved',
      message: `${tag} was built as ${image.id}, and leads to ${now} since: something else on this engine changed the tag`,
      hint: 'give every build a tag of its own',
    })
  }
  if (!fitsPlatform(image, platform)) {
    throw inputError({
      code: 'image-platform',
      message: `the image ${tag} was built for ${image.platform}, not ${platform ?? ''}`,
    })
  }
  return toAcquired(tag, image, null)
}

async function acquireReference(
  reference: string,
  options: AcquireOptions,
  signal: AbortSignal,
): Promise<AcquiredImage> {
  const { engine, pull, platform } = options
  const { onNodes } = engine.images
  if (onNodes !== undefined) {
    const asked =
      platform === null ? null : formatPlatform(parsePlatform(platform, hostArchitecture()))
    const expected = await onNodes.expect(reference, pull, asked, signal)
    return toAcquired(reference, expected, registryDigest(reference, expected))
  }
  const there = pull === 'always' ? null : await findFor(engine, reference, platform, signal)
  if (there !== null && fitsPlatform(there, platform)) {
    return toAcquired(reference, there, registryDigest(reference, there))
  }
  if (pull === 'never') throw missing(reference, there, platform)
  return await pullReference(reference, options, signal)
}

async function pullReference(
  reference: string,
  options: AcquireOptions,
  signal: AbortSignal,
): Promise<AcquiredImage> {
  const { engine, platform } = options
  options.onPull()
  const told = await engine.images.pull(
    {
      reference,
      platform,
      credentials: await options.credentialsFor(reference, signal),
      onProgress: options.onProgress,
    },
    signal,
  )
  const pulled = await findFor(engine, reference, platform, signal)
  if (pulled === null) {
    throw infrastructureError({
      code: 'image-missing',
      message: `${reference} was pulled, but the engine does not have it`,
    })
  }
  if (!isPulled(pulled, told)) {
    throw infrastructureError({
      code: 'image-moved',
      message: `${reference} was pulled as ${told.digest ?? told.id ?? ''}, and leads to ${pulled.id} since: something else on this engine changed the tag`,
      hint: 'name the image by its digest, or keep others from this engine while it is judged',
    })
  }
  // An image of one platform is pulled whatever was asked for.
  if (!fitsPlatform(pulled, platform)) {
    throw inputError({
      code: 'image-platform',
      message: `the image ${reference} in its registry is for ${pulled.platform}, not ${platform ?? ''}`,
    })
  }
  return toAcquired(reference, pulled, told.digest ?? digestUnder(reference, pulled.repoDigests))
}

/** Whether an image is the one that the engine said it pulled; true where it did not say. */
function isPulled({ id, repoDigests }: EngineImage, told: PulledImage): boolean {
  const { digest } = told
  const hasDigest =
    digest === null || id === digest || repoDigests.some((one) => one.endsWith(`@${digest}`))
  const hasId = told.id === null || id.replace(/^sha256:/, '').startsWith(told.id)
  return hasDigest && hasId
}

/** `linux/arm64` asks for any variant, however it is spelt; `linux/arm/v7` for that one. */
function fitsPlatform(image: EngineImage, platform: string | null): boolean {
  if (platform === null) return true
  const wanted = parsePlatform(platform, hostArchitecture())
  const found = parsePlatform(image.platform, hostArchitecture())
  const isAny = wanted.variant === '' || wanted.variant === found.variant
  return wanted.os === found.os && wanted.architecture === found.architecture && isAny
}

function missing(reference: string, there: EngineImage | null, platform: string | null): Error {
  return there === null
    ? inputError({
        code: 'image-missing',
        message: `the image ${reference} is not on the engine, and pull is never`,
        hint: 'build or load it in a step before, or set pull to missing',
      })
    : inputError({
        code: 'image-platform',
        message: `the image ${reference} on the engine is for ${there.platform}, not ${platform ?? ''}, and pull is never`,
      })
}

function toAcquired(
  reference: string,
  { id, repoDigests, platform, user, sizeBytes }: EngineImage,
  digest: string | null,
): AcquiredImage {
  const size = sizeBytes === undefined ? {} : { sizeBytes }
  const ownDigest = digestUnder(reference, repoDigests)
  const isInRegistry = digest !== null && isUnder(reference, repoDigests, digest)
  const known = isInRegistry ? { isInRegistry } : {}
  return { reference, id, digest, ownDigest, ...known, platform, user, ...size }
}

/** Engines write `nginx` or `docker.io/library/nginx` for the same repository. */
function isUnder(reference: string, repoDigests: readonly string[], digest: string): boolean {
  const source = parseImageSource(reference)
  if (source.type !== 'reference') return false
  const repository = formatRepository(source.reference)
  const names = [repository, repository.replace(/^docker\.io\/(?:library\/)?/, '')]
  return names.some((name) => repoDigests.includes(`${name}@${digest}`))
}

/** Null for an image that no registry is known to have. */
export function registryDigest(reference: string, image: EngineImage): string | null {
  // It was found under this digest.
  const [, written] = reference.split('@')
  if (written !== undefined) return written
  return image.isFromRegistry ? digestUnder(reference, image.repoDigests) : null
}

/** The digest under the image's own repository; any other repository's names the same content. */
function digestUnder(reference: string, repoDigests: readonly string[]): string | null {
  const repository = imageName(reference)
  const own = repoDigests.find((entry) => {
    const [named = ''] = entry.split('@')
    return named === repository || named.endsWith(`/${repository}`)
  })
  return (own ?? repoDigests[0])?.split('@')[1] ?? null
}
