import type {
  CompatibilitySetReport,
  CompatibilityVerdict,
  MatchVerdict,
  Outcome,
  Report,
  Verdict,
} from './model.ts'

/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0 || verdicts.includes('errored')) return 'errored'
  return verdicts.includes('failed') ? 'failed' : 'passed'
}

/** Of the checks of one Validator. Only what ran and passed is a pass; one that never ran is none. */
export function verdictOfChecks(outcomes: readonly Outcome[]): Verdict {
  if (outcomes.length === 0 || outcomes.includes('errored')) return 'errored'
  return outcomes.every((outcome) => outcome === 'passed') ? 'passed' : 'failed'
}

/** 0 passed, 1 failed, 2 when only the input is at fault, 3 for everything else. */
export function exitCodeOf(report: Report): 0 | 1 | 2 | 3 {
  if (report.verdict === 'passed') return 0
  if (report.verdict === 'failed') return 1
  const isInput = report.errors.length > 0 && report.errors.every(({ kind }) => kind === 'input')
  return isInput ? 2 : 3
}

/**
 * All rules of a set are required. A broken rule breaks the question, whatever the other rules say;
 * else one rule that matches in no world decides.
 */
export function verdictOfSet(rules: readonly MatchVerdict[]): CompatibilityVerdict {
  if (rules.includes('errored')) return 'errored'
  if (rules.includes('unmatched')) return 'incompatible'
  return rules.includes('undetermined') ? 'undetermined' : 'compatible'
}

/**
 * Sets are alternatives, so one that is compatible wins. Where none is, a broken set comes before
 * one that cannot be determined: undetermined may pass a gate, a broken question must not. Without
 * any set nothing says that the image may run, so the answer is no.
 */
export function verdictOfNode(sets: readonly CompatibilityVerdict[]): CompatibilityVerdict {
  const order = ['compatible', 'errored', 'undetermined'] as const
  return order.find((verdict) => sets.includes(verdict)) ?? 'incompatible'
}

/** The worst answer of all nodes; where none was asked, nobody knows. */
export function verdictOfNodes(nodes: readonly CompatibilityVerdict[]): CompatibilityVerdict {
  if (nodes.length === 0) return 'errored'
  const order = ['errored', 'incompatible', 'undetermined'] as const
  return order.find((verdict) => nodes.includes(verdict)) ?? 'compatible'
}

/** Index of the compatible set with the highest weight, the first one on ties; null without one. */
export function bestSetOf(sets: readonly CompatibilitySetReport[]): number | null {
  let best: number | null = null
  for (const [index, { verdict, weight }] of sets.entries()) {
    if (verdict !== 'compatible') continue
    if (best === null || weight > (sets[best]?.weight ?? 0)) best = index
  }
  return best
}
