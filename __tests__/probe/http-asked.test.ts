import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createHttpsServer } from 'node:https'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import { probeLimits } from '../../src/limits.ts'
import type { BodyExpectation, HttpGetAction } from '../../src/probe/attempt.ts'
import { httpGetAttempt } from '../../src/probe/http-get.ts'
import type { Json } from '../../src/probe/json-pointer.ts'
import { answering, direct, never, response, selfSigned, stopServers, track } from './servers.ts'

afterEach(stopServers)

function ask(port: number, asked: Partial<HttpGetAction> = {}, reach = direct()) {
  const action: HttpGetAction = {
    ...{ action: 'httpGet', scheme: 'HTTP', host: null, port, path: '/' },
    ...{ httpHeaders: [], responseHttpHeaders: [], ...asked },
  }
  return httpGetAttempt(action, reach, 'validator', { userAgent: 'canary/1' })(never())
}

interface Received {
  readonly line: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

type Handler = (request: IncomingMessage, reply: ServerResponse) => void

/** Keeps what it got, body and all. */
async function keeping(handle: Handler) {
  const received: Received[] = []
  const server = createServer((request, reply) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      received.push({ line: `${method} ${url}`, headers, body: Buffer.concat(pieces).toString() })
      handle(request, reply)
    })
  })
  return { received, ...(await track(server)) }
}

const fine: Handler = (_, reply) => reply.end('fine')

describe('a method', () => {
  test.each(['GET', 'HEAD', 'DELETE', 'OPTIONS'] as const)(
    '%s is sent without a body',
    async (method) => {
      const server = await keeping(fine)
      expect((await ask(server.port, { method })).reason).toEqual({
        code: 'ok',
        message: 'answered 200',
      })
      expect(server.received[0]).toMatchObject({ line: `${method} /`, body: '' })
      expect(server.received[0]?.headers).not.toHaveProperty('content-length')
    },
  )

  test.each(['POST', 'PUT', 'PATCH'] as const)(
    '%s tells that its body is empty',
    async (method) => {
      const server = await keeping(fine)
      expect((await ask(server.port, { method })).ok).toBe(true)
      expect(server.received[0]?.headers).toMatchObject({ 'content-length': '0' })
    },
  )

  test('of which the answer has no body, whatever its head tells', async () => {
    const server = await answering('HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n')
    expect((await ask(server.port, { method: 'HEAD' })).ok).toBe(true)
  })
})

