import { describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import { reportLimits } from '../../src/limits.ts'
import type { Report } from '../../src/model.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { clip, lastLines } from '../../src/report/escape.ts'
import { renderHtml } from '../../src/report/html.ts'
import { mermaidTimeline } from '../../src/report/markdown/mermaid.ts'
import { compatibilityMatrix } from '../../src/report/matrix.ts'
import { readReport } from '../../src/report/read-report.ts'
import { renderText } from '../../src/report/text.ts'
import {
  attempt,
  check,
  compatibility,
  container,
  image,
  nodes,
  report,
  set,
  validator,
} from '../report/support/sample-reports.ts'

const style = { color: false, width: 200 }

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

const failedCheck = (index: number) =>
  check(`check-${index}`, {
    outcome: 'failed',
    reason: { code: 'exit-code', message: `it ended with ${index}` },
    location: { file: 'a.yaml', line: index + 1, column: 1 },
  })

function withChecks(checks: Report['images'][number]['validators'][number]['checks']): Report {
  return report({
    verdict: 'failed',
    images: [
      image('x', {
        verdict: 'failed',
        validators: [validator('v', { verdict: 'failed', checks })],
      }),
    ],
  })
}

describe('what GitHub shows of a step', () => {
  test('errors (limit: reportLimits.errorAnnotations)', () => {
    const count = (failures: number) =>
      annotationsOf(withChecks(times(failures, failedCheck))).filter(
        ({ level }) => level === 'error',
      ).length
    const most = reportLimits.errorAnnotations
    expect([count(most), count(most + 1)]).toEqual([most, most])
    const all = annotationsOf(withChecks(times(most + 1, failedCheck)))
    expect(all.at(-1)?.message).toContain('1 more error')
  })

  test('warnings (limit: reportLimits.warningAnnotations)', () => {
    const notice = (index: number) => ({
      severity: 'warning' as const,
      code: 'x',
      message: `warning ${index}`,
      location: null,
      hint: null,
    })
    const annotations = (warnings: number) =>
      annotationsOf(report({ images: [image('x', { notices: times(warnings, notice) })] }))
    const most = reportLimits.warningAnnotations
    const shown = (warnings: number) =>
      annotations(warnings).filter(({ level }) => level === 'warning').length
    expect([shown(most), shown(most + 1)]).toEqual([most, most])
    expect(annotations(most).at(-1)?.message).not.toContain('more')
    expect(annotations(most + 1).at(-1)?.message).toContain('1 more warning')
  })

  test('the words of one (limit: reportLimits.annotationCharacters)', () => {
    const most = reportLimits.annotationCharacters
    const annotation = (length: number) => {
      const reason = { code: 'exit-code' as const, message: 'x'.repeat(length) }
      return (
        annotationsOf(withChecks([check('c', { outcome: 'failed', reason })]))[0]?.message ?? ''
      )
    }
    expect(annotation(100)).not.toContain('more character')
    expect(annotation(most * 10)).toContain('more character')
    expect(annotation(most * 10).length).toBeLessThan(most + 40)
  })
})

test('a value is cut where it is longer than a cell (limit: reportLimits.cellCharacters, reportLimits.lineCharacters)', () => {
  for (const most of [reportLimits.cellCharacters, reportLimits.lineCharacters]) {
    expect(clip('x'.repeat(most), most)).toBe('x'.repeat(most))
    const cut = clip('x'.repeat(most + 1), most)
    expect(cut).toMatch(new RegExp(`^x{${most}}… `))
    expect(cut).toContain('(1 more character')
    expect(lastLines('x'.repeat(most + 1), 1, most).lines).toEqual([cut])
  }
})

test('a log shows its last lines (limit: reportLimits.logLines)', () => {
  const most = reportLimits.logLines
  const shown = (count: number) => {
    const logs = { text: times(count, (index) => `line-${index}.\n`).join(''), truncated: false }
    const [failing] = withChecks([failedCheck(1)]).images
    const validators = failing?.validators.map((one) => ({
      ...one,
      container: container({ logs }),
    }))
    const text = renderText(
      report({
        verdict: 'failed',
        images: [image('x', { verdict: 'failed', validators: validators ?? [] })],
      }),
      style,
    )
    return [text.match(/line-\d+\./g)?.length, text.includes('line-0.')]
  }
  expect(shown(most)).toEqual([most, true])
  expect(shown(most + 1)).toEqual([most, false])
})

test("a command's output shows its last lines (limit: reportLimits.outputLines)", () => {
  const most = reportLimits.outputLines
  const shown = (count: number) => {
    const stdout = times(count, (index) => `line-${index}.`).join('\n')
    const reason = { code: 'exit-code' as const, message: 'it ended with 1' }
    const attempts = [attempt(0, 1, reason, { stdout, exitCode: 1 })]
    const text = renderText(
      withChecks([check('c', { outcome: 'failed', reason, attempts })]),
      style,
    )
    return [text.match(/line-\d+\./g)?.length, text.includes('line-0.')]
  }
  expect(shown(most)).toEqual([most, true])
  expect(shown(most + 1)).toEqual([most, false])
})

test('attempts that differ have a row each, up to a number (limit: reportLimits.attemptRows)', () => {
  const most = reportLimits.attemptRows
  const shown = (count: number) => {
    const attempts = times(count, (index) =>
      attempt(index * 10, 1, { code: 'exit-code', message: `word-${index}.` }, { exitCode: index }),
    )
    const reason = { code: 'exit-code' as const, message: 'no' }
    const html = renderHtml(
      withChecks([check('c', { outcome: 'failed', reason, attempts, attemptCount: count })]),
    )
    return new Set(html.match(/word-\d+\./g)).size
  }
  expect(shown(most)).toBe(most)
  expect(shown(most + 1)).toBe(most)
})

test('bars in a row of the timeline (limit: reportLimits.diagramBars)', () => {
  const most = reportLimits.diagramBars
  const bars = (outcomes: readonly boolean[]) => {
    const attempts = outcomes.map((ok, index) =>
      attempt(index * 1_000, 1, { code: ok ? 'ok' : 'exit-code', message: 'x' }),
    )
    const [row] = mermaidTimeline(
      image('x', { validators: [validator('v', { checks: [check('c', { attempts })] })] }),
    )
    return [...(row ?? '').matchAll(/^ +(.*) :\w+, t1b\d+,/gm)].map(([, label]) => label)
  }
  const alike = (count: number) => times(count, () => false)
  expect(bars(alike(most))).toEqual(times(most, () => '✗'))
  expect(bars(alike(most + 1))).toEqual([`${most + 1} ✗`])
  const changing = (count: number) => times(count, (index) => index % 2 === 0)
  const marks = times(most, (index) => (index % 2 === 0 ? '✓' : '✗'))
  expect(bars(changing(most))).toEqual(marks)
  expect(bars(changing(most + 1))).toEqual([...marks.slice(0, -1), '2 ✓✗'])
})

describe('where images run', () => {
  const one = (name: string) => nodes([name], 'compatible', [set(0)])
  const asked = (index: number) =>
    image(`image-${index}`, { compatibility: compatibility([one('n')]) })

  test('groups of nodes that the terminal lists (limit: reportLimits.textGroups)', () => {
    const most = reportLimits.textGroups
    const shown = (count: number) => {
      const groups = times(count, (index) => one(`node-${index}.`))
      const text = renderText(
        report({ images: [image('x', { compatibility: compatibility(groups) })] }),
        style,
      )
      return new Set(text.match(/node-\d+\./g)).size
    }
    expect([shown(most), shown(most + 1)]).toEqual([most, most])
  })

  test('nodes that are told by name (limit: reportLimits.nodeNames)', () => {
    const most = reportLimits.nodeNames
    const text = (count: number) => {
      const names = times(count, (index) => `node-${index}.`)
      const group = nodes(names, 'compatible', [set(0)])
      return renderText(
        report({ images: [image('x', { compatibility: compatibility([group]) })] }),
        style,
      )
    }
    expect(text(most).match(/node-\d+\./g)).toHaveLength(most)
    expect(text(most)).not.toContain('more node')
    expect(text(most + 1).match(/node-\d+\./g)).toHaveLength(most)
    expect(text(most + 1)).toContain('and 1 more node')
  })

  test('rows of a table on the page (limit: reportLimits.htmlRows)', () => {
    const most = reportLimits.htmlRows
    const rows = (count: number) => {
      const verdicts = ['compatible', 'incompatible'] as const
      const groups = times(count, (index) =>
        nodes([`node-${index}.`], verdicts[index % 2] ?? 'compatible', [set(index)]),
      )
      const images = [image('x', { compatibility: compatibility(groups) })]
      return new Set(renderHtml(report({ images })).match(/node-\d+\./g)).size
    }
    expect(rows(most)).toBe(most)
    expect(rows(most + 1)).toBe(most)
  })

  test('columns of the matrix (limit: reportLimits.matrixImages)', () => {
    const most = reportLimits.matrixImages
    const columns = (count: number) => {
      const matrix = compatibilityMatrix(times(count, asked))
      return [matrix?.images.length, matrix?.imagesLeft]
    }
    expect([columns(most), columns(most + 1)]).toEqual([
      [most, 0],
      [most, 1],
    ])
  })
})

describe('a report that is rendered again', () => {
  const codesOf = (changed: unknown): string[] => {
    try {
      readReport('report.json', JSON.stringify(changed))
      return []
    } catch (error) {
      if (!(error instanceof CanaryError)) throw error
      return error.problems.map(({ code }) => code)
    }
  }
  const plain = report({ verdict: 'errored' })

  test('one text (limit: reportLimits.inputTextCharacters)', () => {
    const named = (length: number) => ({
      ...plain,
      tool: { name: 'x'.repeat(length), version: '1' },
    })
    expect(codesOf(named(reportLimits.inputTextCharacters))).toEqual([])
    expect(codesOf(named(reportLimits.inputTextCharacters + 1))).toEqual(['report-schema'])
  })

  test('one time (limit: reportLimits.inputMilliseconds)', () => {
    expect(codesOf({ ...plain, durationMs: reportLimits.inputMilliseconds })).toEqual([])
    expect(codesOf({ ...plain, durationMs: reportLimits.inputMilliseconds + 1 })).toEqual([
      'report-schema',
    ])
  })

  test('one list (limit: reportLimits.inputItems)', () => {
    const error = {
      severity: 'error',
      code: 'x',
      message: 'x',
      location: null,
      hint: null,
      kind: 'input',
    }
    const listed = (count: number) => ({
      ...plain,
      verdict: 'errored',
      errors: Array.from({ length: count }, () => error),
    })
    expect(codesOf(listed(reportLimits.inputItems))).toEqual([])
    expect(codesOf(listed(reportLimits.inputItems + 1))).toEqual(['report-schema'])
  })

  test('all checks (limit: reportLimits.inputChecks)', () => {
    const half = times(reportLimits.inputChecks / 2, (index) => check(`c${index}`))
    const holding = (...lists: (typeof half)[]) =>
      report({
        images: [image('x', { validators: lists.map((checks) => validator('v', { checks })) })],
      })
    expect(codesOf(holding(half, half))).toEqual([])
    expect(codesOf(holding(half, half, [check('one')]))).toEqual(['report-too-large'])
  })
})
