import { describe, expect, test } from '@jest/globals'
import type { AttemptResult } from '../../src/probe/attempt.ts'
import { createLimiter } from '../../src/probe/limiter.ts'
import { schedule } from '../../src/probe/schedule.ts'
import type { ScheduleOptions, Timing } from '../../src/probe/schedule.ts'
import { probeLimits } from '../../src/limits.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const second = 1000
const never = new AbortController().signal
const defaults: Timing = {
  initialDelay: 0,
  timeout: 30 * second,
  period: 1 * second,
  successThreshold: 1,
  failureThreshold: 1,
}

const pass: AttemptResult = { ok: true, reason: { code: 'ok', message: 'fine' }, seen: {} }
const fail: AttemptResult = {
  ok: false,
  reason: { code: 'status', message: 'answered 500' },
  seen: { status: 500 },
}
const refused: AttemptResult = {
  ok: false,
  reason: { code: 'connection-refused', message: 'nothing listens' },
  seen: {},
}

interface Scenario {
  readonly timing?: Partial<Timing>
  /** P passes, F fails, R is refused; the last one is repeated. */
  readonly attempts: string
  readonly attemptTime?: number
  /** When somebody begins to listen, in milliseconds. */
  readonly listensAt?: number
  readonly options?: Partial<ScheduleOptions>
  readonly abortAt?: number
}

async function run(scenario: Scenario) {
  const clock = createVirtualClock()
  const startedAt: number[] = []
  const outer = new AbortController()
  if (scenario.abortAt !== undefined) {
    void clock.sleep(scenario.abortAt, new AbortController().signal).then(() => {
      outer.abort()
    })
  }
  const result = await clock.run(
    schedule(
      { ...defaults, ...scenario.timing },
      {
        clock,
        origin: 0,
        limiter: createLimiter(4),
        attempt: async (signal) => {
          const letters = scenario.attempts
          const letter = letters[Math.min(startedAt.length, letters.length - 1)]
          startedAt.push(clock.now())
          await clock.sleep(scenario.attemptTime ?? 0, signal)
          if (signal.aborted) {
            return { ok: false, reason: { code: 'attempt-timeout', message: 'late' }, seen: {} }
          }
          return letter === 'P' ? pass : letter === 'R' ? refused : fail
        },
        untilListening:
          scenario.listensAt === undefined
            ? null
            : (signal) => clock.sleep((scenario.listensAt ?? 0) - clock.now(), signal),
        ...scenario.options,
      },
      outer.signal,
    ),
  )
  return { ...result, attemptTimes: startedAt, endedAt: clock.now() }
}

describe('thresholds, as Container Canary documents them', () => {
  test.each([
    { s: 1, f: 1, timeout: 30, attempts: 'F', outcome: 'failed', at: 0, count: 1 },
    { s: 1, f: 30, timeout: 30, attempts: 'FFFP', outcome: 'passed', at: 3, count: 4 },
    { s: 3, f: 1, timeout: 30, attempts: 'PPP', outcome: 'passed', at: 2, count: 3 },
    { s: 3, f: 2, timeout: 30, attempts: 'PFPPP', outcome: 'passed', at: 4, count: 5 },
    { s: 2, f: 2, timeout: 30, attempts: 'PFFP', outcome: 'failed', at: 2, count: 3 },
    { s: 1, f: 3, timeout: 30, attempts: 'FFF', outcome: 'failed', at: 2, count: 3 },
  ])('$attempts with s=$s f=$f ends $outcome at $at s', async (row) => {
    const result = await run({
      timing: { successThreshold: row.s, failureThreshold: row.f, timeout: row.timeout * second },
      attempts: row.attempts,
    })
    expect(result).toMatchObject({ outcome: row.outcome, attemptCount: row.count })
    expect(result.endedAt).toBe(row.at * second)
  })
})

