/**
 * One match expression: 14 operators over an element that is there or not, with or without a value.
 * Compiled once, so that a malformed operand costs nothing until a value meets it: upstream reports
 * it only then. Errors carry upstream's own words, its spelling included.
 */
import { compatibilityLimits } from '../../limits.ts'
import { printList, quote } from '../spec/go-text.ts'
import type { PatternCompiler, PatternSet, PatternWork } from './pattern.ts'
import { remember } from './remember.ts'
import type { MatchExpression } from '../spec/spec.ts'
import { errored, matched, matchedOrNot, unmatched } from './truth.ts'
import type { Possible } from './truth.ts'
import { compareNumbers, compareVersions, parseInteger, parseVersion } from './version.ts'

export interface Failure {
  readonly error: string
}

export type Outcome = boolean | Failure

export interface CompiledExpression {
  /** Equal for expressions that upstream cannot tell apart: operator and values, not the type. */
  readonly identity: string
  readonly op: string
  /** For an element that is not there, or is there without a value (a flag). */
  readonly onPresence: (present: boolean) => Outcome
  /** For an element that is there with a value. */
  readonly onValue: (value: string, work: PatternWork) => Outcome
  /** All answers that some value could bring. */
  readonly onUnknownValue: Possible
}

export const operators: ReadonlySet<string> = new Set([
  '',
  'In',
  'NotIn',
  'InRegexp',
  'Exists',
  'DoesNotExist',
  'Gt',
  'Ge',
  'Lt',
  'Le',
  'GtLt',
  'GeLe',
  'IsTrue',
  'IsFalse',
])

type Comparison = 'Gt' | 'Ge' | 'Lt' | 'Le' | 'GtLt' | 'GeLe'

/** The answer to a value; `Failure` where every value brings the same error. */
type ValueTest = Failure | { readonly test: CompiledExpression['onValue']; readonly may: Possible }

/** @param patterns compiles the patterns of `InRegexp` */
export function compileExpression(
  expression: MatchExpression,
  patterns: PatternCompiler,
): CompiledExpression {
  const { op, value } = expression
  const base = { identity: JSON.stringify([op, value]), op }
  if (!operators.has(op)) return always(base, { error: `invalid Op ${quote(op)}` })
  if (op === '' || op === 'Exists' || op === 'DoesNotExist') {
    return compilePresence(base, expression)
  }
  const compiled = compileValueTest(expression, patterns)
  const onPresence = () => false
  if ('error' in compiled) {
    return { ...base, onPresence, onValue: () => compiled, onUnknownValue: errored }
  }
  return { ...base, onPresence, onValue: compiled.test, onUnknownValue: compiled.may }
}

/** What stands for `name:` without an expression: upstream crashes on it. */
export function nullExpression(name: string): CompiledExpression {
  const error = `the expression of ${quote(name)} is null`
  return always({ identity: 'null', op: '' }, { error })
}

function always(
  base: Pick<CompiledExpression, 'identity' | 'op'>,
  outcome: Outcome,
): CompiledExpression {
  const may = outcome === true ? matched : outcome === false ? unmatched : errored
  return { ...base, onPresence: () => outcome, onValue: () => outcome, onUnknownValue: may }
}

function compilePresence(
  base: Pick<CompiledExpression, 'identity' | 'op'>,
  { op, value }: MatchExpression,
): CompiledExpression {
  if (value.length > 0) return always(base, mustBeEmpty(op, value))
  if (op === '') return always(base, true)
  const wanted = op === 'Exists'
  return {
    ...base,
    onPresence: (present) => present === wanted,
    onValue: () => wanted,
    onUnknownValue: wanted ? matched : unmatched,
  }
}

function compileValueTest(expression: MatchExpression, patterns: PatternCompiler): ValueTest {
  const { op, value } = expression
  switch (op) {
    case 'In':
    case 'NotIn':
      return value.length === 0 ? mustNotBeEmpty(op) : compileMembership(value, op === 'In')
    case 'InRegexp':
      return value.length === 0 ? mustNotBeEmpty(op) : compilePatterns(expression, patterns)
    case 'IsTrue':
      return value.length > 0 ? mustBeEmpty(op, value) : compileMembership(['true'], true)
    case 'IsFalse':
      return value.length > 0 ? mustBeEmpty(op, value) : compileMembership(['false'], true)
    case 'Gt':
    case 'Ge':
    case 'Lt':
    case 'Le':
    case 'GtLt':
    case 'GeLe':
      return compileComparison(expression, op)
    default:
      throw new RangeError(`operator ${op} takes no value`)
  }
}

