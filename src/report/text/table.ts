/** The table that a report of several images begins with, for a terminal. */
import { reportLimits } from '../../limits.ts'
import type { Report } from '../../model.ts'
import { glanceTable } from '../glance/table.ts'
import type { GlanceCell, GlanceRow } from '../glance/table.ts'
import { largest, plural } from '../words.ts'
import { columnsOf, mark, marks, paint, shorten } from './layout.ts'
import type { TextStyle } from './layout.ts'

/** Nothing where there is one image, or no room for a table: the rest tells the same. */
export function tableLines(style: TextStyle, { images }: Report): string[] {
  const table = images.length < 2 ? null : glanceTable(images)
  if (table === null) return []
  const rows = table.rows.slice(0, reportLimits.textGroups)
  const names = rows.map(nameOf)
  const heads = table.columns.map((name) => shorten(name, headColumns))
  const widths = heads.map((head, index) =>
    largest([
      columnsOf(head),
      ...rows.map(({ cells }) => columnsOf(wordsOf(cells[index] ?? null))),
    ]),
  )
  const first = largest(names.map(columnsOf)) + 2
  if (first + widths.reduce((sum, width) => sum + width + gap, 0) > style.width) return []
  const line = (cells: readonly string[]) => cells.join(' '.repeat(gap)).trimEnd()
  const head = line([' '.repeat(first), ...heads.map((name, index) => padded(name, widths[index]))])
  const left = table.left + table.rows.length - rows.length
  return [
    '',
    paint(style, 'faint', head),
    ...rows.map(({ tone, cells }, index) =>
      line([
        `${mark(style, tone)} ${padded(names[index] ?? '', first - 2)}`,
        ...cells.map((cell, column) => cellOf(style, cell, widths[column] ?? 0)),
      ]),
    ),
    ...(left === 0 ? [] : [`… and ${plural(left, `more ${table.noun}`)}`]),
  ]
}

const headColumns = 16
const nameColumns = 40
const gap = 2

function nameOf({ name, platform }: GlanceRow): string {
  return shorten(platform === null ? name : `${name} ${platform}`, nameColumns)
}

/** `✗ 3/8`: of eight, three did not pass; `✓ 8`. */
function wordsOf(cell: GlanceCell | null): string {
  if (cell === null) return ''
  return [marks[cell.tone], numberOf(cell)].filter((part) => part !== '').join(' ')
}

function numberOf({ tone, bad, total }: GlanceCell): string {
  return tone === 'good' ? String(total) : bad === 0 ? '' : `${bad}/${total}`
}

function cellOf(style: TextStyle, cell: GlanceCell | null, width: number): string {
  const words = padded(wordsOf(cell), width)
  return cell === null || cell.tone === 'good' ? words : paint(style, cell.tone, words)
}

function padded(text: string, width = 0): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}
