import { describeDenied, findDenied } from '../conditions/denied.ts'
import type { CheckCause, CheckReport, ValidatorReport } from '../model.ts'

/**
 * Says of each check that passed plainly, and failed under a condition, that it is the condition, and what
 * the image was refused, where something says so.
 */
export function explainConditions(reports: readonly ValidatorReport[]): readonly ValidatorReport[] {
  return reports.map((report) => {
    const plain = reports.find((one) => isPlainRunOf(report, one))
    return plain === undefined ? report : explainedBy(report, plain)
  })
}

function isPlainRunOf(report: ValidatorReport, one: ValidatorReport): boolean {
  return (
    report.condition !== undefined &&
    one.condition === undefined &&
    one.name === report.name &&
    one.source === report.source
  )
}

function explainedBy(report: ValidatorReport, plain: ValidatorReport): ValidatorReport {
  const passed = new Set(
    plain.checks
      .filter(({ outcome }) => outcome === 'passed')
      .map(({ name, location }) => keyOf(name, location)),
  )
  const checks = report.checks.map((check): CheckReport => {
    if (check.outcome !== 'failed' || check.cause !== undefined) return check
    if (!passed.has(keyOf(check.name, check.location))) return check
    return { ...check, cause: causeOf(check, report) }
  })
  return { ...report, checks }
}

/** Two checks of one manifest may have one name. */
function keyOf(name: string, location: CheckReport['location']): string {
  return JSON.stringify([name, location])
}

/** What a check saw itself says more of it than what its container wrote. */
function causeOf(check: CheckReport, { container, condition = '' }: ValidatorReport): CheckCause {
  const seen = check.attempts.at(-1)?.seen
  const words = [seen?.stderr, seen?.stdout, check.reason.message, container?.logs.text]
  const denied = words.map((text) => findDenied(text ?? '')).find((found) => found !== null)
  const what = denied === undefined ? '' : `, which refused it this: ${describeDenied(denied)}`
  return { message: `it passes without ${condition}${what}`, location: check.location }
}
