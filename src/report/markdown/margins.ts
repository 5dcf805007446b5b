/** Margins in Markdown: a table with a picture a row, larger pictures of narrow ones, and what to write. */
import { describeFactor, describeSeconds } from '../../margin-words.ts'
import { reportLimits } from '../../limits.ts'
import type { MarginAnswer, MarginReport } from '../../model.ts'
import { clip, markdownFence, mermaidLabel, visibleLine } from '../escape.ts'
import { conditionWords, marginName, peaksOf, toneOfMargin } from '../words-margins.ts'
import { emoji, folded, more, table, unbroken, value } from './blocks.ts'
import { limited } from './detail.ts'
import type { MarkdownDetail } from './detail.ts'

/** Blocks of Markdown; none where there are no margins. */
export function marginBlocks(
  margins: readonly MarginReport[],
  detail: Pick<MarkdownDetail, 'rows' | 'timeline'>,
): string[] {
  const { shown, left } = limited(byNeed(margins), detail.rows)
  const header = ['', 'Probe', 'Slowest', 'Timeout', 'Factor', 'p95', 'Failures', 'Answers']
  return [
    ...table(header, shown.map(rowOf)),
    ...(shown.length === 0 ? [] : more(left, 'probe')),
    ...(detail.timeline ? charts(shown) : []),
    ...patches(shown),
  ]
}

/** Narrow ones first; those alike in the order of the report. */
function byNeed(margins: readonly MarginReport[]): readonly MarginReport[] {
  const isNarrow = (margin: MarginReport) => toneOfMargin(margin) === 'bad'
  return [...margins.filter(isNarrow), ...margins.filter((margin) => !isNarrow(margin))]
}

function rowOf(margin: MarginReport): readonly string[] {
  const { slowestMs, p95Ms, timeoutMs, factor, failuresInRow, failureThreshold } = margin
  const under = margin.conditions.find((one) => one.slowestMs === slowestMs)?.condition ?? 'quiet'
  const condition = slowestMs === null || under === 'quiet' ? '' : `, ${conditionWords[under]}`
  const cell = (ms: number | null) => (ms === null ? '–' : unbroken(describeSeconds(ms)))
  return [
    emoji[toneOfMargin(margin)],
    value(marginName(margin)),
    `${cell(slowestMs)}${condition}`,
    cell(timeoutMs),
    factor === null ? '–' : describeFactor(factor),
    cell(p95Ms),
    unbroken(`${failuresInRow} of ${failureThreshold}`),
    value(sparkline(margin)),
  ]
}

const bars = '▁▂▃▄▅▆▇█'

/** A full bar is the whole timeout; a cross did not pass. */
function sparkline({ answers, timeoutMs }: MarginReport): string {
  const signs = peaksOf(answers, reportLimits.diagramBars).map(({ durationMs, ok }) => {
    const level = Math.ceil((durationMs / timeoutMs) * bars.length)
    return ok ? bars.charAt(Math.min(bars.length, Math.max(1, level)) - 1) : '✗'
  })
  return signs.join('')
}

function charts(margins: readonly MarginReport[]): string[] {
  const narrow = margins.filter(
    (margin) => toneOfMargin(margin) === 'bad' && margin.answers.length > 1,
  )
  const { shown, left } = limited(narrow, chartCount)
  const blocks = [...shown.map(chart), ...more(left, 'probe')]
  return folded('Answer times, with the timeout as a line', blocks)
}

/** A reader looks at one or two; the table has all of them. */
const chartCount = 4
/** A wider one would be drawn too small to read. */
const chartPoints = 60

/** https://mermaid.js.org/syntax/xyChart.html */
function chart(margin: MarginReport): string {
  const points = peaksOf(margin.answers, chartPoints)
  const times = points.map(({ durationMs }) => Math.round(durationMs))
  const { timeoutMs } = margin
  const top = Math.ceil(Math.max(timeoutMs, slowestOf(points)) * 1.1)
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${mermaidLabel(marginName(margin), titleLength)}, milliseconds"`,
    `  x-axis "answers" 1 --> ${points.length}`,
    `  y-axis "timeout ${describeSeconds(timeoutMs)}" 0 --> ${top}`,
    `  line [${times.join(', ')}]`,
    `  line [${times.map(() => timeoutMs).join(', ')}]`,
    '```',
  ].join('\n')
}

const titleLength = 60

function slowestOf(answers: readonly MarginAnswer[]): number {
  return answers.reduce((most, { durationMs }) => Math.max(most, durationMs), 0)
}

/** One block to paste from, with the container above what is its own. */
function patches(margins: readonly MarginReport[]): string[] {
  const texts = margins.flatMap(({ container, suggestion }) => {
    if (suggestion === null) return []
    const name = visibleLine(clip(container, reportLimits.cellCharacters))
    return [`# ${name}\n${clip(suggestion.patch, reportLimits.lineCharacters)}`]
  })
  if (texts.length === 0) return []
  return folded('What to write', [markdownFence(texts.join(''), 'yaml')], true)
}
