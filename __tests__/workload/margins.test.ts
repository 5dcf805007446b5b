import { describe, expect, test } from '@jest/globals'
import { marginLimits, workloadLimits } from '../../src/limits.ts'
import { marginsOf } from '../../src/workload/margins.ts'
import type { MarginContext } from '../../src/workload/margins.ts'
import { attempt, history, location, origin } from './support/histories.ts'
import type { HistoryParts } from './support/histories.ts'

function marginOf(parts: HistoryParts, context: Partial<MarginContext> = {}) {
  const [margin] = marginsOf([history(parts)], { phases: [], origin, least: null, ...context })
  if (margin === undefined) throw new Error('there is no margin')
  return margin
}

/** Answers a second apart, well after the start. */
const answers = (...times: readonly number[]) =>
  times.map((ms, index) => attempt('ok', index + 1, ms))

describe('the margin of answers', () => {
  test('is the timeout over the slowest of them', () => {
    const margin = marginOf({ attempts: answers(40, 930, 400) })
    expect(margin).toMatchObject({
      ...{ container: 'web', probe: 'liveness', location, timeoutMs: 1000, failureThreshold: 3 },
      ...{ slowestMs: 930, factor: 1.07, failuresInRow: 0 },
    })
  })

  test('p95 is one that was seen, by its rank', () => {
    const times = Array.from({ length: 20 }, (_, index) => (index + 1) * 10)
    expect(marginOf({ attempts: answers(...times.toReversed()) }).p95Ms).toBe(190)
    expect(marginOf({ attempts: answers(...times.toReversed(), 900) }).p95Ms).toBe(200)
    expect(marginOf({ attempts: answers(7) }).p95Ms).toBe(7)
  })

  test('a factor is cut, so that what is under a bound reads as under it', () => {
    expect(marginOf({ attempts: answers(501) }).factor).toBe(1.99)
    expect(marginOf({ attempts: answers(0) }).factor).toBe(1000)
  })

  test('an answer that is no good takes its time as well', () => {
    const attempts = [attempt('ok', 1, 10), attempt('status', 2, 700)]
    expect(marginOf({ attempts })).toMatchObject({ slowestMs: 700, failuresInRow: 1 })
  })

  test('one that was given up counts with the whole timeout', () => {
    const attempts = [attempt('ok', 1, 10), attempt('timeout', 2, 1013)]
    expect(marginOf({ attempts })).toMatchObject({ slowestMs: 1000, factor: 1 })
  })

  test('but not while the container starts, nor where kubelet would not have tried', () => {
    const attempts = [
      attempt('timeout', 1, 1000),
      attempt('timeout', 2, 1000, { counted: false }),
      attempt('ok', 11, 20),
      attempt('timeout', 12, 1000, { counted: false }),
    ]
    expect(marginOf({ attempts })).toMatchObject({ slowestMs: 20, factor: 50 })
  })

  test('a life in which nothing ever was well has no start to excuse it', () => {
    const attempts = [
      ...[1, 11, 21].map((at) => attempt('timeout', at, 1000)),
      attempt('ok', 40, 20, { containerId: 'c2' }),
    ]
    expect(marginOf({ attempts })).toMatchObject({ slowestMs: 1000, failuresInRow: 3 })
  })

  test.each(['refused', 'ours'] as const)('what nobody answered (%s) is no answer', (kind) => {
    expect(marginOf({ attempts: [attempt(kind, 1, 900)] })).toMatchObject({
      ...{ slowestMs: null, p95Ms: null, factor: null },
    })
  })
})

describe('under each condition', () => {
  const phases = [
    { condition: 'throttled', from: origin + 10_000, to: origin + 20_000 },
    { condition: 'load', from: origin + 20_000, to: origin + 30_000 },
  ] as const

  test('attempts belong to the one that they began under', () => {
    const attempts = [
      attempt('ok', 9.9, 100),
      attempt('ok', 10, 300),
      attempt('status', 15, 250),
      attempt('ok', 20, 800),
      attempt('ok', 30, 90),
    ]
    expect(marginOf({ attempts }, { phases }).conditions).toEqual([
      { condition: 'quiet', attempts: 2, slowestMs: 100, p95Ms: 100, failuresInRow: 0 },
      { condition: 'throttled', attempts: 2, slowestMs: 300, p95Ms: 300, failuresInRow: 1 },
      { condition: 'load', attempts: 1, slowestMs: 800, p95Ms: 800, failuresInRow: 0 },
    ])
  })

  test('one that was measured without an attempt is told, others are not', () => {
    const measured = marginOf({ attempts: answers(5) }, { phases: phases.slice(0, 1) })
    expect(measured.conditions.map(({ condition, attempts }) => [condition, attempts])).toEqual([
      ['quiet', 1],
      ['throttled', 0],
    ])
  })
})

