/** Reads what a command was given by what it declares, so that commands refuse in one way. */
import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import { inputError, messageOf } from '../errors.ts'
import type { CanaryError, Problem } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { readChoice, readTogether, throwTogether } from '../options.ts'
import type { CommandIo } from './command.ts'
import { helpOf } from './help.ts'
import { withHelp } from './usage.ts'
import type { Flag, Flags, Usage } from './usage.ts'

export { helpOf } from './help.ts'
export type { Flag, Flags, SwitchFlag, TextFlag, Usage } from './usage.ts'

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
  const { positionals, tokens } = parse(usage, args)
  const options = tokens.filter((token) => token.kind === 'option')
  const given = valuesOf(usage.flags, options)
  const [unexpected] = positionals
  throwTogether([
    ...contradictions(options, usage.flags).map((message) => usageProblem(usage, message)),
    ...(usage.takesWords || unexpected === undefined
      ? []
      : [usageProblem(usage, `unexpected argument ${JSON.stringify(unexpected)}`)]),
  ])
  const declared = Object.entries<Flag>(usage.flags)
  const plain = declared.filter(([, flag]) => choicesOf(flag) === null)
  return {
    // Each is made as its declaration says.
    values: Object.fromEntries(plain.map(([name]) => [name, given.get(name)])) as Values<
      Declared['flags']
    >,
    choices: () => readChoices(usage, given),
    words: positionals,
    wantsHelp: options.some(({ name }) => name === 'help'),
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

type OptionToken = Extract<Parsed['tokens'][number], { readonly kind: 'option' }>
type GivenValue = boolean | string | readonly string[] | undefined

function parse(usage: Usage, args: readonly string[]): Parsed {
  const options = parserOptions(usage.flags)
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true })
    const named = nameByAlias(usage.flags)
    const tokens = parsed.tokens.map((token) =>
      token.kind === 'option' ? { ...token, name: named.get(token.name) ?? token.name } : token,
    )
    return { ...parsed, tokens }
  } catch (error) {
    // Its first sentence says what is wrong; the others explain how to write odd values.
    const [message = ''] = messageOf(error).split(/\. |\n/, 1)
    const hint = hintForUnknown(message, usage.flags)
    throw inputError(
      { ...usageProblem(usage, message), ...(hint === null ? {} : { hint }) },
      { cause: error },
    )
  }
}

/** Null for another fault, and where nothing is like the flag that was written. */
function hintForUnknown(message: string, flags: Flags): string | null {
  const [, written] = /^Unknown option '--([^']*)'$/.exec(message) ?? []
  if (written === undefined) return null
  const named = nameByAlias(flags)
  const names = [...Object.keys(withHelp(flags)), ...named.keys()]
  return didYouMean(written, names, (name) => `--${named.get(name) ?? name}`)
}

function nameByAlias(flags: Flags): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(flags).flatMap(([name, { aliases = [] }]) =>
      aliases.map((alias) => [alias, name] as const),
    ),
  )
}

function parserOptions(flags: Flags): ParseArgsOptionsConfig {
  return Object.fromEntries(
    Object.entries(withHelp(flags)).flatMap(([name, flag]) => {
      const { type, short, aliases = [] } = flag
      const option = { type, multiple: isMultiple(flag) }
      return [
        [name, { ...option, ...(short === undefined ? {} : { short }) }] as const,
        ...aliases.map((alias) => [alias, option] as const),
      ]
    }),
  )
}

/** What each flag was given, under whichever of its names; what was not given has its usual value. */
function valuesOf(flags: Flags, tokens: readonly OptionToken[]): ReadonlyMap<string, GivenValue> {
  return new Map(
    Object.entries(flags).map(([name, flag]) => {
      const own = tokens.filter((token) => token.name === name)
      const texts = own.flatMap(({ value }) => value ?? [])
      if (own.length === 0) return [name, absent(flag)]
      if (flag.type === 'boolean') return [name, true]
      return [name, isMultiple(flag) ? texts : texts.at(-1)]
    }),
  )
}

function contradictions(tokens: readonly OptionToken[], flags: Flags): readonly string[] {
  const given = new Map<string, Set<string>>()
  for (const token of tokens) {
    if (token.value === undefined) continue
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
  given: ReadonlyMap<string, GivenValue>,
): Choices<Declared['flags']> {
  const readers = Object.entries<Flag>(usage.flags).flatMap(([name, flag]) => {
    const choices = choicesOf(flag)
    if (choices === null) return []
    const value = given.get(name)
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
