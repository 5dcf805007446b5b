import type { Transport } from './transport.ts'

/** What every call of this folder works with. */
export interface DockerClient {
  readonly transport: Transport
  readonly name: 'docker' | 'podman'
  readonly apiVersion: string
  /** Whether the engine's processes may be processes of this machine. */
  readonly isLocal: boolean
}