describe('a body', () => {
  test('is sent with its length, JSON with its type', async () => {
    const server = await keeping(fine)
    await ask(server.port, { method: 'POST', body: { kind: 'json', text: '{"é":1}' } })
    await ask(server.port, { method: 'POST', body: { kind: 'text', text: 'a=b' } })
    const own = [{ name: 'content-type', value: 'application/x-ndjson' }]
    const body = { kind: 'json', text: '[]' } as const
    await ask(server.port, { method: 'PUT', body, httpHeaders: own })
    expect(
      server.received.map(({ line, headers, body: sent }) => [
        line,
        sent,
        headers['content-length'],
        headers['content-type'],
      ]),
    ).toEqual([
      ['POST /', '{"é":1}', '8', 'application/json'],
      ['POST /', 'a=b', '3', undefined],
      ['PUT /', '[]', '2', 'application/x-ndjson'],
    ])
  })

  test('is sent over HTTP/2, too, however long', async () => {
    const sent: string[] = []
    const server = createSecureServer(selfSigned)
    server.on('stream', (stream, headers) => {
      let size = 0
      stream.on('data', (piece: Buffer) => (size += piece.length))
      stream.on('end', () => {
        sent.push(`${String(headers[':method'])} ${size} ${String(headers['content-length'])}`)
        stream.respond({ ':status': 201 })
        stream.end('{"id":7}')
      })
    })
    const { port } = await track(server)
    const text = 'x'.repeat(probeLimits.requestBody)
    const responseBody = wanting({ json: { '/id': 7 } })
    const asked = { scheme: 'HTTPS', method: 'POST', body: { kind: 'text', text } } as const
    expect((await ask(port, { ...asked, responseBody })).ok).toBe(true)
    expect(sent).toEqual([`POST ${text.length} ${text.length}`])
  })

  test.each([
    [301, 'GET /there', '', undefined],
    [302, 'GET /there', '', undefined],
    [303, 'GET /there', '', undefined],
    [307, 'POST /there', '[1]', 'application/json'],
    [308, 'POST /there', '[1]', 'application/json'],
  ])('after a redirect with %i: %s', async (status, line, sent, type) => {
    const server = await keeping((request, reply) => {
      if (request.url === '/there') reply.end()
      else reply.writeHead(status, { Location: '/there' }).end()
    })
    const body = { kind: 'json', text: '[1]' } as const
    expect((await ask(server.port, { method: 'POST', body })).ok).toBe(true)
    expect(server.received).toMatchObject([
      { line: 'POST /', body: '[1]' },
      { line, body: sent },
    ])
    expect(server.received[1]?.headers['content-type']).toBe(type)
    expect(server.received[1]?.headers['content-length']).toBe(sent === '' ? undefined : '3')
  })

  test('what a manifest says of it is not sent with a GET that a redirect has made', async () => {
    const server = await keeping((request, reply) => {
      if (request.url === '/there') reply.end()
      else reply.writeHead(302, { Location: '/there' }).end()
    })
    const httpHeaders = ['Content-Type', 'Content-Language', 'X-Own'].map((name) => ({
      name,
      value: 'a',
    }))
    await ask(server.port, { method: 'POST', body: { kind: 'text', text: 'a' }, httpHeaders })
    const [, { headers } = { headers: {} }] = server.received
    expect(headers).toMatchObject({ 'x-own': 'a' })
    expect(headers).not.toHaveProperty('content-type')
    expect(headers).not.toHaveProperty('content-language')
  })
})

describe('a status that is wanted', () => {
  const responseStatus = [
    { first: 401, last: 403 },
    { first: 302, last: 302 },
  ]

  test.each([401, 402, 403])('%i passes', async (status) => {
    const server = await answering(response(status))
    expect(await ask(server.port, { responseStatus })).toMatchObject({
      ok: true,
      reason: { message: `answered ${status}` },
    })
  })

  test('no other does', async () => {
    const server = await answering(response(200))
    expect((await ask(server.port, { responseStatus })).reason).toEqual({
      code: 'status',
      message: 'answered 200, wanted 401–403, 302',
    })
  })

  test('of a redirect is the answer: it is not followed', async () => {
    const server = await answering(response(302, ['Location: https://elsewhere.example/']))
    const result = await ask(server.port, { responseStatus })
    expect(result).toMatchObject({ ok: true, reason: { message: 'answered 302' } })
    expect(result).not.toHaveProperty('warning')
    expect(server.requests).toHaveLength(1)
  })

  test.each(['/there', 'https://elsewhere.example/'])(
    'of a redirect to %s is the answer, where none is to be followed',
    async (location) => {
      const { port } = await answering(response(301, [`Location: ${location}`]))
      const { ok, reason } = await ask(port, { followRedirects: false })
      expect(ok).toBe(false)
      expect(reason).toEqual({ code: 'status', message: 'answered 301, wanted 200–299' })
    },
  )

  test('other redirects are followed', async () => {
    const server = await answering(response(301, ['Location: /b']), response(403))
    expect((await ask(server.port, { responseStatus })).ok).toBe(true)
  })
})

function wanting(asked: {
  readonly matches?: readonly string[]
  readonly excludes?: readonly string[]
  readonly json?: Readonly<Record<string, Json>>
}): BodyExpectation {
  const { matches = [], excludes = [], json = {} } = asked
  return {
    ...{ matches, excludes },
    json: Object.entries(json).map(([pointer, value]) => ({ pointer, value })),
  }
}

