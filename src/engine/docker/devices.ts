/** Devices in a create request of the Docker Engine API, which Podman understands as well. */
import { inputError, quoteName } from '../../errors.ts'
import type { Notice } from '../../model.ts'
import type { DeviceMount, DeviceRequest } from '../devices.ts'
import { cleanPath, mountTargets } from './mount-targets.ts'
import { dockerMount, podmanMount } from './mount-options.ts'
import type { MountElement, MountRequest } from './mount-options.ts'
import type { CreateRequest, DeviceMapping, HostConfig } from './run-options/create-request.ts'
import { cdiDeviceRequest, mergeEnv } from './run-options/merge.ts'
import { toRecord } from './run-options/values/records.ts'

/** Which dialect the engine speaks. */
export interface RequestDialect {
  readonly name: 'docker' | 'podman'
  /** Of the Docker Engine API, such as `1.41`. */
  readonly apiVersion: string
}

export interface WrittenRequest {
  readonly body: CreateRequest
  /** What the devices lose on the way. */
  readonly notices: readonly Notice[]
}

type Native = Extract<DeviceRequest, { kind: 'native' }>
type Translated = Extract<DeviceRequest, { kind: 'translated' }>

/**
 * Adds devices to a create request that holds everything else already. On the same target the
 * user's mount wins.
 *
 * @throws CanaryError (input) for a path that the request cannot hold
 */
export function addDevices(
  base: CreateRequest,
  devices: DeviceRequest,
  dialect: RequestDialect,
): WrittenRequest {
  return devices.kind === 'native'
    ? { body: addNames(base, devices), notices: [] }
    : addEdits(base, devices, dialect)
}

/**
 * The engine resolves the names. An exec starts from the container's own configuration, which CDI
 * does not touch: what processes get of the devices has to stand there too.
 */
function addNames(base: CreateRequest, { names, env, groups }: Native): CreateRequest {
  const requests = [
    ...(base.HostConfig?.DeviceRequests ?? []),
    cdiDeviceRequest([...new Set(names)]),
  ]
  return {
    ...base,
    ...envOf(base, env),
    HostConfig: { ...base.HostConfig, DeviceRequests: requests, ...groupsOf(base, groups) },
  }
}

/** Variables of devices win over every other. */
function envOf(base: CreateRequest, env: readonly string[]): Pick<CreateRequest, 'Env'> {
  return env.length === 0 ? {} : { Env: mergeEnv([...(base.Env ?? []), ...env]) }
}

function addEdits(
  base: CreateRequest,
  translated: Translated,
  dialect: RequestDialect,
): WrittenRequest {
  const taken = mountTargets(base)
  const overridden = translated.mounts.filter((mount) => taken.has(cleanPath(mount.target)))
  const written = translated.mounts
    .filter((mount) => !overridden.includes(mount))
    .map((mount) => ({ mount, request: mountRequest(mount, dialect) }))
  if (dialect.name === 'podman') refuseColons(translated)
  const requests = written.map(({ request }) => request)
  const hostConfig = {
    ...base.HostConfig,
    ...devicesOf(base, translated),
    ...mountsOf(base, requests),
    ...groupsOf(base, translated.groups),
  }
  return {
    body: {
      ...base,
      ...envOf(base, translated.env),
      ...(Object.keys(hostConfig).length === 0 ? {} : { HostConfig: hostConfig }),
    },
    notices: [
      ...overridden.map(overriddenNotice),
      ...written.flatMap(({ mount, request }) => lossNotices(mount, request)),
    ],
  }
}

/** Podman joins the parts of a device, and of a tmpfs, with colons and takes them apart again. */
function refuseColons(translated: Translated): void {
  const paths = [
    ...translated.devices.flatMap((device) => [device.pathOnHost, device.pathInContainer]),
    ...translated.mounts.map((mount) => mount.target),
  ]
  const path = paths.find((one) => one.includes(':'))
  if (path === undefined) return
  throw inputError({
    code: 'cdi-path-not-expressible',
    message: `${quoteName(path)} cannot stand in a create request for Podman: it holds a colon`,
  })
}

