import { InvalidValue, quote } from '../run-option-error.ts'

const literalForms = [
  /^0[xX](?:_?[0-9a-fA-F])+$/,
  /^0[bB](?:_?[01])+$/,
  /^0[oO](?:_?[0-7])+$/,
  /^0(?:_?[0-7])*$/,
  /^[1-9](?:_?[0-9])*$/,
]

/**
 * A whole number as docker's integer flags take it: Go's literals, so `0x10`, `0b11`, `0o17`, `017`
 * and `1_000` are numbers too. What a JSON number cannot carry exactly is refused.
 *
 * @throws InvalidValue
 */
export function parseInteger(value: string): number {
  const digits = value.replace(/^[+-]/, '')
  if (digits.length > 100 || !literalForms.some((form) => form.test(digits))) {
    throw new InvalidValue(`${quote(value)} is not a whole number`)
  }
  const plain = digits.replaceAll('_', '')
  const magnitude = BigInt(/^0[0-9]/.test(plain) ? `0o${plain.slice(1)}` : plain.toLowerCase())
  return exact(value.startsWith('-') ? -magnitude : magnitude, value)
}

/** As {@link parseInteger}, without a sign and at most `maximum`. @throws InvalidValue */
export function parseUnsigned(value: string, maximum: number): number {
  const number = /^[+-]/.test(value) ? -1 : parseInteger(value)
  if (number < 0 || number > maximum) {
    throw new InvalidValue(`${quote(value)} is not a whole number from 0 to ${maximum}`)
  }
  return number
}

/** Decimal digits with an optional sign. @throws InvalidValue */
export function parseDecimalInteger(value: string): number {
  if (!/^[+-]?[0-9]{1,100}$/.test(value))
    throw new InvalidValue(`${quote(value)} is not a whole number`)
  return exact(BigInt(value.replace(/^\+/, '')), value)
}

/** Decimal digits alone. @throws InvalidValue */
export function parseDecimalUnsigned(value: string, maximum = Number.MAX_SAFE_INTEGER): number {
  const number = /^[0-9]+$/.test(value) ? Number(value) : Number.NaN
  if (!(number <= maximum)) {
    throw new InvalidValue(`${quote(value)} is not a whole number from 0 to ${maximum}`)
  }
  return number
}

/** @throws InvalidValue beyond ±(2⁵³ − 1), where a JSON number is no longer exact. */
export function exact(number: bigint, written: string): number {
  const asNumber = Number(number)
  if (!Number.isSafeInteger(asNumber)) throw new InvalidValue(`${quote(written)} is too large`)
  return asNumber
}

/** The spellings of Go's `strconv.ParseBool`. @throws InvalidValue */
export function parseBoolean(value: string): boolean {
  if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(value)) return true
  if (['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(value)) return false
  throw new InvalidValue(`${quote(value)} is neither true nor false`)
}
