/** The output of `nfd compat validate-node`, byte by byte. */
import type { CompiledGroupRule, CompiledSpec, ExpressionSlot } from '../match/compile.ts'
import type { NodeAnswer } from '../match/evaluate.ts'
import { describeExpression } from '../match/expression.ts'
import { compareBytes, toGoJson } from '../spec/go-text.ts'
import { matched } from '../match/truth.ts'
import type { Possible } from '../match/truth.ts'

/** The status of one compatibility set, as upstream calls it. */
export interface ProcessedSet {
  readonly rules: readonly ProcessedRule[]
  readonly description: string
  readonly weight: bigint
  readonly tag: string
}

export interface ProcessedRule {
  readonly name: string
  readonly isMatch: boolean
  readonly matchedExpressions: readonly ProcessedExpression[]
  readonly matchedAny: readonly (readonly ProcessedExpression[])[]
}

/** Every expression of the spec is told, whether it matched or not. */
export interface ProcessedExpression {
  readonly feature: string
  readonly name: string
  /** Null for an element without an expression. */
  readonly expression: {
    readonly op: string
    readonly value: readonly string[]
    readonly type: string
  } | null
  readonly matcherType: 'matchExpression' | 'matchName'
  readonly isMatch: boolean
}

/**
 * Upstream's view of an answer: what is undetermined or errored is not a match. Three slips of
 * upstream are mended, none of which touches a rule's verdict: a feature in mixed case is reported
 * as matched, a failed term does not make a later `matchName` look failed, and a `DoesNotExist` that
 * an attribute contradicts is not reported as matched.
 */
export function processSets(compiled: CompiledSpec, answer: NodeAnswer): ProcessedSet[] {
  return compiled.sets.flatMap(({ source, rules }, index) => {
    const ruleAnswers = answer.sets[index]
    if (ruleAnswers == null) return []
    const processed = rules.map((rule, position) =>
      processRule(rule, ruleAnswers[position]?.possible, answer.answers),
    )
    const { description, weight, tag } = source
    return [{ rules: processed, description, weight, tag }]
  })
}

function processRule(
  rule: CompiledGroupRule,
  possible: Possible | undefined,
  answers: Uint8Array,
): ProcessedRule {
  const byAlternative = new Map<number | null, ExpressionSlot[]>()
  for (const slot of rule.slots) {
    const list = byAlternative.get(slot.alternative)
    if (list === undefined) byAlternative.set(slot.alternative, [slot])
    else list.push(slot)
  }
  const ofMatcher = (alternative: number | null) =>
    (byAlternative.get(alternative) ?? [])
      .map((slot) => processExpression(slot, answers))
      .sort(compareExpressions)
  return {
    name: rule.source.name,
    isMatch: possible === matched,
    matchedExpressions: ofMatcher(null),
    matchedAny: rule.source.matchAny.map((_, alternative) => ofMatcher(alternative)),
  }
}

function processExpression(slot: ExpressionSlot, answers: Uint8Array): ProcessedExpression {
  return {
    feature: slot.term.feature,
    name: slot.name,
    expression: slot.source,
    matcherType: slot.matcher,
    isMatch: answers[slot.slot] === matched,
  }
}

function compareExpressions(left: ProcessedExpression, right: ProcessedExpression): number {
  return (
    compareBytes(left.feature, right.feature) ||
    compareBytes(left.name, right.name) ||
    compareBytes(expressionText(left), expressionText(right))
  )
}

function expressionText({ expression }: ProcessedExpression): string {
  return expression === null ? '<nil>' : describeExpression(expression)
}

/** What `--output-json` prints: one line without an end of line. */
export function renderNfdJson(sets: readonly ProcessedSet[]): string {
  return `[${sets.map(setJson).join(',')}]`
}

function setJson({ rules, description, weight, tag }: ProcessedSet): string {
  const fields = [
    `"rules":${rules.length === 0 ? 'null' : `[${rules.map(ruleJson).join(',')}]`}`,
    ...(description === '' ? [] : [`"description":${toGoJson(description)}`]),
    // A 64-bit number, which JSON.stringify cannot write.
    ...(weight === 0n ? [] : [`"weight":${weight}`]),
    ...(tag === '' ? [] : [`"tag":${toGoJson(tag)}`]),
  ]
  return `{${fields.join(',')}}`
}

function ruleJson({ name, isMatch, matchedExpressions, matchedAny }: ProcessedRule): string {
  return toGoJson({
    name,
    isMatch,
    matchedExpressions: omitEmpty(matchedExpressions.map(expressionJson)),
    matchedAny: omitEmpty(
      matchedAny.map((expressions) => ({
        matchedExpressions: expressions.length === 0 ? null : expressions.map(expressionJson),
      })),
    ),
  })
}

function expressionJson(processed: ProcessedExpression): object {
  const { feature, name, expression, matcherType, isMatch } = processed
  return {
    feature,
    name,
    expression:
      expression === null
        ? null
        : {
            op: expression.op,
            value: omitEmpty(expression.value),
            type: expression.type === '' ? undefined : expression.type,
          },
    matcherType,
    isMatch,
  }
}

function omitEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}
