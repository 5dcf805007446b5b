/** The timeline as a Mermaid Gantt chart: a section a check, a bar an attempt, red until it passes. */
import { reportLimits } from '../../limits.ts'
import { mermaidLabel } from '../escape.ts'
import { timelineOf } from '../timeline.ts'
import type { Timeline, TimelineBar, TimelineRow } from '../timeline.ts'
import type { ImageReport } from '../../model.ts'
import { largest, plural } from '../words.ts'
import { more } from './blocks.ts'

/** Blocks of Markdown; none when nothing was started. */
export function mermaidTimeline(image: ImageReport): string[] {
  const timeline = timelineOf(image.validators)
  if (timeline === null) return []
  const rows = timeline.rows.slice(0, reportLimits.diagramRows)
  const labels = labelsOf(rows)
  const sections = rows.flatMap((row, index) => [
    `  section ${labels[index] ?? ''}`,
    ...barLines(timeline, row, index),
  ])
  const diagram = [
    '```mermaid',
    '---',
    'displayMode: compact',
    'config:',
    '  gantt:',
    `    leftPadding: ${labelPixels(labels)}`,
    '---',
    'gantt',
    '  dateFormat x',
    `  axisFormat ${axisFormat(timeline)}`,
    ...sections,
    '```',
  ].join('\n')
  return [diagram, ...more(timeline.rows.length - rows.length, 'row')]
}

/**
 * Short runs count seconds from the first start, long ones show the reader's clock. Mermaid writes
 * times in the reader's time zone, and zones differ by half hours but not by seconds.
 */
function axisFormat(timeline: Timeline): string {
  if (timeline.span < 10_000) return '%-S.%L s'
  return timeline.span < 60_000 ? '%-S s' : '%H:%M:%S'
}

/** A time of which the seconds are zero in every time zone of our days. */
const zero = Date.UTC(2000, 0, 1)

function barLines(timeline: Timeline, row: TimelineRow, index: number): string[] {
  const base = timeline.span < 60_000 ? zero : timeline.origin
  const bars = row.bars.length === 0 ? [wholeBar(row)] : attemptBars(row.bars, timeline.span)
  return bars.map(
    (bar, number) =>
      `    ${bar.label} :${bar.tag}, t${index}b${number}, ${base + bar.start}, ${bar.duration}ms`,
  )
}

/** Several Validators tell their names, too: sections of one name would be drawn as one. */
function labelsOf(rows: readonly TimelineRow[]): string[] {
  const several = rows.some((row) => row.validator !== rows[0]?.validator)
  return rows.map((row) =>
    mermaidLabel(several ? `${row.validator} ${row.name}` : row.name, labelLength),
  )
}

/** Mermaid does not measure its labels; what does not fit is drawn over the bars. */
function labelPixels(labels: readonly string[]): number {
  return 30 + 6 * largest(labels.map((label) => label.length))
}

interface DrawnBar {
  readonly label: string
  /** Mermaid's colours: `active` blue, `crit` red, `done` grey. */
  readonly tag: 'active' | 'crit' | 'done'
  readonly start: number
  readonly duration: number
}

function wholeBar(row: TimelineRow): DrawnBar {
  const tag =
    row.kind === 'start'
      ? 'active'
      : row.outcome === 'passed' || row.outcome === 'warned'
        ? 'done'
        : 'crit'
  const label = row.kind === 'start' ? 'start' : row.outcome
  return {
    label,
    tag,
    start: Math.round(row.start),
    duration: Math.max(1, Math.round(row.duration)),
  }
}

/**
 * An attempt of milliseconds would not be seen in a run of minutes: a bar reaches to the next one,
 * the last over a few percent. Bars of a row that overlap would be drawn in two rows.
 */
function attemptBars(bars: readonly TimelineBar[], span: number): DrawnBar[] {
  const shortest = Math.ceil(span / 40)
  const runs = runsOf(bars, shortest)
  return runs.map((run, index) => {
    const start = Math.round(run.start)
    const next = runs[index + 1]
    const end = next === undefined ? run.lastStart + Math.max(run.duration, shortest) : next.start
    const mark = run.isMixed ? '✓✗' : run.ok ? '✓' : '✗'
    return {
      label: run.count === 1 ? mark : `${run.count} ${mark}`,
      tag: run.ok ? 'done' : 'crit',
      start,
      duration: Math.max(1, Math.round(end) - start),
    }
  })
}

interface Run extends TimelineBar {
  readonly count: number
  readonly lastStart: number
  /** Some passed and some did not: never drawn as a pass. */
  readonly isMixed: boolean
}

/** Each attempt for itself, or, where there is no room for its mark, all of one kind together. */
function runsOf(bars: readonly TimelineBar[], shortest: number): Run[] {
  const single = bars.map((bar): Run => ({
    ...bar,
    count: 1,
    lastStart: bar.start,
    isMixed: false,
  }))
  const hasRoom = bars.every((bar, index) => {
    const next = bars[index + 1]
    return next === undefined || next.start - bar.start >= shortest
  })
  if (hasRoom && bars.length <= reportLimits.diagramBars) return single
  const runs: Run[] = []
  for (const bar of single) {
    const before = runs.at(-1)
    const isFull = runs.length === reportLimits.diagramBars
    if (before === undefined || (before.ok !== bar.ok && !isFull)) runs.push(bar)
    else runs[runs.length - 1] = joined(before, bar)
  }
  return runs
}

function joined(before: Run, bar: Run): Run {
  return {
    ...bar,
    start: before.start,
    ok: before.ok && bar.ok,
    count: before.count + 1,
    isMixed: before.isMixed || before.ok !== bar.ok,
  }
}

const labelLength = 40

/** What the folded block is called. */
export function timelineTitle(image: ImageReport): string {
  const attempts = image.validators
    .flatMap((validator) => validator.checks)
    .reduce((sum, check) => sum + check.attemptCount, 0)
  return `Timeline: container starts and ${plural(attempts, 'attempt')}`
}
