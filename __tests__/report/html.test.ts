import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { renderHtml } from '../../src/report/html.ts'
import { script } from '../../src/report/html/script.ts'
import { style } from '../../src/report/html/style.ts'
import { glanceReports } from './support/glance-reports.ts'
import { expectGolden } from './support/golden.ts'
import { failedReport, largeReport, report, sampleReports } from './support/sample-reports.ts'

/** The page without what is the same on every page. */
const contentOf = (html: string) =>
  html
    .replace(style, '')
    .replace(script, '')
    .replace(/sha256-[^']*'/g, "sha256'")

describe('renderHtml', () => {
  test.each([...sampleReports])('%s', (name, sample) => {
    expectGolden(`${name}.html`, contentOf(renderHtml(sample)))
  })

  test.each([...glanceReports])('at the size of %s', (name, sample) => {
    expectGolden(`glance.${name}.html`, contentOf(renderHtml(sample)))
  })

  test('carries its style and its script, and allows nothing else', () => {
    const html = renderHtml(failedReport)
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(html).toContain(`<style>${style}</style>`)
    expect(html).toContain(`<script>${script}</script>`)
  })

  test('asks for nothing from anywhere, and has no style or handler in an attribute', () => {
    for (const sample of sampleReports.values()) {
      const html = renderHtml(sample)
      expect(html).not.toMatch(/<(?:img|iframe|object|embed|audio|video|base)\b/)
      expect(html).not.toMatch(/<[^>]*\s(?:src|srcset|style|on\w+)=/)
      expect(html).not.toMatch(/url\(|@import/)
      const links = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href ?? '')
      for (const href of links) expect(href).toMatch(/^(?:#|data:image\/svg\+xml,|https:\/\/)/)
    }
  })

  test('nothing from outside is markup', () => {
    const html = renderHtml(sampleReports.get('hostile') ?? report())
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(contentOf(html)).not.toMatch(/<!--|\]\]>|[\p{Cf}\0]/u)
    expect(html).not.toContain('href="javascript:')
  })

  test('every id is there once, and every label and link finds its target', () => {
    for (const sample of [...sampleReports.values(), ...glanceReports.values()]) {
      const html = contentOf(renderHtml(sample))
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const targets = [...html.matchAll(/(?:\shref="#|\sfor=")([^"]*)"/g)].map(([, id]) => id)
      for (const target of targets) expect(ids).toContain(target)
    }
  })

  test('opens what failed and folds what passed', () => {
    const html = renderHtml(failedReport)
    expect(html.match(/data-outcome="failed"><details open>/g)).toHaveLength(3)
    expect(html.match(/data-outcome="passed"><details>/g)).toHaveLength(3)
  })

  test('1,000 checks of 30 attempts stay a page that a browser opens', () => {
    const html = renderHtml(largeReport())
    expect(html.match(/<li class="check"/g)).toHaveLength(1000)
    expect(Buffer.byteLength(html)).toBeLessThan(4 * 1024 * 1024)
  })
})
