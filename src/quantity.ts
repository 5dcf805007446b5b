/**
 * An amount of a resource, exact: `100Mi`, `1500m`, `1e3`.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export interface Quantity {
  /** As somebody wrote it. */
  readonly text: string
  /** In thousandths of its unit (bytes, processors), rounded up, as Kubernetes' `MilliValue` is. */
  readonly milli: bigint
}

const suffixes: Readonly<Record<string, readonly [base: bigint, exponent: number]>> = {
  n: [10n, -9],
  u: [10n, -6],
  m: [10n, -3],
  '': [10n, 0],
  k: [10n, 3],
  M: [10n, 6],
  G: [10n, 9],
  T: [10n, 12],
  P: [10n, 15],
  E: [10n, 18],
  Ki: [2n, 10],
  Mi: [2n, 20],
  Gi: [2n, 30],
  Ti: [2n, 40],
  Pi: [2n, 50],
  Ei: [2n, 60],
}

const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i)?)$/

/** Null for a text that is no quantity, or a longer one than any that means something. */
export function parseQuantity(text: string): Quantity | null {
  const match = text.length > longest ? null : pattern.exec(text)
  const [, sign = '', whole = '', fraction = '', exponent, suffix = ''] = match ?? []
  if (match === null || whole + fraction === '') return null
  const [base, power] =
    exponent === undefined ? (suffixes[suffix] ?? [10n, 0]) : ([10n, Number(exponent)] as const)
  const digits = BigInt(`${whole}${fraction}`) * 1000n
  const scaled = power < 0 ? digits : digits * base ** BigInt(power)
  const divisor = 10n ** BigInt(fraction.length) * (power < 0 ? base ** BigInt(-power) : 1n)
  const amount = roundUp(scaled, divisor)
  return { text, milli: sign === '-' ? -amount : amount }
}

const longest = 64

/**
 * The text that the API server keeps of it: without a fraction, in the largest unit that it is whole
 * in, of the kind that it was written in.
 */
export function canonicalText({ text, milli }: Quantity): string {
  const isBinary = text.endsWith('i') && milli % 1000n === 0n
  const whole = milli / 1000n
  if (isBinary && (whole >= 1024n || whole <= -1024n)) return inUnits(whole, 1024n, binaryUnits)
  if (!/[eE][+-]?\d/.test(text)) return inUnits(milli, 1000n, decimalUnits)
  return inUnits(milli, 1000n, exponents)
}

const binaryUnits = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']
const decimalUnits = ['m', '', 'k', 'M', 'G', 'T', 'P', 'E']
const exponents = ['e-3', '', 'e3', 'e6', 'e9', 'e12', 'e15', 'e18']

function inUnits(amount: bigint, base: bigint, units: readonly string[]): string {
  if (amount === 0n) return '0'
  let [left, unit] = [amount, 0]
  while (left % base === 0n && unit < units.length - 1) {
    left /= base
    unit += 1
  }
  return `${left}${units[unit] ?? ''}`
}

/** In whole units, rounded up: what a `resourceFieldRef` without a divisor reads. */
export function wholeUnits({ milli }: Quantity): number {
  return Number(roundUp(milli, 1000n))
}

/** How many times `divisor` goes into it, rounded up; a divisor of zero stands for one. */
export function dividedBy(quantity: Quantity, divisor: Quantity): bigint {
  return roundUp(quantity.milli, divisor.milli === 0n ? 1000n : divisor.milli)
}

function roundUp(amount: bigint, divisor: bigint): bigint {
  const whole = amount / divisor
  return amount % divisor > 0n ? whole + 1n : whole
}
