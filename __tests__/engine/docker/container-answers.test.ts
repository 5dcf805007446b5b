import { afterEach, describe, expect, test } from '@jest/globals'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'
import type { Handler } from '../../support/fake-engine.ts'

const never = new AbortController().signal
const opened: Engine[] = []

afterEach(async () => {
  for (const engine of opened.splice(0)) engine.close()
  await stopEngines()
})

async function open(handler: Handler): Promise<Engine> {
  const path = await fakeEngine(afterPing(handler))
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  opened.push(engine)
  return engine
}

async function messageOf(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

describe('what an engine answers of a container', () => {
  const answer =
    (body: unknown): Handler =>
    (_request, response) => {
      response.end(JSON.stringify(body))
    }
  const container = { Id: 'a', State: { Running: true } }

  test('is no container', async () => {
    for (const body of [{}, [], null, { Id: 7 }]) {
      const engine = await open(answer(body))
      expect(await messageOf(engine.containers.inspect('a', never))).toContain(
        'is not what it was asked for',
      )
    }
  })

  test('ports that are none are left out', async () => {
    const ports = (...all: readonly string[]) =>
      Object.fromEntries(all.map((port, index) => [`${index + 1}/tcp`, [{ HostPort: port }]]))
    const Ports = ports('1', '65535', '0', '65536', '-1', '1e4', 'x', '')
    const engine = await open(answer({ ...container, NetworkSettings: { Ports } }))
    const state = await engine.containers.inspect('a', never)
    expect(
      (state?.published ?? []).flatMap(({ bindings }) => bindings).map(({ port }) => port),
    ).toEqual([1, 65_535])
  })

  test('every binding of a port is kept, with the address that it is bound to', async () => {
    const Ports = {
      '80/tcp': [
        { HostIp: '127.0.0.2', HostPort: '81' },
        { HostIp: '::', HostPort: '82' },
        { HostPort: '83' },
      ],
      '53/udp': null,
      '90/tcp': [],
    }
    const engine = await open(answer({ ...container, NetworkSettings: { Ports } }))
    const state = await engine.containers.inspect('a', never)
    expect(state?.published).toEqual([
      {
        port: 80,
        protocol: 'tcp',
        bindings: [
          { host: '127.0.0.2', port: 81 },
          { host: '::', port: 82 },
          { host: '', port: 83 },
        ],
      },
    ])
  })

  test.each([
    ['bridge', { kind: 'own' }],
    ['default', { kind: 'own' }],
    ['job-network', { kind: 'own' }],
    ['slirp4netns', { kind: 'own' }],
    ['', { kind: 'own' }],
    ['host', { kind: 'host' }],
    ['none', { kind: 'none' }],
    ['container:abc', { kind: 'of', container: 'abc' }],
    ['ns:/run/netns/x', { kind: 'namespace', path: '/run/netns/x' }],
  ])('whose network it is in: %j', async (NetworkMode, network) => {
    const engine = await open(answer({ ...container, HostConfig: { NetworkMode } }))
    expect((await engine.containers.inspect('a', never))?.network).toEqual(network)
  })

  test.each([
    [{ Status: 'running', Running: true }, 'running'],
    [{ Status: 'running' }, 'running'],
    // Podman, while the process has not heeded a stop.
    [{ Status: 'running', Running: false }, 'stopping'],
    [{ Status: 'stopping' }, 'stopping'],
    [{ Status: 'paused', Running: true }, 'paused'],
    [{ Status: 'stopped' }, 'exited'],
    [{ Status: 'removing' }, 'other'],
  ])('the state %j', async (State, status) => {
    const engine = await open(answer({ ...container, State }))
    expect((await engine.containers.inspect('a', never))?.status).toBe(status)
  })

  test('that it has gone while it was asked for', async () => {
    const gone = (message: string): Handler => {
      return (_request, response) => response.writeHead(500).end(JSON.stringify({ message }))
    }
    const engine = await open(gone('container c1 does not exist in database: no such container'))
    expect(await engine.containers.inspect('a', never)).toBeNull()
    const broken = await open(gone('no such container runtime'))
    expect(await messageOf(broken.containers.inspect('a', never))).toContain('no such container')
  })

  test('addresses that are names are left out', async () => {
    const Networks = {
      a: { IPAddress: 'metadata.google.internal' },
      b: { IPAddress: '10.0.0.1' },
      c: { GlobalIPv6Address: 'fd00::2' },
      d: { IPAddress: '10.0.0.1\0' },
    }
    const engine = await open(answer({ ...container, NetworkSettings: { Networks } }))
    const state = await engine.containers.inspect('a', never)
    expect(state?.addresses.map(({ address }) => address)).toEqual(['10.0.0.1', 'fd00::2'])
  })

  test('containers without an id are left out', async () => {
    const engine = await open(answer([{ Id: 'a' }, { Id: '' }, {}, 7]))
    expect((await engine.containers.list({}, never)).map(({ id }) => id)).toEqual(['a'])
  })
})

test.each([
  ['{"error":{"message":"no"}}', '{"message":"no"}'],
  ['{"errorDetail":{"message":"no space left on device"}}', 'no space left on device'],
  ['{"errorDetail":{"code":1}}', '{"code":1}'],
  ['{"error":true}', 'true'],
])('a pull that says %s has failed', async (line, words) => {
  const engine = await open((_request, response) => response.end(`{"status":"Pulling"}\n${line}\n`))
  const request = {
    reference: 'a:b',
    platform: null,
    credentials: null,
    onProgress: () => undefined,
  }
  expect(await messageOf(engine.images.pull(request, never))).toContain(words)
})
