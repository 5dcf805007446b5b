import { isDeepStrictEqual } from 'node:util'
import type { PodProbe } from '../../actions.ts'
import type { Finding } from '../finding.ts'
import type { ContainerScope } from '../scope.ts'

/** What of a liveness probe gets an application killed that is well, and busy. */
export function livenessFindings(scope: ContainerScope): readonly Finding[] {
  const { livenessProbe } = scope.container
  if (livenessProbe === null) return []
  return [...timeoutFindings(livenessProbe, scope), ...likeReadiness(livenessProbe, scope)]
}

/** What kubelet waits where nothing is written. Under load, or with its CPU throttled, any process is late. */
const shortTimeout = 1

function timeoutFindings(
  { handler, timeoutSeconds, failureThreshold }: PodProbe,
  { container, path }: ContainerScope,
): readonly Finding[] {
  // A connection is taken by the kernel, however busy the application is.
  if (handler.action === 'tcpSocket' || timeoutSeconds > shortTimeout) return []
  const at = [...path, 'livenessProbe', 'timeoutSeconds']
  const name = `the liveness probe of container ${container.name}`
  if (failureThreshold === 1) {
    return [
      {
        code: 'pod-liveness-one-late-answer',
        message: `${name} has the container killed when one answer takes longer than ${timeoutSeconds} s, though it may be well`,
        path: at,
        hint: 'write timeoutSeconds: 5 and failureThreshold: 3',
      },
    ]
  }
  const what = handler.action === 'exec' ? 'its program starts and ends' : 'the application answers'
  return [
    {
      code: 'pod-liveness-timeout',
      message: `${name} fails unless ${what} within ${timeoutSeconds} s; on a busy node, or with its CPU throttled, a container that is well is killed after ${failureThreshold} of them`,
      path: at,
      hint: 'write timeoutSeconds: 5, or let the margins say how much it needs',
    },
  ]
}

function likeReadiness(
  liveness: PodProbe,
  { container, path }: ContainerScope,
): readonly Finding[] {
  const { readinessProbe: readiness } = container
  if (readiness === null || !isDeepStrictEqual(liveness.handler, readiness.handler)) return []
  const patience = patienceOf(readiness)
  if (patienceOf(liveness) > patience) return []
  const failureThreshold = Math.floor((2 * patience) / liveness.periodSeconds) + 1
  return [
    {
      code: 'pod-liveness-like-readiness',
      message: `the liveness and the readiness probe of container ${container.name} ask the same, and liveness gives up no later: where it is slow, it is restarted instead of being spared requests`,
      path: [...path, 'livenessProbe'],
      hint: `write failureThreshold: ${failureThreshold} for liveness`,
    },
  ]
}

/** Seconds of failures that a probe puts up with. */
function patienceOf({ periodSeconds, failureThreshold }: PodProbe): number {
  return periodSeconds * failureThreshold
}
