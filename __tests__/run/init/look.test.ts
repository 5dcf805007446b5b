import { createServer } from 'node:http'
import { createServer as createPlainServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Listener } from '../../../src/container/listeners.ts'
import type { RunningContainer } from '../../../src/container/run.ts'
import type { ContainerSockets } from '../../../src/container/sockets.ts'
import { initLimits } from '../../../src/limits.ts'
import type { ReasonCode } from '../../../src/model.ts'
import type { AttemptedAction } from '../../../src/probe/attempt.ts'
import { staysSilent, untilQuiet } from '../../../src/run/init/look.ts'
import { answerOf, askOf } from '../../../src/run/init/ports.ts'
import type { Ask } from '../../../src/run/init/ports.ts'
import { pretendEngine } from '../../support/pretend-engine.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'

const never = new AbortController().signal

/** Ports by when somebody begins to listen there, at every address unless it is said otherwise. */
async function look(
  opens: Readonly<Record<number, number>>,
  exposed: readonly number[] = [],
  address = '0.0.0.0',
) {
  const clock = createVirtualClock()
  let looks = 0
  const listeners = (): readonly Listener[] => {
    looks += 1
    return Object.entries(opens).flatMap(([port, at]): readonly Listener[] =>
      clock.now() >= at ? [{ address, port: Number(port), family: 4, inode: port }] : [],
    )
  }
  // Nothing else of them is asked.
  const sockets = { listeners } as ContainerSockets
  const found = await clock.run(untilQuiet({ sockets, startedAt: 0 }, exposed, clock, never))
  return { ...found, took: clock.now(), looks }
}

describe('what listens', () => {
  test('is known once nothing new begins to (limit: initLimits.quiet)', async () => {
    const { ports, readyAfter, took } = await look({ 80: 300, 81: 300 + initLimits.quiet - 200 })
    expect(ports).toEqual([80, 81])
    expect(readyAfter).toBe(300 + initLimits.quiet - 200)
    expect(took).toBeLessThan(readyAfter + initLimits.quiet + 2 * initLimits.poll)
    expect((await look({ 80: 300, 81: 300 + initLimits.quiet + 200 })).ports).toEqual([80])
  })

  test('is waited for where it is exposed, and no longer than anybody would (limit: initLimits.look)', async () => {
    const late = initLimits.look - 1_000
    expect((await look({ 80: 0, 81: late }, [81])).ports).toEqual([80, 81])
    const never = await look({ 80: 0 }, [81])
    expect(never.ports).toEqual([80])
    expect(never.took).toBe(initLimits.look)
  })

  test('is looked for at a pace (limit: initLimits.poll)', async () => {
    const { looks } = await look({})
    expect(looks).toBe(initLimits.look / initLimits.poll)
  })

  test('at the loopback address is told apart', async () => {
    expect(await look({ 80: 0 }, [], '127.0.0.1')).toMatchObject({ ports: [], loopback: [80] })
  })

  test('is asked, few of them (limit: initLimits.ports)', async () => {
    const ports = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [1000 + index, 0]))
    expect((await look(ports(initLimits.ports))).ports).toHaveLength(initLimits.ports)
    const more = await look(ports(initLimits.ports + 1))
    expect([more.ports.length, more.loopback]).toEqual([initLimits.ports, []])
  })

  test('is what is exposed, where nobody sees', async () => {
    const clock = createVirtualClock()
    const found = untilQuiet({ sockets: null, startedAt: 0 }, [80], clock, never)
    expect(await clock.run(found)).toMatchObject({ ports: [80], isSeen: false })
  })
})

