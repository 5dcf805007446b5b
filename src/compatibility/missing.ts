/** The shortest list of what would have to be there for a set to match. */
import { compatibilityLimits } from '../limits.ts'
import type { CompiledGroupRule, ExpressionSlot } from './compile.ts'
import type { NodeAnswer } from './evaluate.ts'
import { evaluateMatcher } from './matcher.ts'
import type { CompiledMatcher, CompiledTerm } from './matcher.ts'
import { hintForFeature } from './reasons.ts'
import type { RuleAnswer } from './rule.ts'
import { matched, mayMatch, verdictOf } from './truth.ts'
import type { Possible } from './truth.ts'

/** Words for one expression that is not matched, hint included. */
export type DescribeSlot = (slot: ExpressionSlot) => string

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
  describe: DescribeSlot,
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
  return [...new Set([...broken.sort(), ...shortest(lacks)])]
}

function lackOf(rule: CompiledGroupRule, answer: NodeAnswer, describe: DescribeSlot): Lack {
  const inMatcher = (matcher: CompiledMatcher) =>
    matcher.terms.flatMap((term) => describeTerm(rule, term, answer, describe))
  const alternatives = rule.matchAny.map(inMatcher)
  const isSatisfied = alternatives.some((sentences) => sentences.length === 0)
  return {
    required: inMatcher(rule.matchFeatures),
    choices: isSatisfied ? [] : alternatives,
  }
}

function describeTerm(
  rule: CompiledGroupRule,
  term: CompiledTerm,
  answer: NodeAnswer,
  describe: DescribeSlot,
): string[] {
  const possible = evaluateTermAlone(term, answer)
  if (possible === matched) return []
  const slots = rule.slots.filter(({ slot }) => isSlotOf(term, slot))
  const failing = slots.filter(({ slot }) => answer.answers[slot] !== matched)
  // What is undetermined is not what is missing, unless nothing else is.
  const definite = failing.filter(({ slot }) => !mayMatch(answer.answers[slot] ?? matched))
  const told = mayMatch(possible) || definite.length === 0 ? failing : definite
  if (told.length > 0) return told.map(describe)
  return [describeWhole(term, slots, answer)]
}

/** For a term none of whose expressions fails by itself. */
function describeWhole(
  term: CompiledTerm,
  slots: readonly ExpressionSlot[],
  { views }: NodeAnswer,
): string {
  const feature = term.name === '' ? term.domain : `${term.domain}.${term.name}`
  const view = views[term.feature]
  if (view === undefined || view.existence === 'absent') {
    const hint = hintForFeature(feature, [])
    return `${feature}: not found${hint === null ? '' : ` (${hint})`}`
  }
  if (view.unknown !== null) return `${feature}: cannot be observed on this node`
  if (view.instances.length === 0) return `${feature}: has no elements`
  const names = slots.map(({ name }) => name).join(', ')
  return `${feature}: no single one of ${view.instances.length} satisfies all of ${names}`
}

function evaluateTermAlone(term: CompiledTerm, { views }: NodeAnswer): Possible {
  // The answers of the run are kept; those of this term are written into a list nobody reads.
  const evaluation = { views, answers: [], work: { spent: 0 } }
  return evaluateMatcher({ terms: [term], twins: [] }, evaluation, false).possible
}

function isSlotOf({ expressions, matchName }: CompiledTerm, slot: number): boolean {
  return matchName?.slot === slot || expressions?.some((named) => named.slot === slot) === true
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
