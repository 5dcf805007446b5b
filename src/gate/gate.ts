/** What the step's result is drawn by, beside the verdict: another run, and waivers. */
import { resolve } from 'node:path'
import { comparedWithNothing, compareReports } from '../compare/compare.ts'
import type { ComparisonReport, FailOn, OnUndetermined, Report } from '../model.ts'
import { judgeWaivers } from '../verdict.ts'
import type { Waiver } from '../verdict.ts'
import type { Baseline } from './baseline.ts'

/** As both entries are asked for it. */
export interface GateRequest {
  readonly failOn: FailOn
  /** As compatibility is asked for. */
  readonly onUndetermined: OnUndetermined
  /** A report.json of another run, or a directory that holds one. */
  readonly baseline: string | null
  /** A file of waivers. */
  readonly waivers: string | null
}

export interface Gate {
  readonly failOn: FailOn
  readonly onUndetermined: OnUndetermined
  readonly baseline: Baseline | null
  readonly waivers: readonly Waiver[] | null
}

/**
 * Reads what is asked for, before anything is run.
 *
 * @param isMissingTold whether a baseline that is not there is told, and not refused
 * @returns null where nothing is asked for, and the verdict decides alone
 * @throws CanaryError (input) for waivers that are wrong, and for a baseline that does not exist
 */
export async function openGate(
  { failOn, onUndetermined, baseline, waivers }: GateRequest,
  directory: string,
  isMissingTold: boolean,
): Promise<Gate | null> {
  if (failOn === 'failed' && baseline === null && waivers === null) return null
  return {
    failOn,
    onUndetermined,
    waivers: waivers === null ? null : await waiversOf(waivers, directory),
    baseline: baseline === null ? null : await baselineOf(baseline, directory, isMissingTold),
  }
}

async function waiversOf(file: string, directory: string): Promise<readonly Waiver[]> {
  const { readWaivers } = await import('./load-waivers.ts')
  return await readWaivers(resolve(directory, file), file)
}

async function baselineOf(file: string, directory: string, isMissingTold: boolean) {
  const { readBaseline } = await import('./baseline.ts')
  return await readBaseline(resolve(directory, file), file, isMissingTold)
}

/** A report without what its author says of it: another step draws its own result. */
export function withoutGate(report: Report): Report {
  const rest: { -readonly [Key in keyof Report]: Report[Key] } = { ...report }
  delete rest.gate
  delete rest.comparison
  delete rest.waivers
  return rest
}

/** A report with what the gate says of it. Its verdicts stay what they are. */
export function throughGate(report: Report, opened: Gate | null): Report {
  if (opened === null) return report
  const { failOn, onUndetermined, baseline, waivers } = opened
  const judged: Report = { ...report, gate: { failOn, onUndetermined } }
  return {
    ...judged,
    ...(baseline === null ? {} : { comparison: comparisonOf(judged, baseline) }),
    ...(waivers === null ? {} : { waivers: judgeWaivers(waivers, judged) }),
  }
}

function comparisonOf(report: Report, baseline: Baseline): ComparisonReport {
  const { file } = baseline
  if ('problem' in baseline) return comparedWithNothing(file, baseline.problem)
  // What was not looked at would be told as gone.
  return report.verdict === 'errored'
    ? comparedWithNothing(file, 'this run could not be decided')
    : compareReports(file, baseline.report, report)
}
