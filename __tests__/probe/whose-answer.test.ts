import { describe, expect, test } from '@jest/globals'
import { canonical } from '../../src/container/listeners.ts'
import type { Listener } from '../../src/container/listeners.ts'
import type { ReachedContainer } from '../../src/container/reach.ts'
import type { Holder } from '../../src/container/socket-holders.ts'
import type { ReasonCode } from '../../src/model.ts'
import { judgeAnswer, provenAttempt } from '../../src/probe/whose-answer.ts'
import type { Answer } from '../../src/probe/whose-answer.ts'

const own: ReachedContainer = {
  reach: {
    addressOf: (port) => ({ host: '10.0.0.2', port }),
    isDirect: true,
    names: [],
  },
  description: 'container address 10.0.0.2',
  arrivesAt: ['10.0.0.2'],
  isShared: false,
  isOfThisKernel: true,
}
const shared: ReachedContainer = { ...own, isShared: true }
const published: ReachedContainer = {
  ...own,
  reach: { ...own.reach, isDirect: false, addressOf: () => ({ host: '127.0.0.1', port: 49_153 }) },
}
const listener = (address: string, port = 80, inode = '1'): Listener => ({
  address: canonical(address),
  port,
  family: address.includes(':') ? 6 : 4,
  inode,
})

interface Facts extends Partial<Pick<Answer, 'ports' | 'before' | 'isLast'>> {
  readonly listeners?: readonly Listener[] | null
  readonly isUnseen?: boolean
  readonly holder?: Holder
}

function judge(reached: ReachedContainer, code: ReasonCode, facts: Facts = {}) {
  const { listeners = [], isUnseen = false, holder = 'container', ...more } = facts
  const judgement = judgeAnswer({
    result: { ok: code === 'ok', reason: { code, message: 'as told' }, seen: {} },
    reached,
    ports: [80],
    before: listeners,
    sockets: isUnseen ? null : { listeners, holderOf: () => holder },
    isLast: true,
    ...more,
  })
  return judgement.kind === 'replaced'
    ? `${judgement.reason.code}: ${judgement.reason.message}`
    : judgement.kind
}

const any = [listener('0.0.0.0')]
const stranger =
  'connection-refused: nothing in the container listens on port 80; what answers at 10.0.0.2:80 is another program'

describe('an answer at the container’s own address', () => {
  test.each<[string, string, Facts]>([
    ['of a socket in its network', 'stands', { listeners: any }],
    ['of a socket of IPv6 that takes both', 'stands', { listeners: [listener('::')] }],
    ['of somebody else', stranger, {}],
    ['of a listener that has just gone', 'again', { isLast: false }],
    ['where the kernel cannot see', 'stands', { isUnseen: true }],
    [
      'after its end',
      'container-exited: the container is not running any more',
      { listeners: null },
    ],
    [
      'though it listens on loopback only',
      'loopback-only: the process listens on 127.0.0.1:80 only, which nobody outside the container can reach; let it bind 0.0.0.0',
      { listeners: [listener('127.0.0.1')] },
    ],
    [
      'after a redirect to a port of its own',
      'stands',
      { ports: [80, 81], listeners: [...any, listener('0.0.0.0', 81)] },
    ],
    [
      'after a redirect to a port of another',
      'connection-refused: nothing in the container listens on port 81; what answers at 10.0.0.2:81 is another program',
      { ports: [80, 81], listeners: any },
    ],
  ])('%s', (_name, wanted, facts) => {
    expect(judge(own, 'ok', facts)).toBe(wanted)
    if (wanted !== 'stands' || facts.isUnseen === true) return
    expect(judge(own, 'status', facts)).toBe('stands')
  })

  test('that is no answer of the image stays what it is', () => {
    expect(judge(own, 'internal')).toBe('stands')
    expect(judge(shared, 'internal', { isUnseen: true })).toBe('stands')
  })
})

