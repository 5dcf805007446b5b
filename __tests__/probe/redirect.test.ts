import { createServer as createHttpsServer } from 'node:https'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Reach } from '../../src/container/reach.ts'
import type { HttpGetAction, ProbeProfile } from '../../src/probe/attempt.ts'
import { httpGetAttempt } from '../../src/probe/http-get.ts'
import { hostOf, redirectOf } from '../../src/probe/redirect.ts'
import type { Place } from '../../src/probe/redirect.ts'
import { removeDotSegments, toByteString } from '../../src/probe/url-reference.ts'
import {
  answering,
  closedPort,
  direct,
  never,
  published,
  response,
  selfSigned,
  stopServers,
  track,
} from './servers.ts'

afterEach(stopServers)

interface Asked extends Partial<HttpGetAction> {
  readonly reach?: Reach
  readonly profile?: ProbeProfile
}

function get(port: number, asked: Asked = {}) {
  const { reach = direct(), profile = 'validator', ...rest } = asked
  const action: HttpGetAction = {
    action: 'httpGet',
    scheme: 'HTTP',
    host: null,
    port,
    path: '/start',
    httpHeaders: [],
    responseHttpHeaders: [],
    ...rest,
  }
  return httpGetAttempt(action, reach, profile, { userAgent: 'canary/1' })(never())
}

const to = (location: string, status = 302) => response(status, [`Location: ${location}`], 'moved')
const requestLines = (requests: readonly string[]) => requests.map((head) => head.split('\r\n')[0])
const line = (head: string | undefined, name: string) =>
  head?.split('\r\n').find((text) => text.startsWith(`${name}: `))

describe('redirects that stay on the host', () => {
  test.each([301, 302, 303, 307, 308])('%d is followed to success and to failure', async (code) => {
    const good = await answering(to('/new', code), response(200))
    expect((await get(good.port)).ok).toBe(true)
    expect(requestLines(good.requests)).toEqual(['GET /start HTTP/1.1', 'GET /new HTTP/1.1'])
    const bad = await answering(to('/new', code), response(500))
    expect((await get(bad.port, { profile: 'pod' })).reason.code).toBe('status')
    await good.idle()
    await bad.idle()
  })

  test('each request carries the manifest’s headers, and where it came from', async () => {
    const server = await answering(to('/new'), response(200))
    await get(server.port, { httpHeaders: [{ name: 'x-token', value: 't' }] })
    expect(line(server.requests[1], 'X-Token')).toBe('X-Token: t')
    expect(line(server.requests[1], 'Referer')).toBe(
      `Referer: http://localhost:${server.port}/start`,
    )
    expect(line(server.requests[1], 'Host')).toBe(`Host: localhost:${server.port}`)
  })

  test('a Host of the manifest is kept for a relative location only', async () => {
    const server = await answering(to('/a'), to('//127.0.0.1:PORT/b'), response(200))
    const httpHeaders = [{ name: 'Host', value: 'www.success.com' }]
    await get(server.port, { httpHeaders })
    expect(server.requests.map((head) => line(head, 'Host'))).toEqual([
      'Host: www.success.com',
      'Host: www.success.com',
    ])
    const absolute: ReturnType<typeof answering> = answering(
      (socket) => void absolute.then(({ port }) => socket.end(to(`http://127.0.0.1:${port}/b`))),
      to('/c'),
      response(200),
    )
    const { port, requests } = await absolute
    await get(port, { httpHeaders })
    expect(requests.map((head) => line(head, 'Host'))).toEqual([
      'Host: www.success.com',
      `Host: 127.0.0.1:${port}`,
      `Host: 127.0.0.1:${port}`,
    ])
  })

  test('another port of the same host', async () => {
    const target = await answering(response(200))
    const server = await answering(to(`http://127.0.0.1:${target.port}/success`))
    const result = await get(server.port, { profile: 'pod' })
    expect(result.ok).toBe(true)
    expect(result.seen.address).toBe(`127.0.0.1:${target.port}`)
    expect(requestLines(target.requests)).toEqual(['GET /success HTTP/1.1'])
  })

  test('from HTTP to HTTPS, without a Referer on the way back', async () => {
    const plain = await answering(response(200))
    const heads: (string | undefined)[] = []
    const secure = await track(
      createHttpsServer(selfSigned, (request, reply) => {
        heads.push(request.headers.referer)
        reply.writeHead(302, { location: `http://127.0.0.1:${plain.port}/end` }).end()
      }),
    )
    const start = await answering(to(`https://127.0.0.1:${secure.port}/s`))
    expect((await get(start.port, { profile: 'pod' })).ok).toBe(true)
    expect(heads).toEqual([`http://127.0.0.1:${start.port}/start`])
    expect(line(plain.requests[0], 'Referer')).toBeUndefined()
  })

  test('ten requests at most', async () => {
    const server = await answering(to('/loop'))
    const result = await get(server.port, { profile: 'pod' })
    expect(server.requests).toHaveLength(10)
    expect({ ok: result.ok, code: result.reason.code }).toEqual({ ok: false, code: 'redirect' })
    const nearly = await answering(...Array<string>(9).fill(to('/loop')), response(200))
    expect((await get(nearly.port)).ok).toBe(true)
    await server.idle()
  })

  test('the final response carries the wanted headers', async () => {
    const server = await answering(
      response(302, ['Location: /new', 'X: first']),
      response(200, ['X: last']),
    )
    const responseHttpHeaders = [{ name: 'X', value: 'last' }]
    expect((await get(server.port, { responseHttpHeaders })).ok).toBe(true)
  })

  test('without a Location a redirect is a plain status', async () => {
    const server = await answering(response(308, [], 'body'), response(308, ['Location: ']))
    expect((await get(server.port, { profile: 'pod' })).ok).toBe(true)
    expect((await get(server.port)).reason.code).toBe('status')
  })
})

