import { describe, expect, test } from '@jest/globals'
import { CanaryError, inputError } from '../src/errors.ts'
import { either, readBoolean, readEach, readTogether, splitList } from '../src/options.ts'

function problems(work: () => unknown): readonly string[] {
  try {
    work()
  } catch (error) {
    if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
    return error.problems.map(({ message }) => message)
  }
  throw new Error('nothing was refused')
}

describe('readers', () => {
  const wrong = (message: string) => (): number => {
    throw inputError({ code: 'usage', message })
  }

  test('give what each gave', () => {
    expect(readTogether({ one: () => 1, two: () => 'b' })).toEqual({ one: 1, two: 'b' })
    expect(readEach(['1', '2'], Number)).toEqual([1, 2])
    expect(readEach(['__proto__', 'x'], (name) => name)).toEqual(['__proto__', 'x'])
  })

  test('tell all that is wrong, each thing once', () => {
    const all = {
      a: wrong('first'),
      b: () => readTogether({ c: wrong('second') }),
      d: wrong('first'),
    }
    expect(problems(() => readTogether(all))).toEqual(['first', 'second'])
    expect(problems(() => readEach(['x', 'y'], (name) => wrong(name)()))).toEqual(['x', 'y'])
  })

  test('hide no fault of ours', () => {
    const bug = () => {
      throw new TypeError('a bug')
    }
    expect(() => readTogether({ a: wrong('first'), bug })).toThrow('a bug')
  })
})

test.each([
  ['commas', ['a,b', 'c']],
  ['lines', ['a\nb\r\nc\n']],
  ['space as layout', [' a , b', '\tc ']],
  ['nothing between commas', ['a,', ',b,,c', ',', ' ', '']],
])('a list with %s', (_name, lists) => {
  expect(splitList(lists)).toEqual(['a', 'b', 'c'])
})

test('an entry of a list keeps what is inside of it, and its place', () => {
  expect(splitList(['b c,a', 'b c'])).toEqual(['b c', 'a', 'b c'])
})

test.each(['true', 'True', 'TRUE'])('%s is true', (text) => {
  expect(readBoolean(text, 'summary')).toBe(true)
})

test.each(['false', 'False', 'FALSE'])('%s is false', (text) => {
  expect(readBoolean(text, 'summary')).toBe(false)
})

test.each(['yes', 'no', 'on', '1', '', 'tRUE', ' true'])('"%s" is neither', (text) => {
  expect(problems(() => readBoolean(text, 'summary'))).toEqual([
    `summary is "${text}"; it is one of true, false`,
  ])
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('either of %j is "%s"', (words, told) => {
  expect(either(words)).toBe(told)
})
