import { concludeAttempt, decideTick, freshWorker } from '../../../src/probe/kubelet/worker.ts'
import type {
  ContainerView,
  ProbeOutcome,
  TickView,
  WorkerState,
} from '../../../src/probe/kubelet/worker.ts'
import type { SeenStep, Sequence, SequenceContainer, SequenceStep } from './worker-sequences.ts'

/** What the status of a Pod means to a worker, at a time on the clock in milliseconds. */
export function viewOf(step: SequenceStep, sequence: Sequence, now: number): TickView {
  const { phase, isDeleting, container } = step
  return {
    now,
    isPodOver: phase === 'Failed' || phase === 'Succeeded',
    isDeleting,
    // Where nobody knows the Pod, nobody knows its containers.
    container: phase === '' || container === null ? null : containerOf(container, sequence, now),
  }
}

function containerOf(
  { id, state, exitCode, ageSeconds, isStarted }: SequenceContainer,
  { restartPolicy, isSidecar }: Sequence,
  now: number,
): ContainerView {
  const isRestarted =
    isSidecar || restartPolicy === 'Always' || (restartPolicy === 'OnFailure' && exitCode !== 0)
  return {
    id,
    isRunning: state === 'running',
    startedAt: now - ageSeconds * 1000,
    isStarted,
    isOver: state === 'terminated' && !isRestarted,
  }
}

export const outcomes: Readonly<Record<string, ProbeOutcome>> = {
  S: 'success',
  W: 'warning',
  F: 'failure',
  // Unknown without an error is a failure to kubelet.
  U: 'failure',
  E: 'error',
}

/** Steps through a sequence on the pure functions alone. */
export function createSequenceWorker(sequence: Sequence): (step: SequenceStep) => SeenStep {
  const spec = {
    kind: sequence.kind,
    timing: { ...sequence, timeoutSeconds: 1, periodSeconds: 10 },
  }
  let state: WorkerState = freshWorker
  return (step) => {
    const decision = decideTick(state, spec, viewOf(step, sequence, 1_000_000))
    state = decision.state
    // The third execution is the last, whatever comes of it.
    const executed = /^E{0,2}./.exec(step.answers)?.[0] ?? ''
    if (decision.do === 'probe') {
      state = concludeAttempt(state, spec, outcomes[executed.slice(-1)] ?? 'error').state
    }
    return {
      executions: decision.do === 'probe' ? executed.length : 0,
      verdict: state.verdict,
      onHold: state.onHold,
      resultRun: state.resultRun,
      isStopped: decision.do === 'stop',
    }
  }
}
