import { describe, expect, test } from '@jest/globals'
import { summarizeFleet } from '../../src/compatibility/say/fleet-summary.ts'
import { evaluateNodes, evaluateSpecs } from '../../src/compatibility/fleet.ts'
import { CanaryError } from '../../src/errors.ts'
import type { NodeFeatures } from '../../src/features/model.ts'
import type { CompatibilityReport } from '../../src/model.ts'
import { compileText, oneRule, toNode } from './support.ts'
import type { FeaturesJson } from './support.ts'

const kernel = (full: string): FeaturesJson => ({
  flags: {
    'kernel.loadedmodule': { elements: { vfio_pci: {}, ip_tables: {} } },
    'cpu.cpuid': { elements: { AVX2: {} } },
  },
  attributes: { 'kernel.version': { elements: { full } } },
  instances: {
    'pci.device': {
      elements: [
        { attributes: { class: '0200', vendor: '8086' } },
        { attributes: { class: '0300', vendor: '10de' } },
      ],
    },
  },
})

const node = toNode(kernel('5.15.0-91-generic'), {
  'cpu.cpuid': ['AVX10'],
  'kernel.config': [],
})

async function reportOf(
  text: string,
  nodes: readonly NodeFeatures[] = [node],
  tags: readonly string[] = [],
): Promise<CompatibilityReport> {
  return evaluateNodes(await compileText(text), nodes, { tags })
}

async function missingOf(text: string): Promise<readonly string[] | undefined> {
  return (await reportOf(text)).nodes[0]?.sets[0]?.missing
}

describe('what is missing', () => {
  test.each([
    [
      'a value that is too small',
      oneRule(
        '{feature: kernel.version, matchExpressions: {full: {op: Ge, value: ["6.1"], type: version}}}',
      ),
      ['kernel.version.full: found 5.15.0-91-generic, wanted Ge 6.1 (version)'],
    ],
    [
      'a module in another spelling',
      oneRule('{feature: kernel.loadedmodule, matchExpressions: {vfio-pci: {op: Exists}}}'),
      [
        'kernel.loadedmodule.vfio-pci: not found, wanted Exists (did you mean vfio_pci? loaded modules are spelled with underscores)',
      ],
    ],
    [
      'an element with a typing error',
      oneRule('{feature: cpu.cpuid, matchExpressions: {AXV2: {op: Exists}}}'),
      ['cpu.cpuid.AXV2: not found, wanted Exists (did you mean AVX2?)'],
    ],
    [
      'something that must not be there',
      oneRule('{feature: cpu.cpuid, matchExpressions: {AVX2: {op: DoesNotExist}}}'),
      ['cpu.cpuid.AVX2: found present, wanted DoesNotExist'],
    ],
    [
      'names of which none fits',
      oneRule('{feature: cpu.cpuid, matchName: {op: InRegexp, value: ["^AMX"]}}'),
      ['cpu.cpuid: no element has a name that fits, wanted InRegexp ^AMX'],
    ],
    [
      'a feature with a typing error',
      oneRule('{feature: cpu.cpuidd, matchExpressions: {AVX2: {op: Exists}}}'),
      ['cpu.cpuidd.AVX2: not found, wanted Exists (did you mean cpu.cpuid?)'],
    ],
    [
      'a bare feature',
      oneRule('{feature: usb.device}'),
      ['usb.device: not found (this node has no such feature)'],
    ],
    [
      'one instance that satisfies all',
      oneRule(
        '{feature: pci.device, matchExpressions: {class: {op: In, value: ["0300"]}, vendor: {op: In, value: ["8086"]}}}',
      ),
      ['pci.device: no single one of 2 satisfies all of class, vendor'],
    ],
    [
      'something that cannot be observed',
      oneRule('{feature: cpu.cpuid, matchExpressions: {AVX10: {op: Exists}}}'),
      ['cpu.cpuid.AVX10: not found, wanted Exists (this cannot be observed on this node)'],
    ],
    [
      'a feature that cannot be observed',
      oneRule('{feature: kernel.config}'),
      ['kernel.config: cannot be observed on this node'],
    ],
    [
      'only what is missing for certain',
      oneRule(
        '{feature: cpu.cpuid, matchExpressions: {AVX10: {op: Exists}, AMXTILE: {op: Exists}}}',
      ),
      ['cpu.cpuid.AMXTILE: not found, wanted Exists'],
    ],
  ])('%s', async (_name, text, missing) => {
    expect(await missingOf(text)).toEqual(missing)
  })

  test('is the shortest list over all alternatives of all rules', async () => {
    const exists = (name: string) =>
      `{feature: cpu.cpuid, matchExpressions: {${name}: {op: Exists}}}`
    const text = `compatibilities: [{rules: [
      {name: a, matchAny: [{matchFeatures: [${exists('ONE')}]}, {matchFeatures: [${exists('TWO')}, ${exists('THREE')}]}]},
      {name: b, matchFeatures: [${exists('TWO')}], matchAny: [{matchFeatures: [${exists('THREE')}]}, {matchFeatures: [${exists('FOUR')}]}]}]}]`
    expect(await missingOf(text)).toEqual([
      'cpu.cpuid.TWO: not found, wanted Exists',
      'cpu.cpuid.THREE: not found, wanted Exists',
    ])
  })

  test('of a broken rule is its error', async () => {
    const report = await reportOf(
      oneRule('{feature: kernel.version, matchExpressions: {full: {op: Gt, value: ["5"]}}}'),
    )
    expect(report.verdict).toBe('errored')
    expect(report.nodes[0]?.sets[0]?.missing).toEqual(['rule r: not a number "5.15.0-91-generic"'])
    expect(report.notices.filter(({ severity }) => severity === 'error')).toEqual([
      {
        severity: 'error',
        code: 'rule-errored',
        message: 'rule r cannot be evaluated: not a number "5.15.0-91-generic"',
        location: { file: 'spec.yaml', line: 1, column: 99 },
        hint: null,
      },
    ])
  })
})

