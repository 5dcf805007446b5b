import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { EngineBuilder } from '../src/engine/builder.ts'
import { plainBuild } from '../src/image/build/request.ts'
import { systemClock } from '../src/clock.ts'
import type { EngineCdi } from '../src/engine/cdi.ts'
import type { EngineContainers } from '../src/engine/containers.ts'
import type { EngineImages } from '../src/engine/images.ts'
import { runLimits } from '../src/limits.ts'
import { keptName, runLabels } from '../src/container/ownership.ts'
import { CanaryError, infrastructureError } from '../src/errors.ts'
import type { EngineFinder } from '../src/engine/find/connect.ts'
import type { CompatibilityVerdict, Verdict } from '../src/model.ts'
import { run } from '../src/run.ts'
import type { RunDependencies, RunEvent, RunRequest } from '../src/run/request.ts'
import { description, pretendEngine } from './support/pretend-engine.ts'
import { emptyRequest } from './support/run-request.ts'
import { scriptedEngine } from './support/scripted-engine.ts'
import type { EngineScript } from './support/scripted-engine.ts'
import { manifestText } from './support/validators.ts'
import { createVirtualClock } from './support/virtual-clock.ts'

const never = new AbortController().signal
const lost = infrastructureError({ code: 'engine-lost', message: 'the engine is lost' })
let directory: string

