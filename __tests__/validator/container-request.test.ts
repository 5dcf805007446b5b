import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ContainerState, MountPoint } from '../../src/engine/container-state.ts'
import type { OptionGrant } from '../../src/engine/grant.ts'
import { toContainerRequest } from '../../src/validator/container-request.ts'
import type { ContainerRequestOptions } from '../../src/validator/container-request.ts'
import type { Validator } from '../../src/validator/manifest.ts'
import { pretendEngine } from '../support/pretend-engine.ts'
import { validatorOf } from '../support/validators.ts'

let directory: string

beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'canary-request-')))
  mkdirSync(join(directory, 'data'))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

interface Setting extends Partial<ContainerRequestOptions> {
  readonly isLocalSocket?: boolean
  readonly grants?: readonly OptionGrant[]
  readonly origin?: Partial<Validator['origin']>
}

async function requestOf(fields: Readonly<Record<string, unknown>>, setting: Setting = {}) {
  const { isLocalSocket = true, grants = [], origin, ...options } = setting
  const engine = pretendEngine({
    identity: { location: { isLocalSocket, publishedHost: '127.0.0.1', socketPath: null } },
    runOptions: { grants: () => Promise.resolve(grants) },
  })
  const validator = validatorOf({ one: {} }, fields)
  const from = { ...validator.origin, directory, ...origin }
  const volumes = validator.volumes.map((one) => ({ ...one, directory: from.directory }))
  return await toContainerRequest(
    { ...validator, origin: from, volumes },
    {
      ...{ engine, image: 'sha256:a', platform: null, labels: { a: 'b' }, neighbour: null },
      ...{ env: { HOME: '/root' }, directory, devices: null, restriction: null },
      ...options,
    },
  )
}

/** The container that a job runs in, with these directories of the host. */
const jobContainer = (mounts: readonly MountPoint[]): ContainerState => ({
  ...{ id: 'job', name: 'job', status: 'running', pid: 1, exitCode: 0, oomKilled: false },
  ...{ error: '', createdAt: null, startedAt: null, finishedAt: null, runtime: 'runc' },
  ...{ network: { kind: 'own' }, addresses: [], published: [], mounts },
})

const volumes = (path: string | null) => ({
  volumes: [path === null ? { mountPath: '/x' } : { mountPath: '/x', path }],
})
const problem = (message: string) => ({
  kind: 'input',
  problems: [{ code: 'volume-path', message, location: { file: 'm.yaml' } }],
})

test('what the manifest types is asked of the engine by the request', async () => {
  const fields = {
    ...{ entrypoint: ['/app'], args: ['serve'], workingDir: '/srv', user: '1000:0', groups: [4] },
    ...{ readOnly: true, tmpfs: ['/tmp', { path: '/run', size: '1Mi' }], network: 'none' },
    resources: { memory: '64Mi', cpu: 0.5, pids: 9 },
    ...{ capabilities: { add: ['CHOWN'], drop: ['ALL'] }, noNewPrivileges: true },
  }
  expect(await requestOf(fields)).toMatchObject({
    ...{ entrypoint: ['/app'], arguments: ['serve'], workingDirectory: '/srv', user: '1000:0' },
    ...{ groups: ['4'], readOnlyRoot: true, noNewPrivileges: true, network: { kind: 'none' } },
    tmpfs: { '/tmp': 'exec,mode=1777', '/run': 'exec,mode=1777,size=1048576' },
    ...{ memory: 67_108_864, cpu: 500, pids: 9 },
    capabilities: { add: ['CHOWN'], drop: ['ALL'] },
  })
  expect(await requestOf({})).toMatchObject({
    ...{ entrypoint: null, user: null, readOnlyRoot: false, network: { kind: 'own', name: null } },
  })
})

