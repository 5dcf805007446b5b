import { describe, expect, jest, test } from '@jest/globals'
import { systemClock } from '../../src/clock.ts'
import { plainContainer } from '../../src/engine/container-request.ts'
import type { ContainerState } from '../../src/engine/container-state.ts'
import type { Intervention, StartOutcome } from '../../src/engine/containers.ts'
import { engineLimits } from '../../src/limits.ts'
import { runContainer } from '../../src/container/run.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

const never = new AbortController().signal
const running: ContainerState = {
  id: 'c1',
  name: 'canary-1',
  status: 'running',
  pid: 0,
  exitCode: 0,
  oomKilled: false,
  error: '',
  createdAt: null,
  startedAt: null,
  finishedAt: null,
  network: { kind: 'own' },
  runtime: 'runc',
  addresses: [],
  published: [],
  mounts: [],
}
const ended: ContainerState = { ...running, status: 'exited', exitCode: 3 }
const byItself = (state: ContainerState) => ({ state, intervention: null })

interface Script {
  /** Answers to the questions for its state; the last one repeats. */
  readonly states: readonly (ContainerState | null)[]
  readonly start?: (signal: AbortSignal) => Promise<StartOutcome>
  readonly wait?: () => Promise<void>
  readonly interventions?: readonly Intervention[]
}

function start(
  { states, start: starting, wait, interventions = [] }: Script,
  startupTimeout = 5_000,
) {
  let asked = 0
  let waited = 0
  const created: string[] = []
  // No wait ends before the container has been seen running.
  const begun = Promise.withResolvers<undefined>()
  const engine = pretendEngine({
    containers: {
      create: () => Promise.resolve({ id: 'c1', warnings: [] }),
      start: (_id, signal) => starting?.(signal) ?? Promise.resolve({ started: true }),
      inspect: () => Promise.resolve(states[Math.min(asked++, states.length - 1)] ?? null),
      interventions: () => Promise.resolve(interventions),
      wait: async () => {
        await begun.promise
        waited += 1
        await (wait?.() ?? new Promise(() => undefined))
      },
    },
  })
  const work = runContainer(
    {
      engine,
      clock: systemClock,
      request: {
        ...plainContainer,
        name: 'canary-1',
        image: 'image',
      },
      needsNetwork: false,
      neighbour: null,
      startupTimeout,
      onCreated: (id) => created.push(id),
      beforeStart: () => Promise.resolve(),
    },
    never,
  )
  const begin = () => {
    begun.resolve(undefined)
  }
  return { work, created, begin, waits: () => waited }
}

describe('a container', () => {
  test('that runs', async () => {
    const { work, created } = start({ states: [running] })
    expect(await work).toMatchObject({ kind: 'running', container: { id: 'c1', reached: null } })
    expect(created).toEqual(['c1'])
  })

  test('that ends at once', async () => {
    expect(await start({ states: [ended] }).work).toMatchObject({
      kind: 'ended',
      end: byItself(ended),
    })
  })

  test('whose process cannot be run', async () => {
    const fault = { kind: 'program', problem: 'not-found', program: null } as const
    const outcome = { started: false, fault, message: 'no such file' } as const
    const { work } = start({ states: [running], start: () => Promise.resolve(outcome) })
    expect(await work).toMatchObject({
      kind: 'not-started',
      fault,
      message: 'no such file',
    })
  })

  test('that somebody removes', async () => {
    await expect(start({ states: [null] }).work).rejects.toThrow('somebody removed the container')
  })

  test('that does not start in time', async () => {
    const hang = (signal: AbortSignal) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error)
        })
      })
    await expect(start({ states: [running], start: hang }, 50).work).rejects.toMatchObject({
      kind: 'infrastructure',
      message: expect.stringContaining('image did not start within 0.05 s') as unknown,
    })
  })
})

