/** Whether the step fails: by its verdict, unless it was told to go by something else. */
import type { Notice, Report } from '../model.ts'
import { isWarning } from './run.ts'
import { placeKey, subjectsOf } from './subjects.ts'
import type { Subject } from './subjects.ts'
import { isWaiverDoubtful, waiversByPlace } from './waivers.ts'

/** What a step comes to, and how many things it did or did not fail for. */
export interface StepResult {
  readonly isGood: boolean
  /** What failed. */
  readonly failing: number
  /** Of these: excused by a waiver. */
  readonly waived: number
  /** Of the others: failing before, in the run that this one is compared with. */
  readonly known: number
  /** Where warnings make it fail. */
  readonly warnings: number
}

/**
 * What could not be decided fails the step, whatever it was told. A run that failed without anything
 * that says so is excused by nothing.
 */
export function stepOf(report: Report): StepResult {
  const failOn = report.gate?.failOn ?? 'failed'
  const failing = subjectsOf(report).filter(({ state }) => state === 'failed')
  const waivers = waiversByPlace(report)
  const left = failing.filter(({ place }) => !waivers.has(placeKey(place)))
  const known = left.filter(isKnownIn(report))
  const warnings = failOn === 'warning' ? countWarnings(report) : 0
  const counted = failOn === 'new' ? left.length - known.length : left.length
  const isExcused = failOn === 'never' || (failing.length > 0 && counted === 0)
  const isWell = report.verdict === 'passed' || (report.verdict === 'failed' && isExcused)
  return {
    isGood: isWell && warnings === 0,
    failing: failing.length,
    waived: failing.length - left.length,
    known: known.length,
    warnings,
  }
}

/** Without a run to compare with, nothing is known. */
function isKnownIn({ comparison }: Report): (subject: Subject) => boolean {
  const known = new Set<string>()
  for (const { change, place } of comparison?.changes ?? []) {
    if (change === 'still-failing' && place !== null) known.add(placeKey(place))
  }
  return ({ place }) => known.has(placeKey(place))
}

function warns({ severity }: Notice): boolean {
  return severity === 'warning'
}

/** Of what was judged, and of waivers; that a baseline is missing says nothing of the image. */
function countWarnings(report: Report): number {
  const notices = report.images.flatMap((image) => [
    ...image.notices,
    ...image.validators.flatMap((validator) => validator.notices),
    ...(image.compatibility?.notices ?? []),
    ...(image.static?.findings ?? []),
  ])
  const checks = report.images.flatMap(({ validators }) => validators.flatMap((one) => one.checks))
  const doubtful = (report.waivers ?? []).filter((waiver) => isWaiverDoubtful(waiver, report))
  return (
    [...report.errors, ...notices].filter(warns).length +
    checks.filter(isWarning).length +
    doubtful.length
  )
}
