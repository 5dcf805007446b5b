import { describe, expect, test } from '@jest/globals'
import { reportLimits } from '../../src/limits.ts'
import type { Report } from '../../src/model.ts'
import {
  fitMarkdown,
  markdownDetails,
  renderGlance,
  renderMarkdown,
  renderMarkdownAt,
} from '../../src/report/markdown.ts'
import type { MarkdownDetail } from '../../src/report/markdown.ts'
import { glanceReports } from './support/glance-reports.ts'
import { expectGolden } from './support/golden.ts'
import {
  at,
  attempt,
  check,
  failedReport,
  image,
  largeReport,
  ok,
  report,
  sampleReports,
  validator,
} from './support/sample-reports.ts'

/** Fences are closed, folds are closed, and every row of a table has the cells of its header. */
function expectWhole(markdown: string): void {
  let fence = ''
  let folds = 0
  let columns = 0
  for (const line of markdown.split('\n')) {
    const ticks = /^`{3,}/.exec(line)?.[0] ?? ''
    if (fence !== '') {
      if (line === fence) fence = ''
      continue
    }
    if (ticks !== '') {
      fence = ticks
      continue
    }
    folds += line.startsWith('<details') ? 1 : line === '</details>' ? -1 : 0
    const cells = line.startsWith('|') ? line.split('|').length : 0
    if (columns !== 0 && cells !== 0) expect([line, cells]).toEqual([line, columns])
    columns = cells
  }
  expect({ fence, folds }).toEqual({ fence: '', folds: 0 })
}

/** What Markdown reads as markup: no fence, no code, no escaped character. */
function outsideOfCode(markdown: string): string {
  const text = markdown
    .replace(/^(`{3,})\w+\n[\s\S]*?\n\1$/gm, '')
    .replace(/<code>[^<]*<\/code>/g, '')
  let outside = ''
  for (let index = 0; index < text.length; index += 1) {
    const ticks = /^`+/.exec(text.slice(index))?.[0] ?? ''
    if (text.charAt(index) === '\\') index += 1
    else if (ticks === '') outside += text.charAt(index)
    else {
      const closing = text.slice(index + ticks.length).split(/(`+)/)
      const place = closing.indexOf(ticks)
      expect(place).toBeGreaterThan(0)
      index += ticks.length * 2 + closing.slice(0, place).join('').length - 1
    }
  }
  return outside
}

const leastDetail: MarkdownDetail = {
  passes: 'count',
  timeline: false,
  logs: false,
  attempts: false,
  rows: 0,
}

const bytesOf = (text: string) => Buffer.byteLength(text)

