import { describe, expect, test } from '@jest/globals'
import { toFailure } from '../../src/github/failure.ts'
import { backOff } from '../../src/github/retry.ts'
import { tellFailure } from '../../src/github/told.ts'
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
    [410, {}, 'barred'],
    [403, { 'x-github-sso': 'required; url=https://github.com/orgs/a/sso' }, 'barred'],
    [422, {}, 'refused'],
    [429, {}, 'busy'],
    [500, {}, 'unsure'],
    [503, { 'retry-after': '1' }, 'unsure'],
  ])('%d with %j is %s', (status, headers, kind) => {
    expect(toFailure(answer(status, headers), context).kind).toBe(kind)
  })

  test.each([
    ['Unable to create comment because issue is locked.', 'The conversation is locked'],
    ['Resource protected by organization SAML enforcement.', 'The organization asks for single'],
    ['… the `a` organization has an IP allow list enabled …', 'The organization admits listed'],
    ['Repository was archived so is read-only.', 'The repository is archived'],
    ['Sorry. Your account was suspended.', 'The account of the token is blocked'],
  ])('%s is no want of a permission', (said, advice) => {
    const failure = toFailure(answer(403, {}, said), context)
    expect(failure.kind).toBe('barred')
    const { level, message } = tellFailure(failure, 'the comment was not written', 'pull-requests')
    expect(level).toBe('notice')
    expect(message).toContain(said)
    expect(message).toContain(advice)
    expect(message).not.toContain('permissions:')
  })

  test('a token that may not is told what it lacks, one that finds nothing may lack it', () => {
    const told = (status: number, said: string) =>
      tellFailure(toFailure(answer(status, {}, said), context), 'it was not written', 'checks')
        .message
    expect(told(403, 'Resource not accessible by integration')).toMatch(
      /may not do it.*\n.*\n {2}checks: write/,
    )
    expect(told(404, 'Not Found')).toContain('It is not there, or the token may not see it.')
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
