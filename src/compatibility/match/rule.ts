/** One rule against one node: alternatives, terms, and the variables that later rules may ask for. */
import { messageOf } from '../../errors.ts'
import { compatibilityLimits } from '../../limits.ts'
import type { BackReferences } from './back-references.ts'
import type { RuleEvaluation, StepMeter, TemplateData } from './evaluation.ts'
import type { Failure } from './expression.ts'
import { evaluateMatcher } from './matcher.ts'
import type { CompiledMatcher, MatcherAnswer } from './matcher.ts'
import { parseTemplateOutput } from './template-output.ts'
import { and, errored, matched, mayMatch, or, unmatched } from './truth.ts'
import type { Possible } from './truth.ts'

/** A template that is ready to run; a failure is told when it is reached, as upstream does. */
export type RuleTemplate =
  Failure | { readonly execute: (data: TemplateData, meter: StepMeter) => string }

export interface CompiledRule {
  readonly vars: ReadonlyMap<string, string>
  readonly template: RuleTemplate | null
  readonly matchFeatures: CompiledMatcher
  readonly matchAny: readonly CompiledMatcher[]
}

export interface RuleAnswer {
  readonly possible: Possible
  /** The first error in upstream's order, where one occurred. */
  readonly failure: Failure | null
}

/** What the templates of one rule brought forth. */
interface Variables {
  readonly known: Map<string, string>
  /** True once a template ran, or may have run, on elements that are not certain. */
  anything: boolean
}

/** One rule in one go: for a rule without a template, which has little to do. */
export function evaluateRule(
  rule: CompiledRule,
  evaluation: RuleEvaluation,
  backReferences: BackReferences,
): RuleAnswer {
  const running: Running = { rule, evaluation, variables: { known: new Map(), anything: false } }
  const alternatives = rule.matchAny.map((matcher) => run(running, matcher))
  return conclude(running, alternatives, backReferences)
}

/** Stops before each list of terms, whose template may have much to do. */
export function* evaluateRuleInSteps(
  rule: CompiledRule,
  evaluation: RuleEvaluation,
  backReferences: BackReferences,
): Generator<void, RuleAnswer, void> {
  const running: Running = { rule, evaluation, variables: { known: new Map(), anything: false } }
  const alternatives: MatcherResult[] = []
  for (const matcher of rule.matchAny) {
    yield
    alternatives.push(run(running, matcher))
  }
  yield
  return conclude(running, alternatives, backReferences)
}

interface Running {
  readonly rule: CompiledRule
  readonly evaluation: RuleEvaluation
  readonly variables: Variables
}

function run({ rule, evaluation, variables }: Running, matcher: CompiledMatcher): MatcherResult {
  const answer = evaluateMatcher(matcher, evaluation, rule.template !== null)
  return expand(rule, answer, evaluation.meter, variables)
}

/** `matchFeatures`, which comes behind the alternatives, and what all of them come to. */
function conclude(
  running: Running,
  alternatives: readonly MatcherResult[],
  backReferences: BackReferences,
): RuleAnswer {
  const { rule, variables } = running
  const features = rule.matchFeatures.terms.length === 0 ? null : run(running, rule.matchFeatures)
  const any =
    alternatives.length === 0
      ? matched
      : alternatives.reduce((possible, answer) => or(possible, answer.possible), unmatched)
  const all = features?.possible ?? matched
  const failure = [...alternatives, features].find((answer) => answer?.failure)?.failure ?? null
  const answer = { possible: and(any, all), failure }
  // Variables are kept even where no alternative matches: only matchFeatures can discard them.
  const kept = (any & errored) === 0 ? all : all | errored
  const stored = store(rule, variables, kept, backReferences)
  return stored === null ? answer : { possible: errored, failure: answer.failure ?? stored }
}

type MatcherResult = Pick<MatcherAnswer, 'possible' | 'failure'>

/** Runs the template on what a matcher matched. */
function expand(
  rule: CompiledRule,
  answer: MatcherAnswer,
  meter: StepMeter,
  variables: Variables,
): MatcherResult {
  const { template } = rule
  if (template === null || !mayMatch(answer.possible)) return answer
  if ('error' in template) {
    const possible = (answer.possible & ~matched) | errored
    return { possible, failure: answer.failure ?? template }
  }
  if (answer.possible !== matched || !answer.exact) {
    // Nobody knows the elements, so nobody knows what the template makes of them, or whether it can.
    variables.anything = true
    return { possible: answer.possible | errored, failure: answer.failure }
  }
  try {
    const expanded = parseTemplateOutput(template.execute(answer.data, meter))
    for (const [name, value] of expanded) variables.known.set(name, value)
    return answer
  } catch (error) {
    return {
      possible: errored,
      failure: { error: `failed to expand template: ${messageOf(error)}` },
    }
  }
}

/**
 * Adds the rule's variables to the back references.
 *
 * @param kept in which worlds they are kept: those where it may be matched
 */
function store(
  rule: CompiledRule,
  variables: Variables,
  kept: Possible,
  backReferences: BackReferences,
): Failure | null {
  backReferences.create()
  if (kept === unmatched) return null
  if (variables.anything || ((kept & errored) !== 0 && rule.template !== null)) {
    backReferences.setAnything()
  }
  if (kept === matched) {
    // What a template may have set besides could come after what another one has set.
    if (!variables.anything) setAll(variables.known, backReferences)
    setAll(rule.vars, backReferences)
  } else {
    for (const name of [...variables.known.keys(), ...rule.vars.keys()]) {
      backReferences.setMaybe(name)
    }
  }
  if (backReferences.size() <= compatibilityLimits.variables) return null
  return {
    error: `the rules set more than ${compatibilityLimits.variables} variables`,
  }
}

function setAll(variables: ReadonlyMap<string, string>, backReferences: BackReferences): void {
  for (const [name, value] of variables) backReferences.set(name, value)
}
