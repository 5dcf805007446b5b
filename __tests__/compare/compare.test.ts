import { describe, expect, test } from '@jest/globals'
import { changeOf, compareReports } from '../../src/compare/compare.ts'
import { identifyImages } from '../../src/compare/identify.ts'
import { isSlower } from '../../src/compare/measures.ts'
import type { ChangeKind, ImageReport, MeasureKind, Outcome, Report } from '../../src/model.ts'
import type { SubjectState } from '../../src/verdict.ts'
import { margins } from '../report/support/sample-margins.ts'
import { check, container, image, report, validator } from '../report/support/sample-reports.ts'

const checksOf = (outcomes: readonly (readonly [string, Outcome])[]) =>
  outcomes.map(([name, outcome]) => check(name, { outcome }))
const withChecks = (reference: string, ...outcomes: readonly (readonly [string, Outcome])[]) =>
  image(reference, {
    validators: [validator('v', { checks: checksOf(outcomes), verdict: 'failed' })],
  })
const told = (before: readonly ImageReport[], after: readonly ImageReport[]) =>
  compareReports('base', report({ images: before }), report({ images: after })).changes.map(
    ({ change, image: name, check: own, place }) => [change, name, own, place?.check ?? null],
  )

describe('a change', () => {
  test.each<[SubjectState, SubjectState | null, ChangeKind | null]>([
    ['failed', 'passed', 'newly-failing'],
    ['failed', 'unknown', 'newly-failing'],
    ['failed', null, 'newly-failing'],
    ['failed', 'failed', 'still-failing'],
    ['passed', 'failed', 'fixed'],
    ['passed', 'passed', null],
    ['passed', 'unknown', null],
    ['passed', null, 'added'],
    ['unknown', 'failed', null],
    ['unknown', null, 'added'],
    ['errored', 'failed', null],
  ])('to %s from %s is %s', (after, before, change) => {
    expect(changeOf(after, before)).toBe(change)
  })

  test('is told by names, tags apart', () => {
    const before = [
      withChecks('app:1', ['a', 'failed'], ['b', 'passed'], ['c', 'failed'], ['d', 'passed']),
    ]
    const after = [
      withChecks('app:2', ['e', 'passed'], ['c', 'failed'], ['b', 'failed'], ['a', 'passed']),
    ]
    expect(told(before, after)).toEqual([
      ['added', 'app:2', 'e', 0],
      ['still-failing', 'app:2', 'c', 1],
      ['newly-failing', 'app:2', 'b', 2],
      ['fixed', 'app:2', 'a', 3],
      ['gone', 'app:1', 'd', null],
    ])
  })

  test('of names that stand there twice goes by their order: a failure more is new', () => {
    const before = [withChecks('app', ['a', 'failed'], ['a', 'passed'])]
    const after = [withChecks('app', ['a', 'failed'], ['a', 'failed'], ['a', 'failed'])]
    expect(told(before, after)).toEqual([
      ['still-failing', 'app', 'a', 0],
      ['newly-failing', 'app', 'a', 1],
      ['newly-failing', 'app', 'a', 2],
    ])
  })

  test('tells a Pod from a Validator, and a platform from another', () => {
    const [one] = [withChecks('app', ['a', 'failed'])]
    const pod = { ...one, validators: one.validators.map((v) => ({ ...v, kind: 'Pod' as const })) }
    const arm = { ...one, platform: 'linux/arm64' }
    for (const other of [pod, arm]) {
      expect(told([other], [one]).map(([change]) => change)).toEqual(['newly-failing', 'gone'])
    }
  })

  test('of a baseline whose undetermined answers counted otherwise goes by the rules of now', () => {
    const asked = {
      source: 's',
      digest: null,
      notices: [],
      nodes: [],
      verdict: 'undetermined' as const,
    }
    const images = [image('a', { compatibility: asked })]
    const gate = { failOn: 'new', onUndetermined: 'fail' } as const
    const { changes } = compareReports('b', report({ images }), report({ images, gate }))
    expect(changes.map(({ change }) => change)).toEqual(['still-failing'])
  })
})

