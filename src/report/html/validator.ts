/** One Validator: its result, its checks on one time scale, and what its container said. */
import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type { ContainerReport, Notice, ValidatorReport } from '../../model.ts'
import { describeSharedCause, isOfContainer, splitByCause } from '../causes.ts'
import type { SharedCause } from '../causes.ts'
import type { ToldCauses } from '../glance/told.ts'
import { mergeNotices } from '../notices.ts'
import { timelineOf } from '../timeline.ts'
import type { Timeline } from '../timeline.ts'
import {
  byUrgency,
  describeContainer,
  describeDuration,
  describeResults,
  toneOf,
  verdictWord,
} from '../words.ts'
import { checkItem } from './check.ts'
import { podSection } from './pod.ts'
import { fact, facts, foldedCard, icon, link, output, shown } from './parts.ts'
import { waterfallRow, waterfallScale } from './waterfall.ts'
import { validatorTitle } from '../../condition-title.ts'

/**
 * All of a Validator, folded.
 *
 * @param id a name for links that is unique on the page, made by us
 * @param isOpen there is nothing else to look at
 */
export function validatorSection(
  validator: ValidatorReport,
  id: string,
  told: ToldCauses,
  isOpen: boolean,
): string {
  const timeline = timelineOf([validator])
  const { causes } = splitByCause(validator.checks)
  const container = containerBlock(validator)
  const isCause = causes.some(isOfContainer)
  const documentation =
    validator.documentation === '' ? '' : link(validator.documentation, 'Documentation')
  return (
    foldedCard('validator', id, isOpen, [
      icon(toneOf(validator.verdict), verdictWord(validator.verdict)),
      `<h3>${shown(validatorTitle(validator))}</h3>`,
      `<span class="result">${describeResults(validator.checks)}</span>`,
    ]) +
    (validator.description === '' ? '' : `<p class="lead">${shown(validator.description)}</p>`) +
    facts([
      fact('Manifest', validator.source, true),
      fact('Took', describeDuration(validator.durationMs)),
      fact('Reached by', validator.container?.reachedBy ?? null),
      documentation === ''
        ? ''
        : `<div class="fact"><dt>Read on</dt><dd>${documentation}</dd></div>`,
    ]) +
    noticeList(validator.notices.filter((notice) => !told.hasNotice(notice))) +
    causeList(causes, told) +
    (isCause ? container : '') +
    checkList(validator, id, timeline, told) +
    (isCause ? '' : container) +
    podSection(validator) +
    '</details>\n'
  )
}

/** What befell several checks at once. */
function causeList(causes: readonly SharedCause[], told: ToldCauses): string {
  if (causes.length === 0) return ''
  const items = causes.map((cause) => {
    const [first] = cause.checks
    const number = first === undefined ? null : told.numberOf(first)
    const message = number === null ? shown(cause.message) : causeLink(told, number)
    return `<li class="notice error">${icon(toneOf(cause.outcome), '')}<div>${message}: ${describeSharedCause(cause)}</div></li>`
  })
  return `<ul class="notices">${items.join('')}</ul>`
}

/** How details name a cause that is told above them. */
function causeLink({ causes }: ToldCauses, number: number): string {
  const words = causes.length === 1 ? 'The cause above' : `Cause ${number}`
  return `<a href="#cause-${number}">${words}</a>`
}

function checkList(
  validator: ValidatorReport,
  id: string,
  timeline: Timeline | null,
  told: ToldCauses,
): string {
  if (validator.checks.length === 0) return ''
  const places = new Map(validator.checks.map((check, index) => [check, index]))
  const shared = new Set(splitByCause(validator.checks).causes.flatMap(({ checks }) => checks))
  const rows = new Map(timeline?.rows.map((row) => [row.index, row]))
  const items = byUrgency(validator.checks).map((check) => {
    const index = places.get(check) ?? 0
    const number = told.sharedNumberOf(check)
    const reason =
      shared.has(check) && number === null ? 'for the cause above' : causeName(told, number)
    return checkItem(check, `${id}-c${index}`, timeline, rows.get(index), reason)
  })
  return `${chartHead(timeline)}<ul class="checks">\n${items.join('')}</ul>`
}

function causeName({ causes }: ToldCauses, number: number | null): string | null {
  if (number === null) return null
  return causes.length === 1 ? 'for the cause above' : `for cause ${number}`
}

/** The scale, and the start of the container that all checks waited for. */
function chartHead(timeline: Timeline | null): string {
  if (timeline === null) return ''
  const start = timeline.rows.find((row) => row.kind === 'start')
  const row =
    start === undefined
      ? ''
      : `<span class="words quiet">Container start</span><span class="chart">${waterfallRow(timeline, start)}</span><span class="took quiet">${describeDuration(start.duration)}</span>`
  return (
    `<div class="chart-head"><span class="chart">${waterfallScale(timeline)}</span></div>` +
    (row === '' ? '' : `<div class="chart-head start-row">${row}</div>`)
  )
}

function containerBlock(validator: ValidatorReport): string {
  const container = validator.container
  if (container === null) return ''
  const log = output(
    `Log of container ${container.name}`,
    container.logs.text,
    reportLimits.logLines,
    container.logs.truncated,
  )
  const open = validator.verdict === 'passed' ? '' : ' open'
  const body = log === '' ? '<p class="quiet">It wrote nothing.</p>' : log
  return (
    `<details class="container"${open}><summary>Container <code>${shown(container.name)}</code> ${describeContainer(container)}</summary>` +
    `<div class="body">${containerFacts(container)}${body}</div></details>`
  )
}

function containerFacts(container: ContainerReport): string {
  return facts([
    fact('Id', container.id.slice(0, shortId), true),
    fact(
      'Started in',
      container.startDurationMs === null ? null : describeDuration(container.startDurationMs),
    ),
    fact('Kept', container.kept ? 'yes, to look inside' : null),
  ])
}

/** As engines show it. */
const shortId = 12

export function noticeList(notices: readonly Notice[]): string {
  if (notices.length === 0) return ''
  const items = mergeNotices(notices).map((notice) => {
    const place =
      notice.location === null ? '' : ` <code>${shown(describeLocation(notice.location))}</code>`
    const hint = notice.hint === null ? '' : `<span class="hint">${shown(notice.hint)}</span>`
    const last = output('written last', notice.output?.text ?? '', reportLimits.outputLines)
    const tone = notice.severity === 'error' ? 'bad' : 'unknown'
    return `<li class="notice ${notice.severity}">${icon(tone, severityWords[notice.severity])}<div>${shown(notice.message)}${place}${hint}${last}</div></li>`
  })
  return `<ul class="notices">${items.join('')}</ul>`
}

const severityWords: Readonly<Record<Notice['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Note',
}
