import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportsOf, savedReport } from '../../scripts/picture/reports.ts'
import { readReport } from '../../src/report/read-report.ts'
import { reportFiles } from '../../src/report/render.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

test('the example is a run in which something failed and something passed, for causes that are told', () => {
  const { verdict, engine, images } = readReport(savedReport, read(savedReport))
  expect(verdict).toBe('failed')
  expect(engine).not.toBeNull()
  const outcomes = images.flatMap(({ validators }) =>
    validators.flatMap(({ checks }) => checks.map(({ outcome }) => outcome)),
  )
  expect(new Set(outcomes)).toEqual(new Set(['passed', 'failed']))
  expect(images.map(({ compatibility }) => compatibility?.verdict)).toContain('incompatible')
})

test('each format is what that run is rendered to (npm run reference)', async () => {
  const rendered = await reportsOf(read(savedReport))
  expect(rendered.map(([file]) => file).sort()).toEqual(
    Object.values(reportFiles)
      .filter((name) => name !== 'report.json')
      .map((name) => `examples/reports/${name}`)
      .sort(),
  )
  for (const [file, text] of rendered) expect(read(file)).toBe(text)
})
