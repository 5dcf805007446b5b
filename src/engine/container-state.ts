import type { ContainerPort } from './container-request.ts'

export interface ContainerState {
  readonly id: string
  readonly name: string
  /** The machine that it is on, of an engine that has several; left out where that is not known. */
  readonly node?: string
  /** `stopping`: somebody has told the engine to stop it, and its process has not ended yet. */
  readonly status: 'created' | 'running' | 'stopping' | 'exited' | 'restarting' | 'paused' | 'other'
  /** Process id on the engine's host; 0 when it does not run. */
  readonly pid: number
  readonly exitCode: number
  /** What it is to be stopped by, such as `SIGTERM`; left out where the engine does not tell. */
  readonly stopSignal?: string
  readonly oomKilled: boolean
  readonly error: string
  /** RFC 3339; null where the engine does not tell. */
  readonly createdAt: string | null
  /** RFC 3339; null when it never ran. */
  readonly startedAt: string | null
  readonly finishedAt: string | null
  readonly network: ContainerNetwork
  /** The runtime that the engine names, such as `runc`; empty where it names none. */
  readonly runtime: string
  /** Directories and files of the host, or volumes, that it has. */
  readonly mounts: readonly MountPoint[]
  /** The container's own addresses, by network name. */
  readonly addresses: readonly NetworkAddress[]
  readonly published: readonly PublishedPort[]
}

/** Whose network a container is in: its own, the host's, none, or that of another container. */
export type ContainerNetwork =
  | { readonly kind: 'own' | 'host' | 'none' }
  | { readonly kind: 'of'; readonly container: string }
  /** A network namespace that somebody has made, and that others may be in. */
  | { readonly kind: 'namespace'; readonly path: string }

/** A port of the container, and where on the engine's host it leads to it; never an empty list. */
export interface PublishedPort extends ContainerPort {
  readonly bindings: readonly [PortBinding, ...PortBinding[]]
}

/** An address and a port of the engine's host. */
export interface PortBinding {
  /** As the engine writes it: an address, `0.0.0.0` or `::` for all, empty where it tells none. */
  readonly host: string
  readonly port: number
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
