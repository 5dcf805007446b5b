import type { Condition } from '../conditions/condition.ts'
import type { ContainerPort, EnvironmentVariable } from '../engine/container-request.ts'
import type { Notice, SourceLocation } from '../model.ts'
import type { AttemptedAction, LogAction, StopAction } from '../probe/attempt.ts'
import type { Timing } from '../probe/schedule.ts'
import type { StaticAction } from '../static-checks/action.ts'
import type { ContainerSettings, SettingPlaces } from './container-settings.ts'
import type { Parameter } from './parameters.ts'

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
  readonly container: ContainerSettings
  readonly places: SettingPlaces
  readonly options: readonly OptionToken[]
  /** CDI devices, each where it is asked for. */
  readonly devices: readonly DeviceName[]
  /** What it is to be run under once more, each in a run of its own. */
  readonly conditions: readonly PlacedCondition[]
  readonly parameters: readonly Parameter[]
  readonly checks: readonly [Check, ...Check[]]
  readonly notices: readonly Notice[]
}

export interface PlacedCondition {
  readonly condition: Condition
  /** Null where the run asks for it. */
  readonly location: SourceLocation | null
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
  /** Where a relative path starts; null where there is no such place. */
  readonly directory: string | null
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

export type Check = ProbeCheck | StaticCheck

interface CheckBase {
  readonly name: string
  readonly description: string
  readonly location: SourceLocation
  /** Its failure is a warning, and fails nothing. */
  readonly optional: boolean
  /** Where a part of its action is written, such as that of `['contentMatches', 0]`. */
  readonly locate: (path: readonly (string | number)[]) => SourceLocation
}

/** Of a container that runs. */
export type ProbeCheck = AttemptedCheck | LogCheck | StopCheck

export interface AttemptedCheck extends CheckBase {
  readonly action: AttemptedAction
  readonly timing: Timing
}

/** Of what the container writes; its time counts from the start of the container. */
export interface LogCheck extends CheckBase {
  readonly action: LogAction
  readonly timing: Timing
}

/** Of how the container ends; made after all others. */
export interface StopCheck extends CheckBase {
  readonly action: StopAction
  readonly timing: Timing
}

/** Of the image, of which nothing runs. */
export interface StaticCheck extends CheckBase {
  readonly action: StaticAction
  readonly timing: null
}

export function isStaticCheck(check: Check): check is StaticCheck {
  return check.timing === null
}

export function isAttempted(check: ProbeCheck): check is AttemptedCheck {
  return check.action.action !== 'log' && check.action.action !== 'stop'
}

export function isLogCheck(check: ProbeCheck): check is LogCheck {
  return check.action.action === 'log'
}

export function isStopCheck(check: ProbeCheck): check is StopCheck {
  return check.action.action === 'stop'
}

/** What a Validator says beside its checks. */
export type ValidatorSettings = Omit<Validator, 'checks'>

/** A Validator of which only those checks are left that need a container. */
export interface ContainerValidator extends ValidatorSettings {
  readonly checks: readonly ProbeCheck[]
}
