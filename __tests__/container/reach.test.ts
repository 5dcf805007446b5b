import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import type { ContainerState } from '../../src/engine/container-state.ts'
import { chooseReach } from '../../src/container/reach.ts'
import type { ReachFacts } from '../../src/container/reach.ts'
import { hasRoute, parseAnswers, routeTo } from '../../src/container/route.ts'
import type { Route } from '../../src/container/route.ts'

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
  createdAt: null,
  startedAt: null,
  finishedAt: null,
  network: { kind: 'own' },
  runtime: 'runc',
  addresses: [bridge],
  published: [],
  mounts: [],
}
const published: ContainerState['published'] = [
  { port: 80, protocol: 'tcp', bindings: [{ host: '0.0.0.0', port: 49_153 }] },
  { port: 53, protocol: 'udp', bindings: [{ host: '0.0.0.0', port: 49_154 }] },
]
const local = { isLocalSocket: true, publishedHost: '127.0.0.1', socketPath: null }
const remote = { isLocalSocket: false, publishedHost: 'build.example', socketPath: null }

const choose = (state: Partial<ContainerState>, facts: Partial<Omit<ReachFacts, 'state'>> = {}) =>
  chooseReach({
    state: { ...container, ...state },
    location: local,
    isOurs: true,
    isOurNetwork: false,
    isGuest: false,
    routeTo: () => Promise.resolve<Route>('container'),
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
    const routeTo = (address: string) =>
      Promise.resolve<Route>(address === second.address ? 'container' : 'none')
    const reached = await choose({ addresses: [bridge, second] }, { routeTo })
    expect(reached?.reach.addressOf(80)).toEqual({ host: '172.18.0.9', port: 80 })
  })

  test.each([
    ['its address does not answer', local, true, 'none', '127.0.0.1'],
    ['its address leads to somebody else', local, true, 'somebody', '127.0.0.1'],
    ["its process is not this machine's", local, false, 'unseen', '127.0.0.1'],
    ['the engine is remote', remote, false, 'unseen', 'build.example'],
  ] as const)('by published ports where %s', async (_name, location, isOurs, route, host) => {
    const asked: string[] = []
    const reached = await choose(
      { published },
      {
        location,
        isOurs,
        routeTo: (address) => {
          asked.push(address)
          return Promise.resolve(route)
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
    expect(await choose({}, { routeTo: () => Promise.resolve('none') })).toBeNull()
    expect(await choose({ addresses: [] })).toBeNull()
  })

  test("by this machine's own ports in the host's network", async () => {
    const facts = { isOurNetwork: true }
    const reached = await choose({ network: { kind: 'host' }, addresses: [] } as const, facts)
    expect(reached?.isShared).toBe(true)
    expect(reached?.reach.isDirect).toBe(true)
    expect(reached?.reach.addressOf(80)).toEqual({ host: '127.0.0.1', port: 80 })
    expect(reached?.reach.names).toContain('localhost')
  })

  test("not by this machine's ports where the host is another machine", async () => {
    const reached = await choose({ network: { kind: 'host' }, addresses: [] } as const, {
      location: remote,
      isOurs: false,
    })
    expect(reached).toBeNull()
  })

  test("nor where the engine's host is another network than ours", async () => {
    const state = { network: { kind: 'host' }, addresses: [] } as const
    expect(await choose(state, { isOurNetwork: false })).toBeNull()
    expect((await choose(state, { isOurNetwork: null }))?.isShared).toBe(true)
  })

  test.each([
    ['a network of its own', {}, {}, false],
    ["another container's", {}, { isGuest: true }, true],
    ['a named namespace', { network: { kind: 'namespace', path: '/run/netns/x' } }, {}, true],
    ['the one that we are in, whatever the engine says', {}, { isOurNetwork: true }, true],
  ] as const)('shared with others or not: %s', async (_name, state, facts, isShared) => {
    expect((await choose(state, facts))?.isShared).toBe(isShared)
  })

  test.each<[string, Route, boolean, boolean]>([
    ['runc', 'container', true, true],
    ['io.containerd.runc.v2', 'unseen', true, true],
    ['runsc', 'somebody', true, false],
    ['kata-runtime', 'unseen', true, false],
    ['of-somebody', 'container', true, true],
    ['crun', 'somebody', false, true],
  ])(
    'a container of %s whose address leads to %s',
    async (runtime, route, isDirect, isOfThisKernel) => {
      const facts = { routeTo: () => Promise.resolve(route) }
      const reached = await choose({ runtime, published }, facts)
      expect(reached?.reach.isDirect).toBe(isDirect)
      expect(reached?.isOfThisKernel).toBe(isOfThisKernel)
    },
  )

  test('without a network every port is out of reach', async () => {
    const reached = await choose({ network: { kind: 'none' }, published })
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

describe('whose address it is that answers', () => {
  const never = new AbortController().signal
  const snmp = (refused: number) =>
    `Ip: Forwarding\nIp: 1\nTcp: RtoMin PassiveOpens InSegs OutRsts\nTcp: 200 3 9 ${refused}\n`
  /** A process in whose network so many connections were refused, by each question for it. */
  const processOf = (...counts: readonly number[]) => {
    let asked = 0
    return {
      read: () => snmp(counts[Math.min(asked++, counts.length - 1)] ?? 0),
      keep: () => () => null,
      link: () => null,
      close: () => undefined,
    }
  }

  test('the network that counts the refusal', async () => {
    expect(await routeTo('127.0.0.1', processOf(5, 6), never)).toBe('container')
    // It may be counted a moment after it was sent.
    expect(await routeTo('127.0.0.1', processOf(5, 5, 6), never)).toBe('container')
  })

  test('somebody, where it is not counted', async () => {
    expect(await routeTo('127.0.0.1', processOf(5), never)).toBe('somebody')
  })

  test('unknown where nobody can see', async () => {
    expect(await routeTo('127.0.0.1', null, never)).toBe('unseen')
    expect(await routeTo('255.255.255.255', processOf(5), never)).toBe('none')
  })

  test.each([
    [snmp(4), 7],
    ['', null],
    ['Tcp: InSegs\nTcp: 4\n', null],
    ['Tcp: PassiveOpens OutRsts\n', null],
  ])('counters in %j', (text, wanted) => {
    expect(parseAnswers(text)).toBe(wanted)
  })
})
