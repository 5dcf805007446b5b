import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.ts'
import { CanaryError, infrastructureError, inputError } from '../../src/errors.ts'
import type { EngineFinder } from '../../src/engine/find/connect.ts'
import { run } from '../../src/run.ts'
import { exitCodeOf } from '../../src/verdict.ts'
import type { RunDependencies, RunEvent, RunRequest } from '../../src/run/request.ts'
import { examineByPath, memoryImage } from '../image/support/memory-image.ts'
import type { MemoryImage } from '../image/support/memory-image.ts'
import {
  storeArtifact,
  storeImage,
  storeManifest,
  testImage,
  testIndex,
} from '../registry/support/images.ts'
import { startRegistry } from '../registry/support/test-registry.ts'
import { emptyRequest } from '../support/run-request.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import type { EngineScript } from '../support/scripted-engine.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const never = new AbortController().signal
let directory: string

const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: test\n'
const checksOf = (checks: Readonly<Record<string, string>>) =>
  `checks:\n${Object.entries(checks)
    .map(([name, probe]) => `  - { name: ${name}, probe: ${probe} }\n`)
    .join('')}`

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-read-'))
  const files = {
    'read.yaml': checksOf({
      user: "{ image: { user: '1000' } }",
      file: '{ file: { path: /app } }',
      program: '{ program: { name: /app } }',
    }),
    'mixed.yaml': checksOf({
      user: "{ image: { user: '1000' } }",
      run: '{ exec: { command: [run] } }',
      file: '{ file: { path: /app } }',
    }),
    'unused.yaml': `volumes: [{ mountPath: /data }]\ndockerRunOptions: [--cap-add=ALL]\n${checksOf({ one: '{ image: { maxLayers: 1 } }' })}`,
    'pattern.yaml': checksOf({ one: "{ file: { path: /app, contentMatches: ['('] } }" }),
  }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(directory, name), head + text)
  }
  const metadata = { name: 'node', labels: { 'nfd.node.kubernetes.io/node-name': 'node' } }
  const features = { flags: { 'cpu.cpuid': { elements: { AVX2: {} } } } }
  const node = { apiVersion: 'nfd.k8s-sigs.io/v1alpha1', kind: 'NodeFeature', metadata }
  writeFileSync(join(directory, 'node.json'), JSON.stringify({ ...node, spec: { features } }))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

const good: MemoryImage = { user: '1000', files: { '/app': { content: 'x', mode: 0o755 } } }

interface Setting {
  readonly image?: MemoryImage | Error
  readonly request?: Partial<RunRequest>
  readonly dependencies?: Partial<RunDependencies>
  readonly script?: Partial<EngineScript>
  readonly signal?: AbortSignal
}

async function judge({ image = good, request, dependencies, script, signal = never }: Setting) {
  const clock = createVirtualClock(true)
  const scripted = scriptedEngine({ clock, images: { app: {} }, ...script })
  const events: RunEvent[] = []
  const opened: string[] = []
  const closed: string[] = []
  let looked = 0
  const find: EngineFinder = async () => {
    looked += 1
    return await scripted.find()
  }
  const work = run(
    {
      ...{ ...emptyRequest, directory, images: ['docker-archive:app.tar'] },
      ...{ validators: ['read.yaml'], ...request },
    },
    {
      ...{ clock, version: '1.2.3', findEngine: find, examine: examineByPath },
      onEvent: (event) => events.push(event),
      onSecret: () => undefined,
      openImage: (reference) => {
        opened.push(reference)
        if (image instanceof Error) return Promise.reject(image)
        const close = () => Promise.resolve(void closed.push(reference))
        return Promise.resolve(memoryImage({ ...image, reference, close }))
      },
      ...dependencies,
    },
    signal,
  )
  const report = await clock.run(work)
  return { ...scripted, report, events, opened, closed, looked: () => looked }
}

const nowhere: EngineFinder = () =>
  Promise.reject(infrastructureError({ code: 'engine-unreachable', message: 'no engine is there' }))

