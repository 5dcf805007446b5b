import { describe, expect, test } from '@jest/globals'
import type { PortBinding } from '../../src/engine/container-state.ts'
import { addressOfPublished } from '../../src/container/published-ports.ts'

const here = { isLocalSocket: true, publishedHost: '127.0.0.1' }
const forwarded = { isLocalSocket: false, publishedHost: 'localhost' }
const away = { isLocalSocket: false, publishedHost: 'build.example' }
const byAddress = { isLocalSocket: false, publishedHost: '192.0.2.7' }
const at = (host: string, port = 80): PortBinding => ({ host, port })

describe('where a published port is connected to', () => {
  test.each<[string, readonly PortBinding[], typeof here, string | null]>([
    ['all addresses, here', [at('0.0.0.0')], here, '127.0.0.1:80'],
    ['an engine that names none', [at('')], here, '127.0.0.1:80'],
    ['all of IPv6, here', [at('::')], here, '::1:80'],
    ['both, here', [at('::', 81), at('0.0.0.0')], here, '127.0.0.1:80'],
    ['another loopback address, here', [at('127.0.0.2')], here, '127.0.0.2:80'],
    ['an address of a card, here', [at('10.0.0.5')], here, '10.0.0.5:80'],
    ['several, here', [at('10.0.0.5', 81), at('127.0.0.1')], here, '127.0.0.1:80'],
    ['a specific one of IPv6, here', [at('fd00::1')], here, 'fd00::1:80'],
    ['the loopback address of a forwarded engine', [at('127.0.0.1')], forwarded, '127.0.0.1:80'],
    ['all addresses, away', [at('0.0.0.0')], away, 'build.example:80'],
    ['all of IPv6, away', [at('::')], away, 'build.example:80'],
    ['all of IPv6, where IPv4 is asked', [at('::')], byAddress, null],
    ['the loopback address, away', [at('127.0.0.1')], away, null],
    ['an address that may be ours, too', [at('10.0.0.5')], away, null],
    ['the address that is asked', [at('192.0.2.7')], byAddress, '192.0.2.7:80'],
    [
      'a loopback address before all, away',
      [at('127.0.0.1', 81), at('0.0.0.0')],
      away,
      'build.example:80',
    ],
    ['a name', [at('metadata.example')], here, null],
    ['nothing', [], here, null],
  ])('%s', (_name, bindings, location, wanted) => {
    const address = addressOfPublished(bindings, location)
    expect(address === null ? null : `${address.host}:${address.port}`).toBe(wanted)
  })
})
