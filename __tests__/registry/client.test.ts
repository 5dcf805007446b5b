import { afterEach, describe, expect, test } from '@jest/globals'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CanaryError } from '../../src/errors.ts'
import { registryLimits } from '../../src/limits.ts'
import { checkLocation } from '../../src/registry/client.ts'
import type { RegistryClient, RegistryOptions } from '../../src/registry/client.ts'
import { secret } from '../../src/registry/secret.ts'
import { fetchBlob, fetchManifest, openBlob, repositoryContent } from '../../src/registry/pull.ts'
import { parseReference } from '../../src/registry/reference.ts'
import { descriptorOf } from '../../src/registry/manifest.ts'
import { parseDigest } from '../../src/registry/digest.ts'
import { basic, endlessPace, never, refusalOf, testClient, testPace } from './support/client.ts'
import { content, storeImage, storeManifest, testImage, types } from './support/images.ts'
import { send, sendError, startRegistry } from './support/test-registry.ts'
import type { TestRegistry, TestRegistryOptions } from './support/test-registry.ts'

const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function start(options: TestRegistryOptions = {}): Promise<TestRegistry> {
  const registry = await startRegistry(options)
  open.push(registry)
  return registry
}

function connect(registry: TestRegistry, options: Partial<RegistryOptions> = {}): RegistryClient {
  const client = testClient([registry.host], options)
  open.push(client)
  return client
}

const image = testImage()
const referenceOf = (registry: TestRegistry, name = 'acme/app:1') =>
  parseReference(`${registry.host}/${name}`)
const descriptorFor = (part: {
  descriptor: { mediaType: string; digest: string; size: number }
}) => {
  const digest = parseDigest(part.descriptor.digest)
  if (digest === null) throw new Error('not a digest')
  return descriptorOf(part.descriptor.mediaType, digest, part.descriptor.size)
}

/** A registry that answers every request in one way. */
const always = (answer: (response: ServerResponse, url: URL, request: IncomingMessage) => void) =>
  start({
    intercept: (request, response, url) => {
      answer(response, url, request)
      return true
    },
  })

async function refusal(
  registry: TestRegistry,
  options: Partial<RegistryOptions> = {},
): Promise<CanaryError> {
  return refusalOf(fetchManifest(connect(registry, options), referenceOf(registry), never))
}

