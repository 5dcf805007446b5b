import { describe, expect, test } from '@jest/globals'
import { anywhere } from '../../../src/engine/kubernetes/placement.ts'
import { readKubernetes } from '../../../src/engine/kubernetes/read-settings.ts'
import type { WrittenSettings } from '../../../src/engine/kubernetes/read-settings.ts'
import { placementLimits } from '../../../src/limits.ts'

const names = {
  nodes: 'nodes',
  limits: 'limits',
  tolerations: 'tolerations',
  nodeSelector: 'node-selector',
  runtimeClass: 'runtime-class',
  pullSecret: 'image-pull-secret',
} as const

type Texts = Partial<Readonly<Record<keyof WrittenSettings, readonly string[]>>>

function read(texts: Texts, engine: string | null = 'kubernetes') {
  const written = (key: keyof WrittenSettings) => ({ name: names[key], texts: texts[key] ?? [] })
  const { nodes, limits, tolerations, nodeSelector, runtimeClass, pullSecret } = {
    ...{ nodes: written('nodes'), limits: written('limits') },
    ...{ tolerations: written('tolerations'), nodeSelector: written('nodeSelector') },
    ...{ runtimeClass: written('runtimeClass'), pullSecret: written('pullSecret') },
  }
  const all = { nodes, limits, tolerations, nodeSelector, runtimeClass, pullSecret }
  return readKubernetes(all, engine)
}

describe('what is asked of a cluster', () => {
  test('nothing', () => {
    expect(read({}, 'docker')).toBeNull()
    expect(read({ nodes: ['', '  '], pullSecret: [''] }, null)).toBeNull()
  })

  test.each<[Texts, object]>([
    [
      { limits: ['nvidia.com/gpu: 1', 'memory=2Gi'] },
      { limits: { 'nvidia.com/gpu': '1', memory: '2Gi' } },
    ],
    [
      { nodeSelector: ['zone: a,disk=ssd', 'empty='] },
      { nodeSelector: { zone: 'a', disk: 'ssd', empty: '' } },
    ],
    [{ runtimeClass: ['gvisor'] }, { runtimeClass: 'gvisor' }],
    [{ pullSecret: ['one', 'two.example'] }, { pullSecrets: ['one', 'two.example'] }],
    [
      { tolerations: ['nvidia.com/gpu:NoSchedule, pool=gpu', 'spot=', '*'] },
      {
        tolerations: [
          { key: 'nvidia.com/gpu', operator: 'Exists', value: null, effect: 'NoSchedule' },
          { key: 'pool', operator: 'Equal', value: 'gpu', effect: null },
          { key: 'spot', operator: 'Equal', value: '', effect: null },
          { key: null, operator: 'Exists', value: null, effect: null },
        ],
      },
    ],
  ])('%j', (texts, placement) => {
    expect(read(texts)).toEqual({ nodes: null, placement: { ...anywhere, ...placement } })
  })

  test.each<[readonly string[], string | null]>([
    [['each-group'], null],
    [['pool=gpu'], 'pool=gpu'],
    [['pool = gpu', '!spot'], 'pool = gpu,!spot'],
    [
      ['zone in (a, b),tier notin (x),disk!=hdd,k==v'],
      'zone in (a, b),tier notin (x),disk!=hdd,k==v',
    ],
    [
      ['feature.node.kubernetes.io/cpu-cpuid.AVX512F=true'],
      'feature.node.kubernetes.io/cpu-cpuid.AVX512F=true',
    ],
  ])('nodes %j', (nodes, selector) => {
    expect(read({ nodes })?.nodes).toEqual({ selector })
  })
})

describe('what is wrong is told in a sentence', () => {
  test.each<[Texts, string]>([
    [
      { nodes: ['each-grup!'] },
      'nodes is "each-grup!", which is no label selector: "each-grup!" is no key',
    ],
    [{ nodes: ['a=b,'] }, 'a part that is empty'],
    [{ nodes: ['a in (b'] }, 'its brackets do not fit together'],
    [{ nodes: ['a in (b c)'] }, '"b c" is no value of a label'],
    [{ nodes: ['a=b c'] }, 'is no key of a label'],
    [
      { limits: ['nvidia.com/gpu'] },
      'limits has "nvidia.com/gpu", which is no amount of a resource',
    ],
    [{ limits: ['gpu: lots'] }, 'limits has "gpu: lots"'],
    [{ limits: ['gpu=0'] }, 'limits has "gpu=0"'],
    [{ limits: ['gpu=-1'] }, 'limits has "gpu=-1"'],
    [{ limits: ['gpu=1', 'gpu=2'] }, 'limits has gpu twice, as "1" and as "2"'],
    [{ tolerations: ['a b'] }, 'tolerations has "a b", which is no taint'],
    [{ tolerations: ['gpu:NoSchedul'] }, 'the effect in tolerations is "NoSchedul"'],
    [{ nodeSelector: ['gpu'] }, 'node-selector has "gpu", which is no label of a node'],
    [{ runtimeClass: ['Kata'] }, 'runtime-class is "Kata", which is no name of a RuntimeClass'],
    [{ pullSecret: ['One'] }, 'image-pull-secret has "One", which is no name of a Secret'],
  ])('%j', (texts, sentence) => {
    expect(() => read(texts)).toThrow(sentence)
  })

  test.each<[string | null, string]>([
    ['docker', 'limits is of Kubernetes, and the engine is "docker"'],
    [null, 'limits is of Kubernetes, and the engine is looked for on this machine'],
  ])('another engine: %j', (engine, sentence) => {
    expect(() => read({ limits: ['gpu=1'] }, engine)).toThrow(sentence)
  })

  test('all of it together', () => {
    const texts = { limits: ['x'], runtimeClass: ['X'] }
    expect(() => read(texts)).toThrow(
      expect.objectContaining({ problems: [expect.anything(), expect.anything()] }),
    )
  })

  test('a list is no longer than it may be (limit: placementLimits.entries)', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `r${index}=1`)
    const { entries } = placementLimits
    expect(Object.keys(read({ limits: many(entries) })?.placement.limits ?? {})).toHaveLength(
      entries,
    )
    expect(() => read({ limits: many(entries + 1) })).toThrow(`more than ${entries} entries`)
  })
})
