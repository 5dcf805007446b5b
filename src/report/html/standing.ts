import type { Report } from '../../model.ts'
import { standingGroups } from '../standing.ts'
import type { StandingGroup } from '../standing.ts'
import { describeComparison, standingNotices } from '../words-standing.ts'
import { icon, shown } from './parts.ts'
import { noticeList } from './validator.ts'

/** What changed since a run before, and what is excused; empty where nobody asked for either. */
export function standingSection(report: Report): string {
  const compared = describeComparison(report)
  const notices = noticeList(standingNotices(report))
  const groups = standingGroups(report).map(groupList).join('')
  if (compared === '' && groups === '') return notices
  const result = compared === '' ? '' : `<p class="result">${shown(compared)}</p>`
  const title = compared === '' ? 'What is excused' : 'What changed'
  return (
    `${notices}<section class="card"><header class="card-head"><h2>${title}</h2>${result}</header>` +
    `${groups}</section>\n`
  )
}

function groupList({ title, tone, items, left }: StandingGroup): string {
  const more = left === 0 ? [] : [`… and ${left.toLocaleString('en-US')} more`]
  const list = [...items, ...more].map(
    (item) => `<li class="notice">${icon(tone, '')}<div>${shown(item)}</div></li>`,
  )
  return `<h3>${shown(title)}</h3><ul class="notices">${list.join('')}</ul>`
}
