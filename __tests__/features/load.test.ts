import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { CanaryError, describeProblem } from '../../src/errors.ts'
import { loadNodeFeatures, parseNodeFeatures } from '../../src/features/load.ts'
import type { LoadOptions } from '../../src/features/load.ts'
import { featureLimits, yamlLimits } from '../../src/limits.ts'

const parse = (text: string, file = 'node.json', options?: LoadOptions) =>
  parseNodeFeatures([{ file, text }], options)

async function problems(loading: Promise<unknown>): Promise<string[]> {
  try {
    await loading
  } catch (error) {
    if (error instanceof CanaryError) return error.problems.map(describeProblem)
    throw error
  }
  throw new Error('nothing was refused')
}

interface ObjectParts {
  readonly name: string
  readonly namespace?: string
  readonly node?: string
  readonly worker?: boolean
  readonly features: unknown
}

const label = 'nfd.node.kubernetes.io/node-name'
const object = ({ name, namespace = 'a', node = 'n1', worker = false, features }: ObjectParts) => ({
  apiVersion: 'nfd.k8s-sigs.io/v1alpha1',
  kind: 'NodeFeature',
  metadata: {
    name,
    namespace,
    labels: node === '' ? {} : { [label]: node },
    annotations: worker ? { 'nfd.node.kubernetes.io/worker.version': 'v0.18.0' } : null,
  },
  spec: { features },
})
const list = (...objects: readonly ObjectParts[]) =>
  JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects.map(object) })
const attributes = (values: Record<string, string>) => ({
  attributes: { 'a.b': { elements: values } },
})

describe('what nfd export features prints', () => {
  test('names its node by nodename, else by the file', async () => {
    const named = '{"attributes": {"system.name": {"elements": {"nodename": "worker-1"}}}}'
    expect((await parse(named, 'dir/x.json'))[0]?.node).toBe('worker-1')
    const unnamed = '{"attributes": {"system.name": {"elements": {"nodename": ""}}}}'
    expect((await parse(unnamed, 'dir/node.a.json'))[0]?.node).toBe('node.a')
    expect((await parse('{"flags": {}}', 'plain'))[0]?.node).toBe('plain')
  })

  test('keeps null apart from empty, and a missing section is an empty one', async () => {
    const [found] = await parse(
      '{"flags": {"a.b": {"elements": null}, "c.d": {"elements": {}}, "e.f": {}}, "instances": null}',
    )
    expect(found?.features).toEqual({
      flags: new Map([
        ['a.b', { elements: null }],
        ['c.d', { elements: new Set() }],
        ['e.f', { elements: null }],
      ]),
      attributes: new Map(),
      instances: new Map(),
    })
  })

  test('names are data', async () => {
    const [found] = await parse(
      '{"flags": {"__proto__": {"elements": {"__proto__": {}, "constructor": {}}}}, "attributes": {"a.b": {"elements": {"__proto__": "x"}}}}',
    )
    expect(found?.features.flags).toEqual(
      new Map([['__proto__', { elements: new Set(['__proto__', 'constructor']) }]]),
    )
    expect(found?.features.attributes.get('a.b')?.elements).toEqual(new Map([['__proto__', 'x']]))
  })
})

describe('a NodeFeature object', () => {
  const yaml = `
apiVersion: nfd.k8s-sigs.io/v1alpha1
kind: NodeFeature
metadata:
  name: node-a
spec:
  features:
    flags:
      cpu.cpuid: {elements: {AVX2: {}, AESNI: }}
    attributes:
      kernel.version: {elements: {full: 6.1.0-18-amd64, major: "6", __proto__: x}}
    instances:
      pci.device: {elements: [{attributes: {class: "0200"}}, {attributes: }, {}]}
  labels: {cpu-model.vendor_id: Intel}
`
  test('as people write it', async () => {
    const [found, ...rest] = await parse(yaml, 'n.yaml')
    expect(rest).toEqual([])
    expect(found?.features).toEqual({
      flags: new Map([['cpu.cpuid', { elements: new Set(['AVX2', 'AESNI']) }]]),
      attributes: new Map([
        [
          'kernel.version',
          {
            elements: new Map([
              ['full', '6.1.0-18-amd64'],
              ['major', '6'],
              ['__proto__', 'x'],
            ]),
          },
        ],
      ]),
      instances: new Map([
        [
          'pci.device',
          {
            elements: [
              { attributes: new Map([['class', '0200']]) },
              { attributes: new Map() },
              { attributes: new Map() },
            ],
          },
        ],
      ]),
    })
  })

  test('without its label stands for the node of its name, with a word about it', async () => {
    const [found] = await parse(yaml, 'n.yaml')
    expect(found?.node).toBe('node-a')
    expect(found?.notices).toMatchObject([
      { code: 'features-node-label', location: { file: 'n.yaml', line: 2, column: 1 } },
    ])
    const [labelled] = await parse(JSON.stringify(object({ name: 'x', node: 'n9', features: {} })))
    expect([labelled?.node, labelled?.notices]).toEqual(['n9', []])
  })

  test('several documents are several objects', async () => {
    const texts = ['n1', 'n2'].map((node) =>
      JSON.stringify(object({ name: node, node, features: {} })),
    )
    expect((await parse(texts.join('\n---\n'), 'all.yaml')).map(({ node }) => node)).toEqual([
      'n1',
      'n2',
    ])
  })
})

