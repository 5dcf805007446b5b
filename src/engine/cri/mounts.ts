import { join } from 'node:path'
import type { ContainerRequest, MountRequest } from '../container-request.ts'
import type { DeviceRequest } from '../devices.ts'
import type { Mount, MountPropagation } from './messages.ts'
import type { NotedMount } from './note.ts'

/** Something that is to be at a path of a container. */
export interface PlannedMount extends NotedMount {
  readonly propagation: MountPropagation
  /** What has to be made of `source` before: an empty directory, memory with options of mount(8), or nothing. */
  readonly make: 'nothing' | 'directory' | { readonly memory: string }
}

/** @param directory of the container, for what is made for it */
export function plannedMounts(
  request: ContainerRequest,
  directory: string,
): readonly PlannedMount[] {
  const own = (index: string) => join(directory, 'mounts', index)
  const isHeld = request.hardening !== null
  return [
    ...request.volumes.map(({ mountPath, source }, index): PlannedMount =>
      source === null
        ? { ...ownDirectory(own(`volume-${index}`), mountPath), make: 'directory' }
        : {
            ...{ source, target: mountPath, isReadOnly: isHeld, isOwn: false },
            ...{ propagation: 'PROPAGATION_PRIVATE', make: 'nothing' },
          },
    ),
    ...Object.entries(memoryOf(request)).map(([target, options], index): PlannedMount => ({
      ...ownDirectory(own(`memory-${index}`), target),
      // What engines mount by themselves, unless the options say otherwise.
      make: {
        memory: ['nosuid', 'nodev', 'noexec', options].filter((one) => one !== '').join(','),
      },
    })),
    ...request.mounts.map(asked),
    ...deviceMounts(request.devices),
  ]
}

function ownDirectory(source: string, target: string) {
  const propagation: MountPropagation = 'PROPAGATION_PRIVATE'
  return { source, target, isReadOnly: false, isOwn: true, propagation }
}

/** CRI has no memory to mount: a kubelet mounts it on its machine, and then that. */
function memoryOf({
  tmpfs,
  sharedMemory,
  ipc,
}: ContainerRequest): Readonly<Record<string, string>> {
  const isOwn =
    sharedMemory !== null && sharedMemory !== runtimesSharedMemory && ipc.kind !== 'host'
  return { ...tmpfs, ...(isOwn ? { '/dev/shm': `size=${sharedMemory},mode=1777` } : {}) }
}

/** Bytes that every runtime gives `/dev/shm` by itself. */
const runtimesSharedMemory = 64 * 1024 * 1024

function asked(mount: MountRequest): PlannedMount {
  const { target, readOnly: isReadOnly } = mount
  if (mount.kind === 'host') {
    const { source, propagation } = mount
    const isOwn = false
    return {
      ...{ source, target, isReadOnly, isOwn },
      ...{ propagation: propagations[propagation], make: 'nothing' },
    }
  }
  const { volume, path } = mount
  const source = path === null ? volume.mountpoint : join(volume.mountpoint, path)
  return { ...ownDirectory(source, target), isReadOnly, make: 'nothing' }
}

const propagations = {
  rprivate: 'PROPAGATION_PRIVATE',
  rslave: 'PROPAGATION_HOST_TO_CONTAINER',
  rshared: 'PROPAGATION_BIDIRECTIONAL',
} as const

function deviceMounts(devices: DeviceRequest | null): readonly PlannedMount[] {
  if (devices?.kind !== 'translated') return []
  return devices.mounts.map(({ source, target, options }): PlannedMount => ({
    ...{ source, target, isReadOnly: options.includes('ro'), isOwn: false },
    ...{ propagation: 'PROPAGATION_PRIVATE', make: 'nothing' },
  }))
}

export function toMount({ source, target, isReadOnly, propagation }: PlannedMount): Partial<Mount> {
  return { hostPath: source, containerPath: target, readonly: isReadOnly, propagation }
}
