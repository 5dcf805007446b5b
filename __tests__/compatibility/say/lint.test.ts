import { describe, expect, test } from '@jest/globals'
import { lintSpec } from '../../../src/compatibility/say/lint.ts'
import { compileText, oneRule } from '../support.ts'

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

/** Findings as a person reads them, for a rule that matches a device. */
async function told(text: string): Promise<string[]> {
  const findings = lintSpec(await compileText(text))
  return findings.map(({ severity, message, location, hint }) => {
    const place = `${location?.line ?? 0}:${location?.column ?? 0}`
    return `${severity} ${place} ${message}${hint === null ? '' : ` (${hint})`}`
  })
}

const head = 'version: v1alpha1\ncompatibilities:\n'

describe('what is read otherwise than it is written', () => {
  test('a key that is there twice, wherever it stands', async () => {
    const spec = `version: v1alpha1
version: v1alpha1
compatibilities:
- tag: a
  tag: b
  rules:
  - name: r
    vars: {a: "1", a: "2"}
    matchFeatures:
    - feature: cpu.cpuid
      matchExpressions:
        AVX2: {op: Exists}
        AVX2: {op: DoesNotExist}
        AVX: {op: Exists, op: DoesNotExist}
`
    expect(await told(spec)).toEqual(
      [
        '2:1 version is there twice in the spec, the other time in line 1',
        '5:3 tag is there twice in compatibilities[0], the other time in line 4',
        '8:20 a is there twice in vars, the other time in line 8',
        '13:9 AVX2 is there twice in matchExpressions, the other time in line 12',
        '14:27 op is there twice in matchExpressions.AVX, the other time in line 14',
      ].map((words) => `error ${words}: this one counts alone (keep one of them)`),
    )
  })

  test('two spellings of one field, of which the last in byte order counts', async () => {
    const terms = '[{feature: cpu.cpuid, matchExpressions: {AVX2: {op: Exists, Op: In}}}]'
    const later = `${head}- rules: [{name: r, matchFeatures: ${terms}}]\n`
    expect(await told(later)).toEqual([
      'error 3:96 Op and op (line 3) are one key of matchExpressions.AVX2: that of line 3 counts alone (keep one of them)',
    ])
    const earlier = later.replace('op: Exists, Op: In', 'OP: In, op: Exists')
    expect(await told(earlier)).toEqual([
      'error 3:92 op and OP (line 3) are one key of matchExpressions.AVX2: this one counts alone (keep one of them)',
    ])
    expect(await told(later.replace('op: Exists, Op: In', 'Op: Exists'))).toEqual([
      'warning 3:84 Op is read as op (write op)',
    ])
  })

  test('a merge that replaces what stands before it, told once however often it is read', async () => {
    const spec = `${head}- rules:
  - name: r
    matchFeatures:
    - feature: cpu.cpuid
      matchExpressions:
        AVX: &any {op: Exists, oops: 1}
        AVX2: {op: DoesNotExist, <<: *any}
        AVX512F: {<<: *any, op: DoesNotExist}
`
    expect((await told(spec)).map((line) => line.slice(0, 60))).toEqual([
      'warning 8:32 oops is not a known key of matchExpressions.AVX',
      'error 9:34 the merge (<<) replaces op of matchExpressions.AV',
    ])
  })

  test('scalars that YAML 1.1 makes something else of', async () => {
    const value = (written: string, place: 'In' | 'Gt' | 'version' = 'In') => {
      const op = place === 'In' ? 'In' : 'Gt'
      const type = place === 'version' ? ', type: version' : ''
      return `${head}- rules: [{name: r, matchFeatures: [{feature: local.feature, matchExpressions: {a: {op: ${op}, value: [${written}]${type}}}}]}]\n`
    }
    const readings: Record<string, string | null> = {
      '0302': 'the number 194',
      '0x10': 'the number 16',
      '1.10': 'the number 1.1',
      '1e3': 'the number 1000',
      '1_000': 'the number 1000',
      '+5': 'the number 5',
      yes: 'true',
      Off: 'false',
      True: 'true',
      '~': 'null, which is an empty text',
      null: 'null, which is an empty text',
      '10': null,
      true: null,
      '2001-12-14': null,
      '1:30': null,
      '"0302"': null,
      "'yes'": null,
      '!!str 0302': null,
    }
    for (const [written, reading] of Object.entries(readings)) {
      const wanted = `error 3:101 ${written} is read as ${reading ?? ''}: without quotes it is no text in YAML 1.1 (write "${written}" in quotes)`
      expect(await told(value(written))).toEqual(reading === null ? [] : [wanted])
    }
    expect((await told(value('010', 'Gt')))[0]).toContain(
      'warning 3:101 010 is read as the number 8',
    )
    expect((await told(value('5.10', 'version')))[0]).toContain('error 3:101 5.10 is read as')
  })

  test('names, tags and variables are texts as well', async () => {
    const spec = `${head}- tag: 1.10
  description: 0302
  rules:
  - name: 007
    vars: {on: "x", b: yes}
    matchFeatures: [{feature: local.feature, matchExpressions: {010: {op: Exists}}}]
`
    expect((await told(spec)).map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
      'error 3:8 1.10 is read as the number 1.1',
      'warning 6:11 007 is read as the number 7',
      'error 7:12 on is read as true',
      'error 7:24 yes is read as true',
      'error 8:65 010 is read as the number 8',
    ])
  })
})

