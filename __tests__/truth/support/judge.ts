import { stripVTControlCharacters } from 'node:util'
import type { Told, TruthReport, Wanted } from './case.ts'

/** What is wrong with what was told; empty when it is right. */
export function judge(wanted: Wanted, told: Told): readonly string[] {
  const wrong: string[] = []
  if (told.exit !== wanted.exit) {
    wrong.push(`exit code ${told.exit ?? 'none (it had to be killed)'}, not ${wanted.exit}`)
  }
  const verdict = told.report?.verdict
  if (wanted.verdict !== undefined && verdict !== wanted.verdict) {
    wrong.push(`verdict ${verdict ?? 'none'}, not ${wanted.verdict}`)
  }
  const reason = firstReason(told.report)
  if (wanted.reason !== undefined && reason !== wanted.reason) {
    wrong.push(`reason ${reason ?? 'none'}, not ${wanted.reason}`)
  }
  // Where a line is wrapped depends on how long a temporary directory's name is.
  const text = stripVTControlCharacters(`${told.stdout}\n${told.stderr}`).replaceAll(/\s+/g, ' ')
  if (wanted.says !== undefined && !wanted.says.test(text)) {
    wrong.push(`it does not say ${String(wanted.says)}`)
  }
  if (wanted.saysNot?.test(text) === true) {
    wrong.push(`it says ${String(wanted.saysNot)}`)
  }
  return wrong
}

function firstReason(report: TruthReport | null): string | undefined {
  return report?.images
    .flatMap(({ validators }) => validators)
    .flatMap(({ checks }) => checks)
    .find(({ outcome }) => outcome !== 'passed')?.reason.code
}
