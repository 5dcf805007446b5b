import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.ts'
import type { Clock } from '../../src/clock.ts'
import type { AcquiredImage } from '../../src/image/acquire.ts'
import { createUnaskedJudge } from '../../src/run/judge-unasked.ts'
import type { RunRequest } from '../../src/run/request.ts'
import { basic, never } from '../registry/support/client.ts'
import {
  storeArtifact,
  storeImage,
  storeManifest,
  testImage,
  testIndex,
} from '../registry/support/images.ts'
import { startRegistry } from '../registry/support/test-registry.ts'
import { noSettings } from '../support/no-settings.ts'
import { description } from '../support/pretend-engine.ts'
import { emptyRequest } from '../support/run-request.ts'
import { writeNode } from './support/saved-node.ts'

let directory: string
const open: { close: () => unknown }[] = []

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-unasked-'))
  writeNode(directory, ['AVX2'])
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

function judgeOf(request: Partial<RunRequest> = {}, clock: Clock = systemClock) {
  const described: unknown[] = []
  const judge = createUnaskedJudge(
    { ...emptyRequest, directory, ...request },
    { spec: 'attached', tags: [], nodeFeatures: ['node.json'], onUndetermined: 'warn' },
    () => {
      described.push(null)
      return Promise.resolve(description)
    },
    { onSecret: () => undefined, clock },
  )
  return { judge, described }
}

const specFor = (element: string) =>
  `compatibilities: [{rules: [{name: r, matchFeatures: [{feature: cpu.cpuid, matchExpressions: {${element}: {op: Exists}}}]}]}]`

/** An image in a registry, by itself or in an index, with a spec attached to one of both or to none. */
async function stage(
  spec: string | null,
  attachedTo: 'image' | 'index' | 'image of an index' = 'image',
) {
  const registry = await startRegistry()
  const repository = registry.repository('acme/app')
  const image = testImage('linux/amd64')
  storeImage(repository, image, '1')
  const index = testIndex({ 'linux/amd64': image, 'linux/arm64': testImage('linux/arm64') })
  const root = attachedTo === 'image' ? image.manifest : index
  storeManifest(repository, root, '1')
  const subject = attachedTo === 'index' ? index.descriptor : image.manifest.descriptor
  if (spec !== null) storeArtifact(repository, { subject, spec })
  const acquired: AcquiredImage = {
    ...{ reference: `${registry.host}/acme/app:1`, platform: 'linux/amd64', user: '' },
    ...{ id: image.config.descriptor.digest, ownDigest: null, isInRegistry: true },
    digest: root.descriptor.digest,
  }
  const settings = { ...noSettings, plainHttp: [registry.host] }
  const { judge, described } = judgeOf({ registry: settings })
  open.push(judge, registry)
  return { registry, repository, acquired, judge, described }
}

const silence = { report: null, notices: [], verdict: null, errors: [] }

describe('a spec that an image carries is judged unasked', () => {
  test.each([
    ['AVX2', 'image', 'passed'],
    ['SVE', 'image', 'failed'],
    ['AVX2', 'index', 'passed'],
    ['SVE', 'index', 'failed'],
    ['SVE', 'image of an index', 'failed'],
  ] as const)('one that wants %s, attached to the %s: %s', async (element, to, verdict) => {
    const { judge, acquired } = await stage(specFor(element), to)
    expect(await judge.judge(acquired, never)).toMatchObject({ verdict, notices: [], errors: [] })
  })

  test('one that is broken is errored, as it is where it was asked for', async () => {
    const { judge, acquired } = await stage('compatibilities: [')
    await expect(judge.judge(acquired, never)).rejects.toThrow()
  })
})

describe('an image that carries none', () => {
  test('is told nothing of, after two questions, and no node is looked at', async () => {
    const { judge, acquired, registry, described } = await stage(null)
    expect(await judge.judge(acquired, never)).toEqual(silence)
    const parts = registry.requests.map(({ path }) => path.split('/')[4])
    expect(parts.toSorted()).toEqual(['manifests', 'referrers'])
    expect(described).toEqual([])
  })

  test.each<[string, Partial<AcquiredImage>]>([
    ['that no registry is known to have', { digest: null }],
    ['that was given another name here', { isInRegistry: false }],
  ])('%s: its registry is not asked', async (_what, given) => {
    const { judge, acquired, registry, described } = await stage(specFor('SVE'))
    expect(await judge.judge({ ...acquired, ...given }, never)).toEqual(silence)
    expect([registry.requests, described]).toEqual([[], []])
  })

  test('that the registry has no longer is told nothing of', async () => {
    const { judge, acquired } = await stage(null)
    const digest = `sha256:${'0'.repeat(64)}`
    expect(await judge.judge({ ...acquired, digest }, never)).toEqual(silence)
  })

  test('of a registry of this machine is asked for without TLS', async () => {
    const { acquired, registry } = await stage(specFor('AVX2'))
    const { judge } = judgeOf({ images: [acquired.reference] })
    open.unshift(judge)
    expect(registry.host).toMatch(/^(?:127|localhost)/)
    expect(await judge.judge(acquired, never)).toMatchObject({ verdict: 'passed' })
  })
})

describe('a registry that does not tell is a notice and no error', () => {
  test('where it wants to know who asks', async () => {
    const authentication = { type: 'basic', username: 'me', password: 'hunter2-hunter2' } as const
    const registry = await startRegistry({ authentication })
    const login = { registry: registry.host, credential: basic('me', 'wrong-wrong-wrong') }
    const settings = { ...noSettings, login, plainHttp: [registry.host] }
    const { judge, described } = judgeOf({ registry: settings })
    open.push(judge, registry)
    const reference = `${registry.host}/acme/app:1`
    const result = await judge.judge(imageUnder(reference), never)
    expect(result).toMatchObject({
      ...{ report: null, verdict: null, errors: [] },
      notices: [{ severity: 'notice', code: 'compatibility-not-asked' }],
    })
    expect(described).toEqual([])
  })

  test('where it does not answer in time (limit: compatibilityLimits.unaskedMs)', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const waits: number[] = []
    const clock: Clock = {
      ...systemClock,
      sleep: (milliseconds) => {
        waits.push(milliseconds)
        return Promise.resolve()
      },
    }
    const reference = `127.0.0.1:${port}/acme/app:1`
    const { judge } = judgeOf({ images: [reference] }, clock)
    open.push(judge, {
      close: () => {
        server.closeAllConnections()
        server.close()
      },
    })
    const { notices } = await judge.judge(imageUnder(reference), never)
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('did not answer within 5 s'),
    ])
    expect(waits).toEqual([5_000])
  })

  test('and a run that is cancelled ends', async () => {
    const { judge, acquired } = await stage(specFor('AVX2'))
    await expect(judge.judge(acquired, AbortSignal.abort(new Error('enough')))).rejects.toThrow()
  })
})

function imageUnder(reference: string): AcquiredImage {
  const digest = `sha256:${'1'.repeat(64)}`
  const known = { id: digest, digest, ownDigest: null, isInRegistry: true }
  return { reference, platform: 'linux/amd64', user: '', ...known }
}