describe('several objects of one node', () => {
  test('are put together: flags united, attributes replaced, instances appended', async () => {
    const [found, ...rest] = await parse(
      list(
        {
          name: 'b',
          features: {
            flags: { f: { elements: { B: {} } }, n: { elements: { X: {} } } },
            ...attributes({ own: 'b', both: 'b' }),
            instances: { i: { elements: [{ attributes: { at: 'b' } }] } },
          },
        },
        {
          name: 'a',
          features: {
            flags: { f: { elements: { A: {}, B: {} } }, n: { elements: null } },
            ...attributes({ both: 'a', first: 'a' }),
            instances: { i: { elements: [{ attributes: { at: 'a' } }] } },
          },
        },
      ),
    )
    expect(rest).toEqual([])
    expect(found?.features.flags.get('f')?.elements).toEqual(new Set(['A', 'B']))
    expect(found?.features.flags.get('n')?.elements).toEqual(new Set(['X']))
    expect(found?.features.attributes.get('a.b')?.elements).toEqual(
      new Map([
        ['both', 'b'],
        ['first', 'a'],
        ['own', 'b'],
      ]),
    )
    expect(found?.features.instances.get('i')?.elements).toEqual([
      { attributes: new Map([['at', 'a']]) },
      { attributes: new Map([['at', 'b']]) },
    ])
  })

  const winner = async (
    objects: readonly Omit<ObjectParts, 'features'>[],
    options?: LoadOptions,
  ) => {
    const text = list(
      ...objects.map((parts, index) => ({
        ...parts,
        features: attributes({ last: String(index) }),
      })),
    )
    const [found] = await parse(text, 'l.json', options)
    return found?.features.attributes.get('a.b')?.elements?.get('last')
  }
  test.each([
    ['by name', [{ name: 'b' }, { name: 'a' }], undefined, '0'],
    [
      'then by namespace',
      [
        { name: 'a', namespace: 'y' },
        { name: 'a', namespace: 'x' },
      ],
      undefined,
      '0',
    ],
    [
      "NFD's own namespace comes first, whatever the names",
      [
        { name: 'z', namespace: 'node-feature-discovery' },
        { name: 'a', namespace: 'other' },
      ],
      undefined,
      '1',
    ],
    [
      'which is where its worker writes',
      [
        { name: 'z', namespace: 'gpu-operator', worker: true },
        { name: 'y', namespace: 'gpu-operator' },
        { name: 'a', namespace: 'node-feature-discovery' },
      ],
      undefined,
      '2',
    ],
    [
      'or what the user says',
      [
        { name: 'z', namespace: 'mine' },
        { name: 'a', namespace: 'node-feature-discovery', worker: true },
      ],
      { namespace: 'mine' },
      '1',
    ],
  ])('order: %s', async (_title, objects, options, expected) => {
    expect(await winner(objects, options)).toBe(expected)
  })

  test('in several files are put together as well', async () => {
    const sources = ['a', 'b'].map((name) => ({
      file: `${name}.json`,
      text: JSON.stringify(object({ name, features: { flags: { [name]: { elements: {} } } } })),
    }))
    const found = await parseNodeFeatures(sources)
    expect(found.map(({ features }) => [...features.flags.keys()])).toEqual([['a', 'b']])
  })

  test('must not claim to be the same', async () => {
    const twice = { name: 'a', features: {} }
    expect(await problems(parse(list(twice, twice)))).toEqual([
      expect.stringMatching(
        /^node.json:1:\d+: the node n1 is described a second time; the other is at node.json:1 \(keep/,
      ),
    ])
    const exported = { file: 'n1.json', text: '{"flags": {}}' }
    const other = { file: 'l.json', text: list(twice) }
    expect(await problems(parseNodeFeatures([exported, exported]))).toHaveLength(1)
    expect(await problems(parseNodeFeatures([exported, other]))).toHaveLength(1)
    expect(await problems(parseNodeFeatures([other, exported]))).toHaveLength(1)
  })

  test('nodes come in the order in which they are first named', async () => {
    const found = await parse(
      list(
        { name: 'x', node: 'n2', features: {} },
        { name: 'y', node: 'n1', features: {} },
        { name: 'z', node: 'n2', features: {} },
      ),
    )
    expect(found.map(({ node }) => node)).toEqual(['n2', 'n1'])
  })

  test('those without the label are ignored, with a word about it', async () => {
    const found = await parse(
      list({ name: 'a', features: {} }, { name: 'b', node: '', features: {} }),
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.notices.map(({ message }) => message)).toEqual([
      `NodeFeature objects without the label ${label} are ignored: 1`,
    ])
    expect(await problems(parse(list({ name: 'b', node: '', features: {} })))).toEqual([
      expect.stringContaining(`items has no NodeFeature with the label ${label}`),
    ])
    expect(await parse(list())).toEqual([])
  })
})

describe('bad files', () => {
  const head = 'apiVersion: nfd.k8s-sigs.io/v1alpha1\nkind: NodeFeature\nmetadata: {name: a}\n'
  test.each([
    ['p.yaml', 'kind: Pod\n', [/^p.yaml:1:7: kind is "Pod" where NodeFeature/]],
    ['p.json', '{"kind": 7}', [/^p.json:1:10: kind is the number 7 where NodeFeature/]],
    ['p.json', '{}', [/^p.json:1:1: the document is a mapping where NodeFeature/]],
    ['p.json', '[]', [/^p.json:1:1: the document is a list where a mapping belongs/]],
    ['p.yaml', 'text', [/^p.yaml:1:1: the document is a text where a mapping belongs/]],
    ['p.yaml', '', [/^p.yaml:1:1: the features file p.yaml is empty/]],
    [
      'p.json',
      '{"flags": {"a.b": {"elements": {"x": 1}}}}',
      [/1:38: flags.a.b.elements.x is the number 1: a flag has no value/],
    ],
    [
      'p.json',
      '{"flags": {"a.b": {"elements": ["x"]}}}',
      [/flags.a.b.elements is a list where a mapping belongs/],
    ],
    ['p.json', '{"flags": {"a.b": null}}', [/flags.a.b is null where a mapping belongs/]],
    [
      'p.json',
      '{"instances": {"a.b": {"elements": {}}}}',
      [/instances.a.b.elements is a mapping where a list belongs/],
    ],
    [
      'p.json',
      '{"instances": {"a.b": {"elements": [1]}}}',
      [/1:37: instances.a.b.elements\[0\] is the number 1 where a mapping/],
    ],
    [
      'p.json',
      '{"attributes": {"a.b": {"elments": {}}}}',
      [/1:36: attributes.a.b.elments is not known here: elements is/],
    ],
    [
      'p.json',
      '{"flags": {}, "attribute": {}}',
      [/1:28: attribute is not known here: flags, attributes, instances is/],
    ],
    [
      'p.yaml',
      `${head}spec: {features: {attributes: {a.b: {elements: {n: 6, o: 1.5, t: true, z: null, l: []}}}}}`,
      [
        /^p.yaml:4:\d+: spec.features.attributes.a.b.elements.false is the number 6 where a text belongs: quote it/,
        /elements.o is the number 1.5 where a text/,
        /elements.t is the boolean true where a text belongs: quote it/,
        /elements.z is null where a text belongs$/,
        /elements.l is a list where a text belongs$/,
      ],
    ],
    [
      'p.yaml',
      `${head}spec: {features: {flags: {a.b: {elements: {x: {}, x: {}}}}}}`,
      [/^p.yaml:4:\d+: not valid YAML: the key "x" is written twice/],
    ],
    [
      'p.json',
      '{"flags": {"a.b": {"elements": {"x": {}, "x": {}}}}}',
      [/^p.json:1:42: not valid JSON: the name "x" is there twice/],
    ],
    [
      'p.yaml',
      'kind: NodeFeature\n',
      [/apiVersion is missing where nfd/, /metadata.name is missing where a text belongs/],
    ],
    ['p.json', '{"kind": "List"}', [/items is missing where a list belongs/]],
    [
      'p.json',
      '{"kind": "List", "items": [{"kind": "Node"}, 3]}',
      [
        /1:37: items\[0\].kind is "Node" where NodeFeature/,
        /1:46: items\[1\] is the number 3/,
        /no NodeFeature with the label/,
      ],
    ],
    [
      'p.yaml',
      head.replace(
        '{name: a}',
        '{name: a, annotations: {container-canary/unobservable: "nonsense"}}',
      ),
      [/unobservable is not the JSON that container-canary features writes there/],
    ],
    [
      'p.yaml',
      head.replace(
        '{name: a}',
        `{name: a, annotations: {container-canary/unobservable: '{"a.b": [1]}'}}`,
      ),
      [/unobservable has no list of names for "a.b"/],
    ],
  ] as [string, string, RegExp[]][])('%s: %j', async (file, text, expected) => {
    expect(await problems(parse(text, file))).toEqual(
      expected.map((pattern) => expect.stringMatching(pattern)),
    )
  })

  test('no more problems are told than people read (limit: featureLimits.problemsOfLargeFile, yamlLimits.bytes, yamlLimits.problems)', async () => {
    const values = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`k${index}`, index]),
    )
    const text = JSON.stringify({ attributes: { 'a.b': { elements: values } } })
    expect(await problems(parse(text))).toHaveLength(yamlLimits.problems)
    const large = `${' '.repeat(yamlLimits.bytes)}${text}`
    expect(await problems(parse(large))).toHaveLength(featureLimits.problemsOfLargeFile)
  })
})

