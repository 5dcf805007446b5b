/**
 * What a `HostConfig` of the Docker Engine API gives a container beyond a plain one: of a create
 * request, and of an engine's answer, where Docker and Podman spell defaults in ways of their own.
 */
import type { Grant, PlainGrantKind } from '../grant.ts'
import {
  flag,
  list,
  number,
  readField,
  records,
  text,
  texts,
  toWord,
  word,
} from './grant-fields.ts'
import type { GrantView } from './grant-fields.ts'
import { isRecord } from '../json.ts'
import { grantsOfBind, grantsOfDriver, grantsOfMount } from './mount-grants.ts'
import type { HostConfig } from './run-options/create-request.ts'
import { normalizeCapabilities } from './run-options/values/capabilities.ts'
import { splitSecurityOption } from './run-options/values/security-option.ts'

type Rule = (value: unknown, view: GrantView) => readonly Grant[]

export function grantsOfHostConfig(host: unknown, view: GrantView): readonly Grant[] {
  if (!isRecord(host)) return [word('unreadable', 'HostConfig')]
  return Object.entries(rules).flatMap(([field, rule]) =>
    readField(field, () => (Object.hasOwn(host, field) ? rule(host[field], view) : [])),
  )
}

const none: Rule = () => []

/** Every field has its rule, so that a new one cannot come in unseen. */
const rules: Readonly<Record<keyof HostConfig, Rule>> = {
  Annotations: ofRequest((value) => Object.keys(records(value)).map(toWord('annotation'))),
  Binds: (value, view) => texts(value).flatMap((bind) => grantsOfBind(bind, view)),
  // Block devices are slowed down for this container, and not opened.
  BlkioDeviceReadBps: none,
  BlkioDeviceReadIOps: none,
  BlkioDeviceWriteBps: none,
  BlkioDeviceWriteIOps: none,
  BlkioWeight: none,
  BlkioWeightDevice: none,
  CapAdd: (value, view) => grantsOfCapabilities(texts(value), view),
  CapDrop: none,
  // Engines know cgroup parents of their own.
  CgroupParent: ofRequest(filled('cgroup-parent')),
  // An engine on cgroup v1 answers `host` for every container.
  CgroupnsMode: ofRequest(sharing('cgroup-namespace', ['private'])),
  CpuPeriod: none,
  CpuQuota: none,
  CpuRealtimePeriod: (value) => (number(value) === 0 ? [] : [word('real-time', 'CPU time')]),
  CpuRealtimeRuntime: (value) => (number(value) === 0 ? [] : [word('real-time', 'CPU time')]),
  CpuShares: none,
  CpusetCpus: none,
  CpusetMems: none,
  DeviceCgroupRules: (value) => texts(value).map(toWord('device-rule')),
  DeviceRequests: (value) => list(value).flatMap(grantsOfDeviceRequest),
  Devices: (value) =>
    list(value).map((device): Grant => {
      const { PathOnHost, PathInContainer } = records(device)
      const pathOnHost = text(PathOnHost)
      return { kind: 'device', device: { pathOnHost, pathInContainer: text(PathInContainer) } }
    }),
  Dns: none,
  DnsOptions: none,
  DnsSearch: none,
  ExtraHosts: none,
  // Podman's own word for the groups of whoever asks.
  GroupAdd: (value) =>
    texts(value)
      .filter((group) => group === 'keep-groups')
      .map(toWord('group')),
  Init: none,
  IpcMode: sharing('ipc-namespace', ['private', 'shareable', 'none']),
  Isolation: (value) =>
    ['', 'default'].includes(text(value)) ? [] : [toWord('runtime')(text(value))],
  Links: (value) => texts(value).map(toWord('link')),
  LogConfig: grantsOfLog,
  MaskedPaths: grantsOfOpenPaths,
  Memory: none,
  MemoryReservation: none,
  MemorySwap: none,
  MemorySwappiness: none,
  Mounts: (value, view) => list(value).flatMap((mount) => grantsOfMount(mount, view)),
  NanoCpus: none,
  NetworkMode: (value, view) => {
    const isPlain = ['', 'default', 'bridge', 'none', ...(view.of === 'engine' ? ownNetworks : [])]
    return isPlain.includes(text(value)) ? [] : [{ kind: 'network', name: text(value) }]
  },
  OomKillDisable: (value) => (flag(value) ? [word('memory-protection', 'oom-kill-disable')] : []),
  OomScoreAdj: (value) =>
    number(value) < 0 ? [word('memory-protection', `oom-score-adj ${number(value)}`)] : [],
  PidMode: sharing('pid-namespace', ['private']),
  PidsLimit: ofRequest((value) => [{ kind: 'processes', limit: number(value) }]),
  // An engine answers with the ports that were published for the checks.
  PortBindings: ofRequest((value) => Object.keys(records(value)).map(toWord('published-port'))),
  Privileged: (value) => (flag(value) ? [word('privileged', '')] : []),
  PublishAllPorts: (value) => (flag(value) ? [word('published-port', 'all')] : []),
  ReadonlyPaths: grantsOfOpenPaths,
  ReadonlyRootfs: none,
  Runtime: (value, view) => {
    const name = text(value)
    // Podman answers with a word of its own, Docker with the runtime that it took.
    const isPlain =
      view.of === 'request'
        ? name === ''
        : view.name === 'podman' || [null, name].includes(view.defaultRuntime)
    return isPlain ? [] : [word('runtime', name)]
  },
  SecurityOpt: (value) =>
    texts(value).filter(loosens).map(withoutProfile).map(toWord('confinement')),
  ShmSize: none,
  StorageOpt: (value) =>
    Object.keys(records(value))
      .filter((name) => name !== 'size')
      .map(toWord('storage')),
  Sysctls: (value) =>
    Object.keys(records(value)).map((name): Grant => ({ kind: 'kernel-parameter', name })),
  Tmpfs: none,
  UTSMode: sharing('uts-namespace', ['private']),
  Ulimits: ofRequest((value) =>
    list(value)
      .map((limit) => text(records(limit)['Name']))
      .filter((name) => ['rtprio', 'nice'].includes(name))
      .map(toWord('real-time')),
  ),
  UsernsMode: sharing('user-namespace', ['private']),
  VolumeDriver: (value) => grantsOfDriver(text(value)),
  VolumesFrom: (value) => texts(value).map(toWord('volumes-of')),
}