describe('an answer in a network that others share', () => {
  test.each<[string, string | RegExp, Facts]>([
    ['of a socket that the container holds', 'stands', { listeners: any }],
    [
      'of a socket that it holds since the attempt',
      'again',
      { listeners: any, before: [], isLast: false },
    ],
    ['of a socket of somebody else', stranger, { listeners: any, holder: 'somebody-else' }],
    ['of nobody’s socket', stranger, {}],
    ['of a socket at another address', stranger, { listeners: [listener('10.0.0.3')] }],
    [
      'of one of several sockets',
      /^unproven: .* listens on the same address, too/,
      { listeners: any, holder: 'both' },
    ],
    [
      'of hidden processes',
      /^unproven: .* run as root, or give/,
      { listeners: any, holder: 'unknown' },
    ],
    ['of unseen processes', /^unproven: .* cannot be seen from here; give/, { isUnseen: true }],
  ])('%s', (_name, wanted, facts) => {
    for (const code of ['ok', 'status', 'not-serving'] as const) {
      expect(judge(shared, code, facts)).toMatch(wanted)
    }
  })

  test('counts where its socket stood before the attempt; else the attempt is made again', () => {
    expect(judge(shared, 'ok', { listeners: any, before: any, isLast: false })).toBe('stands')
    const other = [listener('0.0.0.0', 80, '2')]
    expect(judge(shared, 'ok', { listeners: any, before: other, isLast: false })).toBe('again')
    expect(judge(shared, 'ok', { listeners: any, before: [], isLast: false })).toBe('again')
    expect(judge(shared, 'ok', { listeners: any, before: null, isLast: false })).toBe('again')
    expect(judge(shared, 'ok', { listeners: any, before: other, isLast: true })).toBe('stands')
  })

  test('a refusal is nobody’s', () => {
    for (const facts of [{ isUnseen: true }, { listeners: any, holder: 'unknown' } as const]) {
      expect(judge(shared, 'connection-refused', facts)).toBe('stands')
    }
  })
})

describe('no answer', () => {
  const noForward =
    /^engine: the container listens on port 80, but the engine does not forward to it: nobody accepts at 127\.0\.0\.1:49153/

  test.each<[string, ReachedContainer, ReasonCode, string | RegExp, Facts]>([
    ['of nobody', own, 'connection-refused', 'stands', {}],
    [
      'of nobody behind a proxy',
      published,
      'connection-reset',
      'connection-refused: nothing listens on port 80',
      {},
    ],
    ['for a proxy’s silence', published, 'attempt-timeout', 'stands', {}],
    [
      'on loopback only',
      published,
      'connection-reset',
      /^loopback-only: /,
      { listeners: [listener('127.0.0.1')] },
    ],
    [
      'of IPv6 alone',
      own,
      'connection-refused',
      /^connection-refused: the process listens on IPv6 only \(\[::\]:80\)/,
      { listeners: [listener('::')] },
    ],
    [
      'though one listens, and nobody knows why',
      own,
      'connection-refused',
      'stands',
      { listeners: any },
    ],
    [
      'of IPv6 beside IPv4',
      own,
      'connection-refused',
      'stands',
      { listeners: [listener('::'), listener('0.0.0.0')] },
    ],
    [
      'of what listens meanwhile',
      own,
      'connection-refused',
      'again',
      { listeners: any, isLast: false },
    ],
    [
      'at another address',
      own,
      'connection-refused',
      /listens on 10\.0\.0\.3:80 only, and not at 10\.0\.0\.2/,
      { listeners: [listener('10.0.0.3')] },
    ],
    [
      'where the engine does not forward',
      published,
      'connection-refused',
      noForward,
      { listeners: any },
    ],
    ['of a server that closes', published, 'connection-reset', 'stands', { listeners: any }],
    [
      'of a socket of its own on loopback, where others share the network',
      shared,
      'connection-refused',
      /^loopback-only: /,
      { listeners: [listener('127.0.0.1')] },
    ],
    [
      'of somebody else’s on loopback',
      shared,
      'connection-refused',
      'stands',
      { listeners: [listener('127.0.0.1')], holder: 'somebody-else' },
    ],
    [
      'of the last port of a redirect',
      own,
      'connection-failed',
      'connection-refused: nothing listens on port 81',
      { ports: [80, 81], listeners: any },
    ],
  ])('%s', (_name, reached, code, wanted, facts) => {
    expect(judge(reached, code, facts)).toMatch(wanted)
  })
})

