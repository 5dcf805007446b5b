import { describe, expect, test } from '@jest/globals'
import { madeDocument, placed } from '../../src/yaml/made.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'

const [source] = parseDocuments({ file: 'a.yaml', text: 'one: 1\nlist:\n  - two\n  - three: 3\n' })
if (source === undefined) throw new Error('no document')

describe('a document that is made of another one', () => {
  const made = madeDocument(
    source,
    placed(['list'], {
      left: undefined,
      first: placed(['one'], [placed(['list', 0], 'two'), { deep: 'x' }]),
      second: { third: placed(['list', 1], placed(['list', 1, 'three'], 3)) },
    }),
  )

  test('is plain data', () => {
    expect(made.value).toEqual({ first: ['two', { deep: 'x' }], second: { third: 3 } })
  })

  test.each([
    ['the part itself', ['first', 0], 3],
    ['the innermost that stands for anything', ['first', 1, 'deep'], 1],
    ['the inner of two', ['second', 'third'], 4],
    ['the parent of what is not there', ['first', 7], 1],
    ['the whole', ['nothing'], 3],
    ['the whole, of what only JavaScript knows', ['toString'], 3],
  ])('has the place of %s', (_, path, line) => {
    expect(made.locate(path).line).toBe(line)
    expect(made.locateKey(path).file).toBe('a.yaml')
  })
})
