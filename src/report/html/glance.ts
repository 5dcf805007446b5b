/** What the page begins with: the table, the causes, the warnings; and where it was judged. */
import { reportLimits } from '../../limits.ts'
import { describeLocation } from '../../errors.ts'
import type { Report, SourceLocation } from '../../model.ts'
import { isShared } from '../causes.ts'
import { htmlBlock } from '../escape.ts'
import { befallenNames, someOf } from '../glance/befallen-words.ts'
import type { RunCause } from '../glance/cause.ts'
import { sourceLink } from '../glance/source-link.ts'
import { glanceTable } from '../glance/table.ts'
import type { GlanceCell, GlanceRow, GlanceTable } from '../glance/table.ts'
import type { ToldCauses } from '../glance/told.ts'
import { whereSentence } from '../glance/where.ts'
import { reasonLink } from '../reason-link.ts'
import { describeNumber, plural, toneOf } from '../words.ts'
import { foldedCard, icon, outward, scrollBox, shown } from './parts.ts'
import { noticeList } from './validator.ts'

/** Image × what it was held against; empty where a line says as much. */
export function glanceSection({ images }: Report): string {
  const table = glanceTable(images)
  if (table === null) return ''
  const rows = table.rows.slice(0, reportLimits.htmlRows)
  const left = table.left + table.rows.length - rows.length
  const prefix = table.prefix === '' ? '' : ` <small>of ${shown(table.prefix)}</small>`
  const head = table.columns.map((name) => `<th scope="col">${shown(name)}</th>`).join('')
  return (
    '<section class="card glance"><h2 class="unseen">At a glance</h2>' +
    scrollBox(
      'Images and what they were held against',
      `<table><thead><tr><th scope="col">Image${prefix}</th>${head}</tr></thead><tbody>${rows.map((row) => glanceRow(row, table)).join('')}</tbody></table>`,
    ) +
    (left === 0 ? '' : `<p class="quiet">… and ${plural(left, `more ${table.noun}`)}.</p>`) +
    '</section>\n'
  )
}

function glanceRow({ name, platform, tone, target, cells }: GlanceRow, table: GlanceTable): string {
  const where = platform === null ? '' : ` <small>${shown(platform)}</small>`
  const head = `<th scope="row">${icon(tone, tones[tone])} <a href="#${target}">${shown(name)}</a>${where}</th>`
  return `<tr>${head}${cells.map((cell, index) => glanceCell(cell, table.columns[index] ?? '')).join('')}</tr>`
}

/** Where there is no room for columns, each cell names its own. */
function glanceCell(cell: GlanceCell | null, column: string): string {
  if (cell === null) return '<td class="none"><span class="quiet">–</span></td>'
  const { tone, bad, total, unit, target } = cell
  const number = tone === 'good' ? String(total) : bad === 0 ? '' : `${bad}/${total}`
  const words = `${tones[tone]}: ${bad} of ${plural(total, unit)} did not pass`
  return (
    `<td><a class="sign ${tone}" href="#${target}">${icon(tone, words)}` +
    `<span class="column" aria-hidden="true">${shown(column)}</span> <b aria-hidden="true">${number}</b></a></td>`
  )
}

const tones = {
  good: 'Passed',
  warning: 'Warned',
  bad: 'Failed',
  broken: 'Could not be decided',
  unknown: 'Not known',
} as const

/** Each cause once; empty where everything passed. */
export function causeSection(told: ToldCauses, report: Report): string {
  const { causes, left } = told
  if (causes.length === 0) return ''
  const items = causes.map((cause, index) => causeItem(cause, index + 1, causes.length, report))
  const rest = left === 0 ? '' : `<p class="quiet">… and ${plural(left, 'more cause')}.</p>`
  return `<section class="card causes"><h2>What is wrong</h2><ol>\n${items.join('')}</ol>${rest}</section>\n`
}

