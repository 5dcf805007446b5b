import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.ts'
import type { ContainerState } from '../../src/engine/container-state.ts'
import type { Intervention } from '../../src/engine/containers.ts'
import type { ContainerSockets } from '../../src/container/sockets.ts'
import type { Listener } from '../../src/container/listeners.ts'
import type { Holder } from '../../src/container/socket-holders.ts'
import type { RunningContainer } from '../../src/container/run.ts'
import type { HttpGetAction, AttemptedAction, TcpSocketAction } from '../../src/probe/attempt.ts'
import { createLimiter } from '../../src/probe/limiter.ts'
import { pretendEngine } from '../support/pretend-engine.ts'
import { runCheck } from '../../src/validator/check.ts'
import {
  answering,
  closedPort,
  direct,
  published,
  response,
  stopServers,
  tcpServer,
} from '../probe/servers.ts'

afterEach(stopServers)

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

interface Surroundings {
  readonly ports?: Readonly<Record<number, number>>
  /** What the kernel's table says; absent: it cannot be seen. */
  readonly listeners?: readonly Listener[] | null
  /** Others are in its network, too. */
  readonly isShared?: boolean
  readonly holder?: Holder
  /** Its sockets cannot be seen, whatever `listeners` says. */
  readonly isUnseen?: boolean
  /** The kernel's word that a port has opened; absent: it never comes. */
  readonly untilOpen?: () => Promise<void>
  readonly state?: ContainerState | null
  readonly interventions?: readonly Intervention[]
  readonly timeout?: number
  readonly failureThreshold?: number
  /** Until the engine answers, in milliseconds. */
  readonly answersAfter?: number
}

async function run(action: AttemptedAction, surroundings: Surroundings = {}) {
  const { ports, listeners, state = running, timeout = 10_000, failureThreshold = 1 } = surroundings
  const { isShared = false, holder = 'container', interventions = [] } = surroundings
  const sockets: ContainerSockets = {
    listeners: () => listeners ?? null,
    recentListeners: () => listeners ?? null,
    holderOf: () => holder,
    untilListening: () => surroundings.untilOpen?.() ?? new Promise(() => undefined),
  }
  const container: RunningContainer = {
    id: 'c1',
    state: running,
    startedAt: systemClock.now(),
    startDuration: 0,
    reached: {
      reach: ports === undefined ? direct() : published(ports),
      description: 'for a test',
      arrivesAt: ports === undefined ? ['127.0.0.1'] : ['10.0.0.2'],
      isShared,
      isOfThisKernel: true,
    },
    sockets: listeners === undefined || surroundings.isUnseen === true ? null : sockets,
    stopWatching: () => undefined,
    ended: new Promise(() => undefined),
  }
  const engine = pretendEngine({
    containers: {
      inspect: () => pause(surroundings.answersAfter ?? 0, state),
      interventions: () => Promise.resolve(interventions),
    },
  })
  return await runCheck(
    {
      name: 'one',
      description: '',
      optional: false,
      location: { file: 'm.yaml', line: 1, column: 1 },
      locate: () => ({ file: 'm.yaml', line: 1, column: 1 }),
      action,
      timing: { initialDelay: 0, timeout, period: 10, successThreshold: 1, failureThreshold },
    },
    {
      engine,
      clock: systemClock,
      container,
      limiter: createLimiter(4),
      foreign: null,
      end: () => null,
    },
    never,
  )
}

const listener = (port: number, address: string): Listener => ({
  ...{ port, address, inode: '1' },
  family: address.includes(':') ? 6 : 4,
})

const get = (port: number, more: Partial<HttpGetAction> = {}): HttpGetAction => ({
  action: 'httpGet',
  scheme: 'HTTP',
  host: null,
  port,
  path: '/',
  httpHeaders: [],
  responseHttpHeaders: [],
  ...more,
})
const tcp = (port: number, host: string | null = null): TcpSocketAction => ({
  action: 'tcpSocket',
  host,
  port,
})

