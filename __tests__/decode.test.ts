import { describe, expect, test } from '@jest/globals'
import { decodeAt, decodeItems, describePath, fieldNames, fieldOf, isTexts } from '../src/decode.ts'
import type { Decoding } from '../src/decode.ts'

interface Told extends Decoding {
  readonly told: string[]
}

const tell = (value: unknown, state: Told) => {
  state.told.push(describePath(state.path))
  return value
}

test('a reader knows where it stands on the way down, and is back where it was afterwards', () => {
  const state: Told = { path: [], told: [] }
  const checks = decodeAt(
    'checks',
    ['a', 'b'],
    (items, inner: Told) => decodeItems(items as readonly unknown[], tell, inner),
    state,
  )
  expect(checks).toEqual(['a', 'b'])
  expect(state).toEqual({ path: [], told: ['checks[0]', 'checks[1]'] })
})

test.each([
  [[], 'the document'],
  [['checks', 2, 'probe', 'httpGet'], 'checks[2].probe.httpGet'],
  [[0, 'name'], '[0].name'],
])('the path %j as people write it', (path, expected) => {
  expect(describePath(path)).toBe(expected)
})

test.each([
  [{ name: 'a' }, 'name', 'a'],
  [{}, 'constructor', undefined],
  [JSON.parse('{"__proto__": 7}'), '__proto__', 7],
  [['a'], 0, 'a'],
  [null, 'name', undefined],
  ['text', 'length', undefined],
])('of %j the field %s', (value: unknown, name, expected) => {
  expect(fieldOf(value, name)).toBe(expected)
})

test('a list of texts', () => {
  expect([[], ['a'], ['a', 1], 'a', null].map(isTexts)).toEqual([true, true, false, false, false])
})

describe('fields of a struct of Go', () => {
  const names = fieldNames('hostPath', 'kind', 'devices')

  test.each([
    ['hostPath', 'hostPath'],
    ['HOSTPATH', 'hostPath'],
    // Unicode's simple folding: the Kelvin sign and the long s are letters of ASCII in another case.
    ['\u212aind', 'kind'],
    ['device\u017f', 'devices'],
    ['host_path', undefined],
    ['k\u0131nd', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s', (key, expected) => {
    expect(names.meantBy(key)).toBe(expected)
  })

  test('one that is another in another case is itself first', () => {
    const both = fieldNames('Name', 'name')
    expect([both.meantBy('Name'), both.meantBy('name')]).toEqual(['Name', 'name'])
  })
})
