import { describe, expect, test } from '@jest/globals'
import { setImmediate } from 'node:timers/promises'
import type { EngineContainers, Intervention } from '../../src/engine/containers.ts'
import { CanaryError, infrastructureError, inputError } from '../../src/errors.ts'
import type { Restriction } from '../../src/validator/restrict.ts'
import type { ContainerScript } from '../support/scripted-engine.ts'
import { validatorOf } from '../support/validators.ts'
import { validateScript } from './support/validate-script.ts'

const lost = infrastructureError({ code: 'engine-lost', message: 'the engine is lost' })

const two = validatorOf({ one: {}, two: {} })

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve()
    })
  })
}

test('a container that nobody can reach is no fault of its image, and none for commands alone', async () => {
  // The engine gives no address, and publishes no port.
  const connecting = validatorOf({ one: {}, port: { exec: undefined, tcpSocket: { port: 80 } } })
  const { report, errors, left } = await validateScript({}, connecting)
  expect(report.verdict).toBe('errored')
  expect(errors.map(({ code }) => code)).toEqual(['container-unreachable'])
  expect(left()).toEqual([])
  expect((await validateScript({}, two)).report.verdict).toBe('passed')
})

describe('a Validator passes', () => {
  test('where every check of it did, and its container is gone then', async () => {
    const { report, errors, fault, told, left, done } = await validateScript({}, two)
    expect(report).toMatchObject({
      verdict: 'passed',
      checks: [
        { name: 'one', outcome: 'passed' },
        { name: 'two', outcome: 'passed' },
      ],
      container: { id: 'c1', state: 'running', exitCode: null, kept: false, reachedBy: null },
    })
    expect(report.notices).toEqual([])
    expect(errors).toEqual([])
    expect(fault).toBeNull()
    expect(told.map(({ name }) => name).sort()).toEqual(['one', 'two'])
    expect(left()).toEqual([])
    expect(done.at(-1)).toBe('remove c1')
  })

  test('and nobody waits for the end of its container any more when it is removed', async () => {
    let isAwaited = true
    const wait: EngineContainers['wait'] = async (_id, signal, onWatching) => {
      onWatching()
      await untilAborted(signal)
      isAwaited = false
      signal.throwIfAborted()
    }
    const awaited: boolean[] = []
    const remove: EngineContainers['remove'] = () => {
      awaited.push(isAwaited)
      return Promise.resolve()
    }
    const { report } = await validateScript({}, two, { containers: { wait, remove } })
    expect(report.verdict).toBe('passed')
    expect(awaited).toEqual([false])
  })

  test('where a check did in the end', async () => {
    const patient = validatorOf({ one: { failureThreshold: 5, periodSeconds: 1 } })
    const { report } = await validateScript({ exec: { one: [1, 1, 0] } }, patient)
    expect(report).toMatchObject({ verdict: 'passed', checks: [{ attemptCount: 3 }] })
    expect(report.durationMs).toBe(2_000)
  })

  test('and its results stand in the order of the manifest', async () => {
    const mixed = validatorOf({ slow: { initialDelaySeconds: 5 }, fast: {} })
    const { report, told } = await validateScript({}, mixed)
    expect(report.checks.map(({ name }) => name)).toEqual(['slow', 'fast'])
    expect(told.map(({ name }) => name)).toEqual(['fast', 'slow'])
  })

  test('and what it asks for is what is created', async () => {
    const validator = validatorOf(
      { one: {} },
      { command: ['serve'], env: [{ name: 'A', value: '1' }] },
    )
    const { requests } = await validateScript({}, validator, { platform: 'linux/arm64' })
    expect(requests).toMatchObject([
      {
        image: 'sha256:app',
        platform: 'linux/arm64',
        arguments: ['serve'],
        env: [{ name: 'A', value: '1' }],
        labels: { run: '1' },
        publish: null,
        name: expect.stringMatching(/^canary-[0-9a-f]{8}$/) as unknown,
      },
    ])
  })
})

