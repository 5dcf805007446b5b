import { describe, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Report } from '../../src/model.ts'
import { readReport } from '../../src/report/read-report.ts'
import { renderReport, reportFiles, reportFormats } from '../../src/report/render.ts'
import { expectGolden } from './support/golden.ts'
import { compatibilityReport, failedReport, passedReport } from './support/sample-reports.ts'

/** What `examples/reports` shows: an image that fails, and one that passes but not everywhere. */
const example: Report = {
  ...failedReport,
  images: [
    ...failedReport.images,
    ...passedReport.images.map((image) => ({
      ...image,
      reference: 'ghcr.io/acme/trainer:3',
      verdict: 'failed' as const,
      compatibility: compatibilityReport.images[0]?.compatibility ?? null,
    })),
  ],
}

const examples = new URL('../../examples/reports/', import.meta.url)

describe('the examples', () => {
  test('report.json is the sample', async () => {
    expectGolden('report.json', await renderReport('json', example), examples)
  })

  test.each(reportFormats)('%s is what report.json is rendered to', async (format) => {
    const text = readFileSync(new URL('report.json', examples), 'utf8')
    const rendered = await renderReport(format, readReport('report.json', text))
    expectGolden(reportFiles[format], rendered, examples)
  })
})
