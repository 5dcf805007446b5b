import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { validateXML } from 'xmllint-wasm'
import type { Report } from '../../src/model.ts'
import { renderBadge, renderShields } from '../../src/report/badge.ts'
import {
  erroredReport,
  failedReport,
  passedReport,
  sampleReports,
} from './support/sample-reports.ts'

const titleOf = (sample: Report) => /<title>(.*)<\/title>/.exec(renderBadge(sample))?.[1]

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('the badge', () => {
  test('says the verdict and how many checks came out so', () => {
    expect(titleOf(passedReport)).toMatch(/^container canary: passed, \d+ checks?$/)
    expect(titleOf(failedReport)).toMatch(/^container canary: failed, \d+ of \d+ checks$/)
    expect(titleOf({ ...erroredReport, images: [] })).toBe('container canary: errored')
  })

  test.each([...sampleReports])('is well-formed XML with a title: %s', async (_, sample) => {
    const contents = renderBadge(sample)
    const { valid } = await validateXML({ xml: contents, normalization: 'format' })
    expect(valid).toBe(true)
    expect(contents).toContain('role="img"')
    expect(/aria-label="(.*?)"/.exec(contents)?.[1]).toBe(titleOf(sample))
  })

  test('is as wide as what stands in it', () => {
    const svg = renderBadge(failedReport)
    const [, width = ''] = /width="(\d+)" height="20" role/.exec(svg) ?? []
    const lengths = [...svg.matchAll(/textLength="(\d+)"/g)].map(([, length]) => Number(length))
    expect(lengths).toHaveLength(2)
    expect(lengths.reduce((sum, length) => sum + length, 24)).toBe(Number(width))
  })

  test('has white text that is legible on each of its colours', () => {
    for (const sample of [passedReport, failedReport, erroredReport]) {
      for (const [color] of renderBadge(sample).matchAll(/#[0-9a-f]{6}/g)) {
        expect([color, 1.05 / (luminance(color) + 0.05) >= 4.5]).toEqual([color, true])
      }
    }
  })
})

test("the endpoint has shields.io's fields, and says what the image says", () => {
  for (const sample of sampleReports.values()) {
    const told = JSON.parse(renderShields(sample)) as Readonly<Record<string, unknown>>
    expect(Object.keys(told)).toEqual(['schemaVersion', 'label', 'message', 'color'])
    expect(`${String(told['label'])}: ${String(told['message'])}`).toBe(titleOf(sample))
    expect(['brightgreen', 'red', 'orange']).toContain(told['color'])
  }
})

test('the example is a badge', () => {
  const file = new URL('../../examples/reports/badge.svg', import.meta.url)
  expect(readFileSync(file, 'utf8')).toContain('<title>container canary: failed')
})