describe('an attempt that could not be made', () => {
  // No manifest with such a header is loaded: here it stands for any fault of ours.
  const unsendable = { httpHeaders: [{ name: 'X', value: 'a\nb' }] }

  test('makes the check errored, never failed', async () => {
    const { port } = await answering(response(200))
    expect(await run(get(port, unsendable))).toMatchObject({
      outcome: 'errored',
      reason: { code: 'internal' },
    })
  })

  test('in the middle of a threshold, too', async () => {
    const { port } = await answering(response(200))
    expect(await run(get(port, unsendable), { failureThreshold: 3 })).toMatchObject({
      outcome: 'errored',
      attemptCount: 3,
    })
  })

  test('what the image answers is a failure', async () => {
    const { port } = await answering(response(500))
    expect(await run(get(port))).toMatchObject({ outcome: 'failed', reason: { code: 'status' } })
  })
})

describe('what the kernel knows', () => {
  test('a proxy that accepts for nobody', async () => {
    // It keeps the connection open, as a proxy may whose container is slow to refuse.
    const { port } = await tcpServer()
    expect(
      await run(tcp(80), { ports: { 80: port }, listeners: [], timeout: 9_000 }),
    ).toMatchObject({
      outcome: 'failed',
      reason: {
        code: 'connection-refused',
        message: expect.stringMatching(
          /^nothing (?:in the container )?listens on port 80; /,
        ) as unknown,
      },
    })
  })

  test('a proxy that accepts for somebody', async () => {
    const { port } = await tcpServer()
    const listeners = [listener(80, '0.0.0.0')]
    expect(await run(tcp(80), { ports: { 80: port }, listeners, timeout: 500 })).toMatchObject({
      outcome: 'passed',
    })
  })

  test('when a port opens, and the next attempt does not wait for its turn', async () => {
    let isOpen = false
    const { port } = await tcpServer((socket) => {
      socket.once('data', () => {
        if (isOpen) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
        else socket.resetAndDestroy()
      })
    })
    const untilOpen = () => {
      isOpen = true
      return Promise.resolve()
    }
    const listeners = [listener(port, '127.0.0.1')]
    // Its turn comes after a period of 10 s.
    const more = { timeout: 9_000, failureThreshold: 2 }
    expect(await run(get(port), { listeners, untilOpen, ...more })).toMatchObject({
      outcome: 'passed',
      attemptCount: 2,
    })
  })

  test('a process that listens on the loopback address only', async () => {
    const port = await closedPort()
    const listeners = [listener(80, '127.0.0.1')]
    expect(await run(tcp(80), { ports: { 80: port }, listeners })).toMatchObject({
      outcome: 'failed',
      reason: { code: 'loopback-only' },
    })
  })

  test('whoever answers after the end of the container is not the container', async () => {
    const { port } = await answering(response(200))
    expect(await run(get(port), { listeners: null })).toMatchObject({
      outcome: 'failed',
      reason: { code: 'container-exited' },
    })
    const state: ContainerState = { ...running, status: 'exited', exitCode: 5 }
    expect(await run(get(port), { listeners: null, state })).toMatchObject({
      reason: { message: 'the container ended with exit code 5' },
    })
  })

  test('an answer of another program is not the container’s', async () => {
    const { port } = await answering(response(200))
    expect(await run(get(port), { listeners: [] })).toMatchObject({
      outcome: 'failed',
      reason: {
        code: 'connection-refused',
        message: expect.stringContaining(
          `nothing in the container listens on port ${port}; what answers at 127.0.0.1:${port} is another program; it was tried once`,
        ) as unknown,
      },
    })
  })

  test('nor is its failure', async () => {
    const { port } = await answering(response(500))
    const listeners = [listener(port, '0.0.0.0')]
    const shared = { listeners, isShared: true }
    expect(await run(get(port), { ...shared, holder: 'somebody-else' })).toMatchObject({
      outcome: 'failed',
      reason: { code: 'connection-refused' },
    })
    expect(await run(get(port), { ...shared, holder: 'container' })).toMatchObject({
      outcome: 'failed',
      reason: { code: 'status' },
    })
  })

  test.each<[Partial<Surroundings>, string]>([
    [{ holder: 'unknown' }, 'may only be looked into by root'],
    [{ holder: 'both' }, 'listens on the same address, too'],
    [{ isUnseen: true }, 'cannot be seen from here'],
  ])('an answer in a shared network that nobody can prove: %j', async (more, words) => {
    const { port } = await answering(response(200))
    const shared = { isShared: true, failureThreshold: 5 }
    const listeners = [listener(port, '0.0.0.0')]
    const report = await run(get(port), { ...shared, listeners, ...more })
    expect(report).toMatchObject({
      outcome: 'errored',
      // No further attempt would tell.
      attemptCount: 1,
      reason: { code: 'unproven', message: expect.stringContaining(words) as unknown },
    })
  })

  test('a refusal in a shared network is a refusal, whatever can be seen', async () => {
    const port = await closedPort()
    expect(await run(get(port), { isShared: true })).toMatchObject({
      outcome: 'failed',
      reason: { code: 'connection-refused' },
    })
  })

  test('says nothing of another host', async () => {
    const { port } = await tcpServer()
    const action = tcp(port, '127.0.0.1')
    expect(await run(action, { listeners: [], timeout: 500 })).toMatchObject({ outcome: 'passed' })
  })
})

