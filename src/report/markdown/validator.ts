/** What one Validator found, in Markdown. */
import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type { CheckReport, ContainerReport, Notice, ValidatorReport } from '../../model.ts'
import { lastLines, markdownFence, webAddress } from '../escape.ts'
import { describeSharedCause, isOfContainer, isTold, splitByCause } from '../causes.ts'
import type { SharedCause } from '../causes.ts'
import { noticeOutput } from '../notice-output.ts'
import { mergeNotices } from '../notices.ts'
import {
  byUrgency,
  countChecks,
  describeContainer,
  describeDuration,
  describeSeen,
  hasMoreToTell,
  describeResults,
  plural,
  timeOfDay,
  toneOf,
} from '../words.ts'
import type { Heading } from './blocks.ts'
import { emoji, folded, more, sentence, summaryName, table, unbroken, value } from './blocks.ts'
import { limited } from './detail.ts'
import type { MarkdownDetail } from './detail.ts'
import { podBlocks } from './pod.ts'

/** The blocks of a Validator, its heading first. */
export function validatorBlocks(
  validator: ValidatorReport,
  detail: MarkdownDetail,
  heading: Heading,
): string[] {
  const { causes, others } = splitByCause(validator.checks)
  const urgent = byUrgency(others).filter((check) => check.outcome !== 'passed')
  const logs = detail.logs && validator.verdict !== 'passed' ? logBlocks(validator.container) : []
  const isCause = causes.some(isOfContainer)
  const { shown, left } = limited(urgent, detail.rows)
  return [
    `${heading} ${emoji[toneOf(validator.verdict)]} ${sentence(validator.name)}: ${describeResults(validator.checks)}`,
    aboutLine(validator),
    ...noticeBlocks(validator.notices, detail),
    ...causes.map((cause) => causeBlock(cause, validator, detail)),
    ...(isCause ? logs : []),
    ...failureTable(shown),
    ...more(left, 'failure'),
    ...(detail.attempts ? shown.flatMap((check) => failureBlocks(check, detail)) : []),
    ...(isCause ? [] : logs),
    ...podBlocks(validator, detail),
    ...passedBlocks(validator, detail),
  ]
}

/** What befell several checks at once, and which. */
function causeBlock(
  cause: SharedCause,
  { notices }: ValidatorReport,
  { rows }: MarkdownDetail,
): string {
  const { shown, left } = limited(cause.checks, rows)
  const names = shown.map(({ name }) => value(name)).join(', ')
  const message = isTold(cause, notices) ? '' : `${sentence(cause.message)}: `
  const list = names === '' ? '' : `: ${names}${left === 0 ? '' : ` and ${left} more`}`
  return `${emoji[toneOf(cause.outcome)]} ${message}**${describeSharedCause(cause)}**${list}`
}

