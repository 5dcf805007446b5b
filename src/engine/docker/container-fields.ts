import { inputError, quote } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { ContainerRequest, DiskThrottle, MountRequest } from '../container-request.ts'
import { cpuPeriod, quotaOf } from '../cpu-quota.ts'
import { wholeSeconds } from '../whole-seconds.ts'
import type { RequestDialect } from './devices.ts'
import { compareVersions } from '../api-version.ts'
import type { CreateRequest, HostConfig, Mount } from './run-options/create-request.ts'
import { normalizeCapabilities } from './run-options/values/capabilities.ts'

/** What the container's process is; what the image is to say is left out. */
export function processFields(request: ContainerRequest): CreateRequest {
  const { entrypoint, workingDirectory, user, stopSignal, stopGrace, hostname } = request
  return {
    ...(hostname === null ? {} : { Hostname: hostname }),
    ...(request.terminal ? { Tty: true } : {}),
    ...(entrypoint === null ? {} : { Entrypoint: entrypoint }),
    ...(request.arguments.length === 0 ? {} : { Cmd: request.arguments }),
    ...(workingDirectory === null ? {} : { WorkingDir: workingDirectory }),
    ...(user === null ? {} : { User: user }),
    ...(stopSignal === null ? {} : { StopSignal: stopSignal }),
    ...(stopGrace === null ? {} : { StopTimeout: wholeSeconds(stopGrace) }),
  }
}

/**
 * What the process may do.
 *
 * @throws CanaryError (input) for a seccomp profile, where the engine takes none
 */
export function confinementFields(
  request: ContainerRequest,
  { name: engine }: RequestDialect,
): HostConfig {
  const { groups, readOnlyRoot, noNewPrivileges, seccomp, privileged, unmasked } = request
  const { add, drop } = request.capabilities
  const profile = typeof seccomp === 'string' ? null : seccomp.profile
  if (profile !== null && engine === 'podman') throw noProfile()
  const options = [
    ...(noNewPrivileges ? ['no-new-privileges'] : []),
    ...(seccomp === 'default' ? [] : [`seccomp=${profile ?? 'unconfined'}`]),
  ]
  return {
    ...(groups.length === 0 ? {} : { GroupAdd: groups }),
    ...(add.length === 0 ? {} : { CapAdd: normalizeCapabilities(add) }),
    ...(drop.length === 0 ? {} : { CapDrop: normalizeCapabilities(drop) }),
    ...(readOnlyRoot ? { ReadonlyRootfs: true } : {}),
    ...(privileged ? { Privileged: true } : {}),
    ...(unmasked ? { MaskedPaths: [], ReadonlyPaths: [] } : {}),
    ...(options.length === 0 ? {} : { SecurityOpt: options }),
  }
}

/**
 * Podman's API takes the path of a file on its own machine there.
 *
 * https://github.com/containers/podman/issues/27710
 */
function noProfile(): Error {
  return inputError({
    code: 'seccomp-profile',
    message: 'a seccomp profile cannot be handed to Podman: its API takes the name of a file only',
    hint: 'use Docker, or the default profile',
  })
}

/** What it may use. */
export function resourceFields(
  { memory, cpu, pids, processors, disk, hardening }: ContainerRequest,
  { name: engine }: RequestDialect,
): HostConfig {
  const bounds = [pids, hardening?.processes ?? null].filter((bound) => bound !== null)
  const most = bounds.length === 0 ? engineLimits.processes : Math.min(...bounds)
  return {
    // Docker would add as much swap again.
    ...(memory === null ? {} : { Memory: memory, MemorySwap: memory }),
    // NanoCpus are refused where the machine has fewer; a quota is not.
    ...(cpu === null ? {} : { CpuPeriod: cpuPeriod, CpuQuota: quotaOf(cpu) }),
    ...(processors === null ? {} : { CpusetCpus: processors }),
    ...(disk === null ? {} : throttleFields(disk)),
    // Podman sets a limit by itself, where its control groups can.
    ...(engine === 'docker' || pids !== null ? { PidsLimit: most } : {}),
  }
}

