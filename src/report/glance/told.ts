/** What a report begins with, so that its details need not tell it again. */
import { reportLimits } from '../../limits.ts'
import type { CheckReport, Notice, Report } from '../../model.ts'
import { mergeNotices } from '../notices.ts'
import { errorsOutside } from '../problems.ts'
import { findingNotices } from '../words-static.ts'
import type { RunCause } from './cause.ts'
import { runCausesOf } from './run-causes.ts'

export interface ToldCauses {
  readonly causes: readonly RunCause[]
  /** How many were left out. */
  readonly left: number
  /** From 1; null where its cause was left out, or it passed. */
  readonly numberOf: (check: CheckReport) => number | null
  /** The same, where others share its cause. */
  readonly sharedNumberOf: (check: CheckReport) => number | null
  /** What deserves a look though it decided nothing: each once. */
  readonly warnings: readonly Notice[]
  readonly warningsLeft: number
  /** Of the run itself, what is neither a cause nor a warning that is told. */
  readonly others: readonly Notice[]
  /** Whether it is one of these warnings, or an error that is told as a cause. */
  readonly hasNotice: (notice: Notice) => boolean
}

/** @param limit how many are told */
export function toldCauses(report: Report, limit: number): ToldCauses {
  const all = runCausesOf(report)
  const causes = all.slice(0, limit)
  const numbers = new Map<CheckReport, number>()
  causes.forEach(({ befell }, index) => {
    for (const { check } of befell) if (check !== null) numbers.set(check, index + 1)
  })
  const warnings = mergeNotices(warningsOf(report))
  const toldWarnings = warnings.slice(0, Math.min(limit, reportLimits.warnings))
  const messages = {
    error: new Set(causes.map(({ message }) => message)),
    warning: toldWarnings.map(({ message }) => message),
  }
  const numberOf = (check: CheckReport) => numbers.get(check) ?? null
  const hasNotice = ({ severity, message }: Notice) =>
    severity === 'error'
      ? messages.error.has(message)
      : // One that stands for several says so behind its message.
        severity === 'warning' &&
        messages.warning.some((one) => one === message || one.startsWith(`${message} (and at `))
  return {
    ...{ causes, left: all.length - causes.length, numberOf, warnings: toldWarnings },
    warningsLeft: warnings.length - toldWarnings.length,
    sharedNumberOf: (check) => {
      const number = numberOf(check)
      const befell = number === null ? [] : (causes[number - 1]?.befell ?? [])
      return befell.length > 1 ? number : null
    },
    hasNotice,
    others: errorsOutside(report).filter((notice) => !hasNotice(notice)),
  }
}

function warningsOf(report: Report): readonly Notice[] {
  const all = [
    ...errorsOutside(report),
    ...report.images.flatMap(({ notices, validators, compatibility, static: read }) => [
      ...notices,
      ...validators.flatMap((validator) => validator.notices),
      ...(compatibility?.notices ?? []),
      ...findingNotices(read),
    ]),
  ]
  return all.filter(({ severity }) => severity === 'warning')
}
