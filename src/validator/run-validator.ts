import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { errorReportsOf } from '../errors.ts'
import type { ContainerState } from '../engine/container-state.ts'
import type { ContainerFault } from '../engine/container-fault.ts'
import type { Engine } from '../engine/engine.ts'
import { keptName } from '../container/ownership.ts'
import { lastWords, runContainer } from '../container/run.ts'
import type { RunningContainer, StartedContainer } from '../container/run.ts'
import { engineLimits } from '../limits.ts'
import type {
  CheckReport,
  ContainerReport,
  ErrorReport,
  Reason,
  ValidatorReport,
} from '../model.ts'
import { verdictOfValidator } from '../verdict.ts'
import { unrunCheck } from './check.ts'
import { toContainerRequest } from './container-request.ts'
import type { ContainerRequestOptions } from './container-request.ts'
import { endReason } from './end-reason.ts'
import { foreignError, isExecFormatError } from './foreign-platform.ts'
import type { ForeignPlatform } from './foreign-platform.ts'
import type { Validator } from './manifest.ts'
import { changed, changeOf, runChecks } from './run-checks.ts'
import { requireImageAtFault, startReason } from './start-fault.ts'

export interface RunValidatorOptions extends ContainerRequestOptions {
  readonly clock: Clock
  /** Null for an image of the machine's own kind. */
  readonly foreign: ForeignPlatform | null
  /** Milliseconds. */
  readonly startupTimeout: number
  /** Leaves the container running when a check failed. */
  readonly keepFailed: boolean
  readonly onCheck: (check: CheckReport) => void
}

export interface ValidatorResult {
  readonly report: ValidatorReport
  /** Why it is `errored`; empty otherwise. */
  readonly errors: readonly ErrorReport[]
  /** What of the image kept its container from starting; null where nothing did. */
  readonly fault: ContainerFault | null
}

/**
 * Runs one Validator against one image: a container of its own, all checks at once, results in the
 * manifest's order. The container is gone when this resolves, unless it was to be kept.
 *
 * Never throws: what goes wrong is an `errored` result.
 */
export async function runValidator(
  validator: Validator,
  options: RunValidatorOptions,
  signal: AbortSignal,
): Promise<ValidatorResult> {
  const { clock } = options
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  const session = createSession(options)
  let outcome: Outcome
  try {
    outcome = await session.run(validator, signal)
  } catch (error) {
    outcome = { ...(await session.explain(signal)), error }
  }
  const found = outcome.error === null ? [] : errorReportsOf(outcome.error)
  const own = verdictOfValidator({ errors: found, checks: outcome.checks })
  const mayKeep = options.keepFailed && own === 'failed' && session.isRunning()
  const kept = mayKeep ? await session.keep() : null
  const isKept = typeof kept === 'string'
  const removal = isKept ? null : await session.remove()
  const errors = [
    ...found,
    ...[isKept ? null : kept, removal].filter((error) => error !== null).flatMap(errorReportsOf),
    ...errorsOfChecks(outcome),
  ]
  const [reason] = errors
  const checks =
    outcome.checks ??
    validator.checks.map((check) => unrunCheck(check, 'errored', engineReason(reason)))
  return {
    errors,
    fault: outcome.fault ?? null,
    report: {
      name: validator.name,
      description: validator.description,
      documentation: validator.documentation,
      source: validator.origin.file,
      verdict: verdictOfValidator({ errors, checks: outcome.checks }),
      startedAt,
      durationMs: Math.round(clock.now() - from),
      container:
        outcome.container === null
          ? null
          : { ...outcome.container, ...(isKept ? { name: kept } : {}), kept: isKept },
      notices: [...validator.notices, ...errors],
      checks,
    },
  }
}

interface Outcome {
  /** Of the image, where it kept its container from starting. */
  readonly fault?: ContainerFault | null
  /** Null when the run broke before they could end. */
  readonly checks: readonly CheckReport[] | null
  readonly container: ContainerReport | null
  readonly error: unknown
}

/**
 * A check that this machine could not make is a cause of `errored` that people must find. What kept
 * several from being made is told once, at the first of them.
 */
function errorsOfChecks(outcome: Outcome): readonly ErrorReport[] {
  const errored = (outcome.checks ?? []).filter((check) => isUntold(check, outcome))
  return [...Map.groupBy(errored, ({ reason }) => reason.message)].flatMap(([message, all]) => {
    const [first] = all
    if (first === undefined) return []
    const which = all.length === 1 ? `the check "${first.name}"` : `${all.length} checks`
    return [
      {
        severity: 'error',
        code: 'check-errored',
        message: `${which} could not be made: ${message}`,
        location: first.location,
        hint: null,
        kind: 'infrastructure',
      },
    ]
  })
}

/** What happened to the container is told once for all checks. */
function isUntold({ outcome, reason }: CheckReport, { error }: Outcome): boolean {
  return outcome === 'errored' && !(error !== null && reason.code === 'container-changed')
}

function engineReason(error: ErrorReport | undefined): Reason {
  const code = error?.kind === 'cancelled' ? 'cancelled' : 'engine'
  return { code, message: error?.message ?? 'the check did not run' }
}

