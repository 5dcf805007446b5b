/** How near probes came to their limits, by what kubelet has counted of them. Pure. */
import type { ProbeCount } from '../../../engine/pods.ts'
import type { MarginReport } from '../../../model.ts'
import { suggestMargin } from '../../../workload/margin-suggestion.ts'
import type { ProbeHistory } from '../../../workload/probes.ts'
import { narrowMargin } from '../../../verdict.ts'

/**
 * kubelet counts answers in steps of time, so that the slowest was as slow as the end of its step at most: a margin
 * is never told wider than it is. Where nobody may ask it, no answer is known, and no margin.
 */
export function marginsOfCounts(
  histories: readonly ProbeHistory[],
  counts: readonly ProbeCount[] | null,
  least: number | null,
): readonly MarginReport[] {
  return histories.map((history): MarginReport => {
    const { container, probe } = history
    const { timeoutSeconds, failureThreshold } = probe.timing
    const timeoutMs = timeoutSeconds * 1000
    const count = counts?.find((one) => one.container === container.name && one.kind === probe.kind)
    // kubelet counts no time of an attempt that it gave up; what starts may take its time.
    const isGivenUp =
      probe.kind === 'liveness' &&
      history.attempts.some(({ reason }) => reason.code === 'attempt-timeout')
    const slowestMs = isGivenUp ? timeoutMs : slowestOf(count, 1, timeoutMs)
    const factor = slowestMs === null ? null : Math.floor((timeoutMs / slowestMs) * 100) / 100
    // Failures before the first success lead nowhere: a container that starts is not ready.
    const failuresInRow = probe.kind === 'liveness' ? history.failuresInRow : 0
    const p95Ms = slowestOf(count, 0.95, timeoutMs)
    const attempts = count === undefined ? 0 : count.successful + count.failed
    const seen = { slowestMs, factor, startup: null, failuresInRow }
    return {
      ...{ container: container.name, probe: probe.kind, location: probe.location },
      ...{ timeoutMs, failureThreshold },
      conditions: [{ condition: 'quiet', attempts, slowestMs, p95Ms, failuresInRow }],
      ...{ ...seen, p95Ms },
      suggestion: suggestMargin(
        history,
        { ...seen, otherFailuresInRow: failuresInRow, isRefused: false },
        Math.max(narrowMargin, least ?? 0),
      ),
      answers: [],
    }
  })
}

/** The end of the step within which that share of all answers lies; no answer takes longer than its timeout. */
function slowestOf(count: ProbeCount | undefined, share: number, timeoutMs: number): number | null {
  if (count === undefined || count.durations.length === 0) return null
  const all = count.durations.reduce((sum, one) => sum + one.count, 0)
  let reached = 0
  for (const { atMostMs, count: some } of count.durations) {
    reached += some
    if (reached >= share * all) return Math.min(atMostMs, timeoutMs)
  }
  return timeoutMs
}