interface Attempted {
  readonly reached?: ReachedContainer
  readonly code?: ReasonCode
  /** Ports of the container that it connects to. */
  readonly ports?: readonly number[]
  /** What each look at the sockets finds, and a look that may be of a moment ago. */
  readonly listeners?: readonly Listener[]
  readonly recent?: readonly Listener[]
  readonly isStopped?: boolean
}

async function attempted({ reached = own, code = 'ok', ports = [80], ...more }: Attempted) {
  const stop = new AbortController()
  const asked = { attempts: 0, looks: 0 }
  const attempt = provenAttempt({
    reached,
    sockets: {
      listeners: () => {
        asked.looks += 1
        return more.listeners ?? []
      },
      recentListeners: () => more.recent ?? [],
      holderOf: () => 'container',
      untilListening: () => Promise.resolve(),
    },
    attemptBy:
      ({ addressOf }) =>
      () => {
        asked.attempts += 1
        ports.forEach(addressOf)
        if (more.isStopped === true) stop.abort()
        return Promise.resolve({ ok: code === 'ok', reason: { code, message: '' }, seen: {} })
      },
  })
  return { ...(await attempt(stop.signal)), ...asked }
}

describe('by a tunnel to the loopback address', () => {
  const tunnel: ReachedContainer = { ...published, isTunnel: true }

  test.each<[string, ReasonCode, Facts, string]>([
    ['an answer of a server for all stands', 'ok', { listeners: any }, 'stands'],
    [
      'one of a server on loopback only does not pass',
      'ok',
      { listeners: [listener('127.0.0.1')] },
      'loopback-only: the process listens on 127.0.0.1:80 only',
    ],
    ['one of nobody does not pass', 'ok', { listeners: [] }, 'connection-refused: nothing'],
    ['one that nobody can see the server of is unproven', 'ok', { isUnseen: true }, 'unproven: '],
    [
      'a tunnel that breaks says nothing of a server that is there',
      'connection-reset',
      { listeners: [listener('10.0.0.2')] },
      'engine: the connection that is forwarded to port 80 broke',
    ],
    [
      'nor does it where nothing can be seen',
      'connection-reset',
      { isUnseen: true },
      'engine: the connection that is forwarded to port 80 broke',
    ],
    [
      'where nobody listens, that is so',
      'connection-reset',
      { listeners: [] },
      'connection-refused: nothing listens on port 80',
    ],
  ])('%s', (_what, code, facts, told) => {
    expect(judge(tunnel, code, facts)).toContain(told)
  })
})

describe('an attempt', () => {
  test('is made three times where answer and sockets never fit together', async () => {
    const { ok, reason, attempts } = await attempted({})
    expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'connection-refused' })
    expect(attempts).toBe(3)
  })

  test('that succeeds is held against the sockets of after it, never of a moment ago', async () => {
    expect((await attempted({ listeners: [], recent: any })).ok).toBe(false)
    expect((await attempted({ listeners: any, recent: [] })).ok).toBe(true)
  })

  test('that is refused costs no look of its own: waiting for a port is many of them', async () => {
    const recent = [listener('127.0.0.1')]
    const { reason, looks } = await attempted({ code: 'connection-refused', recent })
    expect(reason.code).toBe('loopback-only')
    expect(looks).toBe(0)
  })

  test('in a network that others share stands by a socket that stood before', async () => {
    const { ok, attempts, looks } = await attempted({ reached: shared, listeners: any })
    expect({ ok, attempts, looks }).toEqual({ ok: true, attempts: 1, looks: 2 })
  })

  test.each([
    ['that connects to no port of the container', { ports: [] }],
    ['that the end of the run has met', { isStopped: true }],
  ])('%s is what it is', async (_name, more) => {
    const { ok, attempts, looks } = await attempted(more)
    expect({ ok, attempts, looks }).toEqual({ ok: true, attempts: 1, looks: 0 })
  })
})
