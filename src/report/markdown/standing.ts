import type { Report } from '../../model.ts'
import { standingGroups } from '../standing.ts'
import type { StandingGroup } from '../standing.ts'
import { describeComparison, standingNotices } from '../words-standing.ts'
import { emoji, sentence } from './blocks.ts'
import { limited } from './detail.ts'
import type { MarkdownDetail } from './detail.ts'
import { noticeBlocks } from './validator.ts'

/** What changed since a run before, and what is excused; empty where nobody asked for either. */
export function standingBlocks(report: Report, detail: MarkdownDetail): string[] {
  return [
    ...noticeBlocks(standingNotices(report), detail),
    sentence(describeComparison(report)),
    ...standingGroups(report).flatMap((group) => groupBlock(group, detail)),
  ]
}

function groupBlock(group: StandingGroup, { rows }: MarkdownDetail): string[] {
  if (rows === 0) return []
  const { shown, left } = limited(group.items, rows)
  const more = left + group.left
  const lines = [
    ...shown.map((item) => `- ${sentence(item)}`),
    ...(more === 0 ? [] : [`- _… and ${more.toLocaleString('en-US')} more_`]),
  ]
  return [`${emoji[group.tone]} **${group.title}**`, lines.join('\n')]
}
