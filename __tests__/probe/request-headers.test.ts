import { request } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  headerProblem,
  requestHeaders,
  responseHeaderProblem,
} from '../../src/probe/request-headers.ts'

const identity = { host: 'localhost:80', userAgent: 'canary/1', referer: null }

/** `Name: value` lines of headers that are given the same way. */
function lines(configured: readonly string[], referer: string | null = null): string[] {
  const headers = configured.map((text) => {
    const colon = text.indexOf(':')
    return { name: text.slice(0, colon), value: text.slice(colon + 1) }
  })
  const sent = requestHeaders(headers, { ...identity, referer })
  return sent.flatMap((name, index) =>
    index % 2 === 0 ? [`${name}: ${sent[index + 1] ?? ''}`] : [],
  )
}

describe('requestHeaders', () => {
  const host = 'Host: localhost:80'
  const agent = 'User-Agent: canary/1'
  const accept = 'Accept: */*'
  const close = 'Connection: close'

  test.each<[readonly string[], readonly string[]]>([
    [[], [host, agent, accept, close]],
    [['User-Agent: foo/1.0'], [host, 'User-Agent: foo/1.0', accept, close]],
    [['user-agent:'], [host, accept, close]],
    [
      ['User-Agent: a', 'User-Agent: b'],
      [host, 'User-Agent: a', accept, close],
    ],
    [['Accept:'], [host, agent, close]],
    [['Accept: text/html'], [host, agent, 'Accept: text/html', close]],
    [
      ['ACCEPT: a', 'accept: b'],
      [host, agent, 'Accept: a', 'Accept: b', close],
    ],
    [['Accept-Encoding:'], [host, agent, accept, 'Accept-Encoding: ', close]],
    [
      ['X-A: 1', 'X-A: 2'],
      [host, agent, accept, 'X-A: 1', 'X-A: 2', close],
    ],
    [['FOO-bAR: x'], [host, agent, accept, 'Foo-Bar: x', close]],
    [['X:  blanks \t'], [host, agent, accept, 'X: blanks', close]],
    [['HOST: example.com'], [host, agent, accept, close]],
    [
      ['Content-Length: 5', 'transfer-encoding: chunked', 'Trailer: x'],
      [host, agent, accept, close],
    ],
    [['__proto__: x'], [host, agent, accept, '__proto__: x', close]],
  ])('%j', (configured, sent) => {
    expect(lines(configured)).toEqual(sent)
  })

  test('text outside ASCII is sent as UTF-8', () => {
    expect(lines(['X: é'])).toContain(`X: ${Buffer.from('é').toString('latin1')}`)
  })

  test('a Referer of the manifest stays', () => {
    expect(lines([], 'http://a/')).toContain('Referer: http://a/')
    expect(lines(['referer: b'], 'http://a/').filter((text) => /referer/i.test(text))).toEqual([
      'Referer: b',
    ])
  })

  test('a request to switch protocols is not closed', () => {
    const sent = lines(['Connection: Upgrade', 'Upgrade: websocket'])
    expect(sent.filter((text) => text.startsWith('Connection'))).toEqual(['Connection: Upgrade'])
  })
})

describe('headerProblem', () => {
  test.each([
    ['X', 'plain'],
    ['X', ''],
    ['X', 'a\tb'],
    ['X', '\xff'],
    ["!#$%&'*+-.^_`|~09aZ", 'x'],
  ])('%s: %j can be sent', (name, value) => {
    expect(headerProblem({ name, value })).toBeNull()
  })

  test.each([
    ['', 'x', 'not a header name'],
    ['A B', 'x', 'not a header name'],
    ['A:', 'x', 'not a header name'],
    ['A\r\nB', 'x', 'not a header name'],
    ['Ä', 'x', 'not a header name'],
    ['X', 'a\r\nB: c', 'line break'],
    ['X', 'a\nb', 'line break'],
    ['X', '\0', 'control character'],
    ['X', '\x7f', 'control character'],
    ['X', 'Ā', 'beyond U+00FF'],
  ])('%j: %j cannot', (name, value, words) => {
    expect(headerProblem({ name, value })).toContain(words)
  })

  test('says so of everything that Node refuses to send', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'Z', '-', '_', ' ', ':', 'é', '\n') })
    const value = fc.string({
      unit: fc.constantFrom('a', ' ', '\t', '\r', '\n', '\0', 'é', 'Ā', '日'),
    })
    fc.assert(
      fc.property(fc.record({ name, value }), (header) => {
        const build = () => {
          const headers = requestHeaders([header], identity)
          request({ host: '127.0.0.1', port: 1, agent: false, headers })
            .on('error', () => undefined)
            .destroy()
        }
        if (headerProblem(header) === null) expect(build).not.toThrow()
        else if (responseHeaderProblem(header) !== null) expect(build).toThrow()
      }),
      { examples: [[{ name: 'X', value: 'a' }], [{ name: 'X', value: 'a\n' }]] },
    )
  })
})

describe('responseHeaderProblem', () => {
  test('knows names and values that no response carries', () => {
    expect(responseHeaderProblem({ name: 'X', value: '日本' })).toBeNull()
    expect(responseHeaderProblem({ name: 'X Y', value: '' })).toContain('not a header name')
    expect(responseHeaderProblem({ name: 'X', value: 'a\n' })).toContain('line break')
  })
})
