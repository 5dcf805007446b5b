import type { Clock } from '../../clock.ts'
import { infrastructureError } from '../../errors.ts'
import { probeLimits } from '../../limits.ts'
import type { AttemptReport } from '../../model.ts'
import type { Attempt } from '../attempt.ts'
import type { Limiter } from '../limiter.ts'
import { executeAttempt } from './execute.ts'
import type { Execution } from './execute.ts'
import { createTicker } from './ticker.ts'
import { concludeAttempt, decideTick, freshWorker } from './worker.ts'
import type {
  ContainerView,
  ProbeKind,
  ProbeOutcome,
  ProbeTiming,
  Stored,
  Tick,
  WorkerSpec,
} from './worker.ts'

export interface ProbeWorkerOptions {
  readonly kind: ProbeKind
  readonly timing: ProbeTiming
  readonly clock: Clock
  /** When the Pod came to the node, on the clock: ticks come whole periods after it. */
  readonly origin: number
  readonly limiter: Limiter
  /** Null: there is no such container yet. */
  readonly view: () => ContainerView | null
  readonly isDeleting: () => boolean
  /** Whether the Pod's phase is Failed or Succeeded. */
  readonly isPodOver: () => boolean
  /** Called for each execution; its signal aborts after `timeoutSeconds`. */
  readonly attemptFor: (containerId: string) => Attempt
  /**
   * Whether a startup probe is tried once a second from the container's start on, and not only a
   * whole period after the Pod came to the node. Such attempts may succeed, and never count as
   * failed. False: kubelet to the letter.
   */
  readonly early: boolean
  /** Called once for each attempt, with the execution that decided it. */
  readonly onAttempt: (attempt: WorkerAttempt) => void
  /**
   * Called when what is stored of a container becomes another; what it begins with is not told.
   *
   * @param attempt null where none decided: a container that does not run has failed, and at a Pod's
   *   deletion startup and liveness succeed, so that nothing is restarted
   */
  readonly onVerdict: (
    verdict: 'success' | 'failure',
    containerId: string,
    attempt: WorkerAttempt | null,
  ) => void
}

export interface WorkerAttempt extends AttemptReport {
  readonly containerId: string
  readonly outcome: ProbeOutcome
  /** Whether it counts for the thresholds. */
  readonly counted: boolean
  /** What Kubernetes tells as a probe warning. */
  readonly warning?: string
}

export interface ProbeWorker {
  /**
   * For readiness an attempt at once, as kubelet makes it whenever the status of a container that is
   * not ready is looked at. For an early startup probe: look whether the container has started.
   */
  readonly trigger: () => void
  /**
   * Resolves when there is nothing more to probe, or the signal has aborted. Rejects with a
   * CanaryError when attempts could not be made and it is not the image's fault, and with what an
   * attempt threw.
   */
  readonly done: Promise<void>
}

/** Probes one container for one purpose until the Pod is over, as kubelet's worker does. */
export function runProbeWorker(options: ProbeWorkerOptions, signal: AbortSignal): ProbeWorker {
  const { clock, kind, early } = options
  const ticker = createTicker(clock, options.origin, options.timing.periodSeconds * 1000)
  const mind = createMind(options)
  const execute = createExecutor(options, signal)
  const looks = createLooks(clock, early && kind === 'startup')

  const tick = async (): Promise<boolean> => {
    const decision = mind.decide()
    mind.accept(decision, null)
    if (decision.do !== 'probe') return decision.do === 'skip'
    const { containerId } = decision.state
    looks.attempted()
    if (containerId !== null) await attempt(containerId)
    return true
  }
  const attempt = async (containerId: string): Promise<void> => {
    const made = await execute.untilCarriedOut(containerId)
    if (made === null) return
    const told = reportOf(made, containerId, made.outcome !== 'error')
    options.onAttempt(told)
    mind.accept(mind.conclude(made.outcome), told)
  }
  const look = async (): Promise<void> => {
    looks.looked()
    const decision = mind.decide()
    const timeLeft = ticker.next() - clock.now()
    const { containerId } = decision.state
    if (decision.do !== 'probe' || containerId === null) return
    if (timeLeft <= probeLimits.earlyAttempt) return
    mind.accept(decision, null)
    looks.attempted()
    const made = await execute.once(containerId, timeLeft)
    if (made === null) return
    const outcome = made.outcome === 'ours' ? 'error' : made.outcome
    const concluded = mind.conclude(outcome)
    const counts = made.result.ok && concluded.changes.length > 0
    const told = reportOf({ ...made, outcome }, containerId, counts)
    options.onAttempt(told)
    if (counts) mind.accept(concluded, told)
  }
  const work = async (): Promise<void> => {
    let goesOn = !signal.aborted && (await tick())
    while (goesOn && !signal.aborted) {
      const due = await ticker.wait(looks.next, signal)
      if (isAborted(signal)) return
      if (due === 'tick') goesOn = await tick()
      else await look()
    }
  }

  return {
    // Nobody is called back before the caller has the worker.
    done: Promise.resolve().then(work),
    trigger: () => {
      if (kind === 'readiness') ticker.trigger()
      looks.hurry()
      ticker.nudge()
    },
  }
}

