/** Words for what the step comes to; they hold nothing that comes from outside but days. */
import type { Report, WaiverReport } from '../model.ts'
import { stepOf } from '../verdict.ts'
import type { StepResult } from '../verdict.ts'

/**
 * What the step comes to, where the verdict alone does not say it: `it counts as passed: both are waived
 * until 2027-01-31`. Empty: it is the verdict.
 */
export function describeStep(report: Report): string {
  if (report.gate === undefined || report.verdict === 'errored') return ''
  const step = stepOf(report)
  if (step.warnings > 0) {
    const warnings = step.warnings === 1 ? '1 warning' : `${step.warnings} warnings`
    return `it counts as failed: ${warnings} (fail-on is warning)`
  }
  if (report.verdict === 'passed') return ''
  if (step.isGood) return `it counts as passed: ${excuses(report, step).join(', ')}`
  return step.waived + step.known === 0 ? '' : `it counts as failed: ${describeLeft(report, step)}`
}

function excuses(report: Report, { failing, waived, known }: StepResult): readonly string[] {
  const isNever = report.gate?.failOn === 'never'
  const parts = [
    waived === 0 ? '' : `${subjectOf(waived, failing)} waived ${untilWhen(report)}`,
    known === 0 ? '' : `${numberOf(known, failing)} failed before as well (fail-on is new)`,
  ]
  return isNever ? ['fail-on is never'] : parts.filter((part) => part !== '')
}

/** `it is`, `both are`, `all 3 are`, `1 is`. */
function subjectOf(count: number, all: number): string {
  return `${numberOf(count, all)} ${count === 1 ? 'is' : 'are'}`
}

function numberOf(count: number, all: number): string {
  if (count < all) return String(count)
  if (all === 1) return 'it'
  return all === 2 ? 'both' : `all ${all}`
}

/** The first day on which one of them ends. */
function untilWhen({ waivers = [] }: Report): string {
  const days = waivers.filter(isInUse).map(({ expires }) => expires)
  const [first = '', ...rest] = [...new Set(days)].toSorted()
  return rest.length === 0 ? `until ${first}` : `until ${first} at the earliest`
}

function isInUse({ state, failing }: WaiverReport): boolean {
  return state === 'used' && failing.length > 0
}

function describeLeft({ gate }: Report, { failing, waived, known }: StepResult): string {
  const isNew = gate?.failOn === 'new'
  const left = failing - waived - (isNew ? known : 0)
  if (isNew && waived === 0) return `${left} of ${failing} failed newly`
  return `${left} of ${failing} ${left === 1 ? 'is' : 'are'} not excused`
}
