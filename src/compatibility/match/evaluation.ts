/** What the evaluation of one node works on and gathers. */
import type { CompiledExpression, Failure, Outcome } from './expression.ts'
import type { FeatureView } from './feature-view.ts'
import { compareBytes } from '../spec/go-text.ts'
import type { PatternWork } from './pattern.ts'
import { errored, matched, unmatched } from './truth.ts'
import type { Possible } from './truth.ts'

/** A flag (`Name`), an attribute (`Name`, `Value`) or the attributes of an instance. */
export type MatchedElement = ReadonlyMap<string, string>

/** What a template sees: domain -> feature -> matched elements. */
export type TemplateData = ReadonlyMap<
  string,
  ReadonlyMap<string, readonly ReadonlyMap<string, string>[]>
>

/** Steps that the templates of a spec may still take. */
export interface StepMeter {
  stepsLeft: number
  readonly exceeded: string
}

/** An expression and the place where its answer is written. */
export interface NamedSlot {
  /** Element name; empty for `matchName`. */
  readonly name: string
  readonly expression: CompiledExpression
  /** Index into the answers of one node. */
  readonly slot: number
}

/** What evaluating one node works on. */
export interface Evaluation {
  readonly views: readonly FeatureView[]
  /** Possible answers by expression slot. */
  readonly answers: Uint8Array | Possible[]
  readonly work: PatternWork
}

/** The same with what templates may use, all of them on this node. */
export interface RuleEvaluation extends Evaluation {
  readonly meter: StepMeter
}

/** What is gathered while the terms of one matcher are evaluated. */
export interface Gathering {
  readonly evaluation: Evaluation
  /** Whether elements are wanted, for a template. */
  readonly wantsElements: boolean
  /** False once it depends on something unseen which elements match. */
  exact: boolean
  /** The first error in upstream's order. */
  failure: Failure | null
}

/** An outcome as a set of one; the first failure is kept. */
export function note(outcome: Outcome, gathering: Gathering): Possible {
  if (outcome === true) return matched
  if (outcome === false) return unmatched
  gathering.failure ??= outcome
  return errored
}

/** Orders elements by name, as upstream does before templates see them. */
export function sortByName(elements: MatchedElement[]): void {
  elements.sort((left, right) => compareBytes(left.get('Name') ?? '', right.get('Name') ?? ''))
}