describe('values that no source produces', () => {
  const rule = (feature: string, name: string, expression: string) =>
    told(
      `${head}- rules: [{name: r, matchFeatures: [{feature: ${feature}, matchExpressions: {${name}: ${expression}}}]}]\n`,
    )

  test.each([
    ['pci.device', 'vendor', '{op: In, value: ["10DE"]}', 'error', 'write "10de"'],
    ['pci.device', 'vendor', '{op: In, value: ["0x10de"]}', 'error', 'write "10de"'],
    ['pci.device', 'class', '{op: In, value: ["030200"]}', 'error', 'write "0302"'],
    ['PCI.device', 'class', '{op: In, value: ["302"]}', 'error', 'write "0302"'],
    ['pci.device', 'class', '{op: In, value: [vga]}', 'error', 'without 0x'],
    ['pci.device', 'vendor', '{op: In, value: ["10de", "10DE"]}', 'warning', 'write "10de"'],
    ['pci.device', 'vendor', '{op: NotIn, value: ["10DE"]}', 'warning', 'write "10de"'],
    ['pci.device', 'vendor', '{op: InRegexp, value: ["^10DE$"]}', 'warning', 'lower case'],
    ['usb.device', 'class', '{op: In, value: ["0E"]}', 'error', 'write "0e"'],
    ['usb.device', 'vendor', '{op: In, value: [" 046d"]}', 'error', 'write "046d"'],
    ['cpu.model', 'family', '{op: In, value: ["06"]}', 'error', 'write "6"'],
    ['cpu.model', 'vendor_id', '{op: In, value: ["Intel "]}', 'error', 'write "Intel"'],
    ['memory.numa', 'is_numa', '{op: In, value: ["yes"]}', 'error', 'true or false'],
  ])('%s.%s: %s', async (feature, name, expression, severity, words) => {
    const findings = await rule(feature, name, expression)
    expect(findings).toEqual([expect.stringContaining(words)])
    expect(findings[0]).toMatch(new RegExp(`^${severity} 3:`))
  })

  test.each([
    ['pci.device', 'vendor', '{op: In, value: ["10de", "8086"]}'],
    ['pci.device', 'vendor', '{op: InRegexp, value: ["^[0-9A-Fa-f]{4}$", "(?i)10DE", "\\\\D"]}'],
    ['usb.device', 'class', '{op: In, value: ["0e"]}'],
    ['usb.device', 'serial', '{op: In, value: ["00ABCD"]}'],
    ['system.osrelease', 'VERSION_ID.minor', '{op: In, value: ["04"]}'],
    ['network.device', 'speed', '{op: In, value: ["-1"]}'],
    ['local.label', 'a', '{op: In, value: [" x"]}'],
    ['rule.matched', 'a', '{op: In, value: ["x "]}'],
  ])('nothing is wrong with %s.%s: %s', async (feature, name, expression) => {
    expect(await rule(feature, name, expression)).toEqual([])
  })
})
