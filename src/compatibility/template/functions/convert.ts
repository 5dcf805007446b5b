import type { Budget } from '../budget.ts'
import { printValue } from '../format/printer.ts'
import { parseFloat64, parseInt64, truncateToInt64, wrapInt64 } from '../values/numbers.ts'
import type { ByteString } from '../values/bytes.ts'
import type { Value } from '../values/value.ts'

/** Sprig's conversions: what cannot be converted is zero, never an error. */

export function toInt64(value: Value): bigint {
  switch (value.kind) {
    case 'integer':
      return wrapInt64(value.value)
    case 'float':
      return truncateToInt64(value.value)
    case 'bool':
      return value.value ? 1n : 0n
    case 'string':
      return parseInt64(withoutZeroDecimals(value.value)) ?? 0n
    default:
      return 0n
  }
}

/** `8.00` reads as `8`; any other fraction is no integer. */
function withoutZeroDecimals(text: string): string {
  return text.replace(/\.0+$/, '')
}

export function toFloat64(value: Value): number {
  switch (value.kind) {
    case 'integer':
      return Number(value.value)
    case 'float':
      return value.value
    case 'bool':
      return value.value ? 1 : 0
    case 'string':
      return parseFloat64(value.value) ?? 0
    default:
      return 0
  }
}

export function toText(value: Value, budget: Budget): ByteString {
  return printValue(value, budget)
}

/** The elements as strings; nil ones are left out. A value that is no list is a list of one. */
export function toTexts(value: Value, budget: Budget): ByteString[] {
  if (value.kind === 'list') {
    const items = value.items.filter((item) => item.kind !== 'nil')
    budget.spendCopies(items.length)
    return items.map((item) => toText(item, budget))
  }
  return value.kind === 'nil' || value.kind === 'invalid' ? [] : [toText(value, budget)]
}

/** Sprig's idea of "nothing": zero, false, and what is empty. */
export function isEmpty(value: Value): boolean {
  switch (value.kind) {
    case 'nil':
    case 'invalid':
      return true
    case 'bool':
      return !value.value
    case 'integer':
      return value.value === 0n
    case 'float':
      return value.value === 0
    case 'string':
      return value.value === ''
    case 'list':
      return value.items.length === 0
    case 'map':
      return value.entries.size === 0
    case 'version':
      return false
  }
}
