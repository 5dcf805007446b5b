/** One node's answer to a compiled spec. */
import type { NodeFeatures } from '../../features/model.ts'
import { templateLimits } from '../../limits.ts'
import { backReferenceKey, createBackReferences } from './back-references.ts'
import type { CompiledSpec } from './compile.ts'
import type { RuleEvaluation, StepMeter } from './evaluation.ts'
import { viewFeature } from './feature-view.ts'
import type { FeatureView } from './feature-view.ts'
import type { PatternWork } from './pattern.ts'
import { evaluateRule, evaluateRuleInSteps } from './rule.ts'
import type { RuleAnswer } from './rule.ts'
import { unmatched } from './truth.ts'

export interface NodeAnswer {
  /** By index into the features of the compiled spec, as the last rule left them. */
  readonly views: readonly FeatureView[]
  /** Possible answers by expression slot. */
  readonly answers: Uint8Array
  /** What patterns have cost; searches for the report count as well. */
  readonly work: PatternWork
  /** By position of the set in the spec; null for a set that the tags leave out. */
  readonly sets: readonly (readonly RuleAnswer[] | null)[]
  /** Values that were found in `rule.matched` when a rule asked for them, by expression slot. */
  readonly referenced: ReadonlyMap<number, string>
  /** `rule.matched` after the last rule; null while no rule has run. */
  readonly variables: ReadonlyMap<string, string> | null
}

/** Steps for the templates of one spec on one node; at most what is left of those for all nodes. */
export function nodeMeter(fleet: StepMeter): StepMeter {
  const { nodeSteps } = templateLimits
  if (fleet.stepsLeft < nodeSteps) return fleet
  const exceeded = `the templates of the spec take more than ${nodeSteps} steps on this node`
  return { stepsLeft: nodeSteps, exceeded }
}

/** As many of a rule without a template cost less than to stop at each. */
const alternativesInOneGo = 8

/**
 * Evaluates the sets whose tag is among `tags`, in the order of the file; all sets where `tags` is
 * empty. Sets that are left out do not run, so they set no variables either. Stops at every step for
 * whoever has to hear of something in between.
 */
export function* evaluateInSteps(
  compiled: CompiledSpec,
  node: NodeFeatures,
  tags: ReadonlySet<string>,
  meter: StepMeter,
): Generator<void, NodeAnswer, void> {
  const backReferences = createBackReferences(node)
  const views = compiled.features.map((key) =>
    key === backReferenceKey ? backReferences.view : viewFeature(node, key),
  )
  const answers = new Uint8Array(compiled.slots).fill(unmatched)
  const evaluation: RuleEvaluation = { views, answers, work: { spent: 0 }, meter }
  const referenced = new Map<number, string>()
  const sets: (readonly RuleAnswer[] | null)[] = []
  for (const { source, rules } of compiled.sets) {
    if (tags.size > 0 && !tags.has(source.tag)) {
      sets.push(null)
      continue
    }
    const ruleAnswers: RuleAnswer[] = []
    for (const rule of rules) {
      // Later rules may change what this one finds.
      for (const { name, slot } of rule.references) {
        const value = backReferences.view.attributes?.get(name)
        if (value !== undefined) referenced.set(slot, value)
      }
      if (rule.template === null && rule.matchAny.length <= alternativesInOneGo) {
        yield
        ruleAnswers.push(evaluateRule(rule, evaluation, backReferences))
      } else {
        ruleAnswers.push(yield* evaluateRuleInSteps(rule, evaluation, backReferences))
      }
    }
    sets.push(ruleAnswers)
  }
  return {
    views,
    answers,
    work: evaluation.work,
    sets,
    referenced,
    variables: backReferences.view.attributes,
  }
}
