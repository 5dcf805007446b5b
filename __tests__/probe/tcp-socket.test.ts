import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { probeLimits } from '../../src/limits.ts'
import { settleTime, tcpSocketAttempt } from '../../src/probe/tcp-socket.ts'
import { closedPort, direct, never, published, stopServers, tcpServer } from './servers.ts'

afterEach(stopServers)

const at = (port: number, host: string | null = null) =>
  ({ action: 'tcpSocket', host, port }) as const

describe('tcpSocketAttempt at the address of the container', () => {
  test('passes when somebody listens, and leaves nothing open', async () => {
    const server = await tcpServer()
    const result = await tcpSocketAttempt(at(server.port), direct())(never())
    expect(result).toEqual({
      ok: true,
      reason: {
        code: 'ok',
        message: `port ${server.port} accepts connections (at 127.0.0.1:${server.port})`,
      },
      seen: { address: `127.0.0.1:${server.port}` },
    })
    await server.idle()
  })

  test('passes when the server closes at once: it listens', async () => {
    const server = await tcpServer((socket) => socket.destroy())
    const { ok } = await tcpSocketAttempt(at(server.port), direct())(never())
    expect(ok).toBe(true)
  })

  test('fails when nobody listens', async () => {
    const port = await closedPort()
    const result = await tcpSocketAttempt(at(port), direct())(never())
    expect(result).toEqual({
      ok: false,
      reason: {
        code: 'connection-refused',
        message: `nothing listens on port ${port} (connection refused at 127.0.0.1:${port})`,
      },
      seen: { address: `127.0.0.1:${port}`, error: 'ECONNREFUSED' },
    })
  })

  test('knows IPv6', async () => {
    const server = await tcpServer(undefined, '::1')
    const { ok, seen } = await tcpSocketAttempt(at(server.port), direct('::1'))(never())
    expect({ ok, seen }).toEqual({ ok: true, seen: { address: `[::1]:${server.port}` } })
  })

  test('tries every address of a name', async () => {
    const server = await tcpServer()
    const { ok } = await tcpSocketAttempt(at(server.port), direct('localhost'))(never())
    expect(ok).toBe(true)
  })

  test('a name with several addresses and no listener is refused', async () => {
    const port = await closedPort()
    const { reason } = await tcpSocketAttempt(at(port), direct('localhost'))(never())
    expect(reason.code).toBe('connection-refused')
  })

  test('a name that does not exist is told', async () => {
    const { reason } = await tcpSocketAttempt(at(80), direct('no-such-host.invalid'))(never())
    expect(reason.code).toBe('connection-failed')
    expect(reason.message).toContain('no-such-host.invalid cannot be resolved')
  })

  test('a port without an address is told', async () => {
    const { ok, reason } = await tcpSocketAttempt(at(81), published({ 80: 1 }))(never())
    expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'connection-failed' })
    expect(reason.message).toContain('list it under ports')
  })

  test('an aborted signal opens nothing', async () => {
    const server = await tcpServer()
    const result = await tcpSocketAttempt(at(server.port), direct())(AbortSignal.abort())
    expect(result.reason.code).toBe('attempt-timeout')
    expect(server.accepted()).toBe(0)
  })
})

describe('tcpSocketAttempt through a proxy', () => {
  test('fails when the proxy closes at once, and says what that usually means', async () => {
    const proxy = await tcpServer((socket) => socket.end())
    const result = await tcpSocketAttempt(at(80), published({ 80: proxy.port }))(never())
    expect(result.ok).toBe(false)
    expect(result.reason).toEqual({
      code: 'connection-reset',
      message:
        'port 80 accepted the connection and closed it without an answer; through a published port this usually means that nothing listens in the container',
    })
    expect(result.seen).toEqual({ address: `127.0.0.1:${proxy.port}`, error: 'FIN' })
  })

  test('fails when the proxy resets', async () => {
    const proxy = await tcpServer((socket) => socket.resetAndDestroy())
    const result = await tcpSocketAttempt(at(80), published({ 80: proxy.port }))(never())
    expect({ ok: result.ok, code: result.reason.code, error: result.seen.error }).toEqual({
      ok: false,
      code: 'connection-reset',
      error: 'ECONNRESET',
    })
  })

  test('passes at once when the server speaks first', async () => {
    const server = await tcpServer((socket) => void socket.write('220 hello\r\n'))
    const attempt = tcpSocketAttempt(at(25), published({ 25: server.port }), { settleMs: 2 ** 30 })
    expect((await attempt(never())).ok).toBe(true)
    await server.idle()
  })

  test('passes when the connection stays open long enough', async () => {
    const server = await tcpServer()
    const attempt = tcpSocketAttempt(at(80), published({ 80: server.port }), { settleMs: 20 })
    expect((await attempt(never())).ok).toBe(true)
    await server.idle()
  })

  test('waits for the settle time of the limits (limit: probeLimits.settleMs)', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    try {
      const accepted = Promise.withResolvers<undefined>()
      const server = await tcpServer(() => {
        accepted.resolve(undefined)
      })
      let done = false
      const result = tcpSocketAttempt(at(80), published({ 80: server.port }))(never())
      void result.then(() => (done = true))
      await accepted.promise
      while (jest.getTimerCount() === 0) await new Promise(setImmediate)
      await jest.advanceTimersByTimeAsync(probeLimits.settleMs - 1)
      expect(done).toBe(false)
      await jest.advanceTimersByTimeAsync(1)
      expect((await result).ok).toBe(true)
    } finally {
      jest.useRealTimers()
    }
  })

  test('ends with the signal, undecided', async () => {
    const stop = new AbortController()
    const server = await tcpServer(() => {
      stop.abort()
    })
    const attempt = tcpSocketAttempt(at(80), published({ 80: server.port }), { settleMs: 2 ** 30 })
    expect((await attempt(stop.signal)).reason.code).toBe('attempt-timeout')
    await server.idle()
  })

  test('a host that the manifest names may be a proxy too', async () => {
    const proxy = await tcpServer((socket) => socket.end())
    const { ok } = await tcpSocketAttempt(at(proxy.port, '127.0.0.1'), direct())(never())
    expect(ok).toBe(false)
  })
})

test('settleTime leaves half of a short deadline', () => {
  expect(settleTime(1_000)).toBe(500)
  expect(settleTime(2_000)).toBe(1_000)
  expect(settleTime(30_000)).toBe(1_000)
})
