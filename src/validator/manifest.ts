import type { ContainerPort, EnvironmentVariable } from '../engine/container-request.ts'
import type { Notice, SourceLocation } from '../model.ts'
import type { ProbeAction } from '../probe/attempt.ts'
import type { Timing } from '../probe/schedule.ts'

/** A Container Canary Validator (`container-canary.nvidia.com/v1`), checked and ready to run. */
export interface Validator {
  readonly name: string
  readonly description: string
  readonly documentation: string
  readonly origin: ManifestOrigin
  readonly location: SourceLocation
  readonly env: readonly ManifestVariable[]
  readonly ports: readonly ContainerPort[]
  readonly volumes: readonly Volume[]
  /** Replaces the image's CMD; empty keeps it. */
  readonly command: readonly string[]
  readonly options: readonly OptionToken[]
  /** CDI devices, each where it is asked for. */
  readonly devices: readonly DeviceName[]
  readonly checks: readonly [Check, ...Check[]]
  readonly notices: readonly Notice[]
}

/** A variable of the container. */
export interface ManifestVariable extends EnvironmentVariable {
  /** Its value is to be told to nobody but the container. */
  readonly secret: boolean
}

/** Where a manifest was read from; `file` is what people know it by. */
export interface ManifestOrigin {
  readonly kind: 'file' | 'url' | 'built-in'
  readonly file: string
  /** Where relative paths start; null where there is no such place. */
  readonly directory: string | null
}

export interface Volume {
  readonly mountPath: string
  /** As written; null for an empty volume. */
  readonly path: string | null
  readonly location: SourceLocation
}

/** One token of `dockerRunOptions`. */
export interface OptionToken {
  readonly text: string
  readonly location: SourceLocation
}

export interface DeviceName {
  /** Qualified, `vendor/class=name`. */
  readonly name: string
  readonly location: SourceLocation
}

export interface Check {
  readonly name: string
  readonly description: string
  readonly location: SourceLocation
  readonly action: ProbeAction
  readonly timing: Timing
}