/** How Podman answers for the networks that it gives by itself. */
const ownNetworks = ['private', 'slirp4netns', 'pasta']

/** Only what is asked for counts: an engine's answer holds its own values there. */
function ofRequest(rule: Rule): Rule {
  return (value, view) => (view.of === 'request' ? rule(value, view) : [])
}

function filled(kind: PlainGrantKind): Rule {
  return (value) => (text(value) === '' ? [] : [word(kind, text(value))])
}

/** A namespace that is not the container's own: the host's, or another container's. */
function sharing(kind: PlainGrantKind, own: readonly string[]): Rule {
  return (value) => (['', ...own].includes(text(value)) ? [] : [word(kind, text(value))])
}

/** What both engines give every container. */
const commonCapabilities =
  'CHOWN DAC_OVERRIDE FOWNER FSETID KILL NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'
/** And what Docker gives beyond that; Podman no longer does. */
const dockerCapabilities = 'AUDIT_WRITE MKNOD NET_RAW'

export function grantsOfCapabilities(
  names: readonly string[],
  { name: engine, of }: GrantView,
): readonly Grant[] {
  // A Podman that still gives these three says so in its answers only.
  const more = engine === 'docker' || of === 'engine' ? dockerCapabilities : ''
  const plain = new Set(`${commonCapabilities} ${more}`.split(' ').map((name) => `CAP_${name}`))
  return normalizeCapabilities(names)
    .filter((name) => !plain.has(name))
    .map(toWord('capability'))
}

function grantsOfDeviceRequest(value: unknown): readonly Grant[] {
  const { Driver, DeviceIDs, Count } = records(value)
  const ids = texts(DeviceIDs)
  if (text(Driver) === 'cdi' && ids.length > 0) {
    return ids.map((name) => ({ kind: 'named-device', name }))
  }
  return [word('gpu', ids.length > 0 ? ids.join(', ') : String(number(Count)))]
}

/** Where nothing is masked, all of /proc and /sys is open. The engines' own lists are never empty. */
function grantsOfOpenPaths(value: unknown): readonly Grant[] {
  if (value === null || list(value).length > 0) return []
  return [word('confinement', 'systempaths=unconfined')]
}

/** Other drivers make the engine itself connect to hosts; options lift the bound on a log's size. */
function grantsOfLog(value: unknown, view: GrantView): readonly Grant[] {
  const { Type, Config } = records(value)
  const drivers = ['', 'json-file', 'local', 'none', ...(view.of === 'engine' ? ownLogs : [])]
  const options = view.of === 'request' ? Object.keys(records(Config)) : []
  return [
    ...(drivers.includes(text(Type)) ? [] : [word('log', text(Type))]),
    ...options.map(toWord('log')),
  ]
}

/** Podman's. */
const ownLogs = ['k8s-file', 'journald', 'passthrough']

/** Whether a security option gives more than the engine's defaults; one that is not known may. */
function loosens(option: string): boolean {
  const [name, value] = splitSecurityOption(option)
  switch (name) {
    case 'no-new-privileges':
      return !/^(?:1|t|true)$/i.test(value ?? 'true')
    case 'seccomp':
      return value !== 'builtin'
    case 'apparmor':
      return value !== 'docker-default'
    default:
      return true
  }
}

/** A profile is long, and nobody reads it in a sentence. */
function withoutProfile(option: string): string {
  return /^seccomp[=:]\s*\{/.test(option) ? 'seccomp=<a profile>' : option
}
