import { InvalidValue, quote } from '../run-option-error.ts'
import { exact } from './numbers.ts'

const decimalForm = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?$/
const fractionForm = /^([+-]?(?:0|[1-9][0-9]*))\/([1-9][0-9]*)$/

/**
 * A number of CPUs (`1.5`, `3/2`, `5e-1`) in 10⁻⁹ CPUs.
 *
 * @throws InvalidValue when it is no number or finer than 10⁻⁹
 */
export function parseCpus(value: string): number {
  const ratio = value.length > 100 ? null : (parseDecimal(value) ?? parseFraction(value))
  if (ratio === null) throw new InvalidValue(`${quote(value)} is not a number of CPUs`)
  const nano = ratio.numerator * 1_000_000_000n
  if (nano % ratio.denominator !== 0n) throw new InvalidValue(`${quote(value)} is too precise`)
  return exact(nano / ratio.denominator, value)
}

interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

function parseDecimal(value: string): Ratio | null {
  const [form, sign = '', whole = '', fraction = '', exponent = '0'] = decimalForm.exec(value) ?? []
  if (form === undefined || whole + fraction === '') return null
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  const shift = Number(exponent) - fraction.length
  return shift >= 0
    ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-shift) }
}

function parseFraction(value: string): Ratio | null {
  const [, numerator, denominator] = fractionForm.exec(value) ?? []
  if (numerator === undefined || denominator === undefined) return null
  return { numerator: BigInt(numerator.replace(/^\+/, '')), denominator: BigInt(denominator) }
}
