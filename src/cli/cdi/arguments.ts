import type { ParseArgsOptionsConfig } from 'node:util'
import { defaultDirectories } from '../../cdi/default-directories.ts'
import { inputError } from '../../errors.ts'
import { readOptions } from '../../options.ts'
import type { Options } from '../../options.ts'
import type { CommandIo } from '../command.ts'

/** What the user wrote after the command's name; undefined when they asked for help and got it. */
export type ParsedArguments<Config extends ParseArgsOptionsConfig> = Options<Config> | undefined

/**
 * Reads a command's flags; `--help` prints its usage.
 *
 * @throws CanaryError (input) for an unknown flag or a flag without its value
 */
export function readArguments<Config extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  options: Config,
  usage: string,
  io: CommandIo,
): ParsedArguments<Config> {
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout.write(usage)
    return undefined
  }
  return readOptions(command, args, options)
}

/** @throws CanaryError (input) when there is anything after the flags. */
export function refusePositionals(positionals: readonly string[]): void {
  const [first] = positionals
  if (first === undefined) return
  const message = `unexpected argument ${JSON.stringify(first)}`
  throw inputError({ code: 'usage', message, hint: 'see --help' })
}

/**
 * One of a flag's words.
 *
 * @throws CanaryError (input) for another word
 */
export function choose<Word extends string>(
  flag: string,
  value: string | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  if (value === undefined) return words[0]
  const chosen = words.find((word) => word === value)
  if (chosen !== undefined) return chosen
  throw inputError({
    code: 'usage',
    message: `--${flag} is ${JSON.stringify(value)}; it can be ${words.join(' or ')}`,
  })
}

export function specDirectories(written: readonly string[] | undefined): readonly string[] {
  return written === undefined || written.length === 0 ? defaultDirectories : written
}

export function printJson(io: CommandIo, value: unknown): void {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
