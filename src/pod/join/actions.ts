import { probeCommand } from '../content/probe-command.ts'
import type { FieldPath, PodContainer } from '../pod.ts'
import type { PodAction, PodProbe } from '../actions.ts'
import type { CommandWord, ContainerScope } from './scope.ts'

const probeFields = {
  startup: 'startupProbe',
  liveness: 'livenessProbe',
  readiness: 'readinessProbe',
} as const

export type ActionOf = keyof typeof probeFields | 'postStart' | 'preStop'

/** Something that kubelet does to a container while it runs. */
export interface ContainerAction {
  readonly of: ActionOf
  /** Such as `the liveness probe of container app`. */
  readonly name: string
  readonly action: PodAction
  readonly probe: PodProbe | null
  /** Of what does it, below the probe or hook. */
  readonly path: FieldPath
  /** Of an exec: as its process is given it. */
  readonly command: readonly CommandWord[]
}

export const isProbe = ({ probe }: ContainerAction): boolean => probe !== null

/** The probes and hooks of a container. A hook that sleeps does nothing that could be wrong here. */
export function actionsOf({ container, path }: ContainerScope): readonly ContainerAction[] {
  const probes = (['startup', 'liveness', 'readiness'] as const).flatMap((kind) => {
    const probe = container[probeFields[kind]]
    if (probe === null) return []
    const name = `the ${kind} probe of container ${container.name}`
    const at = [...path, probeFields[kind]]
    return [toAction({ of: kind, name, probe, action: probe.handler }, at, container)]
  })
  const hooks = (['postStart', 'preStop'] as const).flatMap((kind) => {
    const action = container.lifecycle[kind]
    if (action === null || action.action === 'sleep') return []
    const name = `the ${kind} hook of container ${container.name}`
    return [
      toAction({ of: kind, name, probe: null, action }, [...path, 'lifecycle', kind], container),
    ]
  })
  return [...probes, ...hooks]
}

function toAction(
  known: Pick<ContainerAction, 'of' | 'name' | 'probe' | 'action'>,
  path: FieldPath,
  container: PodContainer,
): ContainerAction {
  const { action, probe } = known
  const written = action.action === 'exec' ? action.command : []
  // Nothing is expanded in the command of a hook.
  const texts = probe === null ? written : probeCommand(written, container)
  const at = [...path, action.action]
  return {
    ...known,
    path: at,
    command: written.map((one, index) => ({
      ...{
        written: one,
        text: texts[index] ?? one,
        path: [...at, 'command', index],
        isKnown: true,
      },
    })),
  }
}
