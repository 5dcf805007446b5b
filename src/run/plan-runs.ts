import { labelOf } from '../conditions/condition.ts'
import type { Condition } from '../conditions/condition.ts'
import type { ValidatorReport } from '../model.ts'
import { isStaticCheck } from '../validator/manifest.ts'
import type { PlacedCondition } from '../validator/manifest.ts'
import type { CheckedValidator } from '../validator/options.ts'

/** A Validator that is to be run against an image, plainly or under a condition. */
export interface PlannedRun {
  readonly validator: CheckedValidator
  readonly under: PlacedCondition | null
}

/**
 * Each Validator plainly, and once more under each condition of its own and of the run. What reads the
 * image alone is the same under any condition, and is not judged again.
 */
export function planRuns(
  validators: readonly CheckedValidator[],
  asked: readonly Condition[],
): readonly PlannedRun[] {
  return validators.flatMap((validator): readonly PlannedRun[] => {
    const plain = { validator, under: null }
    const [first, ...rest] = validator.checks.filter((check) => !isStaticCheck(check))
    if (first === undefined) return [plain]
    const run = asked.map((condition) => ({ condition, location: null }))
    const each = new Map(
      [...run, ...validator.conditions].map((under) => [labelOf(under.condition), under]),
    )
    // What is to be known of the manifest is told once, with its plain run.
    const conditioned = { ...validator, checks: [first, ...rest] as const, notices: [] }
    return [plain, ...[...each.values()].map((under) => ({ validator: conditioned, under }))]
  })
}

/** As a report has it. */
export function conditionOf(under: PlacedCondition | null): Pick<ValidatorReport, 'condition'> {
  return under === null ? {} : { condition: labelOf(under.condition) }
}
