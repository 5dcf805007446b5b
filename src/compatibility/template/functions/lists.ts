import type { Budget } from '../budget.ts'
import {
  boolean,
  compareBytes,
  invalid,
  kindName,
  list,
  nilList,
  strings,
} from '../values/value.ts'
import type { ListValue, Value } from '../values/value.ts'
import { isEmpty, toInt64, toText, toTexts } from './convert.ts'
import type { CallContext, FunctionTable, TemplateFunction } from './define.ts'
import { define, defineVariadic } from './define.ts'
import { deepEqual } from './equal.ts'
import { fail, nilPointer } from './failure.ts'

/** @param what how Sprig starts the sentence: `Cannot find first on type` */
function asList(value: Value, what: string): ListValue {
  if (value.kind === 'list') return value
  if (value.kind === 'nil' || value.kind === 'invalid') return fail(nilPointer)
  return fail(`${what} ${kindName(value)}`)
}

function made(context: CallContext, items: readonly Value[]): ListValue {
  context.budget.spendCopies(items.length)
  return list(items)
}

/** A list without one of its ends; of an empty list the nil list. */
function without(context: CallContext, value: ListValue, start: number, end: number): Value {
  return value.items.length === 0 ? nilList() : made(context, value.items.slice(start, end))
}

function includes(items: readonly Value[], wanted: Value, budget: Budget): boolean {
  return items.some((item) => deepEqual(wanted, item, budget))
}

function unique(items: readonly Value[], budget: Budget): Value[] {
  const kept: Value[] = []
  for (const item of items) {
    if (!includes(kept, item, budget)) kept.push(item)
  }
  return kept
}

function has(context: CallContext, needle: Value, haystack: Value): Value {
  if (haystack.kind === 'nil') return boolean(false)
  const { items } = asList(haystack, 'Cannot find has on type')
  return boolean(includes(items, needle, context.budget))
}

function slice(context: CallContext, value: Value, indices: readonly Value[]): Value {
  const { items, type } = asList(value, 'list should be type of slice or array but')
  if (items.length === 0) return invalid
  const [from, to] = indices
  const start = from === undefined ? 0 : Number(toInt64(from))
  const end = to === undefined ? items.length : Number(toInt64(to))
  if (start < 0 || end < start || end > items.length) {
    return fail('reflect.Value.Slice: slice index out of bounds')
  }
  context.budget.spendCopies(end - start)
  return list(items.slice(start, end), type)
}

function chunk(context: CallContext, size: bigint, value: Value): Value {
  const { items } = asList(value, 'Cannot chunk type')
  const width = Number(size)
  if (width <= 0) return fail(`a chunk size of ${size} is not supported`)
  context.budget.spendCopies(items.length)
  const count = Math.ceil(items.length / width)
  const chunks = Array.from({ length: count }, (_value, index) =>
    list(items.slice(index * width, (index + 1) * width)),
  )
  return list(chunks, '[][]interface {}')
}

function concatenate(context: CallContext, lists: readonly Value[]): Value {
  const parts = lists.map((part) => {
    if (part.kind === 'nil') return fail(nilPointer)
    if (part.kind !== 'list') return fail(`Cannot concat type ${kindName(part)} as list`)
    return part.items
  })
  const count = parts.reduce((sum, items) => sum + items.length, 0)
  context.budget.spendCopies(count)
  return count === 0 ? nilList() : list(parts.flat())
}

function sortAlpha(context: CallContext, value: Value): Value {
  if (value.kind !== 'list') return strings([toText(value, context.budget)])
  const texts = toTexts(value, context.budget)
  context.budget.spend(texts.length)
  return strings(texts.sort(compareBytes))
}

const makeList = defineVariadic([], 'any', (context, _none, values) => made(context, values))
const append = define(['any', 'any'], (context, value, item) =>
  made(context, [...asList(value, 'Cannot push on type').items, item]),
)
const prepend = define(['any', 'any'], (context, value, item) =>
  made(context, [item, ...asList(value, 'Cannot prepend on type').items]),
)

/** Sprig has each of these a second time, as `mustFirst` and so on; here both are errors alike. */
const withMust: readonly (readonly [string, TemplateFunction])[] = [
  ['append', append],
  ['push', append],
  ['prepend', prepend],
  [
    'first',
    define(
      ['any'],
      (_context, value) => asList(value, 'Cannot find first on type').items[0] ?? invalid,
    ),
  ],
  [
    'last',
    define(
      ['any'],
      (_context, value) => asList(value, 'Cannot find last on type').items.at(-1) ?? invalid,
    ),
  ],
  [
    'rest',
    define(['any'], (context, value) => {
      const whole = asList(value, 'Cannot find rest on type')
      return without(context, whole, 1, whole.items.length)
    }),
  ],
  [
    'initial',
    define(['any'], (context, value) =>
      without(context, asList(value, 'Cannot find initial on type'), 0, -1),
    ),
  ],
  [
    'reverse',
    define(['any'], (context, value) =>
      made(context, asList(value, 'Cannot find reverse on type').items.toReversed()),
    ),
  ],
  [
    'compact',
    define(['any'], (context, value) =>
      made(
        context,
        asList(value, 'Cannot compact on type').items.filter((item) => !isEmpty(item)),
      ),
    ),
  ],
  [
    'uniq',
    define(['any'], (context, value) =>
      made(context, unique(asList(value, 'Cannot find uniq on type').items, context.budget)),
    ),
  ],
  [
    'without',
    defineVariadic(['any'], 'any', (context, [value], omitted) =>
      made(
        context,
        asList(value, 'Cannot find without on type').items.filter(
          (item) => !includes(omitted, item, context.budget),
        ),
      ),
    ),
  ],
  ['has', define(['any', 'any'], has)],
  [
    'slice',
    defineVariadic(['any'], 'any', (context, [value], indices) => slice(context, value, indices)),
  ],
  ['chunk', define(['int', 'any'], chunk)],
]

export const listFunctions: FunctionTable = new Map([
  ['list', makeList],
  ['tuple', makeList],
  ['concat', defineVariadic([], 'any', (context, _none, lists) => concatenate(context, lists))],
  ['sortAlpha', define(['any'], sortAlpha)],
  ...withMust,
  ...withMust.map(([name, called]) => [mustName(name), called] as const),
])

function mustName(name: string): string {
  return `must${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
