/** What reading an image told, on the page. */
import { reportLimits } from '../../limits.ts'
import type { ProgramReport, StaticReport } from '../../model.ts'
import type { ToldCauses } from '../glance/told.ts'
import { describeReading, findingNotices, programTones, programWords } from '../words-static.ts'
import { plural, toneOf, verdictWord } from '../words.ts'
import { foldedCard, icon, scrollBox, shown } from './parts.ts'
import { noticeList } from './validator.ts'

/** Findings that the page does not begin with, and every program that was looked at. */
export function staticSection(read: StaticReport, id: string, told: ToldCauses): string {
  const head = [
    icon(toneOf(read.verdict), verdictWord(read.verdict)),
    '<h3>Static</h3>',
    `<span class="result">${describeReading(read)}</span>`,
  ]
  return (
    foldedCard('static', id, false, head) +
    noticeList(findingNotices(read).filter((notice) => !told.hasNotice(notice))) +
    programTable(read) +
    '</details>\n'
  )
}

function programTable(read: StaticReport): string {
  const { programs } = read
  if (programs.length === 0) return ''
  const rows = programTones(read)
    .slice(0, reportLimits.htmlRows)
    .map(([program, tone]) => programRow(program, tone))
  const head = ['Program', 'Asked for by', 'File', 'Type', 'Libraries']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')
  const left = programs.length - rows.length
  const rest = left > 0 ? `<p class="quiet">… and ${plural(left, 'more program')}.</p>` : ''
  return (
    scrollBox(
      'Programs',
      `<table class="attempts programs"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ) + rest
  )
}

function programRow(program: ProgramReport, tone: keyof typeof programWords): string {
  const { name, askedBy, path, type, libraries } = program
  const some = libraries.slice(0, reportLimits.htmlRows).map(shown).join(', ')
  const place =
    path === null ? '<span class="quiet">not there</span>' : `<code>${shown(path)}</code>`
  return (
    `<tr><th scope="row">${icon(tone, programWords[tone])} <code>${shown(name)}</code></th><td>${shown(askedBy)}</td>` +
    `<td>${place}</td><td>${shown(type ?? '')}</td><td>${some}</td></tr>`
  )
}
