import type { Report, Verdict } from './model.ts'

/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0 || verdicts.includes('errored')) return 'errored'
  return verdicts.includes('failed') ? 'failed' : 'passed'
}

/** 0 passed, 1 failed, 2 when only the input is at fault, 3 for everything else. */
export function exitCodeOf(report: Report): 0 | 1 | 2 | 3 {
  if (report.verdict === 'passed') return 0
  if (report.verdict === 'failed') return 1
  const isInput = report.errors.length > 0 && report.errors.every(({ kind }) => kind === 'input')
  return isInput ? 2 : 3
}
