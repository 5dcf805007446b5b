import { describe, expect, test } from '@jest/globals'
import {
  and,
  errored,
  matched,
  mayMatch,
  or,
  unmatched,
  verdictOf,
} from '../../../src/compatibility/match/truth.ts'
import type { Possible } from '../../../src/compatibility/match/truth.ts'

const singles = [matched, unmatched, errored] as const
const all: readonly Possible[] = [1, 2, 3, 4, 5, 6, 7]
const letters = (possible: Possible) =>
  ['M', 'U', 'E']
    .filter((_, index) => (possible & singles[index === 0 ? 0 : index === 1 ? 1 : 2]) !== 0)
    .join('')

const table = (combine: (left: Possible, right: Possible) => Possible) =>
  singles.map((left) => singles.map((right) => letters(combine(left, right))).join(' '))

describe('of one world', () => {
  test('and', () => {
    expect(table(and)).toEqual(['M U E', 'U U E', 'E E E'])
  })

  test('or', () => {
    expect(table(or)).toEqual(['M M E', 'M U E', 'E E E'])
  })
})

describe('of many worlds', () => {
  test.each([
    ['and', and],
    ['or', or],
  ])('%s is what any pair of worlds brings, and nothing else', (_name, combine) => {
    for (const left of all) {
      for (const right of all) {
        let expected = 0
        for (const one of singles) {
          for (const other of singles) {
            if (left & one && right & other) expected |= combine(one, other)
          }
        }
        expect(letters(combine(left, right))).toBe(letters(expected))
      }
    }
  })

  test('the verdict says only what holds in every world', () => {
    expect(all.map((possible) => `${letters(possible)} ${verdictOf(possible)}`)).toEqual([
      'M matched',
      'U unmatched',
      'MU undetermined',
      'E errored',
      'ME undetermined',
      'UE unmatched',
      'MUE undetermined',
    ])
    expect(all.filter(mayMatch).map(letters)).toEqual(['M', 'MU', 'ME', 'MUE'])
  })
})