describe('manifests', () => {
  test('by tag and by digest', async () => {
    const registry = await start()
    storeImage(registry.repository('acme/app'), image, '1')
    const client = connect(registry)
    const byTag = await fetchManifest(client, referenceOf(registry), never)
    expect(byTag.descriptor).toMatchObject(image.manifest.descriptor)
    const byDigest = await fetchManifest(
      client,
      referenceOf(registry, `acme/app@${byTag.descriptor.digest}`),
      never,
    )
    expect(byDigest).toEqual(byTag)
    expect(registry.requests).toHaveLength(2)
  })

  test('without TLS where the host is named, in capitals or not', async () => {
    const registry = await start()
    storeImage(registry.repository('acme/app'), image, '1')
    const host = registry.host.replace('127.0.0.1', 'LOCALHOST')
    const client = testClient([host.toLowerCase()])
    open.push(client)
    const found = await fetchManifest(client, parseReference(`${host}/acme/app:1`), never)
    expect(found.descriptor).toMatchObject(image.manifest.descriptor)
  })

  test('of 100 MB is refused without being read', async () => {
    let written = 0
    const registry = await always((response) => {
      response.writeHead(200, { 'content-type': types.manifest, 'content-length': 100e6 })
      const part = Buffer.alloc(65_536, 0x20)
      const write = () => {
        while (!response.destroyed && written < 100e6) {
          written += part.length
          if (!response.write(part)) return void response.once('drain', write)
        }
      }
      write()
    })
    const error = await refusal(registry)
    expect(error.message).toMatch(/the manifest of .* is larger than 4194304 bytes/)
    expect(written).toBeLessThan(50e6)
  })

  test('that does not tell its length is read up to the limit and no further', async () => {
    const registry = await always((response) => {
      response.writeHead(200, { 'content-type': types.manifest })
      const write = () => {
        while (!response.destroyed) {
          if (!response.write(Buffer.alloc(65_536, 0x20))) return void response.once('drain', write)
        }
      }
      write()
    })
    expect((await refusal(registry)).message).toMatch(/is larger than 4194304 bytes/)
  })

  test('with another digest than was asked for', async () => {
    const registry = await always((response) => {
      send(response, 200, types.manifest, testImage('linux/arm64').manifest.bytes)
    })
    const reference = referenceOf(registry, `acme/app@${image.manifest.descriptor.digest}`)
    const error = await refusalOf(fetchManifest(connect(registry), reference, never))
    expect(error.message).toMatch(/hashes to sha256:[0-9a-f]{64}, not to sha256:/)
    expect(error.kind).toBe('infrastructure')
  })

  test('with another digest than the registry says', async () => {
    const registry = await always((response) => {
      response.setHeader('docker-content-digest', `sha256:${'0'.repeat(64)}`)
      send(response, 200, types.manifest, image.manifest.bytes)
    })
    expect((await refusal(registry)).message).toMatch(/hashes to/)
  })

  test('that is an HTML page', async () => {
    const registry = await always((response) => {
      send(
        response,
        200,
        'text/html; charset=utf-8',
        Buffer.from('<html><title>Log in</title></html>'),
      )
    })
    expect((await refusal(registry)).message).toMatch(/is an HTML page \(is this host a registry\?/)
  })
})

describe('refusals, each in one sentence', () => {
  const cases: readonly (readonly [number, string, string, 'input' | 'infrastructure', RegExp])[] =
    [
      [
        404,
        'MANIFEST_UNKNOWN',
        'manifest unknown',
        'input',
        /does not have the manifest of .*acme\/app:1 \(404\): manifest unknown \(if it is private: log in/,
      ],
      [
        403,
        'DENIED',
        'requested access to the resource is denied',
        'input',
        /refuses the manifest of .* without credentials \(403\): denied: requested access/,
      ],
      [
        500,
        'UNKNOWN',
        'disk full',
        'infrastructure',
        /answered 500 when asked for the manifest of .*: unknown: disk full/,
      ],
      [
        429,
        'TOOMANYREQUESTS',
        'pull rate limit',
        'infrastructure',
        /allows no more requests for now \(429\).*: toomanyrequests: pull rate limit \(try again later\)/,
      ],
      [
        418,
        'TEAPOT',
        'I\nam\u001b[31m red',
        'infrastructure',
        /answered 418 .*: teapot: I am \[31m red$/,
      ],
    ]
  test.each(cases)('%i %s', async (status, code, message, kind, sentence) => {
    const registry = await always((response) => {
      sendError(response, status, code, message)
    })
    const error = await refusal(registry)
    expect(error.kind).toBe(kind)
    expect(error.message).toMatch(sentence)
    expect(error.message).not.toMatch(/\p{Cc}/u)
  })

  test('the words of a registry are bounded', async () => {
    const registry = await always((response) => {
      sendError(response, 404, 'MANIFEST_UNKNOWN', 'x'.repeat(60_000))
    })
    expect((await refusal(registry)).message.length).toBeLessThan(700)
  })

  test('an HTML page with a status', async () => {
    const registry = await always((response) => {
      send(response, 502, 'text/html', Buffer.from('<html><body>Bad gateway</body></html>'))
    })
    expect((await refusal(registry)).message).toMatch(/answered 502 .*: it sent an HTML page$/)
  })

  test('401 without a challenge', async () => {
    const registry = await always((response) => {
      sendError(response, 401, 'UNAUTHORIZED', 'no')
    })
    expect((await refusal(registry)).message).toMatch(
      /asks for credentials \(401\) and does not say how/,
    )
    expect(registry.requests).toHaveLength(1)
  })

  test('401 with a scheme that nobody speaks', async () => {
    const registry = await always((response) => {
      response.setHeader('www-authenticate', 'Negotiate, NTLM')
      sendError(response, 401, 'UNAUTHORIZED', 'no')
    })
    expect((await refusal(registry)).message).toMatch(/and offers only negotiate, ntlm/)
  })

  test.each([
    'http://169.254.169.254/latest/meta-data',
    'http://10.1.2.3/token',
    'https://169.254.169.254/',
  ])('a realm that is %s is not asked', async (realm) => {
    const registry = await start({
      authentication: { type: 'bearer', username: null, password: '', realm },
    })
    expect((await refusal(registry)).message).toMatch(
      /sends for a token to .*(metadata or link-local|private) address/,
    )
    expect(registry.requests).toHaveLength(1)
  })

  test('a realm at another host is given no credentials', async () => {
    const registry = await start({
      authentication: {
        type: 'bearer',
        username: 'u',
        password: 'p',
        realm: 'https://evil.example/token',
      },
    })
    const error = await refusal(registry, {
      credentials: () => Promise.resolve(basic('u', 'hunter2')),
    })
    expect(error.message).toMatch(
      /evil\.example\/token, another host, which is not given the credentials/,
    )
    expect(error.message).not.toMatch(/hunter2/)
  })

  test('a connection that is refused, a name that does not exist, TLS where there is none', async () => {
    const registry = await start()
    const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
      ['127.0.0.1:1/a/b:1', ['127.0.0.1:1'], /http:\/\/127\.0\.0\.1:1 refuses the connection/],
      [
        'nowhere.invalid/a/b:1',
        [],
        /https:\/\/nowhere\.invalid cannot be found: its name does not resolve/,
      ],
      [`${registry.host}/a/b:1`, [], /does not speak TLS as expected: .*plain-http/],
    ]
    for (const [name, plainHttp, sentence] of cases) {
      const client = testClient(plainHttp)
      open.push(client)
      const error = await refusalOf(fetchManifest(client, parseReference(name), never))
      expect(error.message).toMatch(sentence)
      expect(error.kind).toBe('infrastructure')
    }
  })

  test('an answer that is no HTTP', async () => {
    const registry = await always((response) => {
      response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n')
    })
    expect((await refusal(registry)).message).toMatch(/does not answer in HTTP/)
  })

  test('headers without an end (limit: registryLimits.headerBytes)', async () => {
    const registry = await always((response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\n')
      const line = `X-Filler: ${'x'.repeat(1000)}\r\n`
      response.socket?.on('error', () => undefined)
      response.socket?.write(line.repeat(registryLimits.headerBytes / 1000 + 10))
    })
    expect((await refusal(registry)).message).toMatch(/does not answer in HTTP: .*[Oo]verflow/)
  })
})

describe('second tries', () => {
  test('429 for ever ends after the bounded number of them (limit: registryLimits.retries)', async () => {
    const registry = await always((response) => {
      response.setHeader('retry-after', '2')
      sendError(response, 429, 'TOOMANYREQUESTS', 'slow down')
    })
    const pace = testPace()
    expect((await refusal(registry, { pace })).message).toMatch(/allows no more requests/)
    expect(registry.requests).toHaveLength(registryLimits.retries + 1)
    expect(pace.waits.every((wait) => wait >= 2000)).toBe(true)
  })

  test.each([
    [500, 1],
    [502, 2],
    [503, 3],
    [504, 1],
    [408, 1],
    [429, 1],
  ])('%i is tried again', async (status, times) => {
    let left = times
    const registry = await start({
      intercept: (_request, response) => {
        if (left-- <= 0) return false
        sendError(response, status, 'UNAVAILABLE', 'wait')
        return true
      },
    })
    storeImage(registry.repository('acme/app'), image, '1')
    await fetchManifest(connect(registry), referenceOf(registry), never)
    expect(registry.requests).toHaveLength(times + 1)
  })

  test('a connection that is reset, before and in the middle of an answer', async () => {
    let requests = 0
    const registry = await start({
      intercept: (_request, response) => {
        requests += 1
        if (requests === 1) response.socket?.resetAndDestroy()
        if (requests === 2) {
          response.writeHead(200, { 'content-type': types.manifest, 'content-length': 1000 })
          response.write('{')
          setImmediate(() => response.socket?.destroy())
        }
        return requests <= 2
      },
    })
    storeImage(registry.repository('acme/app'), image, '1')
    const found = await fetchManifest(connect(registry), referenceOf(registry), never)
    expect(found.descriptor).toMatchObject(image.manifest.descriptor)
  })

  test('404 and 403 are not tried again', async () => {
    const registry = await always((response) => {
      sendError(response, 404, 'NAME_UNKNOWN', 'no')
    })
    await refusal(registry)
    expect(registry.requests).toHaveLength(1)
  })

  test('a registry that does not answer, one that stops, one that trickles', async () => {
    const timeouts = { responseMs: 100, idleMs: 100 }
    const silent = await always(() => undefined)
    expect((await refusal(silent, { timeouts })).message).toMatch(/no answer within 0\.1 s/)
    const stops = await always((response) => {
      response.writeHead(200, { 'content-type': types.manifest })
      response.write('{')
    })
    expect((await refusal(stops, { timeouts })).message).toMatch(/the answer stopped for 0\.1 s/)
  })

  test('a cancelled run stops at once: before an answer, in a wait, in a body', async () => {
    const answers: readonly ((response: ServerResponse) => void)[] = [
      () => undefined,
      (response) => {
        response.setHeader('retry-after', '20')
        sendError(response, 503, 'UNAVAILABLE', 'wait')
      },
      (response) => {
        response.writeHead(200, { 'content-type': types.manifest })
        response.write('{')
      },
    ]
    for (const answer of answers) {
      const registry = await always(answer)
      const stopping = new AbortController()
      const pace = endlessPace()
      const client = connect(registry, { pace })
      const running = refusalOf(fetchManifest(client, referenceOf(registry), stopping.signal))
      while (registry.requests.length === 0) await new Promise(setImmediate)
      if (answer === answers[1]) await pace.waiting
      stopping.abort(
        new CanaryError('cancelled', { code: 'cancelled', message: 'SIGINT received' }),
      )
      expect((await running).kind).toBe('cancelled')
    }
  })

  test('a client that is closed asks no more: neither in a wait nor for an answer', async () => {
    const busy = await always((response) => {
      response.setHeader('retry-after', '20')
      sendError(response, 503, 'UNAVAILABLE', 'wait')
    })
    const silent = await always(() => undefined)
    for (const registry of [busy, silent]) {
      const pace = endlessPace()
      const client = connect(registry, { pace })
      const running = refusalOf(fetchManifest(client, referenceOf(registry), never))
      while (registry.requests.length === 0) await new Promise(setImmediate)
      if (registry === busy) await pace.waiting
      client.close()
      expect((await running).kind).toBe('cancelled')
      expect(registry.requests).toHaveLength(1)
    }
  })

  test('a run that was cancelled before asks nothing', async () => {
    const registry = await start()
    const client = connect(registry)
    const error = await refusalOf(fetchManifest(client, referenceOf(registry), AbortSignal.abort()))
    expect(error.kind).toBe('cancelled')
    expect(registry.requests).toHaveLength(0)
  })
})

describe('redirects', () => {
  const redirectTo = (location: (url: URL) => string, status = 307) =>
    always((response, url) => {
      response.writeHead(status, { location: location(url) }).end()
    })

  test('a loop ends (limit: registryLimits.redirects)', async () => {
    const registry = await redirectTo((url) => `${url.pathname}?again`)
    expect((await refusal(registry)).message).toMatch(/redirects more than 5 times in a row/)
    expect(registry.requests).toHaveLength(registryLimits.redirects + 1)
  })

  test.each([
    [
      'http://169.254.169.254/latest/meta-data/',
      /redirects to http:\/\/169\.254\.169\.254\/latest.*link-local/,
    ],
    ['http://[fe80::1]/', /link-local/],
    ['file:///etc/passwd', /redirects to file:/],
    ['http://', /to something that is no URL/],
  ])('to %s is not followed', async (location, why) => {
    const registry = await redirectTo(() => location)
    expect((await refusal(registry)).message).toMatch(why)
    expect(registry.requests).toHaveLength(1)
  })

  const asked = { repository: { registry: 'ghcr.io', path: 'acme/app' }, what: 'something' }
  const secure = new URL('https://ghcr.io:5000/v2/acme/app/blobs/x')
  test.each([
    ['/elsewhere?a=b', 'https://ghcr.io:5000/elsewhere?a=b'],
    ['https://storage.example/x?Signature=y', 'https://storage.example/x?Signature=y'],
    ['https://10.0.0.1/x', 'https://10.0.0.1/x'],
    // It does not know that a proxy before it speaks TLS.
    ['http://ghcr.io:5000/x', 'https://ghcr.io:5000/x'],
    ['https://user:hunter2@storage.example/x', 'https://storage.example/x'],
  ])('%s leads to %s', (location, expected) => {
    expect(checkLocation(asked, location, secure, secure).href).toBe(expected)
  })

  test.each([
    ['http://storage.example/x', /to http:\/\/storage\.example\/x, which is not encrypted/],
    ['https://100.100.100.200/latest', /a metadata or link-local address/],
    ['file:///etc/passwd', /redirects to file:…/],
    ['https://[', /something that is no URL/],
  ])('%s from a registry with TLS is not followed', (location, why) => {
    expect(() => checkLocation(asked, location, secure, secure)).toThrow(why)
  })

  test('to another host is followed without credentials', async () => {
    const storage = await always((response) => {
      send(response, 200, 'application/octet-stream', image.config.bytes)
    })
    const registry = await start({
      authentication: { type: 'basic', username: 'u', password: 'hunter2' },
      intercept: (request, response, url) => {
        if (!url.pathname.includes('/blobs/') || request.headers.authorization === undefined)
          return false
        response.writeHead(307, { location: `${storage.origin}/blob?X-Signature=abc` }).end()
        return true
      },
    })
    const client = connect(registry, { credentials: () => Promise.resolve(basic('u', 'hunter2')) })
    const bytes = await fetchBlob(
      client,
      referenceOf(registry),
      descriptorFor(image.config),
      4096,
      never,
    )
    expect(Buffer.from(bytes)).toEqual(image.config.bytes)
    expect(storage.requests.map((request) => request.authorization)).toEqual([undefined])
    expect(registry.requests.at(-1)?.authorization).toMatch(/^Basic /)
  })
})

describe('blobs', () => {
  const layer = content(types.layer, Buffer.alloc(300_000, 7))
  const read = async (registry: TestRegistry) => {
    const stream = await openBlob(
      connect(registry),
      referenceOf(registry),
      descriptorFor(layer),
      never,
    )
    const parts: Buffer[] = []
    for await (const part of stream as AsyncIterable<Buffer>) parts.push(part)
    return Buffer.concat(parts)
  }

  test('stream, verified', async () => {
    const registry = await start()
    registry.repository('acme/app').blobs.set(layer.descriptor.digest, layer.bytes)
    expect((await read(registry)).equals(layer.bytes)).toBe(true)
  })

  test('with a wrong digest, too short, too long', async () => {
    const cases: readonly (readonly [Buffer, RegExp])[] = [
      [Buffer.alloc(300_000, 8), /the content sha256:.* hashes to sha256:.*, not to/],
      [layer.bytes.subarray(1), /has only 299999 of the 300000 bytes/],
      [Buffer.concat([layer.bytes, Buffer.alloc(1)]), /has more than the 300000 bytes/],
    ]
    for (const [bytes, why] of cases) {
      const registry = await always((response) => {
        send(response, 200, 'application/octet-stream', bytes)
      })
      expect((await refusalOf(read(registry))).message).toMatch(why)
      const whole = fetchBlob(
        connect(registry),
        referenceOf(registry),
        descriptorFor(layer),
        1e6,
        never,
      )
      expect((await refusalOf(whole)).message).toMatch(why)
    }
  })

  test('that break off', async () => {
    const registry = await always((response) => {
      response.writeHead(200, { 'content-length': layer.bytes.length })
      response.write(layer.bytes.subarray(0, 1000), () => response.socket?.destroy())
    })
    expect((await refusalOf(read(registry))).message).toMatch(
      /the content sha256:.* broke off: .*broke the connection off/,
    )
    const whole = fetchBlob(
      connect(registry),
      referenceOf(registry),
      descriptorFor(layer),
      1e6,
      never,
    )
    expect((await refusalOf(whole)).message).toMatch(/broke the connection off/)
  })

  test('larger than is read whole are not asked for', async () => {
    const registry = await start()
    const asked = fetchBlob(
      connect(registry),
      referenceOf(registry),
      descriptorFor(layer),
      299_999,
      never,
    )
    expect((await refusalOf(asked)).message).toMatch(/has 300000 bytes; at most 299999 are read/)
    expect(registry.requests).toHaveLength(0)
  })

  test('a stream ends when the run is cancelled', async () => {
    const registry = await always((response) => {
      response.writeHead(200, { 'content-length': layer.bytes.length })
      response.write(layer.bytes.subarray(0, 1000))
    })
    const stopping = new AbortController()
    const stream = await openBlob(
      connect(registry),
      referenceOf(registry),
      descriptorFor(layer),
      stopping.signal,
    )
    const reading = stream.toArray()
    stopping.abort(new CanaryError('cancelled', { code: 'cancelled', message: 'SIGINT received' }))
    expect((await refusalOf(reading)).kind).toBe('cancelled')
  })
})

describe('authentication', () => {
  const stored = async (options: TestRegistryOptions) => {
    const registry = await start(options)
    storeImage(registry.repository('acme/app'), image, '1')
    storeManifest(registry.repository('acme/app'), testImage('linux/arm64').manifest, '2')
    return registry
  }
  const using = (
    credential:
      | ReturnType<typeof basic>
      | {
          type: 'identity-token' | 'access-token'
          token: ReturnType<typeof secret>
          source: string
        },
  ) => ({
    credentials: () => Promise.resolve(credential),
  })

  test('basic: asked once, sent from then on', async () => {
    const registry = await stored({
      authentication: { type: 'basic', username: 'u', password: 'p' },
    })
    const client = connect(registry, using(basic('u', 'p')))
    await fetchManifest(client, referenceOf(registry), never)
    await fetchManifest(client, referenceOf(registry, 'acme/app:2'), never)
    expect(registry.requests.map((request) => request.authorization !== undefined)).toEqual([
      false,
      true,
      true,
    ])
  })

  test('bearer without credentials, with a password, with an identity token', async () => {
    const bearer = { type: 'bearer', password: 'p' } as const
    const cases = [
      [{ ...bearer, username: null }, null],
      [{ ...bearer, username: 'u' }, basic('u', 'p')],
      [
        { ...bearer, username: 'u', refreshToken: 'refresh' },
        { type: 'identity-token', token: secret('refresh'), source: 'the test' },
      ],
    ] as const
    for (const [authentication, credential] of cases) {
      const registry = await stored({ authentication })
      const client = connect(registry, credential === null ? {} : using(credential))
      await fetchManifest(client, referenceOf(registry), never)
      await fetchManifest(client, referenceOf(registry, 'acme/app:2'), never)
      expect(registry.requests.map((request) => request.path.split('/')[1])).toEqual([
        'v2',
        'token',
        'v2',
        'v2',
      ])
      expect(
        registry.requests.map((request) => `${request.path}${request.query}`).join(' '),
      ).not.toMatch(/refresh/)
    }
  })

  test('the token asks for the repository and what is done with it', async () => {
    const registry = await stored({
      authentication: { type: 'bearer', username: null, password: '' },
    })
    await fetchManifest(connect(registry), referenceOf(registry), never)
    const query = new URLSearchParams(registry.requests[1]?.query)
    expect(Object.fromEntries(query)).toEqual({
      service: 'test registry',
      scope: 'repository:acme/app:pull',
    })
  })

  test('an access token is sent as it is', async () => {
    const registry = await always((response, _url, request) => {
      if (request.headers.authorization === 'Bearer given')
        send(response, 200, types.manifest, image.manifest.bytes)
      else {
        response.setHeader('www-authenticate', 'Bearer realm="https://evil.example/"')
        sendError(response, 401, 'UNAUTHORIZED', 'no')
      }
    })
    const client = connect(
      registry,
      using({ type: 'access-token', token: secret('given'), source: 'the test' }),
    )
    await fetchManifest(client, referenceOf(registry), never)
    expect(registry.requests).toHaveLength(2)
  })

  test('a token that has expired is bought anew (limit: registryLimits.tokenLeewayMs)', async () => {
    const registry = await stored({
      authentication: { type: 'bearer', username: null, password: '', expiresIn: 60 },
    })
    const pace = testPace()
    const client = connect(registry, { pace })
    await fetchManifest(client, referenceOf(registry), never)
    await pace.clock.sleep(61_000, never)
    await fetchManifest(client, referenceOf(registry), never)
    expect(registry.requests.filter((request) => request.path === '/token')).toHaveLength(2)
  })

  test('wrong credentials are told, with where they came from, once', async () => {
    for (const authentication of [
      { type: 'basic', username: 'u', password: 'p' },
      { type: 'bearer', username: 'u', password: 'p' },
    ] as const) {
      const registry = await stored({ authentication })
      const error = await refusal(registry, using(basic('u', 'hunter2')))
      expect(error.message).toMatch(/refuses .* with the credentials of the test \(401\)/)
      expect(error.kind).toBe('input')
      expect(registry.requests).toHaveLength(2)
    }
  })

  test('missing credentials are told with what to do', async () => {
    const registry = await stored({
      authentication: { type: 'basic', username: 'u', password: 'p' },
    })
    expect((await refusal(registry)).message).toMatch(
      /asks for a user and a password, and there are none \(log in with docker login/,
    )
  })

  test('a helper is asked once', async () => {
    const registry = await stored({
      authentication: { type: 'basic', username: 'u', password: 'p' },
    })
    let asked = 0
    const client = connect(registry, {
      credentials: () => {
        asked += 1
        return Promise.resolve(basic('u', 'p'))
      },
    })
    await Promise.all([1, 2, 3].map(() => fetchManifest(client, referenceOf(registry), never)))
    expect(asked).toBe(1)
  })

  test('a helper that failed is asked again', async () => {
    const registry = await stored({
      authentication: { type: 'basic', username: 'u', password: 'p' },
    })
    let asked = 0
    const client = connect(registry, {
      credentials: () => {
        asked += 1
        return asked === 1
          ? Promise.reject(new CanaryError('infrastructure', { code: 'x', message: 'locked' }))
          : Promise.resolve(basic('u', 'p'))
      },
    })
    const reference = referenceOf(registry)
    expect((await refusalOf(fetchManifest(client, reference, never))).message).toBe('locked')
    await fetchManifest(client, reference, never)
    expect(asked).toBe(2)
  })

  test.each([
    ['no token', 200, '{}', /holds no token/],
    ['a token with a line break', 200, '{"token":"a\\r\\nX: y"}', /holds no token/],
    ['no JSON', 200, 'hunter2', /is not a JSON object/],
    ['a redirect', 302, '', /answered 302 when asked for a token/],
    ['too much', 200, `{"token":"${'x'.repeat(registryLimits.tokenBytes)}"}`, /is larger than/],
  ])('a token server that sends %s', async (_name, status, body, why) => {
    const registry = await start({
      authentication: { type: 'bearer', username: null, password: '' },
      intercept: (_request, response, url) => {
        if (url.pathname !== '/token') return false
        response.writeHead(status, {
          'content-type': 'application/json',
          location: 'http://127.0.0.1:1/',
        })
        response.end(body)
        return true
      },
    })
    const error = await refusal(registry)
    expect(error.message).toMatch(why)
    expect(error.message).not.toMatch(/hunter2/)
  })
})

describe('secrets never come out', () => {
  const planted = ['planted-password', 'planted-refresh', 'planted-access']
  const encoded = planted.flatMap((word) => [word, Buffer.from(word).toString('base64')])

  test('not when a registry repeats what it was sent (limit: registryLimits.errorCharacters)', async () => {
    // With this much before it, the bound on a registry's words cuts the secret in two.
    const cutting = 'x'.repeat(registryLimits.errorCharacters - 'echo: Bearer planted'.length)
    for (const [status, filler] of [400, 401, 403, 404, 418, 500].flatMap(
      (one) =>
        [
          [one, ''],
          [one, cutting],
        ] as const,
    )) {
      const registry = await always((response, url, request) => {
        if (url.pathname === '/token')
          send(response, 200, 'application/json', Buffer.from('{"token":"planted-access"}'))
        else if (request.headers.authorization === undefined) {
          response.setHeader(
            'www-authenticate',
            `Bearer realm="http://${request.headers.host ?? ''}/token"`,
          )
          sendError(response, 401, 'UNAUTHORIZED', 'log in')
        } else
          sendError(response, status, 'ECHO', `${filler}${request.headers.authorization ?? ''}`)
      })
      const error = await refusal(registry, {
        credentials: () => Promise.resolve(basic('user', 'planted-password')),
      })
      expect(error.message).not.toContain('planted')
      for (const word of encoded) expect(error.message).not.toContain(word)
      expect(error.message).toContain('echo')
    }
  })

  test('not when it hides them in a redirect or in content', async () => {
    const answers: readonly ((response: ServerResponse, secret: string) => void)[] = [
      (response, word) => response.writeHead(307, { location: `ftp://a.b/${word}` }).end(),
      (response, word) => {
        send(response, 200, types.manifest, Buffer.from(JSON.stringify({ mediaType: word })))
      },
    ]
    for (const answer of answers) {
      const registry = await always((response, _url, request) => {
        const { authorization } = request.headers
        if (authorization !== undefined) {
          answer(
            response,
            Buffer.from(authorization.slice(6), 'base64').toString().split(':')[1] ?? '',
          )
          return
        }
        response.setHeader('www-authenticate', 'Basic realm="x"')
        sendError(response, 401, 'UNAUTHORIZED', 'log in')
      })
      const error = await refusal(registry, {
        credentials: () => Promise.resolve(basic('user', 'planted-password')),
      })
      expect(error.message).toContain('***')
      expect(error.message).not.toContain('planted')
    }
  })

  test('not when a token server or a basic registry does', async () => {
    const credentials = () => Promise.resolve(basic('user', 'planted-password'))
    const pair = Buffer.from('user:planted-password').toString('base64')
    const server = await always((response, url, request) => {
      if (url.pathname !== '/token') {
        response.setHeader(
          'www-authenticate',
          `Bearer realm="http://${request.headers.host ?? ''}/token"`,
        )
      }
      sendError(response, 401, 'ECHO', `${request.headers.authorization ?? ''} planted-password`)
    })
    const simple = await always((response, _url, request) => {
      response.setHeader('www-authenticate', 'Basic realm="x"')
      sendError(response, 401, 'ECHO', `${request.headers.authorization ?? ''} planted-password`)
    })
    for (const registry of [server, simple]) {
      const error = await refusal(registry, { credentials })
      expect(error.message).toContain('echo')
      for (const word of [...encoded, pair]) expect(error.message).not.toContain(word)
    }
  })

  test('not in a URL, and a password goes nowhere but to the token server', async () => {
    const registry = await start({
      authentication: { type: 'bearer', username: 'user', password: 'planted-password' },
    })
    storeImage(registry.repository('acme/app'), image, '1')
    const client = connect(registry, {
      credentials: () => Promise.resolve(basic('user', 'planted-password')),
    })
    await repositoryContent(client, referenceOf(registry)).root(never)
    for (const { path, query, authorization } of registry.requests) {
      for (const word of encoded) expect(`${path}${query}`).not.toContain(word)
      if (path !== '/token') expect(authorization ?? 'Bearer').toMatch(/^Bearer/)
    }
  })
})
