import { describe, expect, test } from '@jest/globals'
import type { ContainerRequest } from '../../src/engine/container-request.ts'
import type { ExecOutcome, ExecRequest } from '../../src/engine/exec.ts'
import { infrastructureError } from '../../src/errors.ts'
import { pauseProgram } from '../../src/engine/pause-program.ts'
import { isolatedLimits } from '../../src/limits.ts'
import type { Validator, ValidatorSettings } from '../../src/validator/manifest.ts'
import { runValidator } from '../../src/validator/run-validator.ts'
import type { SessionOptions } from '../../src/validator/session.ts'
import { noReading } from '../image/support/memory-image.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import type { ContainerScript, EngineScript } from '../support/scripted-engine.ts'
import { validatorOf } from '../support/validators.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const lost = infrastructureError({ code: 'engine-lost', message: 'the engine is lost' })

interface Setting extends Partial<SessionOptions> {
  readonly signal?: AbortSignal
  readonly fails?: NonNullable<EngineScript['fails']>
  /** The step at which somebody kills the container. */
  readonly killedAt?: string
}

async function validate(script: ContainerScript, validator: Validator, setting: Setting = {}) {
  const clock = createVirtualClock(true)
  const { signal = new AbortController().signal, killedAt, ...others } = setting
  const { fails = () => null, ...options } = others
  const scripted = scriptedEngine({
    clock,
    images: { app: script },
    fails: (step) => {
      if (step === killedAt) scripted.killFromOutside('c1')
      return fails(step)
    },
    parts: { runOptions: { grants: () => Promise.resolve([]) } },
  })
  const execs: ExecRequest[] = []
  const { containers } = scripted.engine
  const engine = {
    ...scripted.engine,
    containers: {
      ...containers,
      exec: async (id: string, request: ExecRequest, abort: AbortSignal) => {
        execs.push(request)
        return await containers.exec(id, request, abort)
      },
    },
  }
  const told: string[] = []
  const work = runValidator(
    validator,
    {
      ...{ engine, clock, image: 'sha256:app', platform: null, foreign: null },
      ...{ labels: { run: '1' }, neighbour: null, env: {}, directory: '/', devices: null },
      ...{ restriction: null, startupTimeout: 60_000, keepFailed: false, reading: noReading },
      onCheck: ({ name }) => told.push(name),
      ...options,
    },
    signal,
  )
  return { ...(await clock.run(work)), ...scripted, execs, told }
}

function isolated(more: Readonly<Record<string, unknown>> = {}, fields = {}): Validator {
  return validatorOf({ one: { exec: { command: ['run', '-v'], isolated: true, ...more } } }, fields)
}

const notFound: ExecOutcome = {
  kind: 'not-started',
  exitCode: 127,
  fault: { kind: 'program', program: 'run', problem: 'not-found' },
  message: 'no such file',
}

