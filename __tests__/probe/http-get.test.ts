import { createServer as createPlainServer, createSecureServer } from 'node:http2'
import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2'
import { createServer as createHttpsServer } from 'node:https'
import type { Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { probeLimits } from '../../src/limits.ts'
import type { Reach } from '../../src/container/reach.ts'
import type { HttpGetAction, ProbeProfile } from '../../src/probe/attempt.ts'
import { httpGetAttempt } from '../../src/probe/http-get.ts'
import {
  answering,
  closedPort,
  direct,
  never,
  published,
  response,
  selfSigned,
  smallKey,
  stopServers,
  tcpServer,
  track,
} from './servers.ts'

afterEach(stopServers)

interface Asked extends Partial<HttpGetAction> {
  readonly reach?: Reach
  readonly profile?: ProbeProfile
  readonly signal?: AbortSignal
}

function get(port: number, asked: Asked = {}) {
  const { reach = direct(), profile = 'validator', signal = never(), ...rest } = asked
  const action: HttpGetAction = {
    action: 'httpGet',
    scheme: 'HTTP',
    host: null,
    port,
    path: '/',
    httpHeaders: [],
    responseHttpHeaders: [],
    ...rest,
  }
  return httpGetAttempt(action, reach, profile, { userAgent: 'canary/1' })(signal)
}

async function code(promise: ReturnType<typeof get>) {
  const { ok, reason } = await promise
  expect(ok).toBe(reason.code === 'ok')
  return reason.code
}

describe('what is sent', () => {
  test('exactly these lines when nothing is configured', async () => {
    const server = await answering(response(200))
    await get(server.port, { path: '/a b?c' })
    expect(server.requests).toEqual([
      `GET /a%20b?c HTTP/1.1\r\nHost: localhost:${server.port}\r\nUser-Agent: canary/1\r\nAccept: */*\r\nConnection: close\r\n\r\n`,
    ])
    await server.idle()
  })

  test('to a Pod a blank in the query is sent as it is, and a path without a host not at all', async () => {
    const server = await answering(response(400))
    expect(await code(get(server.port, { profile: 'pod', path: '/a?b c' }))).toBe('status')
    expect(server.requests[0]).toMatch(/^GET \/a\?b c HTTP\/1\.1\r\n/)
    const { ok, reason } = await get(server.port, { profile: 'pod', path: 'foo:bar' })
    expect([ok, reason]).toEqual([
      false,
      {
        code: 'connection-failed',
        message:
          'the path "foo:bar" reads as a URL without a host, so Kubernetes sends nothing; begin it with /',
      },
    ])
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    ['validator', direct('127.0.0.1'), null, 'localhost:PORT'],
    ['pod', direct('127.0.0.1'), null, '127.0.0.1:PORT'],
    ['validator', direct('127.0.0.1'), '127.0.0.1', '127.0.0.1:PORT'],
  ] as const)('in a %s document the Host line says the port of the container', async (...row) => {
    const [profile, reach, host, wanted] = row
    const server = await answering(response(200))
    await get(server.port, { profile, reach, host })
    expect(server.requests[0]).toContain(
      `\r\nHost: ${wanted.replace('PORT', String(server.port))}\r\n`,
    )
  })

  test.each([
    ['validator', 'localhost:80'],
    ['pod', '127.0.0.1:80'],
  ] as const)('a published port is never told to the server of a %s', async (profile, host) => {
    const server = await answering(response(200))
    await get(80, { profile, reach: published({ 80: server.port }) })
    expect(server.requests[0]).toContain(`\r\nHost: ${host}\r\n`)
  })

  test('proxy variables are not asked', async () => {
    const server = await answering(response(200))
    const saved = process.env['http_proxy']
    process.env['http_proxy'] = `http://127.0.0.1:${await closedPort()}`
    try {
      expect(await code(get(server.port))).toBe('ok')
    } finally {
      if (saved === undefined) delete process.env['http_proxy']
      else process.env['http_proxy'] = saved
    }
  })

  test('a header that cannot be sent is a result, not an exception', async () => {
    const server = await answering(response(200))
    const httpHeaders = [{ name: 'X', value: 'a\r\nB: c' }]
    expect(await code(get(server.port, { httpHeaders }))).toBe('internal')
    expect(server.accepted()).toBe(0)
  })
})

describe('which status passes', () => {
  const statuses = [200, 204, 226, 299, 300, 302, 304, 399, 400, 401, 404, 500, 503, 599]

  test.each(statuses)('%d', async (status) => {
    const text = `HTTP/1.1 ${status} Some Words\r\nConnection: close\r\n\r\n`
    const server = await answering(text)
    const validator = await get(server.port)
    const pod = await get(server.port, { profile: 'pod' })
    expect([validator.ok, pod.ok]).toEqual([status < 300, status < 400])
    expect(validator.seen).toEqual({ address: `127.0.0.1:${server.port}`, status })
    expect(pod.warning).toBe(status >= 300 && pod.ok ? `answered ${status}` : undefined)
    if (!validator.ok) {
      expect(validator.reason).toEqual({
        code: 'status',
        message: `answered ${status}, wanted 200–299`,
      })
    }
  })

  test('1xx responses are skipped', async () => {
    const early = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n'
    const server = await answering(early + response(204))
    expect((await get(server.port)).seen.status).toBe(204)
  })

  test('101 is no success', async () => {
    const server = await answering(
      'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n',
    )
    expect((await get(server.port)).reason.code).toBe('status')
    await server.idle()
  })
})

describe('no answer that fits', () => {
  test('nobody listens', async () => {
    const port = await closedPort()
    const { ok, reason, seen } = await get(port)
    expect({ ok, reason, seen }).toEqual({
      ok: false,
      reason: {
        code: 'connection-refused',
        message: `nothing listens on port ${port} (connection refused at 127.0.0.1:${port})`,
      },
      seen: { address: `127.0.0.1:${port}`, error: 'ECONNREFUSED' },
    })
  })

  test('a port without an address', async () => {
    expect(await code(get(81, { reach: published({}) }))).toBe('connection-failed')
  })

  test('a name with several addresses', async () => {
    const server = await answering(response(200))
    expect(await code(get(server.port, { reach: direct('localhost') }))).toBe('ok')
  })

  test('a name that does not exist', async () => {
    expect(await code(get(80, { host: 'no-such-host.invalid' }))).toBe('connection-failed')
  })

  test.each([
    ['closes', ''],
    ['closes after half a head', 'HTTP/1.1 200 OK\r\nX: '],
  ])('the server %s', async (_, text) => {
    const server = await answering(text)
    const { ok, reason } = await get(server.port)
    expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'connection-reset' })
    expect(reason.message).toBe(
      `port ${server.port} accepted the connection and closed it without an answer`,
    )
  })

  test('a proxy before nobody', async () => {
    const proxy = await tcpServer((socket) => socket.end())
    const { reason } = await get(80, { reach: published({ 80: proxy.port }) })
    expect(reason.code).toBe('connection-reset')
    expect(reason.message).toContain('nothing listens in the container')
  })

  test('the server resets', async () => {
    const server = await answering((socket) => socket.resetAndDestroy())
    expect(await code(get(server.port))).toBe('connection-reset')
  })

  test.each([
    ['garbage', 'hello\r\n\r\n'],
    ['a bare number', '200\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
  ])('%s', async (_, text) => {
    const server = await answering(text)
    expect(await code(get(server.port))).toBe('malformed-response')
  })

  test('what a server said is quoted in few words', async () => {
    const server = await answering(`HTTP/1.1 200 OK\r\n${'x'.repeat(50_000)}: \x01\r\n\r\n`)
    const { reason } = await get(server.port)
    expect(reason.message).toContain('the value of header xxx')
    expect(reason.message.length).toBeLessThan(300)
  })

  test('a server that speaks TLS', async () => {
    const alert = '\x15\x03\x01\x00\x02\x02\x46'
    const server = await answering(alert)
    const { reason } = await get(server.port)
    expect(reason.code).toBe('malformed-response')
    expect(reason.message).toContain('it speaks TLS; scheme: HTTPS')
    const silent = await track(createTlsServer(selfSigned))
    expect(await code(get(silent.port))).toBe('connection-reset')
  })
})

