import { labelOf } from '../conditions/condition.ts'
import type { Condition } from '../conditions/condition.ts'
import { runLimits } from '../limits.ts'
import type { SourceLocation, ValidatorReport } from '../model.ts'
import { isStaticCheck } from '../validator/manifest.ts'
import type { Check, PlacedCondition, ProbeCheck } from '../validator/manifest.ts'
import type { CheckedValidator } from '../validator/options.ts'
import { onceWithin } from '../validator/to-check.ts'

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
    return [
      plain,
      ...[...each.values()].map((under) => ({ validator: withCheckOf(under, conditioned), under })),
    ]
  })
}

/** As a report has it. */
export function conditionOf(under: PlacedCondition | null): Pick<ValidatorReport, 'condition'> {
  return under === null ? {} : { condition: labelOf(under.condition) }
}

/** What a manifest stops by itself is stopped as the condition wants it. */
function withCheckOf(
  { condition, location }: PlacedCondition,
  validator: CheckedValidator,
): CheckedValidator {
  if (condition.kind !== 'clean-stop') return validator
  const place = location ?? validator.location
  const others = validator.checks.filter(({ action }) => action.action !== 'stop')
  const [first, ...rest]: readonly Check[] = [...others, stopCheck(place)]
  return first === undefined ? validator : { ...validator, checks: [first, ...rest] }
}

function stopCheck(location: SourceLocation): ProbeCheck {
  const { cleanStop: grace } = runLimits
  return {
    ...{ name: 'clean stop', description: '', optional: false, location, locate: () => location },
    action: { action: 'stop', signal: null, grace, exitCodes: null, reaped: false },
    timing: onceWithin(grace),
  }
}
