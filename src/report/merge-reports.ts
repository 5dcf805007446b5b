/** Several reports as one: those of the jobs of a matrix. */
import { inputError } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import type { ErrorReport, Report } from '../model.ts'
import { reportVersion } from '../model.ts'
import { verdictOfRun } from '../verdict.ts'
import { checksOf } from './words.ts'

/**
 * Their images and errors one after another, with the verdict that a run of all of them has. The engine is
 * null where they had different ones, and machine and repository are left out. A report that holds nothing, so that nobody knows what its run would
 * have found, is an error of the whole.
 *
 * @throws CanaryError (input) where there is more than one report may hold
 */
export function mergeReports(reports: readonly [Report, ...Report[]]): Report {
  const [first, ...others] = reports
  if (others.length === 0) return first
  const images = reports.flatMap((report) => report.images)
  const errors = reports.flatMap((report, index) => [...report.errors, ...emptiness(report, index)])
  refuseTooMany(reports.length, 'reports', reportLimits.merged)
  refuseTooMany(checksOf(images).length, 'checks', reportLimits.inputChecks)
  const versions = [...new Set(reports.map(({ tool }) => tool.version))]
  const machine = shared(reports, (report) => report.machine)
  const repository = shared(reports, (report) => report.repository)
  const started = Math.min(...reports.map(startOf))
  const ended = Math.max(...reports.map((report) => startOf(report) + report.durationMs))
  return {
    schemaVersion: reportVersion,
    verdict: verdictOfRun({ errors, images }),
    startedAt: new Date(started).toISOString(),
    durationMs: Math.min(ended - started, reportLimits.inputMilliseconds),
    tool: { name: first.tool.name, version: versions.join(', ') },
    engine: shared(reports, ({ engine }) => engine) ?? null,
    ...(machine === undefined ? {} : { machine }),
    ...(repository === undefined ? {} : { repository }),
    errors,
    images,
  }
}

function startOf({ startedAt }: Report): number {
  return Date.parse(startedAt)
}

/** What all of them say, or undefined. */
function shared<Value>(
  reports: readonly Report[],
  of: (report: Report) => Value,
): Value | undefined {
  const [first, ...others] = reports.map(of)
  const text = JSON.stringify(first)
  return others.every((other) => JSON.stringify(other) === text) ? first : undefined
}

function emptiness({ images, errors }: Report, index: number): ErrorReport[] {
  if (images.length > 0 || errors.length > 0) return []
  const message = `report ${index + 1} of those that were put together holds neither an image nor an error`
  const hint = 'look at the run that wrote it'
  return [{ severity: 'error', kind: 'input', code: 'report-empty', message, location: null, hint }]
}

function refuseTooMany(count: number, what: string, most: number): void {
  if (count <= most) return
  throw inputError({
    code: 'report-too-large',
    message: `the reports together have ${count} ${what}; at most ${most} are put together`,
  })
}