describe('a command in a container of its own', () => {
  test('that a program of ours holds, whatever the image would start', async () => {
    const fields = { env: [{ name: 'A', value: 'b' }], command: ['serve'] }
    const { report, requests, files, done, left, told } = await validate({}, isolated({}, fields))
    expect(report).toMatchObject({
      verdict: 'passed',
      container: null,
      checks: [{ name: 'one', outcome: 'passed' }],
    })
    expect(requests).toMatchObject([
      {
        entrypoint: ['/.container-canary-idle'],
        arguments: [],
        env: [{ name: 'A', value: 'b' }],
        labels: { run: '1' },
      },
    ])
    expect(done).toEqual(['create from app', 'start c1', 'exec c1: run -v', 'remove c1'])
    const holder = files.entry('c1', '/.container-canary-idle')
    expect(holder).toMatchObject({ kind: 'file', mode: 0o755, uid: 0 })
    expect(files.read('c1', '/.container-canary-idle')).toEqual(pauseProgram('amd64'))
    expect(told).toEqual(['one'])
    expect(left()).toEqual([])
  })

  test('what else it is given: variables, a directory, a user', async () => {
    const around = { env: [{ name: 'A', value: 'b' }], workingDir: '/w', user: 'app:www' }
    const { execs } = await validate({}, isolated({ ...around, setup: [['before']] }))
    const process = { env: [{ name: 'A', value: 'b', secret: false }], workingDirectory: '/w' }
    expect(execs).toMatchObject([
      { command: ['before'], ...process, user: 'app:www' },
      { command: ['run', '-v'], ...process, user: 'app:www' },
    ])
  })

  test('is given the options of its Validator, but for an entry point', async () => {
    const fields = { dockerRunOptions: ['--user=1', '--entrypoint', '/serve'] }
    const { requests } = await validate({}, isolated({}, fields))
    expect(requests[0]?.options?.tokens).toEqual([
      ...fields.dockerRunOptions,
      '--entrypoint=/.container-canary-idle',
    ])
    expect(requests[0]?.options?.leavesPorts).toBe(true)
  })

  test("stands beside the checks of the Validator's one container, in the manifest's order", async () => {
    const validator = validatorOf({
      first: {},
      apart: { exec: { command: ['apart'], isolated: true } },
      last: {},
    })
    const { report, done, told } = await validate({ exec: { last: [1] } }, validator)
    expect(report.verdict).toBe('failed')
    expect(report.checks.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'first passed',
      'apart passed',
      'last failed',
    ])
    expect(report.container).toMatchObject({ state: 'running' })
    expect(done.filter((step) => step.startsWith('create'))).toHaveLength(2)
    expect(told.toSorted()).toEqual(['apart', 'first', 'last'])
  })

  test('names variables of the image, and has their values', async () => {
    const script = { configuration: { env: ['PATH=/bin', 'HOME=/home/app', 'EMPTY='] } }
    const exec = {
      command: ['$HOME/run', '${PATH} $EMPTY$NONE.$(x)'],
      env: [{ name: 'PATH', value: '/env:$PATH' }],
    }
    const { execs } = await validate(script, isolated({ ...exec, expand: true }))
    expect(execs).toMatchObject([
      { command: ['/home/app/run', '/bin .$(x)'], env: [{ name: 'PATH', value: '/env:/bin' }] },
    ])
    expect((await validate(script, isolated(exec))).execs).toMatchObject([
      { command: exec.command },
    ])
  })

  test('at most so many are there side by side (limit: isolatedLimits.atOnce)', async () => {
    const names = Array.from({ length: isolatedLimits.atOnce * 2 }, (_, index) => `c${index}`)
    const validator = validatorOf(
      Object.fromEntries(
        names.map((name) => [name, { exec: { command: [name], isolated: true } }] as const),
      ),
    )
    const { report, mostAtOnce, left } = await validate({ execTakes: 10 }, validator)
    expect(report.verdict).toBe('passed')
    expect(mostAtOnce()).toBe(isolatedLimits.atOnce)
    expect(left()).toEqual([])
  })
})

describe('commands before and after it', () => {
  const around = {
    setup: [
      ['before', '1'],
      ['before', '2'],
    ],
    teardown: [['after']],
  }

  test('run in its container, one after the other', async () => {
    const { report, done } = await validate({}, isolated(around))
    expect(report.verdict).toBe('passed')
    expect(done).toEqual([
      'create from app',
      'start c1',
      ...['before 1', 'before 2', 'run -v', 'after'].map((words) => `exec c1: ${words}`),
      'remove c1',
    ])
  })

  test('may end as they like: a setup that failed is told where the check failed, too', async () => {
    const steps = { 'before 1': [3], after: [9] }
    const passed = await validate({ exec: steps }, isolated(around))
    expect(passed.report.verdict).toBe('passed')
    const { report, done } = await validate({ exec: { ...steps, 'run -v': [1] } }, isolated(around))
    expect(report.checks).toMatchObject([
      {
        outcome: 'failed',
        reason: {
          code: 'exit-code',
          message: '`run -v` exited with code 1; setup: `before 1` exited with code 3',
        },
      },
    ])
    expect(done).toContain('exec c1: after')
  })

  test('a setup that does not start fails the check, and nothing else runs', async () => {
    const { report, done, left } = await validate(
      { exec: { 'before 1': [notFound] } },
      isolated(around),
    )
    expect(report).toMatchObject({
      verdict: 'failed',
      checks: [{ outcome: 'failed', attemptCount: 0, reason: { code: 'command-not-found' } }],
    })
    expect(report.checks[0]?.reason.message).toMatch(/^setup: the image has no such command/)
    expect(done.filter((step) => step.startsWith('exec'))).toEqual(['exec c1: before 1'])
    expect(left()).toEqual([])
  })

  test('a setup during which somebody ended the container says nothing of the image', async () => {
    const killedAt = 'exec c1: before 1'
    const { report, errors } = await validate({}, isolated(around), { killedAt })
    expect(report.verdict).toBe('errored')
    expect(errors.map(({ code }) => code)).toEqual(['container-changed'])
  })
})

