import type { Clock } from '../clock.ts'
import type { ContainerState, Engine } from '../engine/engine.ts'
import { listeningOn, untilListening } from '../engine/listeners.ts'
import type { ListenerSource } from '../engine/listeners.ts'
import type { Reach } from '../engine/reach.ts'
import type { RunningContainer } from '../engine/run-container.ts'
import type { AttemptReport, CheckReport, Outcome, Reason } from '../model.ts'
import type { Attempt, AttemptResult, ProbeAction } from '../probe/attempt.ts'
import { execAttempt } from '../probe/exec.ts'
import type { Limiter } from '../probe/limiter.ts'
import { schedule } from '../probe/schedule.ts'
import type { ScheduleResult } from '../probe/schedule.ts'
import { spareTime, timeOf } from '../probe/timing.ts'
import type { Timing } from '../probe/timing.ts'
import { describeWanted } from '../probe/wanted.ts'
import { endReason } from './end-reason.ts'
import { describeForeign, foreignHint, metForeignProgram } from './foreign-platform.ts'
import type { ForeignPlatform } from './foreign-platform.ts'
import type { Check } from './manifest.ts'

export interface CheckOptions {
  readonly engine: Engine
  readonly clock: Clock
  readonly container: RunningContainer
  readonly limiter: Limiter
  /** Null for an image of the machine's own kind. */
  readonly foreign: ForeignPlatform | null
  /** The container's end, once it is known. */
  readonly end: () => ContainerState | null
}

/**
 * Runs one check to its verdict.
 *
 * @throws CanaryError when the engine is lost, or the run was cancelled
 */
