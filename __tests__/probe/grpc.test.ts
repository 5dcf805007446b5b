import { createSecureServer, createServer } from 'node:http2'
import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { probeLimits } from '../../src/limits.ts'
import { decodeHealthResponse, encodeHealthRequest } from '../../src/probe/grpc-message.ts'
import { grpcAttempt } from '../../src/probe/grpc.ts'
import {
  closedPort,
  direct,
  never,
  published,
  selfSigned,
  stopServers,
  tcpServer,
  track,
} from './servers.ts'

afterEach(stopServers)

interface Call {
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A bare HTTP/2 server that hands each complete call to `answer`. */
async function grpcServer(answer: (stream: ServerHttp2Stream, call: Call) => void) {
  const calls: Call[] = []
  const server = createServer()
  server.on('stream', (stream, headers) => {
    const chunks: Buffer[] = []
    stream.on('error', () => undefined)
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const call = { headers, body: Buffer.concat(chunks) }
      calls.push(call)
      answer(stream, call)
    })
  })
  return { calls, server: await track(server) }
}

const frame = (...message: readonly number[]) =>
  Buffer.from([0, 0, 0, message.length >> 8, message.length & 0xff, ...message])

function reply(stream: ServerHttp2Stream, body: Buffer, trailers: Record<string, string>): void {
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
  stream.on('wantTrailers', () => {
    stream.sendTrailers(trailers)
  })
  stream.end(body)
}

const done = { 'grpc-status': '0' }

function check(port: number, { service = '', signal = never(), reach = direct() } = {}) {
  const action = { action: 'grpc', port, service } as const
  return grpcAttempt(action, reach, { userAgent: 'canary/1' })(signal)
}