function aboutLine(validator: ValidatorReport): string {
  const link = webAddress(validator.documentation)
  return [
    validator.description === '' ? '' : sentence(validator.description),
    value(validator.source),
    describeDuration(validator.durationMs),
    link === null ? '' : `[documentation on ${sentence(link.host)}](${link.href})`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function failureTable(checks: readonly CheckReport[]): string[] {
  const rows = checks.map((check) => [
    emoji[toneOf(check.outcome)],
    value(check.name),
    value(check.wanted),
    sentence(check.reason.message),
    check.attemptCount.toLocaleString('en-US'),
    check.startedAt === null ? '–' : unbroken(describeDuration(check.durationMs)),
  ])
  return table(['', 'Check', 'Wanted', 'What happened', 'Attempts', 'Took'], rows)
}

/** What the row in the table has no room for. */
function failureBlocks(check: CheckReport, detail: MarkdownDetail): string[] {
  if (!hasMoreToTell(check)) return []
  const last = check.attempts.at(-1)
  const seen = last === undefined ? '' : describeSeen(last.seen)
  const items = [
    check.description === '' ? '' : sentence(check.description),
    seen === '' ? '' : `Seen: ${value(seen)}`,
    lastAttempt(check),
    `Written at ${value(describeLocation(check.location))}`,
    check.cause === undefined
      ? ''
      : `Cause: ${sentence(check.cause.message)}, at ${value(describeLocation(check.cause.location))}`,
  ].filter((item) => item !== '')
  const list = items.map((item) => `- ${item}`).join('\n')
  const outputs = detail.logs ? outputBlocks(check) : []
  const title = `${emoji[toneOf(check.outcome)]} ${summaryName(check.name)}`
  return folded(title, [list, ...outputs], true)
}

function lastAttempt(check: CheckReport): string {
  const last = check.attempts.at(-1)
  if (last === undefined) return ''
  const took = `at ${timeOfDay(last.startedAt)} UTC took ${describeDuration(last.durationMs)}`
  return `Attempt ${check.attemptCount} ${took}: ${sentence(last.reason.message)}`
}

function outputBlocks(check: CheckReport): string[] {
  const seen = check.attempts.at(-1)?.seen
  return (['stdout', 'stderr'] as const).flatMap((name) => {
    const { lines, left } = lastLines(
      seen?.[name] ?? '',
      reportLimits.outputLines,
      reportLimits.lineCharacters,
    )
    if (lines.length === 0) return []
    const rest = left === 0 ? '' : ` (${left} lines before)`
    return [`\`${name}\`${rest}:`, markdownFence(lines.join('\n'), 'text')]
  })
}

function logBlocks(container: ContainerReport | null): string[] {
  if (container === null) return []
  const { lines, left } = lastLines(
    container.logs.text,
    reportLimits.logLines,
    reportLimits.lineCharacters,
  )
  const about = describeContainer(container)
  if (lines.length === 0) {
    return [`Container ${value(container.name)} ${about} and wrote nothing.`]
  }
  const there = left > 0 || container.logs.truncated ? ', there were more' : ''
  return folded(
    `Container ${summaryName(container.name)} ${about}: its last ${plural(lines.length, 'log line')}${there}`,
    [markdownFence(lines.join('\n'), 'text')],
    lines.length <= openLogLines,
  )
}

/** A short log is read at once; a long one would push the next failure off the screen. */
const openLogLines = 12

function passedBlocks(validator: ValidatorReport, detail: MarkdownDetail): string[] {
  const passed = validator.checks.filter((check) => check.outcome === 'passed')
  if (passed.length === 0) return []
  const title = `${emoji.good} ${plural(countChecks(passed).passed, 'passed check')}`
  const { shown, left } = limited(passed, detail.rows)
  if (detail.passes === 'count' || shown.length === 0) return [title]
  const rest = more(left, 'passed check')
  if (detail.passes === 'names') {
    return folded(title, [shown.map((check) => value(check.name)).join(', '), ...rest])
  }
  const rows = shown.map((check) => [
    value(check.name),
    sentence(check.description),
    value(check.wanted),
    check.attemptCount.toLocaleString('en-US'),
    unbroken(describeDuration(check.durationMs)),
  ])
  return folded(title, [
    ...table(['Check', 'Description', 'Wanted', 'Attempts', 'Took'], rows),
    ...rest,
  ])
}

/** Notices as a list, the place in front and the hint behind; below it what commands wrote last. */
export function noticeBlocks(notices: readonly Notice[], detail: MarkdownDetail): string[] {
  const { shown, left } = limited(mergeNotices(notices), Math.max(1, detail.rows))
  const items = shown.map((notice) => {
    const place = notice.location === null ? '' : `${value(describeLocation(notice.location))}: `
    const hint = notice.hint === null ? '' : `<br>→ ${sentence(notice.hint)}`
    return `- ${severityMarks[notice.severity]} ${place}${sentence(notice.message)}${hint}`
  })
  if (items.length === 0) return []
  const outputs = detail.logs ? shown.flatMap(noticeOutputBlocks) : []
  return [items.join('\n'), ...more(left, 'notice'), ...outputs]
}

function noticeOutputBlocks(notice: Notice): string[] {
  const lines = noticeOutput(notice)
  return lines.length === 0 ? [] : ['Written last:', markdownFence(lines.join('\n'), 'text')]
}

const severityMarks: Readonly<Record<Notice['severity'], string>> = {
  error: '❌',
  warning: '⚠️',
  notice: 'ℹ️',
}
