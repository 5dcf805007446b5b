import { describe, expect, test } from '@jest/globals'
import { reportLimits } from '../../src/limits.ts'
import { mergeReports } from '../../src/report/merge-reports.ts'
import { readReport } from '../../src/report/read-report.ts'
import { renderReport } from '../../src/report/render.ts'
import {
  check,
  erroredReport,
  failedReport,
  image,
  passedReport,
  report,
  validator,
} from './support/sample-reports.ts'

describe('reports that are put together', () => {
  test('one alone stays as it is', () => {
    expect(mergeReports([failedReport])).toBe(failedReport)
  })

  test('hold all images and errors in their order, with the verdict of all', () => {
    const both = mergeReports([passedReport, failedReport])
    expect(both.images).toEqual([...passedReport.images, ...failedReport.images])
    expect(both.verdict).toBe('failed')
    const all = mergeReports([failedReport, erroredReport, passedReport])
    expect(all.verdict).toBe('errored')
    expect(all.errors).toEqual([...failedReport.errors, ...erroredReport.errors])
    expect(mergeReports([passedReport, passedReport]).verdict).toBe('passed')
  })

  test('last from the first start to the last end', () => {
    const both = mergeReports([
      { ...passedReport, startedAt: '2026-01-01T00:00:05.000Z', durationMs: 1000 },
      { ...passedReport, startedAt: '2026-01-01T00:00:00.000Z', durationMs: 2000 },
    ])
    expect([both.startedAt, both.durationMs]).toEqual(['2026-01-01T00:00:00.000Z', 6000])
  })

  test('keep the engine that all had, and none where they had several', () => {
    const engine = { name: 'docker', version: '29', apiVersion: '1.52' }
    const one = { ...passedReport, engine }
    expect(mergeReports([one, { ...one, engine: { ...engine } }]).engine).toEqual(engine)
    expect(mergeReports([one, { ...one, engine: { ...engine, version: '30' } }]).engine).toBeNull()
    expect(mergeReports([one, { ...one, engine: null }]).engine).toBeNull()
  })

  test('one that holds nothing is an error of the whole, and never a pass', () => {
    const both = mergeReports([
      passedReport,
      report({ verdict: 'errored', images: [], errors: [] }),
    ])
    expect(both.verdict).toBe('errored')
    expect(both.errors.map(({ code }) => code)).toEqual(['report-empty'])
  })

  test.each([
    ['passed and failed', [passedReport, failedReport]],
    ['failed and errored', [failedReport, erroredReport]],
  ] as const)('are a report that can be read again: %s', async (_, [one, other]) => {
    const both = mergeReports([one, other])
    const again = readReport('report.json', await renderReport('json', both))
    expect(again.verdict).toBe(both.verdict)
  })

  test('are no more than a matrix has jobs (limit: reportLimits.merged)', () => {
    const many = (count: number) => Array.from({ length: count }, () => passedReport)
    const most = reportLimits.merged
    expect(mergeReports([passedReport, ...many(most - 1)]).verdict).toBe('passed')
    expect(() => mergeReports([passedReport, ...many(most)])).toThrow(`have ${most + 1} reports`)
  })

  test('hold no more checks than one report may', () => {
    const checks = Array.from({ length: reportLimits.inputChecks / 2 + 1 }, () => check('x'))
    const half = report({ images: [image('a', { validators: [validator('v', { checks })] })] })
    expect(() => mergeReports([half, half])).toThrow('at most 20000 are put together')
  })
})
