/**
 * A list of terms against the features of one node: all must match. Every term is evaluated, as
 * `nfd compat validate-node` does, so that the report can tell about each expression.
 */
import type {
  Evaluation,
  Gathering,
  MatchedElement,
  NamedSlot,
  TemplateData,
} from './evaluation.ts'
import type { Failure } from './expression.ts'
import type { FeatureView } from './feature-view.ts'
import { matchExpressions } from './match-expressions.ts'
import { matchNames } from './match-names.ts'
import { and, errored, matched, matchedOrNot, mayMatch, unmatched } from './truth.ts'
import type { Possible } from './truth.ts'

export interface CompiledTerm {
  /** Index into the feature views of one node. */
  readonly feature: number
  /** First half of the feature's name, as spelled. */
  readonly domain: string
  readonly name: string
  /** In the byte order of their names; null where none are given. */
  readonly expressions: readonly NamedSlot[] | null
  readonly matchName: NamedSlot | null
}

export interface CompiledMatcher {
  readonly terms: readonly CompiledTerm[]
  /** Slots of equal `matchName`s on one feature: upstream reports them as one. */
  readonly twins: readonly (readonly number[])[]
}

export interface MatcherAnswer {
  readonly possible: Possible
  readonly failure: Failure | null
  readonly data: TemplateData
  readonly exact: boolean
}

type ElementsByName = Map<string, Map<string, readonly MatchedElement[]>>

const noElements: TemplateData = new Map()

export function evaluateMatcher(
  matcher: CompiledMatcher,
  evaluation: Evaluation,
  wantsElements: boolean,
): MatcherAnswer {
  const gathering: Gathering = { evaluation, wantsElements, exact: true, failure: null }
  const data: ElementsByName | null = wantsElements ? new Map() : null
  let possible = matched
  // Upstream's state, which a term without expressions takes over from the term before it.
  let carried = matched
  for (const term of matcher.terms) {
    const view = evaluation.views[term.feature]
    if (view === undefined || view.existence === 'absent') {
      possible = and(possible, unmatched)
      continue
    }
    const elements: MatchedElement[] = []
    const answer = evaluateTerm(term, view, carried, gathering, elements)
    if (data !== null) append(data, term, elements)
    if (view.existence === 'unknown') {
      gathering.exact = false
      possible = and(possible, answer | unmatched)
      carried |= answer & matchedOrNot
    } else {
      possible = and(possible, answer)
      carried = answer === errored ? carried : answer & matchedOrNot
    }
  }
  for (const slots of matcher.twins) shareAnswers(slots, evaluation.answers)
  return { possible, failure: gathering.failure, data: data ?? noElements, exact: gathering.exact }
}

function evaluateTerm(
  term: CompiledTerm,
  view: FeatureView,
  carried: Possible,
  gathering: Gathering,
  elements: MatchedElement[],
): Possible {
  const own =
    term.expressions === null ? null : matchExpressions(term.expressions, view, gathering, elements)
  const state = own ?? carried
  if (term.matchName === null) return state
  // Reported for what it is unless the term's own expressions keep it from being looked at;
  // upstream lets the failure of an earlier term do so as well.
  const reported = own ?? matched
  const { answers } = gathering.evaluation
  if (!mayMatch(reported)) {
    answers[term.matchName.slot] = unmatched
    return state
  }
  const reached = mayMatch(state)
  const named = matchNames(
    term.matchName.expression,
    view,
    reached ? gathering : { ...gathering, failure: null },
    elements,
  )
  answers[term.matchName.slot] = named | (reported & unmatched)
  return (state & ~matched) | (reached ? named : 0)
}

function append(
  data: ElementsByName,
  term: CompiledTerm,
  elements: readonly MatchedElement[],
): void {
  const features = data.get(term.domain) ?? new Map<string, readonly MatchedElement[]>()
  features.set(term.name, [...(features.get(term.name) ?? []), ...elements])
  data.set(term.domain, features)
}

function shareAnswers(slots: readonly number[], answers: Evaluation['answers']): void {
  const all = slots.map((slot) => answers[slot] ?? unmatched)
  const best = all.find((answer) => answer === matched) ?? all.find(mayMatch) ?? all[0] ?? unmatched
  for (const slot of slots) answers[slot] = best
}
