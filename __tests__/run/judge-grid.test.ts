import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { infrastructureError, inputError } from '../../src/errors.ts'
import type { EngineFinder } from '../../src/engine/find/connect.ts'
import { run } from '../../src/run.ts'
import type { Report } from '../../src/model.ts'
import { parsePlatform } from '../../src/registry/platform.ts'
import { findContradiction } from '../../src/report/contradiction.ts'
import type { RunDependencies, RunRequest } from '../../src/run/request.ts'
import { memoryImage } from '../image/support/memory-image.ts'
import { emptyRequest } from '../support/run-request.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import { examineWith } from './inspect/support.ts'

const never = new AbortController().signal
let directory: string

const manifest = (probe: string) =>
  `apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: test\nchecks:\n  - { name: one, probe: ${probe} }\n`

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-grid-'))
  writeFileSync(join(directory, 'read.yaml'), manifest('{ file: { path: /app } }'))
  writeFileSync(join(directory, 'run.yaml'), manifest('{ exec: { command: [run] } }'))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

const listed = ['linux/amd64', 'linux/arm64'] as const
const file = { content: 'x', mode: 0o755 }

interface Setting {
  readonly request?: Partial<RunRequest>
  readonly dependencies?: Partial<RunDependencies>
}

/** Of the image `app`, whose entry for arm64 holds a program of another machine. */
async function judge({ request, dependencies }: Setting) {
  const clock = createVirtualClock(true)
  const scripted = scriptedEngine({ clock, images: { app: {} } })
  let looked = 0
  const findEngine: EngineFinder = async () => {
    looked += 1
    return await scripted.find()
  }
  const examine: RunDependencies['examine'] = (name, place) => {
    const isBad = place.platform.architecture === 'arm64'
    const faults = { '/app': { code: 'program-machine', severity: 'error' } } as const
    return examineWith(isBad ? faults : {})(name, place)
  }
  const report: Report = await clock.run(
    run(
      { ...emptyRequest, directory, images: ['app'], platformGrid: true, ...request },
      {
        ...{ clock, version: '1', onEvent: () => undefined, onSecret: () => undefined },
        ...{ findEngine, examine },
        listPlatforms: () => Promise.resolve(listed),
        openImage: (_, platform) =>
          Promise.resolve(
            memoryImage({
              platform: parsePlatform(platform ?? 'linux/amd64', 'amd64'),
              configuration: { entrypoint: ['/app'] },
              files: { '/app': file, '/bin/run': file },
            }),
          ),
        ...dependencies,
      },
      never,
    ),
  )
  if (report.errors.length === 0) expect(findContradiction(report)).toBeNull()
  return { report, looked, requests: scripted.requests }
}

const rows = ({ images }: Report) => images.map(({ platform, verdict }) => [platform, verdict])

describe('a grid alone', () => {
  test('asks no engine, and gives each platform its verdict', async () => {
    const { report, looked } = await judge({})
    expect(looked).toBe(0)
    expect(report.verdict).toBe('failed')
    expect(report.engine).toBeNull()
    expect(rows(report)).toEqual([
      ['linux/amd64', 'passed'],
      ['linux/arm64', 'failed'],
    ])
  })

  test('holds manifests that start nothing against each of them', async () => {
    const openImage: RunDependencies['openImage'] = (_, platform) =>
      Promise.resolve(
        memoryImage({
          platform: parsePlatform(platform ?? '', 'amd64'),
          files: platform === 'linux/amd64' ? {} : { '/app': file },
        }),
      )
    const { report, requests } = await judge({
      request: { validators: ['read.yaml'] },
      dependencies: { openImage },
    })
    expect(requests).toEqual([])
    expect(rows(report)).toEqual([
      ['linux/amd64', 'failed'],
      ['linux/arm64', 'passed'],
    ])
    expect(report.images[0]?.validators).toMatchObject([
      { verdict: 'failed', checks: [{ reason: { code: 'file-absent' } }] },
    ])
  })

  test('of a name that no registry knows is an error, and no pass', async () => {
    const missing = inputError({ code: 'registry-not-found', message: 'there is no app' })
    const { report } = await judge({
      dependencies: { listPlatforms: () => Promise.reject(missing) },
    })
    expect(report).toMatchObject({ verdict: 'errored', images: [] })
    expect(report.errors).toMatchObject([{ code: 'image-missing', kind: 'input' }])
  })

  test('of a registry that does not answer is an error', async () => {
    const silent = infrastructureError({ code: 'registry-connection', message: 'no answer' })
    const { report } = await judge({
      dependencies: { listPlatforms: () => Promise.reject(silent) },
    })
    expect(report).toMatchObject({ verdict: 'errored', errors: [{ code: 'registry-connection' }] })
  })
})

describe('a grid beside what runs', () => {
  test('the own platform runs, and every platform has a row', async () => {
    const { report, requests } = await judge({ request: { validators: ['run.yaml'] } })
    expect(requests).toHaveLength(1)
    expect(report.images.map(({ platform, validators }) => [platform, validators.length])).toEqual([
      ['linux/amd64', 1],
      ['linux/arm64', 0],
    ])
    expect(rows(report)).toEqual([
      ['linux/amd64', 'passed'],
      ['linux/arm64', 'failed'],
    ])
    expect(report.engine).not.toBeNull()
  })

  test('an image that an engine alone has is one row, which says so', async () => {
    const missing = inputError({ code: 'registry-not-found', message: 'there is no app' })
    const { report } = await judge({
      request: { validators: ['run.yaml'] },
      dependencies: { listPlatforms: () => Promise.reject(missing) },
    })
    expect(rows(report)).toEqual([['linux/amd64', 'passed']])
    expect(report.images[0]?.notices).toMatchObject([{ code: 'platform-grid-none' }])
    expect(report.images[0]?.static?.verdict).toBe('passed')
  })

  test('platforms that nobody could list are an error of the run', async () => {
    const silent = infrastructureError({ code: 'registry-connection', message: 'no answer' })
    const { report } = await judge({
      request: { validators: ['run.yaml'] },
      dependencies: { listPlatforms: () => Promise.reject(silent) },
    })
    expect(report).toMatchObject({ verdict: 'errored', errors: [{ code: 'registry-connection' }] })
    expect(rows(report)).toEqual([['linux/amd64', 'passed']])
  })
})

describe('images of a run are read beside it', () => {
  const openImage: RunDependencies['openImage'] = () =>
    Promise.resolve(memoryImage({ configuration: { entrypoint: ['/gone'] } }))

  test('where that is asked for: what the run shows by itself is a warning', async () => {
    const { report } = await judge({
      request: { validators: ['run.yaml'], platformGrid: false, inspect: true },
      dependencies: { openImage },
    })
    expect(report.verdict).toBe('passed')
    expect(report.images[0]?.static?.findings).toMatchObject([
      { code: 'program-missing', severity: 'warning' },
      { code: 'program-missing', severity: 'warning' },
    ])
  })

  test('and not where it is not', async () => {
    const { report } = await judge({
      request: { validators: ['run.yaml'], platformGrid: false, inspect: false },
      dependencies: { openImage: () => Promise.reject(new Error('nobody asks')) },
    })
    expect(report.images[0]).not.toHaveProperty('static')
    expect(report.verdict).toBe('passed')
  })
})
