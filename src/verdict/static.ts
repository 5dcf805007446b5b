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
 * Where something else is the better witness, only programs for other machines stay errors. Beside a container that ran,
 * what a run shows by itself decides nothing. A program that nothing is known to start keeps no image from running, but
 * an image that holds one for another machine was put together wrongly.
 */
export function onlyMachinesDecide(findings: readonly StaticFinding[]): readonly StaticFinding[] {
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
