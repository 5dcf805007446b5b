/** What reading an image told, in Markdown. */
import { reportLimits } from '../../limits.ts'
import type { StaticReport } from '../../model.ts'
import {
  describeLibraries,
  describeReading,
  findingNotices,
  programTones,
} from '../words-static.ts'
import { toneOf } from '../words.ts'
import { emoji, folded, more, sentence, table, value } from './blocks.ts'
import { limited } from './detail.ts'
import { anchor } from './page.ts'
import type { MarkdownPage } from './page.ts'
import { noticeBlocks } from './validator.ts'

export function staticBlocks(page: MarkdownPage, read: StaticReport, target: string): string[] {
  const { detail, told } = page
  const { shown, left } = limited(programTones(read), detail.passes === 'table' ? detail.rows : 0)
  const rows = shown.map(([program, tone]) => [
    `${emoji[tone]}&nbsp;${value(program.name)}`,
    sentence(program.askedBy),
    program.path === null ? '' : value(program.path),
    sentence(program.type ?? ''),
    sentence(describeLibraries(program, reportLimits.libraryNames)),
  ])
  const title = `${anchor(page, target)}${emoji[toneOf(read.verdict)]} Static: ${describeReading(read)}`
  return folded(title, [
    ...noticeBlocks(
      findingNotices(read).filter((notice) => !told.hasNotice(notice)),
      detail,
    ),
    ...table(['Program', 'Asked for by', 'File', 'Type', 'Libraries'], rows),
    ...more(left, 'program'),
  ])
}
