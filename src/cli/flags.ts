/**
 * What a command takes, declared once: parsing, refusals and help are made from it. Commands refuse
 * in one way, and explain themselves in one form.
 */
import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import { inputError, messageOf } from '../errors.ts'
import type { CanaryError, Problem } from '../errors.ts'
import { readChoice, readTogether, throwTogether } from '../options.ts'
import type { CommandIo } from './command.ts'

interface Described {
  readonly short?: string
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
}

type Chosen<Declared extends Flags> = {
  [Name in keyof Declared]: Declared[Name] extends { readonly choices: readonly string[] }
    ? Name
    : never
}[keyof Declared]

type ValueOf<Declared> = Declared extends { readonly type: 'boolean' }
  ? boolean
  : Declared extends { readonly multiple: true }
    ? readonly string[]
    : Declared extends { readonly default: string }
      ? string
      : string | undefined

/** A switch is on or off, and what may be given several times is a list, whatever was given. */
export type Values<Declared extends Flags> = {
  readonly [Name in Exclude<keyof Declared, Chosen<Declared>>]: ValueOf<Declared[Name]>
}

type ChoiceOf<Declared> = Declared extends { readonly choices: readonly (infer Choice)[] }
  ? Declared extends { readonly default: string }
    ? Choice
    : Choice | undefined
  : never

export type Choices<Declared extends Flags> = {
  readonly [Name in Chosen<Declared>]: ChoiceOf<Declared[Name]>
}

/** What was given to a command. */
export interface Given<Declared extends Flags> {
  readonly values: Values<Declared>
  /**
   * The flags that have choices. They are asked for, so that a command can tell what is wrong with them
   * together with what else is.
   *
   * @throws CanaryError (input) for words that are none of them
   */
  readonly choices: () => Choices<Declared>
  /** What is no flag. */
  readonly words: readonly string[]
}

/**
 * Reads a command's flags, or prints its help.
 *
 * @returns null where help was asked for
 * @throws CanaryError (input) as {@link parseFlags}
 */
export function readFlags<const Declared extends Usage>(
  usage: Declared,
  args: readonly string[],
  io: Pick<CommandIo, 'stdout'>,
): Given<Declared['flags']> | null {
  const given = parseFlags(usage, args)
  if (!given.wantsHelp) return given
  io.stdout.write(helpOf(usage))
  return null
}

/**
 * A flag that takes a single value and is given two that differ is refused: whichever counted, the other
 * one would be silently lost.
 *
 * @throws CanaryError (input) when a flag is unknown, lacks its value, or contradicts itself, and for
 *   words where there are none
 */
export function parseFlags<const Declared extends Usage>(
  usage: Declared,
  args: readonly string[],
): Given<Declared['flags']> & { readonly wantsHelp: boolean } {
  const { values, positionals, tokens } = parse(usage, args)
  const [unexpected] = positionals
  throwTogether([
    ...contradictions(tokens, usage.flags).map((message) => usageProblem(usage, message)),
    ...(usage.takesWords || unexpected === undefined
      ? []
      : [usageProblem(usage, `unexpected argument ${JSON.stringify(unexpected)}`)]),
  ])
  const declared = Object.entries<Flag>(usage.flags)
  const plain = declared.filter(([, flag]) => choicesOf(flag) === null)
  return {
    // The parser gives to each flag what its declaration says.
    values: Object.fromEntries(
      plain.map(([name, flag]) => [name, values[name] ?? absent(flag)]),
    ) as Values<Declared['flags']>,
    choices: () => readChoices(usage, values),
    words: positionals,
    wantsHelp: values['help'] === true,
  }
}

type Parsed = ReturnType<
  typeof parseArgs<{
    options: ParseArgsOptionsConfig
    allowPositionals: true
    args: string[]
    tokens: true
  }>
>

function parse(usage: Usage, args: readonly string[]): Parsed {
  const options = parserOptions(usage.flags)
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true })
  } catch (error) {
    // Its first sentence says what is wrong; the others explain how to write odd values.
    const [message = ''] = messageOf(error).split(/\. |\n/, 1)
    throw inputError(usageProblem(usage, message), { cause: error })
  }
}

