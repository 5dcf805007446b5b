/** The report for a terminal. */
import { reportLimits } from '../limits.ts'
import type {
  CheckReport,
  ContainerReport,
  ImageReport,
  Report,
  ValidatorReport,
} from '../model.ts'
import { enginePrograms } from '../model.ts'
import { describeSharedCause, isOfContainer, isTold, splitByCause } from './causes.ts'
import type { SharedCause } from './causes.ts'
import { lastLines, withoutCommands } from './escape.ts'
import { mergeNotices } from './notices.ts'
import { errorsOutside } from './problems.ts'
import { checkHead, checkLines, nameWidthOf } from './text/checks.ts'
import { compatibilityLines } from './text/compatibility.ts'
import {
  bounded,
  columnsOf,
  joinPainted,
  labelled,
  mark,
  minimumColumns,
  paint,
  painted,
  shorten,
  spread,
  wrap,
} from './text/layout.ts'
import type { TextStyle } from './text/layout.ts'
import { podLines } from './text/pod.ts'
import { noticeLines } from './text/notices.ts'
import {
  byUrgency,
  describeContainer,
  describeDuration,
  describeEngine,
  describeImageCount,
  describeResults,
  describeVerdict,
  plural,
  shortDigest,
  toneOf,
  verdictWord,
} from './words.ts'

export type { TextStyle } from './text/layout.ts'

/**
 * The whole report for a terminal or a log: what failed first, with what a person needs next, and
 * one line at the end that says it all. No line is a workflow command, whatever the image printed.
 */
export function renderText(report: Report, style: TextStyle): string {
  const engine = report.engine?.name ?? 'docker'
  const lines = [
    ...mergeNotices(errorsOutside(report)).flatMap((error) => noticeLines(style, 0, error)),
    ...report.images.flatMap((image) => ['', ...imageLines(style, image, engine)]),
    '',
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

function imageLines(style: TextStyle, image: ImageReport, engine: string): string[] {
  return [
    ...imageHead(style, image),
    ...mergeNotices(image.notices).flatMap((notice) => noticeLines(style, 2, notice)),
    ...image.validators.flatMap((validator) => ['', ...validatorLines(style, validator, engine)]),
    ...(image.compatibility === null
      ? []
      : ['', ...compatibilityLines(style, image.compatibility)]),
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

function validatorLines(style: TextStyle, validator: ValidatorReport, engine: string): string[] {
  const half = Math.floor((style.width - 5) / 2)
  const left = joinPainted(
    [
      { text: `  ${mark(style, toneOf(validator.verdict))}`, columns: 3 },
      painted(style, 'bold', shorten(validator.name, half)),
      painted(style, 'faint', shorten(validator.source, half)),
    ],
    ' ',
  )
  const { causes, others } = splitByCause(validator.checks)
  const container = validator.verdict === 'passed' ? null : validator.container
  // The last words of a container that ended stand beside what came of it.
  const isCause = causes.some(isOfContainer)
  const lastWords = container === null ? [] : containerLines(style, container)
  const result = `${describeResults(validator.checks)}, ${describeDuration(validator.durationMs)}`
  const nameWidth = nameWidthOf(others)
  return [
    ...spread(style, left, result),
    ...mergeNotices(validator.notices).flatMap((notice) => noticeLines(style, 4, notice)),
    ...causes.flatMap((cause) => causeLines(style, cause, validator)),
    ...(isCause ? lastWords : []),
    ...byUrgency(others).flatMap((check) => checkLines(style, check, nameWidth)),
    ...(isCause ? [] : lastWords),
    ...podLines(style, validator),
    ...(validator.verdict === 'passed' ? [] : aftermath(style, validator, engine)),
  ]
}

/** What befell several checks at once, and which. */
function causeLines(style: TextStyle, cause: SharedCause, { notices }: ValidatorReport): string[] {
  const tone = toneOf(cause.outcome)
  const what = describeSharedCause(cause)
  const words = isTold(cause, notices) ? what : `${cause.message}: ${what}`
  const [first = '', ...rest] = wrap(bounded(words), style.width - 6)
  const names = cause.checks.map(({ name }) => name).join(', ')
  return [
    `    ${mark(style, tone)} ${paint(style, tone, first)}`,
    ...rest.map((line) => `      ${paint(style, tone, line)}`),
    ...labelled(style, 6, 'checks', bounded(names)),
  ]
}

/** What a person asks for next: how to look into the container, and where to read on. */
function aftermath(style: TextStyle, validator: ValidatorReport, engine: string): string[] {
  const container = validator.container
  return [
    ...(container?.kept === true
      ? labelled(style, 4, 'kept', bounded(describeKept(container, engine)))
      : []),
    ...(validator.documentation === ''
      ? []
      : labelled(style, 4, 'read', bounded(validator.documentation))),
  ]
}

function containerLines(style: TextStyle, container: ContainerReport): string[] {
  const { lines, left } = lastLines(
    container.logs.text,
    reportLimits.logLines,
    reportLimits.lineCharacters,
  )
  const subject = `container ${bounded(container.name)} ${describeContainer(container)}`
  const more = left > 0 || container.logs.truncated ? ' (there were more)' : ''
  const about =
    lines.length === 0
      ? `${subject} and wrote nothing`
      : `${subject}; its last ${plural(lines.length, 'line')}${more}:`
  return [
    ...wrap(about, style.width - 4).map((line) => `    ${line}`),
    ...lines.map((line) => `      ${paint(style, 'faint', '│')} ${line}`),
  ]
}

/** A command that can be copied, so it is made of nothing but what engines allow in a name. */
function describeKept(container: ContainerReport, engine: string): string {
  if (!/^[a-zA-Z0-9][\w.-]*$/.test(container.name)) return 'the container was left as it is'
  const program = enginePrograms.find((name) => name === engine) ?? 'docker'
  return container.state === 'running'
    ? `look inside with: ${program} exec -it ${container.name} sh`
    : `look at it with: ${program} logs ${container.name}, or ${program} export ${container.name}`
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
