import { describe, expect, test } from '@jest/globals'
import type { EngineNode } from '../../src/engine/nodes.ts'
import type { Features, NodeFeatures } from '../../src/features/model.ts'
import { nodeGroupLimits } from '../../src/limits.ts'
import { groupNodes } from '../../src/nodes/group.ts'

function node(name: string, parts: Partial<EngineNode> = {}): EngineNode {
  return {
    ...{ name, labels: new Map(), operatingSystem: 'linux', architecture: 'amd64' },
    ...{ kernelVersion: '6.1.0', closed: null, isControlPlane: false },
    ...parts,
  }
}

interface Written {
  readonly flags?: Readonly<Record<string, readonly string[]>>
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly instances?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
}

function featuresOf({ flags = {}, attributes = {}, instances = {} }: Written): Features {
  const map = <From, To>(written: Readonly<Record<string, From>>, to: (from: From) => To) =>
    new Map(Object.entries(written).map(([name, value]) => [name, to(value)]))
  return {
    flags: map(flags, (names) => ({ elements: new Set(names) })),
    attributes: map(attributes, (values) => ({ elements: new Map(Object.entries(values)) })),
    instances: map(instances, (list) => ({
      elements: list.map((values) => ({ attributes: new Map(Object.entries(values)) })),
    })),
  }
}

function group(nodes: readonly EngineNode[], features: Readonly<Record<string, Written>> = {}) {
  const found = Object.entries(features).map(([name, written]): [string, NodeFeatures] => [
    name,
    { node: name, features: featuresOf(written), unobservable: new Map(), notices: [] },
  ])
  return groupNodes(nodes, new Map(found))
}

const membersOf = (groups: ReturnType<typeof groupNodes>) => groups.map(({ nodes }) => nodes)

describe('nodes of which Node Feature Discovery tells', () => {
  test('equal features are one kind, in the order of names', () => {
    const plain: Written = { flags: { 'cpu.cpuid': ['AVX2'] } }
    const wide: Written = { flags: { 'cpu.cpuid': ['AVX512F', 'AVX2'] } }
    const groups = group([node('c'), node('a'), node('b')], { a: plain, b: wide, c: plain })
    expect(groups).toMatchObject([
      { name: 'a and 1 more', nodes: ['a', 'c'], differs: ['no cpu.cpuid.AVX512F'] },
      { name: 'b', nodes: ['b'], differs: ['cpu.cpuid.AVX512F'], platform: 'linux/amd64' },
    ])
  })

  test.each<[string, Written, Written]>([
    ['an attribute', { attributes: { k: { v: '1' } } }, { attributes: { k: { v: '2' } } }],
    [
      'a device',
      { instances: { 'pci.device': [{ vendor: '10de', class: '0300' }] } },
      { instances: { 'pci.device': [{ vendor: '1002', class: '0300' }] } },
    ],
    [
      'which value belongs to which device',
      {
        instances: {
          d: [
            { a: '1', b: '1' },
            { a: '2', b: '2' },
          ],
        },
      },
      {
        instances: {
          d: [
            { a: '1', b: '2' },
            { a: '2', b: '1' },
          ],
        },
      },
    ],
    ['a feature that one lacks', { flags: { f: ['x'] } }, {}],
  ])('%s tells two kinds apart', (_, a, b) => {
    expect(membersOf(group([node('a'), node('b')], { a, b }))).toEqual([['a'], ['b']])
  })

  test.each<[string, Written, Written]>([
    [
      'the name',
      { attributes: { 'system.name': { nodename: 'a' } } },
      { attributes: { 'system.name': { nodename: 'b' } } },
    ],
    [
      'networks of Pods',
      { instances: { 'network.virtual': [{ name: 'veth1' }] } },
      { instances: { 'network.virtual': [] } },
    ],
    [
      'modules that are loaded when a Pod needs them',
      { flags: { 'kernel.loadedmodule': ['nfs'] } },
      { flags: { 'kernel.loadedmodule': [] } },
    ],
    [
      'loop devices, names and the order of disks',
      { instances: { 'storage.block': [{ name: 'sda', rotational: '0' }, { name: 'loop3' }] } },
      { instances: { 'storage.block': [{ rotational: '0', name: 'nvme0n1' }] } },
    ],
    [
      'serial numbers and asset tags',
      {
        attributes: { 'system.dmiid': { board_asset_tag: '1', sys_vendor: 'QEMU' } },
        instances: { 'usb.device': [{ class: '03', serial: '1' }] },
      },
      {
        attributes: { 'system.dmiid': { board_asset_tag: '2', sys_vendor: 'QEMU' } },
        instances: { 'usb.device': [{ class: '03', serial: '2' }] },
      },
    ],
    [
      'how many of a device there are',
      { instances: { 'pci.device': [{ vendor: '10de' }] } },
      { instances: { 'pci.device': [{ vendor: '10de' }, { vendor: '10de' }] } },
    ],
  ])('%s does not', (_, a, b) => {
    expect(membersOf(group([node('a'), node('b')], { a, b }))).toEqual([['a', 'b']])
  })

  test('a machine of another processor is another kind, whatever else is the same', () => {
    const nodes = [node('a'), node('b', { architecture: 'arm64' })]
    expect(membersOf(group(nodes, { a: {}, b: {} }))).toEqual([['a'], ['b']])
  })
})

describe('nodes of which it does not', () => {
  const label = (name: string, value = 'true') => new Map([[name, value]])

  test('are told by the labels that it wrote, and by the kernel', () => {
    const wide = 'feature.node.kubernetes.io/cpu-cpuid.AVX512F'
    const groups = group([
      node('a', { labels: label('kubernetes.io/hostname', 'a') }),
      node('b', { labels: label('kubernetes.io/hostname', 'b') }),
      node('c', { labels: label(wide) }),
      node('d', { kernelVersion: '6.8.0' }),
    ])
    expect(membersOf(groups)).toEqual([['a', 'b'], ['c'], ['d']])
    expect(groups[1]?.differs).toEqual(['cpu-cpuid.AVX512F=true', 'kernel.version.full=6.1.0'])
  })
})

test('what takes nothing new is known, and why', () => {
  const groups = group([node('a', { closed: 'is cordoned' }), node('b')])
  expect(groups).toMatchObject([
    { nodes: ['a', 'b'], open: ['b'], closed: ['a is cordoned'], name: 'a and 1 more' },
  ])
})

test('no node, no kind', () => {
  expect(group([])).toEqual([])
})

test('more kinds than anybody tries are refused (limit: nodeGroupLimits.groups)', () => {
  const kinds = (count: number) =>
    Array.from({ length: count }, (_, index) => node(`n${index}`, { kernelVersion: `6.${index}` }))
  const { groups } = nodeGroupLimits
  expect(group(kinds(groups))).toHaveLength(groups)
  expect(() => group(kinds(groups + 1))).toThrow(`${groups + 1} kinds`)
})

test('of what tells a kind apart so much is told (limit: nodeGroupLimits.differences)', () => {
  const names = Array.from({ length: 50 }, (_, index) => `F${index}`)
  const [first] = group([node('a'), node('b')], { a: { flags: { cpu: names } }, b: {} })
  expect(first?.differs).toHaveLength(nodeGroupLimits.differences)
})
