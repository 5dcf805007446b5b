import { setting } from '../../settings.ts'
import type { ContainerRequest, MountRequest } from '../container-request.ts'
import type {
  ContainerConfig,
  CreateRequestPart,
  HostConfig,
} from '../docker/run-options/create-request.ts'
import { mergeEnv } from '../docker/run-options/merge.ts'
import { cut } from '../docker/run-options/values/records.ts'

/** What an option of docker's means for a container of CRI: the request with it, or why there is none. */
export type Translation =
  | { readonly request: ContainerRequest }
  /** What to write instead. */
  | { readonly refused: string }

type Translate<Value> = (value: Value, request: ContainerRequest) => Translation

type Translators<Fields> = {
  readonly [Name in keyof Fields]?: Translate<NonNullable<Fields[Name]>>
}

const elsewhere = 'leave it out, or judge this on Docker or Podman'

/**
 * Adds one option to a request. Of what one option asks for, all has to have a counterpart: half of it
 * would be another container than the one that was asked for.
 */
export function translateOption(part: CreateRequestPart, request: ContainerRequest): Translation {
  const { HostConfig: host = {}, NetworkingConfig: networking, ...config } = part
  const steps = [...stepsOf(config, ofConfig), ...stepsOf(host, ofHost)]
  if (networking !== undefined)
    steps.push(() => ({ refused: hints.get('NetworkMode') ?? elsewhere }))
  let translated: ContainerRequest = request
  for (const step of steps) {
    const outcome = step(translated)
    if ('refused' in outcome) return outcome
    translated = outcome.request
  }
  return { request: translated }
}

function stepsOf<Fields extends object>(
  fields: Fields,
  translators: Translators<Fields>,
): ((request: ContainerRequest) => Translation)[] {
  // What an object has are keys of its type: the parser writes no others.
  return (Object.keys(fields) as (keyof Fields & string)[]).map((name) => (request) => {
    const value = fields[name]
    const translate = translators[name]
    return value === undefined || value === null || translate === undefined
      ? { refused: hints.get(name) ?? elsewhere }
      : translate(value, request)
  })
}

/** What is to be written in place of an option that has no counterpart, by the field that it fills. */
const hints: ReadonlyMap<string, string> = new Map([
  ['CpuPeriod', 'write --cpus, or resources.cpu of the manifest'],
  ['CpuQuota', 'write --cpus, or resources.cpu of the manifest'],
  ['CpuShares', 'write --cpus, or resources.cpu of the manifest'],
  ['Devices', `name a CDI device by ${setting('cdi-devices')}`],
  ['DeviceRequests', `name a CDI device by ${setting('cdi-devices')}, such as nvidia.com/gpu=all`],
  ['Healthcheck', 'write a check of the manifest, with exec'],
  ['Init', 'let the image start one, by entrypoint of the manifest'],
  ['MemorySwap', 'write memory of the manifest, which leaves no swap'],
  ['NetworkMode', 'leave it out: the runtime gives every container its own address'],
  ['PortBindings', 'leave it out: a container is reached at its own address'],
  ['PublishAllPorts', 'leave it out: a container is reached at its own address'],
  ['Runtime', `name it by ${setting('runtime-handler')}`],
  ['Ulimits', 'CRI has no such limits; containerd takes them from base_runtime_spec of a handler'],
])

const changed = (request: ContainerRequest, change: Partial<ContainerRequest>): Translation => ({
  request: { ...request, ...change },
})

const ofConfig: Translators<ContainerConfig> = {
  Env: (variables, request) => changed(request, { env: withVariables(request.env, variables) }),
  Entrypoint: (entrypoint, request) =>
    entrypoint.some((word) => word !== '')
      ? changed(request, { entrypoint })
      : { refused: 'write entrypoint of the manifest' },
  ExposedPorts: (_ports, request) => ({ request }),
  Healthcheck: ({ Test }, request) =>
    Test?.[0] === 'NONE' ? { request } : { refused: hints.get('Healthcheck') ?? elsewhere },
  Hostname: (hostname, request) => changed(request, { hostname }),
  // Labels of ours are how containers are found again.
  Labels: (labels, request) => changed(request, { labels: { ...labels, ...request.labels } }),
  StopSignal: (stopSignal, request) => changed(request, { stopSignal }),
  StopTimeout: (seconds, request) => changed(request, { stopGrace: seconds * 1000 }),
  Tty: (terminal, request) => changed(request, { terminal }),
  User: (user, request) => changed(request, { user }),
  Volumes: (volumes, request) =>
    changed(request, {
      volumes: [
        ...request.volumes,
        ...Object.keys(volumes).map((mountPath) => ({ mountPath, source: null })),
      ],
    }),
  WorkingDir: (workingDirectory, request) => changed(request, { workingDirectory }),
}

