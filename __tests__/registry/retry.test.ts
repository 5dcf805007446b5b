import { describe, expect, test } from '@jest/globals'
import { registryLimits } from '../../src/limits.ts'
import { readRetryAfter, retry, waitBefore } from '../../src/registry/retry.ts'
import type { Try } from '../../src/registry/retry.ts'
import { endlessPace, never, testPace } from './support/client.ts'

const again = (retryAfterMs: number | null = null): Try<string> => ({
  type: 'again',
  error: new Error('not yet'),
  retryAfterMs,
})

/** Gives the tries one after the other, the last one for ever. */
function script(...tries: readonly Try<string>[]) {
  let made = 0
  const attempt = () => Promise.resolve(tries[Math.min(made++, tries.length - 1)] ?? again())
  return { attempt, made: () => made }
}

describe('retry', () => {
  test('waits longer each time, within the bounds (limit: registryLimits.retries)', async () => {
    const pace = testPace(0.5)
    const { attempt, made } = script(again())
    await expect(retry(attempt, pace, never)).rejects.toThrow('not yet')
    expect(made()).toBe(registryLimits.retries + 1)
    expect(pace.waits).toEqual([250, 500, 1000, 2000, 3000])
  })

  test('gives the value as soon as there is one', async () => {
    const pace = testPace()
    const { attempt, made } = script(again(), again(), { type: 'done', value: 'here' })
    await expect(retry(attempt, pace, never)).resolves.toBe('here')
    expect(made()).toBe(3)
  })

  test('honours Retry-After up to the bound, and does not wait for more (limit: registryLimits.retryAfterMs)', async () => {
    const pace = testPace()
    const short = script(again(7_000), { type: 'done', value: 'here' })
    await expect(retry(short.attempt, pace, never)).resolves.toBe('here')
    expect(pace.waits).toEqual([7_000])
    const long = script(again(registryLimits.retryAfterMs + 1))
    await expect(retry(long.attempt, pace, never)).rejects.toThrow('not yet')
    expect(long.made()).toBe(1)
  })

  test('all waits together are bounded (limit: registryLimits.retryAfterMs, registryLimits.retryTotalMs)', async () => {
    const pace = testPace()
    const { attempt } = script(again(registryLimits.retryAfterMs))
    await expect(retry(attempt, pace, never)).rejects.toThrow('not yet')
    const total = pace.waits.reduce((sum, wait) => sum + wait, 0)
    expect(total).toBeLessThanOrEqual(registryLimits.retryTotalMs)
  })

  test('no try starts when those before took all the time there is (limit: registryLimits.retryTotalMs)', async () => {
    const pace = testPace()
    let made = 0
    const slow = async (): Promise<Try<string>> => {
      made += 1
      await pace.clock.sleep(registryLimits.retryTotalMs / 2, never)
      return again()
    }
    await expect(retry(slow, pace, never)).rejects.toThrow('not yet')
    expect(made).toBe(2)
  })

  test('stops at once when it is cancelled, also in the middle of a wait', async () => {
    const stopping = new AbortController()
    const { attempt, made } = script(again(20_000))
    const pace = endlessPace()
    const running = retry(attempt, pace, stopping.signal)
    await pace.waiting
    stopping.abort(new Error('stop'))
    await expect(running).rejects.toThrow()
    expect(made()).toBe(1)
  })

  test('a jitter of a tenth, never outside the bounds (limit: registryLimits.retryMaxMs)', () => {
    expect(waitBefore(0, null, 0)).toBe(225)
    expect(waitBefore(0, null, 1)).toBeCloseTo(275)
    expect(waitBefore(20, null, 1)).toBe(registryLimits.retryMaxMs)
  })
})

describe('readRetryAfter', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  test.each([
    ['5', 5000],
    [' 0 ', 0],
    ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', null],
    [undefined, null],
  ])('%j', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected)
  })
})