const rule = (element: string) =>
  `compatibilities: [{rules: [{name: r, matchFeatures: [{feature: cpu.cpuid, matchExpressions: {${element}}}]}]}]`

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-run-'))
  const node = {
    apiVersion: 'nfd.k8s-sigs.io/v1alpha1',
    kind: 'NodeFeature',
    metadata: {
      name: 'node',
      labels: { 'nfd.node.kubernetes.io/node-name': 'node' },
      annotations: { 'container-canary/unobservable': '{"cpu.cpuid":["AVX10"]}' },
    },
    spec: { features: { flags: { 'cpu.cpuid': { elements: { AVX2: {} } } } } },
  }
  const files = {
    'one.yaml': manifestText({ one: {} }),
    'secret.yaml': manifestText(
      { one: {} },
      { env: [{ name: 'TOKEN', value: 'hunter2-hunter2', secret: true }] },
    ),
    'options.yaml': manifestText({ one: {} }, { dockerRunOptions: ['--env', 'API_TOKEN'] }),
    'outside.yaml': manifestText({ one: {} }, { volumes: [{ path: '/etc', mountPath: '/x' }] }),
    'broken.yaml': 'kind: [',
    'user.yaml': manifestText({ whoami: {} }),
    'node.json': JSON.stringify(node),
    'compatible.yaml': rule('AVX2: {op: Exists}'),
    'incompatible.yaml': rule('SVE: {op: Exists}'),
    'undetermined.yaml': rule('AVX10: {op: Exists}'),
    'errored.yaml': rule('AVX2: {op: Bogus}'),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  mkdirSync(join(directory, 'context'))
  writeFileSync(join(directory, 'context/Dockerfile'), 'FROM base\nUSER root\n')
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

interface Setting {
  readonly images: EngineScript['images']
  readonly request?: Partial<RunRequest>
  readonly script?: Partial<EngineScript>
  readonly dependencies?: Partial<RunDependencies>
  readonly signal?: AbortSignal
}

async function judge({ images, request, script, dependencies, signal = never }: Setting) {
  const clock = createVirtualClock(true)
  const scripted = scriptedEngine({ clock, images, ...script })
  const events: RunEvent[] = []
  const secrets: string[] = []
  const work = run(
    { ...emptyRequest, directory, images: ['app'], validators: ['one.yaml'], ...request },
    {
      ...{ clock, version: '1.2.3', findEngine: scripted.find },
      onEvent: (event) => events.push(event),
      onSecret: (value) => secrets.push(value),
      ...dependencies,
    },
    signal,
  )
  return { report: await clock.run(work), events, secrets, ...scripted }
}

const labelOf = (runId: string) => runLabels({ runId, owner: 'o' }, new Date(0), null)
/** A container with the label of the run. */
const left = (name: string) => ({
  ...{ id: `id of ${name}`, name },
  labels: new Map(Object.entries(labelOf(emptyRequest.runId))),
})

describe('a run', () => {
  test('that passes says so, and leaves nothing', async () => {
    const { report, left: there, isClosed } = await judge({ images: { app: {} } })
    expect(report).toMatchObject({
      schemaVersion: 1,
      verdict: 'passed',
      tool: { name: 'container-canary-action', version: '1.2.3' },
      engine: { name: 'docker', version: '28.5.2', apiVersion: '1.51' },
      errors: [],
      images: [{ reference: 'app', id: 'sha256:app', verdict: 'passed' }],
    })
    expect(there()).toEqual([])
    expect(isClosed()).toBe(true)
  })

  test('tells where it was judged, and where its files are kept', async () => {
    const repository = { url: 'https://github.example/acme/images', commit: 'a'.repeat(40) }
    const images = { app: {} }
    const { report } = await judge({ images, dependencies: { repository } })
    expect(report).toMatchObject({
      machine: { kernel: '6.1.0', architecture: 'amd64', processor: null },
      repository,
    })
    const { report: plain } = await judge({ images, dependencies: { repository: null } })
    expect(plain).not.toHaveProperty('repository')
  })

  test('fails with its image', async () => {
    const { report } = await judge({ images: { app: { exec: { one: [1] } } } })
    expect(report).toMatchObject({ verdict: 'failed', errors: [], images: [{ verdict: 'failed' }] })
  })

  test('is errored with a Validator of it, and tells why', async () => {
    const { report } = await judge({ images: { app: { create: lost } } })
    expect(report).toMatchObject({
      verdict: 'errored',
      errors: [{ code: 'engine-lost', kind: 'infrastructure' }],
      images: [{ verdict: 'errored', validators: [{ verdict: 'errored' }] }],
    })
  })

  test('tells the same error once', async () => {
    const { report } = await judge({
      images: { app: { create: lost }, other: { create: lost } },
      request: { images: ['app', 'other'] },
    })
    expect(report.images).toHaveLength(2)
    expect(report.errors).toHaveLength(1)
  })

  test('with an image that cannot be had is errored, and judges the others', async () => {
    const { report } = await judge({
      images: { app: {} },
      request: { images: ['missing', 'app'] },
    })
    expect(report).toMatchObject({
      verdict: 'errored',
      errors: [{ code: 'image-missing' }],
      images: [
        { reference: 'missing', id: null, verdict: 'errored', validators: [] },
        { reference: 'app', verdict: 'passed' },
      ],
    })
  })

  test('with an engine that does not tell of itself is errored, though all passed', async () => {
    let asked = 0
    const describe = () => {
      asked += 1
      return asked === 1 ? Promise.reject(lost) : Promise.resolve(description)
    }
    const { report } = await judge({
      images: { app: {} },
      script: { parts: { identity: { describe } } },
    })
    expect(report).toMatchObject({
      verdict: 'errored',
      errors: [{ code: 'engine-lost' }],
      images: [{ verdict: 'passed' }],
    })
  })

  test.each<[string, Partial<RunRequest>, string]>([
    ['no image', { images: [] }, 'no-image'],
    ['nothing to hold it to', { validators: [] }, 'no-validator'],
  ])('with %s passes by no means', async (_what, request, code) => {
    const { report, done } = await judge({ images: { app: {} }, request })
    expect(report).toMatchObject({ verdict: 'errored', errors: [{ code, kind: 'input' }] })
    expect(done).toEqual([])
  })

  test('tells of its phases as they come', async () => {
    const { events } = await judge({ images: { app: {} } })
    // The engine tells of itself beside all that.
    const kinds = events.map(({ kind }) => kind).filter((kind) => kind !== 'engine')
    expect(kinds).toEqual([
      ...['phase-ended', 'phase', 'planned', 'validator-started', 'attempt', 'check'],
      'validator-ended',
    ])
    expect(events).toContainEqual({
      kind: 'engine',
      engine: { name: 'docker', version: '28.5.2', apiVersion: '1.51' },
      address: 'unix:///run/pretend.sock',
    })
  })
})

describe('a manifest that is broken', () => {
  test('is told before an engine that is not there', async () => {
    const findEngine: EngineFinder = () => Promise.reject(lost)
    const { report } = await judge({
      images: {},
      request: { validators: ['broken.yaml'] },
      dependencies: { findEngine },
    })
    expect(report.errors).toMatchObject([{ kind: 'input', location: { file: 'broken.yaml' } }])
  })

  test('leaves the engine, which was asked first', async () => {
    const asked: string[] = []
    const findEngine: EngineFinder = () => {
      asked.push('found')
      return Promise.resolve({
        open: () => Promise.reject(new Error('nobody was to open it')),
        leave: () => asked.push('left'),
      })
    }
    const { report } = await judge({
      images: {},
      request: { validators: ['broken.yaml'] },
      dependencies: { findEngine },
    })
    expect(report.verdict).toBe('errored')
    expect(asked).toEqual(['found', 'left'])
  })
})

test('a manifest that may not ask for what it asks is refused at its line, before anything is created', async () => {
  const { report, done } = await judge({
    images: { app: {} },
    request: { validators: ['outside.yaml'], policy: 'restricted' },
  })
  expect(report).toMatchObject({
    ...{ verdict: 'errored', images: [] },
    errors: [{ code: 'policy', kind: 'input', location: { file: 'outside.yaml' } }],
  })
  expect(done.filter((step) => step.startsWith('create'))).toEqual([])
})

test('devices that cannot be had are told before an image is looked for, and by which engine', async () => {
  const support: EngineCdi['support'] = () =>
    Promise.resolve({
      ...{ engine: 'docker 28.5.2', kind: 'native', specDirectories: [] },
      ...{ devices: [], newestVersion: '1.0.0' },
    })
  const { report, done } = await judge({
    images: { app: {} },
    request: { devices: { ...emptyRequest.devices, names: ['a.com/b=c'] } },
    script: { parts: { cdi: { support } } },
  })
  expect(report).toMatchObject({ verdict: 'errored', engine: { name: 'docker' }, images: [] })
  expect(report.errors).not.toEqual([])
  expect(done.filter((word) => word.startsWith('create'))).toEqual([])
})

test('an engine that is not there makes a run errored', async () => {
  const { report } = await judge({
    images: {},
    dependencies: { findEngine: () => Promise.reject(lost) },
  })
  expect(report).toMatchObject({
    ...{ verdict: 'errored', engine: null, images: [] },
    errors: [{ code: 'engine-lost' }],
  })
})

test('what keeps an engine from being found as usual is told', async () => {
  const { events } = await judge({
    images: { app: {} },
    dependencies: {
      findEngine: (_options, _signal, onWarning) => {
        onWarning?.('config.json cannot be read')
        return Promise.reject(lost)
      },
    },
  })
  expect(events).toEqual([{ kind: 'output', text: 'warning: config.json cannot be read\n' }])
})

describe('what a run may have left on the engine', () => {
  const mine = 'list by container-canary.run'
  const leftovers = [left('canary-1'), left(keptName('canary-2'))]

  test('is removed after any error', async () => {
    const { report, left: there } = await judge({
      images: { app: {} },
      request: { images: ['missing', 'app'] },
      script: { leftovers: [left('canary-1')] },
    })
    expect(report.verdict).toBe('errored')
    expect(there()).toEqual([])
  })

  test('is removed, too, where no Validator ran', async () => {
    const { done } = await judge({
      images: { app: {} },
      request: { validators: [], compatibility: compatibilityOf('compatible') },
    })
    expect(done).toContain(mine)
  })

  test('is not looked for where each Validator has removed its own', async () => {
    const { done, left: there } = await judge({ images: { app: {} }, script: { leftovers } })
    expect(done).not.toContain(mine)
    expect(there()).toHaveLength(2)
    const failed = await judge({ images: { app: { exec: { one: [1] } } } })
    expect(failed.done).not.toContain(mine)
  })

  test('but what it kept on purpose', async () => {
    const { report, left: there } = await judge({
      images: { app: { exec: { one: [1] } } },
      request: { images: ['missing', 'app'], keepFailed: true },
    })
    const kept = report.images[1]?.validators[0]?.container
    expect(kept).toMatchObject({ kept: true })
    expect(there()).toEqual([kept?.name])
  })

  test('and cannot remove is told after what went wrong', async () => {
    const stuck = infrastructureError({ code: 'container-left', message: 'it stays' })
    const { report } = await judge({
      images: { app: {} },
      request: { images: ['missing', 'app'] },
      script: {
        leftovers: [left('canary-1')],
        parts: {
          containers: { remove: (id) => (id === 'c1' ? Promise.resolve() : Promise.reject(stuck)) },
        },
      },
    })
    expect(report.errors.map(({ code }) => code).slice(0, 1)).toEqual(['image-missing'])
    expect(report.errors.at(-1)?.code).toBe('container-left')
  })
})

describe('what others have left on the engine', () => {
  test('is no volume for a run without Pods, whatever goes wrong in it', async () => {
    let asked = 0
    const list = () => {
      asked += 1
      return Promise.resolve([])
    }
    await judge({ images: { app: { create: lost } }, script: { parts: { volumes: { list } } } })
    expect(asked).toBe(0)
  })

  test('is looked for, and does not change the verdict', async () => {
    const { report, done, events } = await judge({ images: { app: {} }, script: { list: lost } })
    expect(done).toContain('list by container-canary.process')
    expect(report).toMatchObject({ verdict: 'passed', errors: [] })
    const text = 'containers of runs that were killed may be left: the engine is lost\n'
    expect(events).toContainEqual({ kind: 'output', text })
  })
})

function compatibilityOf(
  verdict: CompatibilityVerdict,
  onUndetermined: 'warn' | 'fail' = 'warn',
): RunRequest['compatibility'] {
  return { spec: `${verdict}.yaml`, tags: [], nodeFeatures: ['node.json'], onUndetermined }
}

describe('a compatibility spec', () => {
  test.each<[CompatibilityVerdict, 'warn' | 'fail', Verdict]>([
    ['compatible', 'fail', 'passed'],
    ['incompatible', 'warn', 'failed'],
    ['undetermined', 'warn', 'passed'],
    ['undetermined', 'fail', 'failed'],
    ['errored', 'warn', 'errored'],
  ])('that is %s (on undetermined: %s) makes the run %s', async (answer, on, verdict) => {
    const { report } = await judge({
      images: { app: {} },
      request: { validators: [], compatibility: compatibilityOf(answer, on) },
    })
    expect(report).toMatchObject({
      verdict,
      images: [{ verdict, validators: [], compatibility: { verdict: answer } }],
    })
    const codes = report.errors.map(({ code }) => code)
    expect(codes).toEqual(verdict === 'errored' ? ['compatibility-spec'] : [])
    for (const { kind, message, location } of report.errors) {
      expect(kind).toBe('input')
      expect(message).toMatch(/^the compatibility spec errored\.yaml cannot be evaluated: ./)
      expect(location).toMatchObject({ file: 'errored.yaml', line: 1 })
    }
  })

  test('counts beside the Validators', async () => {
    const compatibility = compatibilityOf('incompatible')
    const { report } = await judge({ images: { app: {} }, request: { compatibility } })
    expect(report).toMatchObject({
      verdict: 'failed',
      images: [{ validators: [{ verdict: 'passed' }] }],
    })
  })

  test('that is not there is told before anything is created', async () => {
    const compatibility = { ...emptyCompatibility, spec: 'nowhere.yaml' }
    const { report, done } = await judge({ images: { app: {} }, request: { compatibility } })
    expect(report).toMatchObject({ verdict: 'errored', errors: [{ kind: 'input' }] })
    expect(done.filter((word) => word.startsWith('create'))).toEqual([])
  })
})

const emptyCompatibility = {
  tags: [],
  nodeFeatures: ['node.json'],
  onUndetermined: 'warn',
} as const

describe('what an image carries, unasked', () => {
  const request = { compatibility: { ...emptyCompatibility, spec: 'attached' } } as const

  test('is no question by itself', async () => {
    const { report } = await judge({ images: { app: {} }, request: { ...request, validators: [] } })
    expect(report.errors.map(({ code }) => code)).toEqual(['no-validator'])
  })

  test('of an image of this machine alone costs the engine nothing, and changes nothing', async () => {
    const without = await judge({ images: { app: {} } })
    const asked = await judge({ images: { app: {} }, request })
    expect(asked.done).toEqual(without.done)
    expect(asked.report.images).toMatchObject([
      { verdict: 'passed', compatibility: null, notices: [] },
    ])
  })
})

describe('an image that is built', () => {
  const builder: EngineBuilder = {
    ...{ name: 'a builder of the test', takesBuildx: false, cacheFrom: 'images' },
    build: ({ context, tag, onOutput }) => {
      context.resume()
      onOutput(`building ${tag}\n`)
      return Promise.resolve({ built: true, id: 'sha256:app' })
    },
  }
  const built = (request: Partial<RunRequest>, script: Setting['images'] = { app: {} }) => {
    const build = { ...plainBuild, context: join(directory, 'context'), tag: 'app' }
    return judge({
      images: script,
      request: { images: [], build, ...request },
      script: { parts: { builder } },
    })
  }
  const auto = { ...emptyCompatibility, spec: 'auto' }

  test('has a phase of its own, which ends before the next', async () => {
    const { events } = await built({})
    const first = events.findIndex(({ kind }) => kind === 'phase')
    expect(events.slice(first, first + 5)).toEqual([
      { kind: 'phase', title: 'Build app' },
      { kind: 'output', text: 'building app\n' },
      { kind: 'phase-ended' },
      { kind: 'phase-ended' },
      { kind: 'phase', title: 'Validate' },
    ])
  })

  test('is judged as any other', async () => {
    const { report, events } = await built({})
    expect(report).toMatchObject({
      verdict: 'passed',
      images: [{ reference: 'app', id: 'sha256:app', validators: [{ verdict: 'passed' }] }],
    })
    expect(events).toContainEqual({ kind: 'phase', title: 'Build app' })
    expect(events).toContainEqual({ kind: 'output', text: 'building app\n' })
  })

  test('is told with the line of its Dockerfile that made it fail', async () => {
    const validators = ['user.yaml']
    const { report } = await built({ validators }, { app: { user: 'root', exec: { whoami: [1] } } })
    expect(report.images[0]?.validators[0]?.checks[0]?.cause).toMatchObject({
      location: { file: 'context/Dockerfile', line: 2 },
    })
  })

  test('has no compatibility spec yet: the question was wrong where nothing else was asked', async () => {
    const { report } = await built({ validators: [], compatibility: auto })
    expect(report).toMatchObject({ verdict: 'errored', images: [{ verdict: 'errored' }] })
    expect(report.errors).toMatchObject([{ severity: 'error', kind: 'input' }])
  })

  test('has no compatibility spec yet: that is told where something else was asked', async () => {
    const { report } = await built({ compatibility: auto })
    expect(report).toMatchObject({
      ...{ verdict: 'passed', errors: [] },
      images: [{ verdict: 'passed', compatibility: null }],
    })
    expect(report.images[0]?.notices).toHaveLength(1)
  })
})

describe('a run that is told to stop', () => {
  test('is errored, says so, and removes what it made', async () => {
    const stop = new AbortController()
    const exec = () => {
      stop.abort(new CanaryError('cancelled', { code: 'cancelled', message: 'SIGTERM received' }))
      const nothing = { stopped: true, ranFor: 0, stdout: '', stderr: '' }
      return Promise.resolve({ kind: 'aborted', ...nothing } as const)
    }
    const judged = await judge({
      images: { app: {} },
      script: { parts: { containers: { exec } } },
      signal: stop.signal,
    })
    expect(judged.report.verdict).toBe('errored')
    expect(judged.report.errors).toMatchObject([{ kind: 'cancelled' }])
    expect(judged.left()).toEqual([])
    expect(judged.done).toContain('list by container-canary.run')
  })
})

describe('an engine that does not tell what is left on it', () => {
  /** What the run that asks it comes to. */
  async function sweepFor(stop: AbortController | null, milliseconds: number) {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] })
    try {
      const asked = Promise.withResolvers<undefined>()
      const settled = jest.fn()
      const list: EngineContainers['list'] = (labels) => {
        if (!('container-canary.run' in labels)) return Promise.resolve([])
        asked.resolve(undefined)
        return Promise.reject(lost)
      }
      const find: EngineImages['find'] = () => {
        stop?.abort(new CanaryError('cancelled', { code: 'cancelled', message: 'stop' }))
        return Promise.resolve(null)
      }
      const engine = pretendEngine({ containers: { list }, images: { find } })
      const work = run(
        { ...emptyRequest, directory, images: ['missing'], validators: ['one.yaml'] },
        {
          ...{ clock: systemClock, version: '1', onSecret: () => undefined },
          findEngine: () =>
            Promise.resolve({ open: () => Promise.resolve(engine), leave: () => undefined }),
          onEvent: () => undefined,
        },
        stop?.signal ?? never,
      ).finally(settled)
      await asked.promise
      await jest.advanceTimersByTimeAsync(milliseconds - 1)
      expect(settled).not.toHaveBeenCalled()
      await jest.advanceTimersByTimeAsync(1 + runLimits.sweepPause)
      return await work
    } finally {
      jest.useRealTimers()
    }
  }

  test.each([
    ['run that broke (limit: runLimits.patientSweep)', null, runLimits.patientSweep],
    ['run that was stopped (limit: runLimits.sweep)', new AbortController(), runLimits.sweep],
  ] as const)('of a %s is asked so long, and what may be left is told', async (...row) => {
    const [, stop, milliseconds] = row
    const report = await sweepFor(stop, milliseconds)
    expect(report.verdict).toBe('errored')
    expect(report.errors.at(-1)).toMatchObject({
      code: 'containers-left',
      hint: `look for them with: docker ps -a --filter label=container-canary.run=${emptyRequest.runId}`,
    })
  })
})

