import type {
  ContainerConfig,
  CreateRequest,
  EndpointSettings,
  HostConfig,
  LogConfig,
  NetworkingConfig,
  Ulimit,
} from './create-request.ts'
import type { ParsedRunOptions } from './draft.ts'
import { normalizeCapabilities } from './values/capabilities.ts'
import { cut, toRecord } from './values/records.ts'

/**
 * The tool's own request, changed by run options as if they stood behind the tool's on one command line:
 * single values are replaced, lists grow, maps take the later value. Apart from that,
 *
 * - variables of env files stand before all others, so the tool's variables win over them;
 * - the tool's labels win over every label;
 * - a network that the options name replaces the tool's, since a container has one network mode;
 * - another log driver takes none of the log options meant for the tool's.
 *
 * CDI devices are not added: they may have to be translated.
 */
export function mergeCreateRequest(
  base: CreateRequest,
  { request, fileEnv }: Pick<ParsedRunOptions, 'request' | 'fileEnv'>,
): CreateRequest {
  const { HostConfig: baseHost = {}, NetworkingConfig: baseNetworking, ...baseConfig } = base
  const { HostConfig: host = {}, NetworkingConfig: networking, ...config } = request
  const hostConfig = mergeHostConfig(baseHost, host)
  const merged = mergeNetworking(baseNetworking, baseHost.NetworkMode, networking, host.NetworkMode)
  return {
    ...baseConfig,
    ...mergeConfig(baseConfig, config, fileEnv),
    ...(Object.keys(hostConfig).length === 0 ? {} : { HostConfig: hostConfig }),
    ...(merged === undefined ? {} : { NetworkingConfig: merged }),
  }
}

/**
 * What the engine is asked for when it resolves CDI device names itself (API 1.44), spelt as docker's
 * command line does. All names stand in one element: edits of a file that two elements share would
 * apply twice.
 */
export function cdiDeviceRequest(
  names: readonly string[],
): NonNullable<HostConfig['DeviceRequests']>[number] {
  return { Driver: 'cdi', Count: 0, DeviceIDs: names, Capabilities: null, Options: null }
}

function mergeConfig(
  base: ContainerConfig,
  part: ContainerConfig,
  fileEnv: readonly string[],
): ContainerConfig {
  const env = mergeEnv([...fileEnv, ...(base.Env ?? []), ...(part.Env ?? [])])
  return {
    ...part,
    ...(env.length === 0 ? {} : { Env: env }),
    ...given('Labels', overlaid(part.Labels, base.Labels)),
    ...given('ExposedPorts', overlaid(base.ExposedPorts, part.ExposedPorts)),
    ...given('Volumes', overlaid(base.Volumes, part.Volumes)),
  }
}

/** Each variable once, with its last value, where it was first named. */
export function mergeEnv(variables: readonly string[]): string[] {
  return [...new Map(variables.map((variable) => [cut(variable, '=')[0], variable])).values()]
}

function mergeHostConfig(base: HostConfig, part: HostConfig): HostConfig {
  const merged: HostConfig = { ...base, ...part, ...mergedLists(base, part) }
  return {
    ...merged,
    ...mergedOnce(base, part, merged),
    ...given('Annotations', overlaid(base.Annotations, part.Annotations)),
    ...given('StorageOpt', overlaid(base.StorageOpt, part.StorageOpt)),
    ...given('Sysctls', overlaid(base.Sysctls, part.Sysctls)),
    ...given('Tmpfs', overlaid(base.Tmpfs, part.Tmpfs)),
  }
}

const textLists = [
  'Binds',
  'CapAdd',
  'CapDrop',
  'DeviceCgroupRules',
  'Dns',
  'DnsOptions',
  'DnsSearch',
  'ExtraHosts',
  'GroupAdd',
  'Links',
  'SecurityOpt',
  'VolumesFrom',
] as const

const throttleLists = [
  'BlkioDeviceReadBps',
  'BlkioDeviceReadIOps',
  'BlkioDeviceWriteBps',
  'BlkioDeviceWriteIOps',
] as const