describe('a manifest that only reads', () => {
  test('starts nothing, and asks no engine for an archive', async () => {
    const { report, requests, looked, opened, closed, events } = await judge({})
    expect(report.verdict).toBe('passed')
    expect(report.engine).toBeNull()
    expect(report.errors).toEqual([])
    expect([requests, looked()]).toEqual([[], 0])
    const [image] = report.images
    expect(image).toMatchObject({ platform: 'linux/amd64', verdict: 'passed' })
    expect(image?.validators[0]).toMatchObject({ container: null, verdict: 'passed' })
    expect(
      image?.validators[0]?.checks.map(({ name, action, outcome }) => [name, action, outcome]),
    ).toEqual([
      ['user', 'image', 'passed'],
      ['file', 'file', 'passed'],
      ['program', 'program', 'passed'],
    ])
    expect([opened, closed]).toEqual([['docker-archive:app.tar'], ['docker-archive:app.tar']])
    expect(events.map(({ kind }) => kind)).toEqual([
      ...['planned', 'phase', 'validator-started', 'check', 'check', 'check', 'validator-ended'],
    ])
  })

  test('fails at the line that asks, and the image is at fault', async () => {
    const { report } = await judge({ image: { ...good, user: 'app' } })
    const [check] = report.images[0]?.validators[0]?.checks ?? []
    expect(check).toMatchObject({
      outcome: 'failed',
      reason: { code: 'image-property', message: 'USER is "app", not "1000"' },
      location: { file: 'read.yaml', line: 5 },
      attempts: [{ ok: false }],
    })
    expect([report.verdict, exitCodeOf(report)]).toEqual(['failed', 1])
  })

  test('reads an image once for all manifests, and each image by itself', async () => {
    const images = ['docker-archive:a.tar', 'oci-layout:b', 'docker-archive:a.tar']
    const validators = ['read.yaml', 'unused.yaml']
    const { report, opened } = await judge({ request: { images, validators } })
    expect(opened).toEqual(['docker-archive:a.tar', 'oci-layout:b'])
    expect(report.images.map((image) => image.validators.length)).toEqual([2, 2])
  })

  test('says what of it has no effect', async () => {
    const { report } = await judge({ request: { validators: ['unused.yaml'] } })
    const notices = report.images[0]?.validators[0]?.notices ?? []
    expect(notices.map(({ code, location }) => [code, location?.line])).toEqual([
      ['container-unused', 4],
      ['container-unused', 5],
    ])
  })

  test.each([
    ['input', inputError({ code: 'archive-broken', message: 'app.tar is broken' }), 2],
    ['infrastructure', infrastructureError({ code: 'registry', message: 'it is silent' }), 3],
  ] as const)(
    'an image that cannot be read is no failed one: %s',
    async (_kind, error, exitCode) => {
      const { report } = await judge({ image: error })
      expect([report.verdict, exitCodeOf(report)]).toEqual(['errored', exitCode])
      expect(report.errors.map(({ code }) => code)).toEqual([error.problems[0].code])
      expect(report.images).toMatchObject([{ verdict: 'errored', validators: [] }])
    },
  )

  test('files that turn out to be damaged are told once, and nothing passes by them', async () => {
    const broken = inputError({ code: 'layer-broken', message: 'the layer ends early' })
    const damaged = (reference: string) => {
      const image = memoryImage({ ...good, reference })
      return Promise.resolve({
        ...image,
        files: { ...image.files, resolve: () => Promise.reject(broken) },
      })
    }
    const { report } = await judge({ dependencies: { openImage: damaged } })
    expect([report.verdict, exitCodeOf(report)]).toEqual(['errored', 2])
    expect(report.errors.map(({ code }) => code)).toEqual(['layer-broken'])
    const checks = report.images[0]?.validators[0]?.checks ?? []
    expect(checks.map(({ outcome, reason }) => [outcome, reason.code])).toEqual([
      ['passed', 'ok'],
      ['errored', 'image-unreadable'],
      ['errored', 'image-unreadable'],
    ])
  })

  test('is refused before anything is opened where a pattern is none', async () => {
    const { report, opened } = await judge({ request: { validators: ['pattern.yaml'] } })
    expect(opened).toEqual([])
    expect(report.errors).toMatchObject([{ code: 'pattern', location: { line: 5 } }])
    expect(exitCodeOf(report)).toBe(2)
  })
})

describe('a reference', () => {
  const request: Partial<RunRequest> = { images: ['app:1'], pull: 'missing' }

  test('is looked for on the engine first, which is told where it was read from there', async () => {
    const image: MemoryImage = { ...good, source: 'engine' }
    const { report, looked, requests } = await judge({ image, request })
    expect([report.verdict, looked(), requests]).toEqual(['passed', 1, []])
    expect(report.engine).not.toBeNull()
    const elsewhere = await judge({ image: { ...good, source: 'registry' }, request })
    expect([elsewhere.report.verdict, elsewhere.report.engine]).toEqual(['passed', null])
  })

  test('needs no engine where its registry has it', async () => {
    const { report } = await judge({ request, dependencies: { findEngine: nowhere } })
    expect([report.verdict, report.engine, report.errors]).toEqual(['passed', null, []])
  })

  test('with pull: always no engine is asked', async () => {
    const { report, looked } = await judge({ request: { ...request, pull: 'always' } })
    expect([report.verdict, looked()]).toEqual(['passed', 0])
  })

  test('that nobody has tells of the engine as well', async () => {
    const image = inputError({ code: 'image-missing', message: 'no registry has it' })
    const { report } = await judge({ image, request, dependencies: { findEngine: nowhere } })
    expect(report.errors.map(({ code }) => code)).toEqual(['image-missing', 'engine-unreachable'])
  })
})