export async function runCheck(
  check: Check,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<CheckReport> {
  const { engine, clock, container, limiter } = options
  const attempt = await toAttempt(check, options)
  const result = await schedule(
    check.timing,
    {
      clock,
      origin: container.startedAt,
      limiter,
      attempt,
      untilListening: listenerWatch(check.action, container.listeners),
    },
    signal,
  )
  if (result.outcome === 'passed') return toReport(check, result, 'passed', result.reason)
  const asked = clock.now()
  const end = options.end() ?? (await endedMeanwhile(engine, container.id, signal)) ?? options.end()
  const wasSilent = clock.now() - asked >= spareTime(timeOf(check.timing))
  if (end !== null) return toReport(check, result, 'failed', endReason(end))
  if (result.outcome === 'aborted') signal.throwIfAborted()
  const ours =
    faultOfOurs(result, check.timing) ?? (wasSilent ? lostBehindEngine(result, options) : undefined)
  if (ours !== undefined) return toReport(check, result, 'errored', ours.reason)
  const { foreign } = options
  if (foreign !== null && metForeignProgram(result.attempts.at(-1))) {
    const message = `${describeForeign(foreign)}; ${foreignHint}`
    return toReport(check, result, 'errored', { code: 'command-not-started', message })
  }
  return toReport(check, result, 'failed', result.reason)
}

/** An attempt that decided, and that this machine could not make: it says nothing of the image. */
function faultOfOurs(
  result: ScheduleResult,
  timing: Timing,
): Pick<AttemptReport, 'reason'> | undefined {
  if (result.reason.code === 'internal') return result
  const deciding = result.reason.code === 'check-timeout' ? 1 : timing.failureThreshold
  return result.attempts
    .slice(-deciding)
    .find(({ reason }) => reason.code === 'internal' || reason.code === 'engine')
}

/**
 * A published port is the engine's: while that stands still, as a virtual machine does that is moved
 * or suspended, nothing behind the port answers either.
 */
function lostBehindEngine(
  { attempts }: ScheduleResult,
  { container }: CheckOptions,
): Pick<AttemptReport, 'reason'> | undefined {
  const isBehind = container.reached !== null && !container.reached.reach.isDirect
  if (!isBehind || attempts.at(-1)?.reason.code !== 'attempt-timeout') return undefined
  const message = 'the engine, which the port is published by, did not answer when time was up'
  return { reason: { code: 'engine', message } }
}

/** A check can see the end of its container before the engine has told of it. */
async function endedMeanwhile(
  engine: Engine,
  id: string,
  signal: AbortSignal,
): Promise<ContainerState | null> {
  if (signal.aborted) return null
  try {
    const state = await engine.inspectContainer(id, signal)
    return state !== null && state.status === 'exited' ? state : null
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

async function toAttempt({ action, timing }: Check, options: CheckOptions): Promise<Attempt> {
  if (action.action === 'exec') {
    return execAttempt(options.engine, options.container.id, action, timeOf(timing))
  }
  const { reached, listeners } = options.container
  if (reached === null) throw new Error('a container with network checks is started reachable')
  const attempt = await toNetworkAttempt(action, reached.reach, timing)
  // A host of its own is somebody else: who listens in the container says nothing of it.
  const isContainer = action.action === 'grpc' || action.host === null
  return listeners === null || !isContainer
    ? attempt
    : withListeners(attempt, action.port, reached.reach, listeners)
}

async function toNetworkAttempt(
  action: Exclude<ProbeAction, { action: 'exec' }>,
  reach: Reach,
  timing: Timing,
): Promise<Attempt> {
  switch (action.action) {
    case 'httpGet': {
      const { httpGetAttempt } = await import('../probe/http-get.ts')
      return httpGetAttempt(action, reach, 'validator', { userAgent })
    }
    case 'tcpSocket': {
      const { settleTime, tcpSocketAttempt } = await import('../probe/tcp-socket.ts')
      return tcpSocketAttempt(action, reach, { settleMs: settleTime(timeOf(timing)) })
    }
    case 'grpc': {
      const { grpcAttempt } = await import('../probe/grpc.ts')
      return grpcAttempt(action, reach, { userAgent })
    }
  }
}

/** Servers know the kubelet's probes by the first word and leave them out of their logs. */
const userAgent = 'kube-probe/1.32 container-canary'

/**
 * Adds what the kernel knows: a connection that failed because the process listens on the loopback
 * address only, and one that succeeded although only a proxy accepted it.
 */
function withListeners(
  attempt: Attempt,
  port: number,
  reach: Reach,
  listeners: ListenerSource,
): Attempt {
  return async (signal) => {
    const result = await attempt(signal)
    if (signal.aborted || !(result.ok || isUnanswered(result))) return result
    const found = await listeners(signal)
    // Whoever answered after the container's end has got its address or its published port.
    if (found === null) return result.ok ? { ...result, ok: false, reason: gone } : result
    if (result.ok && reach.isDirect) return result
    const listening = listeningOn(found, port)
    if (listening === 'reachable') return result
    const reason: Reason =
      listening === 'loopback-only'
        ? {
            code: 'loopback-only',
            message: `the process listens on 127.0.0.1:${port} only, which nobody outside the container can reach; let it bind 0.0.0.0`,
          }
        : { code: 'connection-refused', message: `nothing listens on port ${port}` }
    return { ...result, ok: false, reason }
  }
}

const gone: Reason = { code: 'container-exited', message: 'the container is not running any more' }

function isUnanswered({ reason }: AttemptResult): boolean {
  return ['connection-refused', 'connection-reset', 'connection-failed'].includes(reason.code)
}

function listenerWatch(
  action: ProbeAction,
  listeners: ListenerSource | null,
): ((signal: AbortSignal) => Promise<void>) | null {
  if (action.action === 'exec' || listeners === null) return null
  return (signal) => untilListening(listeners, action.port, signal)
}

function toReport(
  check: Check,
  result: ScheduleResult,
  outcome: Outcome,
  reason: Reason,
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

function describeCheck(
  check: Check,
): Pick<CheckReport, 'name' | 'description' | 'action' | 'wanted' | 'location'> {
  return {
    name: check.name,
    description: check.description,
    action: check.action.action,
    wanted: describeWanted(check.action, 'validator'),
    location: check.location,
  }
}
