/** Image × kind of node: what the compatibility spec predicted, and what happened. Disagreement comes first. */
import { nodeGroupLimits } from '../limits.ts'
import type { ImageReport, NodeGroupReport, PredictionOutcome } from '../model.ts'
import { isDisagreement } from '../verdict.ts'
import { plural, toneOf, verdictWord } from './words.ts'
import type { Tone } from './words.ts'

export interface Predictions {
  readonly rows: readonly PredictionRow[]
  /** Rows beyond them. */
  readonly left: number
  /** `2 of 6 predictions are wrong`. */
  readonly summary: string
  readonly tone: Tone
}

export interface PredictionRow {
  readonly image: string
  readonly group: NodeGroupReport
  /** Position in the report. */
  readonly index: number
  readonly predicted: string
  readonly happened: string
  readonly tone: Tone
  readonly words: string
}

/** Null where no image ran on kinds of nodes. */
export function predictionsOf(images: readonly ImageReport[]): Predictions | null {
  const all = images.flatMap((image, index): PredictionRow[] => {
    const { nodeGroup: group, reference, verdict } = image
    if (group === undefined) return []
    const { prediction, predicted } = group
    return [
      {
        ...{ image: reference, group, index },
        predicted: predicted ?? 'nothing',
        happened: happenedTo(image) ?? verdictWord(verdict).toLowerCase(),
        tone: isDisagreement(prediction) ? 'warning' : toneOf(verdict),
        words: predictionWords[prediction],
      },
    ]
  })
  if (all.length === 0) return null
  const rows = all.toSorted((left, right) => urgencyOf(left) - urgencyOf(right))
  const wrong = all.filter(({ group }) => isDisagreement(group.prediction)).length
  const made = all.filter(({ group }) => group.prediction !== 'open').length
  return {
    rows: rows.slice(0, nodeGroupLimits.rows),
    left: Math.max(0, rows.length - nodeGroupLimits.rows),
    summary: summaryOf(wrong, made),
    tone: wrong > 0 ? 'warning' : made > 0 ? 'good' : 'unknown',
  }
}

/** What was run there, whatever its spec says. */
function happenedTo({ validators }: ImageReport): string | null {
  if (validators.length === 0) return null
  if (validators.some(({ verdict }) => verdict === 'failed')) return 'failed'
  return validators.some(({ verdict }) => verdict === 'errored') ? 'could not be decided' : 'passed'
}

function urgencyOf({ group }: PredictionRow): number {
  return ['spec-too-wide', 'spec-too-narrow', 'open', 'agrees'].indexOf(group.prediction)
}

function summaryOf(wrong: number, made: number): string {
  if (made === 0) return 'nothing was predicted'
  if (wrong === 0) return `${plural(made, 'prediction')} held`
  return `${wrong} of ${plural(made, 'prediction')} ${wrong === 1 ? 'is' : 'are'} wrong`
}

/** What became of a prediction, in a few words. */
export const predictionWords: Readonly<Record<PredictionOutcome, string>> = {
  agrees: 'as predicted',
  'spec-too-wide': 'it was to run there, and does not',
  'spec-too-narrow': 'it was not to run there, and does',
  open: 'not to be compared',
}
