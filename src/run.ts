import type { Clock } from './clock.ts'
import { findEngine, openEngine } from './engine/connect.ts'
import type { Engine } from './engine/engine.ts'
import type { LocateOptions } from './engine/locate.ts'
import { removeLeftovers, runLabels } from './engine/ownership.ts'
import { CanaryError, errorReportsOf, noticeOf } from './errors.ts'
import { acquireImage } from './image/acquire.ts'
import type { AcquiredImage, PullPolicy } from './image/acquire.ts'
import type { BuildRequest } from './image/build.ts'
import { runLimits } from './limits.ts'
import type {
  CheckReport,
  EngineReport,
  ErrorReport,
  ImageReport,
  Report,
  ValidatorReport,
} from './model.ts'
import { createLimiter } from './probe/limiter.ts'
import type { Validator } from './validator/manifest.ts'
import { worstVerdict } from './verdict.ts'

/** What one run is asked to do; both entries fill it from their own inputs. */
export interface RunRequest {
  readonly images: readonly string[]
  readonly build: Omit<BuildRequest, 'labels'> | null
  readonly platform: string | null
  readonly pull: PullPolicy
  /** Files, globs, directories, URLs, names of built-in platforms. */
  readonly validators: readonly string[]
  readonly engine: LocateOptions
  /** Milliseconds until a container's process must run. */
  readonly startupTimeout: number
  /** Containers that run side by side. */
  readonly concurrency: number
  /** Leaves the container of a failed Validator running. */
  readonly keepFailed: boolean
  /** Where relative paths start. */
  readonly directory: string
  readonly runId: string
  /** Who asks, for the labels of what is created. */
  readonly owner: string
}

export interface RunDependencies {
  readonly clock: Clock
  readonly version: string
  readonly onEvent: (event: RunEvent) => void
}

/** What a person who watches may want to see, as it happens. */
export type RunEvent =
  | { readonly kind: 'phase'; readonly title: string }
  | { readonly kind: 'phase-ended' }
  | { readonly kind: 'output'; readonly text: string }
  | { readonly kind: 'engine'; readonly engine: EngineReport }
  | {
      readonly kind: 'validator-started'
      readonly image: string
      readonly validator: string
      readonly checks: number
    }
  | {
      readonly kind: 'check'
      readonly image: string
      readonly validator: string
      readonly check: CheckReport
    }
  | {
      readonly kind: 'validator-ended'
      readonly image: string
      readonly report: ValidatorReport
    }

/**
 * Does what is asked and says how it went. Never throws: what goes wrong is in the report, and
 * what was created is removed again.
 */
export async function run(
  request: RunRequest,
  dependencies: RunDependencies,
  signal: AbortSignal,
): Promise<Report> {
  const { clock, version } = dependencies
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  const findings: Findings = { engine: null, errors: [], images: [] }
  try {
    await judge(request, dependencies, findings, signal)
  } catch (error) {
    findings.errors.push(...errorReportsOf(error))
  }
  const { errors, images, engine } = findings
  return {
    schemaVersion: 1,
    verdict: errors.length > 0 ? 'errored' : worstVerdict(images.map(({ verdict }) => verdict)),
    startedAt,
    durationMs: Math.round(clock.now() - from),
    tool: { name: 'container-canary-action', version },
    engine,
    errors: withoutRepeats(errors),
    images,
  }
}

/** Filled as the run goes, so that a run that breaks still tells how far it came. */
interface Findings {
  engine: EngineReport | null
  readonly errors: ErrorReport[]
  readonly images: ImageReport[]
}

async function judge(
  request: RunRequest,
  dependencies: RunDependencies,
  findings: Findings,
  signal: AbortSignal,
): Promise<void> {
  requireSomething(request)
  // A first answer of the engine and the manifests need nothing of each other.
  const [contact, validators] = await Promise.allSettled([
    findEngine(request.engine, signal),
    loadAll(request, signal),
  ])
  if (validators.status === 'rejected') {
    if (contact.status === 'fulfilled') contact.value.agent.destroy()
    throw validators.reason
  }
  if (contact.status === 'rejected') throw contact.reason
  const engine = await openEngine(contact.value)
  try {
    const description = engine.describe(signal)
    const images = acquireAll(request, dependencies, engine, findings, signal)
    // Both were asked together; whichever fails first must not leave the other unwatched.
    const [described, acquired] = await Promise.allSettled([description, images])
    if (described.status === 'rejected') throw described.reason
    const { name, version, apiVersion } = described.value
    findings.engine = { name, version, apiVersion }
    dependencies.onEvent({ kind: 'engine', engine: findings.engine })
    if (acquired.status === 'rejected') throw acquired.reason
    dependencies.onEvent({ kind: 'phase', title: 'Validate' })
    await validateAll(
      request,
      dependencies,
      engine,
      acquired.value,
      validators.value,
      findings,
      signal,
    )
  } finally {
    await sweep(engine, request.runId, findings)
    engine.close()
  }
}

function requireSomething({ images, build, validators }: RunRequest): void {
  if (images.length === 0 && build === null) {
    throw new CanaryError('input', {
      code: 'no-image',
      message: 'there is no image to validate',
      hint: 'name one with image, or a directory to build with context',
    })
  }
  if (validators.length === 0) {
    throw new CanaryError('input', {
      code: 'no-validator',
      message: 'there is nothing to validate the image against',
      hint: 'name a manifest, or a built-in platform such as kubeflow',
    })
  }
}

