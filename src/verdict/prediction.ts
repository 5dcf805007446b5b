/** What a compatibility spec said of nodes, held against what happened there. */
import type { CompatibilityVerdict, PredictionOutcome, ValidatorReport } from '../model.ts'

/**
 * A disagreement never mends a verdict: that an image runs where its spec says that it does not is no pass,
 * since one of the two is wrong. What could not be decided says nothing of either.
 *
 * @param predicted null where no spec was asked
 * @param validators of the image on these nodes; what they are held against is what "runs" means
 */
export function judgePrediction(
  predicted: CompatibilityVerdict | null,
  validators: readonly Pick<ValidatorReport, 'verdict'>[],
): PredictionOutcome {
  if (predicted !== 'compatible' && predicted !== 'incompatible') return 'open'
  const isUnknown = validators.some(({ verdict }) => verdict === 'errored')
  const hasFailed = validators.some(({ verdict }) => verdict === 'failed')
  // One that failed has failed, whatever could not be tried beside it.
  if (validators.length === 0 || (isUnknown && !hasFailed)) return 'open'
  if (predicted === 'compatible') return hasFailed ? 'spec-too-wide' : 'agrees'
  return hasFailed ? 'agrees' : 'spec-too-narrow'
}

/** Whether the spec or the image is wrong. */
export function isDisagreement(prediction: PredictionOutcome): boolean {
  return prediction === 'spec-too-wide' || prediction === 'spec-too-narrow'
}
