import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toTable } from '../../src/features/export-table.ts'
import { toNodeFeatureYaml } from '../../src/features/export-yaml.ts'
import { toNfdJson } from '../../src/features/export.ts'
import { parseNodeFeatures } from '../../src/features/load.ts'
import type { Features, NodeFeatures } from '../../src/features/model.ts'

const features: Features = {
  flags: new Map([
    ['cpu.cpuid', { elements: new Set(['AVX2', 'AESNI']) }],
    ['a.null', { elements: null }],
    ['a.empty', { elements: new Set<string>() }],
  ]),
  attributes: new Map([
    [
      'kernel.version',
      {
        elements: new Map([
          ['major', '6'],
          ['full', '6.1'],
        ]),
      },
    ],
    ['a.null', { elements: null }],
  ]),
  instances: new Map([
    ['memory.nv', { elements: [] }],
    ['a.null', { elements: null }],
    [
      'pci.device',
      {
        elements: [
          {
            attributes: new Map([
              ['vendor', '8086'],
              ['class', '0200'],
            ]),
          },
          { attributes: new Map<string, string>() },
        ],
      },
    ],
  ]),
}
const none: Features = { flags: new Map(), attributes: new Map(), instances: new Map() }
const node = (given: Features, more: Partial<NodeFeatures> = {}): NodeFeatures => ({
  node: 'n1',
  features: given,
  unobservable: new Map(),
  notices: [],
  ...more,
})
const attribute = (name: string, value: string): Features => ({
  ...none,
  attributes: new Map([['a.b', { elements: new Map([[name, value]]) }]]),
})

describe('as nfd export features', () => {
  test('four blanks a level, names in order, empty and missing told apart', () => {
    expect(toNfdJson(features)).toBe(`{
    "flags": {
        "a.empty": {
            "elements": {}
        },
        "a.null": {
            "elements": null
        },
        "cpu.cpuid": {
            "elements": {
                "AESNI": {},
                "AVX2": {}
            }
        }
    },
    "attributes": {
        "a.null": {
            "elements": null
        },
        "kernel.version": {
            "elements": {
                "full": "6.1",
                "major": "6"
            }
        }
    },
    "instances": {
        "a.null": {
            "elements": null
        },
        "memory.nv": {
            "elements": []
        },
        "pci.device": {
            "elements": [
                {
                    "attributes": {
                        "class": "0200",
                        "vendor": "8086"
                    }
                },
                {
                    "attributes": {}
                }
            ]
        }
    }
}
`)
    expect(toNfdJson(none)).toBe(
      '{\n    "flags": {},\n    "attributes": {},\n    "instances": {}\n}\n',
    )
  })

  test.each([
    ['<a>&"\\', '"\\u003ca\\u003e\\u0026\\"\\\\"'],
    ['\n\r\t\b\f\0\u001f\u007f', '"\\n\\r\\t\\b\\f\\u0000\\u001f\u007f"'],
    ['\u2028\u2029', '"\\u2028\\u2029"'],
    ['gr\u00fcn \u{1f600}', '"gr\u00fcn \u{1f600}"'],
    ['\ufffd', '"\\ufffd"'],
    ['\ud800', '"\\ufffd"'],
    ["it's /fine/", '"it\'s /fine/"'],
  ])('escapes %j as Go does', (value, written) => {
    expect(toNfdJson(attribute('x', value))).toContain(`"x": ${written}\n`)
  })

  test('names are data, in the order of their bytes', () => {
    const names = ['\u{1f600}', '\uffee', '10', '9', '__proto__', 'b', 'B']
    const json = toNfdJson({
      ...none,
      flags: new Map([['a.b', { elements: new Set(names) }]]),
    })
    expect([...json.matchAll(/^ {16}"(.+)": \{\}/gm)].map((match) => match[1])).toEqual([
      '10',
      '9',
      'B',
      '__proto__',
      'b',
      '\uffee',
      '\u{1f600}',
    ])
  })
})

