import { secretLimits } from '../limits.ts'
import { writingsOf } from './writings.ts'

/** A secret as it may be written somewhere. */
export interface Form {
  readonly text: string
  /** Base64 of some length is broken into lines by the tools that write it. */
  readonly isBase64: boolean
}

/**
 * Every way in which an ordinary program writes a value down ({@link writingsOf}), and base64 at any
 * offset in both alphabets; a value of several lines also line by line.
 */
export function formsOf(secret: string): readonly Form[] {
  const values = [secret, secret.trim(), ...linesOf(secret)].filter(isLongEnough)
  const forms = new Map<string, Form>()
  for (const value of new Set(values)) {
    for (const text of writingsOf(value)) forms.set(text, { text, isBase64: false })
    for (const text of base64Forms(value)) forms.set(text, { text, isBase64: true })
  }
  return [...forms.values()]
}

/**
 * The lines of a value of several lines, such as a key: that is how it is printed. A bracket or a
 * brace alone is no secret. Empty where there is one line.
 */
export function linesOf(secret: string): readonly string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim())
  return lines.length === 1 ? [] : lines.filter(isLongEnough)
}

/** Shorter values stand in ordinary words: where they were taken out would tell what they are. */
export function isLongEnough(value: string): boolean {
  return value.length >= secretLimits.shortestCharacters
}

/**
 * What of a text's base64 does not depend on what stands around it, for each of the three places
 * in a group of three bytes at which it can begin, such as after `user:`. A letter stands for six
 * bits; those that share bits with a neighbour are left out.
 */
function base64Forms(value: string): readonly string[] {
  const bytes = Buffer.from(value)
  return [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes])
    const from = Math.ceil((offset * 8) / 6)
    const stable = shifted.toString('base64').slice(from, Math.floor((shifted.length * 8) / 6))
    const url = stable.replaceAll('+', '-').replaceAll('/', '_')
    return stable.length < shortestBase64 ? [] : [stable, url]
  })
}

/** Fewer letters would redact ordinary words. */
const shortestBase64 = 5
