import { describe, expect, test } from '@jest/globals'
import { CanaryError, inputError } from '../src/errors.ts'
import { readBoolean, readEach, readOptions, readTogether } from '../src/options.ts'

const options = {
  output: { type: 'string', short: 'o' },
  file: { type: 'string', multiple: true },
  quick: { type: 'boolean' },
} as const

function problems(work: () => unknown): readonly string[] {
  try {
    work()
  } catch (error) {
    if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
    return error.problems.map(({ message }) => message)
  }
  throw new Error('nothing was refused')
}

describe('options', () => {
  const read = (...args: readonly string[]) => readOptions('x', args, options)

  test('one value given twice is refused, whichever way it is given', () => {
    const message = '--output takes one value, and is given "a" and "b"'
    expect(problems(() => read('--output', 'a', '--output', 'b'))).toEqual([message])
    expect(problems(() => read('-o', 'a', '--output=b'))).toEqual([message])
    expect(problems(() => read('-oa', '-ob'))).toEqual([message])
  })

  test('the same value twice, a list, and a switch are not', () => {
    expect(read('-o', 'a', '--output=a', '--file', 'a', '--file=b', '--quick', '--quick')).toEqual({
      values: { output: 'a', file: ['a', 'b'], quick: true },
      positionals: [],
    })
  })

  test('what comes after -- is no option', () => {
    expect(read('--output', 'a', '--', '--output', 'b').positionals).toEqual(['--output', 'b'])
  })

  test('words are refused where there are none', () => {
    const refused = () => readOptions('x', ['word', '-oa', '-ob'], options, { words: false })
    expect(problems(refused)).toEqual([
      '--output takes one value, and is given "a" and "b"',
      'unexpected argument "word"',
    ])
  })

  test('one that is unknown is told in a sentence', () => {
    expect(problems(() => read('--nope'))).toEqual(["Unknown option '--nope'"])
  })
})

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