function causeItem(cause: RunCause, number: number, count: number, report: Report): string {
  const { outcome, code, message, headline, hint, lines } = cause
  const tone = toneOf(outcome)
  const name = count === 1 ? '' : `<span class="number">${number}.</span> `
  const said = headline === '' ? '' : `: <code>${shown(headline)}</code>`
  const link = code === null ? '' : ` <small>${outward(reasonLink(code), code)}</small>`
  const isSaid = lines.length === 1 && lines[0]?.trim() === headline
  const log = lines.length === 0 || isSaid ? '' : excerpt(lines)
  return (
    `<li class="cause ${tone}" id="${causeTarget(number)}">${icon(tone, causeWords[outcome])}<div>` +
    `<p class="message">${name}<strong>${shown(message)}</strong>${said}${link}</p>` +
    befallenLine(cause, report) +
    wantedLine(cause) +
    log +
    placeLine(cause, report) +
    (hint === null ? '' : `<p class="hint">${shown(hint)}</p>`) +
    '</div></li>\n'
  )
}

/** The place of a cause on the page, from 1. */
export function causeTarget(number: number): string {
  return `cause-${number}`
}

const causeWords = {
  failed: 'Failed',
  errored: 'Could not be decided',
  skipped: 'Not known',
} as const

function excerpt(lines: readonly string[]): string {
  return `<pre tabindex="0" role="group" aria-label="What was written">${htmlBlock(lines.join('\n'))}</pre>`
}

function befallenLine(cause: RunCause, report: Report): string {
  const { count, checks, validators, images } = befallenNames(cause, report)
  const names = listed(checks)
  const parts = [
    count === '' ? names : `${count}${names === '' ? '' : `: ${names}`}`,
    validators.length === 0 ? '' : `in ${listed(validators)}`,
    images.length === 0 ? '' : `of ${listed(images)}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `<p class="befell">${parts.join(' · ')}</p>`
}

function listed(names: readonly string[]): string {
  const { shown: some, left } = someOf(names, reportLimits.causeNames)
  const rest = left === 0 ? '' : ` and ${describeNumber(left)} more`
  return `${some.map((name) => `<b>${shown(name)}</b>`).join(', ')}${rest}`
}

/** Of one check, what it asked for: a container that ended is asked for nothing. */
function wantedLine({ befell }: RunCause): string {
  const [first, ...rest] = befell
  const isAlone = rest.every(({ check }) => check?.wanted === first?.check?.wanted)
  if (first?.check == null || !isAlone || isShared(first.check)) return ''
  return `<p class="befell">wanted <code>${shown(first.check.wanted)}</code></p>`
}

function placeLine({ places, placeNote }: RunCause, report: Report): string {
  if (places.length === 0) return ''
  const most = places.length > reportLimits.causePlaces ? 1 : places.length
  const links = places.slice(0, most).map((place) => placeLink(place, report))
  const note = placeNote === null ? '' : `: ${shown(placeNote)}`
  const rest = places.length === most ? '' : ` and ${plural(places.length - most, 'more place')}`
  return `<p class="hint">${links.join(', ')}${note}${rest}</p>`
}

function placeLink(place: SourceLocation, { repository }: Report): string {
  const words = describeLocation(place)
  const address = sourceLink(place, repository)
  return address === null ? `<code>${shown(words)}</code>` : outward(address, words)
}

export function warningList({ warnings, warningsLeft }: ToldCauses): string {
  const rest =
    warningsLeft === 0 ? '' : `<p class="quiet">… and ${plural(warningsLeft, 'more warning')}.</p>`
  return noticeList(warnings) + rest
}

/** What the run has to tell beside that. */
export function otherNotices({ others }: ToldCauses): string {
  if (others.length === 0) return ''
  const head = [`<h2>${plural(others.length, 'more notice')}</h2>`]
  return `${foldedCard('others', 'others', false, head)}${noticeList(others)}</details>\n`
}

export function whereLine(report: Report): string {
  return `<p class="where">${whereSentence(report, shown)}</p>\n`
}
