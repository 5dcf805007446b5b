/** Everything of a report that can fail, one by one. */
import type {
  CheckReport,
  ImageReport,
  OnUndetermined,
  Report,
  SubjectPlace,
  SubjectReport,
  ValidatorReport,
} from '../model.ts'
import { verdictOfAnswer } from './compatibility.ts'
import { isWarning } from './run.ts'
import { findingName } from './static.ts'
import { validatorTitle } from '../condition-title.ts'

/** `unknown`: it was not observed, and neither passed nor failed for it. */
export type SubjectState = 'passed' | 'failed' | 'errored' | 'unknown'

export interface Subject extends SubjectReport {
  readonly place: SubjectPlace
  readonly state: SubjectState
}

/** In the order of the report. */
export function subjectsOf(
  report: Pick<Report, 'images' | 'gate'>,
  onUndetermined: OnUndetermined = report.gate?.onUndetermined ?? 'warn',
): readonly Subject[] {
  return report.images.flatMap((image, at) => [
    ...image.validators.flatMap((validator, index) =>
      checksOfValidator(image, validator, { image: at, validator: index }),
    ),
    ...compatibilityOf(image, at, onUndetermined),
    ...staticOf(image, at),
  ])
}

function checksOfValidator(
  { reference, platform }: ImageReport,
  validator: ValidatorReport,
  place: Pick<SubjectPlace, 'image' | 'validator'>,
): readonly Subject[] {
  const { kind = 'Validator', checks, verdict } = validator
  // What never ran is no pass: it counts as failed wherever it makes its Validator fail.
  const skipped = verdict === 'failed' ? 'failed' : 'unknown'
  return checks.map((check, index) => ({
    ...{
      image: reference,
      platform,
      kind,
      validator: validatorTitle(validator),
      check: check.name,
    },
    place: { ...place, check: index },
    state: stateOf(check, skipped),
  }))
}

/** What only warns does not fail, and is not known to be good. */
function stateOf(check: CheckReport, skipped: SubjectState): SubjectState {
  if (isWarning(check)) return 'unknown'
  return check.outcome === 'skipped' ? skipped : check.outcome
}

function compatibilityOf(
  { reference, platform, compatibility }: ImageReport,
  image: number,
  onUndetermined: OnUndetermined,
): readonly Subject[] {
  if (compatibility === null) return []
  const { verdict } = compatibility
  const answer = verdictOfAnswer(verdict, onUndetermined)
  const isOpen = verdict === 'undetermined' && answer === 'passed'
  return [
    {
      ...{ image: reference, platform, kind: 'Compatibility', validator: '' },
      check: 'compatibility',
      place: { image, validator: null, check: null },
      state: isOpen ? 'unknown' : answer,
    },
  ]
}

/** What reading it found and fails it; what it did not find has no name. */
function staticOf(
  { reference, platform, static: read }: ImageReport,
  image: number,
): readonly Subject[] {
  return (read?.findings ?? []).flatMap((finding, check) =>
    finding.severity === 'error'
      ? [
          {
            ...{ image: reference, platform, kind: 'Static', validator: '' },
            check: findingName(finding),
            place: { image, validator: null, check },
            state: 'failed',
          },
        ]
      : [],
  )
}

/** The same for equal places. */
export function placeKey({ image, validator, check }: SubjectPlace): string {
  return `${image}/${validator ?? ''}/${check ?? ''}`
}
