/** Where an image runs: rules, sets, nodes, and what their answers do to its verdict. */
import type {
  CompatibilitySetReport,
  CompatibilityVerdict,
  MatchVerdict,
  OnUndetermined,
  Verdict,
} from '../model.ts'

/** What the compatibility of an image does to its verdict. */
export function verdictOfAnswer(
  answer: CompatibilityVerdict,
  onUndetermined: OnUndetermined,
): Verdict {
  switch (answer) {
    case 'compatible':
      return 'passed'
    case 'incompatible':
      return 'failed'
    case 'undetermined':
      return onUndetermined === 'fail' ? 'failed' : 'passed'
    case 'errored':
      return 'errored'
  }
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
  let heaviest = Number.NEGATIVE_INFINITY
  for (const [index, { verdict, weight }] of sets.entries()) {
    if (verdict !== 'compatible' || weight <= heaviest) continue
    best = index
    heaviest = weight
  }
  return best
}
