/** Go's strconv: numbers from text, with Go's prefixes and underscores, and the 64-bit integers. */

export const maxInt64 = 2n ** 63n - 1n
export const minInt64 = -(2n ** 63n)
export const maxUint64 = 2n ** 64n - 1n

/** What is left of a sum or product in a 64-bit signed integer. */
export function wrapInt64(value: bigint): bigint {
  return BigInt.asIntN(64, value)
}

/** Characters of a number with a base prefix or underscores; what is longer is taken for junk. */
const longestNumber = 200

interface UnsignedText {
  readonly value: bigint
}

/**
 * An unsigned integer with the base that its prefix names (`0x`, `0o`, `0b`, `0`), underscores
 * between digits allowed. Undefined when it is malformed; it may exceed 64 bits.
 */
function parsePrefixed(text: string): UnsignedText | undefined {
  if (text.length > longestNumber) return undefined
  const lower = text.toLowerCase()
  const match = /^(0x|0o|0b|0)?(_?[0-9a-f]+(?:_[0-9a-f]+)*)$/.exec(lower)
  if (match === null) return undefined
  const prefix = match[1]
  const digits = (match[2] ?? '').replaceAll('_', '')
  // Without a prefix an underscore cannot come first; `0_7` is an octal number with the prefix `0`.
  if (prefix === undefined) return lower.startsWith('_') ? undefined : ofBase(digits, 10)
  if (prefix === '0x') return ofBase(digits, 16)
  return ofBase(digits, prefix === '0b' ? 2 : 8)
}

const digitSets = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^[0-9]+$/, 16: /^[0-9a-f]+$/ } as const
const bigintPrefixes = { 2: '0b', 8: '0o', 10: '', 16: '0x' } as const

function ofBase(digits: string, base: keyof typeof digitSets): UnsignedText | undefined {
  const significant = digits.replace(/^0+(?=.)/, '')
  if (!digitSets[base].test(digits) || significant.length > longestNumber) return undefined
  return { value: BigInt(bigintPrefixes[base] + significant) }
}

/** Go's ParseUint(text, 0, 64). */
export function parseUint64(text: string): bigint | undefined {
  const value = text === '0' ? 0n : parsePrefixed(text)?.value
  return value === undefined || value > maxUint64 ? undefined : value
}

/** Go's ParseInt(text, 0, 64). */
export function parseInt64(text: string): bigint | undefined {
  const magnitude = parseMagnitude(text)
  if (magnitude === undefined) return undefined
  return inInt64(text.startsWith('-') ? -magnitude : magnitude)
}

function parseMagnitude(text: string): bigint | undefined {
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text
  return unsigned === '0' ? 0n : parsePrefixed(unsigned)?.value
}

/** Go's ParseInt(text, base, 64) for a fixed base: digits and one sign only. */
export function parseIntOfBase(text: string, base: 8 | 10): bigint | undefined {
  const match = /^([+-]?)([0-9]+)$/.exec(text)
  const magnitude = match === null ? undefined : ofBase(match[2] ?? '', base)?.value
  if (magnitude === undefined) return undefined
  return inInt64(match?.[1] === '-' ? -magnitude : magnitude)
}

function inInt64(value: bigint): bigint | undefined {
  return value < minInt64 || value > maxInt64 ? undefined : value
}

/**
 * Go's ParseFloat(text, 64), without hexadecimal mantissas' rounding beyond 53 bits.
 * Undefined when it is malformed or out of range.
 */
export function parseFloat64(text: string): number | undefined {
  if (text.length > longestNumber) return undefined
  const special = /^([+-]?)(inf|infinity|nan)$/i.exec(text)
  if (special !== null) {
    if (special[2]?.toLowerCase() === 'nan') return special[1] === '' ? Number.NaN : undefined
    return special[1] === '-' ? -Infinity : Infinity
  }
  const value = /^[+-]?0x/i.test(text) ? parseHexadecimalFloat(text) : parseDecimalFloat(text)
  return value === undefined || !Number.isFinite(value) ? undefined : value
}

function parseDecimalFloat(text: string): number | undefined {
  const isWellFormed = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
  const digits = withoutUnderscores(text)
  return isWellFormed.test(digits) ? Number(digits) : undefined
}

/** An underscore may stand between two digits; anywhere else it stays, and so is no number. */
function withoutUnderscores(text: string): string {
  return text.replaceAll(/(?<=\d)_(?=\d)/g, '')
}

function parseHexadecimalFloat(text: string): number | undefined {
  const match = /^([+-]?)0x([0-9a-f_]*)\.?([0-9a-f_]*)p([+-]?[0-9_]+)$/i.exec(text)
  if (match === null) return undefined
  const [, sign, whole = '', fraction = '', exponent = ''] = match
  const digits = (whole + fraction).replaceAll('_', '')
  if (digits === '' || digits.length > 100) return undefined
  const scale = Number(exponent.replaceAll('_', '')) - 4 * fraction.replaceAll('_', '').length
  const value = Number(BigInt(`0x${digits}`)) * 2 ** scale
  return sign === '-' ? -value : value
}

/** The float as an integer when nothing is lost, as Go promotes the constant `3.0`. */
export function exactInteger(value: number): bigint | undefined {
  return Number.isInteger(value) ? BigInt(value) : undefined
}

/** Go's int64(float) on amd64: towards zero; what does not fit is the smallest integer. */
export function truncateToInt64(value: number): bigint {
  if (!Number.isFinite(value)) return minInt64
  return inInt64(BigInt(Math.trunc(value))) ?? minInt64
}
