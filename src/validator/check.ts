import type { Clock } from '../clock.ts'
import { disturbance, lookAtLife, vanished } from '../container/end.ts'
import type { ContainerEnd } from '../container/end.ts'
import type { Engine } from '../engine/engine.ts'
import type { RunningContainer } from '../container/run.ts'
import { clusterLimits, probeLimits } from '../limits.ts'
import type { CheckReport, Outcome, Reason, ReasonCode } from '../model.ts'
import type { Attempt, AttemptedAction } from '../probe/attempt.ts'
import { attemptOf } from '../probe/attempts.ts'
import type { Limiter } from '../probe/limiter.ts'
import { schedule } from '../probe/schedule.ts'
import type { ScheduleResult } from '../probe/schedule.ts'
import { targetOf } from '../probe/target.ts'
import { spareTime, timeOf } from '../probe/timing.ts'
import { describeWanted } from '../probe/wanted.ts'
import { endReason } from './end-reason.ts'
import { describeForeign, foreignHint, metForeignProgram } from './foreign-platform.ts'
import type { ForeignPlatform } from './foreign-platform.ts'
import { isStaticCheck } from './manifest.ts'
import type { AttemptedCheck, Check, ProbeCheck } from './manifest.ts'
import { describeStaticWanted } from '../static-checks/wanted.ts'
import { outcomeOfCheck, outcomeOfEnd } from '../verdict.ts'
import type { Decision } from '../verdict.ts'

/** Told when an attempt of a check begins, and which it is, from 1. */
export type OnAttempt = (check: string, attempt: number) => void

export interface CheckOptions {
  readonly engine: Engine
  readonly clock: Clock
  readonly container: RunningContainer
  readonly limiter: Limiter
  /** Null for an image of the machine's own kind. */
  readonly foreign: ForeignPlatform | null
  readonly onAttempt?: OnAttempt
  /** The container's end, once it is known. */
  readonly end: () => ContainerEnd | null
}

/**
 * Runs one check to its verdict.
 *
 * @throws CanaryError when the engine is lost, or the run was cancelled
 */
