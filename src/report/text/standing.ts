import type { Report } from '../../model.ts'
import { standingGroups } from '../standing.ts'
import type { StandingGroup } from '../standing.ts'
import { describeComparison, standingNotices } from '../words-standing.ts'
import { bounded, mark, paint, wrap } from './layout.ts'
import type { TextStyle } from './layout.ts'
import { noticeLines } from './notices.ts'

/** What changed since a run before, and what is excused; empty where nobody asked for either. */
export function standingLines(style: TextStyle, report: Report): string[] {
  const compared = describeComparison(report)
  const lines = [
    ...standingNotices(report).flatMap((notice) =>
      noticeLines(style, 0, { ...notice, message: bounded(notice.message) }),
    ),
    ...(compared === '' ? [] : wrap(bounded(compared), style.width)),
    ...standingGroups(report).flatMap((group) => groupLines(style, group)),
  ]
  return lines.length === 0 ? [] : ['', ...lines]
}

function groupLines(style: TextStyle, { title, tone, items, left }: StandingGroup): string[] {
  const more = left === 0 ? [] : [`… and ${left.toLocaleString('en-US')} more`]
  const lines = [...items.map(bounded), ...more].flatMap((item) => {
    const [first = '', ...rest] = wrap(item, style.width - indent - 2)
    return [`${lead}${mark(style, tone)} ${first}`, ...rest.map((line) => `${lead}  ${line}`)]
  })
  return [`  ${paint(style, 'bold', `${title}:`)}`, ...lines]
}

const indent = 4
const lead = ' '.repeat(indent)
