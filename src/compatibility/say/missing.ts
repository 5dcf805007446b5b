/** The shortest list of what would have to be there for a set to match. */
import { compatibilityLimits } from '../../limits.ts'
import type { CompiledGroupRule, ExpressionSlot } from '../match/compile.ts'
import type { NodeAnswer } from '../match/evaluate.ts'
import { evaluateMatcher } from '../match/matcher.ts'
import type { CompiledMatcher, CompiledTerm } from '../match/matcher.ts'
import type { RuleAnswer } from '../match/rule.ts'
import { matched, mayMatch, verdictOf } from '../match/truth.ts'
import type { Possible } from '../match/truth.ts'

/** Words for what is not matched, hints included. */
export interface Describe {
  readonly slot: (slot: ExpressionSlot) => string
  readonly missingFeature: (feature: string) => string
}

/** What one rule lacks: always `required`, and one of `choices` where there are any. */
interface Lack {
  readonly required: readonly string[]
  readonly choices: readonly (readonly string[])[]
}

/**
 * Sentences, each told once. Of the alternatives of a rule, those are chosen that make the whole
 * list the shortest. What cannot be observed is listed only where nothing else is missing.
 */
export function describeMissing(
  rules: readonly CompiledGroupRule[],
  ruleAnswers: readonly RuleAnswer[],
  answer: NodeAnswer,
  describe: Describe,
): string[] {
  const verdicts = ruleAnswers.map(({ possible }) => verdictOf(possible))
  const broken = rules.flatMap((rule, index) =>
    verdicts[index] === 'errored'
      ? [
          `rule ${rule.source.name}: ${ruleAnswers[index]?.failure?.error ?? 'it cannot be evaluated'}`,
        ]
      : [],
  )
  const wanted = verdicts.includes('unmatched') ? 'unmatched' : 'undetermined'
  const lacks = rules
    .filter((_, index) => verdicts[index] === wanted)
    .map((rule) => lackOf(rule, answer, describe))
  const sentences = [...new Set([...broken.sort(), ...shortest(lacks)])]
  const more = sentences.length - compatibilityLimits.missing
  if (more <= 0) return sentences
  return [...sentences.slice(0, compatibilityLimits.missing), `and ${more} more`]
}

function lackOf(rule: CompiledGroupRule, answer: NodeAnswer, describe: Describe): Lack {
  const bySlot = new Map(rule.slots.map((slot) => [slot.slot, slot]))
  const inMatcher = (matcher: CompiledMatcher) =>
    matcher.terms.flatMap((term) => describeTerm(term, slotsOf(term, bySlot), answer, describe))
  const required = inMatcher(rule.matchFeatures)
  const alternatives = rule.matchAny.map(inMatcher)
  const [only] = alternatives
  if (only !== undefined && alternatives.length === 1) {
    return { required: [...required, ...only], choices: [] }
  }
  const isSatisfied = alternatives.some((sentences) => sentences.length === 0)
  return { required, choices: isSatisfied ? [] : alternatives }
}

function slotsOf(
  { expressions, matchName }: CompiledTerm,
  bySlot: ReadonlyMap<number, ExpressionSlot>,
): ExpressionSlot[] {
  const named = matchName === null ? (expressions ?? []) : [...(expressions ?? []), matchName]
  return named.flatMap(({ slot }) => bySlot.get(slot) ?? [])
}

function describeTerm(
  term: CompiledTerm,
  slots: readonly ExpressionSlot[],
  answer: NodeAnswer,
  describe: Describe,
): string[] {
  const possible = evaluateTermAlone(term, answer)
  if (possible === matched) return []
  const failing = slots.filter(({ slot }) => answer.answers[slot] !== matched)
  // What is undetermined is not what is missing, unless nothing else is.
  const definite = failing.filter(({ slot }) => !mayMatch(answer.answers[slot] ?? matched))
  const told = mayMatch(possible) || definite.length === 0 ? failing : definite
  if (told.length > 0) return told.map(describe.slot)
  return [describeWhole(term, slots, answer, describe)]
}

/** For a term none of whose expressions fails by itself. */
function describeWhole(
  term: CompiledTerm,
  slots: readonly ExpressionSlot[],
  { views }: NodeAnswer,
  describe: Describe,
): string {
  const feature = term.name === '' ? term.domain : `${term.domain}.${term.name}`
  const view = views[term.feature]
  if (view === undefined || view.existence === 'absent') {
    return describe.missingFeature(feature)
  }
  if (view.unknown !== null) return `${feature}: cannot be observed on this node`
  if (view.instances.length === 0) return `${feature}: has no elements`
  const names = slots.map(({ name }) => name).join(', ')
  return `${feature}: no single one of ${view.instances.length} satisfies all of ${names}`
}

function evaluateTermAlone(term: CompiledTerm, { views, work }: NodeAnswer): Possible {
  // The answers of the run are kept; those of this term are written into a list nobody reads.
  const evaluation = { views, answers: [], work }
  return evaluateMatcher({ terms: [term], twins: [] }, evaluation, false).possible
}

function shortest(lacks: readonly Lack[]): string[] {
  const required = new Set(lacks.flatMap((lack) => lack.required))
  const open = lacks.map((lack) => lack.choices).filter((choices) => choices.length > 0)
  const combinations = open.reduce((product, choices) => product * choices.length, 1)
  const best =
    combinations <= compatibilityLimits.missingChoices
      ? chooseBest(required, open)
      : chooseGreedily(required, open)
  return [...best]
}

type Choices = readonly (readonly string[])[]

function chooseBest(chosen: ReadonlySet<string>, open: readonly Choices[]): ReadonlySet<string> {
  const [choices, ...rest] = open
  if (choices === undefined) return chosen
  return choices
    .map((choice) => chooseBest(new Set([...chosen, ...choice]), rest))
    .reduce((best, other) => (other.size < best.size ? other : best))
}

function chooseGreedily(
  required: ReadonlySet<string>,
  open: readonly Choices[],
): ReadonlySet<string> {
  const chosen = new Set(required)
  for (const choices of open) {
    const added = (choice: readonly string[]) => choice.filter((sentence) => !chosen.has(sentence))
    const best = choices
      .map(added)
      .reduce((least, other) => (other.length < least.length ? other : least))
    for (const sentence of best) chosen.add(sentence)
  }
  return chosen
}
