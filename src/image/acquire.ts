import { inputError, infrastructureError } from '../errors.ts'
import type { Engine, EngineImage, RegistryCredentials } from '../engine/engine.ts'
import { hostArchitecture, parsePlatform } from '../registry/platform.ts'
import { parseImageSource } from './source.ts'
import type { LocalSource } from './source.ts'

export type PullPolicy = 'missing' | 'always' | 'never'

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
  readonly digest: string | null
  readonly platform: string
  /** Who its processes run as, as written; empty for root. */
  readonly user: string
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
  const { openLocalImage } = await import('./local-image.ts')
  const platform =
    options.platform === null ? null : parsePlatform(options.platform, hostArchitecture())
  const image = await openLocalImage(source, { cwd: options.directory, platform, signal })
  try {
    options.onLoad()
    await options.engine.loadImage(image.openArchive([]), signal)
    const loaded = await options.engine.findImage(image.id, signal)
    if (loaded === null) {
      throw infrastructureError({
        code: 'image-load',
        message: `${source.written} was loaded, but the engine does not have it as ${image.id}`,
      })
    }
    return { ...toAcquired(source.written, loaded), digest: image.manifestDigest }
  } finally {
    await image.close()
  }
}

async function acquireReference(
  reference: string,
  options: AcquireOptions,
  signal: AbortSignal,
): Promise<AcquiredImage> {
  const { engine, pull } = options
  const there = pull === 'always' ? null : await engine.findImage(reference, signal)
  if (there !== null && fitsPlatform(there, options.platform)) return toAcquired(reference, there)
  if (pull === 'never') throw missing(reference, there, options.platform)
  options.onPull()
  await engine.pullImage(
    {
      reference,
      platform: options.platform,
      credentials: await options.credentialsFor(reference, signal),
      onProgress: options.onProgress,
    },
    signal,
  )
  const pulled = await engine.findImage(reference, signal)
  if (pulled === null) {
    throw infrastructureError({
      code: 'image-missing',
      message: `${reference} was pulled, but the engine does not have it`,
    })
  }
  // An image of one platform is pulled whatever was asked for.
  if (!fitsPlatform(pulled, options.platform)) {
    throw inputError({
      code: 'image-platform',
      message: `the image ${reference} in its registry is for ${pulled.platform}, not ${options.platform ?? ''}`,
    })
  }
  return toAcquired(reference, pulled)
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

function toAcquired(reference: string, image: EngineImage): AcquiredImage {
  return {
    reference,
    id: image.id,
    digest: digestOf(reference, image.repoDigests),
    platform: image.platform,
    user: image.user,
  }
}

/** The digest under the image's own repository; any other repository's names the same content. */
function digestOf(reference: string, repoDigests: readonly string[]): string | null {
  const name = reference.split('@')[0] ?? reference
  const repository = name.replace(/:[^/:]*$/, '')
  const own = repoDigests.find((entry) => {
    const [named = ''] = entry.split('@')
    return named === repository || named.endsWith(`/${repository}`)
  })
  return (own ?? repoDigests[0])?.split('@')[1] ?? null
}