describe('failures in a row', () => {
  const failing = [attempt('status', 1, 5), attempt('status', 2, 5), attempt('ok', 3, 5)]

  test.each([
    ['readiness', 0, 0],
    ['liveness', 2, 0],
    ['startup', 2, 0],
  ] as const)('at the start, of %s', (kind, told, judged) => {
    const margin = marginOf({ kind, attempts: failing })
    expect(margin.conditions[0]?.failuresInRow).toBe(told)
    expect(margin.failuresInRow).toBe(judged)
  })

  test('end with a success, and not with what did not count', () => {
    const attempts = [
      attempt('ok', 1, 5),
      attempt('status', 2, 5),
      attempt('ours', 3, 5),
      attempt('status', 4, 5),
      attempt('ok', 5, 5),
      attempt('status', 6, 5),
    ]
    expect(marginOf({ attempts }).failuresInRow).toBe(2)
  })

  test('are not counted across attempts that were not kept', () => {
    const half = workloadLimits.attempts / 2
    const first = Array.from({ length: half }, (_, at) =>
      attempt(at < half - 1 ? 'ok' : 'status', at, 5),
    )
    const last = Array.from({ length: half }, (_, at) =>
      attempt(at > 0 ? 'ok' : 'status', 900 + at, 5),
    )
    const attempts = [...first, ...last]
    expect(marginOf({ attempts }).failuresInRow).toBe(2)
    expect(marginOf({ attempts, attemptCount: 900 }).failuresInRow).toBe(1)
  })
})

describe('the time to start', () => {
  const timing = { initialDelaySeconds: 5, failureThreshold: 3, periodSeconds: 10 }
  const slow = [attempt('refused', 5, 1), attempt('status', 15, 5), attempt('ok', 25, 100)]

  test.each([
    ['a startup probe', { kind: 'startup' }, { tookMs: 25_100, budgetMs: 35_000, factor: 1.39 }],
    ['liveness alone', { kind: 'liveness' }, { tookMs: 25_100, budgetMs: 35_000, factor: 1.39 }],
    ['liveness behind one', { probes: [{ kind: 'startup' }, { kind: 'liveness' }] }, null],
    ['readiness', { kind: 'readiness' }, null],
  ] as const)('by %s', (_name, parts, startup) => {
    expect(marginOf({ ...parts, timing, attempts: slow }).startup).toEqual(startup)
  })

  test('is the longest of all lives', () => {
    const again = slow.map((one) => ({ ...one, containerId: 'c2', sinceStartMs: 12_000 }))
    const attempts = [...again, ...slow]
    expect(marginOf({ timing, attempts }).startup?.tookMs).toBe(25_100)
  })

  test('ends when another probe, which is tried more often, saw it well', () => {
    const readiness = history({
      kind: 'readiness',
      attempts: [attempt('ok', 12, 10), attempt('ok', 17, 20), attempt('ok', 18, 20)],
    })
    const elsewhere = history({ attempts: [attempt('ok', 16, 1, { containerId: 'c2' })] })
    const all = [history({ timing, attempts: slow }), readiness, elsewhere]
    const [margin] = marginsOf(all, { phases: [], origin, least: null })
    // At 12 s this probe had still to fail once more.
    expect(margin?.startup?.tookMs).toBe(17_020)
  })

  test('is no narrow one where the first attempt found it well', () => {
    const late = { initialDelaySeconds: 60, failureThreshold: 3, periodSeconds: 5 }
    const attempts = [attempt('ok', 60, 10)]
    const { startup, suggestion } = marginOf({ timing: late, attempts })
    expect(startup).toEqual({ tookMs: 60_010, budgetMs: 75_000, factor: null })
    expect(suggestion).toBeNull()
  })

  test('is unknown where nothing was ever well', () => {
    const attempts = [attempt('refused', 5, 1)]
    expect(marginOf({ timing, attempts }).startup).toMatchObject({ tookMs: null, factor: null })
  })
})