describe('as a NodeFeature object', () => {
  test('in block style', () => {
    const unobservable = new Map([['cpu.cpuid', new Set(['B', 'A'])]])
    expect(toNodeFeatureYaml(node(features, { unobservable })))
      .toBe(`apiVersion: nfd.k8s-sigs.io/v1alpha1
kind: NodeFeature
metadata:
  annotations:
    container-canary/unobservable: "{\\"cpu.cpuid\\":[\\"A\\",\\"B\\"]}"
  labels:
    nfd.node.kubernetes.io/node-name: n1
  name: n1
spec:
  features:
    attributes:
      a.null:
        elements: null
      kernel.version:
        elements:
          full: "6.1"
          major: "6"
    flags:
      a.empty:
        elements: {}
      a.null:
        elements: null
      cpu.cpuid:
        elements:
          AESNI: {}
          AVX2: {}
    instances:
      a.null:
        elements: null
      memory.nv:
        elements: []
      pci.device:
        elements:
        - attributes:
            class: "0200"
            vendor: "8086"
        - attributes: {}
`)
  })

  test.each([
    'y',
    'NO',
    'null',
    '~',
    '1e3',
    '0x1',
    '',
    ' a',
    'a: b',
    '# c',
    '2024-01-01',
    '\u0085',
    '\ufeff',
  ])('quotes %j', (value) => {
    expect(toNodeFeatureYaml(node(attribute(value, value)))).toMatch(/^ {10}".*": ".*"$/m)
  })
})

describe('both forms', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }).map((value) => value.toWellFormed()),
    fc.constantFrom('__proto__', 'constructor', 'yes', 'n', '012', '1.0', '<<', '=', '- a', '\t'),
  )
  const key = fc.oneof(text, fc.constantFrom('cpu.cpuid', 'pci.device'))
  const map = <Value>(value: fc.Arbitrary<Value>) =>
    fc.array(fc.tuple(key, value), { maxLength: 5 }).map((entries) => new Map(entries))
  const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
  const anyFeatures = fc.record({
    flags: map(fc.record({ elements: nullable(fc.array(text).map((names) => new Set(names))) })),
    attributes: map(fc.record({ elements: nullable(map(text)) })),
    instances: map(
      fc.record({
        elements: nullable(fc.array(fc.record({ attributes: map(text) }), { maxLength: 3 })),
      }),
    ),
  })

  test.each([
    ['JSON', 'n1.json', (found: NodeFeatures) => toNfdJson(found.features)],
    ['YAML', 'n1.yaml', toNodeFeatureYaml],
  ])('%s gives back what was written', async (_title, file, write) => {
    await fc.assert(
      fc.asyncProperty(anyFeatures, async (given) => {
        const [loaded] = await parseNodeFeatures([{ file, text: write(node(given)) }])
        expect(loaded?.features).toEqual(given)
      }),
      { numRuns: 60 },
    )
  })

  test('the unobservable names survive in YAML', async () => {
    const unobservable = new Map([
      ['cpu.cpuid', new Set(['AVX10', '__proto__'])],
      ['kernel.config', new Set<string>()],
    ])
    const written = toNodeFeatureYaml(node(features, { unobservable }))
    const [loaded] = await parseNodeFeatures([{ file: 'n.yaml', text: written }])
    expect(loaded?.unobservable).toEqual(unobservable)
  })
})

describe('as a table', () => {
  test('one line an attribute, flags in a block', () => {
    const unobservable = new Map([
      ['cpu.cpuid', new Set(['B', 'A'])],
      ['kernel.config', new Set<string>()],
    ])
    const many = new Map(Array.from({ length: 101 }, (_, index) => [`K${index}`, 'y'] as const))
    const found = node(
      {
        ...features,
        attributes: new Map([...features.attributes, ['kernel.config', { elements: many }]]),
      },
      { unobservable },
    )
    expect(toTable(found, 60)).toBe(`Features of n1

a.empty
a.null
cpu.cpuid                         AESNI AVX2
cpu.cpuid (cannot be observed)    A B
kernel.config                     101 elements (--output
                                  json lists them)
kernel.config (cannot be observed)
                                  what is not listed
kernel.version full               6.1
kernel.version major              6
pci.device[0]                     vendor=8086 class=0200
pci.device[1]
`)
  })

  test('nothing steers the terminal', () => {
    const table = toTable(node(attribute('x\u001b[31m', '\u202e\r\n\u0007')), 80)
    expect(table).toContain(String.raw`x\u{1b}[31m`)
    expect(table).toContain(String.raw`\u{202e}\u{d}\u{a}\u{7}`)
    expect(Array.from(table).filter((character) => character < ' ' && character !== '\n')).toEqual(
      [],
    )
  })
})
