import { describe, expect, test } from '@jest/globals'
import { marginNotices } from '../../src/workload/margin-notices.ts'
import { marginsOf } from '../../src/workload/margins.ts'
import type { PressurePhase } from '../../src/workload/margins.ts'
import { attempt, history, location, origin } from './support/histories.ts'
import type { HistoryParts } from './support/histories.ts'

function noticesOf(
  parts: HistoryParts,
  least: number | null = null,
  phases: readonly PressurePhase[] = [],
) {
  return marginNotices(marginsOf([history(parts)], { phases, origin, least }), least)
}

const slow = [attempt('ok', 1, 40), attempt('ok', 11, 930)]

describe('a notice', () => {
  test('tells the numbers at the line of the probe, and what to write', () => {
    expect(noticesOf({ attempts: slow })).toEqual([
      {
        severity: 'warning',
        code: 'probe-margin',
        message: 'the liveness probe of container web took up to 0.93 s of its 1 s (factor 1.1)',
        location,
        hint: 'write timeoutSeconds: 3',
      },
    ])
  })

  test.each([
    [500, 0],
    [501, 1],
  ])('an answer of %d ms of 1 s is worth %d', (ms, count) => {
    expect(noticesOf({ attempts: [attempt('ok', 1, ms)] })).toHaveLength(count)
  })

  test.each([
    ['throttled', 'took up to 0.93 s of its 1 s with its CPU throttled (factor 1.1)'],
    ['load', 'took up to 0.93 s of its 1 s under load (factor 1.1)'],
  ] as const)('says under what it was slow: %s', (condition, words) => {
    const phases = [{ condition, from: origin + 10_000, to: origin + 12_000 }]
    expect(noticesOf({ attempts: slow }, null, phases)[0]?.message).toContain(words)
  })

  test('an attempt without an answer is no number', () => {
    const attempts = [attempt('ok', 1, 40), attempt('timeout', 11, 1000)]
    expect(noticesOf({ attempts })[0]?.message).toBe(
      'the liveness probe of container web was not answered within its 1 s (factor 1.0)',
    )
  })

  test('failures in a row and the start are dangers of their own', () => {
    const attempts = [
      attempt('refused', 5, 1),
      attempt('ok', 25, 10),
      attempt('status', 35, 5),
      attempt('status', 45, 5),
    ]
    const notices = noticesOf({ attempts })
    expect(notices.map(({ message }) => message)).toEqual([
      'the liveness probe of container web failed 2 of 3 times in a row (factor 1.5)',
      'the liveness probe of container web first succeeded 25.01 s after the start, of 30 s that it allows (factor 1.2)',
    ])
    expect(notices[0]?.hint).toBe('write failureThreshold: 8')
  })

  test('what falls short of what was asked for is an error', () => {
    const attempts = [attempt('ok', 1, 400)]
    expect(noticesOf({ attempts }, 2.5)).toEqual([])
    expect(noticesOf({ attempts }, 3)).toMatchObject([
      {
        severity: 'error',
        message:
          'the liveness probe of container web took up to 0.40 s of its 1 s (factor 2.5, and 3 is asked for)',
      },
    ])
    expect(noticesOf({ attempts: slow }, 1)).toMatchObject([{ severity: 'warning' }])
  })

  test('a margin that nobody knows is an error where it was asked for', () => {
    const attempts = [attempt('refused', 1, 1)]
    expect(noticesOf({ attempts })).toEqual([])
    expect(noticesOf({ attempts }, 2)).toMatchObject([
      { severity: 'error', code: 'probe-margin-unknown', location },
    ])
  })
})
