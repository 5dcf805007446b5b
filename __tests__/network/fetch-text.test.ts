import { createHash } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import { fetchLimits, manifestLimits } from '../../src/limits.ts'
import { fetchText } from '../../src/network/fetch-text.ts'
import type { FetchRules } from '../../src/network/fetch-rules.ts'
import { closedPort, stopServers } from '../probe/servers.ts'
import { createAuthority } from '../registry/support/certificates.ts'

const never = new AbortController().signal
const text = 'kind: Validator # ä\n'
const digest = createHash('sha256').update(text).digest('hex')

const rules: FetchRules = { what: 'manifest', maxBytes: manifestLimits.bytes, from: 'internet' }

let server: Server
let origin: string

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown
const redirect =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, { location }).end()
const html = { 'content-type': 'text/html; charset=utf-8' }

const longest = 'a/'.padEnd(fetchLimits.typeCharacters, 'x')

const answers: Readonly<Record<string, Answer>> = {
  '/good': (response) => response.end(text),
  '/typed': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(text),
  '/gone': (response) => response.writeHead(404, 'Not Here').end('x'.repeat(100)),
  '/broken': (response) => response.writeHead(500).end(),
  '/none': (response) => response.writeHead(204).end(),
  '/zipped': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
  '/long-type': (response) => response.writeHead(200, { 'content-type': longest }).end(),
  '/longer-type': (response) => response.writeHead(200, { 'content-type': `${longest}y` }).end(),
  '/long-encoding': (response) => response.writeHead(200, { 'content-encoding': longest }).end(),
  '/longer-encoding': (response) =>
    response.writeHead(200, { 'content-encoding': `${longest}y` }).end(),
  '/announced': (response) =>
    response.writeHead(200, { 'content-length': String(manifestLimits.bytes + 1) }).write('x'),
  '/page': (response) => response.writeHead(200, html).end('<p>log in</p>'),
  '/latin': (response) => response.end(Buffer.from([0xe9])),
  '/full': (response) => response.end('x'.repeat(manifestLimits.bytes)),
  '/big': (response) => response.end('x'.repeat(manifestLimits.bytes + 1)),
  '/endless': (response) => {
    const chunk = Buffer.alloc(64 * 1024, 'x')
    const more = () => {
      while (response.write(chunk));
    }
    response.on('drain', more)
    more()
  },
  '/silent': () => undefined,
  '/stuck': (response) => response.writeHead(200).write('kind: '),
  '/cut': (response, request) => {
    response.writeHead(200, { 'content-length': '99' })
    response.write('kind: ', () => request.socket.destroy())
  },
  '/here': redirect('/good'),
  '/there': redirect('http://elsewhere.example/good'),
  '/file': redirect('file:///etc/passwd'),
  '/odd': redirect('http://['),
  '/other-port': redirect('http://127.0.0.1:1/good'),
  '/other-name': redirect('https://localhost/good'),
  '/other-loopback': redirect('https://[::1]/good'),
  '/password': redirect('https://me:secret@example.com/good'),
  '/metadata': redirect('https://169.254.169.254/latest/meta-data/'),
  '/metadata-decimal': redirect('https://2852039166/'),
  '/private': redirect('https://10.1.2.3/good'),
  '/named-private': redirect('https://internal.test/good'),
  '/circle': redirect('/circle'),
  ...Object.fromEntries(
    Array.from({ length: 7 }, (_, step) => [
      `/step${step}`,
      redirect(step === 0 ? '/good' : `/step${step - 1}`),
    ]),
  ),
}

