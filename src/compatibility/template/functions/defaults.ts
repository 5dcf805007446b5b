import { boolean, invalid, kindName, string, typeName } from '../values/value.ts'
import { isEmpty } from './convert.ts'
import type { FunctionTable } from './define.ts'
import { define, defineVariadic } from './define.ts'
import { deepEqual } from './equal.ts'
import { fail } from './failure.ts'

export const defaultFunctions: FunctionTable = new Map([
  [
    'default',
    defineVariadic(['any'], 'any', (_context, [otherwise], [given]) =>
      given === undefined || isEmpty(given) ? otherwise : given,
    ),
  ],
  ['empty', define(['any'], (_context, value) => boolean(isEmpty(value)))],
  [
    'coalesce',
    defineVariadic(
      [],
      'any',
      (_context, _none, values) => values.find((value) => !isEmpty(value)) ?? invalid,
    ),
  ],
  [
    'all',
    defineVariadic([], 'any', (_context, _none, values) =>
      boolean(!values.some((value) => isEmpty(value))),
    ),
  ],
  [
    'any',
    defineVariadic([], 'any', (_context, _none, values) =>
      boolean(values.some((value) => !isEmpty(value))),
    ),
  ],
  [
    'ternary',
    define(['any', 'any', 'bool'], (_context, whenTrue, whenFalse, value) =>
      value ? whenTrue : whenFalse,
    ),
  ],
  ['fail', define(['string'], (_context, message) => fail(message))],
  ['typeOf', define(['any'], (_context, value) => string(typeName(value)))],
  ['kindOf', define(['any'], (_context, value) => string(kindName(value)))],
  [
    'typeIs',
    define(['string', 'any'], (_context, wanted, value) => boolean(wanted === typeName(value))),
  ],
  [
    'typeIsLike',
    define(['string', 'any'], (_context, wanted, value) =>
      boolean(wanted === typeName(value) || `*${wanted}` === typeName(value)),
    ),
  ],
  [
    'kindIs',
    define(['string', 'any'], (_context, wanted, value) => boolean(wanted === kindName(value))),
  ],
  [
    'deepEqual',
    define(['any', 'any'], (context, left, right) =>
      boolean(deepEqual(left, right, context.budget)),
    ),
  ],
])