describe('a manifest that reads and runs', () => {
  const request: Partial<RunRequest> = { images: ['app'], validators: ['mixed.yaml'] }

  test('starts one container, and its checks stand in their order', async () => {
    const { report, requests, opened, closed } = await judge({ request })
    expect(report.verdict).toBe('passed')
    expect(requests).toHaveLength(1)
    const [validator] = report.images[0]?.validators ?? []
    expect(validator?.checks.map(({ name }) => name)).toEqual(['user', 'run', 'file'])
    expect(validator?.container).not.toBeNull()
    // By its id: to whatever its name leads now.
    expect([opened, closed]).toEqual([['sha256:app'], ['sha256:app']])
  })

  test('each side has its own fault', async () => {
    const unread = inputError({ code: 'archive-broken', message: 'it is broken' })
    const { report } = await judge({ request, image: unread })
    const checks = report.images[0]?.validators[0]?.checks ?? []
    expect(checks.map(({ outcome }) => outcome)).toEqual(['errored', 'passed', 'errored'])
    expect(report.errors.map(({ code }) => code)).toEqual(['archive-broken'])
  })

  test('needs an engine, whatever the image is', async () => {
    const images = ['docker-archive:app.tar']
    const { report } = await judge({
      request: { ...request, images },
      dependencies: { findEngine: nowhere },
    })
    expect(report.errors.map(({ code }) => code)).toEqual(['engine-unreachable'])
  })
})

test('a run that is cancelled says so, and closes what it opened', async () => {
  const stop = new AbortController()
  const cancelled = new CanaryError('cancelled', { code: 'cancelled', message: 'stopped' })
  const closed: string[] = []
  const openImage = (reference: string) => {
    const image = memoryImage({
      ...good,
      reference,
      close: () => Promise.resolve(void closed.push('x')),
    })
    const resolve = () => {
      stop.abort(cancelled)
      return Promise.reject(new Error('aborted'))
    }
    return Promise.resolve({ ...image, files: { ...image.files, resolve } })
  }
  const { report } = await judge({ dependencies: { openImage }, signal: stop.signal })
  expect(report.verdict).toBe('errored')
  expect(report.errors.map(({ kind }) => kind)).toEqual(['cancelled'])
  expect(closed).toEqual(['x'])
})

describe('what an image of a registry carries is judged where it is only read', () => {
  test.each([
    ['AVX2', 'passed', 'the image'],
    ['SVE', 'failed', 'the image'],
    ['AVX2', 'passed', 'its index'],
    ['SVE', 'failed', 'its index'],
  ])('a spec that wants %s: %s, attached to %s', async (element, verdict, subject) => {
    const registry = await startRegistry()
    try {
      const stored = testImage('linux/amd64')
      const repository = registry.repository('acme/app')
      storeImage(repository, stored)
      const index = testIndex({ 'linux/amd64': stored })
      storeManifest(repository, index, '1')
      const spec = `compatibilities: [{rules: [{name: r, matchFeatures: [{feature: cpu.cpuid, matchExpressions: {${element}: {op: Exists}}}]}]}]`
      const attachedTo = subject === 'the image' ? stored.manifest : index
      storeArtifact(repository, { subject: attachedTo.descriptor, spec })
      const reference = `${registry.host}/acme/app:1`
      const { digest } = stored.manifest.descriptor
      const rootDigest = index.descriptor.digest
      const image = {
        ...memoryImage({ ...good, reference, source: 'registry', digest }),
        rootDigest,
      }
      const compatibility = { spec: 'attached', tags: [], nodeFeatures: ['node.json'] }
      const report = await run(
        {
          ...{ ...emptyRequest, directory, images: [reference], validators: ['read.yaml'] },
          compatibility: { ...compatibility, onUndetermined: 'warn' },
        },
        {
          ...{ clock: systemClock, version: '1.2.3', findEngine: nowhere, examine: examineByPath },
          ...{ onEvent: () => undefined, onSecret: () => undefined },
          openImage: () => Promise.resolve(image),
        },
        never,
      )
      expect(report.images).toMatchObject([{ verdict, validators: [{ verdict: 'passed' }] }])
      expect(report.images[0]?.compatibility).not.toBeNull()
    } finally {
      await registry.close()
    }
  })
})
