import { describe, expect, test } from '@jest/globals'
import { reportLimits } from '../../../src/limits.ts'
import type { CheckReport, Notice, Report } from '../../../src/model.ts'
import { renderReport } from '../../../src/report/render.ts'
import { check, image, report, validator } from '../support/sample-reports.ts'

const failed = (name: string, message: string, line: number): CheckReport =>
  check(name, {
    ...{ outcome: 'failed', reason: { code: 'status', message }, attempts: [] },
    location: { file: 'a.yaml', line, column: 1 },
  })

function withChecks(checks: readonly CheckReport[], notices: readonly Notice[] = []): Report {
  const one = validator('v', { verdict: 'failed', checks })
  return report({
    verdict: 'failed',
    images: [image('app:1', { verdict: 'failed', validators: [one], notices })],
  })
}

const formats = ['markdown', 'html'] as const

/** What stands before the details. */
async function startOf(format: (typeof formats)[number], sample: Report): Promise<string> {
  const text = await renderReport(format, sample)
  const start = text.indexOf('What is wrong')
  const end = format === 'html' ? text.indexOf('<form', start) : text.indexOf('<details', start)
  return text.slice(start, end)
}

const count = (text: string, part: string) => text.split(part).length - 1

describe.each(formats)('%s begins with', (format) => {
  test('so many causes, and counts the rest (limit: reportLimits.causes)', async () => {
    const most = reportLimits.causes
    const checks = (many: number) =>
      Array.from({ length: many }, (_, index) => failed(`c${index}`, `answered ${400 + index}`, 1))
    const all = await startOf(format, withChecks(checks(most)))
    expect(count(all, 'answered 4')).toBe(most)
    expect(all).not.toContain('more cause')
    const cut = await startOf(format, withChecks(checks(most + 2)))
    expect(count(cut, 'answered 4')).toBe(most)
    expect(cut).toContain('and 2 more causes')
  })

  test('so many names of checks (limit: reportLimits.causeNames)', async () => {
    const most = reportLimits.causeNames
    const checks = (many: number) =>
      Array.from({ length: many }, (_, index) => failed(`name-${index}`, 'answered 404', 1))
    const all = await startOf(format, withChecks(checks(most)))
    expect(count(all, 'name-')).toBe(most)
    const cut = await startOf(format, withChecks(checks(most + 3)))
    expect(count(cut, 'name-')).toBe(most)
    expect(cut).toContain(`${most + 3} checks failed for it`)
    expect(cut).toContain('and 3 more')
  })

  test('so many places, or the first of more (limit: reportLimits.causePlaces)', async () => {
    const most = reportLimits.causePlaces
    const checks = (many: number) =>
      Array.from({ length: many }, (_, index) => failed(`c${index}`, 'answered 404', index + 1))
    const all = await startOf(format, withChecks(checks(most)))
    expect(count(all, 'a.yaml:')).toBe(most)
    const cut = await startOf(format, withChecks(checks(most + 1)))
    expect(count(cut, 'a.yaml:')).toBe(1)
    expect(cut).toContain(`and ${most} more places`)
  })

  test('so many warnings, and tells the rest in the details (limit: reportLimits.warnings)', async () => {
    const most = reportLimits.warnings
    const warnings = Array.from({ length: most + 2 }, (_, index): Notice => ({
      ...{ severity: 'warning', code: 'w', message: `look at ${index}` },
      ...{ location: null, hint: null },
    }))
    const sample = withChecks([failed('c', 'answered 404', 1)], warnings)
    const text = await renderReport(format, sample)
    expect(text).toContain('and 2 more warnings')
    for (const { message } of warnings) expect(count(text, message)).toBe(1)
  })

  test('so many errors of the run, and tells all others folded', async () => {
    const errors = Array.from({ length: reportLimits.causes + 5 }, (_, index) => ({
      ...{
        severity: 'error' as const,
        code: 'x',
        message: `problem <${index}>`,
        kind: 'input' as const,
      },
      ...{ location: { file: 'a.yaml', line: index + 1, column: 1 }, hint: null },
    }))
    const text = await renderReport(format, report({ verdict: 'errored', errors }))
    for (const { location } of errors) expect(count(text, `a.yaml:${location.line}:1`)).toBe(1)
    expect(text).toContain('5 more notices')
  })
})
