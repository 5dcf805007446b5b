import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server } from 'node:http'
import { createServer as createSocketServer } from 'node:net'
import type { AddressInfo, Server as SocketServer, Socket } from 'node:net'
import { systemClock } from '../../src/clock.ts'
import type { Clock } from '../../src/clock.ts'
import type { CpuLimitOutcome, EngineContainers } from '../../src/engine/containers.ts'
import { infrastructureError } from '../../src/errors.ts'
import { marginLimits } from '../../src/limits.ts'
import type { LoadTarget } from '../../src/workload/load-target.ts'
import { createAsker } from '../../src/workload/ask.ts'
import { applyPressure } from '../../src/workload/pressure.ts'
import type { Pressure } from '../../src/workload/pressure.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const never = new AbortController().signal
const servers: (Server | SocketServer)[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
})

async function portOf(server: Server | SocketServer): Promise<number> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // It listens on TCP.
  return (server.address() as AddressInfo).port
}

async function serve(listener: RequestListener): Promise<number> {
  return await portOf(createServer(listener))
}

const action = {
  scheme: 'HTTP',
  port: 8080,
  httpHeaders: [{ name: 'X-From', value: 'probe' }],
} as const
const target: LoadTarget = { kind: 'http', action, path: '/ready?a=1' }

/** Whatever port of the Pod is meant, it is that one here. */
const reachOf = (port: number | null) => ({
  addressOf: () => (port === null ? null : { host: '127.0.0.1', port }),
  ...{ isDirect: true, names: [] },
})

function askerOf(port: number, asked: LoadTarget = target) {
  const options = { clock: systemClock, connections: 1 }
  return createAsker(asked, { host: '127.0.0.1', port }, options)
}

const nobody = { limitCpu: () => Promise.reject(new Error('nobody was to limit a CPU')) }

describe('load', () => {
  const pressure = (port: number | null, connections = 3, asked: LoadTarget | null = target) =>
    ({ kind: 'load', connections, target: asked, reach: reachOf(port) }) as const

  function apply(
    load: Pressure,
    signal: AbortSignal,
    clock: Clock = systemClock,
    duration = 600_000,
  ) {
    return applyPressure({ containers: nobody, clock, pressure: load, duration }, signal)
  }

  test('so many connections ask side by side, and are kept for the next request', async () => {
    const over = new AbortController()
    const sockets = new Set<Socket>()
    const requests: IncomingMessage[] = []
    const held: (() => void)[] = []
    const port = await serve((request, response) => {
      sockets.add(request.socket)
      requests.push(request)
      // The first ones are answered together: none of them can have waited for another.
      held.push(() => response.end('well'))
      if (requests.length >= 3) for (const answer of held.splice(0)) answer()
      if (requests.length >= 30) over.abort('that will do')
    })
    const { phase, problem } = await apply(pressure(port), over.signal)
    expect(problem).toBeNull()
    expect(phase?.condition).toBe('load')
    expect(phase?.to).toBeGreaterThanOrEqual(phase?.from ?? Infinity)
    expect(sockets.size).toBe(3)
    const [first] = requests
    expect(first).toMatchObject({ method: 'GET', url: '/ready?a=1' })
    expect(first?.headers).toEqual({
      ...{ host: '127.0.0.1:8080', 'user-agent': 'container-canary', accept: '*/*' },
      ...{ 'x-from': 'probe', connection: 'keep-alive' },
    })
  })

  test('an answer is read up to its bound (limit: marginLimits.answerBytes)', async () => {
    const { answerBytes } = marginLimits
    let isBeyond = false
    const port = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': answerBytes * 1000 })
      response.write(Buffer.alloc(answerBytes), () => {
        isBeyond = true
        response.write('.')
      })
    })
    const asker = askerOf(port)
    expect([await asker.ask(never), isBeyond]).toEqual([true, true])
    asker.close()
  })

  test('an answer that does not come is given up (limit: marginLimits.request)', async () => {
    const clock = createVirtualClock(true)
    const port = await serve(() => undefined)
    const duration = 2.5 * marginLimits.request
    const { phase, problem } = await clock.run(apply(pressure(port, 1), never, clock, duration))
    expect(phase).toEqual({ condition: 'load', from: 0, to: duration })
    expect(problem).toBe(
      'none of 3 requests to port 8080 was answered while the Pod was under load',
    )
  })

  test.each([
    ['lasts until the connection closes', `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(100_000)}`],
    ['has bare line feeds, as scripts write them', 'HTTP/1.1 200 OK\r\nA: b\n\nwell\n'],
  ])('an answer that %s is one', async (_name, answer) => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => undefined).once('data', () => socket.end(answer))
    })
    const asker = askerOf(await portOf(server))
    expect(await asker.ask(never)).toBe(true)
    asker.close()
  })

  test.each([
    [
      'that breaks off',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhal'),
    ],
    ['that is no HTTP', (socket: Socket) => socket.end('\0\0\0')],
    ['that is a reset', (socket: Socket) => socket.resetAndDestroy()],
  ])('an answer %s is none, and does no harm', async (_name, answer) => {
    const over = new AbortController()
    let count = 0
    const server = createSocketServer((socket) => {
      socket.on('error', () => undefined).once('data', () => answer(socket))
      count += 1
      if (count >= 5) over.abort('that will do')
    })
    const port = await portOf(server)
    expect(await apply(pressure(port), over.signal)).toMatchObject({ problem: null })
    const asker = askerOf(port)
    expect(await asker.ask(never)).toBe(false)
    asker.close()
  })

  test('where nothing is asked, connections come and go (limit: marginLimits.connects)', async () => {
    const over = new AbortController()
    let closed = 0
    const server = createSocketServer((socket) => {
      socket.on('error', () => (closed = -1000)).resume()
      socket.once('close', () => {
        closed += 1
        if (closed >= 10) over.abort('that will do')
      })
    })
    const port = await portOf(server)
    const connect: LoadTarget = { kind: 'connect', port: 5432 }
    const outcome = await apply(pressure(port, 4, connect), over.signal)
    expect(outcome).toMatchObject({ phase: { condition: 'load' }, problem: null })
    const asker = askerOf(port, connect)
    expect(asker.perSecond).toBe(marginLimits.connects)
  })

  test('what cannot be asked is told', async () => {
    expect(await apply(pressure(null), never)).toEqual({
      phase: null,
      problem: 'port 8080 of the Pod cannot be reached from here',
    })
    expect(await apply(pressure(1, 3, null), never)).toEqual({
      phase: null,
      problem: expect.stringContaining('there is nothing to ask') as unknown,
    })
  })

  test('a header that cannot be sent is no answer', async () => {
    const bad = { ...action, httpHeaders: [{ name: 'X-Bad', value: 'a\nb' }] }
    const asker = askerOf(1, { kind: 'http', action: bad, path: '/' })
    expect(await asker.ask(never)).toBe(false)
  })
})

