import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { ContainerRequest } from '../../../src/engine/container-request.ts'
import { infrastructureError } from '../../../src/errors.ts'
import type { Settings } from '../../../src/harden/settings.ts'
import { hardenLimits } from '../../../src/limits.ts'
import { hardenOneImage } from '../../../src/run/harden/harden-one-image.ts'
import { emptyRequest } from '../../support/run-request.ts'
import { manifestOf } from '../../support/run-manifest.ts'
import { scriptedEngine } from '../../support/scripted-engine.ts'
import type { ContainerScript, EngineScript } from '../../support/scripted-engine.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'
import { memoryImage } from '../../image/support/memory-image.ts'

const directory = mkdtempSync(join(tmpdir(), 'canary-harden-'))
afterAll(() => {
  rmSync(directory, { recursive: true })
})

const never = new AbortController().signal
const broken: ContainerScript = { ends: { after: 100, exitCode: 1 }, logs: 'it does not work' }

type Needs = (request: ContainerRequest) => boolean

interface Setting extends Partial<EngineScript> {
  /** Fields of the manifest; null: there is none. */
  readonly manifest?: Readonly<Record<string, unknown>> | null
}

/** Hardens an image that runs where it has what it needs, and ends soon where not. */
async function harden(
  app: ContainerScript,
  needs: Needs = () => true,
  { manifest = {}, ...rest }: Setting = {},
) {
  const clock = createVirtualClock(true)
  const asked = (request: ContainerRequest) =>
    needs(request) ? (app.asked?.(request) ?? null) : broken
  const scripted = scriptedEngine({ clock, images: { app: { ...app, asked } }, ...rest })
  if (manifest !== null) {
    writeFileSync(join(directory, 'canary.yaml'), manifestOf({ works: 'ok' }, manifest))
  }
  const validators = manifest === null ? [] : ['canary.yaml']
  const settings: Settings[] = []
  const found = hardenOneImage(
    { ...emptyRequest, images: ['app'], validators, directory },
    {
      ...{ clock, version: '0', onEvent: () => undefined, onSecret: () => undefined },
      findEngine: scripted.find,
      openImage: () => Promise.resolve(memoryImage({ user: app.user ?? '', files })),
    },
    (tried) => settings.push(tried),
    never,
  )
  try {
    return { answer: await clock.run(found), settings, scripted }
  } finally {
    expect(scripted.left()).toEqual([])
    expect(scripted.volumes()).toEqual([])
    expect(scripted.isClosed()).toBe(true)
  }
}

const files = {
  '/tmp': { directory: true },
  '/run': { directory: true },
  '/etc/passwd': { content: 'root:x:0:0:\napp:x:1000:1001::/:/bin/sh\n' },
} as const

const isRootOf = ({ user }: ContainerRequest) => user === null || user.startsWith('0')
const mayWrite = (request: ContainerRequest, path: string) =>
  !request.readOnlyRoot ||
  request.mounts.some(({ target }) => target === path) ||
  (request.tmpfs[path] ?? 'ro') !== 'ro'