describe('the end of a container', () => {
  const endOf = async (script: Script) => {
    const started = start(script)
    const result = await started.work
    if (result.kind !== 'running') throw new Error('it does not run')
    started.begin()
    const { state, intervention } = await result.container.ended
    return { state, intervention, waits: started.waits() }
  }

  test('is told when the wait ends', async () => {
    const wait = () => Promise.resolve()
    const { state, waits } = await endOf({ states: [running, ended], wait })
    expect(state).toEqual(ended)
    expect(waits).toBe(1)
  })

  test('is not told when the wait ends and the container runs, and is asked for again (limit: engineLimits.waitPause)', async () => {
    const wait = () => Promise.resolve()
    const states = [running, running, running, running, running, ended]
    const from = performance.now()
    const { state, waits } = await endOf({ states, wait })
    expect(state).toEqual(ended)
    expect(waits).toBe(2)
    expect(performance.now() - from).toBeGreaterThanOrEqual(engineLimits.waitPause - 5)
  })

  test('is not taken for told by a wait that ends before the container was started', async () => {
    const created: ContainerState = { ...running, status: 'created', pid: 0 }
    const wait = () => Promise.resolve()
    const { state, waits } = await endOf({ states: [running, created, ended], wait })
    expect(state).toEqual(ended)
    expect(waits).toBe(2)
  })

  test('waits a moment for the word that memory was short', async () => {
    const killed = { ...ended, exitCode: 137 }
    const short = { ...killed, oomKilled: true }
    const wait = () => Promise.resolve()
    expect(await endOf({ states: [running, killed, short], wait })).toMatchObject({
      state: short,
      intervention: null,
    })
    expect(await endOf({ states: [running, killed], wait })).toMatchObject({ state: killed })
  })

  test('is looked at again after a moment, three times (limit: engineLimits.endStatePoll)', async () => {
    const wait = () => Promise.resolve()
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    try {
      const settled = jest.fn()
      const killed = { ...ended, exitCode: 137 }
      const end = endOf({ states: [running, killed], wait }).finally(settled)
      await jest.advanceTimersByTimeAsync(3 * engineLimits.endStatePoll - 1)
      expect(settled).not.toHaveBeenCalled()
      await jest.advanceTimersByTimeAsync(1)
      expect(await end).toMatchObject({ state: killed })
    } finally {
      jest.useRealTimers()
    }
  })

  test('is unknown when the engine is lost', async () => {
    const wait = () => Promise.reject(new Error('lost'))
    await expect(endOf({ states: [running], wait })).rejects.toThrow('lost')
  })

  test.each<[readonly Intervention[], string | null]>([
    [[], null],
    [['paused'], null],
    [['killed'], 'somebody killed the container while it was checked'],
    [['killed', 'stopped'], 'somebody stopped the container while it was checked'],
    [['killed', 'stopped', 'restarted'], 'somebody restarted the container while it was checked'],
  ])('after others have %j', async (interventions, intervention) => {
    const wait = () => Promise.resolve()
    expect(await endOf({ states: [running, ended], wait, interventions })).toMatchObject({
      state: ended,
      intervention,
    })
  })

  const first: ContainerState = { ...running, pid: 7, startedAt: '2026-01-01T00:00:00.000Z' }

  test.each<[string, ContainerState]>([
    ['a later start', { ...first, pid: 8, startedAt: '2026-01-01T00:00:05.000Z' }],
    ['another process', { ...first, pid: 8 }],
  ])('is seen in %s, though it runs', async (_name, second) => {
    const wait = () => Promise.resolve()
    expect(await endOf({ states: [first, second], wait })).toMatchObject({
      state: second,
      intervention: 'somebody restarted the container while it was checked',
    })
  })

  test('is not seen in one that is paused, of which no process is told', async () => {
    const wait = () => Promise.resolve()
    const paused: ContainerState = { ...first, status: 'paused', pid: 0 }
    const last: ContainerState = { ...first, status: 'exited', pid: 0 }
    expect(await endOf({ states: [first, paused, last], wait })).toMatchObject({ state: last })
  })
})
