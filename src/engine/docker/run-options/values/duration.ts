import { InvalidValue, quote } from '../run-option-error.ts'
import { exact } from './numbers.ts'

const nanosecondsPer: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
}

const wholeForm = /^(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+$/
const partForm = /([0-9]*)\.?([0-9]*)(ns|us|µs|μs|ms|s|m|h)/g

/**
 * A duration of Go's notation (`1m30s`, `1.5h`, `500ms`) in nanoseconds. Zero may stand without a unit.
 *
 * @throws InvalidValue
 */
export function parseDuration(value: string): number {
  const unsigned = value.replace(/^[+-]/, '')
  if (unsigned === '0') return 0
  if (unsigned.length > 100 || !wholeForm.test(unsigned)) {
    throw new InvalidValue(
      `${quote(value)} is not a duration`,
      'write for example 500ms, 5s or 1m30s',
    )
  }
  let total = 0n
  for (const [, whole = '', fraction = '', unit = ''] of unsigned.matchAll(partForm)) {
    const factor = nanosecondsPer[unit] ?? 0n
    total += BigInt(whole || '0') * factor
    total += (BigInt(fraction || '0') * factor) / 10n ** BigInt(fraction.length)
  }
  return exact(value.startsWith('-') ? -total : total, value)
}
