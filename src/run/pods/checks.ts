import { probeLimits } from '../../limits.ts'
import type { AttemptReport, CheckReport, Outcome, Reason } from '../../model.ts'
import { describeWanted } from '../../probe/wanted.ts'
import type { FieldPath, Pod } from '../../pod/pod.ts'
import { verdictOfMargins } from '../../verdict.ts'
import { marginNotices } from '../../workload/margin-notices.ts'
import type { ProbeHistory } from '../../workload/probes.ts'
import { checksOfKubelet } from './cluster/checks.ts'
import { seconds } from './explain.ts'
import type { Seen } from './watch-pod.ts'

/** What a Pod came to, as checks: as a whole, step by step, and probe by probe. */
export function checksOfPod(pod: Pod, seen: Seen): readonly CheckReport[] {
  const probes = seen.isByKubelet
    ? checksOfKubelet(seen.probes, seen.status, seen.times)
    : seen.probes.flatMap((history) => ofProbe(history, seen))
  return [...stepsOf(pod, seen).map((step) => toCheck(step, pod, seen)), ...probes]
}

interface Step {
  readonly name: string
  readonly wanted: string
  readonly path: FieldPath
  readonly decision: { readonly outcome: Outcome; readonly reason: Reason } | null
  /** Milliseconds from when the Pod was first looked at, and that it took. */
  readonly from: number
  readonly took: number
}

function stepsOf(
  { purpose }: Pod,
  { decisions, times, readyTimeout, soak, graceSeconds, margins, minMargin }: Seen,
): readonly Step[] {
  const isServing = purpose === 'serve'
  const inTime = `within ${seconds(readyTimeout)}`
  return [
    {
      name: isServing ? 'becomes ready' : 'completes',
      wanted: `${isServing ? 'condition Ready is True' : 'phase is Succeeded'} ${inTime}`,
      path: ['spec'],
      decision: decisions.ready,
      ...{ from: 0, took: times.ready },
    },
    {
      name: 'stays ready',
      wanted: `Ready for ${seconds(soak)}, without a restart`,
      path: ['spec'],
      decision: decisions.steady,
      ...{ from: times.ready, took: times.soak },
    },
    {
      name: 'stops cleanly',
      wanted: `ends within its grace period of ${graceSeconds} s`,
      path: ['spec', 'terminationGracePeriodSeconds'],
      decision: decisions.stopped,
      ...{ from: times.ready + times.soak, took: times.stop },
    },
    {
      name: 'keeps its margins',
      wanted: `every probe stays ${minMargin ?? 0} times away from what it must not reach`,
      path: ['spec'],
      decision: marginDecision(margins, minMargin, decisions.steady?.outcome === 'passed'),
      ...{ from: times.ready, took: times.soak },
    },
  ].filter(({ decision }) => decision !== null)
}

function marginDecision(
  margins: Seen['margins'],
  least: number | null,
  isWell: boolean,
): Step['decision'] {
  if (least === null) return null
  if (!isWell) return skipped
  const outcome = verdictOfMargins(margins, least)
  const told = marginNotices(margins, least).filter(({ severity }) => severity === 'error')
  const message = told.map((notice) => notice.message).join('; ')
  if (outcome === 'passed')
    return { outcome, reason: { code: 'ok', message: 'they are wide enough' } }
  return { outcome, reason: { code: 'pod-margin', message } }
}

function toCheck(step: Step, pod: Pod, { times }: Seen): CheckReport {
  const { name, wanted, path, decision, from, took } = step
  const { outcome, reason } = decision ?? skipped
  const startedAt = new Date(Date.parse(times.startedAt) + from).toISOString()
  const durationMs = Math.round(took)
  const about = { name, description: '', wanted, location: pod.locate(path), outcome, reason }
  if (outcome === 'skipped') {
    return {
      ...about,
      action: 'pod',
      startedAt: null,
      durationMs: 0,
      attemptCount: 0,
      attempts: [],
    }
  }
  const attempt = { startedAt, durationMs, ok: outcome === 'passed', reason, seen: {} }
  return { ...about, action: 'pod', startedAt, durationMs, attemptCount: 1, attempts: [attempt] }
}

const skipped = {
  outcome: 'skipped',
  reason: { code: 'pod-not-ready', message: 'it did not come so far' },
} as const

/**
 * What a probe came to. One that was not due yet says nothing of a Pod that is well; one that could never
 * be carried out is told of in words, since Kubernetes goes on without it.
 */
function ofProbe(history: ProbeHistory, { decisions }: Seen): readonly CheckReport[] {
  const { container, probe, attempts, attemptCount } = history
  const kept = [
    ...attempts.slice(0, probeLimits.firstAttempts),
    ...attempts.slice(probeLimits.firstAttempts).slice(-probeLimits.lastAttempts),
  ].map(toAttempt)
  const base = {
    name: `${container.name} ${probe.kind} probe`,
    description: '',
    action: probe.action.action,
    wanted: describeWanted(probe.action, 'pod'),
    location: probe.location,
    startedAt: kept[0]?.startedAt ?? null,
    durationMs: lengthOf(kept),
    attemptCount,
    attempts: kept,
  }
  const isWell = decisions.ready.outcome === 'passed' && decisions.steady?.outcome !== 'failed'
  const last = kept.at(-1)
  if (last === undefined) {
    const reason: Reason = { code: 'pod-not-ready', message: 'it was not tried' }
    return isWell ? [] : [{ ...base, outcome: 'skipped', reason }]
  }
  if (last.ok) return [{ ...base, outcome: 'passed', reason: last.reason }]
  // Fewer failures in a row than make one: the last that passed is what kubelet goes by.
  const until = kept.findLastIndex(({ ok }) => ok)
  const good = kept[until]
  if (isWell && good !== undefined) {
    const upTo = kept.slice(0, until + 1)
    return [{ ...base, attempts: upTo, outcome: 'passed', reason: good.reason }]
  }
  if (isWell && attempts.every(({ outcome }) => outcome === 'error')) return []
  return [{ ...base, outcome: 'failed', reason: last.reason }]
}

function toAttempt({ startedAt, durationMs, ok, reason, seen }: AttemptReport): AttemptReport {
  return { startedAt, durationMs, ok, reason, seen }
}

function lengthOf(attempts: readonly AttemptReport[]): number {
  const [first] = attempts
  const last = attempts.at(-1)
  if (first === undefined || last === undefined) return 0
  return Date.parse(last.startedAt) - Date.parse(first.startedAt) + last.durationMs
}
