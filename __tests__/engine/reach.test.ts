import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import type { ContainerState } from '../../src/engine/engine.ts'
import { chooseReach, hasRoute, isOurProcess } from '../../src/engine/reach.ts'
import type { ReachFacts } from '../../src/engine/reach.ts'

const bridge = { network: 'bridge', address: '172.17.0.2', aliases: ['app'] }
const second = { network: 'job', address: '172.18.0.9', aliases: [] }
const container: ContainerState = {
  id: 'a'.repeat(64),
  name: 'canary-1',
  status: 'running',
  pid: 4711,
  exitCode: 0,
  oomKilled: false,
  error: '',
  startedAt: null,
  finishedAt: null,
  networkMode: 'bridge',
  addresses: [bridge],
  published: new Map(),
  mounts: [],
}
const published = new Map([
  ['80/tcp', { host: '0.0.0.0', port: 49_153 }],
  ['53/udp', { host: '0.0.0.0', port: 49_154 }],
])
const local = { isLocalSocket: true, publishedHost: '127.0.0.1', socketPath: null }
const remote = { isLocalSocket: false, publishedHost: 'build.example', socketPath: null }

const choose = (state: Partial<ContainerState>, facts: Partial<Omit<ReachFacts, 'state'>> = {}) =>
  chooseReach({
    state: { ...container, ...state },
    location: local,
    isOurs: true,
    hasRoute: () => Promise.resolve(true),
    ...facts,
  })

describe('how a container is reached', () => {
  test("by its own address where it is this machine's and answers", async () => {
    const reached = await choose({ published })
    expect(reached?.description).toBe('container address 172.17.0.2')
    expect(reached?.reach.isDirect).toBe(true)
    expect(reached?.reach.addressOf(81)).toEqual({ host: '172.17.0.2', port: 81 })
    expect(reached?.reach.names).toEqual(['172.17.0.2', 'canary-1', 'a'.repeat(12), 'app'])
  })

  test('by the first address that answers', async () => {
    const hasRoute = (address: string) => Promise.resolve(address === second.address)
    const reached = await choose({ addresses: [bridge, second] }, { hasRoute })
    expect(reached?.reach.addressOf(80)).toEqual({ host: '172.18.0.9', port: 80 })
  })

  test.each([
    ['its address does not answer', local, true, false, '127.0.0.1'],
    ["its process is not this machine's", local, false, true, '127.0.0.1'],
    ['the engine is remote', remote, false, true, 'build.example'],
  ])('by published ports where %s', async (_name, location, isOurs, answers, host) => {
    const asked: string[] = []
    const reached = await choose(
      { published },
      {
        location,
        isOurs,
        hasRoute: (address) => {
          asked.push(address)
          return Promise.resolve(answers)
        },
      },
    )
    expect(reached?.description).toBe(`ports published on ${host}`)
    expect(reached?.reach.isDirect).toBe(false)
    expect(reached?.reach.addressOf(80)).toEqual({ host, port: 49_153 })
    expect(reached?.reach.addressOf(53)).toBeNull()
    // An equal address may be somebody else's: an unproven one is not even asked.
    expect(asked).toEqual(isOurs ? [bridge.address] : [])
  })

  test('not at all where its address does not answer and nothing is published', async () => {
    expect(await choose({}, { hasRoute: () => Promise.resolve(false) })).toBeNull()
    expect(await choose({ addresses: [] })).toBeNull()
  })

  test("by this machine's own ports in the host's network", async () => {
    const reached = await choose({ networkMode: 'host', addresses: [] })
    expect(reached?.reach.isDirect).toBe(true)
    expect(reached?.reach.addressOf(80)).toEqual({ host: '127.0.0.1', port: 80 })
    expect(reached?.reach.names).toContain('localhost')
  })

  test("not by this machine's ports where the host is another machine", async () => {
    const reached = await choose(
      { networkMode: 'host', addresses: [] },
      { location: remote, isOurs: false },
    )
    expect(reached).toBeNull()
  })

  test('without a network every port is out of reach', async () => {
    const reached = await choose({ networkMode: 'none', published })
    expect(reached?.description).toBe('no network')
    expect(reached?.reach.addressOf(80)).toBeNull()
  })
})

describe('whether an address answers', () => {
  const never = new AbortController().signal

  test('a refusal is an answer', async () => {
    expect(await hasRoute('127.0.0.1', never)).toBe(true)
  })

  test('an address that no machine can have does not', async () => {
    expect(await hasRoute('255.255.255.255', never)).toBe(false)
  })

  test('nor when nobody waits any more', async () => {
    const stop = new AbortController()
    const asked = hasRoute('127.0.0.1', stop.signal)
    stop.abort()
    expect(await asked).toBe(false)
  })

  test('a connection is an answer, too', async () => {
    const server = createServer((socket) => socket.destroy())
    server.listen(1, '127.0.0.61').unref()
    const isListening = await Promise.race([
      once(server, 'listening').then(() => true),
      once(server, 'error').then(() => false),
    ])
    // Port 1 takes privileges; without them the refusal says the same.
    expect(await hasRoute('127.0.0.61', never)).toBe(true)
    if (isListening) server.close()
  })
})

test('a process is a container only when its control groups or mounts name it', async () => {
  expect(await isOurProcess(process.pid, 'f'.repeat(64))).toBe(false)
  expect(await isOurProcess(0, '')).toBe(false)
  expect(await isOurProcess(2 ** 30, 'f'.repeat(64))).toBe(false)
})
