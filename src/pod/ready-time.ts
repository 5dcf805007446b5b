import { podRunLimits } from '../limits.ts'
import { isSidecar } from './pod.ts'
import type { Pod, PodContainer } from './pod.ts'
import type { PodProbe } from './actions.ts'

/**
 * How long a Pod may take until it is ready, in milliseconds: what its probes themselves allow, and time
 * for what has none.
 */
export function readyTimeOf({ spec }: Pod): number {
  const once = spec.initContainers.filter((container) => !isSidecar(container))
  const sidecars = spec.initContainers.filter(isSidecar)
  const seconds =
    once.length * podRunLimits.initSeconds +
    sidecars.reduce((sum, { startupProbe }) => sum + secondsOf(startupProbe), 0) +
    Math.max(...spec.containers.map(secondsUntilReady))
  const { leastReady, mostReady } = podRunLimits
  return Math.min(mostReady, Math.max(leastReady, seconds * 1000))
}

function secondsUntilReady({ startupProbe, readinessProbe }: PodContainer): number {
  return secondsOf(startupProbe) + secondsOf(readinessProbe)
}

function secondsOf(probe: PodProbe | null): number {
  if (probe === null) return 0
  const { initialDelaySeconds, periodSeconds, timeoutSeconds, successThreshold } = probe
  const attempts = probe.failureThreshold + successThreshold
  return initialDelaySeconds + attempts * Math.max(periodSeconds, timeoutSeconds)
}