describe('a Validator fails', () => {
  test('where one check did, and tells the last words of its container', async () => {
    const { report, errors, left } = await validateScript({ exec: { two: [3] }, logs: 'oops' }, two)
    expect(report).toMatchObject({
      verdict: 'failed',
      checks: [{ outcome: 'passed' }, { outcome: 'failed', reason: { code: 'exit-code' } }],
      container: { logs: { text: 'oops' }, kept: false },
    })
    expect(errors).toEqual([])
    expect(left()).toEqual([])
  })

  test.each<[Required<ContainerScript>['ends'], string, string]>([
    [{ after: 100, exitCode: 0 }, 'container-exited', 'the container ended with exit code 0'],
    [{ after: 100, exitCode: 4 }, 'container-exited', 'the container ended with exit code 4'],
    [{ after: 100, exitCode: 1, oomKilled: true }, 'oom-killed', 'the container ran out of memory'],
  ])('where its container ends by itself: %j', async (ends, code, message) => {
    const waiting = validatorOf({ one: { initialDelaySeconds: 5 }, two: {} })
    const { report, errors } = await validateScript({ ends }, waiting)
    expect(report).toMatchObject({
      verdict: 'failed',
      container: { state: 'exited', exitCode: ends.exitCode },
      checks: [
        {
          outcome: 'failed',
          reason: { code, message: expect.stringContaining(message) as unknown },
        },
        { outcome: 'passed' },
      ],
    })
    expect(report.durationMs).toBe(100)
    expect(errors).toEqual([])
  })

  test('where its container has ended before anything could be asked', async () => {
    const inspect: ContainerScript['inspect'] = (state) => ({
      ...state,
      status: 'exited',
      exitCode: 5,
    })
    const { report, told } = await validateScript({ inspect, logs: 'no such option' }, two)
    expect(report).toMatchObject({
      verdict: 'failed',
      container: { state: 'exited', exitCode: 5, logs: { text: 'no such option' } },
      checks: [
        {
          outcome: 'failed',
          attemptCount: 0,
          startedAt: null,
          reason: { code: 'container-exited' },
        },
        { outcome: 'failed' },
      ],
    })
    expect(told).toHaveLength(2)
  })

  test('where the image keeps its container from starting, and says by what', async () => {
    const fault = { kind: 'no-command' } as const
    const refused = await validateScript({ refused: fault }, two)
    expect(refused.report).toMatchObject({
      verdict: 'failed',
      container: null,
      checks: [{ outcome: 'failed', reason: { code: 'container-not-started' } }, {}],
    })
    expect(refused.fault).toEqual(fault)
    const start = { started: false, fault, message: 'no' } as const
    const unstarted = await validateScript({ start }, two)
    expect(unstarted.report).toMatchObject({ verdict: 'failed', container: { state: 'created' } })
    expect(unstarted.fault).toEqual(fault)
    expect(unstarted.left()).toEqual([])
  })
})

