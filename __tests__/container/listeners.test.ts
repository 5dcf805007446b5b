import { describe, expect, test } from '@jest/globals'
import {
  canonical,
  describeElsewhere,
  describeListener,
  isLoopback,
  listeningAt,
  parseListeners,
  parseSocketCounts,
} from '../../src/container/listeners.ts'
import type { Listener } from '../../src/container/listeners.ts'

const head =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'
const row = (local: string, state = '0A', remote = '00000000:0000') =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000     0        0 1234 1 0 100 0 0 10 0`
const six = '00000000000000000000000000000000'
const any6 = '0:0:0:0:0:0:0:0'

describe("the kernel's table of TCP sockets", () => {
  test.each<[string, string, readonly [string, number, 4 | 6] | null]>([
    ['any IPv4 address', row('00000000:1F90'), ['0.0.0.0', 8080, 4]],
    ['the loopback address', row('0100007F:1F90'), ['127.0.0.1', 8080, 4]],
    ['another address of 127.0.0.0/8', row('3500007F:0035'), ['127.0.0.53', 53, 4]],
    ['an address of the container', row('020011AC:22B8'), ['172.17.0.2', 8888, 4]],
    ['any IPv6 address', row(`${six}:0050`, '0A', `${six}:0000`), [any6, 80, 6]],
    [
      '::1',
      row('00000000000000000000000001000000:0050', '0A', `${six}:0000`),
      ['0:0:0:0:0:0:0:1', 80, 6],
    ],
    [
      '::ffff:127.0.0.1',
      row('0000000000000000FFFF00000100007F:0050', '0A', `${six}:0000`),
      ['127.0.0.1', 80, 6],
    ],
    [
      'fe80::…:1',
      row('000080FE000000000000000001000000:0050', '0A', `${six}:0000`),
      ['fe80:0:0:0:0:0:0:1', 80, 6],
    ],
    ['a connection', row('0100007F:1F90', '01', '0100007F:9C40'), null],
    ['a socket that is being closed', row('00000000:1F90', '06'), null],
    ['an address of no length', row('0000:1F90'), null],
    ['the head alone', '', null],
    ['something else', 'no such table', null],
  ])('%s', (_name, line, wanted) => {
    const listeners = wanted === null ? [] : [wanted]
    expect(parseListeners(`${head}\n${line}\n`)).toEqual(
      listeners.map(([address, port, family]) => ({ address, port, family, inode: '1234' })),
    )
  })

  test('rows are read to the last', () => {
    const table = [head, row('00000000:0050'), row('0100007F:0051').replace('   0:', ' 101:'), '']
    expect(parseListeners(table.join('\n')).map(({ port }) => port)).toEqual([80, 81])
  })

  test('sockets are counted for each kind', () => {
    const sockstat =
      'sockets: used 9\nTCP: inuse 3 orphan 0 tw 0 alloc 7 mem 1\nUDP: inuse 4 mem 0\n'
    const sockstat6 = 'TCP6: inuse 2\nUDP6: inuse 5\n'
    expect(parseSocketCounts(sockstat, sockstat6)).toEqual({ version4: 3, version6: 2 })
    expect(parseSocketCounts('', 'UDP6: inuse 5')).toEqual({ version4: null, version6: null })
  })
})

test.each([
  ['::', any6],
  ['::1', '0:0:0:0:0:0:0:1'],
  ['fe80::1%eth0', 'fe80:0:0:0:0:0:0:1'],
  ['2001:DB8::0a:1', '2001:db8:0:0:0:0:a:1'],
  ['::ffff:10.0.0.2', '10.0.0.2'],
  ['::ffff:a00:2', '10.0.0.2'],
  ['10.0.0.2', '10.0.0.2'],
  ['build.example', 'build.example'],
])('one spelling for %s', (address, wanted) => {
  expect(canonical(address)).toBe(wanted)
})

test.each([
  [any6, '[::]:80'],
  ['0:0:0:0:0:0:0:1', '[::1]:80'],
  ['fe80:0:0:0:0:0:0:1', '[fe80::1]:80'],
  ['10.0.0.2', '10.0.0.2:80'],
])('%s for people', (address, wanted) => {
  expect(describeListener({ address, port: 80, family: 6, inode: '1' })).toBe(wanted)
})

const listener = (address: string, family: 4 | 6 = 4, inode = address): Listener => ({
  address: canonical(address),
  port: 80,
  family,
  inode,
})

describe('the socket that the kernel gives a connection to', () => {
  const at = (address: string, ...listeners: readonly Listener[]) => {
    const listening = listeningAt(listeners, { port: 80, addresses: [address] })
    return listening.kind === 'reachable'
      ? listening.sockets.map(({ inode }) => inode)
      : listening.kind
  }

  test.each<[string, string, readonly Listener[], readonly string[] | string]>([
    [
      'a bound address before a wildcard',
      '127.0.0.1',
      [listener('0.0.0.0'), listener('127.0.0.1')],
      ['127.0.0.1'],
    ],
    ['a wildcard', '10.0.0.2', [listener('0.0.0.0')], ['0.0.0.0']],
    ['a wildcard of IPv6 for IPv4', '10.0.0.2', [listener('::', 6)], ['::']],
    ['IPv4 before IPv6', '10.0.0.2', [listener('::', 6), listener('0.0.0.0')], ['0.0.0.0']],
    [
      'an IPv4 address of IPv6',
      '10.0.0.2',
      [listener('10.0.0.2', 6, 'mapped'), listener('0.0.0.0')],
      ['mapped'],
    ],
    [
      'IPv4 before the same address of IPv6',
      '10.0.0.2',
      [listener('10.0.0.2', 6, 'mapped'), listener('10.0.0.2')],
      ['10.0.0.2'],
    ],
    ['no socket at another address', '127.0.0.1', [listener('10.0.0.5')], 'elsewhere'],
    ['no socket of IPv4 for IPv6', '::1', [listener('0.0.0.0')], 'elsewhere'],
    ['a wildcard for IPv6', 'fd00::2', [listener('0.0.0.0'), listener('::', 6)], ['::']],
    [
      'all of those that share a port',
      '10.0.0.2',
      [listener('0.0.0.0', 4, 'a'), listener('0.0.0.0', 4, 'b')],
      ['a', 'b'],
    ],
    ['nobody', '10.0.0.2', [{ ...listener('0.0.0.0'), port: 81 }], 'nobody'],
  ])('%s', (_name, address, listeners, wanted) => {
    expect(at(address, ...listeners)).toEqual(wanted)
  })

  test('without an address, any that is not the loopback one', () => {
    const question = { port: 80, addresses: [] }
    expect(listeningAt([listener('127.0.0.1')], question).kind).toBe('elsewhere')
    expect(listeningAt([listener('127.0.0.1'), listener('10.0.0.2')], question)).toEqual({
      kind: 'reachable',
      sockets: [listener('10.0.0.2')],
    })
  })

  test('the first of several addresses that is listened at', () => {
    const question = { port: 80, addresses: ['10.0.0.2', '10.1.0.2'] }
    expect(listeningAt([listener('10.1.0.2')], question).kind).toBe('reachable')
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['0:0:0:0:0:0:0:1', true],
  ['10.0.0.127', false],
  [any6, false],
])('%s is a loopback address: %s', (address, wanted) => {
  expect(isLoopback(address)).toBe(wanted)
})

describe('why a port that is listened on is not reached', () => {
  test.each<[string, string, readonly Listener[], string]>([
    [
      'loopback',
      '10.0.0.2',
      [listener('127.0.0.1')],
      'listens on 127.0.0.1:80 only, which nobody outside the container can reach; let it bind 0.0.0.0',
    ],
    [
      'both loopback addresses',
      '10.0.0.2',
      [listener('127.0.0.1'), listener('::1', 6)],
      'listens on 127.0.0.1:80 and [::1]:80 only',
    ],
    [
      'IPv6 only',
      '10.0.0.2',
      [listener('::', 6)],
      "listens on IPv6 only ([::]:80), which connections to the container's IPv4 address do not reach; let it bind 0.0.0.0 too",
    ],
    [
      'IPv4 only',
      'fd00::2',
      [listener('0.0.0.0')],
      'listens on IPv4 only (0.0.0.0:80), and the container is reached by IPv6 only, at fd00::2; let it bind ::',
    ],
    [
      'another address',
      '10.0.0.2',
      [listener('10.1.0.2')],
      'listens on 10.1.0.2:80 only, and not at 10.0.0.2; let it bind 0.0.0.0',
    ],
  ])('%s', (_name, address, sockets, words) => {
    const told = describeElsewhere(sockets, { port: 80, addresses: [address] })
    expect(told).toContain(words)
  })
})
