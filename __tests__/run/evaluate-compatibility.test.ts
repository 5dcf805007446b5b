import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import type { AcquiredImage } from '../../src/image/acquire.ts'
import { createJudge } from '../../src/run/evaluate-compatibility.ts'
import type { RunEvent, RunRequest } from '../../src/run/request.ts'
import { basic, refusalOf } from '../registry/support/client.ts'
import { storeArtifact, storeImage, testImage } from '../registry/support/images.ts'
import { startRegistry } from '../registry/support/test-registry.ts'
import type { TestRegistry } from '../registry/support/test-registry.ts'
import { noSettings } from '../support/no-settings.ts'
import { description } from '../support/pretend-engine.ts'
import { emptyRequest } from '../support/run-request.ts'

const node = {
  apiVersion: 'nfd.k8s-sigs.io/v1alpha1',
  kind: 'NodeFeature',
  metadata: { name: 'node', labels: { 'nfd.node.kubernetes.io/node-name': 'node' } },
  spec: { features: { flags: { 'cpu.cpuid': { elements: { AVX2: {} } } } } },
}
let outside: string
let directory: string

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'canary-judge-'))
  directory = join(outside, 'repository')
  mkdirSync(join(directory, '..specs'), { recursive: true })
  for (const path of [outside, directory, join(directory, '..specs')]) {
    writeFileSync(join(path, 'broken.yaml'), 'compatibilities: [')
  }
  writeFileSync(join(directory, 'node.json'), JSON.stringify(node))
})

afterAll(() => {
  rmSync(outside, { recursive: true })
})

async function fileOf(spec: string): Promise<string | undefined> {
  const compatibility = { spec, tags: [], nodeFeatures: [], onUndetermined: 'warn' } as const
  const listener = { onSecret: () => undefined, onEvent: () => undefined }
  const judge = createJudge(
    { ...emptyRequest, directory },
    compatibility,
    description,
    listener,
    new AbortController().signal,
  )
  const error = await judge.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof CanaryError)) throw new Error('the spec is taken')
  return error.problems[0].location?.file
}

test('a spec is told as the repository knows it, however it was written', async () => {
  expect(await fileOf('broken.yaml')).toBe('broken.yaml')
  expect(await fileOf(join(directory, '.', 'broken.yaml'))).toBe('broken.yaml')
  expect(await fileOf('..specs/broken.yaml')).toBe('..specs/broken.yaml')
})

test('one outside of it is told by its whole path', async () => {
  expect(await fileOf('../broken.yaml')).toBe(join(outside, 'broken.yaml'))
})

const never = new AbortController().signal

describe('a spec that is attached to an image of a registry that asks who is there', () => {
  const open: { close: () => unknown }[] = []
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close()
  })

  /** With one image, whose spec asks for a feature that the node has, or lacks. */
  async function stage(element: string) {
    const registry = await startRegistry({
      authentication: { type: 'basic', username: 'me', password: 'hunter2-hunter2' },
    })
    const repository = registry.repository('acme/app')
    const image = testImage()
    storeImage(repository, image, '1')
    const expression = `{feature: cpu.cpuid, matchExpressions: {${element}: {op: Exists}}}`
    const spec = `compatibilities: [{rules: [{name: r, matchFeatures: [${expression}]}]}]`
    const { digest } = storeArtifact(repository, { subject: image.manifest.descriptor, spec })
    const acquired: AcquiredImage = {
      ...{ reference: `${registry.host}/acme/app:1`, platform: 'linux/amd64', user: '' },
      ...{ id: image.config.descriptor.digest, digest: null, ownDigest: null },
    }
    return { registry, acquired, digest }
  }

  async function openJudge(registry: TestRegistry, request: Partial<RunRequest>) {
    const events: RunEvent[] = []
    const secrets: string[] = []
    const nodeFeatures = ['node.json']
    const judge = await createJudge(
      { ...emptyRequest, directory, ...request },
      { spec: 'auto', tags: [], nodeFeatures, onUndetermined: 'warn' },
      description,
      {
        onSecret: (value) => secrets.push(value),
        onEvent: (event) => events.push(event),
      },
      never,
    )
    // The client goes before the server that it is connected to.
    open.push(judge, registry)
    return { judge, events, secrets }
  }

  test.each([
    ['AVX2', 'compatible', 'passed'],
    ['SVE', 'incompatible', 'failed'],
  ])(
    'is found with the credentials of the run, and judged: %s',
    async (element, answer, verdict) => {
      const { registry, acquired, digest } = await stage(element)
      const credential = basic('me', 'hunter2-hunter2')
      const login = { registry: registry.host, credential }
      const settings = { ...noSettings, login, plainHttp: [registry.host] }
      const { judge, secrets } = await openJudge(registry, { registry: settings })
      expect(await judge.judge(acquired, never)).toMatchObject({
        ...{ verdict, errors: [], notices: [] },
        report: { verdict: answer, digest, nodes: [{ verdict: answer }] },
      })
      expect(secrets).toContain('hunter2-hunter2')
    },
  )

  test('is refused together with what kept credentials from being used', async () => {
    const { registry, acquired } = await stage('AVX2')
    const config = { credHelpers: { [registry.host]: 'not-there' } }
    writeFileSync(join(directory, 'config.json'), JSON.stringify(config))
    const { judge, events } = await openJudge(registry, {
      registry: { ...noSettings, plainHttp: [registry.host] },
      engine: { ...emptyRequest.engine, env: { DOCKER_CONFIG: directory } },
    })
    const refusal = await refusalOf(judge.judge(acquired, never))
    expect(refusal.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('asks for a user and a password'),
      expect.stringContaining('docker-credential-not-there'),
    ])
    const text = expect.stringMatching(/^warning: .*docker-credential-not-there/) as unknown
    expect(events).toEqual([{ kind: 'output', text }])
  })
})

test('a spec of a URL is fetched by the rules of the policy', async () => {
  const compatibility = {
    ...{ spec: 'http://192.0.2.1/spec.yaml', tags: [], nodeFeatures: ['node.json'] },
    onUndetermined: 'warn',
  } as const
  const listener = { onSecret: () => undefined, onEvent: () => undefined }
  const request = { ...emptyRequest, directory }
  const refusal = await refusalOf(createJudge(request, compatibility, description, listener, never))
  expect(refusal.problems[0].message).toContain('http://192.0.2.1/spec.yaml')
  expect(refusal.kind).toBe('input')
})

test('where no node is named, this machine is asked', async () => {
  writeFileSync(join(directory, 'any.yaml'), 'compatibilities: []')
  const judge = await createJudge(
    { ...emptyRequest, directory },
    { spec: 'any.yaml', tags: [], nodeFeatures: [], onUndetermined: 'warn' },
    description,
    { onSecret: () => undefined, onEvent: () => undefined },
    never,
  )
  const image = { reference: 'app', platform: 'linux/amd64', user: '', id: 'sha256:a' }
  const { report } = await judge.judge({ ...image, digest: null, ownDigest: null }, never)
  expect(report?.nodes).toHaveLength(1)
})