describe('grpcAttempt', () => {
  test('passes when the server is SERVING, and leaves nothing open', async () => {
    const { server, calls } = await grpcServer((stream) => {
      reply(stream, frame(8, 1), done)
    })
    expect(await check(server.port)).toEqual({
      ok: true,
      reason: { code: 'ok', message: 'the server is SERVING' },
      seen: { address: `127.0.0.1:${server.port}`, serving: 'SERVING' },
    })
    const [call] = calls
    expect(call?.body).toEqual(Buffer.from([0, 0, 0, 0, 0]))
    expect(call?.headers).toMatchObject({
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Check',
      ':scheme': 'http',
      ':authority': `127.0.0.1:${server.port}`,
      'content-type': 'application/grpc',
      te: 'trailers',
      'user-agent': 'canary/1',
    })
    await server.idle()
  })

  test('speaks TLS that it does not verify, where the action says so', async () => {
    const calls: IncomingHttpHeaders[] = []
    const server = createSecureServer(selfSigned)
    server.on('stream', (stream, headers) => {
      calls.push(headers)
      reply(stream, frame(8, 1), done)
    })
    const { port } = await track(server)
    const action = { action: 'grpc', port, service: '', mode: 'TLS' } as const
    const result = await grpcAttempt(action, direct(), { userAgent: 'canary/1' })(never())
    expect(result.reason).toEqual({ code: 'ok', message: 'the server is SERVING' })
    expect(calls).toMatchObject([{ ':scheme': 'https', ':authority': `127.0.0.1:${port}` }])
  })

  test.each([
    [['http/1.1'], 'tls'],
    [undefined, 'malformed-response'],
  ])('takes no server over TLS that offers %j', async (ALPNProtocols, code) => {
    const { port } = await track(
      createTlsServer({ ...selfSigned, ...(ALPNProtocols && { ALPNProtocols }) }),
    )
    const action = { action: 'grpc', port, service: '', mode: 'TLS' } as const
    const { ok, reason } = await grpcAttempt(action, direct(), { userAgent: 'canary/1' })(never())
    expect([ok, reason.code]).toEqual([false, code])
  })

  test('mixes TLS and plain text up with no success', async () => {
    const plain = await grpcServer((stream) => {
      reply(stream, frame(8, 1), done)
    })
    const action = { action: 'grpc', port: plain.server.port, service: '', mode: 'TLS' } as const
    const result = await grpcAttempt(action, direct(), { userAgent: 'canary/1' })(never())
    expect([result.ok, result.reason.code]).toEqual([false, 'tls'])
  })

  test('connects again where it is told to sleep between, as kubelet’s client (limit: probeLimits.grpcReconnect)', async () => {
    const { server } = await grpcServer((stream) => {
      reply(stream, frame(8, 1), done)
    })
    const ports = [await closedPort(), await closedPort(), server.port]
    const slept: number[] = []
    const reach = {
      ...direct(),
      addressOf: () => ({ host: '127.0.0.1', port: ports[slept.length] ?? 0 }),
    }
    const options = {
      userAgent: 'canary/1',
      sleep: (time: number) => {
        slept.push(time)
        return Promise.resolve()
      },
    }
    const action = { action: 'grpc', port: 80, service: '' } as const
    expect((await grpcAttempt(action, reach, options)(never())).ok).toBe(true)
    expect(slept).toEqual([1_000, 1_600])
  })

  test('tells of the closed port when the time ends while it sleeps', async () => {
    const end = new AbortController()
    const sleep = () => {
      end.abort()
      return Promise.resolve()
    }
    const action = { action: 'grpc', port: await closedPort(), service: '' } as const
    const attempt = grpcAttempt(action, direct(), { userAgent: 'canary/1', sleep })
    expect((await attempt(end.signal)).reason.code).toBe('connection-refused')
  })

  test('asks for the service', async () => {
    const { server, calls } = await grpcServer((stream) => {
      reply(stream, frame(8, 1), done)
    })
    const result = await check(80, { service: 'a.B', reach: published({ 80: server.port }) })
    expect(result.reason.message).toBe('service a.B is SERVING')
    expect(calls[0]?.body).toEqual(Buffer.from('\0\0\0\0\x05\x0a\x03a.B', 'latin1'))
    expect(calls[0]?.headers[':authority']).toBe('127.0.0.1:80')
  })

  test.each([
    ['UNKNOWN', frame(8, 0)],
    ['UNKNOWN', frame()],
    ['NOT_SERVING', frame(8, 2)],
    ['SERVICE_UNKNOWN', frame(8, 3)],
    ['9', frame(8, 9)],
  ])('%s is not enough', async (serving, body) => {
    const { server } = await grpcServer((stream) => {
      reply(stream, body, done)
    })
    const { ok, reason, seen } = await check(server.port)
    expect({ ok, reason, serving: seen.serving }).toEqual({
      ok: false,
      reason: { code: 'not-serving', message: `the server is ${serving}` },
      serving,
    })
  })

  test.each([
    ['12', 'UNIMPLEMENTED', 'does not implement the gRPC health protocol'],
    ['5', 'NOT_FOUND', 'knows no health of service x'],
    ['4', 'DEADLINE_EXCEEDED', 'lack of time'],
    ['14', 'UNAVAILABLE', 'the gRPC health check failed'],
    ['99', 'UNKNOWN', 'the gRPC health check failed'],
    ['constructor', 'UNKNOWN', 'the gRPC health check failed'],
  ])('gRPC status %s in a trailers-only answer', async (status, name, words) => {
    const { server } = await grpcServer((stream) => {
      const head = { ':status': 200, 'content-type': 'application/grpc+proto' }
      const trailers = { 'grpc-status': status, 'grpc-message': 'too%20b%C3%A4d' }
      stream.respond({ ...head, ...trailers }, { endStream: true })
    })
    const { ok, reason, seen } = await check(server.port, { service: 'x' })
    expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'grpc-status' })
    expect(reason.message).toContain(words)
    expect(reason.message).toContain(`(gRPC status ${name})`)
    expect(seen.error).toBe(`${name}: too bäd`)
    await server.idle()
  })

  test('a status after a message counts', async () => {
    const { server } = await grpcServer((stream) => {
      reply(stream, frame(8, 1), { 'grpc-status': '13' })
    })
    expect((await check(server.port)).seen.error).toBe('INTERNAL')
  })

  test('an answer that is too large is given up (limit: probeLimits.grpcMessageBytes)', async () => {
    const sized = async (bytes: number) => {
      // SERVING, behind a field that nobody knows.
      const filler = bytes - 10
      const unknown = [0x12, (filler & 0x7f) | 0x80, filler >> 7, ...Array<number>(filler).fill(0)]
      const { server } = await grpcServer((stream) => {
        reply(stream, frame(...unknown, 0x08, 1), done)
      })
      const { ok, reason } = await check(server.port)
      await server.idle()
      return [ok, reason.message.includes('its answer is too large')]
    }
    expect(await sized(probeLimits.grpcMessageBytes)).toEqual([true, false])
    expect(await sized(probeLimits.grpcMessageBytes + 1)).toEqual([false, true])
  })

  test('a missing status is UNKNOWN, whatever the message says', async () => {
    const { server } = await grpcServer((stream) => {
      stream.respond({ ':status': 200, 'content-type': 'application/grpc' })
      stream.end(frame(8, 1))
    })
    const { ok, seen } = await check(server.port)
    expect({ ok, error: seen.error }).toEqual({ ok: false, error: 'UNKNOWN' })
  })

  test.each([
    ['two messages', Buffer.concat([frame(8, 1), frame(8, 1)])],
    ['no message', Buffer.alloc(0)],
    ['half a message', frame(8, 1).subarray(0, 6)],
    ['a compressed message', Buffer.from([1, 0, 0, 0, 2, 8, 1])],
    ['more than a message needs', frame(...Array<number>(probeLimits.grpcMessageBytes).fill(0))],
  ])('%s is malformed', async (_, body) => {
    const { server } = await grpcServer((stream) => {
      reply(stream, body, done)
    })
    const { ok, reason } = await check(server.port)
    expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'malformed-response' })
    await server.idle()
  })

  test.each([
    [{ ':status': 404, 'content-type': 'text/html' }, 'status'],
    [{ ':status': 200, 'content-type': 'text/html' }, 'malformed-response'],
    [{ ':status': 200 }, 'malformed-response'],
  ])('an HTTP/2 server that does not know gRPC: %j', async (head, code) => {
    const { server } = await grpcServer((stream) => {
      stream.respond(head)
      stream.end('hello')
    })
    expect((await check(server.port)).reason.code).toBe(code)
  })

  test('nobody listens: told at once', async () => {
    const port = await closedPort()
    const { reason } = await check(port)
    expect(reason).toEqual({
      code: 'connection-refused',
      message: `nothing listens on port ${port} (connection refused at 127.0.0.1:${port})`,
    })
  })

  test('a port without an address', async () => {
    expect((await check(80, { reach: published({}) })).reason.code).toBe('connection-failed')
  })

  test('an HTTP/1 server', async () => {
    const server = await track(createHttpServer((_, answer) => answer.end('hello')))
    const { ok, reason } = await check(server.port)
    expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'malformed-response' })
    expect(reason.message).toContain('plain HTTP/2')
    await server.idle()
  })

  test('a TLS server', async () => {
    const server = await track(createTlsServer(selfSigned))
    expect((await check(server.port)).ok).toBe(false)
    await server.idle()
  })

  test.each([
    ['closes', (socket: { end: () => unknown }) => socket.end()],
    ['resets', (socket: { resetAndDestroy: () => unknown }) => socket.resetAndDestroy()],
  ])('a server that accepts and %s', async (_, serve) => {
    const server = await tcpServer((socket) => void serve(socket))
    const { ok, reason } = await check(server.port)
    expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'connection-reset' })
    await server.idle()
  })

  test('a server that closes the connection behind the head of its answer', async () => {
    const settings = [0, 0, 0, 4, 0, 0, 0, 0, 0]
    // HEADERS of stream 1, whose end it is not: `:status: 200` (RFC 7541, appendix A, index 8).
    const head = [0, 0, 1, 1, 4, 0, 0, 0, 1, 0x88]
    const server = await tcpServer((socket) => {
      socket.once('data', () => socket.end(Buffer.from([...settings, ...head])))
    })
    const { ok, reason } = await check(server.port)
    expect(ok).toBe(false)
    expect(reason.message).toBe(
      `port ${server.port} closed the connection in the middle of its response`,
    )
    await server.idle()
  })

  test('a server that closes the session instead of answering', async () => {
    const { server } = await grpcServer((stream) => {
      stream.session?.destroy()
    })
    const { ok, reason } = await check(server.port)
    expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'connection-reset' })
  })

  test('a status in the head of an answer with a message does not count', async () => {
    const { server } = await grpcServer((stream) => {
      const head = { ':status': 200, 'content-type': 'application/grpc' }
      stream.respond({ ...head, 'grpc-status': '0' })
      stream.end(frame(8, 1))
    })
    expect((await check(server.port)).reason.code).toBe('grpc-status')
  })

  test.each([0, 2, 7, 8])('a server that resets the stream with code %d', async (code) => {
    const { server } = await grpcServer((stream) => {
      stream.close(code)
    })
    expect((await check(server.port)).ok).toBe(false)
    await server.idle()
  })

  test.each([0, 1])('ends with the signal (%d: after the answer began)', async (began) => {
    const stop = new AbortController()
    const { server } = await grpcServer((stream) => {
      if (began === 1) stream.respond({ ':status': 200, 'content-type': 'application/grpc' })
      setImmediate(() => {
        stop.abort()
      })
    })
    expect((await check(server.port, { signal: stop.signal })).reason.code).toBe('attempt-timeout')
    await server.idle()
  })

  test('ends with the signal when nothing speaks', async () => {
    const stop = new AbortController()
    const server = await tcpServer((socket) => {
      socket.once('data', () => {
        stop.abort()
      })
    })
    expect((await check(server.port, { signal: stop.signal })).reason.code).toBe('attempt-timeout')
    await server.idle()
    expect(process.getActiveResourcesInfo()).not.toContain('TCPSocketWrap')
  })

  test('an aborted signal opens nothing', async () => {
    const server = await tcpServer()
    const { reason } = await check(server.port, { signal: AbortSignal.abort() })
    expect(reason.code).toBe('attempt-timeout')
    expect(server.accepted()).toBe(0)
  })
})

