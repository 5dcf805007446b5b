import type { Clock } from '../clock.ts'
import type { EngineDescription } from '../engine/engine.ts'
import { CanaryError, infrastructureError, problemToNotice } from '../errors.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import { compatibilityLimits } from '../limits.ts'
import type { Notice } from '../model.ts'
import type { RegistryClient } from '../registry/client.ts'
import { setting } from '../settings.ts'
import type { SourceText } from '../yaml/source.ts'
import type {
  CompatibilityJudge,
  CompatibilityResult,
  Listener as JudgeListener,
} from './judge-spec.ts'
import type { CompatibilityRequest, RunRequest } from './request.ts'

type Listener = Pick<JudgeListener, 'onSecret'> & { readonly clock: Clock }

/**
 * Judges what an image carries without having been asked to. Until there is an image that may carry
 * something nothing is loaded, no registry asked and no node looked at; what cannot be asked is a notice and
 * no error.
 */
export function createUnaskedJudge(
  request: RunRequest,
  compatibility: CompatibilityRequest,
  describe: (signal: AbortSignal) => Promise<EngineDescription | null>,
  listener: Listener,
): CompatibilityJudge {
  const finder = createUnaskedFinder(request, listener)
  return {
    judge: async (image, signal) => {
      const { spec, notices } = await finder.find(image, signal)
      if (spec === null) return nothing(notices)
      const { compile, evaluate, readNodes } = await import('./judge-spec.ts')
      const compiled = await compile(spec.source, signal)
      const nodes = await readNodes(request, compatibility, await describe(signal), signal)
      return await evaluate(compiled, spec.digest, nodes, compatibility, signal)
    },
    close: finder.close,
  }
}

function nothing(notices: readonly Notice[]): CompatibilityResult {
  return { report: null, notices, verdict: null, errors: [] }
}

export interface UnaskedFinder {
  /** Never throws for what a registry does; the notice says what it did. */
  readonly find: (image: AcquiredImage, signal: AbortSignal) => Promise<FoundUnasked>
  readonly close: () => void
}

export interface FoundUnasked {
  readonly spec: { readonly source: SourceText; readonly digest: string } | null
  readonly notices: readonly Notice[]
}

/** Looks for what is attached to images, with one client for all, each within its time. */
export function createUnaskedFinder(request: RunRequest, listener: Listener): UnaskedFinder {
  let client: Promise<RegistryClient> | null = null
  const connect = () => (client ??= connectQuietly(request, listener))
  return {
    find: async (image, signal) => {
      if (image.digest === null) return { spec: null, notices: [] }
      try {
        const { findUnasked } = await import('./attached-spec.ts')
        const found = await withinTime(listener.clock, signal, image, (limited) =>
          findUnasked(image, request, connect, limited),
        )
        const spec = found === null ? null : { source: found.spec, digest: found.digest }
        return { spec, notices: [] }
      } catch (error) {
        signal.throwIfAborted()
        if (!(error instanceof CanaryError)) throw error
        return { spec: null, notices: [notAsked(image, error)] }
      }
    },
    close: () => {
      void client?.then(
        (opened) => {
          opened.close()
        },
        () => undefined,
      )
    },
  }
}

/** What keeps credentials from being used was told by the pull, or matters to nobody. */
async function connectQuietly(
  request: RunRequest,
  { onSecret }: Listener,
): Promise<RegistryClient> {
  const [{ connectRegistries }, { environmentForChildren, secretsOfCredential }] =
    await Promise.all([import('../registry/settings.ts'), import('./secrets.ts')])
  const { registry, directory } = request
  const plainHttp = [...registry.plainHttp, ...(await ownRegistries(request.images))]
  return await connectRegistries(
    { ...registry, plainHttp },
    environmentForChildren(request),
    directory,
    {
      onCredential: (credential) => {
        secretsOfCredential(credential).forEach(onSecret)
      },
      onTrouble: () => undefined,
    },
  )
}

/** Registries of this machine, which engines speak to without TLS as well. */
export async function ownRegistries(images: readonly string[]): Promise<readonly string[]> {
  const { parseImageSource } = await import('../image/source.ts')
  return images.flatMap((image) => {
    const source = parseImageSource(image)
    if (source.type !== 'reference') return []
    const { registry } = source.reference
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry) ? [registry] : []
  })
}

async function withinTime<Result>(
  clock: Clock,
  signal: AbortSignal,
  { reference }: AcquiredImage,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const late = new AbortController()
  const done = new AbortController()
  const limit = compatibilityLimits.unaskedMs
  void clock.sleep(limit, AbortSignal.any([signal, done.signal])).then(() => {
    const message = `the registry of ${reference} did not answer within ${limit / 1000} s`
    late.abort(infrastructureError({ code: 'registry-timeout', message }))
  })
  try {
    return await work(AbortSignal.any([signal, late.signal]))
  } finally {
    done.abort()
  }
}

function notAsked({ reference }: AcquiredImage, { problems }: CanaryError): Notice {
  const [{ message }] = problems
  return problemToNotice(
    {
      code: 'compatibility-not-asked',
      message: `whether a compatibility spec is attached to ${reference} is not known: ${message}`,
      hint: `${setting('compatibility', 'none')} asks no registry`,
    },
    'notice',
  )
}
