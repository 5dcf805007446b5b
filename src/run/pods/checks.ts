import { probeLimits } from '../../limits.ts'
import type { AttemptReport, CheckReport, Outcome, Reason } from '../../model.ts'
import { describeWanted } from '../../probe/wanted.ts'
import type { FieldPath, Pod } from '../../pod/pod.ts'
import type { ProbeHistory } from '../../workload/probes.ts'
import { seconds } from './explain.ts'
import type { Seen } from './judge-pod.ts'

/** What a Pod came to, as checks: as a whole, step by step, and probe by probe. */
export function checksOfPod(pod: Pod, seen: Seen): readonly CheckReport[] {
  const { decisions, times, readyTimeout, soak, graceSeconds } = seen
  const isServing = pod.purpose === 'serve'
  const at = Date.parse(times.startedAt)
  const step = (
    name: string,
    wanted: string,
    path: FieldPath,
    decision: { readonly outcome: Outcome; readonly reason: Reason },
    time: { readonly from: number; readonly took: number },
  ): CheckReport => {
    const { outcome, reason } = decision
    const startedAt = new Date(at + time.from).toISOString()
    const durationMs = Math.round(time.took)
    const attempt: AttemptReport = {
      startedAt,
      durationMs,
      ok: outcome === 'passed',
      reason,
      seen: {},
    }
    const wasTried = outcome !== 'skipped'
    return {
      ...{ name, description: '', action: 'pod', wanted, location: pod.locate(path) },
      ...{ outcome, reason, startedAt: wasTried ? startedAt : null },
      durationMs: wasTried ? durationMs : 0,
      attemptCount: wasTried ? 1 : 0,
      attempts: wasTried ? [attempt] : [],
    }
  }
  const first = isServing
    ? step(
        'becomes ready',
        `condition Ready is True within ${seconds(readyTimeout)}`,
        ['spec'],
        decisions.ready,
        { from: 0, took: times.ready },
      )
    : step(
        'completes',
        `phase is Succeeded within ${seconds(readyTimeout)}`,
        ['spec'],
        decisions.ready,
        { from: 0, took: times.ready },
      )
  const steady =
    decisions.steady === null
      ? []
      : [
          step(
            'stays ready',
            `Ready for ${seconds(soak)}, without a restart`,
            ['spec'],
            decisions.steady,
            {
              from: times.ready,
              took: times.soak,
            },
          ),
        ]
  const stopped =
    decisions.stopped === null
      ? []
      : [
          step(
            'stops cleanly',
            `ends within its grace period of ${graceSeconds} s`,
            ['spec', 'terminationGracePeriodSeconds'],
            decisions.stopped,
            { from: times.ready + times.soak, took: times.stop },
          ),
        ]
  return [first, ...steady, ...stopped, ...seen.probes.flatMap((history) => ofProbe(history, seen))]
}

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
