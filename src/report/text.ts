/** The report for a terminal. */
import { describeLocation } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import type {
  CheckReport,
  ContainerReport,
  ImageReport,
  Notice,
  Report,
  ValidatorReport,
} from '../model.ts'
import { clip, lastLines, visibleLine, withoutCommands } from './escape.ts'
import { renderCompatibilityText } from './text-compatibility.ts'
import { joinPainted, labelled, mark, paint, painted, spread, wrap } from './text-layout.ts'
import type { TextStyle } from './text-layout.ts'
import {
  byUrgency,
  describeContainer,
  describeDuration,
  describeEngine,
  describeSeen,
  describeValidatorResult,
  describeVerdict,
  plural,
  shortDigest,
  timeOfDay,
  toneOf,
  verdictWord,
} from './words.ts'

export type { TextStyle } from './text-layout.ts'

/**
 * The whole report for a terminal or a log: what failed first, with what a person needs next, and
 * one line at the end that says it all. No line is a workflow command, whatever the image printed.
 */
export function renderText(report: Report, style: TextStyle): string {
  const lines = [
    ...report.errors.flatMap((error) => noticeLines(style, 0, error)),
    ...report.images.flatMap((image) => ['', ...imageLines(style, image)]),
    '',
    ...lastLine(style, report),
  ]
  if (lines[0] === '') lines.shift()
  return withoutCommands(`${lines.join('\n')}\n`)
}

/**
 * One check in one or two lines, for a live view that prints checks as they end. Ends without a
 * line break.
 */
export function renderCheckLine(check: CheckReport, style: TextStyle, indent = 2): string {
  return withoutCommands(checkHead(style, indent, check).join('\n'))
}

function imageLines(style: TextStyle, image: ImageReport): string[] {
  const facts = [image.platform, image.digest ?? image.id]
    .filter((fact) => fact !== null)
    .map(shortDigest)
  return [
    ...headline(style, image.verdict, image.reference, facts.join(', ')),
    ...image.notices.flatMap((notice) => noticeLines(style, 2, notice)),
    ...image.validators.flatMap((validator) => ['', ...validatorLines(style, validator)]),
    ...(image.compatibility === null
      ? []
      : ['', ...renderCompatibilityText(style, image.compatibility)]),
  ]
}

function headline(
  style: TextStyle,
  verdict: Report['verdict'],
  name: string,
  facts: string,
): string[] {
  const left = joinPainted(
    [
      painted(style, toneOf(verdict), verdictWord(verdict).toUpperCase()),
      painted(style, 'bold', shown(name)),
    ],
    '  ',
  )
  return spread(style, left, painted(style, 'faint', shown(facts)))
}

function validatorLines(style: TextStyle, validator: ValidatorReport): string[] {
  const tone = toneOf(validator.verdict)
  const left = joinPainted(
    [
      { text: `  ${mark(style, tone)}`, columns: 3 },
      painted(style, 'bold', shown(validator.name)),
      painted(style, 'faint', shown(validator.source)),
    ],
    ' ',
  )
  const result = `${describeValidatorResult(validator)}, ${describeDuration(validator.durationMs)}`
  return [
    ...spread(style, left, painted(style, null, result)),
    ...validator.notices.flatMap((notice) => noticeLines(style, 4, notice)),
    ...byUrgency(validator.checks).flatMap((check) => checkLines(style, check)),
    ...(validator.verdict === 'passed' ? [] : aftermath(style, validator)),
  ]
}

/** What a person asks for next: the container's last words, and where to read on. */
function aftermath(style: TextStyle, validator: ValidatorReport): string[] {
  const container = validator.container
  return [
    ...(container === null ? [] : containerLines(style, container)),
    ...(validator.documentation === ''
      ? []
      : labelled(style, 4, 'read', shown(validator.documentation))),
  ]
}

function containerLines(style: TextStyle, container: ContainerReport): string[] {
  const { lines, left } = lastLines(
    container.logs.text,
    reportLimits.logLines,
    reportLimits.lineCharacters,
  )
  const name = shown(container.name)
  const state = describeContainer(container)
  const about =
    lines.length === 0
      ? `container ${name} ${state} and wrote nothing`
      : `container ${name} ${state}; its last ${plural(lines.length, 'line')}${left > 0 || container.logs.truncated ? ' (there were more)' : ''}:`
  return [
    ...wrap(about, style.width - 4).map((line) => `    ${line}`),
    ...lines.map((line) => `      ${paint(style, 'faint', '│')} ${line}`),
    ...(container.kept
      ? labelled(style, 4, 'kept', `look inside: docker exec -it ${name} sh`)
      : []),
  ]
}

