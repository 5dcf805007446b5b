import { describe, expect, test } from '@jest/globals'
import { parseSpec } from '../support.ts'
import { CanaryError } from '../../../src/errors.ts'
import { compatibilityLimits } from '../../../src/limits.ts'

const parse = (text: string) => parseSpec({ file: 'spec.yaml', text })

function problemsOf(text: string): string[] {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof CanaryError) {
      expect(error.kind).toBe('input')
      return error.message.split('\n')
    }
    throw error
  }
  return []
}

describe('a spec', () => {
  test.each(['', '~', '---\n', 'compatibilities:', 'compatibilities: []'])(
    '%j has no sets',
    (text) => {
      expect(parse(text).sets).toEqual([])
    },
  )

  test('keeps where things are written', () => {
    const spec = parse(`version: v1alpha1
compatibilities:
- weight: 5
  rules:
  - name: r
    varsTemplate: a=b
    matchFeatures:
    - feature: cpu.cpuid
      matchExpressions:
        AVX2: {op: Exists}
      matchName: {op: In, value: [a, 010]}
`)
    const rule = spec.sets[0]?.rules[0]
    const term = rule?.matchFeatures[0]
    const at = (line: number, column: number) => ({ file: 'spec.yaml', line, column })
    expect(spec.sets[0]?.weight).toBe(5n)
    expect(rule?.location).toEqual(at(5, 5))
    expect(rule?.varsTemplateLocation).toEqual(at(6, 19))
    expect(term?.location).toEqual(at(8, 7))
    expect(term?.matchExpressions?.get('AVX2')?.location).toEqual(at(10, 9))
    expect(term?.matchName?.locateValue(1)).toEqual(at(11, 38))
    expect(term?.matchName).toMatchObject({
      op: 'In',
      value: ['a', '8'],
      type: '',
      location: at(11, 18),
    })
  })

  test('takes field names in any case and remembers keys that no field takes', () => {
    const spec = parse(
      'Version: 1\ncompatibilities:\n- RULES: [{NAME: r, labels: {a: b}}]\n  tags: x\n',
    )
    expect(spec.version).toBe('1')
    expect(spec.sets[0]?.rules[0]?.name).toBe('r')
    expect(spec.misreadings.map((one) => [one.kind, 'key' in one ? one.key : ''])).toEqual([
      ['letter-case', 'Version'],
      ['letter-case', 'RULES'],
      ['letter-case', 'NAME'],
      ['ignored-key', 'labels'],
      ['ignored-key', 'tags'],
    ])
  })

  test('keeps the last of two equal keys, and of two spellings the last in byte order', () => {
    expect(parse('version: a\nversion: b\n').version).toBe('b')
    expect(parse('version: a\nVersion: b\n').version).toBe('a')
  })

  test('tells a missing matchExpressions from an empty one and from a null expression', () => {
    const terms = parse(
      'compatibilities: [{rules: [{matchFeatures: [{feature: a}, {matchExpressions: {}}, {matchExpressions: {x: }}]}]}]',
    ).sets[0]?.rules[0]?.matchFeatures
    expect(terms?.map(({ matchExpressions }) => matchExpressions?.size ?? null)).toEqual([
      null,
      0,
      1,
    ])
    expect(terms?.[2]?.matchExpressions?.get('x')?.expression).toBeNull()
  })

  test('reads merges and aliases in the order in which they are written', () => {
    const spec = parse(
      'x: &x {tag: t, weight: 2}\ncompatibilities: [{<<: *x, tag: u}, {tag: u, <<: *x}, {<<: [*x, {tag: z, description: d}]}]',
    )
    expect(spec.sets.map(({ tag, weight, description }) => [tag, weight, description])).toEqual([
      ['u', 2n, ''],
      ['t', 2n, ''],
      ['t', 2n, 'd'],
    ])
  })

  test('treats names of the language as data', () => {
    const rule = parse(
      'compatibilities: [{rules: [{vars: {__proto__: x, constructor: z}, matchFeatures: [{matchExpressions: {__proto__: {op: Exists}, toString: {op: Exists}}}]}]}]',
    ).sets[0]?.rules[0]
    expect([...(rule?.vars ?? [])]).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'z'],
    ])
    expect([...(rule?.matchFeatures[0]?.matchExpressions?.keys() ?? [])]).toEqual([
      '__proto__',
      'toString',
    ])
  })
})

