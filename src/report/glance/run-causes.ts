/** The causes of a whole run, each once, whatever number of images and checks it befell. */
import { isWarning } from '../../verdict.ts'
import { reasonCodes } from '../../model.ts'
import type { CheckReport, ImageReport, Notice, Report, ValidatorReport } from '../../model.ts'
import { noticeOutput } from '../notice-output.ts'
import { findingNotices, sharedFinding } from '../words-static.ts'
import { errorsOutside } from '../problems.ts'
import type { Befallen, CauseOutcome, RunCause } from './cause.ts'
import { causeOutcomes } from './cause.ts'
import { createCauseGroups } from './cause-groups.ts'
import type { CauseGroups, CauseSource, Subject } from './cause-groups.ts'
import { checkSource } from './check-source.ts'
import { incompatibilities } from './incompatibilities.ts'
import { validatorTitle } from '../../condition-title.ts'

/** What failed first, what could not be decided, what was skipped; those that befell most first. */
export function runCausesOf(report: Report): readonly RunCause[] {
  const known = cache.get(report)
  if (known !== undefined) return known
  const groups = createCauseGroups()
  for (const error of errorsOutside(report)) addNotice(groups, error, null, 'errored')
  report.images.forEach((image, index) => {
    addImage(groups, image, index)
  })
  const causes = groups.all().toSorted(byUrgency)
  cache.set(report, causes)
  return causes
}

/** A report is rendered at many levels of detail, and its causes are the same at each. */
const cache = new WeakMap<object, readonly RunCause[]>()

function byUrgency(left: RunCause, right: RunCause): number {
  const rank = (cause: RunCause) => causeOutcomes.indexOf(cause.outcome)
  return rank(left) - rank(right) || weight(right) - weight(left)
}

function weight({ befell }: RunCause): number {
  return befell.length === 0 ? Infinity : befell.length
}

function addImage(groups: CauseGroups, image: ImageReport, index: number): void {
  const whole: Subject = {
    ...{ image: index, validator: null, imageName: image.reference, validatorName: '' },
  }
  for (const notice of image.notices) addNotice(groups, notice, whole, outcomeOf(image))
  image.validators.forEach((validator, number) => {
    const subject = { ...whole, validator: number, validatorName: validatorTitle(validator) }
    addValidator(groups, validator, image.static, subject)
  })
  addFindings(groups, image, whole)
  const { compatibility } = image
  if (compatibility === null) return
  for (const notice of compatibility.notices) addNotice(groups, notice, whole, 'errored')
  for (const source of incompatibilities(compatibility)) {
    groups.add(source, { ...whole, check: null })
  }
}

/** What many images have in common, such as a program of their base, is one cause of all of them. */
function addFindings(groups: CauseGroups, { static: read }: ImageReport, whole: Subject): void {
  for (const notice of findingNotices(read)) {
    if (notice.severity === 'error') groups.add(findingSource(notice), { ...whole, check: null })
  }
}

function findingSource(notice: Notice): CauseSource {
  // The page of codes has all of ours; of a report that somebody wrote it may be anything.
  const code = /^[a-z][a-z-]{1,60}$/.test(notice.code) ? notice.code : null
  return { ...noticeSource(notice, 'failed'), code }
}

/** Of a check that fails for what is told of its image as well: that, at the lines of both. */
function sharedSource(check: CheckReport, read: ImageReport['static']): CauseSource | null {
  const notice = sharedFinding(check, read)
  if (notice === null) return null
  const source = findingSource(notice)
  return { ...source, places: [...source.places, check.location] }
}

function addValidator(
  groups: CauseGroups,
  validator: ValidatorReport,
  read: ImageReport['static'],
  subject: Subject,
): void {
  const told = new Map<string, Notice>()
  for (const notice of validator.notices) {
    if (notice.severity !== 'error') continue
    told.set(notice.message, notice)
    addNotice(groups, notice, subject, outcomeOf(validator))
  }
  let isTold = told.size > 0
  const sourceOf = checkSource(validator)
  for (const check of validator.checks) {
    if (check.outcome === 'passed' || isWarning(check)) continue
    isTold = true
    const notice = told.get(check.reason.message)
    const source =
      notice === undefined
        ? (sharedSource(check, read) ?? sourceOf(check))
        : noticeSource(notice, outcomeOf(validator))
    groups.add(source, { ...subject, check })
  }
  if (isTold || validator.verdict === 'passed') return
  const message = 'no check was run'
  const source = noticeSource({ ...unsaid, message }, outcomeOf(validator))
  groups.add(source, { ...subject, check: null })
}

const unsaid: Notice = { severity: 'error', code: '', message: '', location: null, hint: null }

function outcomeOf({ verdict }: Pick<ValidatorReport, 'verdict'>): CauseOutcome {
  return verdict === 'failed' ? 'failed' : 'errored'
}

function addNotice(
  groups: CauseGroups,
  notice: Notice,
  subject: Subject | null,
  outcome: CauseOutcome,
): void {
  if (notice.severity !== 'error') return
  const befallen: Befallen | null = subject === null ? null : { ...subject, check: null }
  groups.add(noticeSource(notice, outcome), befallen)
}

function noticeSource(notice: Notice, outcome: CauseOutcome): CauseSource {
  const { message, hint, location } = notice
  return {
    ...{ outcome, message, hint, placeNote: null, headline: '', lines: noticeOutput(notice) },
    key: JSON.stringify([outcome, notice.code, message]),
    code: reasonCodes.find((code) => code === notice.code) ?? null,
    places: location === null ? [] : [location],
  }
}
