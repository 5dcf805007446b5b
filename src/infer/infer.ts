import { formatPlatform } from '../registry/platform.ts'
import type { ImageFacts } from './facts.ts'
import type { Inference, InferredNote, InferredSpec } from './inferred.ts'
import { inferArchitecture } from './rules/architecture.ts'
import { inferKernel } from './rules/kernel.ts'
import { inferLevel } from './rules/level.ts'
import { inferNvidia } from './rules/nvidia.ts'
import { inferSurroundings } from './rules/surroundings.ts'

/**
 * The compatibility spec that an image implies. A rule is there only where the image cannot do without: by
 * what its files say of themselves, or by what it asks for. All else is a note.
 */
export function inferSpec(facts: ImageFacts): InferredSpec {
  const parts: readonly Inference[] = [
    { rules: [], notes: unknownPrograms(facts) },
    inferArchitecture(facts),
    inferLevel(facts),
    inferKernel(facts),
    inferNvidia(facts),
    inferSurroundings(facts),
  ]
  return {
    reference: facts.reference,
    id: facts.id,
    platform: formatPlatform(facts.platform),
    rules: parts.flatMap(({ rules }) => rules),
    notes: parts.flatMap(({ notes }) => notes),
  }
}

/** What could not be looked at says nothing of what it needs. */
function unknownPrograms({ programs }: ImageFacts): readonly InferredNote[] {
  const note = (message: string): InferredNote => ({
    code: 'program-unknown',
    message,
    suggestion: null,
  })
  if (programs.length === 0) return [note('the image names no program that it starts')]
  return programs
    .filter(({ node, closure }) => node === null || closure.length === 0)
    .map(({ name, node }) =>
      note(
        node === null
          ? `the program ${name} is not in the image: what it needs is not known`
          : `${node.path} is no program that tells what it needs`,
      ),
    )
}
