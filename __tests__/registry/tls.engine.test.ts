import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import type { IncomingMessage } from 'node:http'
import https from 'node:https'
import { connect as connectSocket, createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import type { Duplex } from 'node:stream'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { RegistryOptions } from '../../src/registry/client.ts'
import { fetchManifest } from '../../src/registry/pull.ts'
import { parseReference } from '../../src/registry/reference.ts'
import { createTlsContexts } from '../../src/registry/tls.ts'
import { createAuthority } from './support/certificates.ts'
import { never, refusalOf, testClient } from './support/client.ts'
import { startDockerRegistry } from './support/docker-registry.ts'
import { storeImage, testImage } from './support/images.ts'
import { startRegistry } from './support/test-registry.ts'
import type { TestRegistry, TestRegistryOptions } from './support/test-registry.ts'

// Real servers and programs, on machines that may be busy.
jest.setTimeout(60_000)

const authority = createAuthority()
const stranger = createAuthority()
const image = testImage()
const open: { close: () => unknown }[] = []
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'canary-tls-'))
})
afterAll(() => rm(directory, { recursive: true }))
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function start(
  names = 'IP:127.0.0.1',
  options: TestRegistryOptions = {},
): Promise<TestRegistry> {
  const registry = await startRegistry({
    ...options,
    tls: { ...authority.issue(names), ...options.tls },
  })
  open.push(registry)
  storeImage(registry.repository('acme/app'), image, '1')
  return registry
}

async function ask(host: string, options: Partial<RegistryOptions>): Promise<string> {
  const client = testClient([], options)
  open.push(client)
  const found = await fetchManifest(client, parseReference(`${host}/acme/app:1`), never)
  return found.descriptor.digest
}

const trust = { certificateAuthority: { file: 'ca.pem', text: authority.cert } }
const digest = image.manifest.descriptor.digest

async function write(path: string, text: string): Promise<string> {
  const file = join(directory, path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, text)
  return file
}

interface TestProxy {
  readonly host: string
  readonly seen: string[]
  readonly authorizations: (string | undefined)[]
}

/** A proxy that connects everything to `target`, so that names need not resolve. */
async function startProxy(target: string, status = 200, tls = false): Promise<TestProxy> {
  const seen: string[] = []
  const authorizations: (string | undefined)[] = []
  const server: Server & http.Server = tls
    ? https.createServer(authority.issue('IP:127.0.0.1'))
    : http.createServer()
  const sockets = new Set<Duplex>()
  const note = (request: IncomingMessage) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`)
    authorizations.push(request.headers['proxy-authorization'])
  }
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    note(request)
    if (status !== 200) {
      client.end(`HTTP/1.1 ${status} No\r\n\r\n`)
      return
    }
    const [host, port] = target.split(':')
    const upstream = connectSocket(Number(port), host)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => upstream.destroy())
    }
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    upstream.pipe(client).pipe(upstream)
  })
  server.on('request', (request: IncomingMessage, response: http.ServerResponse) => {
    note(request)
    const asked = new URL(request.url ?? '')
    const upstream = http.get(`http://${target}${asked.pathname}`, {
      headers: { host: asked.host },
    })
    upstream.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers)
      answer.pipe(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  })
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, seen, authorizations }
}