describe('whose fault it is', () => {
  test('a command that fails fails the check', async () => {
    const { report } = await validate({ exec: { 'run -v': [2] } }, isolated())
    expect(report).toMatchObject({ verdict: 'failed', checks: [{ outcome: 'failed' }] })
  })

  test('what keeps the container from starting is the image, where it says what cannot be', async () => {
    const fault = { kind: 'user', name: 'nobody' } as const
    const start = { started: false, fault, message: 'unable to find user' } as const
    const { report, left } = await validate({ start }, isolated())
    expect(report).toMatchObject({
      verdict: 'failed',
      checks: [{ outcome: 'failed', reason: { code: 'container-not-started' } }],
    })
    expect(left()).toEqual([])
  })

  test('a program that cannot hold it is no fault of the image', async () => {
    const { report, errors } = await validate({ ends: { after: 0, exitCode: 1 } }, isolated())
    expect(report.verdict).toBe('errored')
    expect(errors).toHaveLength(1)
  })

  test.each(['create from app', 'start c1', 'exec c1: run -v', 'remove c1'])(
    'an engine that is lost at %s',
    async (step) => {
      const fails = (at: string) => (at === step ? lost : null)
      const { report, errors } = await validate({}, isolated(), { fails })
      expect(report).toMatchObject({ verdict: 'errored', checks: [{ outcome: 'errored' }] })
      expect(errors).toMatchObject([{ code: 'engine-lost', kind: 'infrastructure' }])
    },
  )

  test('an image for a processor that there is no program for', async () => {
    const foreign = { image: 'linux/s390x', machine: 'amd64' }
    const { report, errors, requests } = await validate({}, isolated(), { foreign })
    expect(report.verdict).toBe('errored')
    expect(errors).toMatchObject([
      { code: 'isolated-processor', location: { file: 'm.yaml', line: 1 } },
    ])
    expect(requests).toEqual([])
  })

  test('one for another that there is one for has that', async () => {
    const foreign = { image: 'linux/arm64/v8', machine: 'amd64' }
    const { files } = await validate({}, isolated(), { foreign })
    expect(files.read('c1', '/.container-canary-idle')).toEqual(pauseProgram('arm64'))
  })

  test('a restricted manifest is held to its policy before anything starts', async () => {
    const judged: Pick<ContainerRequest, 'network'>[] = []
    const restriction = {
      hardening: { processes: 1 },
      refusalsOf: () => Promise.resolve([]),
      judgeCreated: (_: ValidatorSettings, __: string, request: (typeof judged)[number]) => {
        judged.push(request)
        return Promise.reject(lost)
      },
    }
    const { report, done, requests } = await validate({}, isolated(), { restriction })
    expect(report.verdict).toBe('errored')
    expect(judged).toHaveLength(1)
    expect(requests).toMatchObject([{ hardening: { processes: 1 } }])
    expect(done).toEqual(['create from app', 'remove c1'])
  })

  test('nothing is started once the run is cancelled', async () => {
    const { report, done } = await validate({}, isolated(), { signal: AbortSignal.abort(lost) })
    expect(report.verdict).toBe('errored')
    expect(done).toEqual([])
  })
})
