/** What kubelet made of a Pod's probes, as checks. Pure. */
import type { CheckReport, PodStatusReport } from '../../../model.ts'
import { describeWanted } from '../../../probe/wanted.ts'
import { decisionOfProbe } from '../../../verdict.ts'
import type { ProbeHistory } from '../../../workload/probes.ts'

/** One a probe: attempts are counted, and nobody saw them one by one. */
export function checksOfKubelet(
  histories: readonly ProbeHistory[],
  status: PodStatusReport,
  times: { readonly startedAt: string; readonly ready: number; readonly soak: number },
): readonly CheckReport[] {
  const all = [...status.initContainerStatuses, ...status.containerStatuses]
  return histories.flatMap((history): readonly CheckReport[] => {
    const { container, probe, attempts, attemptCount, failuresInRow } = history
    const of = all.find(({ name }) => name === container.name)
    const last = attempts.findLast(({ outcome }) => outcome === 'failure')
    const decision = decisionOfProbe({
      kind: probe.kind,
      isRunning: of?.state.running !== undefined,
      isStarted: of?.started === true,
      isReady: of?.ready === true,
      hasKilled:
        probe.kind === 'liveness' &&
        (of?.restartCount ?? 0) > 0 &&
        failuresInRow >= probe.timing.failureThreshold,
      lastFailure: last?.reason ?? null,
    })
    if (decision.outcome === 'passed' && saysNothing(history)) return []
    const about = {
      name: `${container.name} ${probe.kind} probe`,
      description: '',
      action: probe.action.action,
      wanted: describeWanted(probe.action, 'pod'),
      location: probe.location,
      ...decision,
    }
    if (decision.outcome === 'skipped') {
      return [{ ...about, startedAt: null, durationMs: 0, attemptCount: 0, attempts: [] }]
    }
    const durationMs = Math.round(times.ready + times.soak)
    return [{ ...about, startedAt: times.startedAt, durationMs, attemptCount, attempts: [] }]
  })
}

/** It was never due, or could never be carried out: kubelet goes on as if there were none, and notices tell. */
function saysNothing({ attempts, attemptCount }: ProbeHistory): boolean {
  if (attempts.length === 0) return attemptCount === 0
  return attempts.every(({ outcome }) => outcome === 'error')
}
