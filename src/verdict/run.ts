/** Verdicts over what stands below: of a run, an image, a Validator. */
import type {
  CheckReport,
  ErrorReport,
  ImageReport,
  StaticReport,
  ValidatorReport,
  Verdict,
} from '../model.ts'

/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0 || verdicts.includes('errored')) return 'errored'
  return verdicts.includes('failed') ? 'failed' : 'passed'
}

type Errors = readonly Pick<ErrorReport, 'message'>[]

/** Whatever went wrong, nobody knows what else would have been found. */
export function verdictOfRun(run: {
  readonly errors: Errors
  readonly images: readonly Pick<ImageReport, 'verdict'>[]
}): Verdict {
  return run.errors.length > 0 ? 'errored' : worstVerdict(run.images.map(({ verdict }) => verdict))
}

/**
 * @param image its `compatibility` is null where nobody asked for it, or there was nothing to ask; its
 * `static` where it was not read
 */
export function verdictOfImage(image: {
  readonly errors: Errors
  readonly validators: readonly Pick<ValidatorReport, 'verdict'>[]
  readonly compatibility: Verdict | null
  readonly static?: Pick<StaticReport, 'verdict'> | null | undefined
}): Verdict {
  if (image.errors.length > 0) return 'errored'
  return worstVerdict([
    ...image.validators.map(({ verdict }) => verdict),
    ...(image.compatibility === null ? [] : [image.compatibility]),
    ...(image.static == null ? [] : [image.static.verdict]),
  ])
}

/** What it takes to say whether a check counts against its Validator. */
export type JudgedCheck = Pick<CheckReport, 'outcome' | 'optional'>

/** A check that did not pass and fails nothing: people are warned of it. */
export function isWarning({ outcome, optional }: JudgedCheck): boolean {
  return optional === true && (outcome === 'failed' || outcome === 'skipped')
}

/**
 * Only what ran and passed is a pass; a check that never ran is none. An optional one that failed
 * decides nothing; that it could not be made is nobody's pass.
 *
 * @param validator its `checks` are null where the run broke before they could end
 */
export function verdictOfValidator(validator: {
  readonly errors: Errors
  readonly checks: readonly JudgedCheck[] | null
}): Verdict {
  const checks = validator.checks ?? []
  if (validator.errors.length > 0 || checks.length === 0) return 'errored'
  if (checks.some(({ outcome }) => outcome === 'errored')) return 'errored'
  const isFine = (check: JudgedCheck) => check.outcome === 'passed' || isWarning(check)
  return checks.every(isFine) ? 'passed' : 'failed'
}
