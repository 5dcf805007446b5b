import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { reportPage } from '../../scripts/report-schema/page.ts'
import { makeReportSchema } from '../../scripts/report-schema/schema.ts'
import { readReport } from '../../src/report/read-report.ts'
import { renderReport } from '../../src/report/render.ts'
import { sampleReports } from './support/sample-reports.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const made = makeReportSchema()
const written = JSON.parse(read('docs/report.schema.json')) as object

const isTime = (text: string) => !Number.isNaN(Date.parse(text))
const validate = new Ajv2020({
  strict: true,
  allErrors: true,
  formats: { 'date-time': isTime, date: /^\d{4}-\d{2}-\d{2}$/ },
}).compile(written)

function errorsOf(value: unknown): unknown {
  validate(value)
  return validate.errors ?? []
}

describe('docs/report.schema.json', () => {
  test('is what the sources say (npm run report-schema)', () => {
    expect(written).toEqual(made.schema)
  })

  test('says of every field what it is, in one place', () => {
    const advice = 'write a docstring in src/model.ts for each of'
    expect([advice, made.undescribed]).toEqual([advice, []])
    const other = 'take out of scripts/report-schema/words.ts'
    expect([other, made.repeated]).toEqual([other, []])
  })

  test.each([...sampleReports])('holds a report that a run writes: %s', async (_, sample) => {
    expect(errorsOf(JSON.parse(await renderReport('json', sample)))).toEqual([])
  })

  test('holds the example', () => {
    expect(errorsOf(JSON.parse(read('examples/reports/report.json')))).toEqual([])
  })

  test.each([
    ['a verdict that is none', { verdict: 'great' }],
    ['another version', { schemaVersion: 2 }],
    ['a time that is none', { startedAt: 'yesterday' }],
    ['no images', { images: undefined }],
    ['an image without a verdict', { images: [{ reference: 'a' }] }],
  ])('refuses what the reader refuses: %s', (_, changes) => {
    const example = JSON.parse(read('examples/reports/report.json')) as object
    const changed = JSON.parse(JSON.stringify({ ...example, ...changes })) as unknown
    expect(errorsOf(changed)).not.toEqual([])
    expect(() => readReport('report.json', JSON.stringify(changed))).toThrow()
  })

  test('takes fields that later releases may add, as the reader does', () => {
    const example = JSON.parse(read('examples/reports/report.json')) as object
    expect(errorsOf({ ...example, later: true })).toEqual([])
  })
})

test('docs/report-json.md is what the schema says (npm run report-schema)', () => {
  expect(read('docs/report-json.md')).toBe(reportPage(made.schema))
})
