import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CanaryError } from '../../src/errors.ts'
import { linesOf } from '../../src/yaml/lines.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [3, 3, 1],
  [4, 3, 2],
  [5, 3, 3],
  [99, 3, 3],
  [-1, 1, 1],
])('offset %d is line %d, column %d', (offset, line, column) => {
  expect(linesOf('a\n\nbc').placeOf(offset)).toEqual({ line, column })
})

test('of any text, every offset has the place that counting gives', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r') }),
      fc.nat(30),
      (text, offset) => {
        const before = text.slice(0, offset).split('\n')
        const column = (before.at(-1) ?? '').length + 1
        expect(linesOf(text).placeOf(offset)).toEqual({ line: before.length, column })
      },
    ),
  )
})

test('a place behind a line that the parser skipped is a place of the file', () => {
  const text = ' *anchor\n with: a place\nname: x\nkind: Validator\n'
  const lengths = text.split('\n').map((line) => line.length)
  try {
    parseDocuments({ file: 'a.yaml', text })
    throw new Error('it was read')
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    for (const { location } of error.problems) {
      const length = lengths[(location?.line ?? 0) - 1] ?? -1
      expect(location?.column).toBeLessThanOrEqual(length + 1)
    }
  }
})
