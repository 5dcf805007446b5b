/**
 * How Node Feature Discovery's YAML parser (the Go family's, YAML 1.1) reads a scalar, and the text
 * it makes of one where a string is wanted: `1.10` becomes "1.1", `010` becomes "8", `on` "true".
 */
import type { YamlScalar } from '../../yaml/tree.ts'

export type ScalarValue =
  | { readonly type: 'null' }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'integer'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }
  /** The written tag does not fit the text, such as `!!int abc`. */
  | { readonly type: 'invalid'; readonly problem: string }

const words: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ...toEntries(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'], {
    type: 'boolean',
    value: true,
  }),
  ...toEntries(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'], {
    type: 'boolean',
    value: false,
  }),
  ...toEntries(['', '~', 'null', 'Null', 'NULL'], { type: 'null' }),
  ...toEntries(['.nan', '.NaN', '.NAN'], { type: 'float', value: Number.NaN }),
  ...toEntries(['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'], {
    type: 'float',
    value: Number.POSITIVE_INFINITY,
  }),
  ...toEntries(['-.inf', '-.Inf', '-.INF'], { type: 'float', value: Number.NEGATIVE_INFINITY }),
])

function toEntries(texts: readonly string[], value: ScalarValue): [string, ScalarValue][] {
  return texts.map((text) => [text, value])
}

const tagPrefix = 'tag:yaml.org,2002:'

/** Reads a scalar: quotes make text, a tag forces a type, anything else is read by its looks. */
export function readScalar(scalar: YamlScalar): ScalarValue {
  const { text, tag } = scalar
  if (tag !== null) return readTagged(text, tag)
  return scalar.plain ? resolvePlain(text, false) : { type: 'string', value: text }
}

function readTagged(text: string, tag: string): ScalarValue {
  switch (tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag) {
    case 'bool':
      return ofType(resolvePlain(text, true), 'boolean', text, 'bool')
    case 'int':
      return ofType(resolvePlain(text, true), 'integer', text, 'int')
    case 'null':
      return ofType(resolvePlain(text, true), 'null', text, 'null')
    case 'float': {
      const value = resolvePlain(text, true)
      if (value.type === 'integer') return { type: 'float', value: Number(value.value) }
      return ofType(value, 'float', text, 'float')
    }
    case 'timestamp':
      return isTimestamp(text)
        ? { type: 'string', value: text }
        : { type: 'invalid', problem: `cannot decode \`${text}\` as a !!timestamp` }
    case 'binary':
      return readBinary(text)
    default:
      return { type: 'string', value: text }
  }
}

function ofType(
  value: ScalarValue,
  type: ScalarValue['type'],
  text: string,
  tag: string,
): ScalarValue {
  if (value.type === type) return value
  return { type: 'invalid', problem: `cannot decode \`${text}\` as a !!${tag}` }
}

function readBinary(text: string): ScalarValue {
  const base64 = text.replace(/[\r\n]/g, '')
  const padded = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
  return padded.test(base64)
    ? { type: 'string', value: Buffer.from(base64, 'base64').toString('utf8') }
    : { type: 'invalid', problem: '!!binary value contains invalid base64 data' }
}

function resolvePlain(text: string, tagged: boolean): ScalarValue {
  const word = words.get(text)
  if (word !== undefined) return word
  const first = text.charAt(0)
  if (first === '.') return readFloat(text) ?? { type: 'string', value: text }
  if (!/[-+0-9]/.test(first)) return { type: 'string', value: text }
  // A date stays the text that it is, unless a tag asks for something else.
  if (!tagged && isTimestamp(text)) return { type: 'string', value: text }
  return readNumber(text.replaceAll('_', '')) ?? { type: 'string', value: text }
}

function readNumber(text: string): ScalarValue | null {
  const integer = readInteger(text)
  if (integer !== null) return { type: 'integer', value: integer }
  return readFloat(text)
}

const maximumInt64 = 2n ** 63n - 1n
const maximumUint64 = 2n ** 64n - 1n

/** Go's `ParseInt(text, 0, 64)`, then `ParseUint`: 0x, 0o, 0b and a leading zero for octal. */
function readInteger(text: string): bigint | null {
  const parts = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[oO]?([0-7]+)|0[bB]([01]+)|(0|[1-9][0-9]*))$/.exec(
    text,
  )
  if (parts === null) return null
  const [, sign, hexadecimal, octal, binary, decimal] = parts
  const magnitude = BigInt(
    hexadecimal !== undefined
      ? `0x${hexadecimal}`
      : octal !== undefined
        ? `0o${octal}`
        : binary !== undefined
          ? `0b${binary}`
          : (decimal ?? '0'),
  )
  if (sign === '-') return magnitude <= maximumInt64 + 1n ? -magnitude : null
  // Only a number without a sign may use all of 64 bits.
  return magnitude <= (sign === '+' ? maximumInt64 : maximumUint64) ? magnitude : null
}

const floatForm =
  /^[-+]?(?:\.[0-9]+(?:_[0-9]+)*|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/

/** Go's `ParseFloat`: underscores may stand between digits; what is out of range is no number. */
function readFloat(text: string): ScalarValue | null {
  if (!floatForm.test(text)) return null
  const value = Number(text.replaceAll('_', ''))
  return Number.isFinite(value) ? { type: 'float', value } : null
}

const dateForms: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+](\d{2}):(\d{2}))$/,
  /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?$/,
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
]

function isTimestamp(text: string): boolean {
  return dateForms.some((form) => {
    const parts = form.exec(text)
    if (parts === null) return false
    const numbers = parts.slice(1).map((part) => Number(part))
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers
    if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return false
    return hour < 24 && minute < 60 && second < 60
  })
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The text that stands for a scalar where a string is wanted; null for a null. */
export function scalarText(value: Exclude<ScalarValue, { type: 'invalid' }>): string | null {
  switch (value.type) {
    case 'null':
      return null
    case 'boolean':
      return value.value ? 'true' : 'false'
    case 'integer':
      return value.value.toString()
    case 'float':
      return floatText(value.value)
    case 'string':
      return value.value
  }
}

/** Go's `FormatFloat(value, 'g', -1, 32)`: the shortest text that reads back as the same 32 bits. */
export function floatText(value: number): string {
  const single = Math.fround(value)
  if (Number.isNaN(single)) return 'NaN'
  if (!Number.isFinite(single)) return single > 0 ? '+Inf' : '-Inf'
  if (single === 0) return Object.is(single, -0) ? '-0' : '0'
  const [mantissa = '', exponentText = '0'] = shortestSingle(single).split('e')
  const exponent = Number(exponentText)
  if (exponent < -4 || exponent >= 6) {
    const sign = exponent < 0 ? '-' : '+'
    return `${mantissa}e${sign}${Math.abs(exponent).toString().padStart(2, '0')}`
  }
  return placePoint(mantissa, exponent)
}

/** Scientific notation with as few digits as keep the value; 9 always do. */
function shortestSingle(single: number): string {
  for (let digits = 0; digits < 9; digits++) {
    const text = single.toExponential(digits)
    if (Math.fround(Number(text)) === single) return text.replace(/\.?0+e/, 'e')
  }
  return single.toExponential(8)
}

function placePoint(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : ''
  const digits = mantissa.replace(/[-.]/g, '')
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  if (digits.length <= exponent + 1) return `${sign}${digits.padEnd(exponent + 1, '0')}`
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`
}
