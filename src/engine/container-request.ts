import type { DeviceRequest } from './devices.ts'
import type { RunOptions } from './run-options.ts'

/** What is null, empty or false is left to the image, or to the engine: see `plainContainer`. */
export interface ContainerRequest {
  readonly name: string
  readonly image: string
  readonly platform: string | null
  readonly purpose: ContainerPurpose
  /** Of ours, beside what the image brings; null for none. */
  readonly program: ProgramFile | null
  /** Replaces the image's ENTRYPOINT, and then its CMD counts no more. */
  readonly entrypoint: readonly string[] | null
  /** Replaces the image's CMD. */
  readonly arguments: readonly string[]
  /** Absolute. */
  readonly workingDirectory: string | null
  /** A name or an id, with `:group` where it is not to be the user's own. */
  readonly user: string | null
  /** Supplementary groups, by name or id, beside those that the image gives the user. */
  readonly groups: readonly string[]
  readonly env: readonly EnvironmentVariable[]
  readonly ports: readonly ContainerPort[]
  readonly volumes: readonly VolumeRequest[]
  readonly labels: Readonly<Record<string, string>>
  /** Machines of the engine's that it may run on, by name; null for any. */
  readonly nodes: readonly string[] | null
  readonly network: NetworkRequest
  /** How `ports` are published; null when the container's own address is reachable. */
  readonly publish: { readonly hostAddress: string } | null
  /** Further options in the spelling of the engine's own command line, one token each. */
  readonly options: RunOptions | null
  /** Null when none are asked for. */
  readonly devices: DeviceRequest | null
  /** Null for a container as the engine makes it. */
  readonly hardening: Hardening | null
  /** By name, with or without `CAP_`; `ALL` for all. */
  readonly capabilities: { readonly add: readonly string[]; readonly drop: readonly string[] }
  readonly readOnlyRoot: boolean
  /** No process gains privileges by the file that it executes. */
  readonly noNewPrivileges: boolean
  /** The engine's own profile, none, or the text of one (JSON). */
  readonly seccomp: 'default' | 'unconfined' | { readonly profile: string }
  /** Bytes at most, swap among them. */
  readonly memory: number | null
  /** Thousandths of a processor's time, at most. */
  readonly cpu: number | null
  /** Processes and threads at once. */
  readonly pids: number | null
  /** Processors that it may run on, such as `0` or `0-3`; null for all. */
  readonly processors: string | null
  /** How fast it may read and write a device of the engine's machine; null: as fast as that is. */
  readonly disk: DiskThrottle | null
  /** Whose users it has: the engine's own way, or a namespace of its own that the engine chooses. */
  readonly userNamespace: 'default' | 'own'
  /** How its process is asked to end, such as `SIGTERM`. */
  readonly stopSignal: string | null
  /** Milliseconds from then until it is killed. Engines count whole seconds: rather more than less. */
  readonly stopGrace: number | null
  /** Addresses by name, for `/etc/hosts`. */
  readonly hosts: Readonly<Record<string, string>>
  /** Of `/etc/resolv.conf`. */
  readonly dns: {
    readonly servers: readonly string[]
    readonly searches: readonly string[]
    readonly options: readonly string[]
  }
  /** Kernel parameters of the container's own namespaces. */
  readonly sysctls: Readonly<Record<string, string>>
  /** Options of mount(8), such as `size=64m,mode=1777`, by path. */
  readonly tmpfs: Readonly<Record<string, string>>
  /** What it has beside its `volumes`. */
  readonly mounts: readonly MountRequest[]
  /** Null for one that the engine makes up, or that of the container whose network it is in. */
  readonly hostname: string | null
  /** Whose IPC objects it sees, `/dev/shm` among them; `shareable`: its own, which others may join. */
  readonly ipc: NamespaceRequest | { readonly kind: 'shareable' }
  /** Whose processes it sees. */
  readonly pid: NamespaceRequest
  /** Bytes of `/dev/shm`; null for what the engine gives. */
  readonly sharedMemory: number | null
  /** As good as a process of the host: devices, all capabilities, nothing masked. */
  readonly privileged: boolean
  /** `/proc` is not masked. */
  readonly unmasked: boolean
  /** Its process has a terminal. */
  readonly terminal: boolean
}

/** A container of which nothing is asked beyond its image. */
export const plainContainer: Omit<ContainerRequest, 'name' | 'image'> = {
  platform: null,
  purpose: 'run',
  program: null,
  entrypoint: null,
  arguments: [],
  workingDirectory: null,
  user: null,
  groups: [],
  env: [],
  ports: [],
  volumes: [],
  labels: {},
  nodes: null,
  network: { kind: 'own', name: null },
  publish: null,
  options: null,
  devices: null,
  hardening: null,
  capabilities: { add: [], drop: [] },
  readOnlyRoot: false,
  noNewPrivileges: false,
  seccomp: 'default',
  memory: null,
  cpu: null,
  pids: null,
  processors: null,
  disk: null,
  userNamespace: 'default',
  stopSignal: null,
  stopGrace: null,
  hosts: {},
  dns: { servers: [], searches: [], options: [] },
  sysctls: {},
  tmpfs: {},
  mounts: [],
  hostname: null,
  ipc: { kind: 'own' },
  pid: { kind: 'own' },
  sharedMemory: null,
  privileged: false,
  unmasked: false,
  terminal: false,
}

/**
 * To run; to have the files of its image looked into, and never to be started; or to do nothing and hold the
 * namespaces that others join. Engines that have nothing better make a container of all three.
 */
export type ContainerPurpose = 'run' | 'look-into' | 'hold-namespaces'

/** A program that needs nothing of an image. */
export interface ProgramFile {
  /** Absolute, and in a directory that every image has: its root. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** The network that a container is to have; a named one of the engine's, or (null) its default. */
export type NetworkRequest =
  | { readonly kind: 'own'; readonly name: string | null }
  | { readonly kind: 'host' | 'none' }
  | { readonly kind: 'of'; readonly container: string }

/**
 * What a container is held to beyond the engine's defaults: no process gains privileges, and what
 * `volumes` and `options` bind of the host is there to read only.
 */
export interface Hardening {
  /** Processes and threads at once, unless the options ask for fewer. */
  readonly processes: number
}

/** Of one device. */
export interface DiskThrottle {
  /** On the engine's machine, such as `/dev/sda`. */
  readonly device: string
  readonly bytesPerSecond: number
}

export interface EnvironmentVariable {
  readonly name: string
  readonly value: string
}

export interface ContainerPort {
  readonly port: number
  readonly protocol: 'tcp' | 'udp' | 'sctp'
}

export interface VolumeRequest {
  readonly mountPath: string
  /** A directory or file of the engine's host, absolute; or a volume's name; null for an empty one. */
  readonly source: string | null
}

/** A namespace of the kernel's: the engine's default, the host's, or that of another container. */
export type NamespaceRequest =
  { readonly kind: 'own' | 'host' } | { readonly kind: 'of'; readonly container: string }

/** Something that is mounted as it is: nothing of the image is copied into it. */
export type MountRequest = {
  readonly target: string
  readonly readOnly: boolean
} & (
  | {
      readonly kind: 'volume'
      readonly volume: EngineVolume
      /** Of the volume; null for the whole of it. */
      readonly path: string | null
    }
  | {
      readonly kind: 'host'
      /** Of the engine's host, absolute. */
      readonly source: string
      readonly propagation: 'rprivate' | 'rslave' | 'rshared'
    }
)

/** A volume of the engine's. */
export interface EngineVolume {
  readonly name: string
  /** Where it lies on the engine's host. */
  readonly mountpoint: string
}
