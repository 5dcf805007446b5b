/**
 * What cannot be observed may be there or not. A definite answer has to hold in every world: where
 * worlds disagree about compatible, the answer is undetermined; "unmatched" is only ever said where
 * no world matches.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { verdictOf } from '../../src/compatibility/match/truth.ts'
import type { MatchVerdict } from '../../src/model.ts'
import { compileText, evaluateNode, oneRule, toNode } from './support.ts'
import type { FeaturesJson } from './support.ts'

const seen: FeaturesJson = {
  flags: { 'cpu.cpuid': { elements: { AVX2: {} } } },
  attributes: {
    'cpu.cpuid': { elements: { LEVEL: '3' } },
    'cpu.security': { elements: { 'sev.enabled': 'true' } },
  },
  instances: {
    'pci.device': { elements: [{ attributes: { vendor: '8086' } }] },
    'usb.device': { elements: [] },
  },
}

const hidden = {
  'cpu.cpuid': ['AVX10'],
  'cpu.security': ['sgx.epc'],
  'pci.device': ['sriov'],
  'kernel.config': [],
  'usb.device': [],
}

async function rulesOf(text: string, unobservable = hidden): Promise<MatchVerdict[]> {
  const compiled = await compileText(text, () => ({ execute: () => 'fromTemplate=1' }))
  const answer = evaluateNode(compiled, toNode(seen, unobservable), new Set())
  return answer.sets.flatMap((rules) => rules ?? []).map(({ possible }) => verdictOf(possible))
}

describe('an expression about something that cannot be observed', () => {
  const cpuid = (expressions: string) =>
    oneRule(`{feature: cpu.cpuid, matchExpressions: {${expressions}}}`)

  test.each([
    ['Exists', cpuid('AVX10: {op: Exists}'), 'undetermined'],
    ['DoesNotExist', cpuid('AVX10: {op: DoesNotExist}'), 'undetermined'],
    ['NotIn', cpuid('AVX10: {op: NotIn, value: [x]}'), 'undetermined'],
    ['anything', cpuid('AVX10: {op: ""}'), 'matched'],
    ['an unknown operator', cpuid('AVX10: {op: Bogus}'), 'errored'],
    [
      'and something that is there',
      cpuid('AVX10: {op: Exists}, AVX2: {op: Exists}'),
      'undetermined',
    ],
    ['and something that is not', cpuid('AVX10: {op: Exists}, AVX3: {op: Exists}'), 'unmatched'],
    ['and something broken', cpuid('AVX10: {op: Exists}, AVX3: {op: Bogus}'), 'errored'],
    [
      'a comparison and something that is not',
      cpuid('AVX10: {op: Gt, value: ["1"]}, X: {op: Exists}'),
      'unmatched',
    ],
    [
      'a flag where only names count',
      oneRule('{feature: cpu.cpuid, matchName: {op: In, value: [AVX10]}}'),
      'undetermined',
    ],
    [
      'names of which one is seen',
      oneRule('{feature: cpu.cpuid, matchName: {op: InRegexp, value: ["^AVX"]}}'),
      'matched',
    ],
    [
      'names that are something else',
      oneRule('{feature: cpu.cpuid, matchName: {op: In, value: [SSE]}}'),
      'unmatched',
    ],
    [
      'names, compared as numbers',
      oneRule('{feature: cpu.cpuid, matchName: {op: Gt, value: ["1"]}}'),
      'errored',
    ],
    ['a feature of which nothing is seen', oneRule('{feature: kernel.config}'), 'undetermined'],
    [
      'its absence',
      oneRule('{feature: kernel.config, matchExpressions: {X: {op: DoesNotExist}}}'),
      'undetermined',
    ],
    [
      'an attribute of an instance',
      oneRule('{feature: pci.device, matchExpressions: {sriov: {op: Exists}}}'),
      'undetermined',
    ],
    [
      'instances of which none could be read',
      oneRule('{feature: usb.device, matchExpressions: {vendor: {op: Exists}}}'),
      'undetermined',
    ],
    ['a feature that is not there at all', oneRule('{feature: memory.nv}'), 'unmatched'],
  ] as const)('%s', async (_name, text, verdict) => {
    expect(await rulesOf(text)).toEqual([verdict])
  })

  test('an alternative that matches wins', async () => {
    const text = `compatibilities: [{rules: [{matchAny: [
      {matchFeatures: [{feature: cpu.cpuid, matchExpressions: {AVX10: {op: Exists}}}]},
      {matchFeatures: [{feature: cpu.cpuid, matchExpressions: {AVX2: {op: Exists}}}]}]}]}]`
    expect(await rulesOf(text)).toEqual(['matched'])
  })

  test('an alternative that is broken wins over all', async () => {
    const text = `compatibilities: [{rules: [{matchAny: [
      {matchFeatures: [{feature: cpu.cpuid, matchExpressions: {AVX10: {op: Exists}}}]},
      {matchFeatures: [{feature: cpu.cpuid, matchExpressions: {AVX2: {op: Exists, value: [x]}}}]}]}]}]`
    expect(await rulesOf(text)).toEqual(['errored'])
  })
})

describe('variables of a rule that is undetermined', () => {
  const first = (rest: string) =>
    `{name: a, ${rest}, matchFeatures: [{feature: cpu.cpuid, matchExpressions: {AVX10: {op: Exists}}}]}`
  const ask = (expression: string) =>
    `{name: b, matchFeatures: [{feature: rule.matched, matchExpressions: {${expression}}}]}`
  const spec = (...rules: string[]) => `compatibilities: [{rules: [${rules.join(', ')}]}]`

  test.each([
    ['exist perhaps', spec(first('vars: {v: "1"}'), ask('v: {op: Exists}')), 'undetermined'],
    [
      'are missing perhaps',
      spec(first('vars: {v: "1"}'), ask('v: {op: DoesNotExist}')),
      'undetermined',
    ],
    ['are no other variables', spec(first('vars: {v: "1"}'), ask('w: {op: Exists}')), 'unmatched'],
    [
      'may change an earlier value',
      spec('{vars: {v: "0"}}', first('vars: {v: "1"}'), ask('v: {op: In, value: ["0"]}')),
      'undetermined',
    ],
    [
      'are set again by a later rule',
      spec(first('vars: {v: "1"}'), '{vars: {v: "2"}}', ask('v: {op: In, value: ["2"]}')),
      'matched',
    ],
    [
      'out of a template may be anything',
      spec(first('varsTemplate: x'), ask('anything: {op: Exists}')),
      'undetermined',
    ],
    [
      'out of a template may not be there',
      spec('{vars: {v: "0"}}', first('varsTemplate: x'), ask('v: {op: In, value: ["0"]}')),
      'undetermined',
    ],
  ] as const)('%s', async (_name, text, verdict) => {
    expect((await rulesOf(text)).at(-1)).toBe(verdict)
  })

  test('of a broken rule are unknown as well', async () => {
    const broken =
      '{vars: {v: "1"}, matchFeatures: [{feature: cpu.cpuid, matchExpressions: {AVX2: {op: Bogus}}}]}'
    expect(await rulesOf(spec(broken, ask('v: {op: Exists}')))).toEqual(['errored', 'undetermined'])
  })

  test('a template over elements that are not certain leaves its rule undetermined', async () => {
    const rule =
      '{varsTemplate: x, matchFeatures: [{feature: cpu.cpuid, matchName: {op: InRegexp, value: ["^AVX"]}}]}'
    expect(await rulesOf(spec(rule))).toEqual(['undetermined'])
    expect(await rulesOf(spec(rule), { ...hidden, 'cpu.cpuid': ['SSE4'] })).toEqual(['matched'])
  })
})

/** Every way in which the hidden names can really be, as flags or attributes or attributes of instances. */
function worlds(base: FeaturesJson, names: Readonly<Record<string, readonly string[]>>) {
  let all: FeaturesJson[] = [base]
  for (const [feature, list] of Object.entries(names)) {
    for (const name of list) {
      all = all.flatMap((world) => [world, ...present(world, feature, name)])
    }
    if (list.length === 0) all = all.flatMap((world) => [world, ...unread(world, feature)])
  }
  return all
}