test('what a manifest calls secret is in nothing that is said', async () => {
  const { report, events, secrets } = await judge({
    images: { app: { exec: { one: [1] }, logs: 'the token is hunter2-hunter2' } },
    request: { validators: ['secret.yaml'] },
  })
  expect(secrets).toContain('hunter2-hunter2')
  expect(report.images[0]?.validators[0]?.container?.logs.text).toMatch(/^the token is /)
  expect(JSON.stringify([report, events])).not.toContain('hunter2-hunter2')
})

test('what the request calls secret, and what options take from the environment by a secret name, too', async () => {
  const log = 'it is hunter2-hunter2, and then swordfish-swordfish'
  const options = {
    ...{ problems: [], notices: [], cdiDevices: [], user: null },
    inherited: [{ token: 1, name: 'API_TOKEN' }],
  }
  const runOptions = {
    check: () => Promise.resolve(options),
    grants: () => Promise.resolve([]),
  }
  const { report, events, secrets } = await judge({
    images: { app: { exec: { one: [1] }, logs: log } },
    request: {
      ...{ validators: ['options.yaml'], secrets: ['hunter2-hunter2'] },
      engine: { ...emptyRequest.engine, env: { API_TOKEN: 'swordfish-swordfish' } },
    },
    script: { parts: { runOptions } },
  })
  expect(report.errors).toEqual([])
  expect(secrets).toEqual(expect.arrayContaining(['hunter2-hunter2', 'swordfish-swordfish']))
  expect(report.images[0]?.validators[0]?.container?.logs.text).toMatch(/^it is .*, and then /)
  expect(JSON.stringify([report, events])).not.toMatch(/hunter2|swordfish/)
})

test('settings are named as whoever asked knows them', async () => {
  const asked = { images: { app: {} }, request: { images: [] } }
  const flags = await judge(asked)
  expect(flags.report.errors[0]?.hint).toContain('--context')
  const inputs = await judge({ ...asked, dependencies: { spelling: 'input' } })
  expect(inputs.report.errors[0]?.hint).not.toContain('--')
})

test('a journal is told of every container before it is there, and after', async () => {
  const told: string[] = []
  const { requests } = await judge({
    images: { app: {} },
    dependencies: {
      journal: {
        begun: (name) => told.push(`begun ${name}`),
        ended: (name) => told.push(`ended ${name}`),
      },
    },
  })
  const name = requests[0]?.name ?? ''
  expect(told).toEqual([`begun ${name}`, `ended ${name}`])
})