describe('header size', () => {
  const head = (size: number) =>
    `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(size)}\r\nContent-Length: 0\r\n\r\n`

  test('20 KiB and just below the limit are read (limit: probeLimits.headerBytes)', async () => {
    const server = await answering(head(20 * 1024), head(probeLimits.headerBytes - 100))
    expect(await code(get(server.port))).toBe('ok')
    expect(await code(get(server.port))).toBe('ok')
  })

  test('beyond the limit the response is malformed (limit: probeLimits.headerBytes)', async () => {
    const server = await answering(head(probeLimits.headerBytes))
    const { reason } = await get(server.port)
    expect(reason.code).toBe('malformed-response')
    expect(reason.message).toContain('headers are too large')
  })

  test('the last of 3,000 headers is seen (limit: probeLimits.bodyBytes)', async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `X-${index}: y`)
    const server = await answering(response(200, lines))
    const responseHttpHeaders = [{ name: 'X-2999', value: 'y' }]
    expect(await code(get(server.port, { responseHttpHeaders }))).toBe('ok')
  })
})

describe('the body', () => {
  const limit = probeLimits.bodyBytes
  const stalling = (bytes: number, stop: AbortController) => (socket: Socket) =>
    socket.write(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(bytes)}`, () => {
      setImmediate(() => {
        stop.abort()
      })
    })

  test.each([0, 1, limit - 1, limit, limit + 1])('%d bytes that end are fine', async (bytes) => {
    const server = await answering(response(200, [], 'x'.repeat(bytes)))
    const result = await get(server.port)
    expect(result.ok).toBe(true)
    expect(JSON.stringify(result)).not.toContain('xx')
    await server.idle()
  })

  test.each([limit, limit + 1])('after %d bytes nobody waits for the end', async (bytes) => {
    const server = await answering((socket) =>
      socket.write(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(bytes)}`),
    )
    expect(await code(get(server.port))).toBe('ok')
    await server.idle()
  })

  test.each([0, limit - 1])('stalling after %d bytes is a timeout', async (bytes) => {
    const stop = new AbortController()
    const server = await answering(stalling(bytes, stop))
    const { reason } = await get(server.port, { signal: stop.signal })
    expect(reason.code).toBe('attempt-timeout')
    await server.idle()
  })

  test('an endless one ends at once', async () => {
    const server = await answering((socket) => {
      const pour = () => {
        while (socket.writable && socket.write('x'.repeat(4096)));
      }
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.on('drain', pour)
      pour()
    })
    expect(await code(get(server.port))).toBe('ok')
    await server.idle()
  })

  test.each([
    ['too short', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc'],
    ['in broken chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['that ends within chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab'],
  ])('one %s is malformed', async (_, text) => {
    const server = await answering(text)
    expect(await code(get(server.port))).toBe('malformed-response')
  })

  test.each([
    ['a line break', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello\n'],
    ['more bytes', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello world'],
    ['more bytes after a last response', `${response(200, ['Connection: close'], 'a')}bcd`],
    ['a body where none belongs', 'HTTP/1.1 204 No Content\r\n\r\nhello'],
  ])('%s behind it does not count', async (_, text) => {
    const server = await answering(text)
    expect(await code(get(server.port))).toBe('ok')
  })

  test('a reset behind it does not count', async () => {
    const server = await answering((socket) => {
      socket.write(response(200, [], 'abc'), () => socket.resetAndDestroy())
    })
    expect(await code(get(server.port))).toBe('ok')
  })

  test('is not waited for when the status fails already', async () => {
    const server = await answering((socket) =>
      socket.write('HTTP/1.1 500 Oops\r\nContent-Length: 10\r\n\r\n'),
    )
    expect(await code(get(server.port))).toBe('status')
    await server.idle()
  })

  test('of a connection that stays open ends where its length says', async () => {
    const server = await answering((socket) => socket.write(response(200, [], 'abc')))
    expect(await code(get(server.port))).toBe('ok')
    await server.idle()
  })
})

describe('the end of the signal', () => {
  test('before anything: nothing is opened', async () => {
    const server = await answering(response(200))
    expect(await code(get(server.port, { signal: AbortSignal.abort() }))).toBe('attempt-timeout')
    expect(server.accepted()).toBe(0)
  })

  test.each([
    ['accepts and never answers', ''],
    ['dribbles headers', 'HTTP/1.1 200 OK\r\nX-A: b\r\nX-'],
  ])('a server that %s', async (_, text) => {
    const stop = new AbortController()
    const server = await answering((socket) => {
      socket.write(text)
      setImmediate(() => {
        stop.abort()
      })
    })
    const { ok, reason, seen } = await get(server.port, { signal: stop.signal })
    expect({ ok, reason, seen }).toEqual({
      ok: false,
      reason: {
        code: 'attempt-timeout',
        message: `port ${server.port} accepted the connection and did not send a complete answer in time`,
      },
      seen: { address: `127.0.0.1:${server.port}` },
    })
    await server.idle()
  })

  test('no socket and no listener is left', async () => {
    const stop = new AbortController()
    const removed = jest.spyOn(stop.signal, 'removeEventListener')
    const added = jest.spyOn(stop.signal, 'addEventListener')
    const server = await answering(response(200), response(500), () => {
      stop.abort()
    })
    for (let index = 0; index < 3; index += 1) await get(server.port, { signal: stop.signal })
    await server.idle()
    expect(process.getActiveResourcesInfo()).not.toContain('TCPSocketWrap')
    const listeners = added.mock.calls.map(([, listener]) => listener)
    expect(listeners).toHaveLength(3)
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      expect.arrayContaining(listeners),
    )
  })
})

describe('HTTPS', () => {
  const https = (port: number, rest: Asked = {}) => get(port, { scheme: 'HTTPS', ...rest })

  async function secure() {
    const names: (string | false)[] = []
    const server = createHttpsServer(selfSigned, (_, reply) => reply.end('hello'))
    server.on('secureConnection', (socket: { servername?: string | false }) => {
      names.push(socket.servername ?? false)
    })
    return { names, server: await track(server) }
  }

  test('no certificate is verified; an address is not named', async () => {
    const { server, names } = await secure()
    expect(await code(https(server.port))).toBe('ok')
    expect(names).toEqual([false])
    await server.idle()
  })

  test('a host name is, and the Host header is not', async () => {
    const { server, names } = await secure()
    const httpHeaders = [{ name: 'Host', value: 'other.example' }]
    await https(server.port, { reach: direct('localhost'), httpHeaders })
    expect(names).toEqual(['localhost'])
  })

  test('a server that speaks plain HTTP', async () => {
    const server = await tcpServer((socket) => socket.end('HTTP/1.1 400 Bad\r\n\r\n'))
    const { reason } = await https(server.port)
    expect(reason.code).toBe('tls')
    expect(reason.message).toBe(
      `port ${server.port} at 127.0.0.1:${server.port} does not speak TLS; scheme: HTTP may be what you want`,
    )
  })

  test('a server that speaks HTTP/2 without TLS, asked for HTTP/1', async () => {
    const server = await track(createPlainServer())
    const { reason } = await get(server.port)
    expect(reason.code).toBe('malformed-response')
    expect(reason.message).toContain('it speaks HTTP/2 without TLS, which a check cannot')
    await server.idle()
  })

  describe('in HTTP/2 without TLS, where the action says so', () => {
    const protocol = 'HTTP2'

    test('sends the same request', async () => {
      const heads: string[][] = []
      const plain = createPlainServer()
      plain.on(
        'stream',
        (...[stream, , , raw]: [ServerHttp2Stream, IncomingHttpHeaders, number, string[]]) => {
          heads.push(raw)
          stream.respond({ ':status': 204 })
          stream.end()
        },
      )
      const server = await track(plain)
      const httpHeaders = [{ name: 'Host', value: 'example.org' }]
      expect(await code(get(server.port, { protocol, profile: 'pod', httpHeaders }))).toBe('ok')
      expect(heads).toEqual([
        [':method', 'GET', ':path', '/', ':scheme', 'http', ':authority', 'example.org'].concat([
          'user-agent',
          'canary/1',
          'accept',
          '*/*',
        ]),
      ])
      await server.idle()
    })

    test('fails with its status, and where nobody speaks it', async () => {
      const plain = createPlainServer()
      plain.on('stream', (stream: ServerHttp2Stream) => {
        stream.respond({ ':status': 500 })
        stream.end('no')
      })
      const server = await track(plain)
      expect(await code(get(server.port, { protocol, profile: 'pod' }))).toBe('status')
      const old = await tcpServer((socket) => {
        socket.end(response(400))
      })
      expect(await code(get(old.port, { protocol, profile: 'pod' }))).toBe('malformed-response')
    })
  })

  describe('to a server that speaks HTTP/2 only', () => {
    type Reply = (stream: ServerHttp2Stream) => void
    type StreamEvent = [ServerHttp2Stream, IncomingHttpHeaders, number, string[]]

    async function http2(reply: Reply) {
      const heads: unknown[] = []
      const server = createSecureServer(selfSigned)
      server.on('stream', (...[stream, , , raw]: StreamEvent) => {
        heads.push(raw)
        stream.on('error', () => undefined)
        reply(stream)
      })
      return { heads, server: await track(server) }
    }

    test('the same request is sent in HTTP/2', async () => {
      const { server, heads } = await http2((stream) => {
        stream.respond({ ':status': 200, 'x-one': ['1', '2'] })
        stream.end('hello')
      })
      const httpHeaders = ['1', '2'].map((value) => ({ name: 'X-A', value }))
      const responseHttpHeaders = [{ name: 'X-One', value: '2' }]
      expect(await code(https(server.port, { httpHeaders, responseHttpHeaders }))).toBe('ok')
      const authority = `localhost:${server.port}`
      expect(heads).toEqual([
        [':method', 'GET', ':path', '/', ':scheme', 'https', ':authority', authority]
          .concat(['user-agent', 'canary/1', 'accept', '*/*'])
          .concat(['x-a', '1', 'x-a', '2']),
      ])
      await server.idle()
    })

    test.each<[string, Reply, string]>([
      [
        'another status',
        (stream) => {
          stream.respond({ ':status': 500 })
        },
        'status',
      ],
      [
        'an endless body',
        (stream) => {
          stream.respond({ ':status': 200 })
          const pour = () => {
            while (!stream.destroyed && stream.write('x'.repeat(4096)));
          }
          stream.on('drain', pour)
          pour()
        },
        'ok',
      ],
      [
        'a body that breaks off',
        (stream) => {
          stream.respond({ ':status': 200, 'content-length': '10' })
          stream.write('abc', () => {
            stream.close(2)
          })
        },
        'malformed-response',
      ],
      [
        'a stream that is closed',
        (stream) => {
          stream.close(0)
        },
        'connection-reset',
      ],
      [
        'a session that is closed',
        (stream) => {
          stream.session?.destroy()
        },
        'connection-reset',
      ],
      [
        'a redirect',
        (stream) => {
          stream.respond({ ':status': 302, location: '//other/' }, { endStream: true })
        },
        'redirect',
      ],
    ])('%s', async (_, reply, wanted) => {
      const { server } = await http2(reply)
      expect(await code(https(server.port))).toBe(wanted)
      await server.idle()
    })

    test('it ends with the signal', async () => {
      const stop = new AbortController()
      const { server } = await http2(() => {
        stop.abort()
      })
      expect(await code(https(server.port, { signal: stop.signal }))).toBe('attempt-timeout')
      await server.idle()
    })
  })

  test('a server that speaks neither', async () => {
    const server = await track(createTlsServer({ ...selfSigned, ALPNProtocols: ['spdy/1'] }))
    expect(await code(https(server.port))).toBe('tls')
  })

  test.each(['TLSv1.3', 'TLSv1.2'] as const)(
    'a server that wants a client certificate (%s)',
    async (version) => {
      const wish = { requestCert: true, rejectUnauthorized: true, ca: selfSigned.cert }
      const versions = { minVersion: version, maxVersion: version }
      const server = await track(
        createHttpsServer({ ...selfSigned, ...wish, ...versions }, (_, reply) =>
          reply.end('hello'),
        ),
      )
      const { reason, seen } = await https(server.port)
      expect(reason.code).toBe('tls')
      expect(reason.message).toContain('wants a client certificate')
      expect(seen.error).toMatch(/^ERR_SSL_/)
      await server.idle()
    },
  )

  test('a certificate with a small key is good enough, as for the kubelet', async () => {
    const server = await track(
      createHttpsServer({ ...smallKey, ciphers: 'DEFAULT@SECLEVEL=0' }, (_, reply) =>
        reply.end('hello'),
      ),
    )
    expect(await code(https(server.port))).toBe('ok')
    await server.idle()
  })

  test('a server that offers HTTP/2 and HTTP/1.1 is asked in HTTP/2, as by the kubelet', async () => {
    const versions: string[] = []
    const server = await track(
      createSecureServer({ ...selfSigned, allowHTTP1: true }, (request, reply) => {
        versions.push(request.httpVersion)
        reply.end('hello')
      }),
    )
    expect(await code(https(server.port))).toBe('ok')
    expect(versions).toEqual(['2.0'])
    await server.idle()
  })

  test('a request header of 40,000 bytes takes several frames', async () => {
    const received: (string | string[] | undefined)[] = []
    const server = await track(
      createSecureServer(
        { ...selfSigned, maxHeaderListPairs: 100, settings: { maxHeaderListSize: 1 << 20 } },
        (request, reply) => {
          received.push(request.headers['x-long'])
          reply.end('hello')
        },
      ),
    )
    const value = 'y'.repeat(40_000)
    expect(await code(https(server.port, { httpHeaders: [{ name: 'X-Long', value }] }))).toBe('ok')
    expect(received).toEqual([value])
  })

  test('replies that nobody reads are bounded (limit: probeLimits.replyBytes)', async () => {
    const ping = Buffer.from('000008060000000000' + '00'.repeat(8), 'hex')
    const server = await track(
      createTlsServer({ ...selfSigned, ALPNProtocols: ['h2'] }, (socket) => {
        socket.on('error', () => undefined)
        socket.once('data', () => {
          socket.pause()
          socket.write(Buffer.from('000000040000000000', 'hex'))
          const pour = () => {
            while (socket.writable && socket.write(Buffer.concat(Array<Buffer>(4_096).fill(ping))));
          }
          socket.on('drain', pour)
          pour()
        })
      }),
    )
    const { reason } = await https(server.port)
    expect(reason.code).toBe('malformed-response')
    expect(reason.message).toContain('asks for replies and does not read them')
  })

  test('a server of today and of yesterday', async () => {
    const versions = [
      ['TLSv1.3', 'ok'],
      ['TLSv1.2', 'ok'],
      ['TLSv1.1', 'tls'],
    ] as const
    for (const [version, wanted] of versions) {
      const options = { ...selfSigned, minVersion: version, maxVersion: version }
      const ciphers = 'DEFAULT@SECLEVEL=0'
      const server = await track(
        createHttpsServer({ ...options, ciphers }, (_, reply) => reply.end('hello')),
      )
      expect(await code(https(server.port))).toBe(wanted)
    }
  })

  test('a server that closes during the handshake', async () => {
    const server = await tcpServer((socket) => socket.once('data', () => socket.end()))
    const { reason } = await https(server.port)
    expect(reason.code).toBe('connection-reset')
    expect(reason.message).toContain('during the TLS handshake')
  })

  test('a handshake that never ends ends with the signal', async () => {
    const stop = new AbortController()
    const server = await tcpServer((socket) => {
      socket.once('data', () => {
        stop.abort()
      })
    })
    const { reason } = await https(server.port, { signal: stop.signal })
    expect(reason.code).toBe('attempt-timeout')
    expect(reason.message).toContain('TLS handshake')
    await server.idle()
  })

  test('and after ten seconds in any case (limit: probeLimits.tlsHandshakeMs)', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    try {
      const greeted = Promise.withResolvers<undefined>()
      const server = await tcpServer((socket) => {
        socket.once('data', () => {
          greeted.resolve(undefined)
        })
      })
      const result = https(server.port)
      await greeted.promise
      await jest.advanceTimersByTimeAsync(probeLimits.tlsHandshakeMs)
      expect((await result).reason.code).toBe('attempt-timeout')
    } finally {
      jest.useRealTimers()
    }
  })
})

