import { decodeRune, isDigit, isLetter } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'

export type ScannedNumber =
  | { readonly ok: true; readonly isComplex: boolean; readonly end: number }
  /** `end` is where the malformed number was left. */
  | { readonly ok: false; readonly end: number }

interface Digits {
  readonly characters: string
  readonly exponent: string
}

const decimal: Digits = { characters: '0123456789_', exponent: 'eE' }
const prefixes = new Map<string, Digits>([
  ['x', { characters: '0123456789abcdefABCDEF_', exponent: 'pP' }],
  ['o', { characters: '01234567_', exponent: '' }],
  ['b', { characters: '01_', exponent: '' }],
])

/**
 * Finds where a number ends. Like Go's it accepts more than is well-formed: what the text means is
 * decided later (number-literal.ts).
 */
export function scanNumber(source: ByteString, start: number): ScannedNumber {
  const real = scanPart(source, start)
  if (!real.ok) return real
  const sign = source[real.end]
  if (sign !== '+' && sign !== '-') return real
  const imaginary = scanPart(source, real.end)
  const isComplex = imaginary.ok && source[imaginary.end - 1] === 'i'
  return isComplex ? { ok: true, isComplex, end: imaginary.end } : { ok: false, end: imaginary.end }
}

function scanPart(source: ByteString, start: number): ScannedNumber {
  let end = start
  const accept = (characters: string): boolean => {
    const character = source[end]
    const accepted = character !== undefined && characters.includes(character)
    if (accepted) end++
    return accepted
  }
  const acceptRun = (characters: string): void => {
    while (accept(characters));
  }
  accept('+-')
  const digits = accept('0') ? acceptPrefix(source[end], accept) : decimal
  acceptRun(digits.characters)
  if (accept('.')) acceptRun(digits.characters)
  if (digits.exponent !== '' && accept(digits.exponent)) {
    accept('+-')
    acceptRun(decimal.characters)
  }
  accept('i')
  if (end >= source.length) return { ok: true, isComplex: false, end }
  const { rune, width } = decodeRune(source, end)
  const goesOn = rune === 0x5f || isLetter(rune) || isDigit(rune)
  return goesOn ? { ok: false, end: end + width } : { ok: true, isComplex: false, end }
}

function acceptPrefix(letter: string | undefined, accept: (characters: string) => boolean): Digits {
  const digits = prefixes.get(letter?.toLowerCase() ?? '')
  if (digits === undefined || letter === undefined) return decimal
  accept(letter)
  return digits
}