function compileMembership(values: readonly string[], wanted: boolean): ValueTest {
  const members = new Set(values)
  return { test: (value) => members.has(value) === wanted, may: matchedOrNot }
}

const tooCostly: Failure = {
  error: `the patterns of the spec cost more than ${compatibilityLimits.patternWork} steps on this node`,
}

function compilePatterns({ op, value }: MatchExpression, patterns: PatternCompiler): ValueTest {
  const compiled: PatternSet = patterns(value)
  if (!compiled.ok) {
    const words = `invalid expressiom, 'value' field must only contain valid regexps for Op ${quote(op)} (have ${printList(value)})`
    return { error: compiled.syntax ? words : `invalid expression: ${compiled.reason}` }
  }
  const test = (text: string, work: PatternWork): Outcome =>
    compiled.search(text, work) ?? tooCostly
  return { test, may: matchedOrNot }
}

function compileComparison(expression: MatchExpression, op: Comparison): ValueTest {
  const { value, type } = expression
  const count = op === 'GtLt' || op === 'GeLe' ? 2 : 1
  if (value.length !== count) {
    const words = count === 1 ? 'exactly one element' : 'exactly two elements'
    return {
      error: `invalid expression, 'value' field must contain ${words} for Op ${quote(op)} (have ${printList(value)})`,
    }
  }
  if (type === 'version') {
    return compareWith(expression, op, {
      noun: 'version',
      parse: parseVersion,
      compare: compareVersions,
    })
  }
  if (type === '') {
    return compareWith(expression, op, {
      noun: 'number',
      parse: parseInteger,
      compare: compareNumbers,
    })
  }
  return {
    error: `invalid expression, 'type' field only accepts "version" value for Op ${quote(op)} (have ${quote(type)})`,
  }
}

interface Ordering<T> {
  readonly noun: 'number' | 'version'
  readonly parse: (text: string) => T | null
  readonly compare: (left: T, right: T) => number
}

function compareWith<T>(
  expression: MatchExpression,
  op: Comparison,
  ordering: Ordering<T>,
): ValueTest {
  const operands = parseOperands(expression, op, ordering)
  const compare = (text: string): Outcome => {
    const value = ordering.parse(text)
    // Upstream looks at the value before the operands.
    if (value === null) return { error: `not a ${ordering.noun} ${quote(text)}` }
    if ('error' in operands) return operands
    return isBetween(op, (bound) => ordering.compare(value, bound), operands)
  }
  const may = 'error' in operands ? errored : matchedOrNot | errored
  return { test: remember(compare), may }
}

function parseOperands<T>(
  { value }: MatchExpression,
  op: Comparison,
  { noun, parse, compare }: Ordering<T>,
): readonly T[] | Failure {
  const operands: T[] = []
  for (const text of value) {
    const operand = parse(text)
    if (operand === null) {
      return { error: `not a ${noun} ${quote(text)} in ${describeExpression({ op, value })}` }
    }
    operands.push(operand)
  }
  const [low, high] = operands
  // Upstream checks the order of integers only; reversed versions match nothing.
  if (noun === 'number' && low !== undefined && high !== undefined && compare(low, high) >= 0) {
    return {
      error: `invalid expression, value[0] must be less than Value[1] for Op ${quote(op)} (have ${printList(value)})`,
    }
  }
  return operands
}

function isBetween<T>(
  op: Comparison,
  compareTo: (bound: T) => number,
  operands: readonly T[],
): boolean {
  const [first = 0, second = 0] = operands.map(compareTo)
  switch (op) {
    case 'Gt':
      return first > 0
    case 'Ge':
      return first >= 0
    case 'Lt':
      return first < 0
    case 'Le':
      return first <= 0
    case 'GtLt':
      return first > 0 && second < 0
    case 'GeLe':
      return first >= 0 && second <= 0
  }
}

function mustBeEmpty(op: string, value: readonly string[]): Failure {
  return {
    error: `invalid expression, 'value' field must be empty for Op ${quote(op)} (have ${printList(value)})`,
  }
}

function mustNotBeEmpty(op: string): Failure {
  return { error: `invalid expression, 'value' field must be non-empty for Op ${quote(op)}` }
}

/** Upstream's own form: `{op: "In", value: ["a" "b"]}`. */
export function describeExpression({ op, value }: Pick<MatchExpression, 'op' | 'value'>): string {
  if (value.length === 0) return `{op: ${quote(op)}}`
  return `{op: ${quote(op)}, value: ${printList(value.map(quote))}}`
}
