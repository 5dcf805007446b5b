import { describe, expect, test } from '@jest/globals'
import { proxiesFromEnvironment } from '../../src/registry/proxy.ts'

const hostFor = (env: Record<string, string>, url: string) =>
  proxiesFromEnvironment(env)(new URL(url))?.url.host ?? null

describe('proxiesFromEnvironment', () => {
  const both = { HTTPS_PROXY: 'http://secure:3128', HTTP_PROXY: 'http://plain:3128' }
  test('chooses by the scheme of the URL', () => {
    expect(hostFor(both, 'https://ghcr.io/')).toBe('secure:3128')
    expect(hostFor(both, 'http://ghcr.io/')).toBe('plain:3128')
    expect(hostFor({}, 'https://ghcr.io/')).toBeNull()
    expect(hostFor({ HTTPS_PROXY: '' }, 'https://ghcr.io/')).toBeNull()
  })

  test('lower case and a missing scheme work too', () => {
    expect(hostFor({ https_proxy: 'secure:3128' }, 'https://ghcr.io/')).toBe('secure:3128')
  })

  test('one that is empty is as good as none', () => {
    const env = { HTTPS_PROXY: '', https_proxy: 'secure:3128', NO_PROXY: ' ', no_proxy: 'ghcr.io' }
    expect(hostFor(env, 'https://quay.io/')).toBe('secure:3128')
    expect(hostFor(env, 'https://ghcr.io/')).toBeNull()
  })

  test('loopback is never behind a proxy; other private addresses may be', () => {
    for (const host of ['localhost', 'a.localhost', '127.0.0.1:5000', '127.1.2.3', '[::1]:5000']) {
      expect(hostFor(both, `https://${host}/`)).toBeNull()
    }
    expect(hostFor(both, 'https://10.0.0.1/')).toBe('secure:3128')
  })

  test.each([
    ['ghcr.io', 'https://ghcr.io/', true],
    ['ghcr.io', 'https://pkg.ghcr.io/', true],
    ['ghcr.io', 'https://notghcr.io/', false],
    ['.corp', 'https://registry.corp/', true],
    ['.corp', 'https://corp/', false],
    ['*.corp', 'https://registry.corp/', true],
    ['GHCR.IO', 'https://ghcr.io/', true],
    ['ghcr.io:443', 'https://ghcr.io/', true],
    ['ghcr.io:80', 'https://ghcr.io/', false],
    ['a.b, ghcr.io ,', 'https://ghcr.io/', true],
    ['10.0.0.0/8', 'https://10.9.8.7/', true],
    ['10.0.0.0/8', 'https://11.9.8.7/', false],
    ['10.0.0.7', 'https://10.0.0.7:5000/', true],
    ['fd00::/8', 'https://[fd12::1]/', true],
    ['[fd12::1]:5000', 'https://[fd12::1]:5000/', true],
    ['2001:DB8:0::1', 'https://[2001:db8::1]/', true],
    ['2001:db8::1', 'https://[2001:db8::2]/', false],
    ['[2001:db8:0::1]:443', 'https://[2001:db8::1]:5000/', false],
    ['*corp', 'https://registry.corp/', false],
    [':443', 'https://ghcr.io/', false],
    ['10.0.0.0/99', 'https://10.9.8.7/', false],
    ['*', 'https://ghcr.io/', true],
    ['', 'https://ghcr.io/', false],
  ])('NO_PROXY=%s for %s: direct is %s', (list, url, isDirect) => {
    expect(hostFor({ ...both, NO_PROXY: list }, url) === null).toBe(isDirect)
  })

  test('a user and a password go into a header and nowhere else', () => {
    const env = { HTTPS_PROXY: 'http://me:s%40cret@secure:3128' }
    const proxy = proxiesFromEnvironment(env)(new URL('https://ghcr.io/'))
    expect(proxy?.authorization?.reveal()).toBe(
      `Basic ${Buffer.from('me:s@cret').toString('base64')}`,
    )
    expect(JSON.stringify(proxy)).not.toMatch(/cret/)
    expect(proxy?.url.href).toBe('http://secure:3128/')
  })

  test.each(['socks5://me:hunter2@secure:1080', 'http://', 'http://me:hunter2%zz@secure'])(
    'refuses %s',
    (text) => {
      const read = () => proxiesFromEnvironment({ HTTPS_PROXY: text })
      expect(read).toThrow(/HTTPS_PROXY is no proxy/)
      expect(read).not.toThrow(/hunter2/)
    },
  )

  test('an exemption with a zone exempts nothing, and breaks nothing', () => {
    const choose = proxiesFromEnvironment({
      HTTP_PROXY: 'http://proxy:1',
      NO_PROXY: 'fe80::1%eth0/64',
    })
    expect(choose(new URL('http://[fe80::1]/'))?.url.host).toBe('proxy:1')
  })
})
