import { imageTarget } from '../glance/parts.ts'
import { predictionsOf } from '../predictions.ts'
import { emoji, folded, more, sentence, table, unbroken, value } from './blocks.ts'
import { limited } from './detail.ts'
import { inner } from './page.ts'
import type { MarkdownPage } from './page.ts'

/** Image × kind of node, open where a prediction was wrong. */
export function predictionBlocks(page: MarkdownPage): string[] {
  const { report, detail } = page
  const found = predictionsOf(report.images)
  if (found === null || detail.rows === 0) return []
  const { shown, left } = limited(found.rows, detail.rows)
  const rows = shown.map(({ image, group, index, predicted, happened, tone, words }) => [
    `${emoji[tone]}&nbsp;${inner(page, imageTarget(index), value(image))}`,
    [value(group.name), sentence(group.differs.join(', '))].filter((part) => part !== '').join(' '),
    unbroken(predicted),
    unbroken(happened),
    words,
  ])
  return folded(
    `${emoji[found.tone]} Kinds of nodes: ${found.summary}`,
    [
      ...table(['Image', 'Nodes', 'Predicted', 'Happened', ''], rows),
      ...more(left + found.left, 'row'),
    ],
    found.tone === 'warning',
  )
}