interface Session {
  readonly run: (validator: Validator, signal: AbortSignal) => Promise<Outcome>
  /** What is known of the container after the run broke. */
  readonly explain: (signal: AbortSignal) => Promise<Omit<Outcome, 'error'>>
  readonly isRunning: () => boolean
  /** Marks it as one that outlives the run. @returns its new name, or what went wrong */
  readonly keep: () => Promise<unknown>
  /** @returns what went wrong, or null */
  readonly remove: () => Promise<unknown>
}

function createSession(options: RunValidatorOptions): Session {
  const { engine, clock } = options
  const name = `canary-${randomBytes(4).toString('hex')}`
  let id: string | null = null
  let isRunning = false

  const run = async (validator: Validator, signal: AbortSignal): Promise<Outcome> => {
    const request = await toContainerRequest(validator, options)
    const started = await runContainer(
      {
        engine,
        clock,
        request: { ...request, name },
        neighbour: options.neighbour,
        needsNetwork: validator.checks.some(({ action }) => action.action !== 'exec'),
        startupTimeout: options.startupTimeout,
        onCreated: (created) => {
          id = created
        },
        beforeStart: async (created, request, abort) => {
          await options.restriction?.judgeCreated(validator, created, request, abort)
        },
      },
      signal,
    )
    if (started.kind !== 'running') return await neverRan(validator, started, options, signal)
    isRunning = true
    const { checks, end } = await runChecks(validator, started.container, options, signal)
    if (end !== null) isRunning = false
    const failed = checks.some(({ outcome }) => outcome !== 'passed')
    const described = describeRunning(started.container, end?.state ?? null)
    const error = await changeOf(started.container, { checks, end }, options, signal)
    if (error !== null || !failed) return { checks, container: described, error }
    const outcome = await withLastWords(engine, { checks, container: described }, signal)
    if (end !== null) requireOwnKind(outcome.container?.logs.text ?? '', validator, options)
    return outcome
  }

  return {
    run,
    explain: async (signal) => {
      if (id === null || signal.aborted) return { checks: null, container: null }
      // The engine may be gone: what it cannot tell any more is left out of the report.
      const state = await engine.containers.inspect(id, signal).catch(() => null)
      const container = state === null ? null : describeState(state, null, null)
      return { checks: null, container }
    },
    isRunning: () => isRunning,
    keep: async () => (id === null ? null : await keepContainer(engine, id, name)),
    remove: async () => {
      if (id === null) return null
      const deadline = AbortSignal.timeout(engineLimits.remove)
      return await engine.containers.remove(id, deadline).then(
        () => null,
        (error: unknown) => error,
      )
    },
  }
}

async function keepContainer(engine: Engine, id: string, name: string): Promise<unknown> {
  const deadline = AbortSignal.timeout(engineLimits.answer)
  return await engine.containers.rename(id, keptName(name), deadline).then(
    () => keptName(name),
    (error: unknown) => error,
  )
}

async function neverRan(
  validator: Validator,
  started: Exclude<StartedContainer, { kind: 'running' }>,
  options: RunValidatorOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  const { engine } = options
  const isRefused = started.kind === 'not-started'
  if (isRefused) {
    requireOwnKind(started.message, validator, options)
    await requireImageAtFault(started, validator, options)
  }
  if (started.kind === 'ended' && started.end.intervention !== null) {
    throw changed(started.end.intervention)
  }
  const state = started.kind === 'ended' ? started.end.state : started.state
  const reason = started.kind === 'ended' ? endReason(started.end.state) : startReason(started)
  const checks = validator.checks.map((check) => unrunCheck(check, 'failed', reason))
  const container = state === null ? null : describeState(state, null, null)
  const fault = isRefused ? started.fault : null
  const outcome =
    container === null || isRefused
      ? { checks, container, fault, error: null }
      : await withLastWords(engine, { checks, container }, signal)
  requireOwnKind(outcome.container?.logs.text ?? '', validator, options)
  checks.forEach(options.onCheck)
  return outcome
}

/** What the checks found stays known, whatever the engine can still tell of the container's log. */
async function withLastWords(
  engine: Engine,
  { checks, container }: { readonly checks: readonly CheckReport[]; container: ContainerReport },
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const logs = await lastWords(engine, container.id, signal)
    return { checks, container: { ...container, logs }, error: null }
  } catch (error) {
    return { checks, container, error }
  }
}

/**
 * Runtimes tell of a program that the kernel cannot read in the refusal of the start, or, where it
 * is found out later, in the log of a container that has ended.
 *
 * @throws CanaryError (infrastructure) for a program of another processor
 */
function requireOwnKind(
  words: string,
  { location }: Validator,
  { foreign }: RunValidatorOptions,
): void {
  if (foreign !== null && isExecFormatError(words)) throw foreignError(foreign, location)
}

function describeRunning(container: RunningContainer, end: ContainerState | null): ContainerReport {
  const reachedBy = container.reached?.description ?? null
  return describeState(end ?? container.state, reachedBy, Math.round(container.startDuration))
}

function describeState(
  state: ContainerState,
  reachedBy: string | null,
  startDurationMs: number | null,
): ContainerReport {
  const isOver = state.status === 'exited'
  return {
    id: state.id,
    name: state.name,
    reachedBy,
    startedAt: state.startedAt,
    startDurationMs,
    state: state.status === 'created' ? 'created' : isOver ? 'exited' : 'running',
    exitCode: isOver ? state.exitCode : null,
    oomKilled: state.oomKilled,
    logs: { text: '', truncated: false },
    kept: false,
  }
}
