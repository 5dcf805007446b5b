/** One node's answer to a compiled spec. */
import type { NodeFeatures } from '../features/model.ts'
import { backReferenceKey, createBackReferences } from './back-references.ts'
import type { CompiledSpec } from './compile.ts'
import type { Evaluation } from './evaluation.ts'
import { viewFeature } from './feature-view.ts'
import type { FeatureView } from './feature-view.ts'
import { evaluateRule } from './rule.ts'
import type { RuleAnswer } from './rule.ts'
import { unmatched } from './truth.ts'

export interface NodeAnswer {
  /** By index into the features of the compiled spec, as the last rule left them. */
  readonly views: readonly FeatureView[]
  /** Possible answers by expression slot. */
  readonly answers: Uint8Array
  /** By position of the set in the spec; null for a set that the tags leave out. */
  readonly sets: readonly (readonly RuleAnswer[] | null)[]
  /** Values that were found in `rule.matched` when a rule asked for them, by expression slot. */
  readonly referenced: ReadonlyMap<number, string>
  /** `rule.matched` after the last rule; null while no rule has run. */
  readonly variables: ReadonlyMap<string, string> | null
}

/**
 * Evaluates the sets whose tag is among `tags`, in the order of the file; all sets where `tags` is
 * empty. Sets that are left out do not run, so they set no variables either.
 */
export function evaluateNode(
  compiled: CompiledSpec,
  node: NodeFeatures,
  tags: ReadonlySet<string>,
): NodeAnswer {
  const backReferences = createBackReferences(node)
  const views = compiled.features.map((key) =>
    key === backReferenceKey ? backReferences.view : viewFeature(node, key),
  )
  const answers = new Uint8Array(compiled.slots).fill(unmatched)
  const evaluation: Evaluation = { views, answers, work: { spent: 0 } }
  const referenced = new Map<number, string>()
  const sets = compiled.sets.map(({ source, rules }) =>
    tags.size > 0 && !tags.has(source.tag)
      ? null
      : rules.map((rule) => {
          // Later rules may change what this one finds.
          for (const { name, slot } of rule.references) {
            const value = backReferences.view.attributes?.get(name)
            if (value !== undefined) referenced.set(slot, value)
          }
          return evaluateRule(rule, evaluation, backReferences)
        }),
  )
  return { views, answers, sets, referenced, variables: backReferences.view.attributes }
}
