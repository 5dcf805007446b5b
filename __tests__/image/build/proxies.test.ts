import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { proxyArguments } from '../../../src/image/build/proxies.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'canary-proxies-'))
  mkdirSync(join(home, '.docker'))
})
afterEach(() => {
  rmSync(home, { recursive: true })
})

const url = 'unix:///var/run/docker.sock'
const configure = (text: string) => {
  writeFileSync(join(home, '.docker/config.json'), text)
}

describe('proxies of docker’s configuration', () => {
  test('are build arguments in capitals and small letters', () => {
    const all = { httpProxy: 'h', httpsProxy: 's', noProxy: 'n', ftpProxy: 'f', allProxy: 'a' }
    configure(JSON.stringify({ proxies: { default: all } }))
    expect(proxyArguments({ HOME: home }, url)).toEqual({
      ...{ HTTP_PROXY: 'h', http_proxy: 'h', HTTPS_PROXY: 's', https_proxy: 's' },
      ...{ NO_PROXY: 'n', no_proxy: 'n', FTP_PROXY: 'f', ftp_proxy: 'f' },
      ...{ ALL_PROXY: 'a', all_proxy: 'a' },
    })
  })

  test.each<[string, unknown, string]>([
    ['the engine’s own, and none of the default', { [url]: { httpProxy: 'own' } }, 'own'],
    ['the engine’s own, which says nothing', { [url]: {} }, ''],
    [
      'the default, where only others have their own',
      { 'tcp://other:2375': { httpProxy: 'x' } },
      'd',
    ],
    ['the default, where the own is no object', { [url]: 'x' }, 'd'],
  ])('%s', (_what, proxies, expected) => {
    const fallback = { default: { httpProxy: 'd', noProxy: '' } }
    configure(JSON.stringify({ proxies: { ...fallback, ...(proxies as object) } }))
    const found = proxyArguments({ HOME: home }, url)
    expect(found).toEqual(expected === '' ? {} : { HTTP_PROXY: expected, http_proxy: expected })
  })

  test('none, without a configuration, or one that names none', () => {
    for (const env of [{}, { HOME: '' }, { HOME: home }, { DOCKER_CONFIG: '/nonexistent' }]) {
      expect(proxyArguments(env, url)).toEqual({})
    }
    for (const text of ['{}', '{"proxies":null}', '{"proxies":[]}', '{"proxies":{"default":1}}']) {
      configure(text)
      expect(proxyArguments({ HOME: home }, url)).toEqual({})
    }
  })

  test('DOCKER_CONFIG comes first', () => {
    configure('{"proxies":{"default":{"httpProxy":"x"}}}')
    expect(proxyArguments({ HOME: home, DOCKER_CONFIG: '/nonexistent' }, url)).toEqual({})
    const env = { HOME: '/nonexistent', DOCKER_CONFIG: join(home, '.docker') }
    expect(proxyArguments(env, url)).toEqual({ HTTP_PROXY: 'x', http_proxy: 'x' })
  })

  test('a configuration that is no JSON, or a pipe, is told at once', () => {
    configure('hunter2')
    expect(() => proxyArguments({ HOME: home }, url)).toThrow(/config\.json is not a JSON object$/)
    rmSync(join(home, '.docker/config.json'))
    execFileSync('mkfifo', [join(home, '.docker/config.json')])
    expect(() => proxyArguments({ HOME: home }, url)).toThrow(
      /config\.json cannot be read: it is a named pipe, not a regular file$/,
    )
  })
})
