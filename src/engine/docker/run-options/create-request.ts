/**
 * The part of a Docker Engine API `POST /containers/create` body that run options can touch, in the
 * API's own spelling (Config fields at the top, `HostConfig`, `NetworkingConfig`). Plain data.
 */

export type Strings = Readonly<Record<string, string>>
/** The API writes sets as objects with empty values. */
export type StringSet = Readonly<Record<string, Readonly<Record<string, never>>>>

export interface ContainerConfig {
  readonly Hostname?: string
  readonly Domainname?: string
  readonly User?: string
  readonly Tty?: boolean
  readonly OpenStdin?: boolean
  /** `NAME=value`; a bare `NAME` removes the image's variable. */
  readonly Env?: readonly string[]
  readonly Volumes?: StringSet
  readonly WorkingDir?: string
  readonly Entrypoint?: readonly string[]
  readonly Labels?: Strings
  readonly StopSignal?: string
  /** Seconds. */
  readonly StopTimeout?: number
  readonly Healthcheck?: Healthcheck
  readonly ExposedPorts?: StringSet
}

/** Durations are nanoseconds; what is absent comes from the image. */
export interface Healthcheck {
  readonly Test?: readonly string[]
  readonly Interval?: number
  readonly Timeout?: number
  readonly StartPeriod?: number
  readonly StartInterval?: number
  readonly Retries?: number
}

/** Sizes are bytes, CPU times microseconds, `NanoCpus` 10⁻⁹ CPUs. */
export interface HostConfig {
  readonly Annotations?: Strings
  readonly Binds?: readonly string[]
  readonly BlkioDeviceReadBps?: readonly ThrottleDevice[]
  readonly BlkioDeviceReadIOps?: readonly ThrottleDevice[]
  readonly BlkioDeviceWriteBps?: readonly ThrottleDevice[]
  readonly BlkioDeviceWriteIOps?: readonly ThrottleDevice[]
  readonly BlkioWeight?: number
  readonly BlkioWeightDevice?: readonly WeightDevice[]
  readonly CapAdd?: readonly string[]
  readonly CapDrop?: readonly string[]
  readonly CgroupParent?: string
  readonly CgroupnsMode?: string
  readonly CpuPeriod?: number
  readonly CpuQuota?: number
  readonly CpuRealtimePeriod?: number
  readonly CpuRealtimeRuntime?: number
  readonly CpuShares?: number
  readonly CpusetCpus?: string
  readonly CpusetMems?: string
  readonly DeviceCgroupRules?: readonly string[]
  readonly DeviceRequests?: readonly DeviceRequest[]
  readonly Devices?: readonly DeviceMapping[]
  readonly Dns?: readonly string[]
  readonly DnsOptions?: readonly string[]
  readonly DnsSearch?: readonly string[]
  readonly ExtraHosts?: readonly string[]
  readonly GroupAdd?: readonly string[]
  readonly Init?: boolean
  readonly IpcMode?: string
  readonly Isolation?: string
  readonly Links?: readonly string[]
  readonly LogConfig?: LogConfig
  readonly MaskedPaths?: readonly string[]
  readonly Memory?: number
  readonly MemoryReservation?: number
  readonly MemorySwap?: number
  readonly MemorySwappiness?: number
  readonly Mounts?: readonly Mount[]
  readonly NanoCpus?: number
  readonly NetworkMode?: string
  readonly OomKillDisable?: boolean
  readonly OomScoreAdj?: number
  readonly PidMode?: string
  readonly PidsLimit?: number
  readonly PortBindings?: PortBindings
  readonly Privileged?: boolean
  readonly PublishAllPorts?: boolean
  readonly ReadonlyPaths?: readonly string[]
  readonly ReadonlyRootfs?: boolean
  readonly Runtime?: string
  readonly SecurityOpt?: readonly string[]
  readonly ShmSize?: number
  readonly StorageOpt?: Strings
  readonly Sysctls?: Strings
  readonly Tmpfs?: Strings
  readonly UTSMode?: string
  readonly Ulimits?: readonly Ulimit[]
  readonly UsernsMode?: string
  readonly VolumeDriver?: string
  readonly VolumesFrom?: readonly string[]
}

export interface ThrottleDevice {
  readonly Path: string
  readonly Rate: number
}

export interface WeightDevice {
  readonly Path: string
  readonly Weight: number
}

export interface DeviceMapping {
  readonly PathOnHost: string
  readonly PathInContainer: string
  readonly CgroupPermissions: string
}

export interface DeviceRequest {
  /** Empty: the engine chooses a driver by the capabilities. */
  readonly Driver: string
  /** −1: all. */
  readonly Count: number
  readonly DeviceIDs: readonly string[] | null
  /** Alternatives, each a list of what is needed together. */
  readonly Capabilities: readonly (readonly string[])[] | null
  readonly Options: Strings | null
}

export interface LogConfig {
  /** Empty: the engine's default driver. */
  readonly Type: string
  readonly Config: Strings
}

export interface Mount {
  readonly Type: 'bind' | 'volume' | 'tmpfs' | 'image'
  readonly Source?: string
  readonly Target: string
  readonly ReadOnly?: true
  readonly Consistency?: string
  readonly BindOptions?: {
    readonly Propagation?: string
    readonly NonRecursive?: true
    readonly ReadOnlyNonRecursive?: true
    readonly ReadOnlyForceRecursive?: true
    readonly CreateMountpoint?: true
  }
  readonly VolumeOptions?: {
    readonly NoCopy?: true
    readonly Labels?: Strings
    readonly DriverConfig?: { readonly Name?: string; readonly Options?: Strings }
    readonly Subpath?: string
  }
  readonly ImageOptions?: { readonly Subpath?: string }
  readonly TmpfsOptions?: { readonly SizeBytes?: number; readonly Mode?: number }
}

/** `80/tcp` to the host's addresses; an empty `HostPort` is a free port, an empty `HostIp` all addresses. */
export type PortBindings = Readonly<Record<string, readonly PortBinding[]>>

export interface PortBinding {
  readonly HostIp: string
  readonly HostPort: string
}

export interface Ulimit {
  readonly Name: string
  readonly Hard: number
  readonly Soft: number
}

export interface NetworkingConfig {
  readonly EndpointsConfig: Readonly<Record<string, EndpointSettings>>
}

export interface EndpointSettings {
  readonly Aliases?: readonly string[]
  readonly DriverOpts?: Strings
  readonly GwPriority?: number
  readonly IPAMConfig?: {
    readonly IPv4Address?: string
    readonly IPv6Address?: string
    readonly LinkLocalIPs?: readonly string[]
  }
  readonly Links?: readonly string[]
  readonly MacAddress?: string
}

/** What run options ask for: only the fields that were given. */
export interface CreateRequestPart extends ContainerConfig {
  readonly HostConfig?: HostConfig
  readonly NetworkingConfig?: NetworkingConfig
}

/** The body of a create request. */
export interface CreateRequest extends CreateRequestPart {
  readonly Image?: string
  readonly Cmd?: readonly string[]
}
