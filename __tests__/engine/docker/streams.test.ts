/** What opens a stream of the engine's: what it asks for, and how it ends where the engine does not help. */
import { Readable } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Engine } from '../../../src/engine/engine.ts'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import { CanaryError } from '../../../src/errors.ts'
import { engineLimits } from '../../../src/limits.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'
import type { Handler } from '../../support/fake-engine.ts'

const never = new AbortController().signal
const opened: Engine[] = []

afterEach(async () => {
  for (const engine of opened.splice(0)) engine.close()
  await stopEngines()
})

async function open(handler: Handler, server: string): Promise<Engine> {
  const headers = server === 'podman' ? { 'libpod-api-version': '5.4.0' } : {}
  const path = await fakeEngine(afterPing(handler, headers))
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  opened.push(engine)
  return engine
}

type Use = (engine: Engine, signal: AbortSignal) => Promise<unknown>

const pull: Use = ({ images }, signal) =>
  images.pull(
    {
      ...{
        reference: 'registry.example/app',
        platform: 'linux/arm64',
        onProgress: () => undefined,
      },
      credentials: {
        ...{ serverAddress: 'registry.example', username: 'ann', password: 'ä?>' },
        ...{ identityToken: '', registryToken: '' },
      },
    },
    signal,
  )

const load: Use = async ({ images }, signal) =>
  await images.load?.(Readable.from(['ar', 'chive']), signal)

const push: Use = async ({ images }, signal) => {
  await images.push(
    {
      ...{ id: 'sha256:abc', reference: 'registry.example:5000/acme/app:1' },
      credentials: {
        ...{ serverAddress: 'registry.example:5000', username: 'ann', password: 'ä?>' },
        ...{ identityToken: '', registryToken: '' },
      },
      ...{ isPlainHttp: true, onProgress: () => undefined },
    },
    signal,
  )
}

const build: Use = async ({ builder }, signal) =>
  await builder?.build(
    {
      ...{ context: Readable.from(['con', 'text']), dockerfile: 'Dockerfile', tag: 'app:1' },
      ...{ buildArguments: { A: '1&2', HOST: '' }, labels: { 'a.b': 'ü' } },
      ...{ target: 'final', platform: 'linux/amd64', cacheFrom: ['a:1', 'b:2'], network: 'host' },
      ...{ noCache: true, pull: true, onOutput: () => undefined },
    },
    signal,
  )

const wait: Use = ({ containers }, signal) => containers.wait('c1', signal, () => undefined)

const logs: Use = ({ containers }, signal) =>
  containers.logs('c1', { lines: 7, maxBytes: 100 }, signal)

const exec: Use = ({ containers }, signal) =>
  containers.exec('c1', { command: ['x'], keepBytes: 100 }, signal)

const events: Use = ({ containers }, signal) =>
  containers.interventions({ id: 'c1', createdAt: '2026-01-01T00:00:00.500Z' }, signal)

interface Asked {
  readonly line: string
  readonly query: Readonly<Record<string, string>>
  readonly auth: unknown
  readonly type: string | undefined
  readonly body: string
}

/** Everything that is asked for while it is used; what it makes of the answers is no matter here. */
async function askedBy(use: Use, server: string): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  const engine = await open((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.once('end', () => {
      const url = new URL(request.url ?? '', 'http://engine')
      const auth = request.headers['x-registry-auth']
      asked.push({
        line: `${request.method ?? ''} ${url.pathname}`,
        query: Object.fromEntries(url.searchParams),
        auth:
          typeof auth === 'string' ? JSON.parse(Buffer.from(auth, 'base64url').toString()) : null,
        type: request.headers['content-type'],
        body,
      })
      response.end(url.pathname.endsWith('/c1/exec') ? '{"Id":"e1"}' : '')
    })
  }, server)
  await use(engine, AbortSignal.timeout(5_000)).catch(() => undefined)
  return asked
}

