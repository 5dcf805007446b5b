/** The timeline as a Mermaid Gantt chart: a section a check, a bar an attempt, a milestone a pass. */
import { reportLimits } from '../../limits.ts'
import { mermaidLabel } from '../escape.ts'
import { timelineOf } from '../timeline.ts'
import type { Timeline, TimelineBar, TimelineRow } from '../timeline.ts'
import type { ImageReport } from '../../model.ts'
import { plural, toneOf } from '../words.ts'
import { more } from './blocks.ts'

/** Blocks of Markdown; none when nothing was started. */
export function mermaidTimeline(image: ImageReport): string[] {
  const timeline = timelineOf(image)
  if (timeline === null) return []
  const rows = timeline.rows.slice(0, reportLimits.diagramRows)
  const sections = rows.flatMap((row, index) => section(timeline, row, index))
  const diagram = [
    '```mermaid',
    '---',
    'displayMode: compact',
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

function section(timeline: Timeline, row: TimelineRow, index: number): string[] {
  const base = timeline.span < 60_000 ? zero : timeline.origin
  const name = mermaidLabel(row.name, labelLength)
  const bar = (label: string, tags: string, start: number, duration: number) =>
    `    ${label} :${tags}, ${Math.round(base + start)}, ${Math.max(1, Math.round(duration))}ms`
  if (row.kind === 'start') {
    return [`  section ${name}`, bar('start', `active, t${index}`, row.start, row.duration)]
  }
  const bars = shownBars(row.bars).map((attempt, number) =>
    bar(
      attempt.ok ? 'ok' : mermaidLabel(attempt.code, labelLength),
      `${attempt.ok ? 'done' : 'crit'}, t${index}a${number}`,
      attempt.start,
      attempt.duration,
    ),
  )
  const end = row.start + row.duration
  const passed = toneOf(row.outcome) === 'good'
  return [
    `  section ${name}`,
    ...bars,
    bar(passed ? 'passed' : row.outcome, `milestone, t${index}end`, end, 1),
  ]
}

const labelLength = 40

/** The first and the last attempts; `attempts` of a report has gaps in the middle anyway. */
function shownBars(bars: readonly TimelineBar[]): readonly TimelineBar[] {
  const half = Math.floor(reportLimits.diagramBars / 2)
  return bars.length <= reportLimits.diagramBars
    ? bars
    : [...bars.slice(0, half), ...bars.slice(-half)]
}

/** What the folded block is called. */
export function timelineTitle(image: ImageReport): string {
  const attempts = image.validators
    .flatMap((validator) => validator.checks)
    .reduce((sum, check) => sum + check.attemptCount, 0)
  return `Timeline: container starts and ${plural(attempts, 'attempt')}`
}
