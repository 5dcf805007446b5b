/** What a container of a trial is held to, beyond what its manifest asks for. */
export interface Settings {
  readonly readOnlyRoot: boolean
  /** Directories that are empty at first, and may be written to. */
  readonly writable: readonly string[]
  readonly directories: DirectoryKind
  /** Null: the image's own. */
  readonly user: NumericUser | null
  /** Those that are left, of none; null: those that the engine gives. */
  readonly capabilities: readonly string[] | null
  readonly noNewPrivileges: boolean
  /** Whether ports below 1024 take a capability, as the kernel has it by itself; engines may lift that. */
  readonly guardsLowPorts: boolean
}

/**
 * How a writable directory is made: `volume` has mode 0777 and belongs to root, as Kubernetes' emptyDir;
 * `tmpfs` is what `docker run --tmpfs` gives, and `owned-tmpfs` one that belongs to the user.
 */
export type DirectoryKind = 'volume' | 'tmpfs' | 'owned-tmpfs'

export interface NumericUser {
  readonly uid: number
  readonly gid: number
}

/** The container as the manifest alone has it. */
export const plain: Settings = {
  readOnlyRoot: false,
  writable: [],
  directories: 'volume',
  user: null,
  capabilities: null,
  noNewPrivileges: false,
  guardsLowPorts: false,
}

/** As OpenShift gives one to each project: no image knows it, and its group is root's. */
export const anyUser: NumericUser = { uid: 1_000_650_000, gid: 0 }

/** One that is no root, with a group of its own. */
export const otherUser: NumericUser = { uid: 10_001, gid: 10_001 }

/** What Docker gives a container where nobody asks for anything else (moby, oci/caps/defaults.go). */
export const defaultCapabilities = [
  ...['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD'],
  ...['NET_BIND_SERVICE', 'NET_RAW', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
] as const

/** What a container may have: what engines give, and what a manifest adds, spelt as one. */
export function candidateCapabilities(added: readonly string[]): readonly string[] {
  const names = added.map((name) => name.toUpperCase().replace(/^CAP_/, ''))
  return [...new Set([...defaultCapabilities, ...names])]
}

/** Images ask for these, if for any: the others are tried together. */
const often: ReadonlySet<string> = new Set([
  ...['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'NET_BIND_SERVICE', 'SETGID', 'SETUID'],
])

/** In which capabilities are taken away together at first. */
export function groupsOf(capabilities: readonly string[]): readonly (readonly string[])[] {
  const rare = capabilities.filter((name) => !often.has(name))
  const single = capabilities.filter((name) => often.has(name)).map((name) => [name])
  return rare.length === 0 ? single : [rare, ...single]
}

/** The same settings have the same key. */
export function keyOf(settings: Settings): string {
  const { capabilities, writable, ...rest } = settings
  const user = rest.user === null ? null : [rest.user.uid, rest.user.gid]
  return JSON.stringify([
    rest.readOnlyRoot,
    writable.toSorted(),
    rest.directories,
    user,
    capabilities?.toSorted() ?? null,
    rest.noNewPrivileges,
    rest.guardsLowPorts,
  ])
}

/** One line for people who watch. */
export function describeSettings(settings: Settings): string {
  const { readOnlyRoot, writable, user, capabilities, noNewPrivileges } = settings
  const root = readOnlyRoot ? 'read-only' : 'root writable'
  const paths = writable.length === 0 ? [] : [`writable ${writable.join(' ')}`]
  const who = user === null ? 'own user' : `user ${user.uid}:${user.gid}`
  return [
    root,
    ...paths,
    who,
    describeCapabilities(capabilities),
    ...(noNewPrivileges ? ['no-new-privileges'] : []),
  ].join(', ')
}

export function describeCapabilities(capabilities: readonly string[] | null): string {
  if (capabilities === null) return "the engine's capabilities"
  return capabilities.length === 0 ? 'no capability' : `capabilities ${capabilities.join(' ')}`
}
