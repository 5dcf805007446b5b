import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import {
  listenersOfProcess,
  listeningOn,
  parseListeners,
  untilListening,
} from '../../src/engine/listeners.ts'
import type { Listener } from '../../src/engine/listeners.ts'

const head =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'
const row = (local: string, state = '0A', remote = '00000000:0000') =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000     0        0 1234 1 0 100 0 0 10 0`
const six = '00000000000000000000000000000000'

describe("the kernel's table of TCP sockets", () => {
  test.each<[string, string, readonly Listener[]]>([
    ['any IPv4 address', row('00000000:1F90'), [{ port: 8080, scope: 'any' }]],
    ['the loopback address', row('0100007F:1F90'), [{ port: 8080, scope: 'loopback' }]],
    ['another address of 127.0.0.0/8', row('3500007F:0035'), [{ port: 53, scope: 'loopback' }]],
    ['an address of the container', row('020011AC:22B8'), [{ port: 8888, scope: 'any' }]],
    ['127 at the other end', row('7F000001:22B8'), [{ port: 8888, scope: 'any' }]],
    ['any IPv6 address', row(`${six}:0050`, '0A', `${six}:0000`), [{ port: 80, scope: 'any' }]],
    [
      '::1',
      row('00000000000000000000000001000000:0050', '0A', `${six}:0000`),
      [{ port: 80, scope: 'loopback' }],
    ],
    [
      '::ffff:127.0.0.1',
      row('0000000000000000FFFF00000100007F:0050', '0A', `${six}:0000`),
      [{ port: 80, scope: 'loopback' }],
    ],
    [
      '::ffff:10.0.0.2',
      row('0000000000000000FFFF00000200000A:0050', '0A', `${six}:0000`),
      [{ port: 80, scope: 'any' }],
    ],
    [
      'fe80::…:1, which is no loopback address',
      row('000080FE000000000000000001000000:0050', '0A', `${six}:0000`),
      [{ port: 80, scope: 'any' }],
    ],
    ['a connection', row('0100007F:1F90', '01', '0100007F:9C40'), []],
    ['a socket that is being closed', row('00000000:1F90', '06'), []],
    ['the head alone', '', []],
    ['something else', 'no such table', []],
  ])('%s', (_name, line, listeners) => {
    expect(parseListeners(`${head}\n${line}\n`)).toEqual(listeners)
  })

  test('rows are read to the last', () => {
    const table = [head, row('00000000:0050'), row('0100007F:0051').replace('   0:', ' 101:'), '']
    expect(parseListeners(table.join('\n')).map(({ port }) => port)).toEqual([80, 81])
  })
})

test.each<[string, readonly Listener[], string]>([
  ['nobody', [{ port: 81, scope: 'any' }], 'nobody'],
  ['the loopback address only', [{ port: 80, scope: 'loopback' }], 'loopback-only'],
  [
    'both',
    [
      { port: 80, scope: 'loopback' },
      { port: 80, scope: 'any' },
    ],
    'reachable',
  ],
])('who listens on port 80: %s', (_name, listeners, listening) => {
  expect(listeningOn(listeners, 80)).toBe(listening)
})

describe('the listeners of a process', () => {
  test('are seen as long as it lives', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const listeners = await listenersOfProcess(process.pid)(new AbortController().signal)
    server.close()
    expect(listeners).toContainEqual({ port, scope: 'loopback' })
  })

  test('are unknown when there is none', async () => {
    expect(await listenersOfProcess(2 ** 30)(new AbortController().signal)).toBeNull()
  })
})

describe('waiting for a listener', () => {
  const sourceOf = (...answers: readonly (readonly Listener[] | null)[]) => {
    let asked = 0
    return {
      source: () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] ?? null),
      asked: () => asked,
    }
  }

  test('ends when somebody listens where others can reach it', async () => {
    const { source, asked } = sourceOf(
      null,
      [],
      [{ port: 80, scope: 'loopback' }],
      [{ port: 80, scope: 'any' }],
    )
    await untilListening(source, 80, new AbortController().signal)
    expect(asked()).toBe(4)
  })

  test('ends with its signal', async () => {
    const stop = new AbortController()
    const waiting = untilListening(sourceOf([]).source, 80, stop.signal)
    stop.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
  })
})