const values = ['', '1', '7', 'x', 'true']

/** A feature that could not be read at all may hold anything, instances too. */
function unread(world: FeaturesJson, feature: string): FeaturesJson[] {
  const instances = world.instances?.[feature]?.elements ?? []
  const added = ['a', 'h'].flatMap((name) => values.map((value) => ({ [name]: value })))
  return [
    ...['a', 'h', 'v'].flatMap((name) => present(world, feature, name)),
    ...[...added, {}].map((attributes) => ({
      ...world,
      instances: { ...world.instances, [feature]: { elements: [...instances, { attributes }] } },
    })),
  ]
}

function present(world: FeaturesJson, feature: string, name: string): FeaturesJson[] {
  const flags = world.flags?.[feature]?.elements
  const attributes = world.attributes?.[feature]?.elements
  const instances = world.instances?.[feature]?.elements
  const isNew = flags == null && attributes == null && instances == null
  const asFlag = (from: FeaturesJson): FeaturesJson => ({
    ...from,
    flags: { ...from.flags, [feature]: { elements: { ...flags, [name]: {} } } },
  })
  // What was seen is what it is, whatever else was not.
  const asAttributes = (from: FeaturesJson): FeaturesJson[] =>
    (attributes?.[name] === undefined ? values : []).map((value) => ({
      ...from,
      attributes: { ...from.attributes, [feature]: { elements: { ...attributes, [name]: value } } },
    }))
  const asInstances = (instances ?? []).flatMap((instance, index) =>
    name in instance.attributes
      ? []
      : values.map((value) => ({
          ...world,
          instances: {
            ...world.instances,
            [feature]: {
              elements: (instances ?? []).map((other, position) =>
                position === index ? { attributes: { ...other.attributes, [name]: value } } : other,
              ),
            },
          },
        })),
  )
  return [
    ...(flags != null || isNew ? [asFlag(world)] : []),
    ...(attributes != null || isNew ? asAttributes(world) : []),
    ...(flags != null && attributes != null ? asAttributes(asFlag(world)) : []),
    ...asInstances,
  ]
}

