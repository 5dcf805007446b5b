import { describe, expect, test } from '@jest/globals'
import { checkRunResult } from '../../src/action/check-run-result.ts'
import { githubLimits } from '../../src/limits.ts'
import { isCancelled } from '../../src/verdict.ts'
import {
  check,
  compatibilityReport,
  erroredReport,
  failedReport,
  hostileReport,
  image,
  interruptedReport,
  largeReport,
  passedReport,
  report,
  sampleReports,
  validator,
} from '../report/support/sample-reports.ts'

const url = 'https://github.com/example/images/actions/runs/5'
const options = { foreign: false, cancelled: false, annotate: true }
const foreign = { ...options, foreign: true }
const own = { runId: 5, attempt: 1, url, conclusion: null }

describe('the conclusion', () => {
  test.each([
    ['success', passedReport, 'Passed'],
    ['failure', failedReport, 'Failed'],
    ['failure', erroredReport, 'Could not be decided'],
    ['failure', compatibilityReport, 'Failed'],
    ['failure', interruptedReport, 'Could not be decided'],
  ])('is %s', (conclusion, of, title) => {
    const result = checkRunResult(of, own, options)
    expect(result.conclusion).toBe(conclusion)
    expect(result.title).toMatch(new RegExp(`^${title}: `))
  })

  test.each([
    ['success', 'success'],
    ['failure', 'neutral'],
    ['cancelled', 'neutral'],
  ])('of a report that another run made, which ended as %s, is %s', (ended, conclusion) => {
    const result = checkRunResult(passedReport, { ...own, conclusion: ended }, foreign)
    expect(result.conclusion).toBe(conclusion)
    expect(result.summary).toContain(`what [another run](${url}) wrote about itself`)
  })

  test('of what fails under a condition alone is failure, and the condition is named', () => {
    const failing = check('writes', {
      outcome: 'failed',
      reason: { code: 'exit-code', message: 'it exited with code 1' },
    })
    const validators = [
      validator('web', { checks: [check('writes')] }),
      validator('web', { verdict: 'failed', condition: 'arbitrary-user', checks: [failing] }),
    ]
    const images = [image('app:1', { verdict: 'failed', validators })]
    const told = checkRunResult(report({ verdict: 'failed', images }), own, options)
    expect(told.conclusion).toBe('failure')
    expect(told.summary).toContain('arbitrary-user')
    expect(told.annotations.map(({ title, message }) => `${title} ${message}`)).toEqual([
      expect.stringContaining('arbitrary-user'),
    ])
  })

  test('of what failed and nothing fails for is neutral, and its title says so', () => {
    const gate = { failOn: 'never', onUndetermined: 'warn' } as const
    const { conclusion, title } = checkRunResult({ ...failedReport, gate }, own, options)
    expect(conclusion).toBe('neutral')
    expect(title).toMatch(/^Failed: .*; it counts as passed: fail-on is never$/)
  })

  test('a failure stays one, however the run that made it ended', () => {
    const ended = { ...own, conclusion: 'success' }
    expect(checkRunResult(failedReport, ended, foreign).conclusion).toBe('failure')
  })
})

describe('a run that was told to stop', () => {
  test.each([
    ['is cancelled where that left it without a verdict', interruptedReport, true],
    ['is none where it had passed before', passedReport, false],
    ['is none where it had failed before', failedReport, false],
  ])('%s', (_, of, cancelled) => {
    expect(isCancelled(of, true)).toBe(cancelled)
    expect(isCancelled(of, false)).toBe(false)
  })

  test('is known by the report of another run, too', () => {
    const error = { ...notice, severity: 'error' as const, kind: 'cancelled' as const }
    expect(isCancelled({ ...erroredReport, errors: [error] }, false)).toBe(true)
  })

  test('concludes as cancelled', () => {
    const result = checkRunResult(interruptedReport, own, { ...options, cancelled: true })
    expect(result.conclusion).toBe('cancelled')
  })
})

const notice = {
  ...{ severity: 'error', code: 'cancelled', message: 'SIGINT received' },
  ...{ location: null, hint: null },
} as const

describe('what GitHub takes', () => {
  test.each([...sampleReports, ['large', largeReport()] as const])(
    'holds for the report %s, also of another run (limit: githubLimits.checkRunSummaryBytes)',
    (_, of) => {
      const { summary, title } = checkRunResult(of, { ...own, conclusion: 'failure' }, foreign)
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(githubLimits.checkRunSummaryBytes)
      expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    },
  )

  test('annotations are bounded (limit: githubLimits.annotationsPerRequest, githubLimits.checkRunErrors, githubLimits.checkRunWarnings)', () => {
    const most = githubLimits.checkRunErrors + githubLimits.checkRunWarnings
    const checks = Array.from({ length: most + 50 }, (_, index) =>
      check(`c${index}`, {
        outcome: 'failed',
        // What fails alike is told once.
        reason: { code: 'status', message: `answered ${index}` },
        location: { file: 'a.yaml', line: index + 1, column: 1 },
      }),
    )
    const images = [image('a', { validators: [validator('v', { verdict: 'failed', checks })] })]
    const { annotations } = checkRunResult(report({ verdict: 'failed', images }), own, options)
    expect(annotations.length).toBeGreaterThan(githubLimits.annotationsPerRequest)
    expect(annotations.length).toBeLessThanOrEqual(most)
  })

  test('annotations are left out where they are switched off', () => {
    expect(checkRunResult(failedReport, own, { ...options, annotate: false }).annotations).toEqual(
      [],
    )
  })

  test.each([
    ['canary/a.yaml', ['canary/a.yaml']],
    ['./canary/a.yaml', ['canary/a.yaml']],
    ['/etc/canary.yaml', []],
    ['../canary.yaml', []],
    ['canary/../../a.yaml', []],
    ['https://example.com/a.yaml', []],
    ['<built-in>', []],
  ])('a place %s is %j', (file, paths) => {
    const location = { file, line: 3, column: 5 }
    const failed = check('a', { outcome: 'failed', location })
    const one = validator('platform', { verdict: 'failed', checks: [failed] })
    const images = [image('app', { verdict: 'failed', validators: [one] })]
    const { annotations } = checkRunResult(report({ verdict: 'failed', images }), own, options)
    expect(annotations.map(({ path }) => path)).toEqual(paths)
  })

  test('hostile texts stay on their line', () => {
    for (const { title, path } of checkRunResult(hostileReport, own, options).annotations) {
      expect(`${title}${path}`).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
  })
})
