/** An engine, as far as CDI matters: what it says of itself, and what is known of its release. */
export interface CdiEngine {
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