describe('images of one name', () => {
  test('are first known by their tags, then by their order', () => {
    const names = (...references: readonly string[]) => references.map((one) => image(one))
    const { before, after } = identifyImages(
      names('app:cpu', 'app:cuda', 'app:1', 'x'),
      names('app:cuda', 'app:2', 'app:3', 'app:4'),
    )
    expect(after).toEqual(['both 0', 'both 1', 'both 2', 'after 3'])
    expect(before).toEqual(['both 1', 'both 0', 'both 2', 'before 3'])
  })
})

describe('slower', () => {
  test.each<[MeasureKind, number, number, boolean]>([
    ['start', 1000, 1499, false],
    ['start', 1000, 1500, true],
    ['start', 100, 599, false],
    ['start', 100, 600, true],
    ['start', 0, 500, true],
    ['pass', 1000, 1500, true],
    ['pass', 2000, 2500, false],
    ['ready', 1000, 1500, true],
    ['answer', 100, 199, false],
    ['answer', 100, 200, true],
    ['answer', 400, 500, false],
    ['size', 100_000_000, 109_999_999, false],
    ['size', 100_000_000, 110_000_000, true],
    ['size', 1_000_000_000, 1_049_999_999, false],
    ['size', 1_000_000_000, 1_050_000_000, true],
  ])('%s of %i before and %i now: %j', (measure, before, after, slower) => {
    expect(isSlower(measure, before, after)).toBe(slower)
    expect(isSlower(measure, after, before)).toBe(false)
  })

  const [margin] = margins
  if (margin === undefined) throw new Error('the sample has margins')
  const measured = (factor: number, changes: Partial<Report> = {}): Report => {
    const checks = [
      check('http', { durationMs: 1000 * factor }),
      check('gone', { outcome: 'failed', durationMs: 1000 * factor }),
    ]
    const startup = { tookMs: 2000 * factor, budgetMs: 60_000, factor: null }
    const own = validator('v', {
      ...{ container: container({ startDurationMs: 400 * factor }), checks },
      margins: [{ ...margin, container: 'web', probe: 'startup', slowestMs: 80 * factor, startup }],
    })
    return report({
      images: [image('app:1', { sizeBytes: 1e8 * factor, validators: [own] })],
      ...changes,
    })
  }

  test('tells what was measured in both', () => {
    const { slower } = compareReports('b', measured(1), measured(4))
    const of = { image: 'app:1', platform: 'linux/amd64', validator: 'v' }
    expect(slower).toEqual([
      { ...of, validator: null, measure: 'size', part: null, before: 1e8, after: 4e8 },
      { ...of, measure: 'start', part: null, before: 400, after: 1600 },
      { ...of, measure: 'pass', part: 'http', before: 1000, after: 4000 },
      { ...of, measure: 'answer', part: 'web startup', before: 80, after: 320 },
      { ...of, measure: 'ready', part: 'web startup', before: 2000, after: 8000 },
    ])
    expect(compareReports('b', measured(4), measured(1)).slower).toEqual([])
  })

  test('does not hold sizes of one engine against those of another', () => {
    const other = measured(1, { engine: { name: 'podman', version: '5', apiVersion: '1.41' } })
    const measures = compareReports('b', other, measured(4)).slower.map(({ measure }) => measure)
    expect(measures).not.toContain('size')
    expect(measures).toContain('start')
  })

  test('holds nothing against what failed before', () => {
    const failed = measured(1)
    const images = failed.images.map((one) => ({
      ...one,
      validators: one.validators.map((v) => ({
        ...v,
        checks: [check('http', { outcome: 'failed' })],
      })),
    }))
    const { slower } = compareReports('b', { ...failed, images }, measured(4))
    expect(slower.filter(({ measure }) => measure === 'pass')).toEqual([])
  })
})
