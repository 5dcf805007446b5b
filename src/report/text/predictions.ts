import type { Report } from '../../model.ts'
import { reportLimits } from '../../limits.ts'
import { isDisagreement } from '../../verdict.ts'
import { predictionsOf } from '../predictions.ts'
import { plural } from '../words.ts'
import { bounded, mark, paint, wrap } from './layout.ts'
import type { TextStyle } from './layout.ts'

/** What was predicted wrongly, and how many predictions there were; nothing where no image ran on kinds of nodes. */
export function predictionLines(style: TextStyle, { images }: Report): string[] {
  const found = predictionsOf(images)
  if (found === null) return []
  const wrong = found.rows.filter(({ group }) => isDisagreement(group.prediction))
  const shown = wrong.slice(0, reportLimits.textGroups)
  const left = wrong.length - shown.length + (shown.length < wrong.length ? found.left : 0)
  return [
    '',
    `${mark(style, found.tone)} kinds of nodes: ${found.summary}`,
    ...shown.flatMap(({ image, group, words }) =>
      wrap(bounded(`${image} on ${group.name}: ${words}`), style.width - 2).map(
        (line) => `  ${paint(style, 'warning', line)}`,
      ),
    ),
    ...(left === 0 ? [] : [`  … and ${plural(left, 'more row')}`]),
  ]
}
