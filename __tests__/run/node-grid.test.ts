import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { anywhere } from '../../src/engine/kubernetes/placement.ts'
import type { PodPlacement } from '../../src/engine/kubernetes/placement.ts'
import type { EngineNode } from '../../src/engine/nodes.ts'
import { infrastructureError } from '../../src/errors.ts'
import { nodeGroupLimits } from '../../src/limits.ts'
import { run } from '../../src/run.ts'
import type { RunRequest } from '../../src/run/request.ts'
import { emptyRequest } from '../support/run-request.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import type { ContainerScript } from '../support/scripted-engine.ts'
import { manifestText } from '../support/validators.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const never = new AbortController().signal
let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-node-grid-'))
  const spec = (flag: string) =>
    `compatibilities: [{rules: [{name: r, matchFeatures: [{feature: cpu.cpuid, matchExpressions: {${flag}: {op: Exists}}}]}]}]`
  writeFileSync(join(directory, 'one.yaml'), manifestText({ one: {} }))
  writeFileSync(join(directory, 'avx2.yaml'), spec('AVX2'))
  writeFileSync(join(directory, 'avx512.yaml'), spec('AVX512F'))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

function node(name: string, parts: Partial<EngineNode> = {}): EngineNode {
  return {
    ...{ name, labels: new Map(), operatingSystem: 'linux', architecture: 'amd64' },
    ...{ kernelVersion: '6.1.0', closed: null, isControlPlane: false },
    ...parts,
  }
}

/** As the API server gives a list of them. */
function listOf(features: Readonly<Record<string, readonly string[]>>): string {
  const items = Object.entries(features).map(([name, flags]) => ({
    apiVersion: 'nfd.k8s-sigs.io/v1alpha1',
    kind: 'NodeFeature',
    metadata: {
      ...{ name, namespace: 'node-feature-discovery' },
      labels: { 'nfd.node.kubernetes.io/node-name': name },
    },
    spec: {
      features: {
        flags: { 'cpu.cpuid': { elements: Object.fromEntries(flags.map((flag) => [flag, {}])) } },
        attributes: {},
        instances: {},
      },
    },
  }))
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items })
}

interface Setting {
  readonly nodes?: readonly EngineNode[]
  readonly features?: Readonly<Record<string, readonly string[]>>
  /** Nodes on which the check fails. */
  readonly failsOn?: readonly string[]
  readonly script?: Partial<ContainerScript>
  readonly spec?: string
  readonly selector?: string | null
  readonly placement?: Partial<PodPlacement>
  readonly request?: Partial<RunRequest>
}

const twoNodes = [node('narrow'), node('wide')]
const twoKinds = { narrow: ['AVX2'], wide: ['AVX2', 'AVX512F'] }

async function judge({ failsOn = [], script = {}, ...setting }: Setting) {
  const { nodes = twoNodes, features = twoKinds, spec, selector = null, request } = setting
  const clock = createVirtualClock(true)
  const on = (name: string): ContainerScript => ({
    ...script,
    exec: { one: [failsOn.includes(name) ? 1 : 0] },
    inspect: (state) => ({ ...state, node: name }),
  })
  const scripted = scriptedEngine({
    clock,
    images: { app: { asked: ({ nodes: names }) => on(names?.[0] ?? '') } },
  })
  const asked: (string | null)[] = []
  const many = {
    list: (wanted: string | null) => {
      asked.push(wanted)
      return Promise.resolve(nodes)
    },
    featureLists: () =>
      Promise.resolve(Object.keys(features).length === 0 ? null : [listOf(features)]),
  }
  const found = await scripted.find()
  const work = run(
    {
      ...emptyRequest,
      ...{ directory, images: ['app'], validators: ['one.yaml'], engine: emptyRequest.engine },
      kubernetes: { nodes: { selector }, placement: { ...anywhere, ...setting.placement } },
      compatibility:
        spec === undefined ? null : { spec, tags: [], nodeFeatures: [], onUndetermined: 'warn' },
      ...request,
    },
    {
      ...{ clock, version: '1.2.3', onEvent: () => undefined, onSecret: () => undefined },
      findEngine: () =>
        Promise.resolve({ ...found, open: async () => ({ ...(await found.open()), nodes: many }) }),
    },
    never,
  )
  return { report: await clock.run(work), asked, ...scripted }
}

