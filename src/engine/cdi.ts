import type { Notice } from '../model.ts'
import type { ContainerRequest } from './container-request.ts'

/** How an engine gives devices of vendors (CDI). */
export interface EngineCdi {
  /** What it knows of CDI by itself. */
  readonly support: (signal: AbortSignal) => Promise<CdiSupport>
  /**
   * Says, without asking the engine, what a container would lose of its devices.
   *
   * @throws CanaryError (input) for a device that this engine cannot be asked for
   */
  readonly losses: (
    request: Pick<ContainerRequest, 'devices' | 'volumes' | 'options'>,
  ) => Promise<readonly Notice[]>
}

/** What an engine says of itself, and what is known of its release. */
export interface CdiSupport {
  /** Such as `docker 28.5.2`. */
  readonly engine: string
  /** `native`: it resolves names of devices by itself; `off`: it would, if it were told to. */
  readonly kind: 'native' | 'off' | 'none'
  /** Directories it reads spec files from; null when it does not tell. */
  readonly specDirectories: readonly string[] | null
  /** Qualified names of the devices that it knows of; null when it does not tell. */
  readonly devices: readonly string[] | null
  /** The newest `cdiVersion` that it reads, such as `1.0.0`; null where it reads none. */
  readonly newestVersion: string | null
}
