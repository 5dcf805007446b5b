/** A check of how a container ends. */
import { defunctChildren, lookAtFirstProcess } from '../container/first-process.ts'
import type { ContainerState } from '../engine/container-state.ts'
import { probeLimits } from '../limits.ts'
import type { CheckReport, Reason, Seen } from '../model.ts'
import { shorten } from '../probe/attempt-result.ts'
import { whyNotEnded } from '../probe/stop.ts'
import { outcomeOfEnd, outcomeOfStop } from '../verdict.ts'
import type { Decision } from '../verdict.ts'
import { fateAt, toReport, unrunCheck } from './check.ts'
import type { CheckOptions } from './check.ts'
import { endReason } from './end-reason.ts'
import type { StopCheck } from './manifest.ts'

export interface StoppedContainer {
  readonly check: CheckReport
  /** As it was when it had ended; null where it has not, or had before. */
  readonly state: ContainerState | null
}

/**
 * Sends the signal and waits for the container's end. That end is ours: nothing else may be under way in it.
 *
 * @param signal of the run
 * @throws CanaryError when the engine is lost, or the run was cancelled
 */
export async function runStopCheck(
  check: StopCheck,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<StoppedContainer> {
  const { clock, container, engine } = options
  const { action, timing } = check
  await untilDue(container.startedAt + timing.initialDelay, options, signal)
  const before = options.end()
  if (before !== null) {
    const { outcome, reason } = fateAt(before)
    return { check: unrunCheck(check, outcome, reason), state: null }
  }
  options.onAttempt?.(check.name, 1)
  const startedAt = clock.date()
  const state = (await engine.containers.inspect(container.id, signal)) ?? container.state
  const name = action.signal ?? state.stopSignal ?? 'SIGTERM'
  const first = await lookAtFirstProcess(engine, state, signal)
  const defunct = action.reaped ? await leftOver(state, options, signal) : []
  const sent = clock.now()
  await engine.containers.sendSignal(container.id, name, signal)
  const ended = await untilEnded(action.grace, options, signal)
  const after = clock.now() - sent
  const decision =
    (ended === null ? null : await disturbed(ended, options, signal)) ??
    outcomeOfStop({
      ...{ signal: name, grace: action.grace, exitCodes: action.exitCodes, defunct },
      end: ended === null ? null : { exitCode: ended.exitCode, after, other: otherEnd(ended) },
      why: whyNotEnded(first, name),
    })
  const { outcome, reason } = decision
  const seen: Seen = ended === null ? {} : { exitCode: ended.exitCode }
  const durationMs = Math.round(clock.now() - sent)
  const attempt = { startedAt: startedAt.toISOString(), durationMs, reason, seen }
  const result = {
    ...{ startedAt, duration: durationMs, attemptCount: 1 },
    attempts: [{ ...attempt, ok: outcome === 'passed' }],
  }
  return { check: toReport(check, result, decision), state: ended }
}

/** Until a moment, or until the container has ended. */
async function untilDue(due: number, options: CheckOptions, signal: AbortSignal): Promise<void> {
  const { clock, container } = options
  const done = new AbortController()
  const slept = clock.sleep(due - clock.now(), AbortSignal.any([signal, done.signal]))
  await Promise.race([slept, container.ended])
  done.abort(waitIsOver)
  signal.throwIfAborted()
}

/** A reason of its own, since one that Node makes carries a stack. */
const waitIsOver = 'the wait is over'

/** Its state once it has ended; null where it has not in time. */
async function untilEnded(
  grace: number,
  { clock, container, engine }: CheckOptions,
  signal: AbortSignal,
): Promise<ContainerState | null> {
  const done = new AbortController()
  const slept = clock.sleep(grace, AbortSignal.any([signal, done.signal])).then(() => null)
  const end = await Promise.race([container.ended, slept])
  done.abort(waitIsOver)
  signal.throwIfAborted()
  if (end !== null) return end.state
  // The engine may tell of an end a moment later.
  const state = await engine.containers.inspect(container.id, signal)
  return state?.status === 'exited' ? state : null
}

/** Our signal reads as a kill; whatever else somebody did to it is not ours. */
async function disturbed(
  state: ContainerState,
  { engine }: CheckOptions,
  signal: AbortSignal,
): Promise<Decision | null> {
  const found = await engine.containers.interventions(state, signal)
  const other = found.find((intervention) => intervention !== 'killed')
  if (other === undefined) return null
  return outcomeOfEnd(`somebody ${other} the container while it was checked`, endReason(state))
}

function otherEnd(state: ContainerState): Reason | null {
  const reason = endReason(state)
  return reason.code === 'oom-killed' ? reason : null
}

/** Who waits for its children needs a moment for each: only what is there at two looks is left. */
async function leftOver(
  state: ContainerState,
  { engine, clock }: CheckOptions,
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  const first = await defunctChildren(engine, state, signal)
  if (first === null || first.length === 0) return first === null ? null : []
  await clock.sleep(probeLimits.reapingMs, signal)
  signal.throwIfAborted()
  const second = await defunctChildren(engine, state, signal)
  if (second === null) return null
  const pids = new Set(first.map(({ pid }) => pid))
  return second.filter(({ pid }) => pids.has(pid)).map(({ name }) => shorten(name, 80))
}
