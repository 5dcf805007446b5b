import type { AttemptedAction } from '../../probe/attempt.ts'
import type { WorkloadHook, WorkloadProbe } from '../../workload/workload.ts'
import { containerPath } from '../content/outcome.ts'
import { probeCommand } from '../content/probe-command.ts'
import type { FieldPath, Pod, PodContainer } from '../pod.ts'
import type { PodAction, PodHook, PodProbe, PortReference } from '../actions.ts'

const probeFields = {
  startup: 'startupProbe',
  liveness: 'livenessProbe',
  readiness: 'readinessProbe',
} as const

const kinds = ['startup', 'liveness', 'readiness'] as const

/** @throws CanaryError (input) for an argument that no process can be given */
export function probesOf(container: PodContainer, pod: Pod): readonly WorkloadProbe[] {
  return kinds.flatMap((kind) => {
    const field = probeFields[kind]
    const probe = container[field]
    if (probe === null) return []
    const path: FieldPath = [...containerPath(pod, container), field]
    return [toProbe(kind, probe, container, pod.locate(path))]
  })
}

function toProbe(
  kind: WorkloadProbe['kind'],
  probe: PodProbe,
  container: PodContainer,
  location: WorkloadProbe['location'],
): WorkloadProbe {
  const { handler, terminationGracePeriodSeconds, ...timing } = probe
  const action =
    handler.action === 'exec'
      ? { ...handler, command: expanded(handler.command, container) }
      : networkAction(handler, container)
  return { kind, action, timing, gracePeriodSeconds: terminationGracePeriodSeconds, location }
}

function expanded(
  [program, ...rest]: readonly [string, ...string[]],
  container: PodContainer,
): [string, ...string[]] {
  const [first = program, ...others] = probeCommand([program, ...rest], container)
  return [first, ...others]
}

function networkAction(
  handler: Exclude<PodAction, { action: 'exec' }>,
  container: PodContainer,
): Exclude<AttemptedAction, { action: 'exec' }> {
  if (handler.action === 'grpc') return handler
  const port = portNumber(handler.port, container)
  if (handler.action === 'tcpSocket') return { ...handler, port }
  return { ...handler, port, responseHttpHeaders: [] }
}

/** A name that the container does not declare is no port: the reader of manifests tells of it. */
function portNumber(reference: PortReference, { ports }: PodContainer): number {
  if (typeof reference === 'number') return reference
  return ports.find(({ name }) => name === reference)?.containerPort ?? 0
}

/** Nothing is expanded in the command of a hook. */
export function hookOf(hook: PodHook | null, container: PodContainer): WorkloadHook | null {
  if (hook === null || hook.action === 'sleep' || hook.action === 'exec') return hook
  const action = networkAction(hook, container)
  return action.action === 'grpc' ? null : action
}

/** TCP ports of the Pod that probes and hooks connect to, where somebody has to publish them. */
export function portsOf({ spec }: Pod): readonly number[] {
  const all = [...spec.initContainers, ...spec.containers].flatMap((container) => {
    const probes = kinds.map((kind) => container[probeFields[kind]]?.handler ?? null)
    const { postStart, preStop } = container.lifecycle
    return [...probes, postStart, preStop].flatMap((action): readonly number[] => {
      if (action === null || action.action === 'exec' || action.action === 'sleep') return []
      if (action.action !== 'grpc' && action.host !== null) return []
      return [portNumber(action.port, container)]
    })
  })
  return [...new Set(all)].filter((port) => port > 0)
}