type Judged = Awaited<ReturnType<typeof judge>>

const rowsOf = ({ report }: Judged) =>
  report.images.map(({ nodeGroup, verdict }) => [
    ...[nodeGroup?.name, verdict, nodeGroup?.predicted, nodeGroup?.prediction],
  ])

describe('an image on each kind of node', () => {
  test('runs once on each, on its nodes alone', async () => {
    const judged = await judge({
      nodes: [...twoNodes, node('narrow-2')],
      features: { ...twoKinds, 'narrow-2': ['AVX2'] },
      selector: 'pool=a',
    })
    expect(judged.asked).toEqual(['pool=a'])
    expect(new Set(judged.requests.map(({ nodes }) => nodes?.join(' ')))).toEqual(
      new Set(['narrow narrow-2', 'wide']),
    )
    expect(rowsOf(judged)).toEqual([
      ['narrow and 1 more', 'passed', null, 'open'],
      ['wide', 'passed', null, 'open'],
    ])
    expect(judged.report.images[1]?.validators[0]?.container?.node).toBe('wide')
    expect(judged.left()).toEqual([])
  })

  test.each<[string, string, readonly string[], readonly (readonly unknown[])[]]>([
    [
      'a spec that is right',
      'avx512.yaml',
      ['narrow'],
      [
        ['narrow', 'failed', 'incompatible', 'agrees'],
        ['wide', 'passed', 'compatible', 'agrees'],
      ],
    ],
    [
      'a spec that promises too much',
      'avx2.yaml',
      ['narrow'],
      [
        ['narrow', 'failed', 'compatible', 'spec-too-wide'],
        ['wide', 'passed', 'compatible', 'agrees'],
      ],
    ],
    [
      'a spec that asks for too much is no pass',
      'avx512.yaml',
      [],
      [
        ['narrow', 'failed', 'incompatible', 'spec-too-narrow'],
        ['wide', 'passed', 'compatible', 'agrees'],
      ],
    ],
  ])('%s', async (_, spec, failsOn, rows) => {
    const judged = await judge({ spec, failsOn })
    expect(rowsOf(judged)).toEqual(rows)
    const told = judged.report.images.flatMap(({ notices }) => notices.map(({ code }) => code))
    const disagreements = rows.filter(([, , , prediction]) =>
      String(prediction).startsWith('spec-'),
    )
    expect(told).toEqual(disagreements.map(() => 'prediction'))
    expect(judged.report.verdict).toBe('failed')
  })

  test('each row has the answer for its own nodes', async () => {
    const { report } = await judge({ spec: 'avx512.yaml' })
    expect(
      report.images.map(({ compatibility }) => compatibility?.nodes.map(({ nodes }) => nodes)),
    ).toEqual([[['narrow']], [['wide']]])
  })

  test('what cannot be decided on one is no word about its spec', async () => {
    const start = infrastructureError({ code: 'pod-unschedulable', message: '0/2 nodes fit' })
    const judged = await judge({ spec: 'avx2.yaml', script: { start } })
    expect(rowsOf(judged)).toEqual([
      ['narrow', 'errored', 'compatible', 'open'],
      ['wide', 'errored', 'compatible', 'open'],
    ])
  })
})