describe('an image that says nothing', () => {
  const wonder = async (opensAt: number | null, exposed: readonly number[] = [80]) => {
    const clock = createVirtualClock()
    const listener: Listener = { address: '0.0.0.0', port: 80, family: 4, inode: '1' }
    const listeners = () => (opensAt !== null && clock.now() >= opensAt ? [listener] : [])
    // Nothing else of them is asked.
    const sockets = opensAt === null ? null : ({ listeners } as unknown as ContainerSockets)
    const silent = await clock.run(staysSilent({ sockets, startedAt: 0 }, exposed, clock, never))
    return [silent, clock.now()]
  }

  test('is taken for one that has no port before it is certain (limit: initLimits.silence)', async () => {
    expect(await wonder(initLimits.look)).toEqual([true, initLimits.silence])
    const soon = initLimits.silence - initLimits.poll
    expect(await wonder(soon)).toEqual([false, soon])
  })

  test('is what it says of itself, where nobody sees what listens', async () => {
    expect(await wonder(null, [])).toEqual([true, 0])
    expect(await wonder(null, [80])).toEqual([false, 0])
  })
})

describe('what speaks on a port', () => {
  /** What each question comes to; others are refused. */
  const asked = (answers: (action: AttemptedAction) => ReasonCode | undefined): Ask => {
    return (action) => Promise.resolve(answers(action) ?? 'malformed-response')
  }
  const http =
    (scheme: string, fine: (path: string) => boolean) =>
    (action: AttemptedAction): ReasonCode | undefined => {
      if (action.action !== 'httpGet' || action.scheme !== scheme) return undefined
      return fine(action.path) ? 'ok' : 'status'
    }

  test.each<[string, (action: AttemptedAction) => ReasonCode | undefined, object | null]>([
    [
      'HTTP with a health path',
      http('HTTP', (path) => ['/', '/healthz', '/health'].includes(path)),
      { kind: 'http', scheme: 'HTTP', path: '/healthz' },
    ],
    ['HTTP with a page', http('HTTP', (path) => path === '/'), { kind: 'http', path: '/' }],
    ['HTTP that answers anything well', http('HTTP', () => true), { kind: 'http', path: '/' }],
    ['HTTP that answers nothing well', http('HTTP', () => false), { kind: 'http-without-path' }],
    ['HTTPS', http('HTTPS', (path) => path === '/'), { kind: 'http', scheme: 'HTTPS' }],
    ['gRPC', ({ action }) => (action === 'grpc' ? 'ok' : undefined), { kind: 'grpc' }],
    [
      'something else',
      ({ action }) => (action === 'tcpSocket' ? 'ok' : undefined),
      { kind: 'tcp' },
    ],
    ['nothing', () => 'connection-refused', null],
  ])('%s', async (_name, answers, wanted) => {
    const found = await answerOf(80, asked(answers))
    if (wanted === null) expect(found).toBeNull()
    else expect(found).toMatchObject(wanted)
  })
})

describe('a question to a container', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.close()
  })
  const portOf = async (server: Server) => {
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as AddressInfo).port
  }
  const reach = {
    addressOf: (port: number) => ({ host: '127.0.0.1', port }),
    ...{ isDirect: true, names: [] },
  }
  const reached = {
    ...{ reach, description: 'here', arrivesAt: [], isShared: false, isOfThisKernel: false },
  }
  // Nothing else of it is asked.
  const container = { id: 'c1', reached, sockets: null } as unknown as RunningContainer
  const ask = askOf(container, pretendEngine(), never)
  const get = (port: number): AttemptedAction => ({
    ...{ action: 'httpGet', scheme: 'HTTP', host: null, port, path: '/' },
    ...{ httpHeaders: [], responseHttpHeaders: [] },
  })

  test('is answered', async () => {
    const port = await portOf(createServer((_, response) => response.end('fine')))
    expect(await ask(get(port))).toBe('ok')
  })

  test('is given up where nobody answers (limit: initLimits.question)', async () => {
    const sockets: { destroy: () => unknown }[] = []
    const port = await portOf(createPlainServer((socket) => sockets.push(socket)))
    expect(await ask(get(port))).toBe('attempt-timeout')
    for (const socket of sockets) socket.destroy()
  })
})