describe('a spec that cannot be read', () => {
  test.each([
    ['a scalar', '5', 'spec.yaml:1:1: the spec must be a mapping, not a scalar'],
    ['a list', '[]', 'spec.yaml:1:1: the spec must be a mapping, not a list'],
    [
      'a value without brackets',
      'compatibilities: [{rules: [{matchFeatures: [{matchName: {op: In, value: "10"}}]}]}]',
      'spec.yaml:1:73: value must be a list, not a scalar (write it in brackets)',
    ],
    [
      'a short form',
      'compatibilities: [{rules: [{matchFeatures: [{matchExpressions: {vendor: ["0fff"]}}]}]}]',
      'spec.yaml:1:73: matchExpressions.vendor must be a mapping, not a list',
    ],
    [
      'a weight in quotes',
      'compatibilities: [{weight: "5"}]',
      'spec.yaml:1:28: weight must be a whole number without quotes',
    ],
    [
      'a weight with a fraction',
      'compatibilities: [{weight: 1.5}]',
      'spec.yaml:1:28: weight must be a whole number without quotes',
    ],
    [
      'a weight that is too large',
      'compatibilities: [{weight: 9223372036854775808}]',
      'spec.yaml:1:28: weight must be a whole number without quotes',
    ],
    ['a null key', '~: b', 'spec.yaml:1:1: a key must be text, not null'],
    ['a list as key', '? [a]\n: b\n', 'spec.yaml:1:3: a key must be text, not a list'],
    ['a huge number as key', '18446744073709551615: x', 'spec.yaml:1:1: 18446744073709551615'],
    ['a list as text', 'version: [a]', 'spec.yaml:1:10: version must be text, not a list'],
    ['a merge of a scalar', 'compatibilities: [{<<: 5}]', 'spec.yaml:1:24: a merge (<<) takes'],
    ['an infinite number in an unknown key', 'x: .inf', 'spec.yaml:1:4: .inf cannot be converted'],
    ['a control character', 'version: "\u0001"', 'spec.yaml:1:11: not valid YAML: control'],
    ['an unknown alias', 'a: *nope', 'spec.yaml:1:4: not valid YAML: no anchor &nope'],
    ['an alias of itself', 'a: &a [*a]', 'spec.yaml:1:8: not valid YAML: no anchor &a'],
    ['no YAML', '{{{', 'spec.yaml:1:'],
  ])('%s', (_name, text, problem) => {
    expect(problemsOf(text)[0]).toContain(problem)
  })

  test('tells all problems at once', () => {
    const text = 'version: [a]\ncompatibilities: [{weight: "1", tag: {}}]\n'
    expect(problemsOf(text)).toHaveLength(3)
  })

  test('reads only the first document, and counts the others', () => {
    const spec = parse('version: 1\n---\nversion: 2\n')
    expect([spec.version, spec.documents]).toEqual(['1', 2])
  })
})

describe('bounds', () => {
  const rules = (count: number) => `compatibilities: [{rules: [${'{},'.repeat(count)}]}]`

  test('as many rules as are read, and one more (limit: compatibilityLimits.rules)', () => {
    const { rules: limit } = compatibilityLimits
    expect(parse(rules(limit)).sets[0]?.rules).toHaveLength(limit)
    expect(problemsOf(rules(limit + 1))[0]).toContain(`at most ${limit} are read`)
  })

  test('50,000 rules are refused', () => {
    expect(problemsOf(rules(50_000))[0]).toContain('50000 rules')
  })

  test('as many sets as are read, and one more (limit: compatibilityLimits.rules)', () => {
    const { rules: limit } = compatibilityLimits
    const sets = (count: number) => `compatibilities: [${'{},'.repeat(count)}]`
    expect(parse(sets(limit)).sets).toHaveLength(limit)
    expect(problemsOf(sets(limit + 1))[0]).toContain(`at most ${limit} are read`)
  })

  test('a text beyond the size is refused before it is parsed (limit: compatibilityLimits.specBytes)', () => {
    const text = `version: ${'x'.repeat(compatibilityLimits.specBytes)}`
    expect(problemsOf(text)[0]).toContain('bytes')
  })

  test('aliases do not multiply without end', () => {
    const levels = Array.from(
      { length: 9 },
      (_, index) =>
        `a${index + 1}: &a${index + 1} [${Array<string>(10).fill(`*a${index}`).join(', ')}]`,
    )
    const text = `a0: &a0 [x]\n${levels.join('\n')}\n`
    expect(problemsOf(text)[0]).toContain('values')
  })

  test('deep nesting is refused', () => {
    expect(problemsOf(`a: ${'['.repeat(5000)}`)[0]).toContain('nested too deeply')
  })
})