function mountRequest(mount: DeviceMount, dialect: RequestDialect): MountRequest {
  return dialect.name === 'podman'
    ? podmanMount(mount)
    : dockerMount(mount, isApiAtLeast(dialect.apiVersion, 44))
}

/** Versions of the API are `1.<minor>`. */
export function isApiAtLeast(version: string, minor: number): boolean {
  const match = /^1\.(\d+)$/.exec(version)
  return match !== null && Number(match[1]) >= minor
}

function devicesOf(base: CreateRequest, translated: Translated): Pick<HostConfig, 'Devices'> {
  if (translated.devices.length === 0) return {}
  const mapped = translated.devices.map((device) => ({
    PathOnHost: device.pathOnHost,
    PathInContainer: device.pathInContainer,
    CgroupPermissions: device.permissions,
  }))
  const devices = new Map<string, DeviceMapping>()
  for (const device of [...(base.HostConfig?.Devices ?? []), ...mapped]) {
    // What replaces another of the same path goes to the end.
    devices.delete(device.PathInContainer)
    devices.set(device.PathInContainer, device)
  }
  return { Devices: [...devices.values()] }
}

function mountsOf(
  base: CreateRequest,
  requests: readonly MountRequest[],
): Pick<HostConfig, 'Mounts' | 'Binds' | 'Tmpfs'> {
  const { Mounts = [], Binds = [], Tmpfs = {} } = base.HostConfig ?? {}
  const mounts = requests.flatMap((one): MountElement[] =>
    one.form === 'mount' ? [one.mount] : [],
  )
  const binds = requests.flatMap((one) => (one.form === 'bind' ? [one.bind] : []))
  const tmpfs = requests.flatMap((one) =>
    one.form === 'tmpfs' ? [[one.target, one.options] as const] : [],
  )
  return {
    ...(mounts.length === 0 ? {} : { Mounts: [...Mounts, ...mounts] }),
    ...(binds.length === 0 ? {} : { Binds: [...Binds, ...binds] }),
    ...(tmpfs.length === 0 ? {} : { Tmpfs: toRecord([...Object.entries(Tmpfs), ...tmpfs]) }),
  }
}

function groupsOf(base: CreateRequest, gids: readonly number[]): Pick<HostConfig, 'GroupAdd'> {
  const present = base.HostConfig?.GroupAdd ?? []
  const groups = [...new Set([...present, ...gids.filter((gid) => gid !== 0).map(String)])]
  return gids.length === 0 || groups.length === 0 ? {} : { GroupAdd: groups }
}

function overriddenNotice(mount: DeviceMount): Notice {
  return notice(
    'warning',
    'cdi-mount-overridden-by-user',
    `the device's mount to ${quoteName(mount.target)} is left out: the manifest mounts something there`,
  )
}

function lossNotices(mount: DeviceMount, request: MountRequest): Notice[] {
  const { flags, unknown } = request.lost
  const where = `the mount to ${quoteName(mount.target)}`
  if (request.form === 'none') {
    throw inputError({
      code: 'cdi-mount-path-not-expressible',
      message: `${where} from ${quoteName(mount.source)} cannot stand in a create request: a path holds a colon`,
    })
  }
  const loses = (options: readonly string[]) =>
    `${where} loses ${options.map(quoteName).join(', ')}`
  return [
    ...(flags.length === 0 ? [] : [notice('notice', 'cdi-mount-flags-dropped', loses(flags))]),
    ...(unknown.length === 0
      ? []
      : [notice('warning', 'cdi-mount-options-dropped', loses(unknown))]),
  ]
}

function notice(severity: Notice['severity'], code: string, message: string): Notice {
  return { severity, code, message, location: null, hint: null }
}