function throttleFields({ device, bytesPerSecond }: DiskThrottle): HostConfig {
  const throttle = [{ Path: device, Rate: bytesPerSecond }]
  return { BlkioDeviceReadBps: throttle, BlkioDeviceWriteBps: throttle }
}

/** What it finds in its files. */
export function fileFields({ hosts, dns, sysctls, tmpfs }: ContainerRequest): HostConfig {
  const extra = Object.entries(hosts).map(([name, address]) => `${name}:${address}`)
  return {
    ...(extra.length === 0 ? {} : { ExtraHosts: extra }),
    ...(dns.servers.length === 0 ? {} : { Dns: dns.servers }),
    ...(dns.searches.length === 0 ? {} : { DnsSearch: dns.searches }),
    ...(dns.options.length === 0 ? {} : { DnsOptions: dns.options }),
    ...(Object.keys(sysctls).length === 0 ? {} : { Sysctls: sysctls }),
    ...(Object.keys(tmpfs).length === 0 ? {} : { Tmpfs: tmpfs }),
  }
}

/** Whose namespaces it is in. */
export function namespaceFields({
  ipc,
  pid,
  sharedMemory,
  userNamespace,
}: ContainerRequest): HostConfig {
  return {
    // Of Docker's daemon, which remaps all containers or none, nothing else can be asked.
    ...(userNamespace === 'own' ? { UsernsMode: 'auto' } : {}),
    ...(ipc.kind === 'own' ? {} : { IpcMode: namespaceMode(ipc) }),
    ...(pid.kind === 'own' ? {} : { PidMode: namespaceMode(pid) }),
    ...(sharedMemory === null ? {} : { ShmSize: sharedMemory }),
  }
}

function namespaceMode(namespace: ContainerRequest['ipc']): string {
  return namespace.kind === 'of' ? `container:${namespace.container}` : namespace.kind
}

/** Nothing of these is what the image brings: no engine copies anything into them. */
export function mountFields(
  { mounts }: ContainerRequest,
  dialect: RequestDialect,
): readonly Mount[] {
  if (dialect.name === 'podman') mounts.forEach(requirePlainPaths)
  return mounts.map((mount): Mount => {
    const { target } = mount
    const access = mount.readOnly ? { ReadOnly: true as const } : {}
    if (mount.kind === 'host') {
      const BindOptions = { Propagation: mount.propagation }
      return { Type: 'bind', Source: mount.source, Target: target, ...access, BindOptions }
    }
    const { volume, path } = mount
    if (path !== null && !takesSubpath(dialect)) {
      return { Type: 'bind', Source: `${volume.mountpoint}/${path}`, Target: target, ...access }
    }
    const VolumeOptions = { NoCopy: true as const, ...(path === null ? {} : { Subpath: path }) }
    return { Type: 'volume', Source: volume.name, Target: target, ...access, VolumeOptions }
  })
}

/**
 * Podman writes a mount as one text with commas before it reads it: a comma in a path would be the
 * beginning of another option, such as another source.
 *
 * @throws CanaryError (input)
 */
function requirePlainPaths(mount: MountRequest): void {
  const paths = [
    mount.target,
    mount.kind === 'host' ? mount.source : `${mount.volume.mountpoint}/${mount.path ?? ''}`,
  ]
  const odd = paths.find((path) => /[,"\r\n]/.test(path))
  if (odd === undefined) return
  throw inputError({
    code: 'mount-path',
    message: `Podman cannot mount a path with a comma, a quote or a line end in it: ${quote(odd)}`,
    hint: 'use Docker, or another path',
  })
}

/** What the engine itself opens below a volume cannot be led out of it by a link. */
export function takesSubpath({ name, apiVersion }: RequestDialect): boolean {
  return name === 'docker' && compareVersions(apiVersion, '1.45') >= 0
}
