/**
 * OCI mount options in the words of a create request (Docker Engine API `Mounts`, `Binds` and `Tmpfs`;
 * Podman's Docker-compatible API).
 */
import type { DeviceMount } from '../devices.ts'

/** One element of `HostConfig.Mounts`. */
export interface MountElement {
  readonly Type: 'bind'
  readonly Source: string
  readonly Target: string
  readonly ReadOnly?: true
  readonly BindOptions?: {
    readonly Propagation?: string
    readonly NonRecursive?: true
    readonly ReadOnlyNonRecursive?: true
    readonly ReadOnlyForceRecursive?: true
  }
}

/** A mount in the form that keeps most of it, and the options that it loses. */
export type MountRequest = { readonly lost: LostOptions } & (
  | { readonly form: 'mount'; readonly mount: MountElement }
  | { readonly form: 'bind'; readonly bind: string }
  | { readonly form: 'tmpfs'; readonly target: string; readonly options: string }
  | { readonly form: 'none' }
)

export interface LostOptions {
  /** Harmless to lose in most cases, such as `nosuid`. */
  readonly flags: readonly string[]
  /** Nobody knows what they would have done. */
  readonly unknown: readonly string[]
}

const propagations = new Set(['private', 'rprivate', 'shared', 'rshared', 'slave', 'rslave'])
const accessOptions = new Set('ro rw suid nosuid dev nodev exec noexec'.split(' '))
const labels = new Set(['z', 'Z'])
/** What a mount does anyway. */
const defaults = new Set(
  'rw rbind defaults suid dev exec relatime async atime diratime nomand'.split(' '),
)
const flags = new Set(
  'nosuid nodev noexec noatime nodiratime norelatime strictatime nostrictatime sync dirsync mand'.split(
    ' ',
  ),
)
const tmpfsKeys = /^(?:size|mode|uid|gid|nr_inodes|nr_blocks|mpol)=[^,]+$/
const noLosses: LostOptions = { flags: [], unknown: [] }

/** For Docker: `Mounts`, since `Binds` makes an empty directory out of a missing source. */
export function dockerMount(mount: DeviceMount, hasRecursiveReadOnly: boolean): MountRequest {
  if (mount.type === 'tmpfs') return tmpfsMount(mount, isDockerTmpfsOption)
  const { options } = mount
  if (options.some((option) => labels.has(option))) return labelledBind(mount)
  const forcesReadOnly = hasRecursiveReadOnly && options.includes('rro')
  const bindOptions = dockerBindOptions(options, hasRecursiveReadOnly)
  const known = (option: string) =>
    defaults.has(option) ||
    propagations.has(option) ||
    ['ro', 'bind'].includes(option) ||
    (option === 'rro' && forcesReadOnly)
  return {
    form: 'mount',
    mount: {
      Type: 'bind',
      Source: mount.source,
      Target: mount.target,
      ...(options.includes('ro') || options.includes('rro') ? { ReadOnly: true } : {}),
      ...(Object.keys(bindOptions).length === 0 ? {} : { BindOptions: bindOptions }),
    },
    lost: losses(options, known),
  }
}

function dockerBindOptions(
  options: readonly string[],
  hasRecursiveReadOnly: boolean,
): NonNullable<MountElement['BindOptions']> {
  const propagation = options.findLast((option) => propagations.has(option))
  const forcesReadOnly = hasRecursiveReadOnly && options.includes('rro')
  // Since API 1.44 read-only is recursive by default; an OCI `ro` is not.
  const staysAtTop = hasRecursiveReadOnly && options.includes('ro') && !forcesReadOnly
  return {
    ...(forcesReadOnly ? { ReadOnlyForceRecursive: true, Propagation: 'rprivate' } : {}),
    ...(propagation === undefined || forcesReadOnly ? {} : { Propagation: propagation }),
    ...(options.includes('bind') && !options.includes('rbind') ? { NonRecursive: true } : {}),
    ...(staysAtTop ? { ReadOnlyNonRecursive: true } : {}),
  }
}

/** SELinux labels exist in `Binds` only. */
function labelledBind(mount: DeviceMount): MountRequest {
  const kept = (option: string) =>
    ['ro', 'rw'].includes(option) || labels.has(option) || propagations.has(option)
  return bindText(mount, kept, (option) => kept(option) || defaults.has(option))
}

/** Podman takes more in `Binds` than Docker does, and less for a tmpfs. */
export function podmanMount(mount: DeviceMount): MountRequest {
  if (mount.type === 'tmpfs') return tmpfsMount(mount, isPodmanTmpfsOption)
  const kept = (option: string) =>
    accessOptions.has(option) ||
    ['bind', 'rbind', 'unbindable', 'runbindable'].includes(option) ||
    labels.has(option) ||
    propagations.has(option)
  return bindText(mount, kept, (option) => kept(option) || defaults.has(option))
}

/** A colon in a path would make another mount of it. */
function bindText(
  mount: DeviceMount,
  isKept: (option: string) => boolean,
  isKnown: (option: string) => boolean,
): MountRequest {
  if (mount.source.includes(':') || mount.target.includes(':')) {
    return { form: 'none', lost: noLosses }
  }
  const options = mount.options.filter(isKept)
  const suffix = options.length === 0 ? '' : `:${options.join(',')}`
  const bind = `${mount.source}:${mount.target}${suffix}`
  return { form: 'bind', bind, lost: losses(mount.options, isKnown) }
}

/**
 * Engines start a tmpfs from `noexec,nosuid,nodev`, an OCI runtime from their opposites. An option that
 * the engine does not know would keep the container from starting.
 */
function tmpfsMount(mount: DeviceMount, isTaken: (option: string) => boolean): MountRequest {
  const kept = mount.options.filter(isTaken)
  const added = ['exec', 'dev', 'suid'].filter(
    (flag) => !kept.includes(flag) && !kept.includes(`no${flag}`),
  )
  return {
    form: 'tmpfs',
    target: mount.target,
    options: [...added, ...kept].join(','),
    lost: losses(mount.options, (option) => isTaken(option) || defaults.has(option)),
  }
}

function isDockerTmpfsOption(option: string): boolean {
  const isFlag = option === 'ro' || defaults.has(option) || flags.has(option)
  return (isFlag && option !== 'rbind') || tmpfsKeys.test(option)
}

function isPodmanTmpfsOption(option: string): boolean {
  return accessOptions.has(option) || /^(?:size|mode)=[^,]+$/.test(option)
}

function losses(options: readonly string[], isKnown: (option: string) => boolean): LostOptions {
  const lost = options.filter((option) => !isKnown(option))
  return {
    flags: lost.filter((option) => flags.has(option)),
    unknown: lost.filter((option) => !flags.has(option)),
  }
}
