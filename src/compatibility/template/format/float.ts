/** Go's strconv.FormatFloat for the formats e, f and g. */

/** Decimal digits without trailing zeros; the value is 0.DIGITS times ten to the `point`. */
interface Decimal {
  readonly digits: string
  readonly point: number
}

/** @param precision undefined for the shortest text that reads back as the same number */
export function formatFloat(
  value: number,
  format: 'e' | 'f' | 'g',
  precision: number | undefined,
): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  return sign + formatMagnitude(Math.abs(value), format, precision)
}

function formatMagnitude(
  value: number,
  format: 'e' | 'f' | 'g',
  precision: number | undefined,
): string {
  if (precision === undefined) return formatShortest(shortestDecimal(value), format)
  const exact = exactDecimal(value)
  if (format === 'f') return asFixed(round(exact, exact.point + precision), precision)
  if (format === 'e') return asExponent(round(exact, precision + 1), precision)
  const significant = Math.max(precision, 1)
  return asGeneral(round(exact, significant), significant, significant)
}

function formatShortest(decimal: Decimal, format: 'e' | 'f' | 'g'): string {
  const count = decimal.digits.length
  if (format === 'f') return asFixed(decimal, Math.max(count - decimal.point, 0))
  if (format === 'e') return asExponent(decimal, Math.max(count - 1, 0))
  return asGeneral(decimal, 6, count)
}

function asGeneral(decimal: Decimal, threshold: number, precision: number): string {
  const { digits, point } = decimal
  const isWhole = threshold > digits.length && digits.length >= point
  const limit = isWhole && threshold === precision ? digits.length : threshold
  const exponent = point - 1
  if (exponent < -4 || exponent >= limit) {
    return asExponent(decimal, Math.max(Math.min(precision, digits.length) - 1, 0))
  }
  return asFixed(decimal, Math.max(digits.length - point, 0))
}

function asExponent({ digits, point }: Decimal, precision: number): string {
  const mantissa = digits.padEnd(precision + 1, '0')
  const fraction = precision > 0 ? `.${mantissa.slice(1, precision + 1)}` : ''
  const exponent = digits === '' ? 0 : point - 1
  const sign = exponent < 0 ? '-' : '+'
  return `${mantissa[0] ?? '0'}${fraction}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`
}

function asFixed({ digits, point }: Decimal, precision: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  if (precision === 0) return whole
  const fraction = '0'.repeat(Math.max(-point, 0)) + digits.slice(Math.max(point, 0))
  return `${whole}.${fraction.slice(0, precision).padEnd(precision, '0')}`
}

function shortestDecimal(value: number): Decimal {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e')
  return trimmed(mantissa.replace('.', ''), Number(exponent) + 1)
}

/** All digits of the binary fraction, at most about 770. */
function exactDecimal(value: number): Decimal {
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, value)
  const raw = bits.getBigUint64(0)
  const biased = Number((raw >> 52n) & 0x7ffn)
  const fraction = raw & 0xfffffffffffffn
  const mantissa = biased === 0 ? fraction : fraction | (1n << 52n)
  const exponent = Math.max(biased, 1) - 1075
  if (exponent >= 0) {
    const digits = String(mantissa << BigInt(exponent))
    return trimmed(digits, digits.length)
  }
  const digits = String(mantissa * 5n ** BigInt(-exponent))
  return trimmed(digits, digits.length + exponent)
}

/** Half to even, as the value is exact. */
function round({ digits, point }: Decimal, count: number): Decimal {
  if (count >= digits.length) return { digits, point }
  if (count < 0) return { digits: '', point }
  const kept = digits.slice(0, count)
  const rest = digits.slice(count)
  const isTie = /^50*$/.test(rest)
  const lastIsOdd = /[13579]$/.test(kept)
  const roundsUp = isTie ? lastIsOdd : rest >= '5'
  if (!roundsUp) return trimmed(kept, point)
  const raised = String(BigInt(kept === '' ? '0' : kept) + 1n)
  return trimmed(raised.padStart(count, '0'), point + Math.max(raised.length - count, 0))
}

function trimmed(digits: string, point: number): Decimal {
  const significant = digits.replace(/^0+/, '')
  const leading = digits.length - significant.length
  const kept = significant.replace(/0+$/, '')
  return kept === '' ? { digits: '', point: 0 } : { digits: kept, point: point - leading }
}
