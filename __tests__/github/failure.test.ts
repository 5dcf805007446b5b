import { describe, expect, test } from '@jest/globals'
import { toFailure } from '../../src/github/failure.ts'
import { backOff } from '../../src/github/retry.ts'
import { githubLimits } from '../../src/limits.ts'

const live = new AbortController().signal
const over = AbortSignal.abort()
const context = { what: 'do it', token: 'ghs_secret', signal: live, limit: live }

const answer = (status: number, headers: object = {}, message = 'no') =>
  Object.assign(new Error(message), { status, response: { status, headers } })

describe('an answer', () => {
  test.each([
    [400, {}, 'refused'],
    [401, {}, 'refused'],
    [403, {}, 'permission'],
    [403, { 'retry-after': '1' }, 'busy'],
    [403, { 'x-ratelimit-remaining': '0' }, 'busy'],
    [403, { 'x-ratelimit-remaining': '17' }, 'permission'],
    [404, {}, 'gone'],
    [408, {}, 'unsure'],
    [410, {}, 'gone'],
    [422, {}, 'refused'],
    [429, {}, 'busy'],
    [500, {}, 'unsure'],
    [503, { 'retry-after': '1' }, 'unsure'],
  ])('%d with %j is %s', (status, headers, kind) => {
    expect(toFailure(answer(status, headers), context).kind).toBe(kind)
  })

  test.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, 0],
    [{ 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': '1' }, null],
    [{}, null],
  ])('with %j asks to wait %j ms', (headers, wait) => {
    expect(toFailure(answer(429, headers), context).retryAfter).toBe(wait)
  })

  test('is told in one line, bounded, without the token (limit: githubLimits.messageCharacters)', () => {
    const said = `a\n::error::b ghs_secret ${'x'.repeat(1000)}`
    const { message } = toFailure(answer(422, {}, said), context)
    expect(message).toMatch(/^GitHub refused to do it: 422 a ::error::b \*\*\* x+$/)
    expect(message.length).toBeLessThan(githubLimits.messageCharacters + 50)
  })
})

describe('no answer', () => {
  test('in the time for one is unsure: it may have been done', () => {
    const { kind, message } = toFailure(new Error('aborted'), { ...context, limit: over })
    expect(kind).toBe('unsure')
    expect(message).toBe('GitHub was asked to do it and said nothing for 10 s')
  })

  test('in the time for all of it is the end', () => {
    expect(toFailure(new Error('aborted'), { ...context, signal: over }).kind).toBe('stopped')
  })

  test('for want of a connection is unsure', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED'), { status: 500 })
    expect(toFailure(error, context)).toMatchObject({ kind: 'unsure' })
  })

  test.each(['text', null, undefined, 7])('but %j is unsure', (thrown) => {
    expect(toFailure(thrown, context).kind).toBe('unsure')
  })
})

test('waits grow, up to a bound, and differ (limit: githubLimits.firstBackOff, githubLimits.mostBackOff)', () => {
  const longest = Array.from({ length: 8 }, (_, index) => backOff(index + 1, () => 1))
  expect(longest).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000, 8000])
  expect(backOff(1, () => 0)).toBe(250)
})
