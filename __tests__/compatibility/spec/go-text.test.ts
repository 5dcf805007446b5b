import { describe, expect, test } from '@jest/globals'
import { compareBytes, quote, toGoJson } from '../../../src/compatibility/spec/go-text.ts'

test('text is ordered by its bytes', () => {
  const texts = ['b', 'a', 'B', 'é', '\u{1f600}', '\uffee', '', 'aa']
  const byBytes = [...texts].sort((left, right) =>
    Buffer.compare(Buffer.from(left), Buffer.from(right)),
  )
  expect([...texts].sort(compareBytes)).toEqual(byBytes)
})

describe('quoting', () => {
  test.each([
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['\n\t\r\u0007\u0000\u007f', '"\\n\\t\\r\\a\\x00\\x7f"'],
    ['é\u00a0\u200b\u{e0001}', '"é\\u00a0\\u200b\\U000e0001"'],
    ["it's 5 > 4", '"it\'s 5 > 4"'],
  ])('%j', (text, quoted) => {
    expect(quote(text)).toBe(quoted)
  })
})

test('JSON escapes what HTML could take for its own', () => {
  expect(toGoJson({ a: '<&>\u2028"\u0001', b: undefined })).toBe(
    '{"a":"\\u003c\\u0026\\u003e\\u2028\\"\\u0001"}',
  )
})