function mergedLists(base: HostConfig, part: HostConfig): HostConfig {
  const lists: { -readonly [Key in keyof HostConfig]: HostConfig[Key] } = {
    ...given('Mounts', appended(base.Mounts, part.Mounts)),
    ...given('Devices', appended(base.Devices, part.Devices)),
    ...given('DeviceRequests', appended(base.DeviceRequests, part.DeviceRequests)),
    ...given('BlkioWeightDevice', appended(base.BlkioWeightDevice, part.BlkioWeightDevice)),
  }
  for (const key of textLists) {
    const list = appended(base[key], part[key])
    if (list !== undefined) lists[key] = list
  }
  for (const key of throttleLists) {
    const list = appended(base[key], part[key])
    if (list !== undefined) lists[key] = list
  }
  return lists
}

/** Fields in which an entry must not stand twice, or that have a rule of their own. */
function mergedOnce(base: HostConfig, part: HostConfig, merged: HostConfig): HostConfig {
  const { Binds, CapAdd, CapDrop } = merged
  const ulimits = [...(base.Ulimits ?? []), ...(part.Ulimits ?? [])]
  return {
    ...(Binds === undefined ? {} : { Binds: [...new Set(Binds)] }),
    ...(CapAdd === undefined ? {} : { CapAdd: normalizeCapabilities(CapAdd) }),
    ...(CapDrop === undefined ? {} : { CapDrop: normalizeCapabilities(CapDrop) }),
    ...(ulimits.length === 0 ? {} : { Ulimits: lastOfEachName(ulimits) }),
    ...mergedPorts(base, part),
    ...mergedLogConfig(base.LogConfig, part.LogConfig),
  }
}

function lastOfEachName(ulimits: readonly Ulimit[]): Ulimit[] {
  const byName = new Map(ulimits.map((ulimit) => [ulimit.Name, ulimit]))
  return [...byName.values()].sort((left, right) => (left.Name < right.Name ? -1 : 1))
}

function mergedPorts(base: HostConfig, part: HostConfig): Pick<HostConfig, 'PortBindings'> {
  if (base.PortBindings === undefined && part.PortBindings === undefined) return {}
  const ports = new Map(Object.entries(base.PortBindings ?? {}))
  for (const [port, bindings] of Object.entries(part.PortBindings ?? {})) {
    ports.set(port, [...(ports.get(port) ?? []), ...bindings])
  }
  return { PortBindings: toRecord(ports) }
}

function mergedLogConfig(
  base: LogConfig | undefined,
  part: LogConfig | undefined,
): Pick<HostConfig, 'LogConfig'> {
  if (base === undefined || part === undefined) return {}
  if (part.Type !== '' && part.Type !== base.Type) return { LogConfig: part }
  return { LogConfig: { Type: base.Type, Config: { ...base.Config, ...part.Config } } }
}

function mergeNetworking(
  base: NetworkingConfig | undefined,
  baseMode: string | undefined,
  part: NetworkingConfig | undefined,
  mode: string | undefined,
): NetworkingConfig | undefined {
  if (mode !== undefined) return part
  const settings = part?.EndpointsConfig['default']
  if (settings === undefined) return base
  // Without --network, flags such as --ip are about the network that the tool chose.
  const target = baseMode ?? 'default'
  const endpoints = new Map<string, EndpointSettings>(Object.entries(base?.EndpointsConfig ?? {}))
  endpoints.set(target, { ...endpoints.get(target), ...settings })
  return { EndpointsConfig: toRecord(endpoints) }
}

function appended<Item>(
  base: readonly Item[] | undefined,
  part: readonly Item[] | undefined,
): readonly Item[] | undefined {
  return base === undefined && part === undefined ? undefined : [...(base ?? []), ...(part ?? [])]
}

/** Values of `over` win. */
function overlaid<Value>(
  under: Readonly<Record<string, Value>> | undefined,
  over: Readonly<Record<string, Value>> | undefined,
): Readonly<Record<string, Value>> | undefined {
  if (under === undefined && over === undefined) return undefined
  return toRecord([...Object.entries(under ?? {}), ...Object.entries(over ?? {})])
}

function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Record<Key, Value> | Record<string, never> {
  // A computed key widens to string; it is `key` alone.
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>)
}
