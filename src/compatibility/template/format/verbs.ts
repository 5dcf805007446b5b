import { countRunes, encodeRune, isPrintable, isScalarValue, runesOf } from '../values/bytes.ts'
import { replacementRune } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'
import { canBackquote, quote } from '../values/quote.ts'
import type { IntegerValue } from '../values/value.ts'
import type { Flags } from './flags.ts'
import { formatFloat } from './float.ts'

/** Each function gives the text of one operand, or undefined when the verb is not for its type. */

/** Fills up to the width; only a text without a sign is filled with zeros. */
export function pad(text: ByteString, flags: Flags): ByteString {
  if (flags.width === undefined) return text
  const missing = flags.width - countRunes(text)
  if (missing <= 0) return text
  if (flags.minus) return text + ' '.repeat(missing)
  return (flags.zero ? '0' : ' ').repeat(missing) + text
}

function padWithSpaces(text: ByteString, flags: Flags): ByteString {
  return pad(text, { ...flags, zero: false })
}

export function formatBoolean(value: boolean, verb: string, flags: Flags): string | undefined {
  return verb === 't' || verb === 'v' ? pad(String(value), flags) : undefined
}

export function formatString(
  value: ByteString,
  verb: string,
  flags: Flags,
): ByteString | undefined {
  switch (verb) {
    case 'v':
      return flags.asSource ? formatQuoted(value, flags) : pad(truncated(value, flags), flags)
    case 's':
      return pad(truncated(value, flags), flags)
    case 'q':
      return formatQuoted(value, flags)
    case 'x':
    case 'X':
      return formatHexadecimal(value, verb, flags)
    default:
      return undefined
  }
}

/** At most `precision` runes. */
function truncated(value: ByteString, flags: Flags): ByteString {
  if (flags.precision === undefined) return value
  let text = ''
  let count = 0
  for (const { bytes } of runesOf(value)) {
    if (count++ >= flags.precision) break
    text += bytes
  }
  return text
}

function formatQuoted(value: ByteString, flags: Flags): ByteString {
  const text = truncated(value, flags)
  if (flags.sharp && canBackquote(text)) return pad(`\`${text}\``, flags)
  return pad(quote(text, { ascii: flags.plus }), flags)
}

function formatHexadecimal(value: ByteString, verb: 'x' | 'X', flags: Flags): string {
  const prefix = flags.sharp ? `0${verb}` : ''
  const pairs = Array.from(value.slice(0, flags.precision), (byte) => {
    const digits = byte.charCodeAt(0).toString(16).padStart(2, '0')
    return verb === 'X' ? digits.toUpperCase() : digits
  })
  if (pairs.length === 0) return pad('', flags)
  const text = flags.space ? pairs.map((pair) => prefix + pair).join(' ') : prefix + pairs.join('')
  return pad(text, flags)
}

const bases = new Map([
  ['v', 10],
  ['d', 10],
  ['b', 2],
  ['o', 8],
  ['O', 8],
  ['x', 16],
  ['X', 16],
])

export function formatInteger(
  integer: IntegerValue,
  verb: string,
  flags: Flags,
): ByteString | undefined {
  const { value, type } = integer
  if (verb === 'c') return pad(encodeRune(runeOf(value)), flags)
  if (verb === 'q') {
    return pad(quote(encodeRune(runeOf(value)), { ascii: flags.plus, mark: "'" }), flags)
  }
  if (verb === 'U') return formatUnicode(BigInt.asUintN(64, value), flags)
  const base = bases.get(verb)
  if (base === undefined) return undefined
  const isUnsignedSource = verb === 'v' && flags.asSource && type.startsWith('u')
  return isUnsignedSource
    ? formatBase(value, 'x', 16, { ...flags, sharp: true })
    : formatBase(value, verb, base, flags)
}

function formatBase(value: bigint, verb: string, base: number, flags: Flags): string {
  const isNegative = value < 0n
  const sign = isNegative ? '-' : flags.plus ? '+' : flags.space ? ' ' : ''
  if (flags.precision === 0 && value === 0n) return ' '.repeat(flags.width ?? 0)
  const fillsWithZeros = flags.zero && !flags.minus && flags.precision === undefined
  const count = flags.precision ?? (fillsWithZeros ? (flags.width ?? 0) - sign.length : 0)
  const plain = (isNegative ? -value : value).toString(base)
  const digits = (verb === 'X' ? plain.toUpperCase() : plain).padStart(count, '0')
  return padWithSpaces(sign + basePrefix(verb, base, digits, flags) + digits, flags)
}

function basePrefix(verb: string, base: number, digits: string, flags: Flags): string {
  const octal = verb === 'O' ? '0o' : ''
  if (!flags.sharp) return octal
  if (base === 2) return '0b'
  if (base === 16) return verb === 'X' ? '0X' : '0x'
  return base === 8 && !digits.startsWith('0') ? `${octal}0` : octal
}

function runeOf(value: bigint): number {
  return value < 0n || value > 0x10ffffn ? replacementRune : Number(value)
}

function formatUnicode(value: bigint, flags: Flags): ByteString {
  const digits = value.toString(16).toUpperCase()
  const text = `U+${digits.padStart(Math.max(flags.precision ?? 4, 4), '0')}`
  const rune = value <= 0x10ffffn ? Number(value) : -1
  const shows = flags.sharp && isScalarValue(rune) && isPrintable(rune)
  return padWithSpaces(shows ? `${text} '${encodeRune(rune)}'` : text, flags)
}

const floatFormats = new Map<string, readonly ['e' | 'f' | 'g', number | undefined]>([
  ['v', ['g', undefined]],
  ['g', ['g', undefined]],
  ['G', ['g', undefined]],
  ['e', ['e', 6]],
  ['E', ['e', 6]],
  ['f', ['f', 6]],
  ['F', ['f', 6]],
])

export function formatFloatingPoint(value: number, verb: string, flags: Flags): string | undefined {
  const format = floatFormats.get(verb)
  if (format === undefined) return undefined
  const precision = flags.precision ?? format[1]
  const plain = formatFloat(value, format[0], precision)
  const magnitude = plain.replace(/^[-+]/, '')
  const cased = verb === 'E' || verb === 'G' ? magnitude.replace('e', 'E') : magnitude
  const sign = floatSign(plain, flags)
  if (!Number.isFinite(value)) {
    // Infinity keeps its plus sign.
    const shownSign = sign === '' && plain.startsWith('+') ? '+' : sign
    return padWithSpaces(shownSign + cased, flags)
  }
  const digits = flags.sharp ? withPoint(cased, format[0] === 'g', precision) : cased
  const count = (flags.width ?? 0) - sign.length
  const isFilled = flags.zero && !flags.minus && sign !== ''
  if (isFilled) return sign + digits.padStart(count, '0')
  return pad(sign + digits, flags)
}

function floatSign(plain: string, flags: Flags): string {
  if (plain.startsWith('-')) return '-'
  if (flags.plus) return '+'
  return flags.space ? ' ' : ''
}

/** `%#g` keeps the point and the zeros after it. */
function withPoint(text: string, keepsZeros: boolean, precision: number | undefined): string {
  const [mantissa = '', ...exponent] = text.split(/(?=[eE])/)
  const pointed = mantissa.includes('.') ? mantissa : `${mantissa}.`
  const significant = mantissa.replace('.', '').replace(/^0+/, '').length
  const shown = mantissa === '0' ? 1 : significant
  const missing = keepsZeros ? (precision ?? 6) - shown : 0
  return pointed + '0'.repeat(Math.max(missing, 0)) + exponent.join('')
}
