import { boolean, isNil, kindName, typeName } from '../values/value.ts'
import type { BoolValue, Value } from '../values/value.ts'
import type { CallContext, FunctionTable, TemplateFunction } from './define.ts'
import { define, defineVariadic } from './define.ts'
import { fail } from './failure.ts'
import { printf } from '../format/printf.ts'

/** Numbers compare with numbers of their own kind only: `eq 1 1.0` is an error in Go. */
type BasicKind = 'bool' | 'int' | 'uint' | 'float' | 'string'

function basicKind(value: Value): BasicKind | undefined {
  switch (value.kind) {
    case 'integer':
      return value.type.startsWith('u') ? 'uint' : 'int'
    case 'bool':
    case 'float':
    case 'string':
      return value.kind
    default:
      return undefined
  }
}

/** Signed and unsigned integers may be compared with each other. */
function areComparable(left: BasicKind | undefined, right: BasicKind | undefined): boolean {
  const isInteger = (kind: BasicKind | undefined): boolean => kind === 'int' || kind === 'uint'
  return left === right || (isInteger(left) && isInteger(right))
}

function incompatible(left: Value, right: Value): never {
  return fail(`incompatible types for comparison: ${typeName(left)} and ${typeName(right)}`)
}

function equals(context: CallContext, left: Value, right: Value): boolean {
  const kind = basicKind(left)
  if (!areComparable(kind, basicKind(right))) {
    if (isNothing(left) || isNothing(right)) return false
    return incompatible(left, right)
  }
  if (kind !== undefined) return 'value' in left && 'value' in right && left.value === right.value
  return equalComposites(context, left, right)
}

function isNothing(value: Value): boolean {
  return value.kind === 'invalid' || value.kind === 'nil'
}

/** Lists and maps can be compared with nil only; versions are pointers. */
function equalComposites(context: CallContext, left: Value, right: Value): boolean {
  const sameKind = kindName(left) === kindName(right)
  if (!sameKind && !isNothing(left) && !isNothing(right)) {
    const [shownLeft, shownRight] = [
      printf('%s', [left], context.budget),
      printf('%v', [right], context.budget),
    ]
    return fail(
      `non-comparable types ${shownLeft}: ${typeName(left)}, ${typeName(right)}: ${shownRight}`,
    )
  }
  if (isNil(left) || isNil(right)) return isNil(left) === isNil(right)
  if (right.kind === 'version') return left === right
  return fail(`non-comparable type ${printf('%s', [right], context.budget)}: ${typeName(right)}`)
}

function equalsAny(context: CallContext, left: Value, others: readonly Value[]): boolean {
  if (others.length === 0) return fail('missing argument for comparison')
  return others.some((other) => equals(context, left, other))
}

function isLess(left: Value, right: Value): boolean {
  const kind = basicKind(left)
  if (kind === undefined || basicKind(right) === undefined) {
    return fail('invalid type for comparison')
  }
  if (!areComparable(kind, basicKind(right))) return incompatible(left, right)
  if (kind === 'bool') return fail('invalid type for comparison')
  return 'value' in left && 'value' in right && left.value < right.value
}

function isLessOrEqual(context: CallContext, left: Value, right: Value): boolean {
  return isLess(left, right) || equals(context, left, right)
}

type Comparison = (context: CallContext, left: Value, right: Value) => boolean

function compare(holds: Comparison): TemplateFunction {
  return define(['value', 'value'], (context, left, right): BoolValue =>
    boolean(holds(context, left, right)),
  )
}

export const comparisonFunctions: FunctionTable = new Map([
  [
    'eq',
    defineVariadic(['value'], 'value', (context, [left], others) =>
      boolean(equalsAny(context, left, others)),
    ),
  ],
  ['ne', compare((context, left, right) => !equals(context, left, right))],
  ['lt', compare((_context, left, right) => isLess(left, right))],
  ['le', compare(isLessOrEqual)],
  ['gt', compare((context, left, right) => !isLessOrEqual(context, left, right))],
  ['ge', compare((_context, left, right) => !isLess(left, right))],
])
