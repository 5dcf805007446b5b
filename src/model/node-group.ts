/** What a report tells of an image on one kind of node. */
import type { CompatibilityVerdict } from './compatibility.ts'

export const predictionOutcomes = ['agrees', 'spec-too-wide', 'spec-too-narrow', 'open'] as const

/**
 * What became of what the compatibility spec says of nodes: `spec-too-wide`: the image was to run there, and
 * does not; `spec-too-narrow`: it was not to run there, and does; `open`: it says nothing, or nobody saw.
 */
export type PredictionOutcome = (typeof predictionOutcomes)[number]

/** Nodes that Node Feature Discovery tells the same of. */
export interface NodeGroupReport {
  /** Its first node, and how many there are beside it. */
  readonly name: string
  /** All of them, by name. */
  readonly nodes: readonly string[]
  /** What it has, or lacks, and not all of the others, such as `cpu.cpuid.AVX512F`. */
  readonly differs: readonly string[]
  /** What the compatibility spec says of these nodes; null where it was not asked. */
  readonly predicted: CompatibilityVerdict | null
  /** What became of that. */
  readonly prediction: PredictionOutcome
}