describe('a Validator is errored', () => {
  test.each<[string, ContainerScript]>([
    ['the container is created', { create: lost }],
    ['it is started', { start: lost }],
    ['it is looked at', { inspect: () => lost }],
    ['its end is waited for', { wait: lost, exec: { one: ['hangs'] } }],
    ['a command runs', { exec: { one: [lost] } }],
    ['its log is read', { exec: { one: [1] }, logs: lost }],
    ['it is removed', { remove: lost }],
  ])('where the engine is lost while %s', async (_when, script) => {
    const { report, errors } = await validateScript(script, two)
    expect(report.verdict).toBe('errored')
    expect(errors).toMatchObject([{ code: 'engine-lost', kind: 'infrastructure' }])
    expect(report.notices).toMatchObject([{ severity: 'error', message: 'the engine is lost' }])
    expect(report.checks).toHaveLength(2)
  })

  test('and keeps what its checks found, where the engine is lost after them', async () => {
    const { report } = await validateScript({ remove: lost }, two)
    expect(report).toMatchObject({
      verdict: 'errored',
      checks: [{ outcome: 'passed' }, { outcome: 'passed' }],
    })
    const { report: second } = await validateScript({ exec: { one: [1] }, logs: lost }, two)
    expect(second).toMatchObject({
      verdict: 'errored',
      checks: [{ outcome: 'failed' }, { outcome: 'passed' }],
    })
  })

  test('where the engine is lost, by checks that say so', async () => {
    const { report, left } = await validateScript({ start: lost }, two)
    const unrun = { outcome: 'errored', reason: { code: 'engine', message: 'the engine is lost' } }
    expect(report).toMatchObject({ checks: [unrun, unrun], container: { state: 'created' } })
    expect(left()).toEqual([])
  })

  test('where the run is cancelled, by checks that say so', async () => {
    const stop = new AbortController()
    const cancelled = new CanaryError('cancelled', { code: 'cancelled', message: 'stop' })
    const inspect: ContainerScript['inspect'] = (state) => {
      stop.abort(cancelled)
      return state
    }
    const { report, errors, left } = await validateScript({ inspect }, two, { signal: stop.signal })
    expect(errors).toMatchObject([{ kind: 'cancelled' }])
    expect(report).toMatchObject({
      verdict: 'errored',
      container: null,
      checks: [{ outcome: 'errored', reason: { code: 'cancelled' } }, { outcome: 'errored' }],
    })
    expect(left()).toEqual([])
  })

  test('where the run is cancelled, whatever the engine makes of the command that is broken off', async () => {
    const stop = new AbortController()
    const cancelled = new CanaryError('cancelled', { code: 'cancelled', message: 'stop' })
    const exec: EngineContainers['exec'] = () => {
      stop.abort(cancelled)
      return Promise.reject(lost)
    }
    const wait: EngineContainers['wait'] = (_id, _signal, onWatching) => {
      onWatching()
      return new Promise(() => undefined)
    }
    const setting = { signal: stop.signal, containers: { exec, wait } }
    const { errors } = await validateScript({}, two, setting)
    expect(errors).toMatchObject([{ code: 'cancelled', kind: 'cancelled' }])
  })

  test('where the engine is lost, at once, and after the commands that it broke off', async () => {
    const steps: string[] = []
    const begun = Promise.withResolvers<undefined>()
    const exec: EngineContainers['exec'] = async (_id, _request, signal) => {
      begun.resolve(undefined)
      await untilAborted(signal)
      await setImmediate()
      steps.push('command over')
      return { kind: 'container-gone' }
    }
    const remove: EngineContainers['remove'] = () => {
      steps.push('removed')
      return Promise.resolve()
    }
    const wait: EngineContainers['wait'] = async (_id, _signal, onWatching) => {
      onWatching()
      await begun.promise
      throw lost
    }
    const { report } = await validateScript({}, validatorOf({ one: {} }), {
      containers: { exec, remove, wait },
    })
    expect(report).toMatchObject({ verdict: 'errored', durationMs: 0 })
    expect(steps).toEqual(['command over', 'removed'])
  })

  test('where a command could not be run, told once for all that could not', async () => {
    const fault = { kind: 'engine' } as const
    const broken = { kind: 'not-started', exitCode: 126, fault, message: 'disk full' } as const
    const exec = { command: ['same'] }
    const same = validatorOf({ one: { exec }, two: { exec } })
    const { report, errors } = await validateScript({ exec: { same: [broken] } }, same)
    expect(report.verdict).toBe('errored')
    expect(errors).toMatchObject([
      { code: 'check-errored', kind: 'infrastructure', location: { file: 'm.yaml' } },
    ])
    expect(errors[0]?.message).toMatch(/^2 checks could not be made: /)
    const { errors: one } = await validateScript({ exec: { two: [broken] } }, two)
    expect(one[0]?.message).toMatch(/^the check "two" could not be made: /)
  })

  test('where one of the attempts that decided was the engine’s', async () => {
    const fault = { kind: 'engine' } as const
    const broken = { kind: 'not-started', exitCode: 126, fault, message: 'disk full' } as const
    const patient = validatorOf({ one: { failureThreshold: 2, periodSeconds: 1 } })
    const { report } = await validateScript({ exec: { one: [broken, 1] } }, patient)
    expect(report).toMatchObject({ verdict: 'errored', checks: [{ attemptCount: 2 }] })
  })

  test.each<readonly Intervention[]>([['killed'], ['stopped'], ['restarted']])(
    'where others have %s its container',
    async (...interventions) => {
      const waiting = validatorOf({ one: { initialDelaySeconds: 5 } })
      const ends = { after: 100, exitCode: 137, oomKilled: true }
      const { report, errors } = await validateScript({ ends, interventions }, waiting)
      expect(report.verdict).toBe('errored')
      // Once, not again for each check.
      expect(errors).toMatchObject([{ code: 'container-changed' }])
      expect(report.checks).toMatchObject([
        { outcome: 'errored', reason: { code: 'container-changed' } },
      ])
    },
  )

  test('where others have paused it meanwhile, and a check failed', async () => {
    const script: ContainerScript = { exec: { one: [1] }, interventions: ['paused'] }
    const { errors } = await validateScript(script, two)
    expect(errors).toMatchObject([{ code: 'container-changed' }])
  })

  test('where others have killed it before anything could be asked', async () => {
    const inspect: ContainerScript['inspect'] = (state) => ({ ...state, status: 'exited' })
    const { report, errors } = await validateScript({ inspect, interventions: ['killed'] }, two)
    expect(report.verdict).toBe('errored')
    expect(errors).toMatchObject([{ code: 'container-changed' }])
  })

  test('where others have restarted it, though all checks passed', async () => {
    let looks = 0
    const inspect: ContainerScript['inspect'] = (state) => {
      looks += 1
      return looks === 1 ? state : { ...state, pid: 8 }
    }
    const { report, errors } = await validateScript({ inspect }, two)
    expect(report).toMatchObject({
      verdict: 'errored',
      checks: [{ outcome: 'passed' }, { outcome: 'passed' }],
    })
    expect(errors).toMatchObject([{ code: 'container-changed' }])
  })

  test('where others have removed it, though all checks passed', async () => {
    let looks = 0
    const inspect: ContainerScript['inspect'] = (state) => {
      looks += 1
      return looks === 1 ? state : null
    }
    const { errors } = await validateScript({ inspect }, two)
    expect(errors).toMatchObject([{ code: 'container-vanished' }])
  })

  test('where its manifest is at fault, and nothing is created', async () => {
    const validator = validatorOf({ one: {} }, { volumes: [{ path: './x', mountPath: '/x' }] })
    const { report, errors, done } = await validateScript(
      {},
      {
        ...validator,
        origin: { ...validator.origin, directory: '/nonexistent' },
      },
    )
    expect(report.verdict).toBe('errored')
    expect(errors).toMatchObject([{ code: 'volume-path', kind: 'input' }])
    expect(done).toEqual([])
  })

  test('where the container is not what was asked for, and never starts', async () => {
    const refusal = inputError({ code: 'policy', message: 'it has more' })
    const restriction: Restriction = {
      hardening: { processes: 1 },
      refusalsOf: () => Promise.resolve([]),
      judgeCreated: () => Promise.reject(refusal),
    }
    const { report, errors, done, left } = await validateScript({}, two, { restriction })
    expect(report.verdict).toBe('errored')
    expect(errors).toMatchObject([{ code: 'policy' }])
    const untried = { outcome: 'errored', startedAt: null, durationMs: 0, attempts: [] }
    expect(report.checks).toMatchObject([untried, untried])
    expect(done).toEqual(['create from app', 'remove c1'])
    expect(left()).toEqual([])
  })
})

