/** The words about compatibility that every format shares. */
import type {
  CompatibilitySetReport,
  CompatibilityVerdict,
  ExpressionReport,
  NodeCompatibilityReport,
} from '../model.ts'
import { describeNumber, plural } from './words.ts'

/** Smaller is worse. */
export const compatibilityUrgency: Readonly<Record<CompatibilityVerdict, number>> = {
  errored: 0,
  incompatible: 1,
  undetermined: 2,
  compatible: 3,
}

/** Worst first. */
export function groupsByUrgency(
  groups: readonly NodeCompatibilityReport[],
): readonly NodeCompatibilityReport[] {
  return groups.toSorted(
    (left, right) => compatibilityUrgency[left.verdict] - compatibilityUrgency[right.verdict],
  )
}

/** `node-a, node-b and 3 more nodes`; at most `limit` names. */
export function describeNodes(nodes: readonly string[], limit: number): string {
  const names = nodes.slice(0, limit).join(', ')
  const rest = nodes.length - limit
  return rest > 0 ? `${names} and ${plural(rest, 'more node')}` : names
}

/** `14 of 17 nodes can run every image`. */
export function describeReach(matrix: {
  readonly images: readonly unknown[]
  readonly nodeCount: number
  readonly compatibleCount: number
}): string {
  const what = matrix.images.length === 1 ? 'the image' : 'every image'
  const count = describeNumber(matrix.compatibleCount)
  return `${count} of ${plural(matrix.nodeCount, 'node')} can run ${what}`
}

/** `set 2 "gpu" (weight 10): needs a GPU`. */
export function describeSet(set: CompatibilitySetReport): string {
  const tag = set.tag === '' ? '' : ` "${set.tag}"`
  const weight = set.weight === 0 ? '' : ` (weight ${set.weight})`
  const description = set.description === '' ? '' : `: ${set.description}`
  return `set ${set.index + 1}${tag}${weight}${description}`
}

/** `kernel.version.full: found 5.15.0, wanted Ge 6.1 (version)`. */
export function describeExpression(expression: ExpressionReport): string {
  const hint = expression.hint === null ? '' : ` (${expression.hint})`
  return `${featureName(expression)}: ${describeFound(expression)}, wanted ${expression.wanted}${hint}`
}

export function featureName(expression: ExpressionReport): string {
  return expression.element === ''
    ? expression.feature
    : `${expression.feature}.${expression.element}`
}

export function describeFound(expression: ExpressionReport): string {
  if (expression.found !== null) return `found ${expression.found}`
  return expression.verdict === 'undetermined' ? 'could not be observed' : 'not there'
}
