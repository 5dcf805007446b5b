import { expect, test } from '@jest/globals'
import { compareReports } from '../../src/compare/compare.ts'
import type { Report } from '../../src/model.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { findContradiction } from '../../src/report/contradiction.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { resultsOf } from '../../src/report/results.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text.ts'
import { conclusionOf, exitCodeOf, stepOf } from '../../src/verdict.ts'
import { attempt, check, image, report, validator } from './support/sample-reports.ts'

const reason = { code: 'log-missing', message: 'no line of the log matches /gpu/' } as const
const must = check('gpu', {
  ...{ action: 'log', outcome: 'failed', reason },
  attempts: [attempt(1200, 90, reason, {})],
})
const should = { ...must, optional: true } as const

function having(optional: boolean): Report {
  const verdict = optional ? 'passed' : 'failed'
  const checks = [check('port'), optional ? should : must]
  const validators = [validator('notebook', { verdict, checks })]
  return report({ verdict, images: [image('app', { verdict, validators })] })
}

const warned = having(true)
const plain = { width: 100, color: false }

test('a run that an optional check failed in has passed, and is what it says', () => {
  expect(findContradiction(warned)).toBeNull()
  expect([exitCodeOf(warned), exitCodeOf(having(false))]).toEqual([0, 1])
  expect(conclusionOf(warned, { isDoubtful: false, cancelled: false })).toBe('success')
  const strict = { ...warned, gate: { failOn: 'warning', onUndetermined: 'warn' } } as const
  expect(stepOf(strict)).toMatchObject({ isGood: false, failing: 0, warnings: 1 })
})

test('is no failure for a comparison', () => {
  expect(compareReports('before', having(false), warned).changes).toEqual([])
  expect(compareReports('before', warned, having(false)).changes).toMatchObject([
    { change: 'newly-failing', check: 'gpu' },
  ])
})

test('is drawn as a warning in a terminal', () => {
  const text = renderText(warned, plain)
  expect(text).toContain('⚠ gpu')
  expect(text).toContain('1 of 2 checks only warned')
  expect(text).not.toContain('✗')
})

test('in Markdown', () => {
  const text = renderMarkdown(warned)
  expect(text).toContain('⚠️')
  expect(text).toContain('no line of the log matches')
  expect(text).not.toContain('❌')
})

test('in HTML', () => {
  const html = renderHtml(warned)
  expect(html).toContain('data-outcome="warned"')
  expect(html).toContain('<svg class="icon warning" role="img" aria-label="Only warned">')
  expect(html).toContain('id="show-warned"')
  expect(html).not.toContain('data-outcome="failed"')
})

test('in JUnit it is skipped', () => {
  const xml = renderJunit(warned)
  expect(xml).toContain('failures="0"')
  expect(xml).toMatch(/<skipped>optional: no line of the log matches/)
  expect(xml).not.toContain('<failure')
})

test('in SARIF and annotations it has the level of a warning', () => {
  const { runs } = JSON.parse(renderSarif(warned)) as {
    runs: { results: { level: string; ruleId: string }[] }[]
  }
  expect(runs[0]?.results).toMatchObject([{ ruleId: 'log-missing', level: 'warning' }])
  expect(annotationsOf(warned)).toMatchObject([
    { level: 'warning', title: 'notebook: optional check gpu failed', line: 12 },
  ])
})

test('in the output of the step it says so', () => {
  expect(JSON.parse(resultsOf(warned))).toMatchObject({
    verdict: 'passed',
    images: [
      {
        validators: [
          {
            verdict: 'passed',
            notPassed: [{ name: 'gpu', outcome: 'failed', code: 'log-missing', optional: true }],
          },
        ],
      },
    ],
  })
})
