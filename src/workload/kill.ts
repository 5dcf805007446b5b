import { workloadLimits } from '../limits.ts'
import type { Environment } from './environment.ts'
import { runHook } from './hooks.ts'
import type { Life } from './life.ts'
import type { WorkloadContainer } from './workload.ts'

export interface KillRequest {
  /** For the event, such as `Stopping container main`. */
  readonly message: string
  readonly graceSeconds: number
  /** Waits until it is this container's turn to end; null where it has not to wait. */
  readonly turn: ((signal: AbortSignal) => Promise<void>) | null
}

/** How a container was brought to its end. */
export interface KillOutcome {
  /** It had not ended when its grace period was over. */
  readonly isForced: boolean
  /** From the request to the end, in milliseconds. */
  readonly took: number
}

/**
 * Ends a container as kubelet does: its hook, then its turn, then its stop signal, and what is left of
 * the grace period (pkg/kubelet/kuberuntime/kuberuntime_container.go, `killContainer`).
 */
export async function killLife(
  container: WorkloadContainer,
  life: Life,
  { message, graceSeconds, turn }: KillRequest,
  environment: Environment,
  signal: AbortSignal,
): Promise<KillOutcome> {
  const { clock, events, engine } = environment
  const { name, preStop } = container
  events.add('Normal', 'Killing', message, name)
  const from = clock.now()
  // The API's 0 reaches a kubelet as the shortest there is.
  const grace = Math.max(1, graceSeconds) * 1000
  const left = () => grace - (clock.now() - from)
  if (preStop !== null) {
    const failure = await runHook(preStop, life.id, environment, { timeout: grace, signal })
    if (failure !== null) events.add('Warning', 'FailedPreStopHook', 'PreStopHook failed', name)
  }
  if (turn !== null && left() > 0) await within(left(), turn, environment, signal)
  const rest = Math.max(workloadLimits.leastGrace, left())
  const asked = clock.now()
  await engine.containers.stop(life.id, rest, signal)
  await life.ended
  const isForced = clock.now() - asked >= rest
  return { isForced, took: clock.now() - from }
}

/** Ends when the time is over, whatever becomes of the work. */
async function within(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<void>,
  { clock }: Environment,
  signal: AbortSignal,
): Promise<void> {
  const done = new AbortController()
  const both = AbortSignal.any([signal, done.signal])
  try {
    const working = work(both).catch((error: unknown) => {
      if (!both.aborted) throw error
    })
    await Promise.race([working, clock.sleep(milliseconds, both)])
  } finally {
    done.abort(new Error('its turn is over'))
  }
}
