/** What a Markdown report begins with: the table, the causes, the warnings, and where it was judged. */
import { glanceTable } from '../glance/table.ts'
import type { GlanceCell, GlanceRow } from '../glance/table.ts'
import { whereSentence } from '../glance/where.ts'
import { plural } from '../words.ts'
import { emoji, folded, more, sentence, table, value } from './blocks.ts'
import { limited } from './detail.ts'
import { inner } from './page.ts'
import type { MarkdownPage } from './page.ts'
import { noticeBlocks } from './validator.ts'

/** Image × what it was held against; none where a line says as much. */
export function tableBlocks(page: MarkdownPage): string[] {
  const { report, detail } = page
  const whole = detail.rows === 0 ? null : glanceTable(report.images)
  if (whole === null) return []
  const { shown, left } = limited(whole.rows, detail.rows)
  const bad = whole.rows.slice(detail.rows).filter(({ tone }) => tone !== 'good').length
  return [
    ...table(
      ['Image', ...whole.columns.map(sentence)],
      shown.map((row) => rowOf(page, row)),
    ),
    ...more(left + whole.left, whole.noun, bad),
  ]
}

function rowOf(page: MarkdownPage, { name, platform, tone, target, cells }: GlanceRow): string[] {
  const where = platform === null ? '' : ` ${value(platform)}`
  return [
    `${emoji[tone]}&nbsp;${inner(page, target, value(name))}${where}`,
    ...cells.map((cell) => (cell === null ? '–' : cellOf(page, cell))),
  ]
}

/** `❌ 3/8`: of eight, three did not pass; `✅ 8`. */
function cellOf(page: MarkdownPage, { tone, bad, total, target }: GlanceCell): string {
  const number = tone === 'good' ? String(total) : bad === 0 ? '' : `${bad}/${total}`
  return inner(page, target, `${emoji[tone]}${number === '' ? '' : `&nbsp;${number}`}`)
}

/** What deserves a look though it decided nothing. */
export function warningBlocks({ told, detail }: MarkdownPage): string[] {
  return [
    ...noticeBlocks(told.warnings, { ...detail, logs: false }),
    ...more(told.warningsLeft, 'warning'),
  ]
}

/** What the run has to tell beside that. */
export function otherBlocks({ told, detail }: MarkdownPage): string[] {
  return folded(plural(told.others.length, 'more notice'), noticeBlocks(told.others, detail))
}

/** One line; empty facts are left out. */
export function whereBlock({ report }: MarkdownPage): string {
  return `<sub>${whereSentence(report, sentence)}</sub>`
}
