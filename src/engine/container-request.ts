import type { DeviceRequest } from './devices.ts'
import type { RunOptions } from './run-options.ts'

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
  readonly network: NetworkRequest
  /** How `ports` are published; null when the container's own address is reachable. */
  readonly publish: { readonly hostAddress: string } | null
  /** Further options in the spelling of the engine's own command line, one token each. */
  readonly options: RunOptions | null
  /** Null when none are asked for. */
  readonly devices: DeviceRequest | null
  /** Null for a container as the engine makes it. */
  readonly hardening: Hardening | null
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
