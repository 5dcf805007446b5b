/** What a report tells of where an image would run. */
import type { SourceLocation } from './location.ts'
import type { Notice } from './notice.ts'

export const compatibilityVerdicts = [
  'compatible',
  'incompatible',
  'undetermined',
  'errored',
] as const

/** An image's answer for one place: three-valued, and `errored` when the question was broken. */
export type CompatibilityVerdict = (typeof compatibilityVerdicts)[number]

export const matchVerdicts = ['matched', 'unmatched', 'undetermined', 'errored'] as const

/** Of a rule or an expression of a compatibility spec. */
export type MatchVerdict = (typeof matchVerdicts)[number]

export const expressionMatchers = ['matchExpression', 'matchName'] as const

export interface ExpressionReport {
  /** Such as `cpu.cpuid`. */
  readonly feature: string
  /** Element name; empty for `matchName`. */
  readonly element: string
  readonly matcher: (typeof expressionMatchers)[number]
  /** Index of the `matchAny` alternative it stands in; null for `matchFeatures`. */
  readonly alternative: number | null
  /** The expression as people read it, such as `Ge 6.1 (version)`. */
  readonly wanted: string
  /** The value that was found; null when the element does not exist. */
  readonly found: string | null
  readonly verdict: MatchVerdict
  /** Such as `did you mean vfio_pci?`. */
  readonly hint: string | null
  readonly location: SourceLocation | null
}

export interface RuleReport {
  readonly name: string
  readonly verdict: MatchVerdict
  readonly location: SourceLocation | null
  readonly error: string | null
  readonly expressions: readonly ExpressionReport[]
}

export interface CompatibilitySetReport {
  /** Position in the spec, from 0. */
  readonly index: number
  readonly tag: string
  readonly weight: number
  readonly description: string
  readonly verdict: CompatibilityVerdict
  /** The shortest list of what would have to be there, one sentence each. */
  readonly missing: readonly string[]
  readonly rules: readonly RuleReport[]
}

/** Nodes that answered identically, told once. */
export interface NodeCompatibilityReport {
  readonly nodes: readonly string[]
  readonly verdict: CompatibilityVerdict
  /** Index into `sets` of the matching set with the highest weight. */
  readonly bestSet: number | null
  readonly sets: readonly CompatibilitySetReport[]
}

export interface CompatibilityReport {
  /** File, URL, or artifact reference the spec was read from. */
  readonly source: string
  readonly digest: string | null
  /** Over all nodes asked: the worst answer. */
  readonly verdict: CompatibilityVerdict
  readonly notices: readonly Notice[]
  readonly nodes: readonly NodeCompatibilityReport[]
}