describe('what a failure behind redirects says', () => {
  test('that nothing listens there, and what led there', async () => {
    const target = await closedPort()
    const location = `https://127.0.0.1:${target}/lab?token=x`
    const server = await answering(to(location))
    const { reason, seen } = await get(server.port)
    expect(reason).toEqual({
      code: 'connection-refused',
      message: `nothing listens on port ${target} (connection refused at 127.0.0.1:${target}); redirected there: GET /start answered 302 with Location: ${location}`,
    })
    expect(seen).toEqual({ address: `127.0.0.1:${target}`, error: 'ECONNREFUSED', location })
  })

  test.each([
    [2, 'GET /start answered 302 with Location: /1, then GET /1 answered 302 with Location: /2'],
    [
      4,
      'GET /start answered 302 with Location: /1, then 2 more redirects, then GET /3 answered 302 with Location: /4',
    ],
  ])('after %d redirects', async (count, words) => {
    const steps = Array.from({ length: count }, (_, index) => to(`/${index + 1}`))
    const server = await answering(...steps, response(404))
    const { reason, seen } = await get(server.port)
    expect(reason).toEqual({
      code: 'status',
      message: `answered 404, wanted 200–299; redirected there: ${words}`,
    })
    expect(seen.location).toBe(`/${count}`)
  })

  test('a long location is cut', async () => {
    const server = await answering(to(`/${'x'.repeat(5_000)}`), response(500))
    expect((await get(server.port)).reason.message.length).toBeLessThan(400)
  })

  test('a redirect that is not followed keeps its own location', async () => {
    const server = await answering(to('/a'), to('http://other.example/'))
    const { reason, seen } = await get(server.port)
    expect(seen.location).toBe('http://other.example/')
    expect(reason.message).toContain('; redirected there: GET /start answered 302')
  })

  test('a pass says nothing of them', async () => {
    const server = await answering(to('/a'), response(200))
    expect((await get(server.port)).seen.location).toBeUndefined()
  })
})

describe('redirects that leave the host', () => {
  test.each([
    'http://0.0.0.0/fail',
    'http://login.example/?next=1',
    'mailto:x',
    'about:blank',
    '//other',
  ])('%s: a validator fails, a pod passes with a warning', async (location) => {
    const server = await answering(to(location))
    const validator = await get(server.port)
    expect(validator.ok).toBe(false)
    expect(validator.reason).toEqual({
      code: 'redirect',
      message: `answered 302, a redirect to another host, which is not followed: ${location}`,
    })
    expect(validator.seen.location).toBe(location)
    const pod = await get(server.port, { profile: 'pod' })
    expect({ ok: pod.ok, warning: pod.warning }).toEqual({
      ok: true,
      warning: validator.reason.message,
    })
    expect(server.requests).toHaveLength(2)
  })

  test.each([
    ['http://[::1', 'that is no URL'],
    ['/%zz', 'that is no URL'],
    ['ftp://127.0.0.1/', 'the scheme ftp is not HTTP'],
    ['http://127.0.0.1:70000/', '70000 is no port'],
    ['http://127.0.0.1:0/', '0 is no port'],
  ])('%s fails in both', async (location, words) => {
    const server = await answering(to(location))
    for (const profile of ['validator', 'pod'] as const) {
      const { ok, reason } = await get(server.port, { profile })
      expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'redirect' })
      expect(reason.message).toContain(words)
    }
  })
})