describe('hardening', () => {
  test('of an image that needs nothing is everything, and proven', async () => {
    const { answer, scripted } = await harden({})
    expect(answer).toMatchObject({
      ...{ outcome: 'hardened', image: 'app', id: 'sha256:app', manifests: ['devices'] },
      settings: { readOnlyRoot: true, writable: [], capabilities: [], noNewPrivileges: true },
      users: { any: true, other: true, own: true },
      ...{ directories: [], tmpfs: 'tmpfs' },
    })
    expect(scripted.mostAtOnce()).toBeLessThanOrEqual(emptyRequest.concurrency + 1)
    const proof = scripted.requests.at(-1)
    expect(proof).toMatchObject({
      ...{ readOnlyRoot: true, user: '10001:10001', noNewPrivileges: true, tmpfs: {}, mounts: [] },
      capabilities: { add: [], drop: ['ALL'] },
    })
  })

  test('leaves the directory that it writes to, with a bound', async () => {
    const { answer } = await harden(
      {
        changes: [
          { path: '/run/app', kind: 'added' },
          { path: '/run/app/pid', kind: 'added' },
        ],
      },
      (request) => mayWrite(request, '/run'),
    )
    expect(answer).toMatchObject({
      settings: { readOnlyRoot: true, writable: ['/run'] },
      directories: [{ path: '/run', sizeLimit: hardenLimits.leastSize }],
      tmpfs: 'tmpfs',
    })
  })

  test('leaves a capability that its manifest adds to those of the engine', async () => {
    const { answer } = await harden(
      {},
      ({ capabilities }) => capabilities.add.some((name) => name.endsWith('NET_ADMIN')),
      { manifest: { capabilities: { add: ['CAP_NET_ADMIN'] } } },
    )
    expect(answer).toMatchObject({
      ...{ outcome: 'hardened', settings: { capabilities: ['NET_ADMIN'], readOnlyRoot: true } },
    })
  })

  test('tells no tmpfs where the engine has no word for its owner', async () => {
    const create = infrastructureError({ code: 'container-create', message: 'unknown option' })
    const { answer } = await harden(
      {
        asked: ({ tmpfs }) => {
          const options = tmpfs['/tmp'] ?? ''
          if (options.includes('uid=')) return { create }
          return options === '' ? null : broken
        },
      },
      (request) => mayWrite(request, '/tmp'),
    )
    expect(answer).toMatchObject({
      ...{ outcome: 'hardened', tmpfs: null, settings: { writable: ['/tmp'] } },
    })
  })

  test('tells no bound where very much was written (limit: hardenLimits.sizes)', async () => {
    const filesOf = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...{ path: `/run/f${index}`, kind: 'added' as const },
      }))
    const needs: Needs = (request) => mayWrite(request, '/run')
    const most = await harden({ changes: filesOf(hardenLimits.sizes) }, needs)
    const more = await harden({ changes: filesOf(hardenLimits.sizes + 1) }, needs)
    expect([most, more].map(({ answer }) => answer)).toMatchObject([
      { directories: [{ path: '/run', sizeLimit: hardenLimits.leastSize }] },
      { directories: [{ path: '/run', sizeLimit: null }] },
    ])
  })

  test('leaves root and its capabilities to an image that drops them itself', async () => {
    const { answer } = await harden({}, (request) => {
      const { add, drop } = request.capabilities
      const hasAll = drop.length === 0 || ['CHOWN', 'SETUID'].every((name) => add.includes(name))
      return isRootOf(request) && hasAll
    })
    expect(answer).toMatchObject({
      settings: { user: null, capabilities: ['CHOWN', 'SETUID'] },
      users: { any: false, other: false, own: true },
    })
  })

  test("names the numbers of the image's own user", async () => {
    const { answer } = await harden({ user: 'app' }, ({ user }) =>
      [null, '1000:1001'].includes(user),
    )
    expect(answer).toMatchObject({
      settings: { user: { uid: 1000, gid: 1001 } },
      ownUser: { written: 'app', isRoot: false },
      users: { any: false, other: false, own: true },
    })
  })

  test('is not asked of an image that does not pass as it is', async () => {
    const { answer, settings } = await harden({ exec: { 'sh -c ok': [1] } })
    expect(answer).toMatchObject({ outcome: 'unfit' })
    expect(answer).toHaveProperty('reasons', [expect.stringContaining('works: ')])
    expect(settings).toEqual([])
  })

  test('asks no program to run on that ends by itself anyway (limit: hardenLimits.hold)', async () => {
    const short = await harden({ ends: { after: hardenLimits.hold - 500, exitCode: 0 } })
    expect(short.answer).toMatchObject({ outcome: 'hardened', settings: { capabilities: [] } })
    const late = { ends: { after: hardenLimits.hold - 500, exitCode: 1 } }
    const { answer } = await harden({
      asked: (request: ContainerRequest) => (isRootOf(request) ? null : late),
    })
    expect(answer).toMatchObject({ settings: { user: null }, users: { any: false } })
  })

  test('says so where the answer does not hold', async () => {
    let proofs = 0
    const { answer } = await harden({}, (request) => {
      const isAnswer = request.user === '10001:10001' && request.mounts.length === 0
      if (isAnswer && request.readOnlyRoot) proofs += 1
      return !isAnswer || proofs < 2
    })
    expect(answer).toMatchObject({ outcome: 'unsteady' })
  })

  test('ends with the fault of the engine, and leaves nothing', async () => {
    const lost = infrastructureError({ code: 'engine-lost', message: 'the engine is gone' })
    let starts = 0
    const broke = harden({}, undefined, {
      fails: (step) => {
        if (step.startsWith('start')) starts += 1
        return starts === 4 ? lost : null
      },
    })
    await expect(broke).rejects.toMatchObject({ kind: 'infrastructure' })
  })

  test('refuses a manifest that says what is to be found out', async () => {
    const manifest = { dockerRunOptions: ['--user=1000', '--cap-add', 'KILL', '-v', '/a:/b'] }
    const clock = createVirtualClock(true)
    writeFileSync(join(directory, 'own.yaml'), manifestOf({ works: 'ok' }, manifest))
    const dependencies = {
      ...{ clock, version: '0', onEvent: () => undefined, onSecret: () => undefined },
    }
    const request = { ...emptyRequest, images: ['app'], validators: ['own.yaml'], directory }
    const refused = hardenOneImage(request, dependencies, () => undefined, never)
    await expect(refused).rejects.toMatchObject({
      kind: 'input',
      problems: [
        { message: expect.stringContaining('--user'), location: { file: 'own.yaml' } },
        { message: expect.stringContaining('--cap-add') },
      ],
    })
  })
})
