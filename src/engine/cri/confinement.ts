import type { ContainerRequest } from '../container-request.ts'
import type {
  LinuxContainerSecurityContext,
  LinuxSandboxSecurityContext,
  NamespaceMode,
  NamespaceOption,
  SecurityProfile,
} from './messages.ts'
import type { Sendable } from '../../protobuf/schema.ts'

/** What a container's confinement needs beyond what was asked for. */
export interface ConfinementPlan {
  /** Who it runs as, with the image's own name where only a group was asked for; empty: as the image says. */
  readonly user: string
  /** Of this machine; empty where no profile was asked for. */
  readonly seccompFile: string
  /** Ids of devices' groups. */
  readonly groups: readonly number[]
}

/** What the process of a container may do, and whose namespaces it is in. */
export function securityContextOf(
  request: ContainerRequest,
  { user, seccompFile, groups }: ConfinementPlan,
): Sendable<LinuxContainerSecurityContext> {
  const { add, drop } = request.capabilities
  const isOpen = request.privileged || request.unmasked
  return {
    capabilities: { addCapabilities: named(add), dropCapabilities: named(drop) },
    privileged: request.privileged,
    namespaceOptions: namespacesOf(request),
    ...userOf(user),
    readonlyRootfs: request.readOnlyRoot,
    supplementalGroups: [...request.groups.map(BigInt), ...groups.map(BigInt)],
    noNewPrivs: request.noNewPrivileges || request.hardening !== null,
    // A runtime masks what it is told to mask, and nothing by itself: a kubelet tells it these.
    maskedPaths: isOpen ? [] : maskedPaths,
    readonlyPaths: isOpen ? [] : readOnlyPaths,
    seccomp: seccompOf(request, seccompFile),
  }
}

export function sandboxContextOf(request: ContainerRequest): Sendable<LinuxSandboxSecurityContext> {
  return {
    namespaceOptions: namespacesOf(request),
    privileged: request.privileged,
    seccomp: { profileType: 'RuntimeDefault' },
  }
}

/** CRI knows capabilities without `CAP_`; containerd takes both, others need not. */
function named(capabilities: readonly string[]): readonly string[] {
  return [...new Set(capabilities.map((name) => name.toUpperCase().replace(/^CAP_/, '')))]
}

function seccompOf(
  { seccomp, privileged }: ContainerRequest,
  file: string,
): Sendable<SecurityProfile> {
  if (seccomp === 'unconfined' || privileged) return { profileType: 'Unconfined' }
  if (seccomp === 'default') return { profileType: 'RuntimeDefault' }
  return { profileType: 'Localhost', localhostRef: file }
}

/** Number or name, with the number of a group behind it. */
function userOf(
  user: string,
): Pick<Sendable<LinuxContainerSecurityContext>, 'runAsUser' | 'runAsGroup' | 'runAsUsername'> {
  const [, name = '', group] = /^([^:]*)(?::(\d+))?$/.exec(user) ?? []
  const runAsGroup = group === undefined ? {} : { runAsGroup: { value: BigInt(group) } }
  if (name === '') return runAsGroup
  return /^\d+$/.test(name)
    ? { runAsUser: { value: BigInt(name) }, ...runAsGroup }
    : { runAsUsername: name, ...runAsGroup }
}

/** Containers share what is their sandbox's; `of` is always another of the same sandbox. */
function namespacesOf({ network, ipc, pid, purpose }: ContainerRequest): Sendable<NamespaceOption> {
  const isHolder = purpose === 'hold-namespaces'
  return {
    network: network.kind === 'host' || purpose === 'look-into' ? 'NODE' : 'POD',
    ipc: ipc.kind === 'host' ? 'NODE' : 'POD',
    // Of a sandbox that others join, those that want to see each other's processes join this, too.
    pid: pidMode(pid.kind, isHolder),
  }
}

function pidMode(kind: ContainerRequest['pid']['kind'], isHolder: boolean): NamespaceMode {
  if (kind === 'host') return 'NODE'
  return kind === 'of' || isHolder ? 'POD' : 'CONTAINER'
}

/** `defaultMaskedPaths` and `defaultReadonlyPaths` of Kubernetes (pkg/securitycontext/util.go), and Docker's. */
export const maskedPaths: readonly string[] = [
  ...['/proc/asound', '/proc/acpi', '/proc/interrupts', '/proc/kcore', '/proc/keys'],
  ...['/proc/latency_stats', '/proc/timer_list', '/proc/timer_stats', '/proc/sched_debug'],
  ...['/proc/scsi', '/sys/firmware', '/sys/devices/virtual/powercap'],
]

export const readOnlyPaths: readonly string[] = [
  ...['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
]
