import type { Engine } from '../engine/engine.ts'
import { CanaryError, errorReportsOf } from '../errors.ts'
import { acquireBuilt, acquireImage } from '../image/acquire.ts'
import type { AcquiredImage, AcquireOptions } from '../image/acquire.ts'
import type { BuiltImage } from '../image/build/build.ts'
import type { ErrorReport } from '../model.ts'
import type { OnCredentialTrouble } from '../registry/credential.ts'
import type { Environment } from '../secrets/environment.ts'
import type { ImageOrigin } from './explain-user.ts'
import type { Findings, RunDependencies, RunRequest } from './request.ts'
import { createTroubles } from './credential-troubles.ts'
import { environmentForChildren, secretsOfCredentials } from './secrets.ts'

/** An image of the request, or why it cannot be had. */
export type Acquired =
  | {
      readonly reference: string
      readonly image: AcquiredImage
      /** Null for an image that was not built here. */
      readonly origin: ImageOrigin | null
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
  const { onEvent } = dependencies
  const output = (text: string) => {
    onEvent({ kind: 'output', text })
  }
  const built = await buildIfAsked(request, engine, dependencies, output, signal)
  const references = [...new Set([...(built === null ? [] : [built.tag]), ...request.images])]
  const source = createImageSource(request, dependencies, engine)
  const acquired: Acquired[] = []
  for (const reference of references) {
    try {
      if (reference === built?.tag) {
        const { names, dockerfile, target } = built
        const { platform } = request
        const image = await acquireBuilt(reference, names, { engine, platform }, signal)
        acquired.push({ reference, image, origin: { dockerfile, target, user: image.user } })
        continue
      }
      const image = await source.acquire(reference, request.pull, signal)
      acquired.push({ reference, image, origin: null })
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof CanaryError)) throw error
      const errors = errorReportsOf(source.explain(error))
      findings.errors.push(...errors)
      acquired.push({ reference, image: null, errors })
    } finally {
      onEvent({ kind: 'phase-ended' })
    }
  }
  return acquired
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

async function buildIfAsked(
  request: RunRequest,
  engine: Engine,
  { onEvent, onSecret }: RunDependencies,
  onOutput: (text: string) => void,
  signal: AbortSignal,
): Promise<(BuiltImage & { readonly tag: string; readonly target: string | null }) | null> {
  if (request.build === null) return null
  const { buildImage } = await import('../image/build/build.ts')
  onEvent({ kind: 'phase', title: `Build ${request.build.tag}` })
  try {
    const { build, directory } = request
    const options = {
      engine,
      env: request.engine.env,
      directory,
      onOutput: (line: string) => {
        onOutput(`${line}\n`)
      },
      onSecret,
    }
    return { tag: build.tag, target: build.target, ...(await buildImage(build, options, signal)) }
  } finally {
    onEvent({ kind: 'phase-ended' })
  }
}
