import type { Report } from '../../model.ts'
import { imageTarget } from '../glance/parts.ts'
import { predictionsOf } from '../predictions.ts'
import type { PredictionRow } from '../predictions.ts'
import { plural } from '../words.ts'
import { icon, scrollBox, shown } from './parts.ts'

/** Image × kind of node; empty where no image ran on kinds of nodes. */
export function predictionSection({ images }: Report): string {
  const found = predictionsOf(images)
  if (found === null) return ''
  const head = ['Image', 'Nodes', 'Predicted', 'Happened', 'Compared']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')
  return (
    `<section class="card"><h2>${icon(found.tone, '')} Kinds of nodes: ${shown(found.summary)}</h2>` +
    scrollBox(
      'Images and the kinds of nodes that they ran on',
      `<table><thead><tr>${head}</tr></thead><tbody>${found.rows.map(rowOf).join('')}</tbody></table>`,
    ) +
    (found.left === 0 ? '' : `<p class="quiet">… and ${plural(found.left, 'more row')}.</p>`) +
    '</section>\n'
  )
}

function rowOf({ image, group, index, predicted, happened, tone, words }: PredictionRow): string {
  const differs =
    group.differs.length === 0 ? '' : `<br><small>${shown(group.differs.join(', '))}</small>`
  return (
    `<tr><th scope="row"><a href="#${imageTarget(index)}">${shown(image)}</a></th>` +
    `<td>${shown(group.name)}${differs}</td><td>${shown(predicted)}</td><td>${shown(happened)}</td>` +
    `<td>${icon(tone, '')} ${shown(words)}</td></tr>`
  )
}