describe('the deadline of the whole check', () => {
  test('ends between attempts', async () => {
    const result = await run({
      timing: { failureThreshold: 100, timeout: 2500 },
      attempts: 'F',
    })
    expect(result).toMatchObject({ outcome: 'failed', attemptCount: 3, endedAt: 2500 })
    expect(result.reason.code).toBe('check-timeout')
    expect(result.reason.message).toBe('did not pass within 2.5 s: answered 500 (3 times)')
  })

  test('interrupts a running attempt', async () => {
    const result = await run({
      timing: { timeout: 2 * second },
      attempts: 'P',
      attemptTime: 60 * second,
    })
    expect(result).toMatchObject({ outcome: 'failed', endedAt: 2 * second, attemptCount: 1 })
    expect(result.reason).toEqual({
      code: 'check-timeout',
      message: 'did not pass within 2 s: late',
    })
  })

  test('starts with the first attempt, not with the delay', async () => {
    const result = await run({
      timing: { initialDelay: 10 * second, timeout: 2 * second, failureThreshold: 9 },
      attempts: 'FP',
    })
    expect(result).toMatchObject({ outcome: 'passed', endedAt: 11 * second })
  })

  test('0 asks for one attempt, which has an end of its own (limit: probeLimits.lonelyAttempt)', async () => {
    expect(
      await run({ timing: { timeout: 0, failureThreshold: 9 }, attempts: 'FP' }),
    ).toMatchObject({ outcome: 'failed', attemptCount: 1 })
    expect(await run({ timing: { timeout: 0 }, attempts: 'P' })).toMatchObject({
      outcome: 'passed',
    })
    const endless = await run({ timing: { timeout: 0 }, attempts: 'P', attemptTime: 1e9 })
    expect(endless).toMatchObject({ outcome: 'failed', endedAt: probeLimits.lonelyAttempt })
  })
})

describe('what was seen before time was up', () => {
  test('is told first, and that one more attempt had no time', async () => {
    const result = await run({
      timing: { failureThreshold: 99, timeout: 13.5 * second, period: 900 },
      attempts: 'F',
      attemptTime: 100,
      options: {},
    })
    expect(result.attemptCount).toBe(14)
    expect(result.reason.message).toBe('did not pass within 13.5 s: answered 500 (14 times)')
    const cut = await run({
      timing: { failureThreshold: 99, timeout: 13.05 * second, period: 900 },
      attempts: 'F',
      attemptTime: 100,
    })
    expect(cut.reason.message).toBe(
      'did not pass within 13.05 s: answered 500 (13 times); attempt 14 had not ended when time was up (late)',
    )
  })

  test('is what was seen last, and how often in a row', async () => {
    const timing = { failureThreshold: 9, timeout: 3.5 * second }
    const { reason } = await run({ timing, attempts: 'RRFF' })
    expect(reason.message).toBe('did not pass within 3.5 s: answered 500 (2 times)')
    const changing = await run({ timing, attempts: 'FRFR' })
    expect(changing.reason.message).toBe('did not pass within 3.5 s: nothing listens')
  })

  test('may be passes, but too few', async () => {
    const { reason } = await run({
      timing: { failureThreshold: 9, successThreshold: 5, timeout: 2.5 * second },
      attempts: 'P',
    })
    expect(reason.message).toBe(
      'did not pass within 2.5 s: passed 3 times in a row, but successThreshold is 5',
    )
  })
})

describe('an application that nobody gave time to start', () => {
  const advice =
    'nothing listens; it was tried once, 11 ms after the start: for an application that needs longer, write failureThreshold: 30'

  test('is told how to get it', async () => {
    const options = { origin: -11 }
    expect((await run({ attempts: 'R', options })).reason).toEqual({
      code: 'connection-refused',
      message: advice,
    })
    const later = await run({ attempts: 'R', options: { origin: -2_500 } })
    expect(later.reason.message).toContain('it was tried once, 2.5 s after the start')
  })

  test('is not told so where it got it, or where it has answered', async () => {
    const thrice = await run({ timing: { failureThreshold: 3 }, attempts: 'R' })
    expect(thrice.reason.message).toBe('nothing listens')
    expect((await run({ attempts: 'F' })).reason.message).toBe('answered 500')
  })
})