describe('the verdict', () => {
  const set = (name: string, rest = '') =>
    `{${rest} rules: [{matchFeatures: [{feature: cpu.cpuid, matchExpressions: {${name}}}]}]}`
  const yes = 'AVX2: {op: Exists}'
  const no = 'SSE9: {op: Exists}'
  const maybe = 'AVX10: {op: Exists}'
  const broken = 'AVX2: {op: Bogus}'

  test.each([
    ['compatible', [yes], 0],
    ['compatible', [no, yes], 1],
    ['compatible', [broken, maybe, yes], 2],
    ['incompatible', [no, no], null],
    ['undetermined', [no, maybe], null],
    ['errored', [no, maybe, broken], null],
    ['incompatible', [], null],
  ])('%s of %j', async (verdict, sets, bestSet) => {
    const report = await reportOf(`compatibilities: [${sets.map((each) => set(each)).join(', ')}]`)
    expect(report.verdict).toBe(verdict)
    expect(report.nodes[0]?.bestSet).toBe(bestSet)
  })

  test('every rule of a set is required, and a broken one breaks it', async () => {
    const rules = (...expressions: string[]) =>
      `compatibilities: [{rules: [${expressions
        .map((each) => `{matchFeatures: [{feature: cpu.cpuid, matchExpressions: {${each}}}]}`)
        .join(', ')}]}]`
    expect((await reportOf(rules(yes, yes))).verdict).toBe('compatible')
    expect((await reportOf(rules(yes, maybe))).verdict).toBe('undetermined')
    expect((await reportOf(rules(maybe, no))).verdict).toBe('incompatible')
    const report = await reportOf(rules(broken, no, yes))
    expect(report.verdict).toBe('errored')
    expect(report.nodes[0]?.sets[0]?.rules.map(({ verdict }) => verdict)).toEqual([
      'errored',
      'unmatched',
      'matched',
    ])
  })

  test('the best set is the one with the highest weight, the first on ties', async () => {
    const text = `compatibilities: [${set(yes, 'weight: 1,')}, ${set(yes, 'weight: 5,')}, ${set(yes, 'weight: 5,')}, ${set(no, 'weight: 9,')}]`
    expect((await reportOf(text)).nodes[0]?.bestSet).toBe(1)
  })

  test('tags choose sets, and no set is no compatibility', async () => {
    const text = `compatibilities: [${set(no, 'tag: a,')}, ${set(yes, 'tag: b,')}]`
    expect((await reportOf(text, [node], ['b'])).verdict).toBe('compatible')
    expect((await reportOf(text, [node], ['b'])).nodes[0]?.sets[0]?.index).toBe(1)
    expect((await reportOf(text, [node], ['a'])).verdict).toBe('incompatible')
    const none = await reportOf(text, [node], ['c'])
    expect(none.verdict).toBe('incompatible')
    const notice = none.notices.find(({ code }) => code === 'no-sets-selected')
    expect(notice?.message).toBe('no compatibility set has the tag c, so no node is compatible')
    expect(notice?.hint).toBe('the tags are a, b')
  })

  test('over nodes is the worst', async () => {
    const other = toNode({}, {}, 'other')
    const report = await reportOf(`compatibilities: [${set(yes)}]`, [node, other])
    expect(report.verdict).toBe('incompatible')
  })

  test('of no node is an error', async () => {
    await expect(reportOf('', [])).rejects.toThrow(CanaryError)
  })
})

