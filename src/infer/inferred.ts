/** A compatibility spec that was inferred from an image, before it is text. */

export interface InferredSpec {
  readonly reference: string
  readonly id: string
  /** `os/architecture[/variant]`. */
  readonly platform: string
  /** What the image cannot do without; none where nothing is certain. */
  readonly rules: readonly InferredRule[]
  /** What may matter and is not certain, or cannot be asked of a node. */
  readonly notes: readonly InferredNote[]
}

export interface InferredRule {
  readonly name: string
  /** Why, one sentence each; with words of the image, which are not harmless yet. */
  readonly reasons: readonly string[]
  readonly matchFeatures: readonly InferredTerm[]
  /** Alternatives; none where `matchFeatures` says all. */
  readonly matchAny: readonly (readonly InferredTerm[])[]
  /** Nodes that lack one thing of it each, by which a written spec is tried. */
  readonly violations: readonly Violation[]
}

/** A node that does not fit, of which nothing else is known. */
export interface Violation {
  /** What it lacks, as people read it. */
  readonly what: string
  /** Elements that it does not have, by feature. */
  readonly lacks: Readonly<Record<string, (element: string) => boolean>>
  /** Attributes that it has, and all of that feature. */
  readonly has: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** An attribute that none of its devices has with this value; null where devices do not matter. */
  readonly noDevice: DeviceAttribute | null
}

export interface DeviceAttribute {
  readonly feature: string
  readonly attribute: string
  readonly value: string
}

export interface InferredTerm {
  readonly feature: string
  readonly matchExpressions: Readonly<Record<string, InferredExpression>>
}

export interface InferredExpression {
  readonly op: 'Exists' | 'DoesNotExist' | 'In' | 'InRegexp' | 'Gt' | 'Ge'
  readonly value?: readonly string[]
}

export interface InferredNote {
  readonly code: (typeof noteCodes)[number]
  /** One sentence; with words of the image, which are not harmless yet. */
  readonly message: string
  /** What to ask a node for where the image does need it; null where there is nothing to ask. */
  readonly suggestion: readonly InferredTerm[] | null
}

export const noteCodes = [
  'program-unknown',
  'architecture-unasked',
  'architecture-mixed',
  'level-unmarked',
  'kernel-unmarked',
  'nvidia-driver',
  'nvidia-optional',
  'rdma',
  'fabric',
  'device',
  'devices-unsearched',
  'user-namespaces',
  'cgroups',
] as const

/** What one domain makes of the facts. */
export interface Inference {
  readonly rules: readonly InferredRule[]
  readonly notes: readonly InferredNote[]
}

export const nothing: Inference = { rules: [], notes: [] }

/** A node without these elements. */
export function lacking(what: string, lacks: Violation['lacks']): Violation {
  return { what, lacks, has: {}, noDevice: null }
}

/** A term that asks for names of a feature. */
export function exists(feature: string, names: readonly string[]): InferredTerm {
  const matchExpressions = Object.fromEntries(
    names.map((name) => [name, { op: 'Exists' as const }]),
  )
  return { feature, matchExpressions }
}