describe('a body that is wanted', () => {
  async function answered(body: string | Buffer, asked: Parameters<typeof wanting>[0]) {
    const server = await keeping((_, reply) => reply.end(body))
    return await ask(server.port, { responseBody: wanting(asked) })
  }

  test.each<[string, Parameters<typeof wanting>[0]]>([
    ['hello world', { matches: ['^hello', 'd$'], excludes: ['error'] }],
    ['{"a":{"b":[1,{"c":null}]}}', { json: { '/a/b/1': { c: null }, '/a/b/0': 1 } }],
    ['{"a/b":1,"m~n":2,"":3}', { json: { '/a~1b': 1, '/m~0n': 2, '/': 3 } }],
    ['\ufeff"x"', { json: { '': 'x' } }],
    ['{"b":2,"a":1}', { json: { '': { a: 1, b: 2 } } }],
    ['[1.0, 1e2]', { json: { '/0': 1, '/1': 100 } }],
  ])('%s fits', async (body, asked) => {
    expect((await answered(body, asked)).reason).toEqual({ code: 'ok', message: 'answered 200' })
  })

  test.each<[string, Parameters<typeof wanting>[0], string]>([
    ['hello', { matches: ['hello', 'bye'] }, 'the body has nothing that /bye/ matches'],
    ['an error', { excludes: ['err'] }, 'the body has what /err/ matches, and must not'],
    ['<html>', { json: { '/a': 1 } }, 'the body is no JSON: JSON was wanted'],
    ['', { json: { '/a': 1 } }, 'the body is no JSON: it is empty'],
    ['{"a":"1"}', { json: { '/a': 1 } }, 'the body has "1" at /a, wanted 1'],
    ['{"a":[1,2]}', { json: { '/a': [2, 1] } }, 'the body has [1,2] at /a, wanted [2,1]'],
    ['{"a":{}}', { json: { '/a': { b: 1 } } }, 'the body has {} at /a, wanted {"b":1}'],
    [
      '{"a":{"b":1,"c":2}}',
      { json: { '/a': { b: 1 } } },
      'the body has {"b":1,"c":2} at /a, wanted {"b":1}',
    ],
    ['[1]', { json: { '/01': 1 } }, 'the body has nothing at /01, wanted 1'],
    ['[1]', { json: { '/length': 1 } }, 'the body has nothing at /length, wanted 1'],
    ['{}', { json: { '/toString': null } }, 'the body has nothing at /toString, wanted null'],
    ['"x"', { json: { '/0': 'x' } }, 'the body has nothing at /0, wanted "x"'],
    ['{"a":null}', { json: { '/a': {} } }, 'the body has null at /a, wanted {}'],
    ['{"a":[]}', { json: { '/a': {} } }, 'the body has [] at /a, wanted {}'],
  ])('%s does not', async (body, asked, message) => {
    const { ok, reason, seen } = await answered(body, asked)
    expect({ ok, reason }).toEqual({ ok: false, reason: { code: 'body', message } })
    expect(seen).toMatchObject({ status: 200, body: new TextDecoder().decode(Buffer.from(body)) })
  })

  test('text that is not UTF-8 is no JSON', async () => {
    const { reason } = await answered(Buffer.from([0x22, 0xff, 0x22]), { json: { '': '\ufffd' } })
    expect(reason.code).toBe('body')
  })

  test('a wrong status is told, whatever the body is', async () => {
    const server = await answering(response(500, [], 'hello'))
    const result = await ask(server.port, { responseBody: wanting({ matches: ['bye'] }) })
    expect(result.reason.code).toBe('status')
    expect(result.seen).not.toHaveProperty('body')
  })

  test('comes in chunks, or until the connection ends', async () => {
    const chunked =
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n'
    const closed = 'HTTP/1.1 200 OK\r\n\r\n{"a":1}'
    for (const text of [chunked, closed, response(200, [], '{"a":1}')]) {
      const server = await answering(text)
      const responseBody = wanting({ json: { '': { a: 1 } } })
      expect((await ask(server.port, { responseBody })).ok).toBe(true)
    }
  })

  test('bytes behind it are none of it', async () => {
    const server = await answering(`${response(200, [], 'abc')}def`)
    const responseBody = wanting({ matches: ['c$'], excludes: ['d'] })
    expect((await ask(server.port, { responseBody })).ok).toBe(true)
  })

  test('is read up to a bound, beyond which nothing is guessed (limit: probeLimits.searchedBody)', async () => {
    const most = probeLimits.searchedBody
    const long = Buffer.alloc(most + 1, 'a')
    expect((await answered(long, { matches: ['^aa'] })).ok).toBe(true)
    const ends = expect.objectContaining({ code: 'undecided' }) as unknown
    expect((await answered(long, { matches: ['a$'] })).reason).toEqual(ends)
    expect((await answered(long, { matches: ['b'] })).reason).toEqual(ends)
    expect((await answered(long, { excludes: ['b'] })).reason).toEqual(ends)
    expect((await answered(long, { excludes: ['a'] })).reason.code).toBe('body')
    const json = JSON.stringify('a'.repeat(most - 2))
    expect((await answered(json, { matches: ['"$'], json: { '': 'a'.repeat(most - 2) } })).ok).toBe(
      true,
    )
    expect((await answered(`${json} `, { json: { '/a': 1 } })).reason).toEqual({
      code: 'undecided',
      message: `the body cannot be judged: it is longer than ${most} bytes, so that it is not read as JSON`,
    })
  })

  test('over HTTP/2 as well, up to the same bound', async () => {
    const server = createSecureServer(selfSigned)
    server.on('stream', (stream) => {
      stream.on('error', () => undefined)
      stream.respond({ ':status': 200 })
      stream.end(`${'a'.repeat(probeLimits.searchedBody - 1)}b`)
    })
    const { port } = await track(server)
    const responseBody = wanting({ matches: ['ab$'] })
    expect((await ask(port, { scheme: 'HTTPS', responseBody })).ok).toBe(true)
  })
})

