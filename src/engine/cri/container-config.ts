import type { Sendable } from '../../protobuf/schema.ts'
import type { ContainerRequest } from '../container-request.ts'
import { securityContextOf } from './confinement.ts'
import type { ConfinementPlan } from './confinement.ts'
import type { ContainerConfig, Device, KeyValue } from './messages.ts'
import { toMount } from './mounts.ts'
import type { PlannedMount } from './mounts.ts'
import { noteKey, writeNote } from './note.ts'
import type { Note } from './note.ts'
import { resourcesOf } from './resources.ts'

export interface ContainerPlan {
  readonly note: Note
  readonly mounts: readonly PlannedMount[]
  readonly confinement: Omit<ConfinementPlan, 'groups'>
  /** Relative to the log directory of its sandbox. */
  readonly logPath: string
  /** Runs instead of what the image has; null where that is to run. */
  readonly program: string | null
  /** Settings of control groups of version 2. */
  readonly unified: ReadonlyMap<string, string>
}

/** What CRI is asked for, of a request that it can be asked for. */
export function containerConfigOf(
  request: ContainerRequest,
  { note, mounts, confinement, logPath, program, unified }: ContainerPlan,
): Sendable<ContainerConfig> {
  const { devices } = request
  const groups = devices?.kind === 'translated' ? devices.groups : []
  return {
    metadata: { name: request.name, attempt: 0 },
    image: { image: request.image },
    ...(program === null ? commandOf(request) : { command: [program], args: [] }),
    workingDir: request.workingDirectory ?? '',
    envs: environmentOf(request),
    mounts: mounts.map(toMount),
    devices: devices?.kind === 'translated' ? devices.devices.map(toDevice) : [],
    labels: new Map(Object.entries(request.labels)),
    annotations: new Map([[noteKey, writeNote(note)]]),
    logPath,
    tty: request.terminal,
    linux: {
      resources: resourcesOf(request, unified),
      securityContext: securityContextOf(request, { ...confinement, groups }),
    },
    // The runtime resolves them, and gives what they bring to every process, by exec as well.
    cdiDevices: devices?.kind === 'native' ? devices.names.map((name) => ({ name })) : [],
  }
}

/** An entrypoint that is taken away leaves the arguments to be the command, as on docker's command line. */
function commandOf({
  entrypoint,
  arguments: words,
}: ContainerRequest): Pick<Sendable<ContainerConfig>, 'command' | 'args'> {
  const isTaken = entrypoint?.length === 0 || (entrypoint?.length === 1 && entrypoint[0] === '')
  if (isTaken) return { command: words, args: [] }
  return { command: entrypoint ?? [], args: words }
}

/** Of one name that is there twice the last counts: devices come last. */
function environmentOf({ env, devices }: ContainerRequest): readonly KeyValue[] {
  const ofDevices = devices?.kind === 'translated' ? devices.env : []
  const all = new Map([
    ...env.map(({ name, value }) => [name, value] as const),
    ...ofDevices.map((written) => {
      const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(written) ?? []
      return [name, value] as const
    }),
  ])
  return [...all].map(([key, value]) => ({ key, value: Buffer.from(value) }))
}

function toDevice(device: {
  readonly pathOnHost: string
  readonly pathInContainer: string
  readonly permissions: string
}): Device {
  const { pathOnHost: hostPath, pathInContainer: containerPath, permissions } = device
  return { hostPath, containerPath, permissions }
}