describe('wanted response headers', () => {
  const answer = response(200, ['X-One: 1', 'Set-Cookie: a=1', 'Set-Cookie: b=2', 'X-Secret: s'])

  test.each([
    ['x-ONE', '1', 'ok'],
    ['Set-Cookie', 'b=2', 'ok'],
    ['X-One', '2', 'header-value'],
    ['X-Two', '2', 'header-missing'],
    ['__proto__', '', 'header-missing'],
  ])('%s: %s gives %s', async (name, value, wanted) => {
    const server = await answering(answer)
    expect(await code(get(server.port, { responseHttpHeaders: [{ name, value }] }))).toBe(wanted)
  })

  test('only what is asked about is kept, and no value stands in a sentence', async () => {
    const server = await answering(answer)
    const responseHttpHeaders = [{ name: 'set-cookie', value: 'c=3' }]
    const { reason, seen } = await get(server.port, { responseHttpHeaders })
    expect(reason.message).toBe('header set-cookie has a value other than the wanted one')
    expect(seen.headers).toEqual([
      { name: 'Set-Cookie', value: 'a=1' },
      { name: 'Set-Cookie', value: 'b=2' },
    ])
  })

  test('what is kept is bounded (limit: probeLimits.seenCharacters, probeLimits.seenHeaders)', async () => {
    const lines = Array.from({ length: 100 }, () => `X: ${'y'.repeat(5_000)}`)
    const server = await answering(response(200, lines))
    const { seen } = await get(server.port, { responseHttpHeaders: [{ name: 'X', value: 'z' }] })
    expect(seen.headers).toHaveLength(probeLimits.seenHeaders)
    expect(seen.headers?.[0]?.value).toHaveLength(probeLimits.seenCharacters)
  })
})
