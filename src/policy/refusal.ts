import type { Grant, PlainGrantKind } from '../engine/grant.ts'
import { policyLimits } from '../limits.ts'
import type { FileAccess } from './workspace.ts'
import { setting } from '../settings.ts'

/** What the run itself gives a container, which no manifest asks for: the user does. */
export interface GivenByRun {
  readonly devices: readonly Extract<Grant, { kind: 'device' }>['device'][]
  /** CDI devices, by their qualified names. */
  readonly deviceNames: readonly string[]
  /** Of these devices, and volumes of the manifest that were judged where they were asked for. */
  readonly mounts: readonly { readonly source: string; readonly target: string }[]
  readonly network: string | null
}

export const nothingGiven: GivenByRun = { devices: [], deviceNames: [], mounts: [], network: null }

/**
 * Why a restricted manifest may not have something; null when it may.
 *
 * @returns the end of a sentence that begins with the option or the field, such as `asks for …`
 */
export function refusalOf(
  grant: Grant,
  access: FileAccess,
  given: GivenByRun = nothingGiven,
): string | null {
  switch (grant.kind) {
    case 'bind':
      return isGivenMount(grant, given) ? null : asking(access.mountRefusal(grant.source))
    case 'device':
    case 'named-device':
      return deviceRefusal(grant, given)
    case 'file':
      return asking(access.fileRefusal(grant.path))
    case 'kernel-parameter':
      return safeParameters.has(grant.name) ? null : `sets the kernel parameter ${grant.name}`
    case 'label':
      return grant.name.startsWith('container-canary')
        ? `sets the label ${grant.name}, by which our own containers are known`
        : null
    case 'network':
      return grant.name === given.network ? null : networkRefusal(grant.name)
    case 'processes':
      return processRefusal(grant.limit)
    case 'variable':
      return `takes the variable ${grant.name} out of the environment of this run, where secrets are`
    default:
      return plainRefusals[grant.kind](grant.value)
  }
}

type GrantOf<Kind extends Grant['kind']> = Extract<Grant, { readonly kind: Kind }>

/** Whether the run itself mounts it: devices of the user, and volumes that were judged before. */
export function isGivenMount(
  { source, target }: Pick<GrantOf<'bind'>, 'source' | 'target'>,
  { mounts }: GivenByRun,
): boolean {
  return mounts.some((one) => one.source === source && one.target === target)
}

function deviceRefusal(
  grant: GrantOf<'device'> | GrantOf<'named-device'>,
  given: GivenByRun,
): string | null {
  if (grant.kind === 'named-device') {
    const { name } = grant
    if (given.deviceNames.includes(name)) return null
    return `asks for the device ${name}, which only the user may name (${setting('cdi-devices')})`
  }
  const { pathOnHost, pathInContainer } = grant.device
  const isGiven = given.devices.some(
    (one) => one.pathOnHost === pathOnHost && one.pathInContainer === pathInContainer,
  )
  return isGiven ? null : `asks for the device ${pathOnHost} of the host`
}

function asking(refusal: string | null): string | null {
  return refusal === null ? null : `asks for ${refusal}`
}

function networkRefusal(name: string): string {
  if (name === 'host') return 'asks for the network of the host'
  if (name.startsWith('container:')) return 'asks for the network of another container'
  return `asks for the network ${name}, where other containers may be`
}

function processRefusal(limit: number): string | null {
  const most = policyLimits.processes
  if (limit <= 0) return `asks for as many processes as it likes, of ${most} processes at most`
  return limit <= most ? null : `asks for ${limit}, of ${most} processes at most`
}

/** Those that Kubernetes calls safe: they belong to the container's namespaces, and to it alone. */
const safeParameters: ReadonlySet<string> = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
])

const plainRefusals: Readonly<Record<PlainGrantKind, (value: string) => string>> = {
  annotation: (value) => `sets the annotation ${value}, which runtimes obey`,
  capability: (value) => `asks for the capability ${value}, which the engine gives no container`,
  'cgroup-namespace': shares('the cgroup namespace'),
  'cgroup-parent': (value) => `asks for a place below the cgroup ${value} of the host`,
  confinement: (value) => `loosens the container's confinement with ${value}`,
  'device-rule': (value) => `asks for devices of the host by the rule ${value}`,
  gpu: (value) => `asks for GPUs of the host (${value})`,
  group: (value) => `asks for the groups of this run's user (${value})`,
  'image-files': (value) => `asks for the files of another image, ${value}`,
  'ipc-namespace': shares('the IPC namespace'),
  link: (value) => `asks for a link to another container, ${value}`,
  log: (value) =>
    `sets the log's driver or option ${value}, which may reach other hosts or have no bound`,
  'memory-protection': (value) => `asks to outlive a shortage of memory (${value})`,
  'mount-option': (value) => `mounts with the option ${value}`,
  'pid-namespace': shares('the process namespace'),
  privileged: () => 'asks for all privileges on the host',
  'published-port': (value) => `publishes ports on the host (${value}), which checks do not need`,
  'real-time': (value) => `asks for real-time scheduling (${value})`,
  runtime: (value) => `chooses the runtime ${value}`,
  storage: (value) => `sets the storage option ${value}`,
  unreadable: (value) => `has a ${value} that nobody here can read`,
  'user-namespace': shares('the user namespace'),
  'uts-namespace': shares('the host name'),
  volume: (value) => `asks for the volume ${value}, which may hold what others left`,
  'volume-driver': (value) => `asks a volume driver for ${value}`,
  'volumes-of': (value) => `asks for the volumes of another container, ${value}`,
}

function shares(what: string): (value: string) => string {
  return (value) => {
    const owner = value === 'host' ? 'the host' : value
    return `asks for ${what} of ${owner}`
  }
}