describe('a check whose time was over while this process was stopped', () => {
  /** Runs with a process that is stopped when an attempt begins: the clock goes on, and nothing else. */
  async function runStopped(scenario: Scenario, stoppedFor: number, at = 0) {
    const clock = createVirtualClock()
    let lost = 0
    let attempts = 0
    const { timing, attempts: letters, attemptTime = 0 } = scenario
    const stopping = { ...clock, now: () => clock.now() + lost }
    const attempt: ScheduleOptions['attempt'] = async (signal) => {
      const letter = letters[Math.min(attempts++, letters.length - 1)]
      if (clock.now() >= at) lost = stoppedFor
      await clock.sleep(attemptTime, signal)
      const late = { code: 'attempt-timeout', message: 'late' } as const
      if (signal.aborted) return { ok: false, reason: late, seen: {} }
      return letter === 'P' ? pass : fail
    }
    const limiter = createLimiter(4)
    const options = { clock: stopping, origin: 0, limiter, attempt, untilListening: null }
    return await clock.run(schedule({ ...defaults, ...timing }, options, never))
  }

  test.each([
    ['had not ended', { attempts: 'P', attemptTime: 60 * second }, 2_000],
    ['passed, and nobody knows when', { attempts: 'P', attemptTime: 100 }, 4_000],
    ['failed, and may have passed since', { attempts: 'F', attemptTime: 100 }, 8_000],
  ])('says nothing of an image that %s', async (_name, scenario, stoppedFor) => {
    const timing = { timeout: 2 * second, failureThreshold: 9 }
    const result = await runStopped({ ...scenario, timing }, stoppedFor)
    expect(result).toMatchObject({ outcome: 'failed', reason: { code: 'internal' } })
    expect(result.reason.message).toMatch(/^this process was stopped or starved for \d\.\d s/)
  })

  test('has failed where the attempts have decided', async () => {
    const timing = { timeout: 2 * second }
    const result = await runStopped({ attempts: 'F', attemptTime: 100, timing }, 8_000)
    expect(result).toMatchObject({ outcome: 'failed', reason: { code: 'status' } })
  })

  test('is judged where it was a moment only', async () => {
    const timing = { timeout: 2 * second, failureThreshold: 9 }
    const scenario = { attempts: 'P', attemptTime: 60 * second, timing }
    const result = await runStopped(scenario, probeLimits.engineShare - 1)
    expect(result).toMatchObject({ outcome: 'failed', reason: { code: 'check-timeout' } })
  })
})

describe('pace', () => {
  test('the delay is counted from the start of the container', async () => {
    const result = await run({ timing: { initialDelay: 5 * second }, attempts: 'P' })
    expect(result.attemptTimes).toEqual([5 * second])
  })

  test('the period is slept after the end of an attempt', async () => {
    const result = await run({
      timing: { failureThreshold: 3 },
      attempts: 'F',
      attemptTime: 400,
    })
    expect(result.attemptTimes).toEqual([0, 1400, 2800])
  })

  test('tries again as soon as somebody listens', async () => {
    const result = await run({
      timing: { failureThreshold: 30 },
      attempts: 'RRRP',
      listensAt: 2300,
    })
    expect(result.attemptTimes).toEqual([0, 1000, 2000, 2300])
    expect(result).toMatchObject({ outcome: 'passed', endedAt: 2300 })
  })

  test('an early attempt never counts against the image, and the pace is kept', async () => {
    const result = await run({
      timing: { failureThreshold: 3 },
      attempts: 'RFFF',
      listensAt: 300,
    })
    expect(result.attemptTimes).toEqual([0, 300, 1000, 2000])
    expect(result.outcome).toBe('failed')
  })

  test('a port that opens and refuses is tried early once a period', async () => {
    const result = await run({
      timing: { failureThreshold: 3 },
      attempts: 'R',
      listensAt: 1,
    })
    expect(result.attemptTimes.filter((time) => time < 1000)).toEqual([0, 1])
    expect(result).toMatchObject({ outcome: 'failed', endedAt: 2000 })
  })

  test('an answer that does not fit is not tried early', async () => {
    const result = await run({ timing: { failureThreshold: 2 }, attempts: 'F', listensAt: 1 })
    expect(result.attemptTimes).toEqual([0, 1000])
  })
})

