import type { enginePrograms } from '../model.ts'
import type { EngineBuilder } from './builder.ts'
import type { EngineContainers } from './containers.ts'
import type { EngineCdi } from './cdi.ts'
import type { EngineImages } from './images.ts'
import type { EngineRunOptions } from './run-options.ts'
import type { EngineNetworks } from './networks.ts'
import type { EnginePods } from './pods.ts'
import type { EngineNodes } from './nodes.ts'
import type { EngineVolumes } from './volumes.ts'

/**
 * What the rest of the program needs of a container engine, by ability. No word of these interfaces
 * belongs to one engine: the Docker Engine API (Docker, Podman) stands behind them today. Who needs
 * an ability that an engine lacks (null) says so at the line that asks for it.
 *
 * Every method ends when its `signal` aborts, within a deadline of its own (limits.ts), and throws
 * CanaryError (infrastructure) when the engine is at fault, unless said otherwise.
 */
export interface Engine {
  readonly identity: EngineIdentity
  readonly images: EngineImages
  readonly containers: EngineContainers
  readonly volumes: EngineVolumes
  readonly networks: EngineNetworks
  readonly builder: EngineBuilder | null
  readonly runOptions: EngineRunOptions | null
  readonly cdi: EngineCdi
  /** Null: its containers are put together to Pods by whoever runs them. */
  readonly pods: EnginePods | null
  /** Left out where the engine is one machine. */
  readonly nodes?: EngineNodes
  /** Left out of an engine whose containers are on its own machine. */
  readonly remote?: RemoteContainers
  /** Closes the connections; the engine goes on. */
  readonly close: () => void
}

export interface EngineIdentity {
  /** The command line that its users know it by, such as `docker`, for hints. */
  readonly program: string
  readonly location: EngineLocation
  /** Such as `unix:///var/run/docker.sock`; docker's configuration has settings under it. */
  readonly url: string
  /** Null where the settings of the engine's own command line lead there. */
  readonly address: EngineAddress | null
  /** Name, versions and the machine; asked once, then remembered. */
  readonly describe: (signal: AbortSignal) => Promise<EngineDescription>
}

/** Containers on machines that nobody here looks into: what their kernels tell is asked by commands in them. */
export interface RemoteContainers {
  /** We are one of them: their own addresses lead to them, and to nobody else. */
  readonly isInside: boolean
  /**
   * Whether their addresses are reached from here; one answer counts for all where it is no.
   *
   * @param measure null where nobody can tell
   */
  readonly reachesAddresses: (measure: () => Promise<boolean | null>) => Promise<boolean>
  /** A command that shows those that carry a label, `name=value`. */
  readonly ownCommand: (label: string) => string
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
  readonly name: (typeof enginePrograms)[number]
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
  /** All of its containers have users that are not the machine's. */
  readonly remapsUsers: boolean
  /** Limits that it says it does not have. */
  readonly withoutLimits: readonly ('memory' | 'processors')[]
  /** Where it keeps images and containers, on its own machine; null when it does not tell. */
  readonly storageDirectory: string | null
  readonly cgroupVersion: string | null
  readonly storageDriver: string | null
  readonly defaultRuntime: string | null
  readonly runtimes: readonly string[]
}
