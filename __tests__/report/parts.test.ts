import { describe, expect, test } from '@jest/globals'
import { groupAttempts } from '../../src/report/attempts.ts'
import { compatibilityMatrix } from '../../src/report/matrix.ts'
import { timelineOf } from '../../src/report/timeline.ts'
import {
  describeDuration,
  describeResults,
  describeSeen,
  shortDigest,
  timeOfDay,
} from '../../src/report/words.ts'
import {
  at,
  attempt,
  check,
  compatibility,
  compatibilityReport,
  container,
  image,
  nodes,
  ok,
  passedReport,
  set,
  validator,
} from './support/sample-reports.ts'

describe('groupAttempts', () => {
  const refused = { code: 'connection-refused', message: 'nothing listens' } as const
  const tries = (...reasons: (typeof refused | typeof ok)[]) =>
    reasons.map((reason, index) => attempt(index * 1000, 1, reason))

  test('equal attempts one after the other are one group', () => {
    const { groups, notKept } = groupAttempts(
      check('x', { attempts: tries(refused, refused, ok, refused), attemptCount: 4 }),
    )
    expect(groups.map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [3, 3],
      [4, 4],
    ])
    expect(notKept).toBe(0)
  })

  test('those that were not kept lie in the longest pause, and numbers go on behind it', () => {
    const attempts = [
      attempt(0, 1, refused),
      attempt(1000, 1, refused),
      attempt(90_000, 1, refused),
      attempt(91_000, 1, ok),
    ]
    const { groups, notKept } = groupAttempts(check('x', { attempts, attemptCount: 100 }))
    expect(groups.map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [99, 99],
      [100, 100],
    ])
    expect(notKept).toBe(96)
  })

  test('no attempt is no group', () => {
    expect(groupAttempts(check('x', { attempts: [], attemptCount: 0 })).groups).toEqual([])
  })
})

describe('compatibilityMatrix', () => {
  test('nodes that answered alike for every image are one row, the worst first', () => {
    const matrix = compatibilityMatrix(compatibilityReport.images)
    expect(
      matrix?.rows.map(({ nodes: names, cells }) => [
        names.length,
        ...cells.map((cell) => cell?.verdict),
      ]),
    ).toEqual([
      [2, 'incompatible', 'compatible'],
      [1, 'undetermined', 'compatible'],
      [14, 'compatible', 'compatible'],
    ])
    expect(matrix).toMatchObject({ nodeCount: 17, compatibleCount: 14, imagesLeft: 0 })
  })

  test('a node that an image was not asked about is no success', () => {
    const matrix = compatibilityMatrix([
      image('a', {
        compatibility: compatibility([nodes(['n1', '__proto__'], 'compatible', [set(0)])]),
      }),
      image('b', { compatibility: compatibility([nodes(['n1'], 'compatible', [set(0)])]) }),
      image('c'),
    ])
    expect(matrix?.images.map((one) => one.reference)).toEqual(['a', 'b'])
    expect(matrix).toMatchObject({ nodeCount: 2, compatibleCount: 1 })
  })

  test('a node that is named twice counts with its worst answer', () => {
    const groups = [nodes(['n'], 'incompatible', []), nodes(['n'], 'compatible', [set(0)])]
    const matrix = compatibilityMatrix([image('a', { compatibility: compatibility(groups) })])
    expect(matrix).toMatchObject({ nodeCount: 1, compatibleCount: 0 })
  })

  test('images beyond the columns still count', () => {
    const asked = (verdict: 'compatible' | 'incompatible') =>
      image('a', { compatibility: compatibility([nodes(['n'], verdict, [])]) })
    const images = [...Array.from({ length: 50 }, () => asked('compatible')), asked('incompatible')]
    const matrix = compatibilityMatrix(images)
    expect(matrix?.rows[0]?.cells).toHaveLength(50)
    expect(matrix).toMatchObject({ imagesLeft: 1, nodeCount: 1, compatibleCount: 0 })
  })

  test('is null when no image was asked', () => {
    expect(compatibilityMatrix(passedReport.images)).toBeNull()
  })
})

describe('timelineOf', () => {
  test('counts from the first moment, which is the create request', () => {
    const timeline = timelineOf([
      validator('v', {
        container: container({ startedAt: at(1000), startDurationMs: 400 }),
        checks: [
          check('x', { startedAt: at(1100), durationMs: 900, attempts: [attempt(1500, 5, ok)] }),
          check('never', { startedAt: null }),
        ],
      }),
    ])
    expect(timeline).toMatchObject({
      origin: Date.parse(at(600)),
      span: 1400,
      rows: [
        { kind: 'start', start: 0, duration: 400 },
        { kind: 'check', index: 0, start: 500, duration: 900, bars: [{ start: 900, duration: 5 }] },
      ],
    })
    expect(timeline?.rows).toHaveLength(2)
  })

  test('times that cannot be read are left out; nothing left is null', () => {
    const odd = validator('v', { container: null, checks: [check('x', { startedAt: 'soon' })] })
    expect(timelineOf([odd])).toBeNull()
    expect(timelineOf([])).toBeNull()
  })
})

describe('words', () => {
  test.each([
    [0, '0 ms'],
    [999.4, '999 ms'],
    [1000, '1.0 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min 0 s'],
    [125_000, '2 min 5 s'],
    [3_600_000, '1 h 0 min'],
    [Number.NaN, 'unknown time'],
  ])('%d ms are %s', (ms, words) => {
    expect(describeDuration(ms)).toBe(words)
  })

  test.each([
    [['passed'], 'its check passed'],
    [['passed', 'passed'], 'all 2 checks passed'],
    [['failed', 'passed'], '1 of 2 checks failed'],
    [
      ['failed', 'errored', 'skipped', 'skipped'],
      '1 of 4 checks failed, 1 could not be run, 2 were skipped',
    ],
    [['skipped'], '1 of 1 check was skipped'],
    [[], 'no check was run'],
  ] as const)('%j: %s', (outcomes, words) => {
    expect(describeResults(outcomes.map((outcome) => check('x', { outcome })))).toBe(words)
  })

  test.each([
    [{}, ''],
    [{ status: 503, address: 'a:1' }, 'HTTP 503 (a:1)'],
    [{ address: 'a:1' }, 'tried a:1'],
    [{ status: 302, location: '/x' }, 'HTTP 302, a redirect to /x'],
    [{ exitCode: 0, headers: [{ name: 'a', value: 'b' }] }, 'a: b, exit code 0'],
  ])('%j was seen as %j', (seen, words) => {
    expect(describeSeen(seen)).toBe(words)
  })

  test('digests and times', () => {
    expect(shortDigest(`sha256:${'ab'.repeat(32)}`)).toBe('sha256:abababababab')
    expect(shortDigest('latest')).toBe('latest')
    expect(timeOfDay('2026-11-22T14:03:01.12Z')).toBe('14:03:01.120')
    expect(timeOfDay('soon')).toBe('soon')
  })
})