const operand = fc.constantFrom('1', '5', '7', 'x', 'true', '')
const expression = fc.oneof(
  fc.record({ op: fc.constantFrom('', 'Exists', 'DoesNotExist', 'IsTrue', 'IsFalse') }),
  fc.record({
    op: fc.constantFrom('In', 'NotIn', 'Gt', 'Le', 'GtLt', 'InRegexp', 'Exists', 'Bogus'),
    value: fc.array(operand, { maxLength: 2 }),
  }),
)
const name = fc.constantFrom('a', 'b', 'h', 'h', 'v', 'v')
const term = fc.record(
  {
    feature: fc.constantFrom(
      'f.flags',
      'f.attrs',
      'f.both',
      'f.list',
      'f.none',
      'rule.matched',
      'rule.matched',
    ),
    matchExpressions: fc.dictionary(name, expression, { maxKeys: 2 }),
    matchName: expression,
  },
  { requiredKeys: ['feature'] },
)
const terms = fc.array(term, { maxLength: 2 })
const rule = fc.record(
  {
    vars: fc.dictionary(fc.constantFrom('v', 'a'), operand, { minKeys: 1, maxKeys: 1 }),
    varsTemplate: fc.constant('t'),
    matchFeatures: terms,
    matchAny: fc.array(fc.record({ matchFeatures: terms }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
)

describe('the answer over all worlds', () => {
  const base: FeaturesJson = {
    flags: { 'f.flags': { elements: { a: {} } }, 'f.both': { elements: { b: {} } } },
    attributes: { 'f.attrs': { elements: { a: '5' } }, 'f.both': { elements: { a: '1' } } },
    instances: {
      'f.list': { elements: [{ attributes: { a: '5' } }, { attributes: { b: 'x' } }] },
      'f.nothing': { elements: [] },
    },
  }
  const unobservable = fc.constantFrom(
    { 'f.flags': ['h'] },
    { 'f.attrs': ['h'] },
    { 'f.both': ['h'] },
    { 'f.list': ['h'] },
    { 'f.none': ['h'] },
    { 'f.flags': ['h'], 'f.attrs': ['b'] },
    { 'f.both': ['h', 'v'] },
    { 'f.list': [] },
    { 'f.none': [] },
    { 'f.attrs': [] },
    { 'f.nothing': [] },
  )
  /** Shows what it was given, and fails where that is odd. */
  const template = (data: ReadonlyMap<string, ReadonlyMap<string, readonly unknown[]>>) => {
    const count = [...data.values()]
      .flatMap((features) => [...features.values()])
      .reduce((sum, elements) => sum + elements.length, 0)
    if (count === 3) throw new Error('three elements')
    return `v=${count}\nt${count}=1`
  }

  test('is definite only where all worlds agree', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rule, { minLength: 2, maxLength: 3 }),
        unobservable,
        async (rules, names) => {
          const spec = JSON.stringify({ compatibilities: [{ rules }] })
          const compiled = await compileText(spec, () => ({ execute: template }))
          const ask = (features: FeaturesJson, hiddenNames: typeof names | object) =>
            evaluateNode(compiled, toNode(features, { ...hiddenNames }), new Set()).sets[0]?.map(
              ({ possible }) => verdictOf(possible),
            ) ?? []
          const answer = ask(base, names)
          for (const world of worlds(base, names)) {
            const real = ask(world, {})
            for (const [index, verdict] of answer.entries()) {
              // A rule after a broken one has no answer upstream.
              if (real.slice(0, index).includes('errored')) break
              if (verdict === 'matched') expect(real[index]).toBe('matched')
              if (verdict === 'unmatched') expect(real[index]).not.toBe('matched')
              if (verdict === 'errored') expect(real[index]).toBe('errored')
            }
          }
        },
      ),
      { numRuns: 1500 },
    )
  })
})
