/** The timeline as inline SVG: a row a check, on one scale for all rows of a Validator. */
import { describeDuration, plural } from '../words.ts'
import type { Timeline, TimelineRow } from '../timeline.ts'
import { shown } from './parts.ts'

const width = 1000
const height = 20

/** A row as a picture with a sentence that tells the same. */
export function waterfallRow(timeline: Timeline, row: TimelineRow): string {
  const x = (ms: number) => round((Math.min(ms, timeline.span) / timeline.span) * width)
  const left = x(row.start)
  const length = Math.max(1, round(x(row.start + row.duration) - left))
  const kind = row.kind === 'start' ? 'start' : row.outcome
  const refused = ticks(row.bars.filter((bar) => !bar.ok).map((bar) => x(bar.start)))
  const passed = ticks(row.bars.filter((bar) => bar.ok).map((bar) => x(bar.start + bar.duration)))
  return (
    `<svg class="waterfall ${kind}" role="img" aria-label="${shown(describeRow(row))}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">` +
    `<path class="grid" d="${grid}"/>` +
    `<rect class="span" x="${left}" y="6" width="${length}" height="8" rx="2"/>` +
    (refused === '' ? '' : `<path class="tick refused" d="${refused}"/>`) +
    (passed === '' ? '' : `<path class="tick answered" d="${passed}"/>`) +
    '</svg>'
  )
}

/** The scale above the rows, for the eye only: every row tells its times in words. */
export function waterfallScale(timeline: Timeline): string {
  const labels = quarters.map((part) => `<span>${describeDuration(timeline.span * part)}</span>`)
  return `<div class="scale" aria-hidden="true">${labels.join('')}</div>`
}

const quarters = [0, 0.25, 0.5, 0.75, 1] as const

const grid = quarters.map((part) => `M${part * width} 0V${height}`).join('')

/** One path for all attempts: thousands of rows stay a small file. */
function ticks(places: readonly number[]): string {
  return [...new Set(places)].map((place) => `M${place} 3V17`).join('')
}

function describeRow(row: TimelineRow): string {
  const begin = describeDuration(row.start)
  if (row.kind === 'start')
    return `container start, from ${begin}, took ${describeDuration(row.duration)}`
  const refused = row.bars.filter((bar) => !bar.ok).length
  const tries =
    row.bars.length === 0 ? '' : `, ${plural(row.bars.length, 'attempt')}, ${refused} not passed`
  return `from ${begin} to ${describeDuration(row.start + row.duration)}${tries}, ${row.outcome}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