function withVariables(
  before: ContainerRequest['env'],
  variables: readonly string[],
): ContainerRequest['env'] {
  // A name alone takes the variable away.
  return mergeEnv([...before.map(({ name, value }) => `${name}=${value}`), ...variables]).flatMap(
    (variable) => {
      const [name, value] = cut(variable, '=')
      return value === null ? [] : [{ name, value }]
    },
  )
}

const ofHost: Translators<HostConfig> = {
  Binds: (binds, request) => addMounts(binds.map(bindMount), request),
  CapAdd: (names, request) =>
    changed(request, {
      capabilities: { ...request.capabilities, add: [...request.capabilities.add, ...names] },
    }),
  CapDrop: (names, request) =>
    changed(request, {
      capabilities: { ...request.capabilities, drop: [...request.capabilities.drop, ...names] },
    }),
  CpusetCpus: (processors, request) => changed(request, { processors }),
  Dns: (servers, request) =>
    changed(request, { dns: { ...request.dns, servers: [...request.dns.servers, ...servers] } }),
  DnsOptions: (options, request) =>
    changed(request, { dns: { ...request.dns, options: [...request.dns.options, ...options] } }),
  DnsSearch: (searches, request) =>
    changed(request, { dns: { ...request.dns, searches: [...request.dns.searches, ...searches] } }),
  ExtraHosts: addHosts,
  GroupAdd: (groups, request) => changed(request, { groups: [...request.groups, ...groups] }),
  IpcMode: (mode, request) => namespaceOf('ipc', mode, request),
  Memory: (memory, request) => changed(request, { memory }),
  NanoCpus: (nano, request) => changed(request, { cpu: Math.max(1, Math.round(nano / 1e6)) }),
  NetworkMode: (mode, request) => networkOf(mode, request),
  PidMode: (mode, request) => namespaceOf('pid', mode, request),
  PidsLimit: (pids, request) => changed(request, { pids: pids > 0 ? pids : null }),
  Privileged: (privileged, request) => changed(request, { privileged }),
  ReadonlyRootfs: (readOnlyRoot, request) => changed(request, { readOnlyRoot }),
  SecurityOpt: addSecurityOptions,
  ShmSize: (sharedMemory, request) => changed(request, { sharedMemory }),
  Sysctls: (sysctls, request) => changed(request, { sysctls: { ...request.sysctls, ...sysctls } }),
  Tmpfs: (tmpfs, request) => changed(request, { tmpfs: { ...request.tmpfs, ...tmpfs } }),
}

/** Of `--volume`: what docker's engine makes of further letters, such as z, has no counterpart. */
function bindMount(written: string): MountRequest | null {
  const [source = '', target = '', options = 'rw', ...more] = written.split(':')
  if (!source.startsWith('/') || more.length > 0 || !['rw', 'ro'].includes(options)) return null
  return { kind: 'host', source, target, readOnly: options === 'ro', propagation: 'rprivate' }
}

function addMounts(
  mounts: readonly (MountRequest | null)[],
  request: ContainerRequest,
): Translation {
  const known = mounts.filter((mount) => mount !== null)
  return known.length === mounts.length
    ? changed(request, { mounts: [...request.mounts, ...known] })
    : { refused: 'write volumes of the manifest, or --volume /source:/target[:ro]' }
}

function addHosts(hosts: readonly string[], request: ContainerRequest): Translation {
  const named = hosts.map((host) => cut(host, ':'))
  const addresses = named.flatMap(([name, address]) =>
    address === null || address === '' || address === 'host-gateway'
      ? []
      : [[name, address] as const],
  )
  if (addresses.length < named.length) return { refused: 'write --add-host name:address' }
  const added = Object.fromEntries(addresses)
  return changed(request, { hosts: { ...request.hosts, ...added } })
}

function namespaceOf(which: 'ipc' | 'pid', mode: string, request: ContainerRequest): Translation {
  if (mode !== 'host' && mode !== 'private') return { refused: elsewhere }
  return changed(request, { [which]: { kind: mode === 'host' ? 'host' : 'own' } })
}

function networkOf(mode: string, request: ContainerRequest): Translation {
  if (mode === 'default' || mode === 'bridge') return { request }
  return mode === 'host'
    ? changed(request, { network: { kind: 'host' }, publish: null })
    : { refused: hints.get('NetworkMode') ?? elsewhere }
}

function addSecurityOptions(options: readonly string[], request: ContainerRequest): Translation {
  let translated = request
  for (const option of options) {
    if (/^no-new-privileges(?:[=:]true)?$/.test(option)) {
      translated = { ...translated, noNewPrivileges: true }
    } else if (option === 'seccomp=unconfined') {
      translated = { ...translated, seccomp: 'unconfined' }
    } else if (option.startsWith('seccomp={')) {
      translated = { ...translated, seccomp: { profile: option.slice('seccomp='.length) } }
    } else return { refused: elsewhere }
  }
  return { request: translated }
}
