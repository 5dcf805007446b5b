/** What one Validator found, in Markdown. */
import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type { CheckReport, ContainerReport, Notice, ValidatorReport } from '../../model.ts'
import { lastLines, markdownFence, webAddress } from '../escape.ts'
import { describeSharedCause, splitByCause } from '../causes.ts'
import type { SharedCause } from '../causes.ts'
import type { ToldCauses } from '../glance/told.ts'
import { noticeOutput } from '../notice-output.ts'
import { mergeNotices } from '../notices.ts'
import {
  describeNumber,
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
  toneOfCheck,
} from '../words.ts'
import { emoji, folded, more, sentence, summaryName, table, unbroken, value } from './blocks.ts'
import { limited } from './detail.ts'
import type { MarkdownDetail } from './detail.ts'
import { anchor, placeLink } from './page.ts'
import type { MarkdownPage } from './page.ts'
import { podBlocks } from './pod.ts'
import { validatorTitle } from '../../condition-title.ts'

/** All of a Validator, folded, with a place to link to. */
export function validatorBlocks(
  page: MarkdownPage,
  validator: ValidatorReport,
  target: string,
): string[] {
  const { detail, told } = page
  const { causes, others } = splitByCause(validator.checks)
  const urgent = byUrgency(others).filter((check) => check.outcome !== 'passed')
  const notices = validator.notices.filter((notice) => !told.hasNotice(notice))
  const { shown, left } = limited(urgent, detail.rows)
  const hasLog = detail.logs && validator.verdict !== 'passed'
  return folded(titleOf(page, validator, target), [
    aboutLine(validator),
    ...noticeBlocks(notices, detail),
    ...causes.map((cause) => causeBlock(page, cause)),
    ...failureTable(page, shown),
    ...more(left, 'failure'),
    ...(detail.attempts ? shown.flatMap((check) => failureBlocks(page, check)) : []),
    ...(hasLog ? logBlocks(validator.container) : []),
    ...podBlocks(validator, detail),
    ...passedBlocks(validator, detail),
  ])
}

function titleOf(page: MarkdownPage, validator: ValidatorReport, target: string): string {
  return `${anchor(page, target)}${emoji[toneOf(validator.verdict)]} ${summaryName(validatorTitle(validator))}: ${describeResults(validator.checks)}`
}

/** What befell several checks at once, and which. */
function causeBlock({ told, detail }: MarkdownPage, cause: SharedCause): string {
  const { shown, left } = limited(cause.checks, detail.rows)
  const names = shown.map(({ name }) => value(name)).join(', ')
  const [first] = cause.checks
  const number = first === undefined ? null : told.numberOf(first)
  const message = number === null ? sentence(cause.message) : causeName(told, number)
  const list = names === '' ? '' : `: ${names}${left === 0 ? '' : ` and ${left} more`}`
  return `${emoji[toneOf(cause.outcome)]} ${message}: **${describeSharedCause(cause)}**${list}`
}

/** How details name a cause that is told above them. */
function causeName({ causes }: ToldCauses, number: number): string {
  return causes.length === 1 ? 'the cause above' : `cause ${number}`
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

function failureTable({ told }: MarkdownPage, checks: readonly CheckReport[]): string[] {
  const rows = checks.map((check) => [
    emoji[toneOfCheck(check)],
    value(check.name),
    value(check.wanted),
    happened(told, check),
    describeNumber(check.attemptCount),
    check.startedAt === null ? '–' : unbroken(describeDuration(check.durationMs)),
  ])
  return table(['', 'Check', 'Wanted', 'What happened', 'Attempts', 'Took'], rows)
}

function happened(told: ToldCauses, check: CheckReport): string {
  const number = told.sharedNumberOf(check)
  return number === null ? sentence(check.reason.message) : causeName(told, number)
}

/** What the row in the table has no room for. */
function failureBlocks(page: MarkdownPage, check: CheckReport): string[] {
  if (!hasMoreToTell(check)) return []
  const { detail, told } = page
  const last = check.attempts.at(-1)
  const seen = last === undefined ? '' : describeSeen(last.seen)
  const items = [
    check.description === '' ? '' : sentence(check.description),
    seen === '' ? '' : `Seen: ${value(seen)}`,
    lastAttempt(told, check),
    `Written at ${placeLink(page, check.location)}`,
    check.cause === undefined
      ? ''
      : `Cause: ${sentence(check.cause.message)}, at ${placeLink(page, check.cause.location)}`,
  ].filter((item) => item !== '')
  const list = items.map((item) => `- ${item}`).join('\n')
  const outputs = detail.logs ? outputBlocks(check) : []
  const title = `${emoji[toneOfCheck(check)]} ${summaryName(check.name)}`
  return folded(title, [list, ...outputs], told.sharedNumberOf(check) === null)
}

function lastAttempt(told: ToldCauses, check: CheckReport): string {
  const last = check.attempts.at(-1)
  if (last === undefined) return ''
  const took = `at ${timeOfDay(last.startedAt)} UTC took ${describeDuration(last.durationMs)}`
  const isTold = told.sharedNumberOf(check) !== null && last.reason.message === check.reason.message
  return `Attempt ${check.attemptCount} ${took}${isTold ? '' : `: ${sentence(last.reason.message)}`}`
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
  // Who opens what passed altogether asks for nothing else.
  const isAll = validator.verdict === 'passed'
  const { shown, left } = limited(passed, detail.rows)
  if (detail.passes === 'count' || shown.length === 0) return [title]
  const rest = more(left, 'passed check')
  if (detail.passes === 'names') {
    return folded(title, [shown.map((check) => value(check.name)).join(', '), ...rest], isAll)
  }
  const rows = shown.map((check) => [
    value(check.name),
    sentence(check.description),
    value(check.wanted),
    describeNumber(check.attemptCount),
    unbroken(describeDuration(check.durationMs)),
  ])
  const list = table(['Check', 'Description', 'Wanted', 'Attempts', 'Took'], rows)
  return folded(title, [...list, ...rest], isAll)
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