describe('what is trusted', () => {
  test('an authority that is given', async () => {
    const { host } = await start()
    expect(await ask(host, trust)).toBe(digest)
  })

  test('an authority in certs.d of the host, and of no other', async () => {
    const { host } = await start()
    const certificatesDirectory = join(directory, 'certs.d')
    await write(`certs.d/${host}/company.crt`, authority.cert)
    expect(await ask(host, { certificatesDirectory })).toBe(digest)
    const other = await start()
    expect((await refusalOf(ask(other.host, { certificatesDirectory }))).message).toMatch(
      /is not trusted/,
    )
  })

  test('certs.d may name the usual port, as docker has it', async () => {
    const registry = await start('DNS:registry.example')
    const proxy = await startProxy(registry.host)
    const certificatesDirectory = join(directory, 'certs.usual')
    await write('certs.usual/registry.example:443/company.crt', authority.cert)
    const env = { HTTPS_PROXY: proxy.host }
    expect(await ask('registry.example', { certificatesDirectory, env })).toBe(digest)
  })

  test('a host that is a path leads nowhere', async () => {
    await write('certs.above/above.crt', 'no certificate')
    const certificatesDirectory = join(directory, 'certs.above', 'inside')
    const options = { env: {}, certificateAuthority: null, certificatesDirectory }
    await expect(createTlsContexts(options)('..')).resolves.toBeDefined()
  })

  test('a folder of certs.d that only root may read is not there', async () => {
    const { host } = await start()
    const certificatesDirectory = join(directory, 'certs.closed')
    await write(`certs.closed/${host}/company.crt`, 'nothing that could be read')
    const locked = join(certificatesDirectory, host)
    await chmod(locked, 0)
    const isRoot = process.geteuid?.() === 0
    try {
      // Root may read everything.
      if (isRoot) process.seteuid?.(65_534)
      expect(await ask(host, { ...trust, certificatesDirectory })).toBe(digest)
    } finally {
      if (isRoot) process.seteuid?.(0)
      await chmod(locked, 0o700)
    }
  })

  test('SSL_CERT_FILE and NODE_EXTRA_CA_CERTS', async () => {
    const { host } = await start()
    const file = await write('bundle.pem', `# the company's\n${stranger.cert}\n${authority.cert}`)
    expect(await ask(host, { env: { SSL_CERT_FILE: file } })).toBe(digest)
    expect(await ask(host, { env: { NODE_EXTRA_CA_CERTS: file } })).toBe(digest)
  })

  test('nothing else: another authority, another name, a certificate of its own', async () => {
    const { host } = await start()
    const other = { certificateAuthority: { file: 'other.pem', text: stranger.cert } }
    expect((await refusalOf(ask(host, other))).message).toMatch(
      /shows a certificate that is not trusted/,
    )
    const misnamed = await start('DNS:elsewhere.example')
    const error = await refusalOf(ask(misnamed.host, trust))
    expect(error.message).toMatch(/shows a certificate for another name: .*IP: 127\.0\.0\.1/)
    expect(error.kind).toBe('infrastructure')
  })

  test('no variable turns verification off', async () => {
    const { host } = await start()
    const script = join(import.meta.dirname, 'support', 'ask-manifest.ts')
    const { stdout } = await promisify(execFile)(process.execPath, [script, `${host}/acme/app:1`], {
      env: { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' },
    })
    expect(stdout).toMatch(/is not trusted/)
  })

  test('files that are no certificates are told by name', async () => {
    const { host } = await start()
    const empty = await write('empty.pem', 'nothing here')
    const cases: readonly (readonly [Partial<RegistryOptions>, RegExp])[] = [
      [
        { certificateAuthority: { file: 'given.pem', text: 'x' } },
        /the registry CA given\.pem holds no certificate/,
      ],
      [
        { certificateAuthority: { file: 'given.pem', text: authority.key } },
        /holds no certificate/,
      ],
      [{ env: { SSL_CERT_FILE: empty } }, /SSL_CERT_FILE .*empty\.pem holds no certificate/],
      [{ env: { SSL_CERT_FILE: `${empty}.missing` } }, /SSL_CERT_FILE .*empty\.pem\.missing/],
    ]
    for (const [options, why] of cases) {
      const error = await refusalOf(ask(host, options))
      expect(error.message).toMatch(why)
      expect(error.kind).toBe('input')
    }
  })
})

describe('client certificates', () => {
  test('a pair of certs.d is shown to its host; half a pair is told', async () => {
    const registry = await startDockerRegistry({
      tls: authority.issue('IP:127.0.0.1'),
      clientAuthority: authority.cert,
    })
    open.push(registry)
    const certificatesDirectory = join(directory, 'clients.d')
    await write(`clients.d/${registry.host}/ca.crt`, authority.cert)
    const without = await refusalOf(ask(registry.host, { certificatesDirectory }))
    expect(without.kind).toBe('infrastructure')
    const pair = authority.issue('DNS:client', 'client')
    await write(`clients.d/${registry.host}/client.cert`, pair.cert)
    expect((await refusalOf(ask(registry.host, { certificatesDirectory }))).message).toMatch(
      /client\.cert has no client\.key beside it/,
    )
    await write(`clients.d/${registry.host}/client.key`, pair.key)
    // It is let in, and has no such image.
    expect((await refusalOf(ask(registry.host, { certificatesDirectory }))).message).toMatch(
      /\(404\)/,
    )
  })
})

describe('proxies', () => {
  test.each([false, true])(
    'a registry with TLS through CONNECT; the proxy with TLS: %s',
    async (tls) => {
      const registry = await start('DNS:registry.example')
      const proxy = await startProxy(registry.host, 200, tls)
      const scheme = tls ? 'https' : 'http'
      const env = { HTTPS_PROXY: `${scheme}://me:hunter2@${proxy.host}` }
      expect(await ask('registry.example', { ...trust, env })).toBe(digest)
      expect(proxy.seen).toEqual(['CONNECT registry.example:443'])
      expect(proxy.authorizations).toEqual([
        `Basic ${Buffer.from('me:hunter2').toString('base64')}`,
      ])
      expect(registry.requests.every((request) => request.authorization === undefined)).toBe(true)
    },
  )

  test('the certificate is still checked behind a proxy', async () => {
    const registry = await start('DNS:elsewhere.example')
    const proxy = await startProxy(registry.host)
    const asked = ask('registry.example', { ...trust, env: { HTTPS_PROXY: proxy.host } })
    expect((await refusalOf(asked)).message).toMatch(/shows a certificate for another name/)
  })

  test.each([false, true])(
    'a registry without TLS as a whole URL; the proxy with TLS: %s',
    async (tls) => {
      const registry = await startRegistry()
      open.push(registry)
      storeImage(registry.repository('acme/app'), image, '1')
      const proxy = await startProxy(registry.host, 200, tls)
      const env = { HTTP_PROXY: `${tls ? 'https' : 'http'}://${proxy.host}` }
      const options = { ...trust, plainHttp: ['registry.example'], env }
      expect(await ask('registry.example', options)).toBe(digest)
      expect(proxy.seen).toEqual(['GET http://registry.example/v2/acme/app/manifests/1'])
    },
  )

  test('NO_PROXY is direct', async () => {
    const proxy = await startProxy('127.0.0.1:1')
    const env = { HTTPS_PROXY: proxy.host, NO_PROXY: '.invalid' }
    expect((await refusalOf(ask('registry.invalid', { env }))).message).toMatch(/cannot be found/)
    expect(proxy.seen).toEqual([])
  })

  test('a client that is closed does not wait for a proxy that says nothing', async () => {
    const silent = createServer(() => undefined)
    const connected = new Promise((resolve) => silent.once('connection', resolve))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    const client = testClient([], { env: { HTTPS_PROXY: `127.0.0.1:${port}` } })
    const asked = refusalOf(fetchManifest(client, parseReference('registry.example/a/b:1'), never))
    await connected
    const ended = new Promise((resolve) => silent.close(resolve))
    client.close()
    expect((await asked).kind).toBe('cancelled')
    // The server ends once nobody is connected to it any more.
    await ended
  })

  test('a proxy that refuses, and one that is not there, in words without its password', async () => {
    const proxy = await startProxy('127.0.0.1:1', 407)
    for (const [host, why] of [
      [proxy.host, /the proxy 127\.0\.0\.1:\d+ answered 407 when asked for registry\.example:443/],
      ['127.0.0.1:1', /the proxy 127\.0\.0\.1:1 .*ECONNREFUSED/],
    ] as const) {
      const asked = ask('registry.example', { env: { HTTPS_PROXY: `http://me:hunter2@${host}` } })
      const error = await refusalOf(asked)
      expect(error.message).toMatch(why)
      expect(error.message).not.toMatch(/hunter2/)
      expect(error.kind).toBe('infrastructure')
    }
  })
})
