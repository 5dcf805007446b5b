/** What a report tells of nodes that answer alike. */
import type {
  CompatibilitySetReport,
  ExpressionReport,
  NodeCompatibilityReport,
  RuleReport,
} from '../model.ts'
import { bestSetOf, verdictOfNode, verdictOfSet } from '../verdict.ts'
import type {
  CompiledGroupRule,
  CompiledSet,
  CompiledSpec,
  ExpressionSlot,
} from './match/compile.ts'
import type { NodeAnswer } from './match/evaluate.ts'
import type { RuleAnswer } from './match/rule.ts'
import { verdictOf } from './match/truth.ts'
import { describeMissing } from './say/missing.ts'
import type { Describe } from './say/missing.ts'
import { describeWanted, foundValues, hintFor, hintForFeature, joinFound } from './say/reasons.ts'
import type { HintSource } from './say/reasons.ts'

/** Nodes that gave the same answer to every expression. */
export interface Group {
  readonly nodes: string[]
  /** The answer of the first of them. */
  readonly answer: NodeAnswer
  /** Features of the first of them, for hints. */
  readonly features: ReadonlySet<string>
  /** Values found on any of them, a few more than are shown, by expression slot. */
  readonly found: ReadonlyMap<ExpressionSlot, Set<string>>
}

export function reportGroup(
  compiled: CompiledSpec,
  group: Group,
  hints: HintSource,
): NodeCompatibilityReport {
  const sets = compiled.sets.flatMap((set, index) => {
    const ruleAnswers = group.answer.sets[index]
    return ruleAnswers == null ? [] : [reportSet(set, ruleAnswers, group, hints)]
  })
  return {
    nodes: group.nodes,
    verdict: verdictOfNode(sets.map(({ verdict }) => verdict)),
    bestSet: bestSetOf(sets),
    sets,
  }
}

function reportSet(
  { source, rules }: CompiledSet,
  ruleAnswers: readonly RuleAnswer[],
  group: Group,
  hints: HintSource,
): CompatibilitySetReport {
  const reports = new Map(
    rules.flatMap(({ slots }) => slots.map((slot) => [slot, reportExpression(slot, group, hints)])),
  )
  const report = (slot: ExpressionSlot) => reports.get(slot) ?? reportExpression(slot, group, hints)
  const ruleReports = rules.map((rule, index) => reportRule(rule, ruleAnswers[index], report))
  const verdict = verdictOfSet(ruleReports.map((rule) => rule.verdict))
  const describe: Describe = {
    slot: (slot) => describeExpressionReport(report(slot)),
    missingFeature: (feature) =>
      `${feature}: not found${inBrackets(hintForFeature(feature, hints))}`,
  }
  return {
    index: source.index,
    tag: source.tag,
    weight: Number(source.weight),
    description: source.description,
    verdict,
    missing:
      verdict === 'compatible' ? [] : describeMissing(rules, ruleAnswers, group.answer, describe),
    rules: ruleReports,
  }
}

function reportRule(
  rule: CompiledGroupRule,
  answer: RuleAnswer | undefined,
  report: (slot: ExpressionSlot) => ExpressionReport,
): RuleReport {
  if (answer === undefined) throw new RangeError(`rule ${rule.source.name} has no answer`)
  const verdict = verdictOf(answer.possible)
  return {
    name: rule.source.name,
    verdict,
    location: rule.source.location,
    error: verdict === 'errored' ? (answer.failure?.error ?? 'it cannot be evaluated') : null,
    expressions: rule.slots.map(report),
  }
}

function reportExpression(
  slot: ExpressionSlot,
  { answer, found }: Group,
  hints: HintSource,
): ExpressionReport {
  const verdict = verdictOf(answer.answers[slot.slot] ?? 0)
  return {
    feature: slot.term.feature,
    element: slot.name,
    matcher: slot.matcher,
    alternative: slot.alternative,
    wanted: describeWanted(slot.source),
    found: joinFound(found.get(slot) ?? foundValues(slot, answer)),
    verdict,
    hint: hintFor(slot, verdict, answer, hints),
    location: slot.location,
  }
}

/** `kernel.version.full: found 5.15.0-91-generic, wanted Ge 6.1 (version)`. */
function describeExpressionReport(report: ExpressionReport): string {
  const { feature, element, matcher, found, wanted, hint } = report
  const tail = inBrackets(hint)
  if (matcher === 'matchName') {
    return `${feature}: no element has a name that fits, wanted ${wanted}${tail}`
  }
  return `${feature}.${element}: ${found === null ? 'not found' : `found ${found}`}, wanted ${wanted}${tail}`
}

function inBrackets(hint: string | null): string {
  return hint === null ? '' : ` (${hint})`
}