describe('the names and ports by which a container knows itself', () => {
  const reach = (ports: Readonly<Record<number, number>>, names: string[] = []) => ({
    ...published(ports),
    names,
  })

  test.each([
    'http://localhost:8888/lab',
    'http://127.0.0.1:8888/lab',
    'http://[::1]:8888/lab',
    'http://web:8888/lab',
    'http://172.17.0.2:8888/lab',
    '//localhost:8888/lab',
    'lab',
  ])('%s leads to the published port', async (location) => {
    const server = await answering(to(location), response(200))
    const result = await get(8888, { reach: reach({ 8888: server.port }, ['web', '172.17.0.2']) })
    expect(result.ok).toBe(true)
    expect(requestLines(server.requests)[1]).toBe('GET /lab HTTP/1.1')
  })

  test('the published port itself is that port', async () => {
    const server: ReturnType<typeof answering> = answering(
      (socket) => void server.then(({ port }) => socket.end(to(`http://localhost:${port}/lab`))),
      response(200),
    )
    const { port } = await server
    expect((await get(8888, { reach: reach({ 8888: port }) })).ok).toBe(true)
  })

  test('a port that is not reached fails in both, for nobody knows what is there', async () => {
    const server = await answering(to('http://127.0.0.1:9999/lab'))
    for (const profile of ['validator', 'pod'] as const) {
      const { ok, reason } = await get(8888, { profile, reach: reach({ 8888: server.port }) })
      expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'redirect' })
      expect(reason.message).toContain('port 9999')
    }
  })

  test('localhost is not the container when another Host was sent', async () => {
    const server = await answering(to('http://localhost:8888/lab'))
    const httpHeaders = [{ name: 'Host', value: 'app.example:8888' }]
    const { seen } = await get(8888, { httpHeaders, reach: reach({ 8888: server.port }) })
    expect(seen.location).toBe('http://localhost:8888/lab')
    expect(server.requests).toHaveLength(1)
  })

  test('the Host that was sent is', async () => {
    const server = await answering(to('http://app.example:8888/lab'), response(200))
    const httpHeaders = [{ name: 'Host', value: 'app.example' }]
    expect((await get(8888, { httpHeaders, reach: reach({ 8888: server.port }) })).ok).toBe(true)
  })

  test('names of the container mean nothing on a host that the manifest names', async () => {
    const server = await answering(to('http://web/lab'))
    const result = await get(server.port, { host: '127.0.0.1', reach: direct('10.9.9.9', ['web']) })
    expect(result.seen.location).toBe('http://web/lab')
  })
})

describe('the host of a Pod', () => {
  const reach = { ...direct(), names: ['10.9.8.7', 'web'] }

  test.each(['http://localhost/', 'http://[::1]/', 'http://web/', 'http://app.example/'])(
    'is not %s, whatever Host was sent',
    async (location) => {
      const server = await answering(to(location))
      const httpHeaders = [{ name: 'Host', value: 'app.example' }]
      const { ok, warning } = await get(server.port, { profile: 'pod', reach, httpHeaders })
      expect([ok, warning]).toEqual([
        true,
        `answered 302, a redirect to another host, which is not followed: ${location}`,
      ])
      expect(server.requests).toHaveLength(1)
    },
  )

  test('is its own address, where it is reached by another', async () => {
    const target = await answering(response(200))
    const server = await answering(to(`http://10.9.8.7:${target.port}/`))
    expect((await get(server.port, { profile: 'pod', reach })).ok).toBe(true)
    expect(target.requests).toHaveLength(1)
  })
})

describe('redirectOf', () => {
  /** Base target, location, and what the kubelet's client does: a target, false for another host, null for an error. */
  const facts = JSON.parse(
    readFileSync(new URL('__fixtures__/go-redirects.json', import.meta.url), 'utf8'),
  ) as [string, string, string | false | null][]

  test('agrees with the facts', () => {
    expect(facts).toHaveLength(250)
    const reach = direct('10.0.0.5')
    const differing = facts.flatMap(([target, location, wanted]) => {
      const origin: Place = {
        scheme: 'http',
        hostName: '10.0.0.5',
        authority: '10.0.0.5:80',
        customHost: null,
        endpoint: { address: { host: '10.0.0.5', port: 80 }, port: 80, via: 'container' },
        target,
      }
      const head = { status: 302, headers: [], location: toByteString(location), length: 0 }
      const scope = { origin, reach, fixedHost: null, profile: 'pod' } as const
      const redirect = redirectOf(head, origin, scope)
      const got =
        redirect.kind === 'follow' ? redirect.place.target : redirect.kind === 'elsewhere' && false
      const same =
        wanted === null
          ? redirect.kind === 'impossible'
          : wanted === false
            ? redirect.kind === 'elsewhere'
            : got === encodeRest(wanted)
      return same ? [] : [{ target, location, wanted, redirect }]
    })
    expect(differing).toEqual([])
  })
})

test.each([
  ['localhost', 'localhost'],
  ['localhost:80', 'localhost'],
  ['[::1]:80', '::1'],
  ['a b', 'a b'],
])('hostOf %s', (text, host) => {
  expect(hostOf(text)).toBe(host)
})

// As net/url resolves them (resolvePath).
test.each([
  ['/a/b/../c', '/a/c'],
  ['/a/../..//b', '/b'],
  ['/../b/c/../d', '/b/d'],
  ['/../b/..', '/'],
  ['/a/./b/.', '/a/b/'],
])('a redirect to %s asks for %s', (path, asked) => {
  expect(removeDotSegments(path)).toBe(asked)
})

/** Queries are sent with blanks and bytes outside ASCII encoded. */
function encodeRest(sent: string): string {
  return Array.from(Buffer.from(sent, 'utf8'), (byte) =>
    byte > 0x20 && byte < 0x7f
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
}