function checkLines(style: TextStyle, check: CheckReport): string[] {
  const head = checkHead(style, 4, check)
  return check.outcome === 'passed' ? head : [...head, ...checkDetails(style, check)]
}

/** The mark, the name, what became of it, and at the right how long it took. */
function checkHead(style: TextStyle, indent: number, check: CheckReport): string[] {
  const tone = toneOf(check.outcome)
  const lead = ' '.repeat(indent)
  const head = joinPainted(
    [
      { text: `${lead}${mark(style, tone)}`, columns: indent + 1 },
      painted(style, tone === 'good' ? null : tone, shown(check.name)),
    ],
    ' ',
  )
  const time = painted(style, 'faint', describeEffort(check))
  const words = check.outcome === 'passed' ? check.description : check.reason.message
  const room = style.width - head.columns - time.columns - 4
  const text = shown(words)
  if (text.length <= room && !/[^ -~]/.test(text)) {
    const whole = joinPainted([head, painted(style, 'faint', text)], '  ')
    return spread(style, whole, time)
  }
  const below = wrap(text, style.width - indent - 2).map((line) => `${lead}  ${line}`)
  return [...spread(style, head, time), ...below]
}

/** `30.0 s, 12 attempts`; empty for a check that never ran. */
function describeEffort(check: CheckReport): string {
  if (check.startedAt === null) return ''
  const attempts = check.attemptCount > 1 ? `, ${plural(check.attemptCount, 'attempt')}` : ''
  return `${describeDuration(check.durationMs)}${attempts}`
}

function checkDetails(style: TextStyle, check: CheckReport): string[] {
  const last = check.attempts.at(-1)
  const indent = 6
  return [
    ...labelled(style, indent, 'wanted', shown(check.wanted)),
    ...(last === undefined ? [] : attemptLines(style, indent, check)),
    ...labelled(style, indent, 'at', shown(describeLocation(check.location))),
  ]
}

function attemptLines(style: TextStyle, indent: number, check: CheckReport): string[] {
  const last = check.attempts.at(-1)
  if (last === undefined) return []
  const seen = describeSeen(last.seen)
  const when = `attempt ${check.attemptCount} at ${timeOfDay(last.startedAt)} UTC took ${describeDuration(last.durationMs)}`
  const own = last.reason.message === check.reason.message ? '' : `: ${last.reason.message}`
  return [
    ...(seen === '' ? [] : labelled(style, indent, 'seen', shown(seen))),
    ...labelled(style, indent, 'last', shown(`${when}${own}`)),
    ...outputLines(style, indent, 'stdout', last.seen.stdout),
    ...outputLines(style, indent, 'stderr', last.seen.stderr),
  ]
}

function outputLines(
  style: TextStyle,
  indent: number,
  name: string,
  text: string | undefined,
): string[] {
  const { lines } = lastLines(text ?? '', reportLimits.outputLines, reportLimits.lineCharacters)
  const lead = ' '.repeat(indent)
  return lines.map((line, index) => {
    const label = paint(style, 'faint', (index === 0 ? name : '').padEnd(7))
    return `${lead}${label}${paint(style, 'faint', '│')} ${line}`
  })
}

export function noticeLines(style: TextStyle, indent: number, notice: Notice): string[] {
  const tone = notice.severity === 'error' ? 'bad' : 'unknown'
  const place = notice.location === null ? '' : `${describeLocation(notice.location)}: `
  const word = notice.severity === 'notice' ? 'note' : notice.severity
  const [first = '', ...rest] = wrap(`${word}: ${place}${notice.message}`, style.width - indent - 2)
  const lead = ' '.repeat(indent)
  const opening = `${lead}${paint(style, tone, first.slice(0, word.length + 1))}${first.slice(word.length + 1)}`
  return [
    opening,
    ...rest.map((line) => `${lead}  ${line}`),
    ...(notice.hint === null ? [] : labelled(style, indent + 2, 'hint', notice.hint, 6)),
  ]
}

function lastLine(style: TextStyle, report: Report): string[] {
  const facts = [
    plural(report.images.length, 'image'),
    describeEngine(report.engine),
    describeDuration(report.durationMs),
  ]
  return spread(
    style,
    painted(style, toneOf(report.verdict), describeVerdict(report)),
    painted(style, 'faint', shown(facts.join(' · '))),
  )
}

function shown(text: string): string {
  return visibleLine(clip(text, reportLimits.cellCharacters))
}
