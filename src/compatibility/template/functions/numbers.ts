import { print } from '../format/printer.ts'
import { maxInt64, minInt64, parseIntOfBase, wrapInt64 } from '../values/numbers.ts'
import { float, integer, list, string } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { toFloat64, toInt64 } from './convert.ts'
import type { CallContext, FunctionTable, TemplateFunction } from './define.ts'
import { define, defineVariadic } from './define.ts'
import { fail } from './failure.ts'

function int64(value: bigint): Value {
  return integer(wrapInt64(value), 'int64')
}

/** Digits and a sign; junk is 0, and what does not fit is the nearest integer that does. */
function atoi(text: string): bigint {
  const value = parseIntOfBase(text, 10)
  if (value !== undefined) return value
  if (!/^[+-]?[0-9]+$/.test(text)) return 0n
  return text.startsWith('-') ? minInt64 : maxInt64
}

function divide(left: Value, right: Value, apply: (left: bigint, right: bigint) => bigint): Value {
  const divisor = toInt64(right)
  if (divisor === 0n) return fail('runtime error: integer divide by zero')
  return int64(apply(toInt64(left), divisor))
}

type Choose = (left: bigint, right: bigint) => bigint

function extreme(choose: Choose): TemplateFunction {
  return defineVariadic(['any'], 'any', (_context, [first], rest) =>
    int64(rest.map(toInt64).reduce(choose, toInt64(first))),
  )
}

function extremeFloat(choose: (left: number, right: number) => number): TemplateFunction {
  return defineVariadic(['any'], 'any', (_context, [first], rest) =>
    float(rest.map(toFloat64).reduce((left, right) => choose(left, right), toFloat64(first))),
  )
}

/** Half away from zero only upwards: Sprig rounds -2.5 to -2, and -2.6 to -3. */
function round(value: number, places: bigint, threshold: number): number {
  const power = 10 ** Number(places)
  const scaled = power * value
  const fraction = scaled - Math.trunc(scaled)
  return (fraction >= threshold ? Math.ceil(scaled) : Math.floor(scaled)) / power
}

/** The integers from `start` up or down to `stop`, which is not among them. */
function untilStep(context: CallContext, start: bigint, stop: bigint, step: bigint): bigint[] {
  const isDown = stop < start
  if (isDown ? step >= 0n : step <= 0n) return []
  const distance = isDown ? start - stop : stop - start
  const width = isDown ? -step : step
  const count = (distance + width - 1n) / width
  context.budget.spendItems(Number(count))
  return Array.from({ length: Number(count) }, (_value, index) => start + BigInt(index) * step)
}

function integers(values: readonly bigint[]): Value {
  return list(
    values.map((value) => integer(value)),
    '[]int',
  )
}

/** `1 2 3`: both ends are included. */
function sequence(context: CallContext, params: readonly bigint[]): string {
  const [first, second, third] = params
  if (first === undefined || params.length > 3) return ''
  const start = second === undefined ? 1n : first
  const end = third ?? second ?? first
  const direction = end < start ? -1n : 1n
  const step = third === undefined ? direction : (second ?? direction)
  if (third !== undefined && direction < 0n && step > 0n) return ''
  return untilStep(context, start, end + direction, step).join(' ')
}

/** Octal, in spite of its name. */
function fromOctal(context: CallContext, value: Value): bigint {
  return parseIntOfBase(print([value], context.budget), 8) ?? 0n
}

export const numberFunctions: FunctionTable = new Map([
  ['atoi', define(['string'], (_context, text) => integer(atoi(text)))],
  ['int', define(['any'], (_context, value) => integer(toInt64(value)))],
  ['int64', define(['any'], (_context, value) => int64(toInt64(value)))],
  ['float64', define(['any'], (_context, value) => float(toFloat64(value)))],
  ['toDecimal', define(['any'], (context, value) => int64(fromOctal(context, value)))],
  ['add1', define(['any'], (_context, value) => int64(toInt64(value) + 1n))],
  [
    'add',
    defineVariadic([], 'any', (_context, _none, values) =>
      int64(values.reduce((sum, value) => wrapInt64(sum + toInt64(value)), 0n)),
    ),
  ],
  ['sub', define(['any', 'any'], (_context, left, right) => int64(toInt64(left) - toInt64(right)))],
  [
    'mul',
    defineVariadic(['any'], 'any', (_context, [first], rest) =>
      int64(rest.reduce((product, value) => wrapInt64(product * toInt64(value)), toInt64(first))),
    ),
  ],
  ['div', define(['any', 'any'], (_context, left, right) => divide(left, right, (a, b) => a / b))],
  ['mod', define(['any', 'any'], (_context, left, right) => divide(left, right, (a, b) => a % b))],
  ['max', extreme((left, right) => (right > left ? right : left))],
  ['biggest', extreme((left, right) => (right > left ? right : left))],
  ['min', extreme((left, right) => (right < left ? right : left))],
  ['maxf', extremeFloat(Math.max)],
  ['minf', extremeFloat(Math.min)],
  ['floor', define(['any'], (_context, value) => float(Math.floor(toFloat64(value))))],
  ['ceil', define(['any'], (_context, value) => float(Math.ceil(toFloat64(value))))],
  [
    'round',
    defineVariadic(['any', 'int'], 'float64', (_context, [value, places], [threshold]) =>
      float(round(toFloat64(value), places, threshold ?? 0.5)),
    ),
  ],
  [
    'until',
    define(['int'], (context, count) =>
      integers(untilStep(context, 0n, count, count < 0n ? -1n : 1n)),
    ),
  ],
  [
    'untilStep',
    define(['int', 'int', 'int'], (context, start, stop, step) =>
      integers(untilStep(context, start, stop, step)),
    ),
  ],
  [
    'seq',
    defineVariadic([], 'int', (context, _none, params) =>
      string(context.budget.made(sequence(context, params))),
    ),
  ],
])