function parserOptions(flags: Flags): ParseArgsOptionsConfig {
  return Object.fromEntries(
    Object.entries(withHelp(flags)).map(([name, flag]) => [
      name,
      {
        type: flag.type,
        multiple: isMultiple(flag),
        ...(flag.short === undefined ? {} : { short: flag.short }),
      },
    ]),
  )
}

function contradictions(tokens: Parsed['tokens'], flags: Flags): readonly string[] {
  const given = new Map<string, Set<string>>()
  for (const token of tokens) {
    if (token.kind !== 'option' || token.value === undefined) continue
    const flag = flags[token.name]
    if (flag !== undefined && isMultiple(flag)) continue
    given.set(token.name, (given.get(token.name) ?? new Set()).add(token.value))
  }
  return [...given]
    .filter(([, values]) => values.size > 1)
    .map(([name, values]) => {
      const list = [...values].map((value) => JSON.stringify(value)).join(' and ')
      return `--${name} takes one value, and is given ${list}`
    })
}

function readChoices<Declared extends Usage>(
  usage: Declared,
  values: Parsed['values'],
): Choices<Declared['flags']> {
  const readers = Object.entries<Flag>(usage.flags).flatMap(([name, flag]) => {
    const choices = choicesOf(flag)
    if (choices === null) return []
    const value = values[name] ?? absent(flag)
    const read = () =>
      typeof value === 'string' ? readChoice(value, `--${name}`, choices, hintOf(usage)) : undefined
    return [[name, read] as const]
  })
  // Each was found among the choices of its declaration.
  return readTogether(Object.fromEntries(readers)) as Choices<Declared['flags']>
}

function choicesOf(flag: Flag): readonly string[] | null {
  return flag.type === 'string' ? (flag.choices ?? null) : null
}

function isMultiple(flag: Flag): boolean {
  return flag.type === 'string' && flag.multiple === true
}

/** The value of a flag that was not given. */
function absent(flag: Flag): boolean | readonly string[] | string | undefined {
  if (flag.type === 'boolean') return false
  return flag.multiple === true ? [] : flag.default
}

/** For what is wrong with how a command was called. */
export function usageError(usage: Pick<Usage, 'command'>, message: string): CanaryError {
  return inputError(usageProblem(usage, message))
}

function usageProblem(usage: Pick<Usage, 'command'>, message: string): Problem {
  return { code: 'usage', message, hint: hintOf(usage) }
}

/** The hint of a usage error. */
export function hintOf({ command }: Pick<Usage, 'command'>): string {
  return `container-canary ${command} --help tells what there is`
}

function withHelp(flags: Flags): Flags {
  return { ...flags, help: { type: 'boolean', short: 'h', help: 'this text' } }
}

const helpWidth = 100

/** What `--help` prints. */
export function helpOf({ command, synopsis, about, flags, note }: Usage): string {
  const rows = Object.entries(withHelp(flags)).map(([name, flag]) => {
    const short = flag.short === undefined ? '    ' : `-${flag.short}, `
    const value = 'value' in flag ? ` ${flag.value}` : ''
    return { name: `  ${short}--${name}${value}`, text: flag.help }
  })
  const column = Math.max(...rows.map(({ name }) => name.length)) + 2
  const lines = rows.flatMap(({ name, text }) =>
    text.split('\n').flatMap((part, index) => wrap(index === 0 ? name : '', part, column)),
  )
  const end = note === undefined ? '' : `\n${note}\n`
  return `Usage: container-canary ${command} ${synopsis}\n\n${about}\n\n${lines.join('\n')}\n${end}`
}

function wrap(start: string, text: string, column: number): string[] {
  const lines: string[] = []
  let line = start.padEnd(column)
  for (const [index, word] of text.split(' ').entries()) {
    const longer = index === 0 ? `${line}${word}` : `${line} ${word}`
    if (longer.length <= helpWidth) {
      line = longer
      continue
    }
    lines.push(line)
    line = `${' '.repeat(column)}${word}`
  }
  return [...lines, line]
}
