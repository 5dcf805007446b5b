import { describe, expect, test } from '@jest/globals'
import { askedFor, headerLines, headerMismatch } from '../../src/probe/response-headers.ts'

const received = (...lines: readonly (readonly [string, string])[]) =>
  headerLines(lines.map(([name, value]) => ({ name, value })))

describe('headerMismatch', () => {
  test.each([
    ['the same', [['X', 'a']], 'X', 'a', null],
    [
      'another case of the name',
      [['access-control-allow-origin', '*']],
      'Access-Control-Allow-Origin',
      '*',
      null,
    ],
    ['another case of the value', [['X', 'A']], 'X', 'a', 'header-value'],
    ['blanks around', [['X', ' a\t']], 'X', '\ta ', null],
    ['missing', [['Y', 'a']], 'X', 'a', 'header-missing'],
    ['missing, nothing wanted', [], 'X', '', 'header-missing'],
    ['empty, nothing wanted', [['X', '']], 'X', '', null],
    ['something, nothing wanted', [['X', 'a']], 'X', '', 'header-value'],
    ['a part', [['X', 'ab']], 'X', 'a', 'header-value'],
    [
      'any line',
      [
        ['X', 'a'],
        ['x', 'b'],
      ],
      'X',
      'b',
      null,
    ],
    [
      'all lines',
      [
        ['X', 'a'],
        ['X', 'b'],
      ],
      'X',
      'a, b',
      null,
    ],
    [
      'all lines without a separator',
      [
        ['X', 'a'],
        ['X', 'b'],
      ],
      'X',
      'ab',
      null,
    ],
    [
      'all lines in another order',
      [
        ['X', 'a'],
        ['X', 'b'],
      ],
      'X',
      'b, a',
      'header-value',
    ],
    ['one line of a list', [['X', 'a, b']], 'X', 'a', 'header-value'],
  ] as const)('%s', (_, lines, name, value, code) => {
    expect(headerMismatch(received(...lines), [{ name, value }])?.code ?? null).toBe(code)
  })

  test('values are compared as UTF-8', () => {
    const raw = (value: string) => received(['X', Buffer.from(value).toString('latin1')])
    expect(headerMismatch(raw('日本'), [{ name: 'X', value: '日本' }])).toBeNull()
    expect(headerMismatch(received(['X', '\xe9']), [{ name: 'X', value: '日' }])?.code).toBe(
      'header-value',
    )
  })

  test('every wanted header counts', () => {
    const lines = received(['Set-Cookie', 'a'], ['Set-Cookie', 'b'])
    const wanted = (value: string) => ({ name: 'Set-Cookie', value })
    expect(headerMismatch(lines, [wanted('a'), wanted('b')])).toBeNull()
    expect(headerMismatch(lines, [wanted('a'), wanted('c')])?.code).toBe('header-value')
    expect(headerMismatch(lines, [])).toBeNull()
  })
})

test('askedFor keeps nothing else', () => {
  const lines = received(['A', '1'], ['B', '2'], ['a', '3'])
  expect(askedFor(lines, [{ name: 'a', value: '' }])).toEqual([
    { name: 'A', value: '1' },
    { name: 'a', value: '3' },
  ])
})
