/** The report for a terminal. */
import type { CheckReport, ImageReport, Report } from '../model.ts'
import { withoutCommands } from './escape.ts'
import { byVerdict } from './glance/table.ts'
import { toldCauses } from './glance/told.ts'
import type { ToldCauses } from './glance/told.ts'
import { whereFacts } from './glance/where.ts'
import { mergeNotices } from './notices.ts'
import { errorsOutside } from './problems.ts'
import { wideCauseLines } from './text/causes.ts'
import { checkHead } from './text/checks.ts'
import { compatibilityLines } from './text/compatibility.ts'
import {
  bounded,
  columnsOf,
  joinPainted,
  minimumColumns,
  paint,
  painted,
  shorten,
  spread,
  wrap,
} from './text/layout.ts'
import type { TextStyle } from './text/layout.ts'
import { predictionLines } from './text/predictions.ts'
import { standingLines } from './text/standing.ts'
import { staticLines } from './text/static.ts'
import { noticeLines } from './text/notices.ts'
import { tableLines } from './text/table.ts'
import { validatorLines } from './text/validator.ts'
import {
  describeDuration,
  describeEngine,
  describeImageCount,
  describeVerdict,
  shortDigest,
  toneOf,
  verdictWord,
} from './words.ts'

export type { TextStyle } from './text/layout.ts'

/**
 * The whole report for a terminal or a log: what befell several at once first, then what failed, with what a person needs next, and
 * one line at the end that says it all. No line is a workflow command, whatever the image printed.
 */
export function renderText(report: Report, style: TextStyle): string {
  const engine = report.engine?.name ?? ''
  const told = toldCauses(report, Infinity)
  const lines = [
    ...mergeNotices(errorsOutside(report)).flatMap((error) => noticeLines(style, 0, error)),
    ...predictionLines(style, report),
    ...tableLines(style, report),
    ...wideCauseLines(style, told, report),
    ...byVerdict(report.images).flatMap((image) => ['', ...imageLines(style, image, engine, told)]),
    ...standingLines(style, report),
    '',
    ...machineLines(style, report),
    ...lastLine(style, report),
  ]
  if (lines[0] === '') lines.shift()
  return withoutCommands(`${lines.join('\n')}\n`)
}

/** The line that says it all, for who wants no more. */
export function renderLastLine(report: Report, style: TextStyle): string {
  return withoutCommands(`${lastLine(style, report).join('\n')}\n`)
}

/**
 * One check in a line or two, for a live view that prints checks as they end. Ends without a line
 * break.
 *
 * @param nameWidth columns that names are padded to
 */
export function renderCheckLine(
  check: CheckReport,
  style: TextStyle,
  nameWidth = 0,
  indent = 2,
): string {
  return withoutCommands(checkHead(style, indent, check, nameWidth).join('\n'))
}

function imageLines(
  style: TextStyle,
  image: ImageReport,
  engine: string,
  told: ToldCauses,
): string[] {
  return [
    ...imageHead(style, image),
    ...mergeNotices(image.notices).flatMap((notice) => noticeLines(style, 2, notice)),
    ...image.validators.flatMap((validator) => [
      '',
      ...validatorLines(style, validator, engine, told),
    ]),
    ...(image.compatibility === null
      ? []
      : ['', ...compatibilityLines(style, image.compatibility)]),
    ...(image.static === undefined
      ? []
      : ['', ...staticLines(style, image.static, image.validators)]),
  ]
}

function imageHead(style: TextStyle, image: ImageReport): string[] {
  const facts = [image.platform, image.digest ?? image.id]
    .filter((fact) => fact !== null)
    .map(shortDigest)
  const word = verdictWord(image.verdict).toUpperCase()
  const room = style.width - columnsOf(word) - 2
  const left = joinPainted(
    [
      painted(style, toneOf(image.verdict), word),
      painted(style, 'bold', shorten(image.reference, Math.max(minimumColumns, room))),
    ],
    '  ',
  )
  return spread(style, left, shorten(facts.join(', '), style.width), 'faint')
}

/** Where it was judged, beside the engine, which the last line names. */
function machineLines(style: TextStyle, report: Report): string[] {
  const facts = whereFacts(report).slice(1)
  if (facts.length === 0) return []
  return wrap(bounded(`judged on ${facts.join(' · ')}`), style.width).map((line) =>
    paint(style, 'faint', line),
  )
}

function lastLine(style: TextStyle, report: Report): string[] {
  const facts = [
    describeImageCount(report.images),
    describeEngine(report.engine),
    describeDuration(report.durationMs),
  ]
  const tone = toneOf(report.verdict)
  const words = wrap(describeVerdict(report), style.width)
  const last = painted(style, tone, words.at(-1) ?? '')
  return [
    ...words.slice(0, -1).map((line) => paint(style, tone, line)),
    ...spread(style, last, shorten(facts.join(' · '), style.width), 'faint'),
  ]
}