describe('an engine is asked', () => {
  test('to pull', async () => {
    const [asked] = await askedBy(pull, 'docker')
    expect(asked).toMatchObject({
      line: 'POST /v1.41/images/create',
      query: { fromImage: 'registry.example/app', tag: 'latest', platform: 'linux/arm64' },
      auth: { username: 'ann', password: 'ä?>', serveraddress: 'registry.example' },
    })
  })

  test('to load', async () => {
    expect(await askedBy(load, 'docker')).toEqual([
      {
        line: 'POST /v1.41/images/load',
        query: { quiet: 'true' },
        auth: null,
        type: 'application/tar',
        body: 'archive',
      },
    ])
  })

  test.each([
    ['docker', { networkmode: 'host' }],
    ['podman', { nsoptions: '[{"Name":"network","Host":true,"Path":""}]' }],
  ])('to build: %s', async (server, network) => {
    expect(await askedBy(build, server)).toEqual([
      {
        line: 'POST /v1.41/build',
        query: {
          ...{ t: 'app:1', dockerfile: 'Dockerfile', rm: 'true', forcerm: 'true' },
          ...{ buildargs: '{"A":"1&2","HOST":""}', labels: '{"a.b":"ü"}', target: 'final' },
          ...{ platform: 'linux/amd64', cachefrom: '["a:1","b:2"]', nocache: 'true' },
          ...{ pull: 'true', ...network },
        },
        auth: null,
        type: 'application/tar',
        body: 'context',
      },
    ])
  })

  const auth = { username: 'ann', password: 'ä?>', serveraddress: 'registry.example:5000' }

  test('to push, by a name that Docker has been given right before', async () => {
    expect(await askedBy(push, 'docker')).toMatchObject([
      {
        line: 'POST /v1.41/images/sha256:abc/tag',
        query: { repo: 'registry.example:5000/acme/app', tag: '1' },
      },
      {
        line: 'POST /v1.41/images/registry.example:5000/acme/app/push',
        ...{ query: { tag: '1' }, auth },
      },
    ])
  })

  test('to push, by the id where the engine takes one', async () => {
    expect(await askedBy(push, 'podman')).toMatchObject([
      {
        line: 'POST /v1.41/images/sha256:abc/push',
        query: { destination: 'registry.example:5000/acme/app:1', tlsVerify: 'false' },
        auth,
      },
    ])
  })

  test('to wait for an end', async () => {
    const [asked] = await askedBy(wait, 'docker')
    const query = { condition: 'next-exit' }
    expect(asked).toMatchObject({ line: 'POST /v1.41/containers/c1/wait', query })
  })

  test('for a log', async () => {
    const [asked] = await askedBy(logs, 'docker')
    const query = { stdout: 'true', stderr: 'true', tail: '7' }
    expect(asked).toMatchObject({ line: 'GET /v1.41/containers/c1/logs', query, body: '' })
  })

  test('to run a command, on a connection that stays HTTP', async () => {
    const [, asked] = await askedBy(exec, 'docker')
    const body = '{"Detach":false,"Tty":false}'
    expect(asked).toMatchObject({ line: 'POST /v1.41/exec/e1/start', query: {}, body })
  })
})

const uses: readonly (readonly [string, string, Use])[] = [
  ['a pull', 'pulling registry.example/app', pull],
  ['a load', 'loading an image archive', load],
  ['a build', 'building app:1', build],
  ['a wait', 'waiting for a container to end', wait],
  ['a log', "reading a container's log", logs],
]

describe('no stream comes of an engine', () => {
  test.each(uses)('that refuses %s: its own words are kept', async (_name, _doing, use) => {
    const refusal = JSON.stringify({ message: 'not\ntoday' })
    const engine = await open(
      (_request, response) => response.writeHead(418).end(refusal),
      'docker',
    )
    const end = await use(engine, never).catch((error: unknown) => error)
    expect(end instanceof CanaryError ? end.message : end).toEqual(
      use === build
        ? { built: false, reason: 'not today', exitCode: null }
        : expect.stringMatching(/: not today$/),
    )
  })

  test.each(uses)('that refuses %s at endless length', async (_name, _doing, use) => {
    const endless = 'x'.repeat(engineLimits.errorBytes + 1)
    // What is never ended can only be left.
    const engine = await open((_request, response) => {
      response.writeHead(503).write(endless)
    }, 'docker')
    const end = await use(engine, never).catch((error: unknown) => error)
    const words = 'Service Unavailable'
    expect(end).toMatchObject(
      use === build ? { reason: words } : { message: expect.stringContaining(words) },
    )
  })

  test.each(uses)('that leaves in the middle of %s', async (_name, doing, use) => {
    const engine = await open((request, response) => {
      request.resume()
      response.writeHead(200, { 'content-length': '100' })
      response.write('{}\n', () => request.socket.destroy())
    }, 'docker')
    const message = use === logs ? 'cannot read the container' : `lost the engine while ${doing}`
    await expect(use(engine, never)).rejects.toThrow(message)
  })

  test.each(uses)('that leaves before %s', async (_name, doing, use) => {
    const engine = await open((request) => {
      request.socket.destroy()
    }, 'docker')
    await expect(use(engine, never)).rejects.toThrow(
      new RegExp(`^lost the engine at unix://\\S+ while ${doing}: `),
    )
  })
})

describe('an abort', () => {
  const silent: Handler = (request) => {
    request.resume()
  }
  const beginning: Handler = (request, response) => {
    request.resume()
    response.write('{"status":"x"}\n')
  }

  test.each(
    [...uses, ['events', '', events] as const].flatMap(([name, , use]) => [
      [name, 'before it begins', use, silent] as const,
      [name, 'in its middle', use, beginning] as const,
    ]),
  )('ends %s %s, with its own reason and the connection', async (_name, _when, use, handler) => {
    const arrived = Promise.withResolvers<undefined>()
    const closed = Promise.withResolvers<undefined>()
    const engine = await open((request, response) => {
      handler(request, response)
      request.socket.once('close', () => {
        closed.resolve(undefined)
      })
      arrived.resolve(undefined)
    }, 'docker')
    const stop = new AbortController()
    const work = use(engine, stop.signal)
    await arrived.promise
    stop.abort(new Error('enough'))
    await expect(work).rejects.toThrow('enough')
    await closed.promise
  })
})
