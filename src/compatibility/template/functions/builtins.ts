import { print, printLine } from '../format/printer.ts'
import { printf } from '../format/printf.ts'
import { boolean, integer, invalid, isTrue, string, typeName } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import type { CallContext, FunctionTable, TemplateFunction } from './define.ts'
import { define, defineVariadic } from './define.ts'
import { escapeForHtml, escapeForJavaScript, escapeForQuery } from './escape.ts'
import { fail } from './failure.ts'

function length(value: Value): Value {
  switch (value.kind) {
    case 'string':
      return integer(value.value.length)
    case 'list':
      return integer(value.items.length)
    case 'map':
      return integer(value.entries.size)
    case 'nil':
    case 'version':
      return fail(value.kind === 'nil' ? 'len of nil pointer' : 'len of type semver.Version')
    case 'invalid':
      return fail('reflect: call of reflect.Value.Type on zero Value')
    default:
      return fail(`len of type ${typeName(value)}`)
  }
}

/** `index m "k"` of a missing key is the zero value: an empty string for an element. */
function index(start: Value, keys: readonly Value[]): Value {
  if (start.kind === 'invalid' || start.kind === 'nil') return fail('index of untyped nil')
  return keys.reduce((item, key) => {
    if (item.kind === 'nil') return fail('index of nil pointer')
    if (item.kind === 'map') return item.entries.get(mapKey(key)) ?? item.zero
    if (item.kind === 'list')
      return item.items[position(key, item.items.length, 'slice')] ?? invalid
    if (item.kind === 'string') {
      return integer(item.value.charCodeAt(position(key, item.value.length, 'string')), 'uint8')
    }
    return fail(
      `can't index item of type ${item.kind === 'version' ? 'semver.Version' : typeName(item)}`,
    )
  }, start)
}

function mapKey(key: Value): string {
  if (key.kind === 'string') return key.value
  if (key.kind === 'invalid' || key.kind === 'nil')
    return fail('value is nil; should be of type string')
  return fail(`value has type ${typeName(key)}; should be string`)
}

function position(key: Value, length: number, what: 'slice' | 'string'): number {
  if (key.kind === 'invalid' || key.kind === 'nil') return fail('cannot index slice/array with nil')
  if (key.kind !== 'integer') return fail(`cannot index slice/array with type ${typeName(key)}`)
  const at = BigInt.asIntN(64, key.value)
  if (at < 0n || at > BigInt(length)) return fail(`index out of range: ${at}`)
  // Go's own check lets the length itself through, and then its runtime refuses it.
  if (at === BigInt(length)) return fail(`reflect: ${what} index out of range`)
  return Number(at)
}

/** The text of the arguments of an escaper: a single string as it is, anything else as printed. */
function joinedText(values: readonly Value[], context: CallContext): string {
  const [only] = values
  if (values.length === 1 && only?.kind === 'string') return only.value
  const shown = values.map((value) => (value.kind === 'nil' ? string('<no value>') : value))
  return print(shown, context.budget)
}

type Escape = (text: string) => string

function escaper(escape: Escape): TemplateFunction {
  return defineVariadic([], 'any', (context, _none, values) => {
    const text = joinedText(values, context)
    // Escaping makes a text at most six times as long.
    context.budget.spend(text.length / 8)
    return string(context.budget.made(escape(text)))
  })
}

export const builtinFunctions: FunctionTable = new Map([
  // The evaluator runs these two itself: they stop at the first argument that decides.
  ['and', defineVariadic(['value'], 'value', (_context, [first]) => first)],
  ['or', defineVariadic(['value'], 'value', (_context, [first]) => first)],
  ['not', define(['value'], (_context, value) => boolean(!isTrue(value)))],
  ['len', define(['value'], (_context, value) => length(value))],
  ['index', defineVariadic(['value'], 'value', (_context, [item], keys) => index(item, keys))],
  [
    'print',
    defineVariadic([], 'any', (context, _none, values) => string(print(values, context.budget))),
  ],
  [
    'println',
    defineVariadic([], 'any', (context, _none, values) =>
      string(printLine(values, context.budget)),
    ),
  ],
  [
    'printf',
    defineVariadic(['string'], 'any', (context, [format], values) =>
      string(printf(format, values, context.budget)),
    ),
  ],
  ['html', escaper(escapeForHtml)],
  ['js', escaper(escapeForJavaScript)],
  ['urlquery', escaper(escapeForQuery)],
])