describe('a volume', () => {
  test('without a path is an empty one', async () => {
    const { volumes: asked } = await requestOf(volumes(null))
    expect(asked).toEqual([{ mountPath: '/x', source: null }])
  })

  test('by a bare word is one of the engine’s', async () => {
    const { volumes: asked } = await requestOf(volumes('cache'), {
      neighbour: jobContainer([]),
    })
    expect(asked).toEqual([{ mountPath: '/x', source: 'cache' }])
  })

  test.each(['./data', 'data/', './data/../data'])('%s starts at the manifest', async (path) => {
    const { volumes: asked } = await requestOf(volumes(path))
    expect(asked).toEqual([{ mountPath: '/x', source: join(directory, 'data') }])
  })

  test('by a path that starts nowhere is the manifest’s fault', async () => {
    const origin = { directory: null, kind: 'url' } as const
    await expect(requestOf(volumes('./data'), { origin })).rejects.toMatchObject(
      problem(
        'the volume path ./data is relative, but m.yaml is no file that it could be relative to',
      ),
    )
    const { volumes: asked } = await requestOf(volumes('/tmp'), { origin })
    expect(asked).toEqual([{ mountPath: '/x', source: '/tmp' }])
  })

  test('that is not there is the manifest’s fault, unless another machine’s is meant', async () => {
    const message = `the volume path ./gone does not exist (${directory}/gone)`
    await expect(requestOf(volumes('./gone'))).rejects.toMatchObject(problem(message))
    const { volumes: asked } = await requestOf(volumes('./gone'), { isLocalSocket: false })
    expect(asked).toEqual([{ mountPath: '/x', source: join(directory, 'gone') }])
  })
})

describe('in a job’s container', () => {
  test('a path is given to the engine as its host knows it', async () => {
    const neighbour = jobContainer([
      { source: '/elsewhere', destination: '/other' },
      { source: '/home/runner/work', destination: directory },
    ])
    const { volumes: asked } = await requestOf(volumes('./data'), { neighbour })
    expect(asked).toEqual([{ mountPath: '/x', source: '/home/runner/work/data' }])
  })

  test('a path of its own is refused: the host has something else there, or nothing', async () => {
    const neighbour = jobContainer([{ source: '/elsewhere', destination: '/other' }])
    await expect(requestOf(volumes('./data'), { neighbour })).rejects.toMatchObject({
      kind: 'input',
      problems: [
        {
          code: 'volume-path',
          message:
            "the volume path ./data lies inside this job's container, where the engine cannot reach it",
          hint: 'put it below a directory that the job shares with the host, such as the workspace',
        },
      ],
    })
  })

  test('what options mount is not looked at: it is the host’s', async () => {
    const { options } = await requestOf(
      { dockerRunOptions: ['-v', '/gone:/x'] },
      { neighbour: jobContainer([]), grants: [mounting('/gone')] },
    )
    expect(options?.tokens).toEqual(['-v', '/gone:/x'])
  })
})

const mounting = (source: string): OptionGrant => ({
  ...{ token: 1, written: '-v' },
  grant: { kind: 'bind', source, target: '/x', isReadOnly: false },
})

describe('what options mount', () => {
  const fields = { dockerRunOptions: ['-v', '/gone:/x'] }

  test('has to be there', async () => {
    await expect(requestOf(fields, { grants: [mounting('/gone')] })).rejects.toMatchObject(
      problem('dockerRunOptions: -v mounts /gone, which does not exist'),
    )
  })

  test.each<[string, Setting]>([
    ['that is there', { grants: [mounting('/tmp')] }],
    ['by no absolute path is left to the engine', { grants: [mounting('gone')] }],
    ['on another machine cannot be seen', { grants: [mounting('/gone')], isLocalSocket: false }],
    ['is no file', { grants: [{ ...mounting('/gone'), grant: { kind: 'label', name: '/gone' } }] }],
  ])('and %s is asked for', async (_what, setting) => {
    expect((await requestOf(fields, setting)).options?.tokens).toEqual(['-v', '/gone:/x'])
  })
})

test('a manifest that is trusted is given our variables, one that is restricted none', async () => {
  const fields = { dockerRunOptions: ['--init'] }
  const trusted = await requestOf(fields)
  expect(trusted.options?.env).toEqual({ HOME: '/root' })
  expect(trusted.hardening).toBeNull()
  const restriction = {
    hardening: { processes: 9 },
    refusalsOf: () => Promise.resolve([]),
    judgeCreated: () => Promise.resolve(),
  }
  const restricted = await requestOf(fields, { restriction })
  expect(restricted.options?.env).toEqual({})
  expect(restricted.hardening).toEqual({ processes: 9 })
})
