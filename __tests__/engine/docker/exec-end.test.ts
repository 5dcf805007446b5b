import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { DockerClient } from '../../../src/engine/docker/client.ts'
import { endAtDeadline } from '../../../src/engine/docker/exec-end.ts'
import { lifeIn, lookAt, watchProcess } from '../../../src/engine/docker/exec-process.ts'
import type { ProcessLife } from '../../../src/engine/docker/exec-process.ts'
import { engineLimits } from '../../../src/limits.ts'

const stat = (state: string, started: number) =>
  `4711 (a) b (c) ${state} 1 4711 4711 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 ${started} 1 1`

describe('what the kernel tells of a process', () => {
  test.each<[string, string, string, ProcessLife]>([
    ['one that sleeps', stat('S', 100), '3.50 1.0', { kind: 'alive', age: 2_500 }],
    ['one that is stopped', stat('T', 350), '3.50 1.0', { kind: 'alive', age: 0 }],
    ['a zombie', stat('Z', 100), '3.50 1.0', { kind: 'gone' }],
    ['one that is dead', stat('X', 100), '3.50 1.0', { kind: 'gone' }],
    ['none', '', '3.50 1.0', { kind: 'gone' }],
    ['what cannot be read', stat('S', 100), '', { kind: 'alive', age: 0 }],
  ])('%s', (_name, text, uptime, life) => {
    expect(lifeIn(text, uptime)).toEqual(life)
  })

  test('a process of another control group is not meant', async () => {
    expect(await lookAt(process.pid, 'c0ffee'.repeat(10))).toEqual({ kind: 'gone' })
    expect(await lookAt(1, '')).toEqual({ kind: 'gone' })
  })
})

/** A client whose engine tells this of a command, or never answers. */
function clientThat(tell: (() => unknown) | 'silent', more: Partial<DockerClient> = {}) {
  const asked: number[] = []
  const readJson = async (_call: unknown, signal: AbortSignal): Promise<unknown> => {
    asked.push(performance.now())
    if (tell !== 'silent') return await tell()
    return await new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error)
      })
    })
  }
  const unasked = () => Promise.reject(new Error('nothing is sent'))
  const transport = { readJson, send: unasked, open: unasked }
  const client: DockerClient = {
    ...{ transport, name: 'docker', apiVersion: '1.41', isLocal: true },
    ...more,
  }
  return { client, asked }
}

const seen = (life: ProcessLife | null) => ({
  look: () => Promise.resolve(life),
  stop: () => Promise.resolve(),
})
const execOf = (life: ProcessLife | null, ago = 5_000) => ({
  containerId: 'c0ffee'.repeat(10),
  execId: 'e1',
  watch: seen(life),
  startedAt: performance.now() - ago,
})

describe('a command whose time is over', () => {
  test('runs where the kernel says so, and the engine is not asked', async () => {
    const { client, asked } = clientThat('silent')
    const end = await endAtDeadline(client, execOf({ kind: 'alive', age: 3_000 }))
    expect(end).toEqual({ kind: 'running', ranFor: 3_000 })
    expect(asked).toEqual([])
  })

  test('has not run for longer than since it was asked for', async () => {
    const { client } = clientThat('silent')
    const end = await endAtDeadline(client, execOf({ kind: 'alive', age: 9_000 }, 1_000))
    expect(end.kind === 'running' && end.ranFor < 9_000).toBe(true)
  })

  test('has ended where the kernel says so, and the engine learns of it a moment later', async () => {
    const states = [{ Running: true }, { Running: true }, { Running: false, ExitCode: 0 }]
    const { client } = clientThat(() => states.shift())
    expect(await endAtDeadline(client, execOf({ kind: 'gone' }))).toEqual({
      kind: 'ended',
      exitCode: 0,
    })
  })

  test('is not known where the engine does not answer', async () => {
    const from = performance.now()
    const { client } = clientThat('silent')
    expect(await endAtDeadline(client, execOf(null))).toEqual({ kind: 'unknown' })
    expect(performance.now() - from).toBeGreaterThanOrEqual(engineLimits.kill - 5)
  })

  test.each([
    ['an exit code', { Running: false, ExitCode: 7 }, { kind: 'ended', exitCode: 7 }],
    ['a success', { Running: false, ExitCode: 0 }, { kind: 'ended', exitCode: 0 }],
    ['nothing', {}, { kind: 'unknown' }],
    ['no exit code', { Running: false, ExitCode: null }, { kind: 'unknown' }],
  ])('and the engine tells %s at once: that is so', async (_name, state, end) => {
    const { client } = clientThat(() => state, { isLocal: false })
    expect(await endAtDeadline(client, execOf(null))).toEqual(end)
  })

  test('and the engine says at once that it runs: that is so where nobody else can tell', async () => {
    const { client } = clientThat(() => ({ Running: true, Pid: 2 ** 22 + 1 }))
    const end = await endAtDeadline(client, execOf(null, 700))
    expect(end.kind === 'running' && end.ranFor >= 690).toBe(true)
  })

  test('Podman tells 0 of a command that has not begun: that is nothing', async () => {
    const { client } = clientThat(() => ({ Running: false, ExitCode: 0 }), { name: 'podman' })
    expect(await endAtDeadline(client, execOf(null))).toEqual({ kind: 'unknown' })
    expect(await endAtDeadline(client, execOf({ kind: 'gone' }))).toMatchObject({ exitCode: 0 })
  })

  test.each([
    ['a success', { Running: false, ExitCode: 0 }, { kind: 'unknown' }],
    ['that it runs', { Running: true, Pid: 0 }, { kind: 'unknown' }],
    ['a failure', { Running: false, ExitCode: 7 }, { kind: 'ended', exitCode: 7 }],
  ])(
    'and the engine tells %s, too late to mean that moment (limit: engineLimits.prompt)',
    async (_name, state, end) => {
      const { client } = clientThat(() => pause(engineLimits.prompt + 10, state))
      expect(await endAtDeadline(client, execOf(null))).toEqual(end)
    },
  )
})