describe('throttling', () => {
  type Limit = EngineContainers['limitCpu']
  const one = (own: number | null, cpu: number | null) =>
    ({ kind: 'throttled', containers: [{ id: 'c1', cpu: own }], cpu }) as const

  /** Milliseconds on the clock, the container, its limit. */
  async function apply(
    pressure: Pressure,
    { limit, signal = never }: { readonly limit?: Limit; readonly signal?: AbortSignal } = {},
  ) {
    const clock = createVirtualClock()
    const told: (readonly [number, string, number | null])[] = []
    const limitCpu: Limit = async (id, millicores, within) => {
      told.push([clock.now(), id, millicores])
      return (await limit?.(id, millicores, within)) ?? { limited: true }
    }
    const options = { containers: { limitCpu }, clock, pressure, duration: 8_000 }
    const outcome = await clock.run(applyPressure(options, signal))
    return { outcome, told, took: clock.now() }
  }

  test.each([
    ['half of its own', 500, null, 250],
    ['what was stated', 500, 100, 100],
    ['what was stated, without one of its own', null, 100, 100],
    ['no more than its own', 500, 800, 500],
  ])('a container gets %s, and its own back', async (_name, own, stated, limit) => {
    const { outcome, told } = await apply(one(own, stated))
    expect(told).toEqual([
      [0, 'c1', limit],
      [8_000, 'c1', own],
    ])
    expect(outcome).toEqual({
      phase: { condition: 'throttled', from: 0, to: 8_000 },
      problem: null,
    })
  })

  test('a Pod without a limit is not throttled', async () => {
    const { outcome, told } = await apply(one(null, null))
    expect(told).toEqual([])
    expect(outcome).toMatchObject({ phase: null, problem: expect.any(String) as unknown })
  })

  test('what the engine cannot do is told, and takes no time', async () => {
    const message = 'the engine does not change the CPU limit of a running container: no'
    const refused: CpuLimitOutcome = { limited: false, message }
    const { outcome, took } = await apply(one(500, null), { limit: () => Promise.resolve(refused) })
    expect(outcome).toEqual({ phase: null, problem: message })
    expect(took).toBe(0)
  })

  test('one of two that has ended leaves the other throttled', async () => {
    const containers = [
      { id: 'gone', cpu: 500 },
      { id: 'c2', cpu: 500 },
    ]
    const limit: Limit = (id) =>
      Promise.resolve(id === 'gone' ? { limited: false, message: 'gone' } : { limited: true })
    const { outcome } = await apply({ kind: 'throttled', containers, cpu: null }, { limit })
    expect(outcome).toMatchObject({ phase: { from: 0, to: 8_000 }, problem: 'gone' })
  })

  test('an abort ends it, and the limit is given back all the same', async () => {
    const over = new AbortController()
    const limit: Limit = (_id, millicores) => {
      if (millicores === 250) over.abort(new Error('told to stop'))
      return Promise.resolve({ limited: true })
    }
    const { told, took } = await apply(one(500, null), { limit, signal: over.signal })
    expect(told.map(([, , millicores]) => millicores)).toEqual([250, 500])
    expect(took).toBe(0)
  })

  test('so it is where the engine is lost meanwhile', async () => {
    const lost = infrastructureError({ code: 'engine-lost', message: 'the engine is lost' })
    const told: (string | null)[] = []
    const containers = ['c1', 'c2'].map((id) => ({ id, cpu: 500 }))
    const limit: Limit = (id, millicores) => {
      told.push(`${id} ${millicores ?? 'none'}`)
      return id === 'c2' && millicores === 250
        ? Promise.reject(lost)
        : Promise.resolve({ limited: true })
    }
    const pressure = { kind: 'throttled', containers, cpu: null } as const
    await expect(apply(pressure, { limit })).rejects.toBe(lost)
    expect(told).toEqual(['c1 250', 'c2 250', 'c1 500', 'c2 500'])
  })

  test('an engine that is silent then is not waited for (limit: marginLimits.restore)', async () => {
    const limit: Limit = (_id, millicores, signal) =>
      millicores === 250
        ? Promise.resolve({ limited: true })
        : new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              reject(signal.reason as Error)
            })
          })
    const { outcome, took } = await apply(one(500, null), { limit })
    expect(took).toBe(8_000 + marginLimits.restore)
    expect(outcome.problem).toBe(
      'a container may have kept less CPU than is its own: the engine did not answer in time',
    )
  })
})
