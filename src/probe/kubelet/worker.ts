/**
 * What kubelet's probe worker knows, and what it makes of a tick and of an attempt
 * (pkg/kubelet/prober/worker.go, `doProbe`). Pure; `run-worker.ts` brings time and attempts.
 */

export type ProbeKind = 'startup' | 'liveness' | 'readiness'

/** A probe's times and thresholds as the field has them, in seconds. */
export interface ProbeTiming {
  readonly initialDelaySeconds: number
  /** Of each attempt. */
  readonly timeoutSeconds: number
  readonly periodSeconds: number
  readonly successThreshold: number
  readonly failureThreshold: number
}

/** `unknown`: a startup probe has not decided yet. */
export type StoredResult = 'unknown' | 'success' | 'failure'

export interface WorkerState {
  /** Null: no container was seen yet. */
  readonly containerId: string | null
  /** Of the attempt that counted last, whichever container it was made in. */
  readonly lastResult: 'success' | 'failure'
  /** So many attempts in a row came to `lastResult`; a new container does not begin it anew. */
  readonly resultRun: number
  /** No attempt is made until there is a new container. */
  readonly onHold: boolean
  /** What is stored of `containerId`; null without a container. */
  readonly verdict: StoredResult | null
}

export interface WorkerSpec {
  readonly kind: ProbeKind
  readonly timing: ProbeTiming
}

/** A container as its status tells of it. */
export interface ContainerView {
  readonly id: string
  readonly isRunning: boolean
  /** In milliseconds, on the clock. */
  readonly startedAt: number
  /** Its startup probe has succeeded, or it has none and runs. */
  readonly isStarted: boolean
  /** It has terminated, and will not be restarted. */
  readonly isOver: boolean
}

/** What is known when a tick comes. */
export interface TickView {
  /** On the clock, in milliseconds. */
  readonly now: number
  /** Phase Failed or Succeeded. */
  readonly isPodOver: boolean
  readonly isDeleting: boolean
  /** Null: there is none yet. */
  readonly container: ContainerView | null
}

export interface VerdictChange {
  readonly containerId: string
  readonly verdict: StoredResult
  /** What is stored of a container before anything was found out. */
  readonly isInitial: boolean
}

export interface Tick {
  /** `skip`: wait for the next tick. `stop`: there will be nothing more to probe. */
  readonly do: 'skip' | 'stop' | 'probe'
  readonly state: WorkerState
  readonly changes: readonly VerdictChange[]
}

/**
 * What the executions of one tick came to: `warning` passes with something to look at; `error` could
 * not be carried out, which counts as nothing.
 */
export type ProbeOutcome = 'success' | 'warning' | 'failure' | 'error'

export const freshWorker: WorkerState = {
  containerId: null,
  lastResult: 'success',
  resultRun: 0,
  onHold: false,
  verdict: null,
}

const initialResults: Readonly<Record<ProbeKind, StoredResult>> = {
  startup: 'unknown',
  liveness: 'success',
  readiness: 'failure',
}

/** What to do at a tick, in kubelet's order. */
export function decideTick(state: WorkerState, spec: WorkerSpec, view: TickView): Tick {
  const { container } = view
  if (view.isPodOver) return { do: 'stop', state, changes: [] }
  if (container === null) return { do: 'skip', state, changes: [] }
  const met = meetContainer(state, spec.kind, container.id)
  if (met.state.onHold) return { ...met, do: 'skip' }
  if (!container.isRunning) {
    return { ...store(met, 'failure'), do: container.isOver ? 'stop' : 'skip' }
  }
  if (view.isDeleting && spec.kind !== 'readiness') {
    // So that nothing is restarted while the Pod ends.
    return { ...store(met, 'success'), do: 'stop' }
  }
  return { ...met, do: isDue(spec, container, view.now) ? 'probe' : 'skip' }
}

/** What the outcome of an attempt changes. */
export function concludeAttempt(
  state: WorkerState,
  { kind, timing }: WorkerSpec,
  outcome: ProbeOutcome,
): Stored {
  if (outcome === 'error') return { state, changes: [] }
  const result = outcome === 'failure' ? 'failure' : 'success'
  const resultRun = state.lastResult === result ? state.resultRun + 1 : 1
  const counted = { ...state, lastResult: result, resultRun } as const
  const threshold = result === 'failure' ? timing.failureThreshold : timing.successThreshold
  if (resultRun < threshold) return { state: counted, changes: [] }
  const stored = store({ state: counted, changes: [] }, result)
  // A container that is about to be killed is not asked again, nor one that has started.
  const isDecided = kind === 'startup' || (kind === 'liveness' && result === 'failure')
  return isDecided ? { ...stored, state: { ...stored.state, onHold: true, resultRun: 0 } } : stored
}

export interface Stored {
  readonly state: WorkerState
  readonly changes: readonly VerdictChange[]
}

/** Another container begins with the initial result and off hold. */
function meetContainer(state: WorkerState, kind: ProbeKind, containerId: string): Stored {
  if (state.containerId === containerId) return { state, changes: [] }
  const verdict = initialResults[kind]
  return {
    state: { ...state, containerId, onHold: false, verdict },
    changes: [{ containerId, verdict, isInitial: true }],
  }
}

function store({ state, changes }: Stored, verdict: StoredResult): Stored {
  const { containerId } = state
  if (containerId === null || state.verdict === verdict) return { state, changes }
  return {
    state: { ...state, verdict },
    changes: [...changes, { containerId, verdict, isInitial: false }],
  }
}

/** The delay counts whole seconds from the container's start, also behind a startup probe. */
function isDue({ kind, timing }: WorkerSpec, container: ContainerView, now: number): boolean {
  const age = Math.trunc((now - container.startedAt) / 1000)
  return age >= timing.initialDelaySeconds && container.isStarted === (kind !== 'startup')
}