describe('which process a command is', () => {
  let sleeper: ChildProcess

  beforeEach(() => {
    sleeper = spawn('sleep', ['100'], { stdio: 'ignore' })
  })

  afterEach(async () => {
    if (sleeper.exitCode !== null || sleeper.signalCode !== null) return
    sleeper.kill('SIGKILL')
    await once(sleeper, 'exit')
  })

  /** Stands in its control group for the id of a container. */
  const group = () => readFileSync(`/proc/${process.pid}/cgroup`, 'utf8').trim()

  test('is learned once it has run for a moment (limit: engineLimits.processLook)', async () => {
    const from = performance.now()
    const { client, asked } = clientThat(() => ({ Running: true, Pid: sleeper.pid }))
    const watch = watchProcess(client, group(), 'e1')
    try {
      expect(await watch.look()).toBeNull()
      while ((await watch.look()) === null) await pause(5)
      expect((asked[0] ?? 0) - from).toBeGreaterThanOrEqual(engineLimits.processLook - 5)
      expect(await watch.look()).toMatchObject({ kind: 'alive' })
      sleeper.kill('SIGKILL')
      await once(sleeper, 'exit')
      expect(await watch.look()).toEqual({ kind: 'gone' })
    } finally {
      await watch.stop()
    }
  })

  test('is asked again while the engine has not started it (limit: engineLimits.processLooks)', async () => {
    const states = [
      { Running: false, Pid: 0 },
      { Running: false, Pid: 0 },
    ]
    const { client, asked } = clientThat(
      () => states.shift() ?? { Running: true, Pid: sleeper.pid },
    )
    const watch = watchProcess(client, group(), 'e1')
    while ((await watch.look()) === null) await pause(5)
    await watch.stop()
    expect(asked).toHaveLength(3)
    expect((asked[2] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(
      6 * engineLimits.processLook - 10,
    )
    const silent = clientThat(() => ({ Running: true, Pid: 0 }))
    jest.useFakeTimers({ doNotFake: ['performance', 'nextTick', 'setImmediate', 'queueMicrotask'] })
    try {
      const looking = watchProcess(silent.client, group(), 'e1')
      while (silent.asked.length < engineLimits.processLooks) {
        jest.advanceTimersByTime(1e6)
        // Each look reads files, which no clock hastens.
        await new Promise(setImmediate)
      }
      jest.advanceTimersByTime(1e6)
      await looking.stop()
      expect(silent.asked).toHaveLength(engineLimits.processLooks)
    } finally {
      jest.useRealTimers()
    }
  })

  test.each([
    ['that has ended', { Running: false }, {}],
    ['on another machine', { Running: true }, { isLocal: false }],
  ])('is not learned of one %s', async (_name, state, more) => {
    const { client } = clientThat(() => ({ ...state, Pid: 0 }), more)
    const watch = watchProcess(client, group(), 'e1')
    await pause(engineLimits.processLook + 50)
    await watch.stop()
    expect(await watch.look()).toBeNull()
  })

  test('is not asked of an engine when the command has ended before', async () => {
    const { client, asked } = clientThat('silent')
    await watchProcess(client, group(), 'e1').stop()
    expect(asked).toEqual([])
  })
})
