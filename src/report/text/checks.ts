import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type { CheckReport } from '../../model.ts'
import { lastLines } from '../escape.ts'
import {
  describeCause,
  describeDuration,
  describeSeen,
  hasMoreToTell,
  largest,
  plural,
  timeOfDay,
  toneOfCheck,
} from '../words.ts'
import {
  bounded,
  columnsOf,
  joinPainted,
  labelled,
  mark,
  paint,
  painted,
  shorten,
  spread,
  wrap,
} from './layout.ts'
import type { TextStyle } from './layout.ts'

/** Names stand in a column of this width at most; a longer one pushes its own line to the right. */
const nameColumn = 24

/** The column that the names of these checks take. */
export function nameWidthOf(checks: readonly CheckReport[]): number {
  const widths = checks.map((check) => columnsOf(bounded(check.name)))
  return largest(widths.filter((width) => width <= nameColumn))
}

/** A check and, where it did not pass, what a person needs next. */
export function checkLines(style: TextStyle, check: CheckReport, nameWidth: number): string[] {
  const head = checkHead(style, 4, check, nameWidth)
  return hasMoreToTell(check) ? [...head, ...checkDetails(style, check)] : head
}

/** The mark, the name, what became of it, and at the right how long it took. */
export function checkHead(
  style: TextStyle,
  indent: number,
  check: CheckReport,
  nameWidth: number,
): string[] {
  const tone = toneOfCheck(check)
  const lead = ' '.repeat(indent)
  const time = describeEffort(check)
  const name = shorten(check.name, Math.max(nameColumn, Math.floor(style.width / 2)))
  const headOf = (text: string) =>
    joinPainted(
      [
        { text: `${lead}${mark(style, tone)}`, columns: indent + 1 },
        painted(style, tone === 'good' ? null : tone, text),
      ],
      ' ',
    )
  const head = headOf(name + ' '.repeat(Math.max(0, nameWidth - columnsOf(name))))
  const words = bounded(check.outcome === 'passed' ? check.description : check.reason.message)
  if (words === '') return spread(style, headOf(name), time, 'faint')
  if (head.columns + columnsOf(words) + columnsOf(time) + 4 <= style.width) {
    return spread(style, joinPainted([head, painted(style, null, words)], '  '), time, 'faint')
  }
  const below = wrap(words, style.width - indent - 2).map((line) => `${lead}  ${line}`)
  return [...spread(style, headOf(name), time, 'faint'), ...below]
}

/** `30.0 s, 12 attempts`; empty for a check that never ran. */
function describeEffort(check: CheckReport): string {
  if (check.startedAt === null) return ''
  const attempts = check.attemptCount > 1 ? `, ${plural(check.attemptCount, 'attempt')}` : ''
  return `${describeDuration(check.durationMs)}${attempts}`
}

function checkDetails(style: TextStyle, check: CheckReport): string[] {
  return [
    ...labelled(style, detailIndent, 'wanted', bounded(check.wanted)),
    ...attemptLines(style, check),
    ...labelled(style, detailIndent, 'at', bounded(describeLocation(check.location))),
    ...(check.cause === undefined
      ? []
      : labelled(style, detailIndent, 'cause', bounded(describeCause(check.cause)))),
  ]
}

const detailIndent = 6

function attemptLines(style: TextStyle, check: CheckReport): string[] {
  const last = check.attempts.at(-1)
  if (last === undefined) return []
  const seen = describeSeen(last.seen)
  const when = `attempt ${check.attemptCount} at ${timeOfDay(last.startedAt)} UTC took ${describeDuration(last.durationMs)}`
  const own = last.reason.message === check.reason.message ? '' : `: ${last.reason.message}`
  return [
    ...(seen === '' ? [] : labelled(style, detailIndent, 'seen', bounded(seen))),
    ...labelled(style, detailIndent, 'last', bounded(`${when}${own}`)),
    ...outputLines(style, 'stdout', last.seen.stdout),
    ...outputLines(style, 'stderr', last.seen.stderr),
  ]
}

function outputLines(style: TextStyle, name: string, text: string | undefined): string[] {
  const { lines } = lastLines(text ?? '', reportLimits.outputLines, reportLimits.lineCharacters)
  const lead = ' '.repeat(detailIndent)
  return lines.map((line, index) => {
    const label = paint(style, 'faint', (index === 0 ? name : '').padEnd(7))
    return `${lead}${label}${paint(style, 'faint', '│')} ${line}`
  })
}
