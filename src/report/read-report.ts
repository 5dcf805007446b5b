import type { z } from 'zod'
import { CanaryError, messageOf } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import { reportVersion } from '../model.ts'
import type { Report } from '../model.ts'
import { findContradiction } from './contradiction.ts'
import { reportSchema } from './report-schema.ts'
import { checksOf } from './words.ts'

/**
 * Reads a `report.json` that anybody may have written, for example a pull request from a fork.
 * Fields that are not known are dropped; every known one has its type and its bounds. A report that
 * contradicts itself, or says more than it proves, is refused: whatever is read can be believed to be
 * one that a run could have written.
 *
 * @param file the name that people know the text by
 * @throws CanaryError (input) with every problem, each with the path of its field
 */
export function readReport(file: string, text: string): Report {
  const size = Buffer.byteLength(text)
  if (size > reportLimits.inputBytes) {
    throw problem(
      file,
      'report-too-large',
      `has ${size} bytes; at most ${reportLimits.inputBytes} are read`,
    )
  }
  const value = parseJson(file, text)
  refuseOtherVersions(file, value)
  const result = reportSchema.safeParse(value)
  if (!result.success) throw schemaProblems(file, result.error.issues)
  const report: Report = result.data
  const checks = checksOf(report.images).length
  if (checks > reportLimits.inputChecks) {
    const most = reportLimits.inputChecks
    throw problem(file, 'report-too-large', `has ${checks} checks; at most ${most} are read`)
  }
  const contradiction = findContradiction(report)
  if (contradiction !== null) throw problem(file, 'report-contradiction', contradiction)
  return report
}

/** A later version may say things that this one would leave out, and a verdict is made of all. */
function refuseOtherVersions(file: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return
  const { schemaVersion } = value
  if (typeof schemaVersion !== 'number' || schemaVersion === reportVersion) return
  throw new CanaryError('input', {
    code: 'report-version',
    message: `the report ${file} has schemaVersion ${schemaVersion}; this release reads version ${reportVersion}`,
    hint: 'render it with the release that wrote it, or with a later one',
  })
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw problem(file, 'report-not-json', `is no JSON: ${messageOf(error)}`)
  }
}

function schemaProblems(file: string, issues: readonly z.core.$ZodIssue[]): CanaryError {
  const [first, ...rest] = issues.slice(0, reportLimits.problems).map((issue): Problem => ({
    code: 'report-schema',
    message: `the report ${file}: ${describePath(issue.path)}: ${issue.message}`,
  }))
  if (first === undefined) throw new Error('a failed schema check carries no issue')
  return new CanaryError('input', [first, ...rest])
}

function describePath(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return steps.length === 0 ? 'the document' : steps.join('').replace(/^\./, '')
}

function problem(file: string, code: string, what: string): CanaryError {
  return new CanaryError('input', { code, message: `the report ${file} ${what}` })
}
