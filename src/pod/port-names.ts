import type { Problem } from '../errors.ts'
import { containerPath } from './content/outcome.ts'
import type { FieldPath, Pod, PodContainer } from './pod.ts'
import type { PodAction, PodHook } from './actions.ts'

/**
 * Names of ports that probes and hooks ask for and their container does not declare: kubelet never gets an
 * answer then, and says so in an event alone (`ResolveContainerPort` in pkg/probe).
 */
export function portNameProblems(pod: Pod): readonly Problem[] {
  return [...pod.spec.initContainers, ...pod.spec.containers].flatMap((container) =>
    askedIn(container).flatMap(({ path, action }): readonly Problem[] => {
      if (action === null || !('port' in action) || typeof action.port === 'number') return []
      const { port } = action
      const names = container.ports.flatMap(({ name }) => (name === null ? [] : [name]))
      if (names.includes(port)) return []
      const declared = names.length === 0 ? 'none has a name' : `there are ${names.join(', ')}`
      return [
        {
          code: 'pod-port-name',
          message: `container ${container.name} declares no port named ${port}: ${declared}`,
          location: pod.locate([...containerPath(pod, container), ...path, action.action, 'port']),
          hint: 'write its number, or give a port of this container the name',
        },
      ]
    }),
  )
}

interface Asked {
  readonly path: FieldPath
  readonly action: PodAction | PodHook | null
}

function askedIn(container: PodContainer): readonly Asked[] {
  const probes = (['startupProbe', 'livenessProbe', 'readinessProbe'] as const).map((field) => ({
    path: [field],
    action: container[field]?.handler ?? null,
  }))
  const hooks = (['postStart', 'preStop'] as const).map((field) => ({
    path: ['lifecycle', field],
    action: container.lifecycle[field],
  }))
  return [...probes, ...hooks]
}
