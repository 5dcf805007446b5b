/** What a Pod came to, and how near its probes came to their limits. */
import type { MarginReport, PodStatusReport, Reason, Verdict } from '../model.ts'
import type { Decision } from './check.ts'

/** What was seen of a Pod, from its first container to its end. */
export interface PodEvidence {
  /** It is to stay ready, or to end by itself. */
  readonly purpose: 'serve' | 'complete'
  /** Why it had not become ready, or had not completed, in time; null where it had. */
  readonly late: Reason | null
  /** Why it did not stay so: not ready any more, a restart. */
  readonly unsteady: Reason | null
  /** How it ended when it was told to; null where it ended by itself, or never came so far. */
  readonly stop: {
    /** Containers that had to be killed. */
    readonly forced: readonly string[]
    readonly reason: Reason
    readonly isStrict: boolean
  } | null
}

/** What a Pod came to, step by step; what never came is skipped, or null where it is not asked for. */
export interface PodDecisions {
  readonly ready: Decision
  readonly steady: PodDecision | null
  readonly stopped: PodDecision | null
}

type PodDecision = Decision | { readonly outcome: 'skipped'; readonly reason: Reason }

/**
 * A Pod passes when it has become ready in time, has stayed so without a restart, and has ended cleanly;
 * that it had to be killed is a warning unless that was to be strict. One that completes has nothing
 * to stay.
 */
export function decisionsOfPod({ purpose, late, unsteady, stop }: PodEvidence): PodDecisions {
  if (late !== null) {
    const reason = { code: late.code, message: 'it did not come so far' }
    const skipped = { outcome: 'skipped', reason } as const
    const rest = purpose === 'serve' ? skipped : null
    return { ready: { outcome: 'failed', reason: late }, steady: rest, stopped: rest }
  }
  const ready = passedWith('it became ready')
  if (purpose === 'complete')
    return { ready: passedWith('it completed'), steady: null, stopped: null }
  const steady = unsteady === null ? passedWith('it stayed ready') : failedWith(unsteady)
  if (stop === null) {
    const reason: Reason = { code: 'pod-not-steady', message: 'it did not come so far' }
    return { ready, steady, stopped: { outcome: 'skipped', reason } }
  }
  const isBad = stop.isStrict && stop.forced.length > 0
  return {
    ready,
    steady,
    stopped: isBad ? failedWith(stop.reason) : passedWith(stop.reason.message),
  }
}

function passedWith(message: string): Decision {
  return { outcome: 'passed', reason: { code: 'ok', message } }
}

function failedWith(reason: Reason): Decision {
  return { outcome: 'failed', reason }
}

/** Whether a status is that of a Pod that may have passed. */
export function isPodGood({
  phase,
  conditions,
}: Pick<PodStatusReport, 'phase' | 'conditions'>): boolean {
  // One that was only held against its images has none.
  if (phase === 'Succeeded') return true
  if (phase === 'Pending' && conditions.length === 0) return true
  // Gates of others are theirs to open.
  const ready = conditions.find(({ type }) => type === 'ContainersReady')
  return phase === 'Running' && ready?.status === 'True'
}

/** Under this factor a probe's margin is worth a warning, whether somebody asked for more or not. */
export const narrowMargin = 2

/** What of a probe may come near to its limit. */
export type JudgedMargin = Pick<MarginReport, 'factor' | 'failuresInRow' | 'failureThreshold'> & {
  readonly startup: Pick<NonNullable<MarginReport['startup']>, 'factor'> | null
}

/** `unknown`: it never answered, so nobody knows. */
export type MarginVerdict = 'enough' | 'narrow' | 'unknown'

/**
 * Whether a probe stays so many times away from all that it must not reach: its timeout, its failure
 * threshold, and the time to start.
 */
export function judgeMargin(margin: JudgedMargin, least: number): MarginVerdict {
  const { factor, failuresInRow, failureThreshold, startup } = margin
  const failures = failuresInRow === 0 ? Infinity : failureThreshold / failuresInRow
  const smallest = Math.min(factor ?? Infinity, startup?.factor ?? Infinity, failures)
  if (smallest < least) return 'narrow'
  return factor === null ? 'unknown' : 'enough'
}

/**
 * A margin that is too small is the Pod's or the image's fault; one that could not be measured is no
 * pass where somebody asked for it.
 *
 * @param least null where nobody asked for any
 */
export function verdictOfMargins(margins: readonly JudgedMargin[], least: number | null): Verdict {
  if (least === null) return 'passed'
  const verdicts = margins.map((margin) => judgeMargin(margin, least))
  if (verdicts.includes('narrow')) return 'failed'
  return verdicts.includes('unknown') ? 'errored' : 'passed'
}
