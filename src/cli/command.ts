import type { Usage } from './usage.ts'

/** What every command of the terminal is given, so that a test can be the terminal. */
export interface CommandIo {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Relative paths start here. */
  readonly cwd: string
  /** Aborted when the user or the runner wants the run to end. */
  readonly signal: AbortSignal
}

export interface Output {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** Columns of a terminal; infinite where no person's terminal breaks lines: a file, a pipe. */
  readonly width: number
}

/** 0 passed or done, 1 the image failed, 2 usage or invalid input, 3 infrastructure. */
export type ExitCode = 0 | 1 | 2 | 3

export interface Command {
  /** The words that choose it, such as `compat lint`. */
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What it takes, for whoever has to know that of every command: completion, the manual. */
  readonly usage: () => Promise<Usage>
  /** Loads the command's own code: nothing that another command needs is read. */
  readonly load: () => Promise<CommandRun>
}

/**
 * Runs a command. Results go to stdout, words about the run to stderr.
 *
 * @throws CanaryError when the input or the infrastructure is at fault; the entry prints it
 */
export type CommandRun = (args: readonly string[], io: CommandIo) => Promise<ExitCode>
