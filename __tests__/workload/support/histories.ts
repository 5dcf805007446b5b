import type { MarginAttempt, MarginHistory } from '../../../src/workload/margin-history.ts'
import type { ProbeTiming } from '../../../src/probe/kubelet/worker.ts'
import type { WorkloadProbe } from '../../../src/workload/workload.ts'

/** When the Pod came. */
export const origin = Date.UTC(2026, 0, 1)

export const location = { file: 'pod.yaml', line: 12, column: 7 }

const reasons = {
  ok: { code: 'ok', message: 'HTTP 200' },
  status: { code: 'status', message: 'HTTP 503' },
  refused: { code: 'connection-refused', message: 'nothing listens' },
  timeout: { code: 'attempt-timeout', message: 'no answer (1 s)' },
  ours: { code: 'internal', message: 'this process was starved' },
} as const

/** An attempt `at` so many seconds after the Pod came, whose container started with it. */
export function attempt(
  kind: keyof typeof reasons,
  at: number,
  durationMs: number,
  changes: Partial<MarginAttempt> = {},
): MarginAttempt {
  const outcome = kind === 'ok' ? 'success' : kind === 'ours' ? 'error' : 'failure'
  return {
    startedAt: new Date(origin + at * 1000).toISOString(),
    ...{ durationMs, outcome, ok: kind === 'ok', reason: reasons[kind], seen: {} },
    ...{ containerId: 'c1', counted: outcome !== 'error', sinceStartMs: at * 1000 },
    ...changes,
  }
}

export interface HistoryParts {
  readonly kind?: WorkloadProbe['kind']
  readonly timing?: Partial<ProbeTiming>
  readonly attempts: readonly MarginAttempt[]
  /** All that were made; default: those that were kept. */
  readonly attemptCount?: number
  readonly role?: MarginHistory['container']['role']
  /** Of the container; default: this one alone. */
  readonly probes?: MarginHistory['container']['probes']
}

export function history(parts: HistoryParts): MarginHistory {
  const { kind = 'liveness', attempts, role = 'app' } = parts
  const { attemptCount = attempts.length, probes = [{ kind }] } = parts
  const usual = { initialDelaySeconds: 0, timeoutSeconds: 1, periodSeconds: 10 }
  const timing = { ...usual, successThreshold: 1, failureThreshold: 3, ...parts.timing }
  return {
    ...{ attempts, attemptCount },
    container: { name: 'web', role, probes },
    probe: { kind, timing, location },
  }
}
