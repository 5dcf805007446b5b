/** What the settings of a trial make of a container's request: pure. */
import type { MountRequest } from '../../engine/container-request.ts'
import type { Settings } from '../../harden/settings.ts'
import { tmpfsOptions } from '../../harden/tmpfs.ts'
import type { Place } from './directories.ts'
import type { AskedContainer } from '../../validator/container-request.ts'

/** What a trial mounts. */
export interface TrialMounts {
  /** By the directory that each is for. */
  readonly writable: ReadonlyMap<string, Place>
  /** Where engines would let it write by themselves. */
  readonly shutAt: readonly string[]
  /** Bytes of a writable directory, where it is to have a bound. */
  readonly sizes: ReadonlyMap<string, number>
}

/** What its manifest mounts stays as it is. */
export function altered(
  request: AskedContainer,
  settings: Settings,
  mounts: TrialMounts,
): AskedContainer {
  const { user, capabilities } = settings
  const taken = new Set([
    ...request.volumes.map(({ mountPath }) => mountPath),
    ...Object.keys(request.tmpfs),
  ])
  const places = mountsOf(mounts).filter(({ target }) => !taken.has(target))
  return {
    ...request,
    readOnlyRoot: request.readOnlyRoot || settings.readOnlyRoot,
    user: user === null ? request.user : `${user.uid}:${user.gid}`,
    noNewPrivileges: request.noNewPrivileges || settings.noNewPrivileges,
    capabilities:
      capabilities === null ? request.capabilities : { add: capabilities, drop: ['ALL'] },
    mounts: [...request.mounts, ...places],
    tmpfs: { ...tmpfsOf(settings, mounts, taken), ...request.tmpfs },
    sysctls:
      settings.guardsLowPorts && request.network.kind === 'own'
        ? { [lowPorts]: '1024', ...request.sysctls }
        : request.sysctls,
  }
}

/** Docker sets it to 0 by itself, Kubernetes leaves it to the runtime. */
const lowPorts = 'net.ipv4.ip_unprivileged_port_start'

function mountsOf({ writable }: TrialMounts): readonly MountRequest[] {
  return [...writable].map(([target, { volume, path }]): MountRequest => ({
    ...{ kind: 'volume', volume, path, target, readOnly: false },
  }))
}

function tmpfsOf(
  { directories, writable, user }: Settings,
  { sizes, shutAt }: TrialMounts,
  taken: ReadonlySet<string>,
): AskedContainer['tmpfs'] {
  const shut = shutAt.map((path): [string, string] => [path, 'ro'])
  const open = directories === 'volume' ? [] : writable
  const made = open.map((path): [string, string] => [
    path,
    tmpfsOptions(directories, user, sizes.get(path) ?? null),
  ])
  return Object.fromEntries([...shut, ...made].filter(([path]) => !taken.has(path)))
}
