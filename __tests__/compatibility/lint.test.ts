import { describe, expect, test } from '@jest/globals'
import { lintSpec } from '../../src/compatibility/lint.ts'
import { compileText, oneRule } from './support.ts'

async function lint(text: string): Promise<string[]> {
  const compiled = await compileText(text, (source) => {
    if (source.includes('env')) throw new Error('invalid template: function "env" not defined')
    return { execute: () => '' }
  })
  return lintSpec(compiled).map(
    ({ severity, code, location }) =>
      `${severity} ${code} ${location?.line ?? 0}:${location?.column ?? 0}`,
  )
}

async function codes(terms: string): Promise<string[]> {
  const found = await lint(`version: v1alpha1\n${oneRule(terms)}`)
  return found.map((finding) => finding.split(' ').slice(0, 2).join(' '))
}

const cpuid = (expression: string) =>
  `{feature: cpu.cpuid, matchExpressions: {AVX2: ${expression}}}`
const version = (expression: string) =>
  `{feature: kernel.version, matchExpressions: {full: ${expression}}}`
const config = (expression: string) => `{feature: kernel.config, matchExpressions: {${expression}}}`

describe('lint of an expression', () => {
  test.each([
    ['nothing to say', cpuid('{op: Exists}'), []],
    ['a feature in mixed case', '{feature: CPU.cpuid, matchExpressions: {AVX2: {op: Exists}}}', []],
    ['an unknown operator', cpuid('{op: exists}'), ['error expression']],
    ['no expression', cpuid(''), ['error null-expression']],
    ['values where none belong', cpuid('{op: Exists, value: [a]}'), ['error expression']],
    ['no values', config('KVM: {op: In}'), ['error expression']],
    [
      'one value too many',
      version('{op: Gt, value: ["1", "2"], type: version}'),
      ['error expression'],
    ],
    ['a value that is no number', version('{op: Gt, value: [x]}'), ['error expression']],
    [
      'a value that is no version',
      version('{op: Gt, value: [5.x], type: version}'),
      ['error expression'],
    ],
    [
      'a range in reverse',
      '{feature: memory.numa, matchExpressions: {node_count: {op: GtLt, value: ["5", "1"]}}}',
      ['error expression'],
    ],
    ['an unknown type', version('{op: Gt, value: ["1"], type: semver}'), ['error expression']],
    [
      'a type that is not looked at',
      version('{op: In, value: ["1"], type: version}'),
      ['warning unused-type'],
    ],
    [
      'a pattern that RE2 refuses',
      config('KVM: {op: InRegexp, value: ["(?=y)"]}'),
      ['error expression'],
    ],
    [
      'a feature with a typing error',
      '{feature: cpu.cpuids, matchExpressions: {a: {op: Exists}}}',
      ['warning unknown-feature'],
    ],
    [
      'a feature without a domain',
      '{feature: cpuid, matchExpressions: {a: {op: Exists}}}',
      ['error feature-name'],
    ],
    [
      'an element with a typing error',
      '{feature: cpu.cpuid, matchExpressions: {AVX22: {op: Exists}}}',
      ['warning unknown-element'],
    ],
    [
      'a module with dashes',
      '{feature: kernel.loadedmodule, matchExpressions: {vfio-pci: {op: Exists}}}',
      ['error module-spelling'],
    ],
    [
      'an enabled module with dashes',
      '{feature: kernel.enabledmodule, matchExpressions: {vfio-pci: {op: Exists}}}',
      [],
    ],
    ['a boolean test of an option', config('KVM: {op: IsTrue}'), ['error config-boolean']],
    ['an option with its prefix', config('CONFIG_KVM: {op: Exists}'), ['error config-name']],
    ['a boolean test of text', version('{op: IsTrue}'), ['warning not-boolean']],
    [
      'a boolean test of a boolean',
      '{feature: kernel.kvm, matchExpressions: {enabled: {op: IsTrue}}}',
      [],
    ],
    ['a value of a flag', cpuid('{op: In, value: [x]}'), ['error flag-value']],
    [
      'a value of the one attribute among flags',
      '{feature: cpu.cpuid, matchExpressions: {AVX10_VERSION: {op: Ge, value: ["2"]}}}',
      [],
    ],
    [
      'a kernel release as version',
      version('{op: Ge, value: ["5.15"], type: version}'),
      ['warning kernel-version'],
    ],
    ['a kernel release as number', version('{op: Ge, value: ["5"]}'), ['warning not-a-number']],
    [
      'a hexadecimal id as number',
      '{feature: pci.device, matchExpressions: {class: {op: Ge, value: ["200"]}}}',
      ['warning not-a-number'],
    ],
    [
      'names that do not exist',
      '{feature: cpu.cpuid, matchName: {op: DoesNotExist}}',
      ['error never-matches'],
    ],
    [
      'names that are others',
      '{feature: cpu.cpuid, matchName: {op: NotIn, value: [AVX2]}}',
      ['warning any-other-name'],
    ],
    [
      'names as numbers',
      '{feature: cpu.cpuid, matchName: {op: Gt, value: ["1"]}}',
      ['warning names-compared'],
    ],
    [
      'a feature that Node Feature Discovery does not know',
      '{feature: container.runtime, matchExpressions: {runsc: {op: Exists}}}',
      ['warning own-feature'],
    ],
    ['a bare term', '{feature: cpu.cpuid}', ['warning bare-term']],
    [
      'no expressions at all',
      '{feature: cpu.cpuid, matchExpressions: {}}',
      ['warning empty-expressions'],
    ],
    ['any instance', '{feature: pci.device, matchExpressions: {}}', []],
  ])('%s', async (_name, terms, findings) => {
    expect(await codes(terms)).toEqual(findings)
  })
})

describe('lint of a spec', () => {
  test('points at every place, in the order of the file', async () => {
    const text = `compatibilities:
- weight: 500
  tags: x
  rules: []
- rules:
  - name: a
    varsTemplate: '{{env "A"}}'
    vars: {a: b}
    matchAny:
    - {}
  - name: a
    varsTemplate: x
  - matchFeatures:
    - feature: cpu.cpuid
      matchExpression: {}
      matchName: {op: In, values: [x]}
`
    expect(await lint(text)).toEqual([
      'warning version 1:1',
      'warning empty-set 2:3',
      'warning weight 2:3',
      'warning unknown-key 3:3',
      'warning leaking-vars 6:5',
      'error template 7:19',
      'warning empty-alternative 10:7',
      'warning duplicate-rule 11:5',
      'warning empty-rule 11:5',
      'warning template-unused 12:19',
      'warning rule-name 13:5',
      'warning unknown-key 15:7',
      'error expression 16:18',
      'warning unknown-key 16:27',
    ])
  })

  test('of nothing', async () => {
    expect(await lint('version: v2\n---\n{}\n')).toEqual([
      'warning many-documents 1:1',
      'warning version 1:1',
      'warning no-sets 1:1',
    ])
  })
})
