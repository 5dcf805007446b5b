import { restartLimits } from '../limits.ts'
import type { RestartRules } from './workload.ts'

/**
 * How long kubelet waits before it starts a container again (pkg/kubelet/kuberuntime, `doBackOff`;
 * client-go's `flowcontrol.Backoff`). Times in milliseconds on one clock.
 */
export interface BackOff {
  /** Of the wait; 0 before the first restart. */
  readonly delay: number
  /** When it was last lengthened: the end of a container. */
  readonly since: number
}

export const noBackOff: BackOff = { delay: 0, since: 0 }

export interface Restart {
  /** When the container may start. */
  readonly at: number
  /** From then on. */
  readonly backOff: BackOff
}

/**
 * The first restart is immediate, and each one after it waits from the container's end.
 *
 * @param ended when the container ended that is to be started again; null where kubelet has seen none
 *   end, since it has just killed its first itself
 */
export function nextRestart(backOff: BackOff, ended: number | null, now: number): Restart {
  if (ended === null) return { at: now, backOff }
  const { first, longest, forgotten } = restartLimits
  const isForgotten = backOff.delay > 0 && ended - backOff.since > forgotten
  const known = isForgotten ? noBackOff : backOff
  const at = Math.max(now, ended + known.delay)
  const delay = known.delay === 0 ? first : Math.min(known.delay * 2, longest)
  return { at, backOff: { delay, since: ended } }
}

/**
 * What becomes of a container that has ended. `RestartAllContainers` is alpha: the container that asks
 * for it is restarted alone.
 */
export function actionAt({ policy, rules }: RestartRules, exitCode: number): 'restart' | 'stay' {
  const rule = rules.find(({ codes, isIn }) => codes.includes(exitCode) === isIn)
  if (rule !== undefined) return 'restart'
  if (policy === 'Always') return 'restart'
  return policy === 'OnFailure' && exitCode !== 0 ? 'restart' : 'stay'
}
