/** What kubelet's own probes came to, where only what followed from them is seen. */
import type { Reason } from '../model.ts'
import type { Decision } from './check.ts'

export interface ProbeEvidence {
  readonly kind: 'startup' | 'liveness' | 'readiness'
  /** Of its container, when it was judged. */
  readonly isRunning: boolean
  readonly isStarted: boolean
  readonly isReady: boolean
  /** It failed as often in a row as it takes for its container to be killed, and that was started again. */
  readonly hasKilled: boolean
  /** Null where none was told. */
  readonly lastFailure: Reason | null
}

/**
 * A probe passes when what it decides of is so: that a container is ready, has started, was not killed. One whose
 * container does not run, and that nobody was told of, is none.
 */
export function decisionOfProbe(
  evidence: ProbeEvidence,
): Decision | { readonly outcome: 'skipped'; readonly reason: Reason } {
  const { kind, isRunning, isStarted, isReady, hasKilled, lastFailure } = evidence
  const isWell = {
    startup: isStarted,
    liveness: isRunning && isStarted && !hasKilled,
    readiness: isReady,
  }
  if (isWell[kind]) return { outcome: 'passed', reason: { code: 'ok', message: words[kind] } }
  if (lastFailure !== null) return { outcome: 'failed', reason: lastFailure }
  return { outcome: 'skipped', reason: { code: 'pod-not-ready', message: 'it was not tried' } }
}

const words = {
  startup: 'kubelet found that it has started',
  liveness: 'kubelet found it alive',
  readiness: 'kubelet found it ready',
} as const
