/** The container of one Validator, from its creation to what its end meant. */
import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { ContainerFault } from '../engine/container-fault.ts'
import type { ContainerState } from '../engine/container-state.ts'
import type { Engine } from '../engine/engine.ts'
import { keptName } from '../container/ownership.ts'
import { lastWords, runContainer } from '../container/run.ts'
import type { RunningContainer, StartedContainer } from '../container/run.ts'
import { engineLimits } from '../limits.ts'
import type { CheckReport, ContainerReport } from '../model.ts'
import { isNetworkAction } from '../probe/target.ts'
import { createLimiter } from '../probe/limiter.ts'
import { unrunCheck } from './check.ts'
import { runLogCheck } from './check-log.ts'
import type { OnAttempt } from './check.ts'
import { toContainerRequest } from './container-request.ts'
import type { ContainerRequestOptions } from './container-request.ts'
import { endReason } from './end-reason.ts'
import { foreignError, isExecFormatError } from './foreign-platform.ts'
import type { ForeignPlatform } from './foreign-platform.ts'
import { isLogCheck } from './manifest.ts'
import type { ContainerValidator, LogCheck } from './manifest.ts'
import { changed, runChecks } from './run-checks.ts'
import type { AfterChecks } from './run-checks.ts'
import { requireImageAtFault, startReason } from './start-fault.ts'

export interface SessionOptions extends ContainerRequestOptions {
  readonly clock: Clock
  /** Null for an image of the machine's own kind. */
  readonly foreign: ForeignPlatform | null
  /** Milliseconds. */
  readonly startupTimeout: number
  /** Leaves the container running when a check failed. */
  readonly keepFailed: boolean
  readonly onCheck: (check: CheckReport) => void
  readonly onAttempt?: OnAttempt
  /**
   * Looks at the container once its checks have ended, before it is removed. The container is started for it
   * even where no check asks for one.
   */
  readonly afterChecks?: AfterChecks
  /** Whether whoever looks at it connects to it. */
  readonly connects?: boolean
}

export interface Outcome {
  /** Of the image, where it kept its container from starting. */
  readonly fault?: ContainerFault | null
  /** Null when the run broke before they could end. */
  readonly checks: readonly CheckReport[] | null
  readonly container: ContainerReport | null
  readonly error: unknown
}

export interface Session {
  readonly run: (validator: ContainerValidator, signal: AbortSignal) => Promise<Outcome>
  /** What is known of the container after the run broke. */
  readonly explain: (signal: AbortSignal) => Promise<Omit<Outcome, 'error'>>
  readonly isRunning: () => boolean
  /** Marks it as one that outlives the run. @returns its new name, or what went wrong */
  readonly keep: () => Promise<unknown>
  /** @returns what went wrong, or null */
  readonly remove: () => Promise<unknown>
}

export function createSession(options: SessionOptions): Session {
  const { engine, clock } = options
  const name = `canary-${randomBytes(4).toString('hex')}`
  let id: string | null = null
  let isRunning = false

  const run = async (validator: ContainerValidator, signal: AbortSignal): Promise<Outcome> => {
    const request = await toContainerRequest(validator, options)
    const started = await runContainer(
      {
        engine,
        clock,
        request: { ...request, name },
        neighbour: options.neighbour,
        needsNetwork: isReached(validator, options),
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
    const { container } = started
    const { afterChecks } = options
    const ran = await runChecks(validator, container, options, signal, afterChecks)
    const { checks, end, change: error, stopped } = ran
    if (end !== null || stopped !== null) isRunning = false
    const failed = checks.some(({ outcome }) => outcome !== 'passed')
    const described = describeRunning(container, end?.state ?? stopped)
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

/** Whether anybody connects to it. */
function isReached({ checks }: ContainerValidator, { connects = false }: SessionOptions): boolean {
  return connects || checks.some(({ action }) => isNetworkAction(action))
}

async function keepContainer(engine: Engine, id: string, name: string): Promise<unknown> {
  const deadline = AbortSignal.timeout(engineLimits.answer)
  return await engine.containers.rename(id, keptName(name), deadline).then(
    () => keptName(name),
    (error: unknown) => error,
  )
}

async function neverRan(
  validator: ContainerValidator,
  started: Exclude<StartedContainer, { kind: 'running' }>,
  options: SessionOptions,
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
  // Optional is what a container does; that there is none is a failure of all.
  const checks = await Promise.all(
    validator.checks.map(async (check) => {
      const must = { ...check, optional: false }
      return started.kind === 'ended' && isLogCheck(must)
        ? await searchEnded(must, started, options, signal)
        : unrunCheck(must, 'failed', reason)
    }),
  )
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

/** What a container has written stays, however soon it has ended. */
async function searchEnded(
  check: LogCheck,
  { end, startDuration }: Extract<StartedContainer, { kind: 'ended' }>,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<CheckReport> {
  const container: RunningContainer = {
    ...{ id: end.state.id, state: end.state, startedAt: options.clock.now(), startDuration },
    ...{ reached: null, sockets: null, ended: Promise.resolve(end), stopWatching: () => undefined },
  }
  const limiter = createLimiter(1)
  return await runLogCheck(check, { ...options, container, limiter, end: () => end }, signal)
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
  { location }: ContainerValidator,
  { foreign }: SessionOptions,
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
    ...(state.node === undefined ? {} : { node: state.node }),
  }
}