describe('health messages', () => {
  test('a long service name has a long length', () => {
    const request = encodeHealthRequest('é'.repeat(100))
    expect(request.subarray(0, 8)).toEqual(Buffer.from([0, 0, 0, 0, 203, 0x0a, 0xc8, 0x01]))
    expect(request).toHaveLength(208)
  })

  test.each<[string, number[], string]>([
    ['unknown fields are skipped', [0x12, 1, 65, 8, 1, 0x19, 0, 0, 0, 0, 0, 0, 0, 0], 'SERVING'],
    ['fixed and plain ones too', [0x1d, 0, 0, 0, 0, 0x20, 0x96, 1, 8, 1], 'SERVING'],
    ['the last one counts', [8, 1, 8, 2], 'NOT_SERVING'],
    ['32 bits count', [8, 0x81, 0x80, 0x80, 0x80, 0x10], 'SERVING'],
    ['negative', [8, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1], '-1'],
  ])('%s', (_, message, state) => {
    expect(decodeHealthResponse(frame(...message))).toBe(state)
  })

  test.each([
    [[8]],
    [[8, 0x80]],
    [[0x12, 5, 1]],
    [[0x0b]],
    [[0, 1]],
    [[0x19, 1]],
    [Array<number>(11).fill(0xff)],
  ])('%j is malformed', (message) => {
    expect(() => decodeHealthResponse(frame(...message))).toThrow('health check response')
  })

  test('any bytes end in a state or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          expect(decodeHealthResponse(frame(...bytes))).toMatch(/^[A-Z_]+$|^-?\d+$/)
        } catch (error) {
          expect((error as Error).name).toBe('MalformedMessage')
        }
      }),
    )
  })
})