describe('a certificate that is verified', () => {
  const secure = { scheme: 'HTTPS', tlsVerify: true } as const
  const usual = getCACertificates('default')
  afterEach(() => {
    setDefaultCACertificates(usual)
  })

  async function serving() {
    return await track(createHttpsServer(selfSigned, (_, reply) => reply.end('hello')))
  }

  test('has to be trusted', async () => {
    const { port } = await serving()
    expect((await ask(port, secure)).reason).toEqual({
      code: 'tls',
      message: `port ${port} at 127.0.0.1:${port} shows a certificate that is signed by nobody that this machine trusts (DEPTH_ZERO_SELF_SIGNED_CERT)`,
    })
    expect((await ask(port, { ...secure, tlsVerify: false })).ok).toBe(true)
  })

  test('and to be for the name that the request is for', async () => {
    setDefaultCACertificates([...usual, selfSigned.cert])
    const { port } = await serving()
    const result = await ask(port, {
      ...secure,
      httpHeaders: [{ name: 'Host', value: 'other.example:8443' }],
    })
    expect(result.reason).toEqual({
      code: 'tls',
      message: `port ${port} at 127.0.0.1:${port} shows a certificate that is for another name than the one that the check asks for (ERR_TLS_CERT_ALTNAME_INVALID)`,
    })
  })

  test('passes where it is both', async () => {
    setDefaultCACertificates([...usual, selfSigned.cert])
    const { port } = await serving()
    const httpHeaders = [{ name: 'Host', value: `probe.example:${port}` }]
    expect((await ask(port, { ...secure, httpHeaders })).reason).toEqual({
      code: 'ok',
      message: 'answered 200',
    })
  })
})
