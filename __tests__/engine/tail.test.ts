import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createTail } from '../../src/engine/tail.ts'

function tailOf(maxBytes: number, ...chunks: readonly string[]) {
  const tail = createTail(maxBytes)
  for (const chunk of chunks) tail.push(Buffer.from(chunk))
  return [tail.text(), tail.isTruncated()]
}

describe('the tail of a stream', () => {
  test.each([
    ['nothing', 4, [], '', false],
    ['less than the bound', 4, ['abc'], 'abc', false],
    ['as much as the bound', 4, ['ab', 'cd'], 'abcd', false],
    ['one byte more', 4, ['ab', 'cd', 'e'], 'bcde', true],
    ['one chunk far beyond it', 4, ['abcdefghij'], 'ghij', true],
    ['many chunks', 3, ['a', 'b', 'c', 'd', 'e'], 'cde', true],
    ['a character that the bound cuts', 4, ['aäöü'], 'öü', true],
    ['a bound within a character', 3, ['äöü'], 'ü', true],
    ['a long character cut in two', 5, ['👩x', 'yz'], 'xyz', true],
  ])('%s', (_name, maxBytes, chunks, text, truncated) => {
    expect(tailOf(maxBytes, ...chunks)).toEqual([text, truncated])
  })

  test('a character that the transport cuts is whole again', () => {
    const [first, second] = [Buffer.from('ä').subarray(0, 1), Buffer.from('ä').subarray(1)]
    const tail = createTail(10)
    tail.push(first)
    tail.push(second)
    expect(tail.text()).toBe('ä')
  })

  test('is the end of what was pushed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 20 })),
        fc.integer({ min: 1, max: 50 }),
        (chunks, maxBytes) => {
          const [text, truncated] = tailOf(maxBytes, ...chunks)
          const whole = chunks.join('')
          expect(whole.endsWith(String(text))).toBe(true)
          expect(truncated).toBe(Buffer.byteLength(whole) > maxBytes)
        },
      ),
    )
  })
})