describe('what is reported', () => {
  test('every attempt with its start and duration', async () => {
    const result = await run({
      timing: { failureThreshold: 2 },
      attempts: 'FP',
      attemptTime: 250,
    })
    expect(result.attempts).toEqual([
      { startedAt: '1970-01-01T00:00:00.000Z', durationMs: 250, ...fail },
      { startedAt: '1970-01-01T00:00:01.250Z', durationMs: 250, ...pass },
    ])
    expect(result).toMatchObject({ startedAt: new Date(0), duration: 1500 })
  })

  test('the first and the last attempts are kept, all are counted (limit: probeLimits.firstAttempts, probeLimits.lastAttempts)', async () => {
    const kept = probeLimits.firstAttempts + probeLimits.lastAttempts
    const at = (count: number) =>
      run({ timing: { timeout: 1e9, failureThreshold: count }, attempts: 'F' })
    expect((await at(kept)).attempts).toHaveLength(kept)
    const beyond = await at(kept + 1)
    expect(beyond.attemptCount).toBe(kept + 1)
    expect(beyond.attempts).toHaveLength(kept)
    expect(beyond.attempts.at(-1)?.startedAt).toBe(new Date(kept * second).toISOString())
  })

  test('an interrupted check says so, and keeps what it saw', async () => {
    const result = await run({
      timing: { failureThreshold: 99 },
      attempts: 'F',
      abortAt: 1500,
    })
    expect(result).toMatchObject({ outcome: 'aborted', attemptCount: 2, endedAt: 1500 })
  })

  test('what an attempt throws is not swallowed', async () => {
    const lost = new Error('lost the engine')
    await expect(
      run({ attempts: 'P', options: { attempt: () => Promise.reject(lost) } }),
    ).rejects.toBe(lost)
    await expect(
      run({
        attempts: 'R',
        timing: { failureThreshold: 9 },
        options: { untilListening: () => Promise.reject(lost) },
      }),
    ).rejects.toBe(lost)
  })
})

test('at most so many attempts run at once, first come first served', async () => {
  const clock = createVirtualClock()
  const limiter = createLimiter(2)
  let running = 0
  let most = 0
  const order: number[] = []
  const never = new AbortController().signal
  const work = Array.from({ length: 6 }, (_, index) =>
    limiter.run(async () => {
      order.push(index)
      most = Math.max(most, ++running)
      await clock.sleep(10, never)
      running -= 1
    }),
  )
  await clock.run(Promise.all(work))
  expect(most).toBe(2)
  expect(order).toEqual([0, 1, 2, 3, 4, 5])
})

describe('the time to start', () => {
  const timing = { startWithin: 10 * second }

  test('no failure counts in it', async () => {
    const result = await run({ timing, attempts: 'FFFFP' })
    expect(result).toMatchObject({ outcome: 'passed', attemptCount: 5, duration: 4 * second })
  })

  test('who has not passed when it is over has failed', async () => {
    const result = await run({ timing, attempts: 'F' })
    expect(result).toMatchObject({
      outcome: 'failed',
      duration: 10 * second,
      reason: {
        code: 'check-timeout',
        message:
          'did not pass within startWithin, 10 s after the start of the container: answered 500 (10 times)',
      },
    })
  })

  test('is that of the container, not of the check', async () => {
    const result = await run({ timing: { ...timing, initialDelay: 4 * second }, attempts: 'F' })
    expect(result).toMatchObject({ outcome: 'failed', duration: 6 * second })
  })

  test('after it failures count, and the timeout begins', async () => {
    const twelve = { ...timing, successThreshold: 12 }
    const result = await run({ timing: twelve, attempts: `${'F'.repeat(6)}PPPPPPPF` })
    expect(result).toMatchObject({
      ...{ outcome: 'failed', attemptCount: 14, duration: 13 * second },
      reason: { code: 'status', message: 'answered 500' },
    })
    const slow = { ...timing, timeout: 3 * second, successThreshold: 99 }
    expect(await run({ timing: slow, attempts: 'P' })).toMatchObject({
      ...{ outcome: 'failed', duration: 13 * second },
      reason: {
        message: expect.stringContaining(
          'did not pass within 3 s after startWithin, 10 s after the start of the container: passed',
        ) as unknown,
      },
    })
  })

  test('an attempt that hangs does not take all of it', async () => {
    const clock = createVirtualClock()
    let count = 0
    const work = schedule(
      { ...defaults, ...timing, timeout: 2 * second },
      {
        ...{ clock, origin: 0, limiter: createLimiter(4), untilListening: null },
        attempt: async (signal) => {
          count += 1
          if (count === 3) return pass
          await clock.sleep(60 * second, signal)
          const reason = { code: 'attempt-timeout', message: 'no answer' } as const
          return { ok: false, reason, seen: {} }
        },
      },
      never,
    )
    expect(await clock.run(work)).toMatchObject({ outcome: 'passed', duration: 6 * second })
  })
})
