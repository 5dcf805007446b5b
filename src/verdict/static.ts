/** What reading an image does to its verdict. */
import type { StaticFinding, StaticReport } from '../model.ts'

/** Failed exactly where something found is certain to keep it from running where it is for. */
export function verdictOfStatic(
  findings: readonly Pick<StaticFinding, 'severity'>[],
): StaticReport['verdict'] {
  return findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed'
}

/**
 * Codes of what a run can hide: with an emulator, a kernel starts programs of other machines than its own, and one of
 * them in an image for this machine passes every check here, and none where there is no emulator.
 */
const hiddenByRuns: ReadonlySet<string> = new Set(['program-machine'])

/**
 * Beside a container that ran, what a run shows by itself is told and decides nothing; only what a run
 * can hide stays an error.
 */
export function findingsBesideRun(findings: readonly StaticFinding[]): readonly StaticFinding[] {
  return withoutErrors(findings)
}

/**
 * Of programs that nothing is known to start: they keep no image from running. One that is for another machine stays
 * an error, since an image was put together wrongly that holds it.
 */
export function findingsOfUnstarted(findings: readonly StaticFinding[]): readonly StaticFinding[] {
  return withoutErrors(findings)
}

function withoutErrors(findings: readonly StaticFinding[]): readonly StaticFinding[] {
  return findings.map((finding) =>
    finding.severity === 'error' && !hiddenByRuns.has(finding.code)
      ? { ...finding, severity: 'warning' }
      : finding,
  )
}

/** By what a waiver and a run before know a finding: `program-machine /usr/bin/app`. */
export function findingName({ code, path }: Pick<StaticFinding, 'code' | 'path'>): string {
  return path === null ? code : `${code} ${path}`
}

/** Of a command that reads an image and does nothing else. */
export function exitCodeOfStatic(verdict: StaticReport['verdict']): 0 | 1 {
  return verdict === 'passed' ? 0 : 1
}
