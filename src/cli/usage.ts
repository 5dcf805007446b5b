/** What a command declares of itself: parsing, refusals, help and completion are made of it. */
interface Described {
  readonly short?: string
  /** Other names that it has, such as that of the action's input; help keeps to one. */
  readonly aliases?: readonly string[]
  /** What it is for; a line end begins another line. */
  readonly help: string
}

export interface SwitchFlag extends Described {
  readonly type: 'boolean'
}

export interface TextFlag extends Described {
  readonly type: 'string'
  /** How help calls the value, such as `<file>`. */
  readonly value: string
  /** It may be given several times. */
  readonly multiple?: true
  readonly default?: string
  /** The only values there are. */
  readonly choices?: readonly [string, ...string[]]
}

export type Flag = SwitchFlag | TextFlag
export type Flags = Readonly<Record<string, Flag>>

export interface Usage {
  /** The words that choose the command, such as `compat lint`. */
  readonly command: string
  /** What stands behind them, such as `<spec> [options]`. */
  readonly synopsis: string
  /** What the command does, broken into lines. */
  readonly about: string
  readonly flags: Flags
  /** Whether there may be words that are no flags. */
  readonly takesWords: boolean
  /** What is to be said below the flags, broken into lines. */
  readonly note?: string
  /** A line of a shell that calls it, as people may copy it. */
  readonly example: string
}

/** With the flag that every command has. */
export function withHelp(flags: Flags): Flags {
  return { ...flags, help: { type: 'boolean', short: 'h', help: 'this text' } }
}