describe('what to write instead', () => {
  const suggestion = (parts: HistoryParts, least: number | null = null) =>
    marginOf(parts, { least }).suggestion

  test('answers up to 0.93 s of 1 s: 3 s', () => {
    expect(suggestion({ attempts: answers(40, 930) })).toEqual({
      changes: [{ path: 'containers[web].livenessProbe.timeoutSeconds', value: 3 }],
      patch: 'livenessProbe:\n  timeoutSeconds: 3\n',
    })
  })

  test.each([
    [500, null],
    [501, 2],
    [666, 2],
    [667, 3],
    [1000, 3],
  ])('answers up to %d ms of 1 s: %s', (ms, value) => {
    const changes = suggestion({ attempts: answers(ms) })?.changes ?? []
    expect(changes[0]?.value ?? null).toBe(value)
  })

  test('what was asked for counts where it is more', () => {
    expect(suggestion({ attempts: answers(400) }, 2.5)).toBeNull()
    expect(suggestion({ attempts: answers(400) }, 4)?.changes[0]?.value).toBe(2)
    expect(suggestion({ attempts: answers(400) }, 10)?.changes[0]?.value).toBe(4)
  })

  test.each([
    [1, 3, 4],
    [2, 3, 5],
    [1, 4, null],
    [3, 5, 6],
    [3, 6, null],
    [4, 7, 8],
  ])('%d failures in a row of %d: %s', (row, failureThreshold, value) => {
    const failures = Array.from({ length: row }, (_, index) => attempt('status', 10 + index, 5))
    const attempts = [attempt('ok', 1, 5), ...failures]
    const changes = suggestion({ timing: { failureThreshold }, attempts })?.changes ?? []
    expect(changes[0]?.value ?? null).toBe(value)
  })

  test.each([
    [404, null],
    [401, null],
    [429, 6],
    [503, 6],
  ])('a liveness probe that never saw anything but %d: %s', (status, value) => {
    const attempts = [1, 11, 21].map((at) => attempt('status', at, 5, { seen: { status } }))
    expect(suggestion({ attempts })?.changes[0]?.value ?? null).toBe(value)
  })

  test('a path that was there once may come again', () => {
    const gone = [11, 21].map((at) => attempt('status', at, 5, { seen: { status: 404 } }))
    const attempts = [attempt('ok', 1, 5), ...gone]
    expect(suggestion({ attempts })?.changes[0]?.value).toBe(5)
  })

  test('where more time is the cure, the threshold stays', () => {
    const attempts = [attempt('ok', 1, 5), attempt('timeout', 2, 1000), attempt('timeout', 3, 1000)]
    expect(suggestion({ attempts })?.patch).toBe('livenessProbe:\n  timeoutSeconds: 3\n')
  })

  test('more failures are allowed where the start took long, and the period stays', () => {
    const attempts = [attempt('refused', 5, 1), attempt('refused', 15, 1), attempt('ok', 25, 400)]
    const timing = { initialDelaySeconds: 5 }
    expect(suggestion({ kind: 'startup', role: 'sidecar', timing, attempts })).toEqual({
      changes: [{ path: 'initContainers[web].startupProbe.failureThreshold', value: 8 }],
      patch: 'startupProbe:\n  failureThreshold: 8\n',
    })
  })

  test('both at once are one patch', () => {
    const attempts = [attempt('ok', 1, 900), attempt('status', 2, 5), attempt('status', 3, 5)]
    expect(suggestion({ kind: 'readiness', attempts })?.patch).toBe(
      'readinessProbe:\n  timeoutSeconds: 3\n  failureThreshold: 5\n',
    )
  })
})

describe('answers for the picture', () => {
  test('count from when the Pod came', () => {
    const phases = [{ condition: 'load', from: origin + 2000, to: origin + 3000 }] as const
    const attempts = [attempt('ok', 1, 10), attempt('timeout', 2, 1020), attempt('ours', 3, 1)]
    expect(marginOf({ attempts }, { phases }).answers).toEqual([
      { atMs: 1000, durationMs: 10, ok: true, condition: 'quiet' },
      { atMs: 2000, durationMs: 1000, ok: false, condition: 'load' },
    ])
  })

  test('the slowest of neighbours is kept (limit: marginLimits.answers)', () => {
    const { answers: most } = marginLimits
    const all = Array.from({ length: 2 * most }, (_, index) =>
      attempt('ok', index, index % 2 === 1 ? 500 : 3),
    )
    const kept = (count: number) => marginOf({ attempts: all.slice(0, count) }).answers
    expect(kept(most)).toHaveLength(most)
    expect(kept(most + 1).length).toBeLessThanOrEqual(most)
    expect(kept(2 * most)).toHaveLength(most)
    expect(kept(2 * most).every(({ durationMs }) => durationMs === 500)).toBe(true)
  })
})