/** When it is looked at next whether an early attempt can be made; never, where none are wanted. */
function createLooks(clock: Clock, areWanted: boolean) {
  let next = areWanted ? clock.now() : Infinity
  let notBefore = -Infinity
  const set = (time: number) => {
    if (areWanted) next = Math.max(time, notBefore)
  }
  return {
    next: () => next,
    looked: () => {
      set(clock.now() + probeLimits.earlyLook)
    },
    /** Whoever hurries, the next one comes no sooner than a second after it. */
    attempted: () => {
      notBefore = clock.now() + probeLimits.earlyAttempt
      set(notBefore)
    },
    hurry: () => {
      set(Math.min(next, clock.now()))
    },
  }
}

/** Asked again after every wait; a bare property would be taken for unchanged. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted
}

/** What the worker knows. */
function createMind(options: ProbeWorkerOptions) {
  const spec: WorkerSpec = { kind: options.kind, timing: options.timing }
  let state = freshWorker
  return {
    decide: (): Tick =>
      decideTick(state, spec, {
        now: options.clock.now(),
        isPodOver: options.isPodOver(),
        isDeleting: options.isDeleting(),
        container: options.view(),
      }),
    conclude: (outcome: ProbeOutcome): Stored => concludeAttempt(state, spec, outcome),
    accept: (stored: Stored, attempt: WorkerAttempt | null): void => {
      state = stored.state
      for (const { containerId, verdict, isInitial } of stored.changes) {
        if (isInitial || verdict === 'unknown') continue
        options.onVerdict(verdict, containerId, attempt)
      }
    },
  }
}

type Carried = Execution & { readonly outcome: ProbeOutcome }

/** Null: the worker was stopped meanwhile, and nobody knows what it would have come to. */
function createExecutor(options: ProbeWorkerOptions, signal: AbortSignal) {
  const { clock, limiter, attemptFor } = options
  const timeout = options.timing.timeoutSeconds * 1000
  let faults = 0

  const once = (containerId: string, timeLeft: number): Promise<Execution | null> =>
    limiter.run(async () => {
      if (signal.aborted) return null
      const timeoutMs = Math.min(timeout, timeLeft)
      const made = await executeAttempt(attemptFor(containerId), { clock, timeoutMs }, signal)
      return isAborted(signal) ? null : made
    })
  const untilCarriedOut = async (containerId: string): Promise<Carried | null> => {
    for (let count = 1; ; count += 1) {
      const made = await once(containerId, timeout)
      if (made === null) return null
      const { outcome, result } = made
      faults = outcome === 'ours' ? faults + 1 : 0
      if (faults >= probeLimits.executions) throw faultOf(options, result.reason.message)
      if (outcome !== 'ours' && outcome !== 'error') return { ...made, outcome }
      if (count >= probeLimits.executions) return { ...made, outcome: 'error' }
    }
  }
  return { once, untilCarriedOut }
}

function faultOf({ kind }: ProbeWorkerOptions, message: string): Error {
  return infrastructureError({
    code: 'probe-not-made',
    message: `the ${kind} probe could not be made ${probeLimits.executions} times in a row: ${message}`,
  })
}

function reportOf(made: Carried, containerId: string, counted: boolean): WorkerAttempt {
  const { startedAt, durationMs, outcome } = made
  const { ok, reason, seen, warning } = made.result
  return {
    ...{ startedAt, durationMs, ok, reason, seen, containerId, outcome, counted },
    ...(warning !== undefined && { warning }),
  }
}
