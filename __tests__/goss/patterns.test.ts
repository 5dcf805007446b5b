import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { RE2JS } from 're2js'
import { isNotTaken, readTextMatcher } from '../../src/goss/patterns.ts'

interface Vectors {
  readonly contents: readonly string[]
  readonly answers: readonly { readonly matcher: unknown; readonly passes: string }[]
}

const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '__fixtures__/patterns.json'), 'utf8'),
) as Vectors

describe('a text passes where it passed goss', () => {
  test.each(
    vectors.answers.map(({ matcher, passes }) => [JSON.stringify(matcher), passes] as const),
  )('%s', (matcher, passes) => {
    const reading = readTextMatcher(JSON.parse(matcher))
    if (isNotTaken(reading)) throw new Error(reading.why)
    const found = (pattern: string, text: string) => RE2JS.compile(pattern).matcher(text).find()
    const own = vectors.contents.map((text) => {
      const isPassed =
        reading.matches.every((pattern) => found(pattern, text)) &&
        !reading.excludes.some((pattern) => found(pattern, text))
      return isPassed ? '1' : '0'
    })
    expect(own.join('')).toBe(passes)
  })
})

describe('what has no counterpart is said', () => {
  test.each([
    [{ or: ['a'] }, 'the matcher or has no counterpart'],
    [{ 'have-len': 3 }, 'the matcher have-len has no counterpart'],
    [{ 'consist-of': ['a'] }, 'the matcher consist-of has no counterpart'],
    [{ not: { and: ['a', 'b'] } }, 'not stands before several conditions'],
    [{ not: ['a', 'b'] }, 'a matcher is a text or a single key'],
    [{ 'have-prefix': 'a', 'have-suffix': 'b' }, 'a matcher is a text or a single key'],
    [{ 'have-prefix': 3 }, 'have-prefix is not given a text'],
    [{ 'match-regexp': [] }, 'match-regexp is not given a text'],
    [{ and: 'a' }, 'and is no list'],
    [[1], 'a pattern is no text'],
    [3, 'a matcher is a text or a single key'],
    [null, 'a matcher is a text or a single key'],
    [['/a\\z/'], String.raw`\A and \z are the ends of a line there, and those of the text here`],
  ])('%j', (matcher, why) => {
    expect(readTextMatcher(matcher)).toEqual({ why })
  })
})
