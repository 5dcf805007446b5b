import { runOptionLimits } from '../../../limits.ts'
import { didYouMean } from '../../../nearest.ts'
import { quote, RunOptionError } from './run-option-error.ts'

/** What splitting a list of tokens needs to know of a flag. */
export interface FlagShape {
  readonly name: string
  readonly isBoolean: boolean
}

export interface FlagLookup<Flag extends FlagShape> {
  readonly byName: (name: string) => Flag | undefined
  readonly byShorthand: (letter: string) => Flag | undefined
  /** Every name, for hints. */
  readonly names: readonly string[]
}

/** A flag with its value, as it stands in the list. */
export interface FlagUse<Flag extends FlagShape> {
  readonly flag: Flag
  readonly value: string
  /** Index of the flag's token. */
  readonly token: number
  /** Index of the token that the value stands in: the same, or the next. */
  readonly valueToken: number
}

/**
 * Splits tokens as docker's command line (pflag) does: `--flag value`, `--flag=value`, `-f value`,
 * `-fvalue`, `-f=value`, joined booleans (`-it`, the last may take a value), `--bool=false`. A flag that
 * takes a value takes the next token whatever it looks like. Flags are not abbreviated. `--` ends the
 * options; nothing may follow it, because the image is not part of the list.
 *
 * @throws RunOptionError at the first token that is no option; the meaning of those behind it is unknown
 */
export function splitTokens<Flag extends FlagShape>(
  tokens: readonly string[],
  flags: FlagLookup<Flag>,
): FlagUse<Flag>[] {
  refuseOversize(tokens)
  const uses: FlagUse<Flag>[] = []
  let index = 0
  while (index < tokens.length) {
    const text = tokens[index] ?? ''
    if (text === '--') {
      refuseRest(tokens, index + 1)
      break
    }
    const found = text.startsWith('--')
      ? [splitLong(tokens, index, flags)]
      : splitShort(tokens, index, flags)
    uses.push(...found)
    index = (found.at(-1)?.valueToken ?? index) + 1
  }
  return uses
}

function splitLong<Flag extends FlagShape>(
  tokens: readonly string[],
  index: number,
  flags: FlagLookup<Flag>,
): FlagUse<Flag> {
  const text = tokens[index] ?? ''
  const equals = text.indexOf('=')
  const name = text.slice(2, equals < 0 ? undefined : equals)
  const flag = flags.byName(name)
  if (flag === undefined) {
    throw problem(index, `${quote(text)} is not an option of docker run`, hintFor(name, flags))
  }
  if (equals >= 0) return { flag, value: text.slice(equals + 1), token: index, valueToken: index }
  return withFollowingValue(tokens, index, flag, `--${name}`)
}

function splitShort<Flag extends FlagShape>(
  tokens: readonly string[],
  index: number,
  flags: FlagLookup<Flag>,
): FlagUse<Flag>[] {
  const text = tokens[index] ?? ''
  if (!text.startsWith('-') || text === '-') throw positional(tokens, index)
  // docker's parser drops these whole: they are reserved for the tests of Go programs.
  if (text.startsWith('-test.'))
    throw problem(index, `${quote(text)} is not an option of docker run`)
  const uses: FlagUse<Flag>[] = []
  const use = (flag: Flag, value: string): FlagUse<Flag> => ({
    flag,
    value,
    token: index,
    valueToken: index,
  })
  for (let position = 1; position < text.length; position++) {
    const letter = text.charAt(position)
    const flag = flags.byShorthand(letter)
    const rest = text.slice(position + 1)
    if (flag === undefined) {
      const hint = hintFor(text.slice(1), flags)
      throw problem(
        index,
        `${quote(`-${letter}`)} in ${quote(text)} is not an option of docker run`,
        hint,
      )
    }
    // A lone `=` behind the letter is a value, more is a separator: `-u=` is the user "=".
    if (rest.length > 1 && rest.startsWith('=')) return [...uses, use(flag, rest.slice(1))]
    if (!flag.isBoolean) {
      return rest === ''
        ? [...uses, withFollowingValue(tokens, index, flag, `-${letter}`)]
        : [...uses, use(flag, rest)]
    }
    uses.push(use(flag, 'true'))
  }
  return uses
}

function withFollowingValue<Flag extends FlagShape>(
  tokens: readonly string[],
  index: number,
  flag: Flag,
  written: string,
): FlagUse<Flag> {
  if (flag.isBoolean) return { flag, value: 'true', token: index, valueToken: index }
  const value = tokens[index + 1]
  if (value === undefined) throw problem(index, `${written} needs a value`)
  return { flag, value, token: index, valueToken: index + 1 }
}

function refuseRest(tokens: readonly string[], index: number): void {
  if (index < tokens.length) throw positional(tokens, index)
}

function positional(tokens: readonly string[], index: number): RunOptionError {
  const text = tokens[index] ?? ''
  return problem(
    index,
    `${quote(text)} is not an option; docker would take it for the image`,
    'options begin with a dash; the image and its command are given elsewhere',
  )
}

/** Bounds the list; a zero byte cannot be part of a command line. */
function refuseOversize(tokens: readonly string[]): void {
  if (tokens.length > runOptionLimits.tokens) {
    throw problem(runOptionLimits.tokens, `there are more than ${runOptionLimits.tokens} options`)
  }
  for (const [index, text] of tokens.entries()) {
    if (Buffer.byteLength(text) > runOptionLimits.tokenBytes) {
      throw problem(index, `the option is longer than ${runOptionLimits.tokenBytes} bytes`)
    }
    if (text.includes('\0')) throw problem(index, 'the option contains a zero byte')
  }
}

function hintFor<Flag extends FlagShape>(name: string, flags: FlagLookup<Flag>): string | null {
  const word = name.trim().split(/\s/, 1)[0] ?? ''
  if (word !== name && flags.names.includes(word)) {
    return word === name.trim()
      ? `write --${word} without blanks`
      : `each entry is one argument: write --${word} and its value as two entries, or --${word}=value`
  }
  return didYouMean(word, flags.names, (flag) => `--${flag}`)
}

function problem(token: number, message: string, hint: string | null = null): RunOptionError {
  return new RunOptionError([{ token, message, hint }])
}
