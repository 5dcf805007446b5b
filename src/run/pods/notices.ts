/** What is worth telling of a Pod that is no check's outcome. */
import { podRunLimits } from '../../limits.ts'
import type { Notice } from '../../model.ts'
import { containerPath } from '../../pod/content/outcome.ts'
import type { Pod } from '../../pod/pod.ts'
import { setting } from '../../settings.ts'
import type { ProbeHistory } from '../../workload/probes.ts'
import type { Workload } from '../../workload/workload.ts'

/**
 * @param before how often each container had been restarted when the Pod was ready
 * @param isByKubelet a real one ran it, with what its cluster has
 */
export function noticesOf(
  pod: Pod,
  before: ReadonlyMap<string, number>,
  { readinessGates, volumes }: Pick<Workload, 'readinessGates' | 'volumes'>,
  isByKubelet = false,
): readonly Notice[] {
  const restarted = [...before].filter(([, count]) => count > 0)
  return [
    ...restarted.map(([name, count]) => ({
      severity: 'warning' as const,
      code: 'pod-restarted',
      message: `${name} was restarted ${count} times before the Pod was ready${isByKubelet ? '' : haste}`,
      location: pod.locate(['spec']),
      hint: null,
    })),
    ...(readinessGates.length === 0
      ? []
      : [
          {
            severity: 'notice' as const,
            code: 'pod-readiness-gates',
            message: `readiness gates are opened by somebody who is not here: ${readinessGates.join(', ')}; the Pod is judged without them`,
            location: pod.locate(['spec', 'readinessGates']),
            hint: null,
          },
        ]),
    ...(isByKubelet ? [] : standInNotices(volumes)),
  ]
}

const haste = `; waits between restarts are ${podRunLimits.haste} times shorter here than kubelet's`

/** Each sentence once, at the first volume that it is about. */
function standInNotices(volumes: Workload['volumes']): readonly Notice[] {
  const first = new Map<string, Notice>()
  for (const volume of volumes) {
    if (volume.kind !== 'files') continue
    for (const message of volume.standIns) {
      const notice: Notice = {
        ...{ severity: 'notice', code: 'pod-stand-in', message },
        ...{ location: volume.location, hint: null },
      }
      if (!first.has(message)) first.set(message, notice)
    }
  }
  return [...first.values()]
}

/** Where an engine is kinder to a Pod than Kubernetes: what passes there may fail in a cluster. */
export function kindnessNotices(pod: Pod, program: string): readonly Notice[] {
  if (program !== 'podman') return []
  return [...pod.spec.initContainers, ...pod.spec.containers].flatMap((container) => {
    const { readOnlyRootFilesystem, capabilities } = container.securityContext
    const location = pod.locate([...containerPath(pod, container), 'securityContext'])
    const words = [
      ...(readOnlyRootFilesystem
        ? [`lets ${container.name} write to /tmp, /var/tmp and /run although its root is read-only`]
        : []),
      ...(capabilities.add.length > 0
        ? [
            `gives ${container.name} the capabilities that are added even where its user is not root`,
          ]
        : []),
    ]
    return words.map((what): Notice => ({
      severity: 'warning',
      code: 'pod-engine-kinder',
      message: `Podman ${what}: Kubernetes does not`,
      location,
      hint: 'what depends on that passes here and fails in a cluster: try it on Docker',
    }))
  })
}

/** What Kubernetes is silent about. */
export function probeNotices(probes: readonly ProbeHistory[]): readonly Notice[] {
  return probes.flatMap(
    ({ container: { name }, probe, attempts, attemptCount }): readonly Notice[] => {
      const { kind, location, timing } = probe
      if (attemptCount === 0) {
        const message = `the ${kind} probe of ${name} was not tried: kubelet tries it every ${timing.periodSeconds} s, first after ${Math.max(timing.initialDelaySeconds, timing.periodSeconds)} s`
        const hint = `let the Pod run longer: ${setting('soak')}`
        return [{ severity: 'notice', code: 'pod-probe-untried', message, location, hint }]
      }
      // A kubelet tells of what went wrong, and only counts the rest.
      const isAllKnown = attempts.length > 0 && attemptCount <= attempts.length
      if (!isAllKnown || attempts.some(({ outcome }) => outcome !== 'error')) return []
      const why = attempts.at(-1)?.reason.message ?? ''
      const message = `the ${kind} probe of ${name} can never be carried out, and Kubernetes goes on as if there were none: ${why}`
      return [{ severity: 'warning', code: 'pod-probe-error', message, location, hint: null }]
    },
  )
}