test(`${featureLimits.savedObjects} objects are read, one more is not (limit: featureLimits.savedObjects)`, async () => {
  const items = (count: number) => {
    const objects = Array.from({ length: count }, (_, index) =>
      JSON.stringify(object({ name: `o${index}`, node: `n${index % 100}`, features: {} })),
    )
    return `{"kind": "List", "items": [${objects.join(',')}]}`
  }
  expect(await parse(items(featureLimits.savedObjects))).toHaveLength(100)
  expect(await problems(parse(items(featureLimits.savedObjects + 1)))).toEqual([
    expect.stringContaining(`items has more than ${featureLimits.savedObjects} objects`),
  ])
})

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nodes-'))
  const path = (name: string) => join(folder, name)
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('are read', async () => {
    writeFileSync(path('n1.json'), '\ufeff{"flags": {}}')
    expect((await loadNodeFeatures([path('n1.json')])).map(({ node }) => node)).toEqual(['n1'])
  })

  test('such as the example', async () => {
    const example = new URL('../../examples/features/worker-1.yaml', import.meta.url)
    const [found, ...rest] = await loadNodeFeatures([fileURLToPath(example)])
    expect([found?.node, rest]).toEqual(['worker-1', []])
    expect(found?.features.flags.get('cpu.cpuid')?.elements?.has('X86_64_V4')).toBe(true)
    expect(found?.unobservable.get('cpu.cpuid')?.has('AVX10')).toBe(true)
  })

  test('that are missing or too large are refused before they are read (limit: featureLimits.savedJsonBytes)', async () => {
    expect(await problems(loadNodeFeatures([path('none.json')]))).toEqual([
      `the features file ${path('none.json')} does not exist`,
    ])
    writeFileSync(path('huge.json'), '')
    truncateSync(path('huge.json'), featureLimits.savedJsonBytes + 1)
    expect(await problems(loadNodeFeatures([path('huge.json')]))).toEqual([
      `the features file ${path('huge.json')} is too large: at most ${featureLimits.savedJsonBytes} bytes are read`,
    ])
  })

  test('of YAML have a smaller bound, and the hint is JSON (limit: featureLimits.savedYamlBytes)', async () => {
    const text = `# ${'x'.repeat(featureLimits.savedYamlBytes)}`
    expect(await problems(parse(text, 'big.yaml'))).toEqual([
      `big.yaml has more than ${featureLimits.savedYamlBytes} bytes of YAML (save it as JSON (-o json), of which far more is read)`,
    ])
  })

  test('of 100 MB are no trouble', async () => {
    const elements = `"${'x'.repeat(200)}"`
    const flags = Array.from({ length: 500_000 }, (_, index) => `"${index}":${elements}`).join(',')
    const text = `{"attributes":{"a.b":{"elements":{${flags}}}}}`
    expect(text.length).toBeGreaterThan(100_000_000)
    const [found] = await parse(text)
    expect(found?.features.attributes.get('a.b')?.elements?.size).toBe(500_000)
  })
})
