import { describe, expect, test } from '@jest/globals'
import { marginLimits, reportLimits } from '../../src/limits.ts'
import { describeFactor, describeSeconds } from '../../src/margin-words.ts'
import type { MarginReport } from '../../src/model.ts'
import { visibleLine } from '../../src/report/escape.ts'
import { marginSection } from '../../src/report/html/margins.ts'
import { style } from '../../src/report/html/style.ts'
import { joinBlocks } from '../../src/report/markdown/blocks.ts'
import { marginBlocks } from '../../src/report/markdown/margins.ts'
import { marginLines } from '../../src/report/text/margins.ts'
import { describeMargin } from '../../src/report/words-margins.ts'
import { expectGolden } from './support/golden.ts'
import { hostileTexts } from './support/hostile.ts'
import { htmlSkeleton, markdownSkeleton, mermaidSkeleton, unseenIn } from './support/judges.ts'
import { margin, marginSaying, margins, readiness, unknown } from './support/sample-margins.ts'

const plain = { color: false, width: Infinity }
const everything = { rows: 1000, timeline: true }
const markdownOf = (shown: readonly MarginReport[], detail = everything) =>
  joinBlocks(marginBlocks(shown, detail))

describe('numbers', () => {
  test.each([
    [0, '0 s'],
    [0.4, '1 ms'],
    [9, '9 ms'],
    [10, '0.01 s'],
    [400, '0.40 s'],
    [930, '0.93 s'],
    [1000, '1 s'],
    [25_100, '25.10 s'],
  ])('%d ms are %s', (ms, text) => {
    expect(describeSeconds(ms)).toBe(text)
  })

  test.each([
    [1.07, '1.1'],
    [1.94, '1.9'],
    [1.99, '1.99'],
    [2, '2.0'],
    [142.85, '142'],
  ])('a factor of %d is %s', (factor, text) => {
    expect(describeFactor(factor)).toBe(text)
  })
})

describe('in one line', () => {
  test.each<[string, MarginReport]>([
    ['slowest 7 ms of 1 s (factor 142), p95 7 ms, 0 of 3 failures in a row', readiness],
    [
      'slowest 0.93 s of 1 s (factor 1.1, under load), p95 0.40 s, 2 of 3 failures in a row, start-up 4.20 s of 30 s',
      margin(),
    ],
    [
      'no answer within 1 s (factor 1.0), p95 0.40 s, 2 of 3 failures in a row',
      margin({ slowestMs: 1000, factor: 1, startup: null, conditions: [] }),
    ],
    ['never tried, 0 of 3 failures in a row', unknown],
    [
      'no answer to 4 attempts, start-up 4.20 s of 30 s',
      margin({
        ...{ probe: 'startup', slowestMs: null, p95Ms: null, factor: null },
        conditions: [
          { condition: 'quiet', attempts: 4, slowestMs: null, p95Ms: null, failuresInRow: 4 },
        ],
      }),
    ],
  ])('%s', (words, sample) => {
    expect(describeMargin(sample)).toBe(words)
  })
})

describe('as text', () => {
  test('a line a probe, and what to write', () => {
    const quiet = margin({
      ...{ startup: null, suggestion: null },
      conditions: [
        { condition: 'quiet', attempts: 9, slowestMs: 930, p95Ms: 400, failuresInRow: 2 },
      ],
    })
    expect(marginLines(plain, [quiet])).toEqual([
      '    ✗ web/liveness  slowest 0.93 s of 1 s (factor 1.1), p95 0.40 s, 2 of 3 failures in a row',
    ])
    expectGolden('margins.txt', `${marginLines(plain, margins).join('\n')}\n`)
  })

  test.each([40, 80, 120])('fits %d columns', (width) => {
    for (const line of marginLines({ color: false, width }, margins)) {
      expect(line.length).toBeLessThanOrEqual(width)
    }
  })

  test('no margins are no lines', () => {
    expect(marginLines(plain, [])).toEqual([])
  })
})

