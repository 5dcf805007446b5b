import { createHash } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import { manifestLimits } from '../../src/limits.ts'
import { fetchManifest } from '../../src/validator/fetch-manifest.ts'

const never = new AbortController().signal
const text = 'kind: Validator # ä\n'
const digest = createHash('sha256').update(text).digest('hex')

let server: Server
let origin: string

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown
const redirect =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, { location }).end()
const html = { 'content-type': 'text/html; charset=utf-8' }

const answers: Readonly<Record<string, Answer>> = {
  '/good': (response) => response.end(text),
  '/typed': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(text),
  '/gone': (response) => response.writeHead(404, 'Not Here').end('x'.repeat(100)),
  '/broken': (response) => response.writeHead(500).end(),
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

async function problemOf(address: string, deadlineMs?: number): Promise<string> {
  const error = await fetchManifest(address, never, deadlineMs).catch((thrown: unknown) => thrown)
  if (!(error instanceof CanaryError)) throw new Error(`no CanaryError: ${String(error)}`)
  expect(error.kind).toBe('input')
  expect(error.problems).toHaveLength(1)
  return error.message
}

describe('a manifest from a URL', () => {
  test.each(['/good', '/typed', '/here', `/step${manifestLimits.redirects - 1}`])(
    '%s',
    async (path) => {
      expect(await fetchManifest(`${origin}${path}`, never)).toEqual({
        origin: { kind: 'url', file: `${origin}${path}`, directory: null },
        text,
      })
    },
  )

  test('that is what its pin says', async () => {
    for (const pin of [digest, digest.toUpperCase()]) {
      const manifest = await fetchManifest(`${origin}/good#sha256=${pin}`, never)
      expect(manifest).toMatchObject({ origin: { file: `${origin}/good` }, text })
    }
  })

  test('as long as the bound (limit: manifestLimits.bytes)', async () => {
    expect((await fetchManifest(`${origin}/full`, never)).text).toHaveLength(manifestLimits.bytes)
  })
})

describe('what is no manifest', () => {
  test.each([
    ['/gone', 'the server answered 404 Not Here'],
    ['/broken', 'the server answered 500'],
    ['/page', 'it is text/html, not YAML'],
    ['/latin', 'is not UTF-8 text'],
    ['/big', `it has more than ${manifestLimits.bytes} bytes`],
    ['/endless', `it has more than ${manifestLimits.bytes} bytes`],
    ['/circle', `it was redirected more than ${manifestLimits.redirects} times`],
    [
      `/step${manifestLimits.redirects}`,
      `it was redirected more than ${manifestLimits.redirects} times`,
    ],
    ['/there', 'over https only, not from http://elsewhere.example/good'],
    ['/file', 'over https only, not from file:///etc/passwd'],
    ['/cut', 'cannot use the manifest'],
    [`/good#sha256=${'0'.repeat(64)}`, `its SHA-256 is ${digest}`],
    ['/good#sha256=123', 'no pin'],
    ['/good#main', 'no pin'],
  ])('%s', async (path, words) => {
    const message = await problemOf(`${origin}${path}`)
    expect(message).toContain(words)
    if (!/^\/(there|file)/.test(path)) expect(message).toContain(path.replace(/#.*/, ''))
  })

  test.each(['/silent', '/stuck'])(
    '%s is given up in time (limit: manifestLimits.fetch)',
    async (path) => {
      const message = await problemOf(`${origin}${path}`, 150)
      expect(message).toBe(
        `cannot use the manifest ${origin}${path}: it did not arrive within 0.15 s`,
      )
    },
  )

  test('nobody there', async () => {
    const message = await problemOf('http://127.0.0.1:1999/x', 5_000)
    expect(message).toContain('ECONNREFUSED')
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
    const fetching = fetchManifest(`${origin}/silent`, stop.signal)
    stop.abort(new Error('enough'))
    await expect(fetching).rejects.toThrow('enough')
  })
})
