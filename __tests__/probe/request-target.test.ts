import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pathProblem, podRequestTarget, requestTarget } from '../../src/probe/request-target.ts'

/** What the kubelet's own URL handling sends: path, request target (null: it refuses to send). */
const facts = JSON.parse(
  readFileSync(new URL('__fixtures__/go-request-targets.json', import.meta.url), 'utf8'),
) as [string, string | null][]

const same = [
  '/',
  '/?foo',
  '/a%20b',
  '/a%2Fb',
  '/a%2fB%c3%a9',
  '/%00',
  "/!*'()",
  '/[x]',
  '/~u',
  '/a;b=c,d',
  '/a?',
  '/a?b?c',
  '///x',
  '/a:b',
  '/a/../b',
  '/a/./b',
  '/a//b',
  '/+&$@=',
]

const changed: [string, string][] = [
  ['', '/'],
  ['a', '/a'],
  ['a/b', '/a/b'],
  ['?foo=1', '/?foo=1'],
  ['/a b', '/a%20b'],
  [' /a', '/%20/a'],
  ['/a%2Fb c', '/a/b%20c'],
  ['/é', '/%C3%A9'],
  ['/a\tb', '/a%09b'],
  ['\n', '/%0A'],
  ['/{x}', '/%7Bx%7D'],
  ['/a|b', '/a%7Cb'],
  ['/a\\b', '/a%5Cb'],
  ['/"q"', '/%22q%22'],
  ['/<x>', '/%3Cx%3E'],
  ['/a^`b', '/a%5E%60b'],
  ['/a?b#c', '/a?b'],
  ['/a#frag', '/a'],
  ['#f', '/'],
  ['/a#%zz', '/a%23%25zz'],
  ['/%zz', '/%25zz'],
  ['/a%zz?q=1', '/a%25zz%3Fq=1'],
  ['//evil/x', '/x'],
  ['//evil', '/'],
  ['http://other:1/x?y=1', '/x?y=1'],
  ['http:///x', '/x'],
  ['http://[::1/x', '/http://%5B::1/x'],
  ['*', '/*'],
  ['1a:b', '/1a:b'],
  [':8080/x', '/:8080/x'],
  ['//[::1]:80/x', '/x'],
  ['//[fe80::1%25eth0]/x', '/x'],
  ['//h:x/y', '//h:x/y'],
]

describe('requestTarget', () => {
  test.each(same)('%j is sent as it is', (path) => {
    expect(requestTarget(path)).toBe(path)
  })

  test.each(changed)('%j becomes %j', (path, sent) => {
    expect(requestTarget(path)).toBe(sent)
  })

  test.each([
    ['/a?x y', '/a?x%20y'],
    ['/a?q=é', '/a?q=%C3%A9'],
    ['/a?日本', '/a?%E6%97%A5%E6%9C%AC'],
    ['foo:bar', '/foo:bar'],
    ['a:b/c', '/a:b/c'],
    ['foo:bar?x y', '/foo:bar?x%20y'],
    ['foo:bar%zz', '/foo:bar%25zz'],
    ['//u:p@h/x', '/x'],
  ])('%j, which the kubelet sends malformed or not at all, becomes %j', (path, sent) => {
    expect(requestTarget(path)).toBe(sent)
  })

  test('agrees with the facts', () => {
    expect(facts).toHaveLength(500)
    const differing = facts.flatMap(([path, sent]) => {
      const got = requestTarget(path)
      const wanted = sent === null ? requestTarget(`/${path}`) : encodeRest(sent)
      return got === wanted ? [] : [{ path, wanted, got }]
    })
    expect(differing).toEqual([])
  })

  test('is always something that can stand in a request line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(requestTarget(path)).toMatch(/^\/[\x21-\x7e]*$/)
      }),
    )
  })

  test('leaves its own output alone', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const once = requestTarget(`/p${path}`)
        expect(requestTarget(once)).toBe(once)
      }),
    )
  })
})

describe('podRequestTarget', () => {
  test('is what the kubelet sends, to the byte', () => {
    const differing = facts.flatMap(([path, sent]) => {
      const got = podRequestTarget(path)
      const wanted = sent === null ? null : Buffer.from(sent, 'utf8').toString('latin1')
      return got === wanted ? [] : [{ path, wanted, got }]
    })
    expect(differing).toEqual([])
  })

  test.each([
    ['/a?b=c d', '/a?b=c d'],
    ['foo:bar', null],
    ['http://192.0.2.1:9/status/404', '/status/404'],
    ['/%zz', '/%25zz'],
  ])('of %j is %j', (path, sent) => {
    expect(podRequestTarget(path)).toBe(sent)
  })

  test('never holds a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(podRequestTarget(path) ?? '/').toMatch(/^\/[\x20-\x7e\x80-\xff]*$/)
      }),
    )
  })
})

describe('pathProblem', () => {
  test.each(['//u:p@h/x', 'http://u@h/x', '//:@h'])('%j holds user information', (path) => {
    expect(pathProblem(path)).toContain('not sent')
  })

  test.each(['', '/', '/u:p@h', '//h/u@h', 'foo:bar', '//u\\@h/x', '/%zz'])(
    '%j holds none',
    (path) => {
      expect(pathProblem(path)).toBeNull()
    },
  )
})

/** The kubelet sends blanks and other bytes of a query raw, which is malformed. */
function encodeRest(sent: string): string {
  return Array.from(Buffer.from(sent, 'utf8'), (byte) =>
    byte > 0x20 && byte < 0x7f
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
}
