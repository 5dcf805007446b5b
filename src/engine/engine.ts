import type { LogTail, Notice } from '../model.ts'
import type { Grant, OptionGrant } from './grant.ts'

/**
 * What the rest of the program needs of a container engine. No word of this interface belongs to
 * one engine: the Docker Engine API (Docker, Podman) stands behind it today.
 *
 * Every method ends when its `signal` aborts, within a deadline of its own (limits.ts), and throws
 * CanaryError (infrastructure) when the engine is at fault, unless said otherwise.
 */
export interface Engine {
  /** The command line that its users know it by, such as `docker`, for hints. */
  readonly program: string
  readonly location: EngineLocation
  /** Such as `unix:///var/run/docker.sock`; docker's configuration has settings under it. */
  readonly url: string
  /** Null where the settings of the engine's own command line lead there. */
  readonly address: EngineAddress | null
  /** Name, versions and abilities; asked once, then remembered. */
  readonly describe: (signal: AbortSignal) => Promise<EngineDescription>
  /**
   * Null when the engine does not have the image.
   *
   * @param platform `os/architecture[/variant]`: which is wanted, where the engine has several under
   *   one name; the one that it would run by itself where it has no such, or cannot be asked
   */
  readonly findImage: (
    reference: string,
    signal: AbortSignal,
    platform?: string | null,
  ) => Promise<EngineImage | null>
  /** @throws CanaryError (input) with the registry's own words when the image cannot be pulled */
  readonly pullImage: (request: PullRequest, signal: AbortSignal) => Promise<PulledImage>
  /** @throws CanaryError (input) for what the engine's builder cannot be asked for */
  readonly buildImage: (request: EngineBuildRequest, signal: AbortSignal) => Promise<BuildOutcome>
  /** Loads a docker archive; gives the references and ids the engine names. */
  readonly loadImage: (
    archive: NodeJS.ReadableStream,
    signal: AbortSignal,
  ) => Promise<readonly string[]>
  /** Reads options without asking the engine, so that they can be refused before anything starts. */
  readonly checkOptions: (options: RunOptions) => Promise<CheckedOptions>
  /**
   * What options ask for beyond a plain container, option by option, without asking the engine. Of
   * the files that they name, it reads those that `mayRead` lets it. Options that cannot be read are
   * left to `checkOptions`.
   */
  readonly optionGrants: (
    options: RunOptions,
    mayRead: (path: string) => boolean,
  ) => Promise<readonly OptionGrant[]>
  /**
   * Says, without asking the engine, what a container would lose of its devices.
   *
   * @throws CanaryError (input) for a device that this engine cannot be asked for
   */
  readonly checkDevices: (
    request: Pick<ContainerRequest, 'devices' | 'volumes' | 'options'>,
  ) => Promise<readonly Notice[]>
  /**
   * Creates a container and gives its id. Not interrupted by a signal, so that no container can
   * come to be that nobody knows of.
   *
   * @throws ContainerRefused where the fault is known, such as an image that names no command
   * @throws CanaryError (input) when the engine refuses what the manifest asks for
   */
  readonly createContainer: (request: ContainerRequest) => Promise<CreatedContainer>
  /** The token of the options that asks for what is at fault; null where none does. */
  readonly optionAtFault: (options: RunOptions, fault: ContainerFault) => Promise<number | null>
  /** @throws CanaryError when the engine does not find or cannot give a device that was asked for */
  readonly startContainer: (id: string, signal: AbortSignal) => Promise<StartOutcome>
  /** Null when there is no such container. */
  readonly inspectContainer: (id: string, signal: AbortSignal) => Promise<ContainerState | null>
  /** What the engine itself says that a container has beyond a plain one. */
  readonly inspectGrants: (id: string, signal: AbortSignal) => Promise<readonly Grant[]>
  /** Resolves when the container's process ends. Ask before the start, or a fast end is missed. */
  readonly waitForExit: (id: string, signal: AbortSignal) => Promise<void>
  /**
   * What others have had done to a container, as far as the engine tells; never what its own
   * processes do.
   */
  readonly interventions: (
    container: Pick<ContainerState, 'id' | 'createdAt'>,
    signal: AbortSignal,
  ) => Promise<readonly Intervention[]>
  /** Runs a command to its end. On abort it kills what it started, as far as that is possible. */
  readonly exec: (id: string, request: ExecRequest, signal: AbortSignal) => Promise<ExecOutcome>
  /** The last `lines` lines, stdout and stderr as they came, never more than `maxBytes`. */
  readonly tailLogs: (
    id: string,
    bounds: { readonly lines: number; readonly maxBytes: number },
    signal: AbortSignal,
  ) => Promise<LogTail>
  readonly renameContainer: (id: string, name: string, signal: AbortSignal) => Promise<void>
  /** Kills and removes the container and its anonymous volumes; one that is gone is fine. */
  readonly removeContainer: (id: string, signal: AbortSignal) => Promise<void>
  /** Ids of containers that carry all the labels, running or not. */
  readonly findContainers: (
    labels: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<readonly string[]>
  /** Containers that carry the label, whatever its value, running or not. */
  readonly listContainers: (
    label: string,
    signal: AbortSignal,
  ) => Promise<readonly LabelledContainer[]>
  /** Closes the connections; the engine goes on. */
  readonly close: () => void
}

/** Where the engine runs, as seen from here. */
export interface EngineLocation {
  /** The engine answers on a socket of this Linux machine, so its processes may be ours to see. */
  readonly isLocalSocket: boolean
  /** The host on which published ports answer. */
  readonly publishedHost: string
  /** The socket that it is asked through; null where it is asked over a network. */
  readonly socketPath: string | null
}

/** What another program needs to be told to reach the same engine. */
export interface EngineAddress {
  /** Such as `unix:///run/podman/podman.sock`. */
  readonly url: string
  readonly tls: 'none' | 'verified' | 'unverified'
}

export interface EngineDescription {
  readonly name: 'docker' | 'podman'
  readonly version: string
  readonly apiVersion: string
  /** The name and the kernel's release of the machine it runs on; empty when it does not tell. */
  readonly hostName: string
  readonly kernelVersion: string
  /** Such as `linux`. */
  readonly operatingSystem: string
  /** As Go names it: `amd64`, `arm64`, … */
  readonly architecture: string
  readonly isRootless: boolean
  readonly cgroupVersion: string | null
  readonly storageDriver: string | null
  readonly defaultRuntime: string | null
  readonly runtimes: readonly string[]
  /** Directories the engine reads CDI specs from; null when it does not tell. */
  readonly cdiSpecDirs: readonly string[] | null
  /** CDI devices that the engine knows of; null when it does not tell. */
  readonly cdiDevices: readonly string[] | null
}

export interface EngineImage {
  readonly id: string
  /** `repository@sha256:…`, as the engine tells them. */
  readonly repoDigests: readonly string[]
  /** Whether a registry gave them: some engines make one up for an image that was never pushed. */
  readonly isFromRegistry: boolean
  readonly platform: string
  readonly user: string
}

export interface PullRequest {
  readonly reference: string
  /** `os/architecture[/variant]`; null for the engine's own. */
  readonly platform: string | null
  readonly credentials: RegistryCredentials | null
  readonly onProgress: (progress: string) => void
}

/** What the engine says that it pulled; null where it does not say so. */
export interface PulledImage {
  /** Of the manifest or index that the registry has under the name. */
  readonly digest: string | null
  /** The beginning of the image's id. */
  readonly id: string | null
}

export interface RegistryCredentials {
  readonly serverAddress: string
  readonly username: string
  readonly password: string
  readonly identityToken: string
  /** An access token, sent as it is. */
  readonly registryToken: string
}

export interface EngineBuildRequest {
  /** The build context as a tar stream, filtered already. */
  readonly context: NodeJS.ReadableStream
  readonly dockerfile: string
  readonly tag: string
  readonly target: string | null
  readonly platform: string | null
  readonly buildArguments: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  readonly noCache: boolean
  /** References of images whose layers may be taken over. */
  readonly cacheFrom: readonly string[]
  /** Of `RUN` instructions; null for the engine's choice. */
  readonly network: string | null
  /** Pieces of text, as they come. */
  readonly onOutput: (text: string) => void
}

/** A build that failed says so in the engine's words, and with the exit code of the failed command. */
export type BuildOutcome =
  | { readonly built: true; readonly id: string }
  | { readonly built: false; readonly reason: string; readonly exitCode: number | null }

export interface ContainerRequest {
  readonly name: string
  readonly image: string
  readonly platform: string | null
  /** Replaces the image's CMD; empty keeps it. */
  readonly command: readonly string[]
  readonly env: readonly EnvironmentVariable[]
  readonly ports: readonly ContainerPort[]
  readonly volumes: readonly VolumeRequest[]
  readonly labels: Readonly<Record<string, string>>
  /** Joins this network of the engine; null for its default. */
  readonly network: string | null
  /** How `ports` are published; null when the container's own address is reachable. */
  readonly publish: { readonly hostAddress: string } | null
  /** Further options in the spelling of the engine's own command line, one token each. */
  readonly options: RunOptions | null
  /** Null when none are asked for. */
  readonly devices: DeviceRequest | null
  /** Null for a container as the engine makes it. */
  readonly hardening: Hardening | null
}

/**
 * What a container is held to beyond the engine's defaults: no process gains privileges, and what
 * `volumes` and `options` bind of the host is there to read only.
 */
export interface Hardening {
  /** Processes and threads at once, unless the options ask for fewer. */
  readonly processes: number
}

/**
 * Devices of vendors (CDI). `native`: the engine resolves their names itself, and `groups` are what
 * it would lose of them. `translated`: resolved before, spelt out for an engine that knows no names.
 */
export type DeviceRequest =
  | {
      readonly kind: 'native'
      /** Qualified, `vendor/class=name`. */
      readonly names: readonly [string, ...string[]]
      /** `NAME=value` and group ids of the devices: engines give them to process 1 at most. */
      readonly env: readonly string[]
      readonly groups: readonly number[]
    }
  | {
      readonly kind: 'translated'
      /** `NAME=value`, each name once; they win over every other. */
      readonly env: readonly string[]
      readonly devices: readonly DeviceMapping[]
      /** They yield to what `volumes` and `options` mount at the same place. */
      readonly mounts: readonly DeviceMount[]
      /** Supplementary group ids. */
      readonly groups: readonly number[]
    }

export interface DeviceMapping {
  readonly pathOnHost: string
  readonly pathInContainer: string
  /** Letters of `rwm` in this order, never empty. */
  readonly permissions: string
}

export interface DeviceMount {
  readonly source: string
  readonly target: string
  readonly type: 'bind' | 'tmpfs'
  /** As the OCI runtime specification names them. */
  readonly options: readonly string[]
}

export interface RunOptions {
  readonly tokens: readonly string[]
  /** Relative paths in them start here. */
  readonly baseDirectory: string
  /** Variables that `--env NAME` may pass on. */
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface CheckedOptions {
  /** What keeps the options from being used. */
  readonly problems: readonly OptionProblem[]
  /** What is ignored, and why. */
  readonly notices: readonly OptionProblem[]
  /** CDI devices among them, each with the token that asks for it. */
  readonly cdiDevices: readonly OptionDevice[]
  /** Variables that they take from `RunOptions.env`, each with the token that asks for it. */
  readonly inherited: readonly InheritedVariable[]
  /** Who the process runs as, as written; null where the image says so. */
  readonly user: string | null
}

export interface OptionDevice {
  /** Index of the token, from 0. */
  readonly token: number
  /** Qualified, `vendor/class=name`. */
  readonly name: string
}

export interface InheritedVariable {
  /** Index of the token, from 0. */
  readonly token: number
  readonly name: string
}

export interface OptionProblem {
  /** Index of the token, from 0. */
  readonly token: number
  readonly message: string
  readonly hint: string | null
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

export interface CreatedContainer {
  readonly id: string
  readonly warnings: readonly string[]
}

export type StartOutcome =
  | { readonly started: true }
  | { readonly started: false; readonly fault: ContainerFault; readonly message: string }

/**
 * What keeps a container or a command from starting, as far as the engine's words tell. The image
 * decides of it unless a manifest does; `engine` is nobody's who wrote either.
 */
export type ContainerFault =
  | {
      readonly kind: 'program'
      readonly problem: 'not-found' | 'not-executable'
      /** Null where it is not told. */
      readonly program: string | null
    }
  /** There is no program to run: no ENTRYPOINT, no CMD. */
  | { readonly kind: 'no-command' }
  /** Without a name: a number that is none of a user. */
  | { readonly kind: 'user'; readonly name: string | null }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'working-directory' }
  /** Where a volume cannot be mounted; the path may stand behind that of the root file system. */
  | { readonly kind: 'mount'; readonly target: string }
  | { readonly kind: 'port' | 'stop-signal' | 'environment' }
  /** A hook of the host, a full disk, a lost connection. */
  | { readonly kind: 'engine' }
  | { readonly kind: 'unknown' }

export type Intervention = 'paused' | 'killed' | 'stopped' | 'restarted'

export interface ContainerState {
  readonly id: string
  readonly name: string
  /** `stopping`: somebody has told the engine to stop it, and its process has not ended yet. */
  readonly status: 'created' | 'running' | 'stopping' | 'exited' | 'restarting' | 'paused' | 'other'
  /** Process id on the engine's host; 0 when it does not run. */
  readonly pid: number
  readonly exitCode: number
  readonly oomKilled: boolean
  readonly error: string
  /** RFC 3339; null where the engine does not tell. */
  readonly createdAt: string | null
  /** RFC 3339; null when it never ran. */
  readonly startedAt: string | null
  readonly finishedAt: string | null
  readonly networkMode: string
  /** The runtime that the engine names, such as `runc`; empty where it names none. */
  readonly runtime: string
  /** Directories and files of the host, or volumes, that it has. */
  readonly mounts: readonly MountPoint[]
  /** The container's own addresses, by network name. */
  readonly addresses: readonly NetworkAddress[]
  /** Where ports were published, by `80/tcp`; never an empty list. */
  readonly published: ReadonlyMap<string, readonly PortBinding[]>
}

/** An address and a port of the engine's host. */
export interface PortBinding {
  /** As the engine writes it: an address, `0.0.0.0` or `::` for all, empty where it tells none. */
  readonly host: string
  readonly port: number
}

export interface LabelledContainer {
  readonly id: string
  /** Without the slash that some engines put before it. */
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
}

export interface MountPoint {
  /** A path of the engine's host. */
  readonly source: string
  readonly destination: string
}

export interface NetworkAddress {
  readonly network: string
  readonly address: string
  readonly aliases: readonly string[]
}

export interface ExecRequest {
  readonly command: readonly [string, ...string[]]
  /** Bytes of each stream that are kept, from its end. */
  readonly keepBytes: number
}

export type ExecOutcome =
  | {
      readonly kind: 'exited'
      readonly exitCode: number
      readonly stdout: string
      readonly stderr: string
    }
  /** The runtime could not start the process. */
  | {
      readonly kind: 'not-started'
      readonly exitCode: number
      readonly fault: ContainerFault
      /** Its own words; null where it told those of another command. */
      readonly message: string | null
    }
  /** The container was not there any more. */
  | { readonly kind: 'container-gone' }
  /** The signal aborted, and the command is not known to have ended before. */
  | {
      readonly kind: 'aborted'
      /** Whether the process is known to be gone now. */
      readonly stopped: boolean
      /**
       * How long the command had run when the signal aborted, in milliseconds. Null where nobody can
       * tell that it still ran: the engine did not say that it had started, or whether it had ended.
       */
      readonly ranFor: number | null
      readonly stdout: string
      readonly stderr: string
    }