describe('nodes that take nothing', () => {
  test('are not named to the scheduler where others of their kind do', async () => {
    const nodes = [node('a', { closed: 'is cordoned' }), node('b')]
    const { requests } = await judge({ nodes, features: { a: ['AVX2'], b: ['AVX2'] } })
    expect(requests.map((request) => request.nodes)).toEqual([['b']])
  })

  test('and no others of their kind: nobody knows, which is no pass', async () => {
    const nodes = [node('narrow'), node('wide', { closed: 'is cordoned' })]
    const { report, requests } = await judge({ nodes })
    expect(requests).toHaveLength(1)
    expect(report.verdict).toBe('errored')
    expect(report.images[1]).toMatchObject({ verdict: 'errored', nodeGroup: { name: 'wide' } })
    expect(report.errors).toMatchObject([
      {
        code: 'nodes-closed',
        kind: 'infrastructure',
        message: expect.stringContaining('wide is cordoned'),
      },
    ])
  })

  test('of the control plane are left out, and that is told', async () => {
    const nodes = [node('boss', { isControlPlane: true }), node('narrow')]
    const { report } = await judge({ nodes })
    expect(report.images.map(({ nodeGroup }) => nodeGroup?.name)).toEqual(['narrow'])
    expect(report.images[0]?.notices).toMatchObject([{ code: 'nodes-left-out' }])
  })

  test('of the control plane take part where its taint is tolerated', async () => {
    const nodes = [node('boss', { isControlPlane: true }), node('narrow')]
    const tolerations = [{ key: null, operator: 'Exists', value: null, effect: null }] as const
    const { report } = await judge({
      ...{ nodes, features: { boss: ['x'], narrow: ['y'] }, placement: { tolerations } },
    })
    expect(report.images.map(({ nodeGroup }) => nodeGroup?.name)).toEqual(['boss', 'narrow'])
  })
})

describe('what keeps the grid from being', () => {
  test.each<[string, Setting, string]>([
    ['no node', { nodes: [] }, 'the cluster has no node'],
    ['no such node', { nodes: [], selector: 'a=b' }, 'no node has the labels a=b'],
    [
      'only those of the control plane',
      { nodes: [node('a', { isControlPlane: true })] },
      'no node beside those of its control plane',
    ],
    [
      'a spec, and nothing known of the nodes',
      { features: {}, spec: 'avx2.yaml' },
      'Node Feature Discovery tells nothing of the nodes',
    ],
    [
      'a spec, and nobody has said which nodes',
      { spec: 'avx2.yaml', request: { kubernetes: null } },
      'nobody has said which of the cluster are meant',
    ],
  ])('%s', async (_, setting, sentence) => {
    const { report, requests } = await judge(setting)
    expect(report.errors).toMatchObject([{ message: expect.stringContaining(sentence) }])
    expect([report.verdict, report.errors[0]?.kind, requests]).toEqual(['errored', 'input', []])
  })

  test('an engine that is one machine', async () => {
    const clock = createVirtualClock(true)
    const { find } = scriptedEngine({ clock, images: { app: {} } })
    const kubernetes = { nodes: { selector: null }, placement: anywhere }
    const work = run(
      { ...emptyRequest, directory, images: ['app'], validators: ['one.yaml'], kubernetes },
      {
        clock,
        version: '1',
        findEngine: find,
        onEvent: () => undefined,
        onSecret: () => undefined,
      },
      never,
    )
    const { errors } = await clock.run(work)
    expect(errors).toMatchObject([{ message: expect.stringContaining('one machine') }])
  })
})

test('nodes that nobody knows the features of are told by labels, and that is told', async () => {
  const labels = new Map([['feature.node.kubernetes.io/cpu-cpuid.AVX512F', 'true']])
  const nodes = [node('narrow'), node('wide', { labels })]
  const judged = await judge({ nodes, features: {} })
  expect(rowsOf(judged)).toEqual([
    ['narrow', 'passed', null, 'open'],
    ['wide', 'passed', null, 'open'],
  ])
  expect(judged.report.images[0]?.notices).toMatchObject([{ code: 'nodes-unknown' }])
})

test('a scheduler chooses among so many nodes of a kind (limit: nodeGroupLimits.candidates)', async () => {
  const { candidates } = nodeGroupLimits
  const nodes = Array.from({ length: candidates + 1 }, (_, index) => node(`n${index}`))
  const { requests } = await judge({ nodes, features: {} })
  expect(requests.map((request) => request.nodes?.length)).toEqual([candidates])
})