describe('an image of another processor', () => {
  const foreign = { image: 'linux/arm64', machine: 'amd64' }
  const words = 'exec format error'
  const unreadable = { kind: 'program', problem: 'not-executable', program: null } as const

  test.each<[string, ContainerScript]>([
    ['as it starts', { start: { started: false, fault: unreadable, message: `exec: ${words}` } }],
    ['as it ends at once', { inspect: (s) => ({ ...s, status: 'exited' }), logs: words }],
    ['as it ends later', { ends: { after: 10, exitCode: 1 }, logs: words }],
  ])('is not blamed for what the kernel cannot read %s', async (_when, script) => {
    const waiting = validatorOf({ one: { initialDelaySeconds: 5 } })
    const { report, errors } = await validateScript(script, waiting, { foreign })
    expect(report.verdict).toBe('errored')
    expect(errors).toMatchObject([{ code: 'image-platform' }])
    const own = await validateScript(script, waiting)
    expect(own.report.verdict).toBe('failed')
  })

  test('is not blamed for a command of a check that the kernel cannot read', async () => {
    const one = [{ kind: 'exited', exitCode: 1, stdout: '', stderr: `sh: ${words}` }] as const
    const { report } = await validateScript({ exec: { one } }, two, { foreign })
    expect(report.checks).toMatchObject([
      {
        outcome: 'errored',
        reason: {
          code: 'command-not-started',
          message: expect.stringContaining('cannot run an image for linux/arm64') as unknown,
        },
      },
      { outcome: 'passed' },
    ])
    const own = await validateScript({ exec: { one } }, two)
    expect(own.report.checks).toMatchObject([{ outcome: 'failed' }, { outcome: 'passed' }])
  })

  test('fails as any other where the kernel can read it', async () => {
    const { report } = await validateScript({ exec: { one: [1] } }, two, { foreign })
    expect(report.verdict).toBe('failed')
  })
})

describe('a container that is to be kept', () => {
  const keepFailed = true

  test('is, under a name that says so, where a check failed', async () => {
    const { report, left, done } = await validateScript({ exec: { one: [1] } }, two, { keepFailed })
    const [name] = left()
    expect(name).toMatch(/^canary-kept-[0-9a-f]{8}$/)
    expect(report).toMatchObject({ verdict: 'failed', container: { kept: true, name } })
    expect(done).not.toContain('remove c1')
  })

  test.each<[string, ContainerScript]>([
    ['all checks passed', {}],
    ['it has ended', { ends: { after: 0, exitCode: 1 }, exec: { one: [1] }, execTakes: 50 }],
    ['nobody knows', { exec: { one: [lost] } }],
    ['its log could not be read', { exec: { one: [1] }, logs: lost }],
    ['it never started', { start: { started: false, fault: { kind: 'no-command' }, message: '' } }],
  ])('is not where %s', async (_why, script) => {
    const { report, left } = await validateScript(script, two, { keepFailed })
    expect(left()).toEqual([])
    expect(report.container?.kept).toBe(false)
  })

  test('is removed where it cannot be given its name', async () => {
    const script: ContainerScript = { exec: { one: [1] }, rename: lost }
    const { report, errors, left } = await validateScript(script, two, { keepFailed })
    expect(left()).toEqual([])
    expect(errors).toMatchObject([{ code: 'engine-lost' }])
    expect(report).toMatchObject({ verdict: 'errored', container: { kept: false } })
  })

  test('is not kept unless it was asked for', async () => {
    expect((await validateScript({ exec: { one: [1] } }, two)).left()).toEqual([])
  })
})
