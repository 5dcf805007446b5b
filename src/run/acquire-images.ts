import type { Engine } from '../engine/engine.ts'
import { CanaryError, errorReportsOf } from '../errors.ts'
import { acquireBuilt, acquireImage } from '../image/acquire.ts'
import type { AcquiredImage, AcquireOptions } from '../image/acquire.ts'
import type { ErrorReport, Notice } from '../model.ts'
import type { OnCredentialTrouble } from '../registry/credential.ts'
import type { Environment } from '../secrets/environment.ts'
import { buildAll, nameBuilt } from './build-images.ts'
import type { ImageOrigin } from './explain-user.ts'
import type { Findings, RunDependencies, RunRequest } from './request.ts'
import { createTroubles } from './credential-troubles.ts'
import { environmentForChildren, secretsOfCredentials } from './secrets.ts'

/** An image of the request, or why it cannot be had. */
export type Acquired =
  | {
      readonly reference: string
      readonly image: AcquiredImage
      /** `os/architecture[/variant]` that it is to run as; null for the engine's own. */
      readonly platform: string | null
      /** Null for an image that was not built here. */
      readonly origin: ImageOrigin | null
      /** What is to be told of it, however it is judged. */
      readonly notices: readonly Notice[]
    }
  | { readonly reference: string; readonly image: null; readonly errors: readonly ErrorReport[] }

/** One image that cannot be had does not keep the others from being judged. */
export async function acquireAll(
  request: RunRequest,
  dependencies: RunDependencies,
  engine: Engine,
  findings: Findings,
  signal: AbortSignal,
): Promise<readonly Acquired[]> {
  const built = await buildAll(request, engine, dependencies, signal)
  const source = createImageSource(request, dependencies, engine)
  const acquired: Acquired[] = []
  const tell = (reference: string, error: unknown) => {
    signal.throwIfAborted()
    if (!(error instanceof CanaryError)) throw error
    const errors = errorReportsOf(source.explain(error))
    findings.errors.push(...errors)
    acquired.push({ reference, image: null, errors })
  }
  for (const { build, names, dockerfile } of built) {
    const { tag: reference, platform, target } = build
    try {
      const image = await acquireBuilt(reference, names, { engine, platform }, signal)
      findings.built.push(image)
      const origin = { dockerfile, target, user: image.user }
      // What was asked for in vain is told once.
      const notices = findings.built.length === 1 ? (request.build?.notices ?? []) : []
      acquired.push({ reference, image, platform, origin, notices })
    } catch (error) {
      tell(reference, error)
    } finally {
      dependencies.onEvent({ kind: 'phase-ended' })
    }
  }
  if (request.build !== null && findings.built.length === built.length) {
    await nameBuilt(request.build, findings.built, engine, signal)
  }
  const names = built.map(({ build }) => build.tag)
  for (const reference of othersOf(request, names)) {
    try {
      const image = await source.acquire(reference, request.pull, signal)
      const { platform } = request
      acquired.push({ reference, image, platform, origin: null, notices: [] })
    } catch (error) {
      tell(reference, error)
    } finally {
      dependencies.onEvent({ kind: 'phase-ended' })
    }
  }
  return acquired
}

/** Images of the request that are not what was built. */
function othersOf({ images, build }: RunRequest, built: readonly string[]): readonly string[] {
  // Of several platforms none has the name itself.
  const own = new Set([...built, ...(build === null ? [] : [build.tag])])
  return [...new Set(images)].filter((reference) => !own.has(reference))
}

/** Images of this run, however they come to the engine. */
export interface ImageSource {
  /** @throws CanaryError */
  readonly acquire: (
    reference: string,
    pull: RunRequest['pull'],
    signal: AbortSignal,
  ) => Promise<AcquiredImage>
  /** Adds what was wrong with the credentials. */
  readonly explain: (error: CanaryError) => CanaryError
}

export function createImageSource(
  request: RunRequest,
  { onEvent, onSecret }: RunDependencies,
  engine: Engine,
): ImageSource {
  const output = (text: string) => {
    onEvent({ kind: 'output', text })
  }
  const env = environmentForChildren(request)
  const troubles = createTroubles(output)
  const credentialsFor = pullCredentials(request, env, onSecret, troubles.add)
  return {
    explain: troubles.addTo,
    acquire: async (reference, pull, signal) =>
      await acquireImage(
        reference,
        {
          engine,
          pull,
          platform: request.platform,
          directory: request.directory,
          credentialsFor,
          onPull: () => {
            onEvent({ kind: 'phase', title: `Pull ${reference}` })
          },
          onLoad: () => {
            onEvent({ kind: 'phase', title: `Load ${reference}` })
          },
          onProgress: (line) => {
            output(`${line}\n`)
          },
        },
        signal,
      ),
  }
}

/** Looked for when something is pulled, and once: a credential helper may be slow. */
function pullCredentials(
  { registry }: RunRequest,
  env: Environment,
  onSecret: RunDependencies['onSecret'],
  onTrouble: OnCredentialTrouble,
): AcquireOptions['credentialsFor'] {
  let found: Promise<AcquireOptions['credentialsFor']> | undefined
  const find = async () => {
    const { createPullCredentials } = await import('../image/pull-credentials.ts')
    return await createPullCredentials(registry, env, onTrouble)
  }
  return async (reference, signal) => {
    found ??= find()
    const credentials = await (await found)(reference, signal)
    secretsOfCredentials(credentials).forEach(onSecret)
    return credentials
  }
}
