import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.ts'
import { plainImage } from '../../src/engine/images.ts'
import { inputError } from '../../src/errors.ts'
import type { AcquiredImage } from '../../src/image/acquire.ts'
import { createInferringJudge } from '../../src/run/judge-inferred.ts'
import type { RunRequest } from '../../src/run/request.ts'
import { memoryFiles } from '../image/support/memory-files.ts'
import { imageFacts, loaded, program } from '../infer/support.ts'
import { never } from '../registry/support/client.ts'
import { storeArtifact, storeImage, testImage } from '../registry/support/images.ts'
import { startRegistry } from '../registry/support/test-registry.ts'
import { noSettings } from '../support/no-settings.ts'
import { description } from '../support/pretend-engine.ts'
import { emptyRequest } from '../support/run-request.ts'
import { writeNode } from './support/saved-node.ts'

let directory: string
const open: { close: () => unknown }[] = []

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-inferred-'))
  writeNode(directory, ['SSE2', 'CX16', 'LAHF', 'POPCNT', 'SSE3', 'SSE4', 'SSE42', 'SSSE3'])
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const local: AcquiredImage = {
  ...{ reference: 'app:1', platform: 'linux/amd64', user: '' },
  ...{ id: `sha256:${'a'.repeat(64)}`, digest: null, ownDigest: null },
}

const asking = (request: Partial<RunRequest>) => ({
  request: { ...emptyRequest, directory, ...request },
  compatibility: {
    ...{ spec: 'infer', tags: [], nodeFeatures: ['node.json'] },
    onUndetermined: 'warn' as const,
  },
  engine: description,
})

/** A judge of images whose one program needs a level of x86-64, or that are for another machine. */
async function judgeOf(
  { level = 1, machine = 62 }: { readonly level?: number; readonly machine?: number },
  request: Partial<RunRequest> = {},
) {
  let opened = 0
  const judge = await createInferringJudge(
    asking({ validators: ['m.yaml'], ...request }),
    { onSecret: () => undefined, onEvent: () => undefined, clock: systemClock },
    {
      open: ({ reference, id }) => {
        opened += 1
        return Promise.resolve({
          ...{ reference, source: 'engine', id, digest: null, user: '', labels: new Map() },
          platform: imageFacts().platform,
          configuration: { ...plainImage, command: ['app'] },
          ...{ created: null, layers: [], files: memoryFiles({}) },
          close: () => Promise.resolve(),
        })
      },
      examine: () =>
        Promise.resolve(program(loaded('/bin/app', { x86Needed: level, machine, isGo: true }))),
    },
    never,
  )
  open.push(judge)
  return { judge, opened: () => opened }
}

describe('an image with nothing attached is judged by what it implies', () => {
  test.each([
    [2, 'compatible', 'passed'],
    [3, 'incompatible', 'failed'],
  ])('level %s is %s', async (level, answer, verdict) => {
    const { judge, opened } = await judgeOf({ level })
    const result = await judge.judge(local, never)
    expect(result).toMatchObject({
      ...{ verdict, errors: [] },
      report: { source: 'inferred from app:1', digest: null, verdict: answer },
    })
    expect(opened()).toBe(1)
  })

  test('what is not certain is told beside it', async () => {
    const { judge } = await judgeOf({ level: 2 })
    const { notices } = await judge.judge(local, never)
    expect(notices.map(({ severity, code }) => [severity, code])).toEqual([
      ['notice', 'inferred-kernel-unmarked'],
    ])
  })

  test.each([
    [['m.yaml'], 0],
    [[], 1],
  ])(
    'nothing follows from it: with the Validators %j there are %s errors',
    async (validators, errors) => {
      const { judge } = await judgeOf({ machine: 243 }, { validators })
      const result = await judge.judge(local, never)
      expect(result).toMatchObject({ report: null, verdict: null })
      expect(result.errors).toHaveLength(errors)
      expect(result.notices.map(({ code }) => code)).toContain('nothing-inferred')
    },
  )

  test('an image that cannot be read is an error', async () => {
    const { judge } = await judgeOf({})
    const broken = await createInferringJudge(
      asking({}),
      { onSecret: () => undefined, onEvent: () => undefined, clock: systemClock },
      {
        open: () => Promise.reject(inputError({ code: 'x', message: 'it is broken' })),
        examine: () => Promise.reject(new Error('nothing is examined')),
      },
      never,
    )
    open.push(judge, broken)
    await expect(broken.judge(local, never)).rejects.toThrow('it is broken')
  })
})

test('an image that carries a spec is judged by that', async () => {
  const registry = await startRegistry()
  const repository = registry.repository('acme/app')
  const image = testImage('linux/amd64')
  storeImage(repository, image, '1')
  const spec = `compatibilities: [{rules: [{name: r, matchFeatures: [{feature: cpu.cpuid, matchExpressions: {SVE: {op: Exists}}}]}]}]`
  const { digest } = storeArtifact(repository, { subject: image.manifest.descriptor, spec })
  const settings = { ...noSettings, plainHttp: [registry.host] }
  const { judge, opened } = await judgeOf({ level: 2 }, { registry: settings })
  open.push(registry)
  const known = { digest: image.manifest.descriptor.digest, isInRegistry: true }
  const acquired = { ...local, ...known, reference: `${registry.host}/acme/app:1` }
  expect(await judge.judge(acquired, never)).toMatchObject({
    verdict: 'failed',
    report: { digest },
  })
  expect(opened()).toBe(0)
})