describe('a container that others change', () => {
  test.each<[string, Partial<Surroundings>, string]>([
    ['paused', { state: { ...running, status: 'paused' } }, 'somebody paused'],
    ['being stopped', { state: { ...running, status: 'stopping' } }, 'somebody stopped'],
    ['paused for a while', { interventions: ['paused'] }, 'somebody paused'],
    [
      'restarted',
      { state: { ...running, startedAt: '2026-01-01T00:00:00Z' } },
      'somebody restarted',
    ],
    [
      'killed',
      { state: { ...running, status: 'exited', exitCode: 137 }, interventions: ['killed'] },
      'somebody killed',
    ],
  ])('%s is not blamed on the image', async (_name, surroundings, words) => {
    const port = await closedPort()
    expect(await run(tcp(port), surroundings)).toMatchObject({
      outcome: 'errored',
      reason: { code: 'container-changed', message: `${words} the container while it was checked` },
    })
  })

  test('removed ends the run', async () => {
    const port = await closedPort()
    await expect(run(tcp(port), { state: null })).rejects.toThrow('somebody removed')
  })
})

test('a connection through a proxy has half the deadline to prove itself', async () => {
  const { port } = await tcpServer()
  const report = await run(tcp(80), { ports: { 80: port }, timeout: 900 })
  expect(report.outcome).toBe('passed')
})

describe('an engine that stands still when time is up', () => {
  /** Longer than what may be lost of the time that the check has. */
  const silent = { timeout: 2_000, answersAfter: 1_100 }

  /** A machine may keep this process from its processors that long as well: then nobody can tell, and it says so. */
  const runAwake: typeof run = async (...asked) => {
    const report = await run(...asked)
    return report.reason.code === 'internal' ? await runAwake(...asked) : report
  }

  test('took the port along that it publishes', async () => {
    const { port } = await tcpServer()
    expect(await runAwake(get(80), { ports: { 80: port }, ...silent })).toMatchObject({
      outcome: 'errored',
      reason: { code: 'engine' },
    })
  })

  test('has nothing to do with the address of the container itself', async () => {
    const { port } = await tcpServer()
    expect(await runAwake(get(port), silent)).toMatchObject({
      outcome: 'failed',
      reason: { code: 'check-timeout' },
    })
  })

  test('is none that answers', async () => {
    const { port } = await tcpServer()
    expect(await runAwake(get(80), { ports: { 80: port }, timeout: 2_000 })).toMatchObject({
      outcome: 'failed',
      reason: { code: 'check-timeout' },
    })
  })
})
