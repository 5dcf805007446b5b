/** What CDI takes from the host for a device node that a spec file leaves open (package cdi, `fillInfo`). */
import type { CdiHost, HostDevice, HostEntry } from './host.ts'
import type { DeviceNode } from './specification.ts'

/** A node with nothing left open. */
export interface CompleteDeviceNode {
  readonly path: string
  readonly type: string
  readonly major: number
  readonly minor: number
  /** Undefined when the host has no such node: the runtime's default. */
  readonly fileMode: number | undefined
  readonly permissions: string
  readonly uid: number | undefined
  readonly gid: number | undefined
}

export type DeviceNodeFault =
  /** The host path cannot be looked at. */
  | 'stat-failed'
  /** It is a file, a directory, a symlink or a socket. */
  | 'not-a-device'
  /** Its type is another one than the spec file says. */
  | 'type-mismatch'

export type CompletedDeviceNode =
  | { readonly ok: true; readonly node: CompleteDeviceNode }
  | { readonly ok: false; readonly fault: DeviceNodeFault; readonly hostPath: string }

export interface ContainerUser {
  readonly uid: number
  readonly gid: number
}

/** Where the node is on the host. */
export function hostPathOf(node: DeviceNode): string {
  return node.hostPath === '' ? node.path : node.hostPath
}

/** True when the host need not be asked for the node's type and numbers. */
export function isFullySpecified(node: DeviceNode): boolean {
  return node.type !== '' && (node.major !== 0 || node.type === 'p')
}

/**
 * @param user who the container's process runs as; owns nodes without an owner, unless it is root
 */
export function completeDeviceNode(
  node: DeviceNode,
  host: Pick<CdiHost, 'inspect'>,
  user: ContainerUser,
): CompletedDeviceNode {
  const hostPath = hostPathOf(node)
  const found = host.inspect(hostPath)
  const fault = isFullySpecified(node) ? null : openNodeFault(node, found)
  if (fault !== null) return { ok: false, fault, hostPath }
  const device = found.kind === 'device' ? found : undefined
  return {
    ok: true,
    node: {
      path: node.path,
      type: node.type === '' ? (device?.type ?? '') : node.type,
      ...numbersOf(node, device),
      fileMode: node.fileMode ?? device?.mode,
      permissions: node.permissions,
      ...ownerOf(node, user),
    },
  }
}

/** A node without a major number takes both from the host: a minor that it gives is overwritten. */
function numbersOf(
  node: DeviceNode,
  device: HostDevice | undefined,
): Pick<CompleteDeviceNode, 'major' | 'minor'> {
  const isOpen = !isFullySpecified(node) && node.major === 0
  const source = isOpen && device !== undefined && device.type !== 'p' ? device : node
  return { major: source.major, minor: source.minor }
}

function ownerOf(node: DeviceNode, user: ContainerUser): Pick<CompleteDeviceNode, 'uid' | 'gid'> {
  return {
    uid: node.uid ?? (user.uid > 0 ? user.uid : undefined),
    gid: node.gid ?? (user.gid > 0 ? user.gid : undefined),
  }
}

/** Why the host cannot complete a node, or null. `u` never equals a type that a host reports. */
function openNodeFault(node: DeviceNode, found: HostEntry): DeviceNodeFault | null {
  if (found.kind === 'missing' || found.kind === 'unreadable') return 'stat-failed'
  if (found.kind !== 'device') return 'not-a-device'
  return node.type !== '' && node.type !== found.type ? 'type-mismatch' : null
}
