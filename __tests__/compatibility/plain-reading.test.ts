/**
 * The compiled evaluator against a plain, slow reading of the rules: one function a paragraph of
 * upstream's semantics, no slots, no possibilities, nothing compiled.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { verdictOf } from '../../src/compatibility/match/truth.ts'
import { compileText, evaluateNode, toNode } from './support.ts'
import type { FeaturesJson } from './support.ts'

interface Expression {
  readonly op: string
  readonly value?: readonly string[]
  readonly type?: string
}

interface Term {
  readonly feature: string
  readonly matchExpressions?: Readonly<Record<string, Expression>>
  readonly matchName?: Expression
}

interface Rule {
  readonly vars?: Readonly<Record<string, string>>
  readonly matchFeatures?: readonly Term[]
  readonly matchAny?: readonly { readonly matchFeatures?: readonly Term[] }[]
}

/** What upstream throws, and what stops its whole run. */
class BrokenExpression extends Error {}

/** One expression: `value` is null for a flag. */
function holds({ op, value = [], type = '' }: Expression, there: boolean, found: string | null) {
  if (op === 'Bogus') throw new BrokenExpression()
  if (['', 'Exists', 'DoesNotExist'].includes(op)) {
    if (value.length > 0) throw new BrokenExpression()
    return op === '' || there === (op === 'Exists')
  }
  if (!there || found === null) return false
  if (op === 'IsTrue' || op === 'IsFalse') {
    if (value.length > 0) throw new BrokenExpression()
    return found === (op === 'IsTrue' ? 'true' : 'false')
  }
  if (['In', 'NotIn', 'InRegexp'].includes(op)) {
    if (value.length === 0) throw new BrokenExpression()
    if (op !== 'InRegexp') return value.includes(found) === (op === 'In')
    // The patterns of this test mean the same to every engine.
    return value.some((pattern) => new RegExp(pattern).test(found))
  }
  return compares(op, value, type, found)
}

function compares(op: string, value: readonly string[], type: string, found: string) {
  if (value.length !== (op === 'GtLt' || op === 'GeLe' ? 2 : 1)) throw new BrokenExpression()
  if (type !== '' && type !== 'version') throw new BrokenExpression()
  const read = (text: string) => {
    const form = type === '' ? /^[-+]?[0-9]+$/ : /^[0-9]+(\.[0-9]+){0,2}$/
    if (!form.test(text)) throw new BrokenExpression()
    // Small numbers only: a version becomes one number.
    const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number)
    return major * 1e6 + minor * 1e3 + patch
  }
  const actual = read(found)
  const [low = 0, high = 0] = value.map(read)
  if (type === '' && value.length === 2 && low >= high) throw new BrokenExpression()
  return {
    Gt: actual > low,
    Ge: actual >= low,
    Lt: actual < low,
    Le: actual <= low,
    GtLt: actual > low && actual < high,
    GeLe: actual >= low && actual <= high,
  }[op]
}

type Expressions = Readonly<Record<string, Expression>>

function expressionsHold(expressions: Expressions, feature: string, host: FeaturesJson) {
  const union = unionHolds(expressions, feature, host)
  const matching = (host.instances?.[feature]?.elements ?? []).map(({ attributes }) =>
    Object.entries(expressions)
      .map(([name, each]) => holds(each, Object.hasOwn(attributes, name), attributes[name] ?? null))
      .every((held) => held),
  )
  return [union, ...matching].includes(true)
}

function unionHolds(expressions: Expressions, feature: string, host: FeaturesJson) {
  const flags = host.flags?.[feature]?.elements ?? null
  const attributes = host.attributes?.[feature]?.elements ?? null
  if (flags === null && attributes === null) return false
  const held = Object.entries(expressions).map(([name, expression]) => {
    const isAbsence = expression.op === 'DoesNotExist'
    const inFlags = flags !== null && holds(expression, Object.hasOwn(flags, name), null)
    if (attributes === null || (isAbsence && flags !== null && !inFlags)) return inFlags
    const value = Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : null
    const inAttributes = holds(expression, value !== null, value)
    return isAbsence ? inAttributes : [inFlags, inAttributes].includes(true)
  })
  return held.every((each) => each)
}

function nameHolds(expression: Expression, feature: string, host: FeaturesJson) {
  const names = [
    ...Object.keys(host.flags?.[feature]?.elements ?? {}),
    ...Object.keys(host.attributes?.[feature]?.elements ?? {}),
    ...(host.instances?.[feature]?.elements ?? []).flatMap(({ attributes }) =>
      Object.keys(attributes),
    ),
  ]
  return names.map((name) => holds(expression, true, name)).includes(true)
}

