import type { ProbedAttempt, ProbeHistory } from './probes.ts'
import type { WorkloadContainer, WorkloadProbe } from './workload.ts'

/** What is needed of a probe's history. */
export type MarginHistory = Pick<ProbeHistory, 'attemptCount'> & {
  readonly attempts: readonly MarginAttempt[]
  readonly container: Pick<WorkloadContainer, 'name' | 'role'> & {
    readonly probes: readonly Pick<WorkloadProbe, 'kind'>[]
  }
  readonly probe: Pick<WorkloadProbe, 'kind' | 'timing' | 'location'>
}

export type MarginAttempt = Pick<
  ProbedAttempt,
  | 'startedAt'
  | 'durationMs'
  | 'ok'
  | 'reason'
  | 'seen'
  | 'containerId'
  | 'outcome'
  | 'counted'
  | 'sinceStartMs'
>