async function loadAll(request: RunRequest, signal: AbortSignal): Promise<readonly Validator[]> {
  const [{ readManifests }, { loadValidators }] = await Promise.all([
    import('./validator/sources.ts'),
    import('./validator/load.ts'),
  ])
  return loadValidators(await readManifests(request.validators, request.directory, signal))
}

type Acquired =
  | { readonly reference: string; readonly image: AcquiredImage }
  | { readonly reference: string; readonly image: null; readonly errors: readonly ErrorReport[] }

/** One image that cannot be had does not keep the others from being judged. */
async function acquireAll(
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
  const built = await buildIfAsked(request, engine, onEvent, output, signal)
  const references = [...new Set([...(built === null ? [] : [built]), ...request.images])]
  const acquired: Acquired[] = []
  for (const reference of references) {
    try {
      const image = await acquireImage(
        reference,
        {
          engine,
          pull: reference === built ? 'never' : request.pull,
          platform: request.platform,
          credentialsFor: () => Promise.resolve(null),
          onPull: () => {
            onEvent({ kind: 'phase', title: `Pull ${reference}` })
          },
          onProgress: output,
        },
        signal,
      )
      acquired.push({ reference, image })
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof CanaryError)) throw error
      const errors = errorReportsOf(error)
      findings.errors.push(...errors)
      acquired.push({ reference, image: null, errors })
    } finally {
      onEvent({ kind: 'phase-ended' })
    }
  }
  return acquired
}

async function buildIfAsked(
  request: RunRequest,
  engine: Engine,
  onEvent: RunDependencies['onEvent'],
  onOutput: (text: string) => void,
  signal: AbortSignal,
): Promise<string | null> {
  if (request.build === null) return null
  const { buildImage } = await import('./image/build.ts')
  onEvent({ kind: 'phase', title: `Build ${request.build.tag}` })
  try {
    const build = { ...request.build, labels: {} }
    await buildImage(build, { engine, env: request.engine.env, onOutput }, signal)
  } finally {
    onEvent({ kind: 'phase-ended' })
  }
  return request.build.tag
}

async function validateAll(
  request: RunRequest,
  dependencies: RunDependencies,
  engine: Engine,
  acquired: readonly Acquired[],
  validators: readonly Validator[],
  findings: Findings,
  signal: AbortSignal,
): Promise<void> {
  const limiter = createLimiter(request.concurrency)
  const reports = await Promise.all(
    acquired.map(async (entry): Promise<ImageReport> => {
      if (entry.image === null) return unavailable(entry.reference, entry.errors)
      const { image } = entry
      const runs = validators.map((validator) =>
        limiter.run(() => validateOne(request, dependencies, engine, image, validator, signal)),
      )
      const results = await Promise.all(runs)
      for (const { errors } of results) findings.errors.push(...errors)
      return {
        ...describeImage(image),
        verdict: worstVerdict(results.map(({ report }) => report.verdict)),
        validators: results.map(({ report }) => report),
      }
    }),
  )
  findings.images.push(...reports)
}

async function validateOne(
  request: RunRequest,
  { clock, onEvent }: RunDependencies,
  engine: Engine,
  image: AcquiredImage,
  validator: Validator,
  signal: AbortSignal,
): Promise<{ readonly report: ValidatorReport; readonly errors: readonly ErrorReport[] }> {
  const { runValidator } = await import('./validator/run-validator.ts')
  const names = { image: image.reference, validator: validator.name }
  onEvent({ kind: 'validator-started', ...names, checks: validator.checks.length })
  const result = await runValidator(
    validator,
    {
      engine,
      clock,
      image: image.id,
      platform: request.platform,
      labels: runLabels(request, clock.date()),
      network: null,
      env: request.engine.env,
      startupTimeout: request.startupTimeout,
      keepFailed: request.keepFailed,
      onCheck: (check) => {
        onEvent({ kind: 'check', ...names, check })
      },
    },
    signal,
  )
  onEvent({ kind: 'validator-ended', image: image.reference, report: result.report })
  return result
}

function describeImage(image: AcquiredImage): Omit<ImageReport, 'verdict' | 'validators'> {
  const { reference, id, digest, platform } = image
  return { reference, id, digest, platform, notices: [], pods: [], compatibility: null }
}

function unavailable(reference: string, errors: readonly ErrorReport[]): ImageReport {
  return {
    reference,
    id: null,
    digest: null,
    platform: null,
    verdict: 'errored',
    notices: errors.map(noticeOf),
    validators: [],
    pods: [],
    compatibility: null,
  }
}

function withoutRepeats(errors: readonly ErrorReport[]): ErrorReport[] {
  const seen = new Map(errors.map((error) => [JSON.stringify(error), error] as const))
  return [...seen.values()]
}

/** What a broken or interrupted run may have left; a container that was to be kept is none. */
async function sweep(engine: Engine, runId: string, findings: Findings): Promise<void> {
  const validators = findings.images.flatMap((image) => image.validators)
  if (validators.length > 0 && findings.errors.length === 0) return
  const kept = validators.flatMap(({ container }) =>
    container?.kept === true ? [container.id] : [],
  )
  try {
    await removeLeftovers(engine, runId, AbortSignal.timeout(runLimits.sweep), new Set(kept))
  } catch (error) {
    findings.errors.push(...errorReportsOf(error))
  }
}
