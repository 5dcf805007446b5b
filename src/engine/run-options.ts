import type { ContainerFault } from './container-fault.ts'
import type { OptionGrant } from './grant.ts'

/** An engine whose command line's options may be asked for as they are spelt there. */
export interface EngineRunOptions {
  /** Reads options without asking the engine, so that they can be refused before anything starts. */
  readonly check: (options: RunOptions) => Promise<CheckedOptions>
  /**
   * What options ask for beyond a plain container, option by option, without asking the engine. Of
   * the files that they name, it reads those that `mayRead` lets it. Options that cannot be read are
   * left to `check`.
   */
  readonly grants: (
    options: RunOptions,
    mayRead: (path: string) => boolean,
  ) => Promise<readonly OptionGrant[]>
  /** Which settings of a container options decide, option by option, without asking the engine. */
  readonly settings: (options: RunOptions) => Promise<readonly OptionSetting[]>
  /** The token of the options that asks for what is at fault; null where none does. */
  readonly atFault: (options: RunOptions, fault: ContainerFault) => Promise<number | null>
}

/** What options may decide that is typed elsewhere. */
export type SettingName =
  | ('entrypoint' | 'workingDirectory' | 'user' | 'groups' | 'readOnlyRoot' | 'tmpfs' | 'network')
  | ('memory' | 'cpu' | 'processors' | 'pids' | 'capabilities' | 'noNewPrivileges' | 'privileged')
  | ('userNamespace' | 'disk' | 'controlGroup' | 'env')

export interface OptionSetting {
  /** Index of the token, from 0. */
  readonly token: number
  /** The option as it is written, with its value. */
  readonly written: string
  readonly setting: SettingName
  /** Of several things which one: a path, a variable's name. */
  readonly detail: string | null
}

export interface RunOptions {
  readonly tokens: readonly string[]
  /** Relative paths in them start here. */
  readonly baseDirectory: string
  /** Variables that `--env NAME` may pass on. */
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface CheckedOptions {
  /** What keeps the options from being used. */
  readonly problems: readonly OptionProblem[]
  /** What is ignored, and why. */
  readonly notices: readonly OptionProblem[]
  /** CDI devices among them, each with the token that asks for it. */
  readonly cdiDevices: readonly OptionDevice[]
  /** Variables that they take from `RunOptions.env`, each with the token that asks for it. */
  readonly inherited: readonly InheritedVariable[]
  /** Who the process runs as, as written; null where the image says so. */
  readonly user: string | null
}

export interface OptionDevice {
  /** Index of the token, from 0. */
  readonly token: number
  /** Qualified, `vendor/class=name`. */
  readonly name: string
}

export interface InheritedVariable {
  /** Index of the token, from 0. */
  readonly token: number
  readonly name: string
}

export interface OptionProblem {
  /** Index of the token, from 0. */
  readonly token: number
  readonly message: string
  readonly hint: string | null
}
