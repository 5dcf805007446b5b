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
