import { expect, test } from '@jest/globals'
import { measuresOf } from '../../src/compare/measures.ts'
import { glanceTable } from '../../src/report/glance/table.ts'
import { runCausesOf } from '../../src/report/glance/run-causes.ts'
import { renderReport, reportFormats } from '../../src/report/render.ts'
import { judgeWaivers } from '../../src/verdict.ts'
import { check, image, report, validator } from './support/sample-reports.ts'

const failing = check('writes', {
  outcome: 'failed',
  reason: { code: 'exit-code', message: 'it exited with code 1' },
})
const run = (condition: string | null, name = 'web') =>
  validator(name, {
    ...(condition === null ? {} : { condition, verdict: 'failed' }),
    checks: [condition === null ? check('writes') : failing],
  })
const judged = report({
  verdict: 'failed',
  images: [
    image('app:1', {
      verdict: 'failed',
      validators: [run(null), run('read-only-root'), run('memory: 64Mi')],
    }),
  ],
})

test('each condition is a column of its own, by its name alone where there is one Validator', () => {
  expect(glanceTable(judged.images)?.columns).toEqual(['web', 'read-only-root', 'memory: 64Mi'])
  const two = [image('app:1', { validators: [run(null), run('no-network'), run(null, 'other')] })]
  expect(glanceTable(two)?.columns).toEqual(['web', 'web under no-network', 'other'])
})

test('one cause that befell a check under two conditions is told once, with both', () => {
  const [cause, ...more] = runCausesOf(judged)
  expect(more).toEqual([])
  expect(cause?.befell.map(({ validatorName }) => validatorName)).toEqual([
    'web under read-only-root',
    'web under memory: 64Mi',
  ])
})

const badges: readonly string[] = ['badge', 'shields']

test.each(reportFormats.filter((format) => !badges.includes(format)))(
  '%s names it',
  async (format) => {
    const text = await renderReport(format, judged)
    expect(text).toContain('read-only-root')
  },
)

test('measures and waivers tell it apart from the plain run', () => {
  const starts = measuresOf(judged, ['app']).filter(({ measure }) => measure === 'start')
  expect(new Set(starts.map(({ key }) => key)).size).toBe(3)
  const waiver = (name: string | null) => ({
    ...{ check: 'writes', validator: name, image: null, reason: 'known', expires: '2999-01-01' },
    location: { file: 'w.yaml', line: 1, column: 1 },
  })
  const excused = (name: string | null) =>
    judgeWaivers([waiver(name)], judged).flatMap(({ failing: places }) =>
      places.map((place) => place.validator),
    )
  expect(excused('web')).toEqual([])
  expect(excused('web under read-only-root')).toEqual([1])
  expect(excused('web under *')).toEqual([1, 2])
  expect(excused(null)).toEqual([1, 2])
})
