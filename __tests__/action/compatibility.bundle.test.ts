import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { baseImage, engines } from '../support/engines.ts'
import { runStep } from '../support/runner.ts'

const [docker] = engines
const env = { DOCKER_HOST: docker?.address ?? '' }
let workspace: string

const spec = (element: string) => `version: v1alpha1
compatibilities:
  - tag: plain
    rules:
      - name: kernel
        matchFeatures:
          - feature: kernel.version
            matchExpressions:
              major: {op: Exists}
      - name: wanted
        matchFeatures:
          - feature: ${element}
            matchExpressions:
              thing: {op: Exists}
`

const node = (name: string, modules: readonly string[]) =>
  JSON.stringify({
    apiVersion: 'nfd.k8s-sigs.io/v1alpha1',
    kind: 'NodeFeature',
    metadata: { name, labels: { 'nfd.node.kubernetes.io/node-name': name } },
    spec: {
      features: {
        flags: {
          'kernel.loadedmodule': {
            elements: Object.fromEntries(modules.map((module) => [module, {}])),
          },
        },
        attributes: { 'kernel.version': { elements: { major: '6' } } },
        instances: {},
      },
    },
  })

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-compatibility-'))
  const write = (name: string, text: string) => {
    writeFileSync(join(workspace, name), text)
  }
  write('fits.yaml', spec('kernel.loadedmodule'))
  write('engine.yaml', spec('container.engine').replace('thing:', 'name:'))
  write('unknown.yaml', spec('cpu.cpuid').replace('thing:', 'APX_F:'))
  write('broken.yaml', spec('kernel.loadedmodule').replace('Exists}', 'Exits}'))
  write(
    'failing.yaml',
    "apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: failing\nchecks:\n  - name: no\n    probe: { exec: { command: ['false'] } }\n",
  )
  write('with.json', node('with', ['thing']))
  write('without.json', node('without', []))
})

const step = (inputs: Readonly<Record<string, string>>) =>
  runStep({ workspace, env, inputs: { image: baseImage, pull: 'never', ...inputs } })

function reportOf(path: string | undefined): Report {
  return JSON.parse(readFileSync(path ?? '', 'utf8')) as Report
}

describe('where an image runs, asked by a step', () => {
  test('a fleet that fits passes, without any validator', async () => {
    const result = await step({ compatibility: 'fits.yaml', 'node-features': 'with.json' })
    expect(result.outputs.get('verdict')).toBe('passed')
    expect(result.exitCode).toBe(0)
    const [image] = reportOf(result.outputs.get('report')).images
    expect(image?.compatibility).toMatchObject({ verdict: 'compatible', source: 'fits.yaml' })
    expect(result.summary).toContain('with')
  })

  test('one node that lacks something fails, on the line of the spec', async () => {
    const result = await step({
      compatibility: 'fits.yaml',
      'node-features': 'with.json\nwithout.json',
    })
    expect(result.outputs.get('verdict')).toBe('failed')
    expect(result.exitCode).toBe(1)
    expect(result.log).toMatch(/^::error .*file=fits\.yaml,line=14/m)
    const [image] = reportOf(result.outputs.get('report')).images
    expect(image?.compatibility?.nodes.map(({ nodes, verdict }) => [nodes, verdict])).toEqual(
      expect.arrayContaining([
        [['with'], 'compatible'],
        [['without'], 'incompatible'],
      ]),
    )
  })

  test('this runner is asked by default, its engine included', async () => {
    const result = await step({ compatibility: 'engine.yaml' })
    expect(result.outputs.get('verdict')).toBe('passed')
  })

  test('a failed validator fails a compatible image', async () => {
    const result = await step({
      compatibility: 'fits.yaml',
      'node-features': 'with.json',
      validators: 'failing.yaml',
    })
    expect(result.outputs.get('verdict')).toBe('failed')
    const [image] = reportOf(result.outputs.get('report')).images
    expect(image?.compatibility?.verdict).toBe('compatible')
  })

  test('what cannot be observed warns, or fails where that is asked', async () => {
    writeFileSync(
      join(workspace, 'blind.yaml'),
      `apiVersion: nfd.k8s-sigs.io/v1alpha1
kind: NodeFeature
metadata:
  name: blind
  labels: {nfd.node.kubernetes.io/node-name: blind}
  annotations:
    container-canary/unobservable: '{"cpu.cpuid":["APX_F"]}'
spec:
  features:
    flags: {cpu.cpuid: {elements: {AVX2: {}}}}
    attributes: {kernel.version: {elements: {major: "6"}}}
    instances: {}
`,
    )
    const inputs = { compatibility: 'unknown.yaml', 'node-features': 'blind.yaml' }
    const warned = await step(inputs)
    expect(reportOf(warned.outputs.get('report')).images[0]?.compatibility?.verdict).toBe(
      'undetermined',
    )
    expect(warned.outputs.get('verdict')).toBe('passed')
    const failed = await step({ ...inputs, 'on-undetermined': 'fail' })
    expect(failed.outputs.get('verdict')).toBe('failed')
  })

  test('a broken rule is an error of the input, never a pass', async () => {
    const result = await step({ compatibility: 'broken.yaml', 'node-features': 'with.json' })
    expect(result.outputs.get('verdict')).toBe('errored')
    expect(result.exitCode).toBe(1)
  })

  test('a spec that is not there is told before anything is pulled', async () => {
    const result = await step({ compatibility: 'nowhere.yaml' })
    expect(result.outputs.get('verdict')).toBe('errored')
    expect(result.log).toContain('the compatibility spec')
    expect(result.log).toContain('nowhere.yaml does not exist')
  })

  test('a local image has nothing attached: nothing was judged, and that is no pass', async () => {
    writeFileSync(join(workspace, 'Dockerfile'), `FROM ${baseImage}\n`)
    const result = await step({
      image: 'canary-test/attached:latest',
      context: '.',
      compatibility: 'auto',
    })
    expect(result.outputs.get('verdict')).toBe('errored')
    expect(result.log).toContain('no compatibility spec is attached')
  })
})
