import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  compareBytes,
  decodeText,
  parseInteger,
  replaceForbidden,
  sortByBytes,
  splitFields,
  trimSpace,
} from '../../src/features/text.ts'

describe('decodeText', () => {
  test.each([
    ['plain', Buffer.from('plain')],
    ['gr\u00fc\u00dfe \u{1f600}', Buffer.from('gr\u00fc\u00dfe \u{1f600}')],
    ['a genuine \ufffd stays', Buffer.from('a genuine \ufffd stays')],
    ['x\ufffdy', Buffer.from([0x78, 0xff, 0x79])],
    // A character that is cut short: one replacement a byte, as in Go.
    ['\ufffd\ufffd', Buffer.from([0xe2, 0x82])],
    ['\ufffd\ufffda', Buffer.from([0xe2, 0x82, 0x61])],
    ['\ufffd\ufffd\ufffd', Buffer.from([0xed, 0xa0, 0x80])],
    ['\u00fc\ufffd', Buffer.from([0xc3, 0xbc, 0x80])],
  ])('%j', (text, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })
})

describe('trimSpace', () => {
  test.each([
    ['  a b \n', 'a b'],
    ['\u0085\u00a0a\u3000', 'a'],
    ['\ufeffa', '\ufeffa'],
    [' \t\n', ''],
    ['', ''],
  ])('%j', (text, trimmed) => {
    expect(trimSpace(text)).toBe(trimmed)
  })
})

describe('the order of bytes', () => {
  test('is that of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
        const [a, b] = [left.toWellFormed(), right.toWellFormed()]
        expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
    )
  })

  test('sorts what lies beyond U+FFFF last', () => {
    expect(sortByBytes(['\u{1f600}', '\uffee', 'b', 'a'])).toEqual([
      'a',
      'b',
      '\uffee',
      '\u{1f600}',
    ])
  })
})

test.each([
  ['12', 12],
  ['-3', -3],
  ['+4', 4],
  ['', null],
  ['1.5', null],
  ['0x10', null],
  [' 1', null],
])('parseInteger(%j)', (text, value) => {
  expect(parseInteger(text)).toBe(value)
})

test('splitFields splits at any white space', () => {
  expect(splitFields(' a\tb  c\n')).toEqual(['a', 'b', 'c'])
  expect(splitFields(' ')).toEqual([])
})

test('replaceForbidden makes one underscore of a run', () => {
  expect(replaceForbidden('IBM/S390')).toBe('IBM_S390')
  expect(replaceForbidden('z/VM    7.3 (x)')).toBe('z_VM_7.3_x_')
})