beforeAll(async () => {
  server = http.createServer((request, response) => {
    answers[request.url ?? '']?.(response, request)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

async function problemOf(address: string, more: Partial<FetchRules> = {}): Promise<string> {
  const fetching = fetchText(address, { ...rules, ...more }, never)
  const error = await fetching.catch((thrown: unknown) => thrown)
  if (!(error instanceof CanaryError)) throw new Error(`no CanaryError: ${String(error)}`)
  expect(error.kind).toBe('input')
  expect(error.problems).toHaveLength(1)
  return error.message
}

describe('a manifest from a URL', () => {
  test.each(['/good', '/typed', '/here', `/step${fetchLimits.redirects - 1}`])(
    '%s',
    async (path) => {
      const file = `${origin}${path}`
      expect(await fetchText(file, rules, never)).toEqual({ file, text, origin: 'url' })
    },
  )

  test('that is what its pin says', async () => {
    for (const pin of [digest, digest.toUpperCase()]) {
      const manifest = await fetchText(`${origin}/good#sha256=${pin}`, rules, never)
      expect(manifest).toEqual({ file: `${origin}/good`, text, origin: 'url' })
    }
  })

  test('as long as the bound', async () => {
    expect((await fetchText(`${origin}/full`, rules, never)).text).toHaveLength(
      manifestLimits.bytes,
    )
  })
})

test('a compatibility spec is fetched by the same rules, under its own name', async () => {
  const spec: FetchRules = { ...rules, what: 'spec', maxBytes: text.length + 1 }
  const file = `${origin}/good`
  expect(await fetchText(file, spec, never)).toEqual({ file, text, origin: 'url' })
  const small = fetchText(file, { ...spec, maxBytes: text.length }, never)
  await expect(small).rejects.toMatchObject({ problems: [{ code: 'spec-fetch' }] })
  await expect(small).rejects.toThrow(`cannot use the compatibility spec ${file}: it has more than`)
})

describe('what is no manifest', () => {
  test.each([
    ['/gone', 'the server answered 404 Not Here'],
    ['/broken', 'the server answered 500'],
    ['/none', 'the server answered 204 No Content'],
    ['/zipped', 'it is compressed (gzip), which nobody asked for'],
    ['/announced', `it has more than ${manifestLimits.bytes} bytes`],
    ['/odd', 'it is redirected to no URL'],
    ['/other-port', 'redirects to http://127.0.0.1:1/good, which is on this machine'],
    ['/other-name', 'redirects to https://localhost/good, which is on this machine'],
    ['/other-loopback', 'redirects to https://[::1]/good, which is on this machine'],
    ['/password', 'must not hold a password'],
    ['/page', 'it is text/html, not YAML'],
    ['/latin', 'is not UTF-8 text'],
    ['/big', `it has more than ${manifestLimits.bytes} bytes`],
    ['/endless', `it has more than ${manifestLimits.bytes} bytes`],
    ['/circle', `it was redirected more than ${fetchLimits.redirects} times`],
    [`/step${fetchLimits.redirects}`, `it was redirected more than ${fetchLimits.redirects} times`],
    ['/there', 'over https only, not from http://elsewhere.example/good'],
    ['/file', 'over https only, not from file:///etc/passwd'],
    ['/cut', 'cannot use the manifest'],
    [`/good#sha256=${'0'.repeat(64)}`, `its SHA-256 is ${digest}`],
    ['/good#sha256=123', 'no pin'],
    ['/good#main', 'no pin'],
  ])('%s', async (path, words) => {
    const message = await problemOf(`${origin}${path}`)
    expect(message).toContain(words)
    if (!/^\/(there|file|password)/.test(path)) expect(message).toContain(path.replace(/#.*/, ''))
  })

  test.each(['/long', '/longer'])(
    '%s words are quoted up to here (limit: fetchLimits.typeCharacters)',
    async (path) => {
      expect(await problemOf(`${origin}${path}-type`)).toContain(`it is ${longest}, not YAML`)
      expect(await problemOf(`${origin}${path}-encoding`)).toContain(`is compressed (${longest}),`)
    },
  )

  test.each(['/silent', '/stuck'])('%s is given up in time', async (path) => {
    const message = await problemOf(`${origin}${path}`, { deadlineMs: 150 })
    expect(message).toBe(
      `cannot use the manifest ${origin}${path}: it did not arrive within 0.15 s`,
    )
  })

  test('nobody there', async () => {
    try {
      const message = await problemOf(`http://127.0.0.1:${await closedPort()}/x`)
      expect(message).toContain('ECONNREFUSED')
    } finally {
      await stopServers()
    }
  })

  test.each([
    ['http://example.com/m.yaml', 'over https only'],
    ['ftp://localhost/m.yaml', 'over https only'],
    ['file:///etc/passwd', 'over https only'],
    ['https://user:secret@example.com/m.yaml', 'must not hold a password'],
    ['https://', 'is no URL'],
  ])('%s is not asked', async (address, words) => {
    const message = await problemOf(address)
    expect(message).toContain(words)
    expect(message).not.toContain('secret')
  })

  test('ends with its signal', async () => {
    const stop = new AbortController()
    const fetching = fetchText(`${origin}/silent`, rules, stop.signal)
    stop.abort(new Error('enough'))
    await expect(fetching).rejects.toThrow('enough')
  })
})

describe('what servers call it', () => {
  const typed =
    (type: string): Answer =>
    (response) =>
      response.writeHead(200, { 'content-type': type }).end(text)

  test.each([
    'text/plain; charset=utf-8',
    'text/yaml',
    'Text/X-YAML',
    'application/yaml',
    'application/x-yaml',
    'application/vnd.acme.v1+yaml',
    'application/json',
    'application/octet-stream',
    'binary/octet-stream',
  ])('%s', async (type) => {
    await withAnswer(typed(type), async (address) => {
      expect((await fetchText(address, rules, never)).text).toBe(text)
    })
  })

  test.each([
    'text/html',
    'application/xhtml+xml',
    'text/css',
    'text/javascript',
    'image/svg+xml',
    'application/zip',
    'multipart/mixed',
  ])('%s is no manifest', async (type) => {
    await withAnswer(typed(type), async (address) => {
      expect(await problemOf(address)).toContain(`it is ${type}, not YAML`)
    })
  })
})

/** Every spelling that a URL has for an address: the URL standard makes one of them all. */
const refusedEverywhere = [
  '169.254.169.254',
  '169.254.170.2',
  '2852039166',
  '0xa9fea9fe',
  '0251.0376.0251.0376',
  '0xa9.254.0251.254',
  '169.16689662',
  '[fe80::1]',
  '[fd00:ec2::254]',
  '[fd20:ce::254]',
  '[::ffff:169.254.169.254]',
  '[::169.254.169.254]',
  '[64:ff9b::169.254.169.254]',
  '[2002:a9fe:a9fe::]',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
]

const refusedForRestricted = [
  '0.0.0.0',
  '0',
  '10.0.0.1',
  '012.1',
  '100.64.0.1',
  '100.127.255.255',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '3232235521',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '239.255.255.255',
  '255.255.255.255',
  '[::]',
  '[fc00::1]',
  '[fdff::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[::ffff:10.0.0.1]',
  '[::10.0.0.1]',
  '[64:ff9b::10.0.0.1]',
  '[64:ff9b:1::1]',
  '[2002:0a00:0001::1]',
]

describe('where it must not lead', () => {
  test.each(refusedEverywhere)('%s, whoever asks', async (host) => {
    for (const from of ['internet', 'anywhere'] as const) {
      const message = await problemOf(`https://${host}/m.yaml`, { from })
      expect(message).toContain('where clouds answer with credentials')
    }
  })

  test.each(refusedForRestricted)('%s, when it is restricted', async (host) => {
    const fetching = fetchText(`https://${host}/m.yaml`, rules, never)
    const hint = '⟨policy: trusted⟩ fetches it all the same, if you trust the URL'
    await expect(fetching).rejects.toMatchObject({ problems: [{ code: 'policy', hint }] })
  })

  test.each(['/metadata', '/metadata-decimal', '/private'])('%s by a redirect', async (path) => {
    expect(await problemOf(`${origin}${path}`)).toContain('is not fetched')
  })

  const names: Readonly<Record<string, readonly string[]>> = {
    'metadata.test': ['169.254.169.254'],
    'internal.test': ['10.0.0.7'],
    'mixed.test': ['93.184.215.14', '10.0.0.7'],
    'mapped.test': ['::ffff:192.168.1.1'],
    'zone.test': ['fe80::1%eth0'],
    'loopback.test': ['127.0.0.1'],
    'nowhere.test': [],
    'broken.test': ['not an address'],
    localhost: ['8.8.8.8'],
  }
  const resolve = (name: string) =>
    Promise.resolve(
      (names[name] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )

  test.each([
    ['https://metadata.test/', 'leads to 169.254.169.254, where clouds answer with credentials'],
    ['https://internal.test/', 'leads to 10.0.0.7, which is in a private network'],
    ['https://mixed.test/', 'leads to 10.0.0.7, which is in a private network'],
    ['https://mapped.test/', 'leads to ::ffff:192.168.1.1, which is in a private network'],
    ['https://zone.test/', 'leads to fe80::1%eth0, where clouds answer with credentials'],
    ['https://loopback.test/', 'leads to 127.0.0.1, which is this machine'],
    ['https://nowhere.test/', 'its host has no address'],
    ['https://broken.test/', 'which is no address of the Internet'],
    ['http://localhost/', 'leads to 8.8.8.8, which is not this machine'],
  ])('%s by its name', async (address, words) => {
    expect(await problemOf(address, { resolve })).toContain(words)
  })

  test('a name that a redirect leads to is judged as well', async () => {
    const message = await problemOf(`${origin}/named-private`, { resolve })
    expect(message).toContain('leads to 10.0.0.7, which is in a private network')
  })

  test('a name that nobody knows, and a resolver that does not answer', async () => {
    const unknown = () => Promise.reject(new Error('getaddrinfo ENOTFOUND x.test'))
    expect(await problemOf('https://x.test/', { resolve: unknown })).toContain('ENOTFOUND')
    const silent = () => new Promise<never>(() => undefined)
    const message = await problemOf('https://x.test/', { resolve: silent, deadlineMs: 100 })
    expect(message).toContain('it did not arrive within 0.1 s')
  })
})

describe('over https', () => {
  const authority = createAuthority()
  const keys = authority.issue('DNS:manifest.test')
  let secure: https.Server

  beforeAll(async () => {
    secure = https.createServer(keys, (request, response) => {
      answers[request.url ?? '']?.(response, request)
    })
    secure.listen(0, '127.0.0.1')
    await once(secure, 'listening')
  })

  afterAll(() => {
    secure.close()
  })

  test('the address that was judged is the one that is asked, and the name is looked up once', async () => {
    const asked: string[] = []
    const resolve = (name: string) => {
      asked.push(name)
      // A name server of somebody who means harm answers otherwise the second time.
      const address = asked.length === 1 ? '127.0.0.1' : '169.254.169.254'
      return Promise.resolve([{ address, family: 4 }])
    }
    const { port } = secure.address() as AddressInfo
    const address = `https://manifest.test:${port}/good`
    const more = { from: 'anywhere', resolve, certificateAuthority: authority.cert } as const
    expect(await fetchText(address, { ...rules, ...more }, never)).toEqual({
      ...{ file: address, text, origin: 'url' },
    })
    expect(asked).toEqual(['manifest.test'])
  })

  test('a certificate for another name, or of nobody we know, is refused', async () => {
    const { port } = secure.address() as AddressInfo
    const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    const other = { from: 'anywhere', resolve, certificateAuthority: authority.cert } as const
    expect(await problemOf(`https://other.test:${port}/good`, other)).toContain('altnames')
    const stranger = { from: 'anywhere', resolve } as const
    expect(await problemOf(`https://manifest.test:${port}/good`, stranger)).toContain('certificate')
  })
})

async function withAnswer(answer: Answer, work: (address: string) => Promise<void>) {
  const own = http.createServer((request, response) => {
    answer(response, request)
  })
  own.listen(0, '127.0.0.1')
  await once(own, 'listening')
  try {
    await work(`http://127.0.0.1:${(own.address() as AddressInfo).port}/m.yaml`)
  } finally {
    own.closeAllConnections()
    own.close()
  }
}