describe('renderMarkdown', () => {
  test.each([...sampleReports])('%s', (name, sample) => {
    const markdown = renderMarkdown(sample)
    expectGolden(`${name}.md`, markdown)
    expectWhole(markdown)
  })

  test.each([...glanceReports])('at the size of %s', (name, sample) => {
    const markdown = renderMarkdown(sample)
    expectGolden(`glance.${name}.md`, markdown)
    expectWhole(markdown)
  })

  test('nothing from outside is markup', () => {
    const markdown = renderMarkdown(sampleReports.get('hostile') ?? report())
    const markup = outsideOfCode(markdown)
    const anchors = [...markup.matchAll(/<a name="(canary-[0-9a-f]{8}-[a-z0-9-]+)">/g)].map(
      ([, name = '']) => name,
    )
    const prefix = anchors[0]?.slice(0, 'canary-12345678-'.length) ?? ''
    expect(new Set(markup.match(/<[^>]*>/g))).toEqual(
      new Set([
        ...['<details>', '<details open>', '</details>', '<summary>', '</summary>', '<br>'],
        ...['</a>', '<sub>', '</sub>', ...anchors.map((name) => `<a name="${name}">`)],
      ]),
    )
    const links = new Set(markup.match(/(?:\w+:\/\/|\]\()\S*/g))
    const ours =
      /^\]\((?:#canary-[0-9a-f]{8}-i0(?:-v\d|-compatibility|-static)?|https:\/\/github\.com\/container-canary\/\S*)\)/
    expect([...links].filter((link) => !ours.test(link))).toEqual([
      '](https://evil.example/%22%3E%3Cscript%3Ealert%281%29%3C/script%3E%7C%60%29)',
    ])
    for (const [, name = ''] of markup.matchAll(/\]\(#([^)]*)\)/g))
      expect([...anchors, `${prefix}i0`]).toContain(name)
    expect(markup).not.toMatch(/[@$~]|(?<!&)#\d|GH-|:[a-z]+:|www\./)
    expect(markdown).not.toMatch(/[\p{Cf}\0]/u)
  })

  test('a large report fits the job summary (limit: reportLimits.summaryBytes)', () => {
    const markdown = renderMarkdown(largeReport())
    expect(bytesOf(markdown)).toBeLessThanOrEqual(reportLimits.summaryBytes)
    expectWhole(markdown)
  })

  test.each([1_000_000, 300_000, 100_000, 65_536, 20_000, 5000, 1000, 400])(
    'fits %d bytes and stays whole',
    (maxBytes) => {
      const markdown = renderMarkdown(largeReport(), { maxBytes })
      expect(bytesOf(markdown)).toBeLessThanOrEqual(maxBytes)
      expect(markdown).toContain('**Failed: 334 of 1,000 checks failed**')
      expectWhole(markdown)
    },
  )

  test.each([20_000, 2000])('golden at %d bytes', (maxBytes) => {
    expectGolden(`large.${maxBytes}.md`, renderMarkdown(largeReport(), { maxBytes }))
  })

  test('what is left out is first what passed, and says what did not', () => {
    const validators = [
      validator('good'),
      validator('bad', { verdict: 'failed' }),
      validator('broken', { verdict: 'errored' }),
      validator('fine'),
    ]
    const images = [image('a', { verdict: 'failed', validators })]
    const sample = report({ verdict: 'failed', images })
    const at2 = renderMarkdownAt(sample, { ...leastDetail, rows: 2 })
    expect(at2.match(/[^>]* <code>[^<]*<\/code>: no check was run/g)).toEqual([
      '❌ <code>bad</code>: no check was run',
      '💥 <code>broken</code>: no check was run',
    ])
    expect(at2).toContain('_… and 2 more validators._')
    const at1 = renderMarkdownAt(sample, { ...leastDetail, rows: 1 })
    expect(at1).toContain('_… and 3 more validators, 1 of them did not pass._')
  })

  test('exactly the size of everything is everything, one byte less is the next step', () => {
    const whole = renderMarkdown(failedReport)
    const size = bytesOf(whole)
    expect(renderMarkdown(failedReport, { maxBytes: size })).toBe(whole)
    const next = renderMarkdown(failedReport, { maxBytes: size - 1 })
    expect(bytesOf(next)).toBeLessThan(size)
    expect(next).toContain('✅ 2 passed checks')
    expect(next).toContain('answered 404 to the last of 12 attempts')
  })

  test('counts bytes, not characters', () => {
    const wide = (count: number): Report =>
      report({ images: [image('漢'.repeat(count), { validators: [validator('v')] })] })
    const markdown = renderMarkdown(wide(300), { maxBytes: 2000 })
    expect(markdown.length).toBeLessThan(bytesOf(markdown))
    expect(bytesOf(markdown)).toBeLessThanOrEqual(2000)
  })

  test('each step is smaller than the one before', () => {
    const sizes = markdownDetails.map((detail) => {
      const markdown = renderMarkdownAt(largeReport(), detail)
      expectWhole(markdown)
      return markdown.length
    })
    expect(sizes).toEqual(sizes.toSorted((left, right) => right - left))
    expect(sizes.at(-1)).toBeLessThan(500)
  })

  test('drops details of passes, then the timeline, then logs, and failures last', () => {
    const kept = (text: string) =>
      markdownDetails.map((detail) => renderMarkdownAt(failedReport, detail).includes(text))
    const lastOf = (text: string) => kept(text).lastIndexOf(true)
    const passes = lastOf('| Check | Description |')
    const timeline = lastOf('```mermaid')
    const logs = lastOf('log lines</summary>')
    const attempts = lastOf('Written at')
    const failures = lastOf('answered 404 to the last')
    const order = [passes, timeline, logs, attempts, failures]
    expect(order).toEqual(order.toSorted((left, right) => left - right))
    expect(new Set(order).size).toBe(5)
  })
})

describe('renderGlance', () => {
  test('says it all in one line', () => {
    expect(renderGlance(failedReport)).toBe(
      '❌ **Failed: 3 of 7 checks failed, 1 was skipped** · `ghcr.io/acme/notebook:2026.11` · `linux/amd64` · `sha256:2cf24dba5fb0` · 31.4 s',
    )
  })

  test('counts images where there are several', () => {
    const images = [image('a'), image('b', { verdict: 'failed' })]
    expect(renderGlance(report({ verdict: 'failed', images }))).toContain(
      '**Failed: 1 of 2 images failed** · 2 images',
    )
  })
})

describe('fitMarkdown', () => {
  test('says when even the least does not fit', () => {
    expect(
      fitMarkdown(
        () => false,
        () => 'x',
      ),
    ).toEqual({ text: 'x', fits: false })
  })

  test('a place that counts characters is served by the same steps (limit: reportLimits.commentCharacters)', () => {
    const { text, fits } = fitMarkdown(
      (rendered) => rendered.length <= reportLimits.commentCharacters,
      (detail) => renderMarkdownAt(largeReport(), detail),
    )
    expect(fits).toBe(true)
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.length).toBeGreaterThan(10_000)
  })
})

describe('the Mermaid timeline', () => {
  const diagram = (sample: Report) =>
    /```mermaid\n([\s\S]*?)\n```/.exec(renderMarkdown(sample))?.[1]

  test('attempts reach to the next, so that each can be seen', () => {
    expect(diagram(sampleReports.get('passed') ?? report())).toContain(
      [
        '  section http',
        '    ✗ :crit, t3b0, 946684800740, 1000ms',
        '    ✗ :crit, t3b1, 946684801740, 1000ms',
        '    ✗ :crit, t3b2, 946684802740, 1080ms',
        '    ✓ :done, t3b3, 946684803820, 97ms',
      ].join('\n'),
    )
  })

  test('attempts without room for their marks are one bar of each kind', () => {
    const refused = { code: 'connection-refused', message: 'nothing listens' } as const
    const attempts = Array.from({ length: 30 }, (_, index) =>
      attempt(1200 + index * 1000, 2, index < 29 ? refused : ok),
    )
    const checks = [check('x', { attempts, attemptCount: 30, durationMs: 30_000 })]
    const sample = report({
      images: [image('a', { validators: [validator('v', { checks, container: null })] })],
    })
    expect(diagram(sample)).toContain(
      [
        '  section x',
        '    29 ✗ :crit, t0b0, 946684800000, 29000ms',
        '    ✓ :done, t0b1, 946684829000, 750ms',
      ].join('\n'),
    )
  })

  test('the largest diagram stays below what GitHub draws', () => {
    const attempts = Array.from({ length: 50 }, (_, index) =>
      attempt(1200 + index * 10, 2, index % 2 === 0 ? ok : { code: 'status', message: '' }),
    )
    const checks = Array.from({ length: 60 }, (_, index) =>
      check(`${index} ${'n'.repeat(60)}`, { attempts, attemptCount: 50 }),
    )
    const sample = report({ images: [image('a', { validators: [validator('v', { checks })] })] })
    expect(diagram(sample)?.length).toBeLessThan(50_000)
  })

  test('a long run shows the clock, a short one its seconds', () => {
    const long = report({
      images: [
        image('a', {
          validators: [
            validator('v', {
              checks: [check('x', { startedAt: at(0), durationMs: 90_000, attempts: [] })],
            }),
          ],
        }),
      ],
    })
    expect(diagram(long)).toContain('axisFormat %H:%M:%S')
    expect(diagram(long)).toContain(`t1b0, ${Date.parse(at(0))}, 90000ms`)
    expect(diagram(sampleReports.get('passed') ?? report())).toContain('axisFormat %-S.%L s')
  })

  test('has as many rows as GitHub can draw (limit: reportLimits.diagramRows)', () => {
    const checks = Array.from({ length: 60 }, (_, index) => check(`c${index}`))
    const sample = report({ images: [image('a', { validators: [validator('v', { checks })] })] })
    expect(diagram(sample)?.match(/^ {2}section /gm)).toHaveLength(reportLimits.diagramRows)
    expect(renderMarkdown(sample)).toContain('_… and 21 more rows._')
  })
})
