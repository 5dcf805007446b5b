import type { Budget } from '../budget.ts'
import { templateLimits } from '../../../limits.ts'
import type { ByteString } from '../values/bytes.ts'
import {
  anyMapType,
  boolean,
  emptyString,
  list,
  map,
  nil,
  sortedKeys,
  strings,
  typeName,
} from '../values/value.ts'
import type { MapValue, Value } from '../values/value.ts'
import { toText } from './convert.ts'
import type { CallContext, FunctionTable, TemplateFunction } from './define.ts'
import { define, defineVariadic } from './define.ts'
import { fail } from './failure.ts'

/** Keys and values in turn; a last key without a value gets an empty string. */
function makeDict(context: CallContext, values: readonly Value[]): Value {
  context.budget.spendCopies(values.length)
  const entries = new Map<ByteString, Value>()
  for (let index = 0; index < values.length; index += 2) {
    const key = values[index]
    if (key !== undefined) {
      entries.set(toText(key, context.budget), values[index + 1] ?? emptyString)
    }
  }
  return map(entries)
}

function set(dict: MapValue, key: ByteString, value: Value): Value {
  if (dict.isNil) return fail('assignment to entry in nil map')
  if (dict.entries.size >= templateLimits.listItems && !dict.entries.has(key)) {
    return fail(`a dict of more than ${templateLimits.listItems} keys exceeds the limit`)
  }
  dict.entries.set(key, value)
  return dict
}

/** In the order of the keys: Go's own order is random, and a verdict must not be. */
function valuesOf(dict: MapValue): Value[] {
  return sortedKeys(dict).map((key) => dict.entries.get(key) ?? dict.zero)
}

function withKeys(dict: MapValue, keep: (key: ByteString) => boolean): Value {
  return map(new Map([...dict.entries].filter(([key]) => keep(key))))
}

function dig(params: readonly Value[]): Value {
  if (params.length < 3) return fail('dig needs at least three arguments')
  const otherwise = params.at(-2) ?? nil
  let value: Value = asDict(params.at(-1))
  for (const key of params.slice(0, -2).map(asKey)) {
    const next = asDict(value).entries.get(key)
    if (next === undefined) return otherwise
    value = next
  }
  return value
}

function asDict(value: Value | undefined): MapValue {
  if (value?.kind === 'map' && value.type === anyMapType) return value
  return fail(wrongInterface(value, anyMapType))
}

function asKey(value: Value): ByteString {
  return value.kind === 'string' ? value.value : fail(wrongInterface(value, 'string'))
}

function wrongInterface(value: Value | undefined, wanted: string): string {
  const found = value === undefined || value.kind === 'nil' ? 'nil' : typeName(value)
  return `interface conversion: interface {} is ${found}, not ${wanted}`
}

function deepCopy(value: Value, budget: Budget, depth = 0): Value {
  budget.checkValueDepth(depth)
  budget.spend(1)
  if (value.kind === 'list') {
    return { ...value, items: value.items.map((item) => deepCopy(item, budget, depth + 1)) }
  }
  if (value.kind !== 'map') return value
  const entries = new Map<ByteString, Value>()
  for (const [key, item] of value.entries) entries.set(key, deepCopy(item, budget, depth + 1))
  return { ...value, entries }
}

const copy: TemplateFunction = define(['any'], (context, value) => deepCopy(value, context.budget))

export const dictFunctions: FunctionTable = new Map([
  ['dict', defineVariadic([], 'any', (context, _none, values) => makeDict(context, values))],
  [
    'get',
    define(['dict', 'string'], (_context, dict, key) => dict.entries.get(key) ?? emptyString),
  ],
  ['set', define(['dict', 'string', 'any'], (_context, dict, key, value) => set(dict, key, value))],
  [
    'unset',
    define(['dict', 'string'], (_context, dict, key) => {
      dict.entries.delete(key)
      return dict
    }),
  ],
  ['hasKey', define(['dict', 'string'], (_context, dict, key) => boolean(dict.entries.has(key)))],
  [
    'keys',
    defineVariadic([], 'dict', (context, _none, dicts) => {
      context.budget.spendCopies(dicts.reduce((sum, dict) => sum + dict.entries.size, 0))
      return strings(dicts.flatMap(sortedKeys))
    }),
  ],
  [
    'values',
    define(['dict'], (context, dict) => {
      context.budget.spendCopies(dict.entries.size)
      return list(valuesOf(dict))
    }),
  ],
  [
    'pluck',
    defineVariadic(['string'], 'dict', (context, [key], dicts) => {
      context.budget.spendCopies(dicts.length)
      return list(dicts.flatMap((dict) => dict.entries.get(key) ?? []))
    }),
  ],
  [
    'pick',
    defineVariadic(['dict'], 'string', (context, [dict], keys) => {
      context.budget.spendCopies(dict.entries.size)
      const kept = new Set(keys)
      return withKeys(dict, (key) => kept.has(key))
    }),
  ],
  [
    'omit',
    defineVariadic(['dict'], 'string', (context, [dict], keys) => {
      context.budget.spendCopies(dict.entries.size)
      const left = new Set(keys)
      return withKeys(dict, (key) => !left.has(key))
    }),
  ],
  ['dig', defineVariadic([], 'any', (_context, _none, params) => dig(params))],
  ['deepCopy', copy],
  ['mustDeepCopy', copy],
])