function matcherHolds(terms: readonly Term[], host: FeaturesJson) {
  let all = true
  let term = true
  for (const { feature, matchExpressions, matchName } of terms) {
    const key = feature.toLowerCase()
    if (![host.flags, host.attributes, host.instances].some((map) => map && key in map)) {
      all = false
      continue
    }
    if (matchExpressions !== undefined) term = expressionsHold(matchExpressions, key, host)
    if (term && matchName !== undefined) term = nameHolds(matchName, key, host)
    all &&= term
  }
  return all
}

/** Verdicts up to and including the first rule that is broken. */
function read(rules: readonly Rule[], host: FeaturesJson): string[] {
  const verdicts: string[] = []
  let variables: Record<string, string> = {}
  let hasRun = false
  for (const { vars = {}, matchFeatures = [], matchAny = [] } of rules) {
    const now: FeaturesJson = hasRun
      ? { ...host, attributes: { ...host.attributes, 'rule.matched': { elements: variables } } }
      : host
    hasRun = true
    try {
      const any = matchAny.map((each) => matcherHolds(each.matchFeatures ?? [], now))
      const features = matcherHolds(matchFeatures, now)
      variables = { ...variables, ...(features ? vars : {}) }
      const matches = features && (any.length === 0 || any.includes(true))
      verdicts.push(matches ? 'matched' : 'unmatched')
    } catch (error) {
      if (!(error instanceof BrokenExpression)) throw error
      return [...verdicts, 'errored']
    }
  }
  return verdicts
}

const host: FeaturesJson = {
  flags: {
    'f.flags': { elements: { a: {}, b: {} } },
    'f.both': { elements: { a: {} } },
    'f.empty': { elements: {} },
    'f.null': { elements: null },
    'f.all': { elements: { constructor: {} } },
  },
  attributes: {
    'f.attrs': { elements: { a: '5', b: 'true', constructor: 'x' } },
    'f.both': { elements: { b: '5.1', c: 'x' } },
    'f.null': { elements: null },
    'f.all': { elements: { a: '1' } },
  },
  instances: {
    'f.list': {
      elements: [
        { attributes: { a: '5', b: 'x' } },
        { attributes: { a: '7' } },
        { attributes: {} },
      ],
    },
    'f.none': { elements: [] },
    'f.all': { elements: [{ attributes: { b: '5' } }] },
  },
}

const name = fc.constantFrom('a', 'b', 'c', 'v', 'constructor', '__proto__')
const operand = fc.constantFrom('5', '1', '7', '5.1', 'x', 'true', '', '^.$', 'a')
const operators = [
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
]
const expression = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constantFrom('', 'Exists', 'DoesNotExist', 'IsTrue', 'IsFalse'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constantFrom('In', 'NotIn', 'InRegexp'),
      value: fc.array(operand, { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        op: fc.constantFrom(...operators, 'Bogus'),
        value: fc.array(operand, { maxLength: 3 }),
        type: fc.constantFrom('', 'version', 'foo'),
      },
      { requiredKeys: ['op'] },
    ),
  },
)
const feature = fc.constantFrom(
  'f.flags',
  'F.Attrs',
  'f.both',
  'f.empty',
  'f.null',
  'f.list',
  'f.none',
  'f.all',
  'f.missing',
  'rule.matched',
)
const term = fc.record(
  {
    feature,
    matchExpressions: fc.dictionary(name, expression, { maxKeys: 3 }),
    matchName: expression,
  },
  { requiredKeys: ['feature'] },
)
const terms = fc.array(term, { maxLength: 3 })
const rule = fc.record(
  {
    vars: fc.dictionary(fc.constantFrom('v', 'a'), operand, { maxKeys: 2 }),
    matchFeatures: terms,
    matchAny: fc.array(fc.record({ matchFeatures: terms }, { requiredKeys: [] }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
)

describe('the compiled evaluator', () => {
  test('answers as a plain reading of the rules', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rule, { minLength: 1, maxLength: 4 }), async (rules) => {
        const compiled = await compileText(JSON.stringify({ compatibilities: [{ rules }] }))
        const answer = evaluateNode(compiled, toNode(host), new Set())
        const verdicts = answer.sets
          .flatMap((set) => set ?? [])
          .map(({ possible }) => verdictOf(possible))
        const expected = read(rules, host)
        // Upstream stops at a broken rule; ours go on.
        expect(verdicts.slice(0, expected.length)).toEqual(expected)
      }),
      { numRuns: 3000 },
    )
  })
})
