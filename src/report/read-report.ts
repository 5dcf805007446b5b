import type { z } from 'zod'
import { CanaryError, messageOf } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import type { Report, Verdict } from '../model.ts'
import { reportSchema } from './report-schema.ts'
import { checksOf } from './words.ts'

/**
 * Reads a `report.json` that anybody may have written, for example a pull request from a fork.
 * Fields that are not known are dropped; every known one has its type and its bounds. A report that
 * contradicts itself, passed over something that failed, is refused.
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
  const result = reportSchema.safeParse(parseJson(file, text))
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

/** A sentence about the first `passed` that stands over something else; null where there is none. */
function findContradiction(report: Report): string | null {
  const over = (verdict: Verdict, parts: readonly Verdict[]) =>
    verdict === 'passed' && parts.some((part) => part !== 'passed')
  const where = (what: string) => `says that ${what} passed, and that a part of it did not`
  if (
    over(
      report.verdict,
      report.images.map((image) => image.verdict),
    )
  )
    return where('the run')
  if (report.verdict === 'passed' && report.errors.some((error) => error.severity === 'error')) {
    return where('the run')
  }
  for (const image of report.images) {
    if (
      over(
        image.verdict,
        image.validators.map((validator) => validator.verdict),
      )
    ) {
      return where(`the image ${image.reference}`)
    }
    for (const validator of image.validators) {
      const outcomes = validator.checks.map((check) => check.outcome)
      if (
        over(
          validator.verdict,
          outcomes.filter((outcome) => outcome !== 'skipped'),
        )
      ) {
        return where(`the validator ${validator.name}`)
      }
    }
  }
  return null
}

function problem(file: string, code: string, what: string): CanaryError {
  return new CanaryError('input', { code, message: `the report ${file} ${what}` })
}