describe('nodes', () => {
  const text = oneRule(
    '{feature: kernel.version, matchExpressions: {full: {op: Ge, value: ["6.1"], type: version}}}',
  )
  const nodes = ['5.15.0', '5.15.1', '6.1.0', '6.2.0', '5.4.0'].map((full, index) =>
    toNode(kernel(full), {}, `n${index}`),
  )

  test('that answer alike are told once, with the values of all of them', async () => {
    const report = await reportOf(text, nodes)
    expect(report.nodes.map((group) => [group.nodes, group.verdict])).toEqual([
      [['n0', 'n1', 'n4'], 'incompatible'],
      [['n2', 'n3'], 'compatible'],
    ])
    expect(report.nodes[0]?.sets[0]?.rules[0]?.expressions[0]?.found).toBe('5.15.0, 5.15.1, 5.4.0')
  })

  test('and images make a matrix', async () => {
    const any = await compileText(oneRule('{feature: cpu.cpuid}'))
    const reports = await evaluateSpecs(
      [{ compiled: await compileText(text) }, { compiled: any }],
      nodes,
    )
    const named = reports.map((report, index) => ({ name: ['new', 'any'][index] ?? '', report }))
    expect(summarizeFleet(named)).toEqual({
      nodeCount: 5,
      images: [
        {
          name: 'new',
          counts: { compatible: 2, incompatible: 3, undetermined: 0, errored: 0 },
          mostExcluding: { set: 0, rule: 'r', nodes: 3 },
        },
        {
          name: 'any',
          counts: { compatible: 5, incompatible: 0, undetermined: 0, errored: 0 },
          mostExcluding: null,
        },
      ],
      groups: [
        { nodes: ['n0', 'n1', 'n4'], verdicts: ['incompatible', 'compatible'] },
        { nodes: ['n2', 'n3'], verdicts: ['compatible', 'compatible'] },
      ],
      nodesForAll: ['n2', 'n3'],
    })
  })

  test('stop when the run is cancelled', async () => {
    const stopped = AbortSignal.abort(new CanaryError('cancelled', { code: 'x', message: 'stop' }))
    const run = evaluateNodes(await compileText(text), nodes, { signal: stopped })
    await expect(run).rejects.toThrow('stop')
  })

  test('with long and many values are told within bounds', async () => {
    const long = toNode({ attributes: { 'a.b': { elements: { c: 'x'.repeat(100_000) } } } })
    const report = await reportOf(
      oneRule('{feature: a.b, matchExpressions: {c: {op: In, value: [y]}}}'),
      [long],
    )
    expect(report.nodes[0]?.sets[0]?.rules[0]?.expressions[0]?.found).toHaveLength(200)
  })
})
