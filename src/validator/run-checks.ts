import { lookAtLife, vanished } from '../container/end.ts'
import type { ContainerEnd } from '../container/end.ts'
import type { RunningContainer } from '../container/run.ts'
import { infrastructureError } from '../errors.ts'
import { probeLimits } from '../limits.ts'
import type { CheckReport } from '../model.ts'
import type { ContainerState } from '../engine/container-state.ts'
import { isWarning } from '../verdict.ts'
import { createLimiter } from '../probe/limiter.ts'
import { runCheck, unrunCheck } from './check.ts'
import type { CheckOptions } from './check.ts'
import { runLogCheck } from './check-log.ts'
import { runStopCheck } from './check-stop.ts'
import type { StoppedContainer } from './check-stop.ts'
import { isAttempted, isLogCheck, isStopCheck } from './manifest.ts'
import type { ContainerValidator, ProbeCheck, StopCheck } from './manifest.ts'

export interface RunChecksOptions extends Pick<
  CheckOptions,
  'engine' | 'clock' | 'foreign' | 'onAttempt'
> {
  readonly onCheck: (check: CheckReport) => void
  /** Leaves the container running when a check failed. */
  readonly keepFailed: boolean
}

/**
 * What others did to the container while it was checked: its verdict would be about more than one
 * life of it, or about what was done to it. Null when it was left alone.
 */
export async function changeOf(
  container: RunningContainer,
  { checks, end }: CheckedContainer,
  { engine }: RunChecksOptions,
  signal: AbortSignal,
): Promise<Error | null> {
  const seen = checks.find(({ reason }) => reason.code === 'container-changed')?.reason.message
  const told = seen ?? end?.intervention ?? null
  if (told !== null) return changed(told)
  if (end !== null) return null
  const state = await engine.containers.inspect(container.id, signal)
  if (state === null) return vanished()
  // One that has ended since by itself had passed before.
  const life = await lookAtLife(engine, container.state, state, signal)
  return life?.intervention == null ? null : changed(life.intervention)
}

/** The container was not left alone, so that its verdict would be about that. */
export function changed(message: string): Error {
  return infrastructureError({
    code: 'container-changed',
    message,
    hint: 'leave the container alone until its checks are done; then run them again',
  })
}

export interface CheckedContainer {
  readonly checks: readonly CheckReport[]
  /** Null where it had not ended when the last check had. */
  readonly end: ContainerEnd | null
}

/** What became of the container and its checks. */
export interface ChecksOutcome extends CheckedContainer {
  /** What others did to it; null where it was left alone. */
  readonly change: Error | null
  /** As it was when a check had stopped it; null where none has. */
  readonly stopped: ContainerState | null
}

/** Told of a container once its checks have ended, while it still runs and is watched. */
export type AfterChecks = (
  container: RunningContainer,
  checks: readonly CheckReport[],
  signal: AbortSignal,
) => Promise<void>

/** All checks at once, then the one that stops it; they end early when the container does, or when the engine is lost. */
export async function runChecks(
  validator: ContainerValidator,
  container: RunningContainer,
  options: RunChecksOptions,
  signal: AbortSignal,
  afterChecks?: AfterChecks,
): Promise<ChecksOutcome> {
  const stop = new AbortController()
  const both = AbortSignal.any([signal, stop.signal])
  const limiter = createLimiter(probeLimits.attemptsAtOnce)
  let end: ContainerEnd | null = null
  const watch = container.ended.then((told) => {
    end = told
    stop.abort(new Error('the container ended'))
  })
  const checkOptions = { ...options, container, limiter, end: () => end }
  const work = Promise.all(
    validator.checks.filter(isMadeAtOnce).map(async (check) => {
      const report = await makeCheck(check, checkOptions, both)
      options.onCheck(report)
      return report
    }),
  )
  try {
    // The watch is first to know that the engine is lost; otherwise the checks decide.
    await Promise.race([work, watch])
    const checked: CheckedContainer = { checks: await work, end }
    await afterChecks?.(container, checked.checks, signal)
    const change = await changeOf(container, checked, options, signal)
    const before = { ...checked, change }
    return await stopLast(validator, before, checkOptions, signal)
  } catch (error) {
    stop.abort(error)
    await Promise.allSettled([work])
    signal.throwIfAborted()
    throw error
  } finally {
    container.stopWatching()
  }
}

function isMadeAtOnce(check: ProbeCheck): boolean {
  return !isStopCheck(check)
}

interface StopOptions extends CheckOptions, Pick<RunChecksOptions, 'keepFailed' | 'onCheck'> {}

/** Adds the check that stops the container, where there is one, at its place. */
async function stopLast(
  { checks: all }: ContainerValidator,
  before: Omit<ChecksOutcome, 'stopped'>,
  options: StopOptions,
  signal: AbortSignal,
): Promise<ChecksOutcome> {
  const check = all.find(isStopCheck)
  if (check === undefined) return { ...before, stopped: null }
  const { check: report, state } = await stopUnless(check, before, options, signal)
  options.onCheck(report)
  const checks = before.checks.toSpliced(all.indexOf(check), 0, report)
  return { ...before, checks, stopped: state }
}

/** One that somebody has changed, or that is to be kept, is not stopped. */
async function stopUnless(
  check: StopCheck,
  { checks, change }: Omit<ChecksOutcome, 'stopped'>,
  options: StopOptions,
  signal: AbortSignal,
): Promise<StoppedContainer> {
  const failed = checks.find((one) => one.outcome !== 'passed' && !isWarning(one))
  if (change !== null) {
    const reason = { code: 'container-changed', message: change.message } as const
    return { check: unrunCheck(check, 'errored', reason), state: null }
  }
  if (options.keepFailed && failed !== undefined && options.end() === null) {
    const message = 'the container is left as it is, for somebody to look into it'
    const reason = { code: failed.reason.code, message }
    return { check: unrunCheck(check, 'skipped', reason), state: null }
  }
  return await runStopCheck(check, options, signal)
}

async function makeCheck(
  check: ProbeCheck,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<CheckReport> {
  if (isAttempted(check)) return await runCheck(check, options, signal)
  if (isLogCheck(check)) return await runLogCheck(check, options, signal)
  throw new Error('a check that stops its container is made after all others')
}
