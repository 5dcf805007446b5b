/** Puts a Pod that runs under pressure for a while, so that its margins can be measured under it. */
import type { Clock } from '../clock.ts'
import type { Reach } from '../container/reach.ts'
import type { EngineContainers } from '../engine/containers.ts'
import { messageOf } from '../errors.ts'
import { marginLimits } from '../limits.ts'
import { createAsker } from './ask.ts'
import { keepAsking } from './load.ts'
import type { LoadTarget } from './load-target.ts'
import type { PressurePhase } from './margins.ts'

export type Pressure =
  | {
      readonly kind: 'throttled'
      /** Those that run, with the limit that is theirs: thousandths of a processor's time; null for none. */
      readonly containers: readonly { readonly id: string; readonly cpu: number | null }[]
      /** What each is held to; null for half of its own limit. Nobody gets more than what is theirs. */
      readonly cpu: number | null
    }
  | {
      readonly kind: 'load'
      readonly connections: number
      readonly target: LoadTarget | null
      readonly reach: Reach
    }

export interface PressureOptions {
  readonly containers: Pick<EngineContainers, 'limitCpu'>
  readonly clock: Clock
  readonly pressure: Pressure
  /** Milliseconds. */
  readonly duration: number
}

export interface PressureOutcome {
  /** Null: there was none. */
  readonly phase: PressurePhase | null
  /** Why there was none, or not all of it, in a sentence; null where all was as wanted. */
  readonly problem: string | null
}

/**
 * Resolves when the time is over, or soon after the signal aborts, with everything as it was before.
 * Whatever containers do, it never throws.
 *
 * @throws CanaryError (infrastructure) when the engine is lost
 */
export async function applyPressure(
  options: PressureOptions,
  signal: AbortSignal,
): Promise<PressureOutcome> {
  const { pressure } = options
  return pressure.kind === 'load'
    ? await applyLoad(pressure, options, signal)
    : await throttle(pressure, options, signal)
}

async function applyLoad(
  { connections, target, reach }: Extract<Pressure, { kind: 'load' }>,
  { clock, duration }: PressureOptions,
  signal: AbortSignal,
): Promise<PressureOutcome> {
  if (target === null) {
    const problem = 'there is nothing to ask: no readiness probe and no declared port of the Pod'
    return { phase: null, problem: `${problem} says where it serves` }
  }
  const port = target.kind === 'http' ? target.action.port : target.port
  const address = reach.addressOf(port)
  if (address === null) {
    return { phase: null, problem: `port ${port} of the Pod cannot be reached from here` }
  }
  const over = new AbortController()
  const until = AbortSignal.any([signal, over.signal])
  const asker = createAsker(target, address, { clock, connections })
  try {
    const { phase, result } = await timed('load', clock, async () => {
      void clock.sleep(duration, signal).then(() => {
        over.abort('the time under load is over')
      })
      return await keepAsking(asker, { connections, clock }, until)
    })
    const problem =
      result.answered === 0 && !signal.aborted
        ? `none of ${result.asked} requests to port ${port} was answered while the Pod was under load`
        : null
    return { phase, problem }
  } finally {
    asker.close()
  }
}

async function throttle(
  { containers: all, cpu }: Extract<Pressure, { kind: 'throttled' }>,
  options: PressureOptions,
  signal: AbortSignal,
): Promise<PressureOutcome> {
  const { clock, duration } = options
  const wanted = all.flatMap(({ id, cpu: own }) => {
    const limit = limitOf(own, cpu)
    return limit === null ? [] : [{ id, own, limit }]
  })
  if (wanted.length === 0) {
    const problem = 'no container of the Pod has a CPU limit, so there is none to throttle'
    return { phase: null, problem }
  }
  const { phase, result } = await timed('throttled', clock, async () => {
    let problem: string | null = null
    let limited = 0
    try {
      for (const { id, limit } of wanted) {
        const outcome = await options.containers.limitCpu(id, limit, signal)
        if (outcome.limited) limited += 1
        else problem ??= outcome.message
      }
      if (limited > 0) await clock.sleep(duration, signal)
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      problem ??= await restore(wanted, options)
    }
    return { problem, limited }
  })
  return { phase: result.limited === 0 ? null : phase, problem: result.problem }
}

function limitOf(own: number | null, stated: number | null): number | null {
  if (stated !== null) return Math.min(stated, own ?? stated)
  return own === null ? null : own / 2
}

/** With a deadline instead of the signal: what comes next is to find the containers as they were. */
async function restore(
  limited: readonly { readonly id: string; readonly own: number | null }[],
  { containers, clock }: PressureOptions,
): Promise<string | null> {
  const over = new AbortController()
  const done = new AbortController()
  void clock.sleep(marginLimits.restore, done.signal).then(() => {
    if (!done.signal.aborted) over.abort(new Error('the engine did not answer in time'))
  })
  const outcomes = await Promise.allSettled(
    limited.map(({ id, own }) => containers.limitCpu(id, own, over.signal)),
  )
  done.abort('all is as it was')
  const failure = outcomes.find(({ status }) => status === 'rejected')
  return failure?.status === 'rejected'
    ? `a container may have kept less CPU than is its own: ${messageOf(failure.reason)}`
    : null
}

async function timed<Result>(
  condition: PressurePhase['condition'],
  clock: Clock,
  work: () => Promise<Result>,
): Promise<{ readonly phase: PressurePhase; readonly result: Result }> {
  const from = clock.date().getTime()
  const result = await work()
  return { phase: { condition, from, to: clock.date().getTime() }, result }
}
