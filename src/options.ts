import { inputError, messageOf } from './errors.ts'
import { runLimits } from './limits.ts'

/**
 * Reads a command's options with `parseArgs` of `node:util`.
 *
 * @throws CanaryError (input) with one sentence when an option is unknown or lacks its value
 */
export function readOptions<Options>(command: string, parse: () => Options): Options {
  try {
    return parse()
  } catch (error) {
    const [sentence = ''] = messageOf(error).split('. ', 1)
    throw inputError(
      { code: 'usage', message: sentence, hint: `see: container-canary ${command} --help` },
      { cause: error },
    )
  }
}

/**
 * A length of time as people write it: `10`, `10s`, `2m`, `500ms`.
 *
 * @returns milliseconds
 * @throws CanaryError (input)
 */
export function readDuration(text: string, name: string): number {
  const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim()) ?? []
  const factors: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 }
  const milliseconds = Number(digits) * (factors[unit] ?? Number.NaN)
  if (milliseconds > 0 && milliseconds <= runLimits.longest) return milliseconds
  throw inputError({
    code: 'usage',
    message: `${name} is "${text}", which is no length of time`,
    hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
  })
}

/** @throws CanaryError (input) */
export function readCount(text: string, name: string, most: number): number {
  const count = /^\d+$/.test(text.trim()) ? Number(text) : 0
  if (count >= 1 && count <= most) return count
  throw inputError({
    code: 'usage',
    message: `${name} is "${text}", which is no whole number from 1 to ${most}`,
  })
}

/** @throws CanaryError (input) */
export function readChoice<Choice extends string>(
  text: string,
  name: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === text)
  if (chosen !== undefined) return chosen
  throw inputError({
    code: 'usage',
    message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
  })
}

/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
export function readPairs(
  pairs: readonly string[],
  name: string,
): Readonly<Record<string, string>> {
  const entries = pairs.map((pair): readonly [string, string] => {
    const cut = pair.indexOf('=')
    if (cut > 0) return [pair.slice(0, cut), pair.slice(cut + 1)]
    throw inputError({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` })
  })
  return Object.fromEntries(entries)
}
