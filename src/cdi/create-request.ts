/** Devices in a create request of the Docker Engine API, which Podman understands as well. */
import { inputError } from '../errors.ts'
import type { Notice } from '../model.ts'
import { mergeEnvironment, replaceAtEnd } from './oci.ts'
import { dockerMount, podmanMount } from './mount-options.ts'
import type { LostOptions, MountElement, MountRequest } from './mount-options.ts'
import { quoteName } from './qualified-name.ts'
import { cleanTarget } from './translate.ts'
import type { TranslatedDevices, TranslatedMount } from './translate.ts'

/** The parts of a create request that devices touch; other fields pass through. */
export interface CreateRequest {
  readonly Env?: readonly string[]
  readonly HostConfig?: HostConfig
}

interface HostConfig {
  readonly Devices?: readonly DeviceMapping[]
  readonly DeviceRequests?: readonly DeviceRequest[]
  readonly Mounts?: readonly { readonly Target: string }[]
  readonly Binds?: readonly string[]
  readonly Tmpfs?: Readonly<Record<string, string>>
  readonly GroupAdd?: readonly string[]
}

interface DeviceMapping {
  readonly PathOnHost: string
  readonly PathInContainer: string
  readonly CgroupPermissions: string
}

/** An element of `HostConfig.DeviceRequests` of the driver `cdi`. */
export interface DeviceRequest {
  readonly Driver: string
  readonly DeviceIDs?: readonly string[]
}

/** Which dialect the engine speaks. */
export interface RequestDialect {
  readonly name: 'docker' | 'podman'
  /** Of the Docker Engine API, such as `1.41`. */
  readonly apiVersion: string
}

export interface WrittenRequest<Request> {
  readonly request: Request
  readonly notices: readonly Notice[]
}

/** All names stand in one element: edits of a file that two elements share would apply twice. */
export function cdiDeviceRequest(names: readonly string[]): DeviceRequest {
  return { Driver: 'cdi', DeviceIDs: [...new Set(names)] }
}

/** Adds the request for devices that the engine resolves, and groups that it would lose. */
export function addNativeRequest<Request extends CreateRequest>(
  base: Request,
  names: readonly string[],
  groups: readonly number[],
): Request & CreateRequest {
  const requests = [...(base.HostConfig?.DeviceRequests ?? []), cdiDeviceRequest(names)]
  return {
    ...base,
    HostConfig: { ...base.HostConfig, DeviceRequests: requests, ...groupsOf(base, groups) },
  }
}

/**
 * Adds translated devices to a create request. On the same target the user's mount wins.
 *
 * @throws CanaryError (input) for a path that the request cannot hold
 */
export function addTranslatedDevices<Request extends CreateRequest>(
  base: Request,
  translated: TranslatedDevices,
  dialect: RequestDialect,
): WrittenRequest<Request & CreateRequest> {
  const taken = userTargets(base)
  const overridden = translated.mounts.filter((mount) => taken.has(cleanTarget(mount.target)))
  const written = translated.mounts
    .filter((mount) => !overridden.includes(mount))
    .map((mount) => ({ mount, request: mountRequest(mount, dialect) }))
  if (dialect.name === 'podman') refuseColons(translated)
  const hostConfig = {
    ...base.HostConfig,
    ...devicesOf(base, translated),
    ...mountsOf(
      base,
      written.map((one) => one.request),
    ),
    ...groupsOf(base, translated.groups),
  }
  return {
    request: {
      ...base,
      ...(translated.env.length === 0
        ? {}
        : { Env: mergeEnvironment(base.Env ?? [], translated.env) }),
      ...(Object.keys(hostConfig).length === 0 ? {} : { HostConfig: hostConfig }),
    },
    notices: [
      ...overridden.map(overriddenNotice),
      ...written.flatMap(({ mount, request }) => lossNotices(mount, request)),
    ],
  }
}

/** Podman joins the parts of a device, and of a tmpfs, with colons and takes them apart again. */
function refuseColons(translated: TranslatedDevices): void {
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

function mountRequest(mount: TranslatedMount, dialect: RequestDialect): MountRequest {
  return dialect.name === 'podman'
    ? podmanMount(mount)
    : dockerMount(mount, isApiAtLeast(dialect.apiVersion, 44))
}

/** Versions of the API are `1.<minor>`. */
export function isApiAtLeast(version: string, minor: number): boolean {
  const match = /^1\.(\d+)$/.exec(version)
  return match !== null && Number(match[1]) >= minor
}

function userTargets(base: CreateRequest): ReadonlySet<string> {
  const { Binds = [], Mounts = [], Tmpfs = {} } = base.HostConfig ?? {}
  const targets = [
    ...Binds.map((bind) => bind.split(':')[1] ?? ''),
    ...Mounts.map((mount) => mount.Target),
    ...Object.keys(Tmpfs),
  ]
  return new Set(targets.map(cleanTarget))
}

function devicesOf(
  base: CreateRequest,
  translated: TranslatedDevices,
): Pick<HostConfig, 'Devices'> {
  if (translated.devices.length === 0) return {}
  const mapped = translated.devices.map((device) => ({
    PathOnHost: device.pathOnHost,
    PathInContainer: device.pathInContainer,
    CgroupPermissions: device.permissions,
  }))
  const devices = mapped.reduce<readonly DeviceMapping[]>(
    (list, device) => replaceAtEnd(list, device, (one) => one.PathInContainer),
    base.HostConfig?.Devices ?? [],
  )
  return { Devices: devices }
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
    ...(tmpfs.length === 0 ? {} : { Tmpfs: { ...Tmpfs, ...Object.fromEntries(tmpfs) } }),
  }
}

function groupsOf(base: CreateRequest, gids: readonly number[]): Pick<HostConfig, 'GroupAdd'> {
  const present = base.HostConfig?.GroupAdd ?? []
  const groups = [...new Set([...present, ...gids.filter((gid) => gid !== 0).map(String)])]
  return gids.length === 0 || groups.length === 0 ? {} : { GroupAdd: groups }
}

function overriddenNotice(mount: TranslatedMount): Notice {
  return {
    severity: 'warning',
    code: 'cdi-mount-overridden-by-user',
    message: `the device's mount to ${quoteName(mount.target)} is left out: the run options mount something there`,
    location: null,
    hint: null,
  }
}

function lossNotices(mount: TranslatedMount, request: MountRequest): Notice[] {
  const { flags, unknown }: LostOptions = request.lost
  const where = `the mount to ${quoteName(mount.target)}`
  const notice = (severity: Notice['severity'], code: string, message: string): Notice => ({
    severity,
    code,
    message,
    location: null,
    hint: null,
  })
  if (request.form === 'none') {
    throw inputError({
      code: 'cdi-mount-path-not-expressible',
      message: `${where} from ${quoteName(mount.source)} cannot stand in a create request: a path holds a colon`,
    })
  }
  return [
    ...(flags.length === 0
      ? []
      : [
          notice(
            'notice',
            'cdi-mount-flags-dropped',
            `${where} loses ${flags.map(quoteName).join(', ')}`,
          ),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          notice(
            'warning',
            'cdi-mount-options-dropped',
            `${where} loses ${unknown.map(quoteName).join(', ')}`,
          ),
        ]),
  ]
}
