/** Findings of one cause as one: who reads lines reads ten of them. */
import type { Report } from '../../model.ts'
import type { Finding } from '../findings.ts'
import { befallenNames, someOf } from './befallen-words.ts'
import type { RunCause } from './cause.ts'
import { reportLimits } from '../../limits.ts'
import { isOfContainer } from '../causes.ts'
import { toldCauses } from './told.ts'

/**
 * Findings that tell the same of many checks are the first of them, with all their names. A few stay as
 * they are, each on its line, unless it was the container that ended.
 */
export function mergeFindings(findings: readonly Finding[], report: Report): readonly Finding[] {
  const { causes, numberOf } = toldCauses(report, Infinity)
  const numbers = new Map(
    findings.map((finding) => {
      const [check] = finding.checks ?? []
      return [finding, check === undefined ? null : numberOf(check)]
    }),
  )
  const groups = Map.groupBy(findings, (finding) => numbers.get(finding) ?? null)
  const told = new Set<number>()
  return findings.flatMap((finding) => {
    const number = numbers.get(finding) ?? null
    const cause = number === null ? undefined : causes[number - 1]
    if (number === null || cause === undefined) return [finding]
    if (!isMany(cause, groups.get(number) ?? [])) return [finding]
    if (told.has(number)) return []
    told.add(number)
    return [together(finding, cause, report)]
  })
}

const few = 3

/** What several images have in common at one place is one annotation already. */
function isMany(cause: RunCause, findings: readonly Finding[]): boolean {
  const titles = new Set(findings.map(({ title }) => title))
  return titles.size > (isOfContainer(cause) ? 1 : few)
}

function together(first: Finding, cause: RunCause, report: Report): Finding {
  const { count, checks, validators, images } = befallenNames(cause, report)
  const said = cause.headline === '' ? '' : `: ${cause.headline}`
  const lines = [
    `${cause.message}${said}`,
    `checks: ${listed(checks)}`,
    validators.length === 0 ? '' : `in: ${listed(validators)}`,
    images.length === 0 ? '' : `images: ${listed(images)}`,
    ...cause.lines.map((line) => `  ${line}`),
  ]
  return {
    ...first,
    title: count,
    message: lines.filter((line) => line !== '').join('\n'),
    image: images.length === 0 ? first.image : null,
  }
}

function listed(names: readonly string[]): string {
  const { shown, left } = someOf(names, reportLimits.causeNames)
  return `${shown.join(', ')}${left === 0 ? '' : ` and ${left} more`}`
}