export async function runCheck(
  check: AttemptedCheck,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<CheckReport> {
  const { clock, container, limiter } = options
  // No further attempt can tell what one attempt could not.
  const halt = new AbortController()
  const result = await schedule(
    check.timing,
    {
      clock,
      origin: container.startedAt,
      limiter,
      attempt: untilUnproven(await toAttempt(check, options), halt),
      onAttempt: (attempt) => {
        options.onAttempt?.(check.name, attempt)
      },
      untilListening: listenerWatch(check.action, container),
    },
    AbortSignal.any([signal, halt.signal]),
  )
  return await reportOf(check, result, options, signal)
}

/** Holds what a check saw against what became of its container. */
export async function reportOf(
  check: ProbeCheck,
  result: ScheduleResult,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<CheckReport> {
  const { clock, container } = options
  if (result.outcome === 'passed') return toReport(check, result, { ...result, outcome: 'passed' })
  const asked = clock.now()
  const fate = await fateOf(result, options, signal)
  const wasSilent = clock.now() - asked >= spareTime(timeOf(check.timing))
  if (fate === null && result.outcome === 'aborted') signal.throwIfAborted()
  const decision = outcomeOfCheck({
    seen: result,
    failureThreshold: check.timing.failureThreshold,
    fate,
    silentEngine: wasSilent ? engineBetween(container) : null,
    foreignProgram: foreignProgram(result, options),
  })
  return toReport(check, result, decision)
}

/**
 * A published port is the engine's: while that stands still, as a virtual machine does that is moved
 * or suspended, nothing behind the port answers either. Null where no engine stands between.
 */
function engineBetween({ reached }: RunningContainer): Reason | null {
  if (reached === null || reached.reach.isDirect) return null
  const message = 'the engine, which the port is published by, did not answer when time was up'
  return { code: 'engine', message }
}

function foreignProgram({ attempts }: ScheduleResult, { foreign }: CheckOptions): Reason | null {
  if (foreign === null || !metForeignProgram(attempts.at(-1))) return null
  const message = `${describeForeign(foreign)}; ${foreignHint}`
  return { code: 'command-not-started', message }
}

/** What became of the container, where that says more than what the check saw. */
async function fateOf(
  result: ScheduleResult,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<Decision | null> {
  const told = () => {
    const end = options.end()
    return end === null ? null : fateAt(end)
  }
  const known = told() ?? (await lookMeanwhile(options, signal)) ?? told()
  if (known !== null || !mayHaveMetTheEnd(result, options)) return known
  await endToldSoon(options, signal)
  return told()
}

/**
 * Runtimes know the end of a container before its engine does, and then refuse commands in many words, some
 * of them as what a command wrote: all that is certain is 126, or that it did not start.
 */
function mayHaveMetTheEnd({ attempts }: ScheduleResult, { engine }: CheckOptions): boolean {
  const last = attempts.at(-1)
  const { exitCode, error } = last?.seen ?? {}
  if (exitCode === 126 || (exitCode !== undefined && error !== undefined)) return true
  // A node tells of the end some time later: whatever was cut off may have been cut off by it.
  const code = last?.reason.code
  return (
    engine.remote !== undefined && (exitCode === 137 || (code !== undefined && cutOff.has(code)))
  )
}

const cutOff: ReadonlySet<ReasonCode> = new Set([
  'container-exited',
  'connection-refused',
  'connection-reset',
  'connection-failed',
  'signal',
])

async function endToldSoon(
  { clock, container, engine }: CheckOptions,
  signal: AbortSignal,
): Promise<void> {
  const time = engine.remote === undefined ? probeLimits.endTold : clusterLimits.endTold
  const enough = new AbortController()
  const over = AbortSignal.any([signal, enough.signal])
  // Who watches the container tells what went wrong with that.
  const ended = container.ended.then(
    () => undefined,
    () => undefined,
  )
  await Promise.race([ended, clock.sleep(time, over)])
  enough.abort()
}

export function fateAt({ state, intervention }: ContainerEnd): Decision {
  return outcomeOfEnd(intervention, endReason(state))
}

/**
 * A check can see the end of its container before the engine has told of it. And what it saw says
 * nothing of the image where others had their hands in the container.
 */
async function lookMeanwhile(
  { engine, container }: CheckOptions,
  signal: AbortSignal,
): Promise<Decision | null> {
  if (signal.aborted) return null
  try {
    const state = await engine.containers.inspect(container.id, signal)
    if (state === null) throw vanished()
    const end = await lookAtLife(engine, container.state, state, signal)
    if (end !== null) return fateAt(end)
    const intervention = await disturbance(engine, state, signal)
    return intervention === null ? null : fateAt({ state, intervention })
  } catch (error) {
    // The end that interrupts this question is its answer.
    if (isAborted(signal)) return null
    throw error
  }
}

/** Asked again after every wait; a bare property would be taken for unchanged. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted
}

async function toAttempt(
  { action, timing }: AttemptedCheck,
  options: CheckOptions,
): Promise<Attempt> {
  const { engine, container } = options
  const { reached, sockets } = container
  const context = { engine, containerId: container.id, reached, sockets, userAgent } as const
  return await attemptOf(action, { ...context, profile: 'validator', timeout: timeOf(timing) })
}

/** Servers know the kubelet's probes by the first word and leave them out of their logs. */
const userAgent = 'kube-probe/1.32 container-canary'

function untilUnproven(attempt: Attempt, halt: AbortController): Attempt {
  return async (signal) => {
    const result = await attempt(signal)
    if (result.reason.code === 'unproven') halt.abort(new Error(result.reason.message))
    return result
  }
}

function listenerWatch(
  action: AttemptedAction,
  { reached, sockets }: RunningContainer,
): ((signal: AbortSignal) => Promise<void>) | null {
  const target = targetOf(action)
  if (target?.transport !== 'tcp' || target.host !== null) return null
  if (sockets === null || reached === null) return null
  const { untilListening } = sockets
  if (untilListening === null) return null
  const question = { port: target.port, addresses: reached.arrivesAt }
  return (signal) => untilListening(question, reached.isShared, signal)
}

export function toReport(
  check: Check,
  result: Omit<ScheduleResult, 'outcome' | 'reason'>,
  { outcome, reason }: Pick<CheckReport, 'outcome' | 'reason'>,
): CheckReport {
  return {
    ...describeCheck(check),
    outcome,
    reason,
    startedAt: result.startedAt?.toISOString() ?? null,
    durationMs: result.duration,
    attemptCount: result.attemptCount,
    attempts: result.attempts,
  }
}

/** A check that was never tried, because what it needs did not come to be. */
export function unrunCheck(check: Check, outcome: Outcome, reason: Reason): CheckReport {
  return {
    ...describeCheck(check),
    outcome,
    reason,
    startedAt: null,
    durationMs: 0,
    attemptCount: 0,
    attempts: [],
  }
}

function wantedOf(check: Check): string {
  return isStaticCheck(check)
    ? describeStaticWanted(check.action)
    : describeWanted(check.action, 'validator')
}

export function describeCheck(
  check: Check,
): Pick<CheckReport, 'name' | 'description' | 'action' | 'wanted' | 'location' | 'optional'> {
  return {
    name: check.name,
    description: check.description,
    action: check.action.action,
    wanted: wantedOf(check),
    location: check.location,
    ...(check.optional && { optional: true }),
  }
}