describe('in Markdown', () => {
  test('a table, narrow ones first, and what to paste', () => {
    expectGolden('margins.md', `${markdownOf(margins)}\n`)
  })

  test('rows that have no room are counted, and pictures go with the timeline', () => {
    const text = markdownOf(margins, { rows: 1, timeline: false })
    expect(text).toContain('| `web/liveness` |')
    expect(text).not.toContain('web/readiness')
    expect(text).toContain('_… and 2 more probes._')
    expect(text).not.toContain('mermaid')
  })

  test('a long run is drawn by its peaks', () => {
    const answers = Array.from({ length: 200 }, (_, index) => ({
      ...{ atMs: index * 1000, ok: true, condition: 'quiet' as const },
      durationMs: index === 77 ? 930 : 10,
    }))
    const text = markdownOf([margin({ answers })])
    const [, first = ''] = /line \[(.*)\]/.exec(text) ?? []
    const points = first.split(', ').map(Number)
    expect(points.length).toBeLessThanOrEqual(60)
    expect(points.filter((point) => point === 930)).toHaveLength(1)
    expect(/`([▁█]+)`/.exec(text)?.[1]?.length).toBeLessThanOrEqual(reportLimits.diagramBars)
  })

  test('no margins are no blocks', () => {
    expect(marginBlocks([], everything)).toEqual([])
  })
})

describe('on the page', () => {
  test('a picture a probe, with a sentence that tells the same', () => {
    expectGolden('margins.html', `${marginSection(margins)}\n`)
  })

  test('the line of the timeout stands where an answer of that length would', () => {
    const answers = [{ atMs: 0, durationMs: 1000, ok: true, condition: 'quiet' }] as const
    const html = marginSection([margin({ answers })])
    const [, line] = /class="limit" d="M0 ([\d.]+)H/.exec(html) ?? []
    const [, dot] = /class="dot" d="M0 ([\d.]+)h0"/.exec(html) ?? []
    expect([line, dot]).toEqual([dot, line])
    expect(Number(line)).toBeGreaterThan(0)
  })

  test('every place is in the picture, whatever the numbers are', () => {
    const answers = [0, 1, 60_000, 5e9].flatMap((atMs) =>
      [0, 1, 999, 1001, 90_000].map((durationMs) => ({
        ...{ atMs, durationMs, ok: durationMs < 1000, condition: 'quiet' as const },
      })),
    )
    for (const timeoutMs of [0, 1000]) {
      const html = marginSection([margin({ answers, timeoutMs })])
      for (const [, x = '', y = ''] of html.matchAll(/M([-\d.eNa]+) ([-\d.eNa]+)(?:h0|v12)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(x)).toBeLessThanOrEqual(1000)
        expect(Number(y)).toBeGreaterThanOrEqual(0)
        expect(Number(y)).toBeLessThanOrEqual(100)
      }
      expect(html).not.toMatch(/NaN|Infinity/)
    }
  })

  test('has no script, no style and no handler in an attribute, and only classes that are styled', () => {
    const html = marginSection(margins)
    expect(html).not.toMatch(/<script|<[^>]*\s(?:style|on\w+|src|href)="(?!#)/)
    const classes = [
      ...html.matchAll(/<(?:svg|path|rect|span class="key|div)[^>]*class="([^"]+)"/g),
    ]
    const names = new Set(classes.flatMap(([, list = '']) => list.split(' ')))
    const missing = [...names].filter((name) => !style.includes(`.${name}`))
    expect(missing).toEqual([])
  })

  test('more pictures than there is room for are counted', () => {
    const many = Array.from({ length: reportLimits.htmlRows + 2 }, () => readiness)
    const html = marginSection(many)
    expect(html.match(/<svg class="answers"/g)).toHaveLength(reportLimits.htmlRows)
    expect(html).toContain('… and 2 more probes')
  })

  test('more answers than a report keeps are drawn by their peaks', () => {
    const answers = Array.from({ length: 5000 }, (_, index) => ({
      ...{ atMs: index, durationMs: index % 100, ok: true, condition: 'quiet' as const },
    }))
    const [, dots = ''] = /class="dot" d="([^"]*)"/.exec(marginSection([margin({ answers })])) ?? []
    expect(dots.match(/M/g)?.length).toBeLessThanOrEqual(marginLimits.answers)
  })

  test('no margins are nothing', () => {
    expect(marginSection([])).toBe('')
  })
})

describe('nothing from outside is more than text', () => {
  const harmless = [marginSaying('word')]
  const named = hostileTexts.map((text) => [visibleLine(text).slice(0, 60), text] as const)

  test.each(named)('%s', (_name, text) => {
    const hostile = [marginSaying(text)]
    const html = marginSection(hostile)
    expect(htmlSkeleton(html)).toEqual(htmlSkeleton(marginSection(harmless)))
    const markdown = markdownOf(hostile)
    expect(mermaidSkeleton(markdown)).toEqual(mermaidSkeleton(markdownOf(harmless)))
    expect(markdownSkeleton(markdown)).toEqual(markdownSkeleton(markdownOf(harmless)))
    const lines = marginLines(plain, hostile).join('\n')
    for (const rendered of [html, markdown, lines]) expect(unseenIn(rendered)).toEqual([])
  })
})
