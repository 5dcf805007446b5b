import { compareVersions } from '../api-version.ts'
import type { Transport } from './transport.ts'

/** What every call of this folder works with. */
export interface DockerClient {
  readonly transport: Transport
  readonly name: 'docker' | 'podman'
  readonly apiVersion: string
  /** Whether the engine's processes may be processes of this machine. */
  readonly isLocal: boolean
}

/** Whether the engine's API is of this version or later. */
export function hasApi({ apiVersion }: Pick<DockerClient, 'apiVersion'>, wanted: string): boolean {
  return compareVersions(apiVersion, wanted) >= 0
}
