import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { plainImage } from '../../src/engine/images.ts'
import { CanaryError, inputError } from '../../src/errors.ts'
import { secret } from '../../src/registry/secret.ts'
import { noSettings } from '../support/no-settings.ts'
import { plainBuild } from '../../src/image/build/request.ts'
import type { BuildOrder } from '../../src/image/build/request.ts'
import { acquireAll } from '../../src/run/acquire-images.ts'
import { nameBuilt } from '../../src/run/build-images.ts'
import type { Findings, RunEvent, RunRequest } from '../../src/run/request.ts'
import { emptyRequest } from '../support/run-request.ts'
import { pretendEngine } from '../support/pretend-engine.ts'
import type { EngineParts } from '../support/pretend-engine.ts'

const there = {
  ...{ id: 'sha256:a', repoDigests: [], isFromRegistry: false, platform: 'linux/amd64', user: '' },
  configuration: plainImage,
}

async function acquire(
  images: EngineParts['images'],
  request: Partial<RunRequest>,
  signal = new AbortController().signal,
) {
  const events: RunEvent[] = []
  const secrets: string[] = []
  const findings: Findings = { engine: null, errors: [], images: [], built: [], pushed: [] }
  const work = acquireAll(
    { ...emptyRequest, ...request },
    {
      clock: { now: () => 0, date: () => new Date(0), sleep: () => Promise.resolve() },
      ...{ version: '1', onEvent: (event) => events.push(event) },
      onSecret: (value) => secrets.push(value),
    },
    pretendEngine(images === undefined ? {} : { images }),
    findings,
    signal,
  )
  return { acquired: await work, events, secrets, findings }
}

describe('the images of a request', () => {
  test('are each looked for once, in its order', async () => {
    const asked: string[] = []
    const find = (reference: string) => {
      asked.push(reference)
      return Promise.resolve(there)
    }
    const { acquired, events } = await acquire({ find }, { images: ['b', 'a', 'b'] })
    expect(asked).toEqual(['b', 'a'])
    expect(acquired).toMatchObject([
      { reference: 'b', image: { id: 'sha256:a' }, origin: null },
      { reference: 'a', image: { id: 'sha256:a' }, origin: null },
    ])
    expect(events).toEqual([{ kind: 'phase-ended' }, { kind: 'phase-ended' }])
  })

  test('that cannot be had are told, and keep no other from being had', async () => {
    const find = (reference: string) => Promise.resolve(reference === 'a' ? null : there)
    const { acquired, findings } = await acquire({ find }, { images: ['a', 'b'] })
    expect(acquired).toMatchObject([
      { reference: 'a', image: null, errors: [{ code: 'image-missing' }] },
      { reference: 'b', image: { id: 'sha256:a' } },
    ])
    expect(findings.errors).toMatchObject([{ code: 'image-missing' }])
  })

  test('break a run by a fault of ours', async () => {
    const bug = new Error('a bug of ours')
    const find = () => Promise.reject(bug)
    await expect(acquire({ find }, { images: ['a'] })).rejects.toBe(bug)
  })

  test('are not to blame where the run is told to stop', async () => {
    const stop = new AbortController()
    const cancelled = new CanaryError('cancelled', { code: 'cancelled', message: 'stop' })
    const find = () => {
      stop.abort(cancelled)
      return Promise.reject(inputError({ code: 'image-missing', message: 'no such image' }))
    }
    await expect(acquire({ find }, { images: ['a'] }, stop.signal)).rejects.toBe(cancelled)
  })

  test('that cannot be pulled are told with what kept credentials from being used', async () => {
    const login = mkdtempSync(join(tmpdir(), 'canary-login-'))
    try {
      writeFileSync(join(login, 'config.json'), '{"credHelpers": {"r.example": "not-there"}}')
      const refusal = inputError({ code: 'image-pull', message: 'access is denied' })
      const { findings, events } = await acquire(
        { find: () => Promise.resolve(null), pull: () => Promise.reject(refusal) },
        {
          ...{ images: ['r.example/a:1'], pull: 'always' },
          engine: { ...emptyRequest.engine, env: { DOCKER_CONFIG: login } },
        },
      )
      expect(findings.errors).toHaveLength(2)
      expect(findings.errors[0]).toMatchObject({ code: 'image-pull' })
      expect(findings.errors[1]?.message).toContain('docker-credential-not-there')
      const warning = expect.stringMatching(/^warning: .*without credentials\n$/) as unknown
      expect(events).toContainEqual({ kind: 'output', text: warning })
    } finally {
      rmSync(login, { recursive: true })
    }
  })

  test('are pulled with credentials that nobody hears of', async () => {
    let pulled = 0
    const login = {
      registry: 'r.example',
      credential: {
        type: 'basic',
        username: 'u',
        password: secret('hunter2-hunter2'),
        source: 'run',
      },
    } as const
    const { acquired, secrets, events } = await acquire(
      {
        find: () => Promise.resolve(pulled === 0 ? null : there),
        pull: ({ credentials, onProgress }) => {
          pulled += 1
          onProgress('half of it')
          expect(credentials).toMatchObject({ username: 'u', password: 'hunter2-hunter2' })
          return Promise.resolve({ digest: null, id: null })
        },
      },
      { images: ['r.example/a:1'], pull: 'missing', registry: { ...noSettings, login } },
    )
    expect(acquired).toMatchObject([{ image: { id: 'sha256:a' } }])
    expect(secrets).toContain('hunter2-hunter2')
    expect(events).toEqual([
      { kind: 'phase', title: 'Pull r.example/a:1' },
      { kind: 'output', text: 'half of it\n' },
      { kind: 'phase-ended' },
    ])
  })

  test('end what they began where a pull is refused', async () => {
    const refusal = inputError({ code: 'image-pull', message: 'no such image' })
    const { events, findings } = await acquire(
      { find: () => Promise.resolve(null), pull: () => Promise.reject(refusal) },
      { images: ['a'], pull: 'always' },
    )
    expect(events.map(({ kind }) => kind)).toEqual(['phase', 'phase-ended'])
    expect(findings.errors).toMatchObject([{ code: 'image-pull', kind: 'input' }])
  })
})

describe('what was built', () => {
  const order = { ...plainBuild, context: '/app', tag: 'app:1', otherTags: ['b:1', 'c:1'] }
  const named = async (changes: Partial<BuildOrder>, ids: readonly string[]) => {
    const given: string[] = []
    const tag = (id: string, name: string) => {
      given.push(`${id} ${name}`)
      return Promise.resolve()
    }
    const never = new AbortController().signal
    const images = ids.map((id) => ({ id }))
    await nameBuilt({ ...order, ...changes }, images, pretendEngine({ images: { tag } }), never)
    return given
  }

  test('has every other name', async () => {
    expect(await named({}, ['one'])).toEqual(['one b:1', 'one c:1'])
  })

  test('of several platforms, the image for the engine itself has them all', async () => {
    const platforms = ['linux/arm64', 'linux/amd64']
    expect(await named({ platforms }, ['arm', 'amd'])).toEqual([
      ...['amd app:1', 'amd b:1', 'amd c:1'],
    ])
    expect(await named({ platforms: ['linux/s390x', 'linux/riscv64'] }, ['a', 'b'])).toEqual([])
  })
})
