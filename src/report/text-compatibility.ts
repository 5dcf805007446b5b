/** Where an image would run, for a terminal. */
import { describeLocation } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import type {
  CompatibilityReport,
  CompatibilitySetReport,
  ExpressionReport,
  NodeCompatibilityReport,
  RuleReport,
} from '../model.ts'
import { clip, visibleLine } from './escape.ts'
import { joinPainted, labelled, mark, marks, painted, spread } from './text-layout.ts'
import type { TextStyle } from './text-layout.ts'
import { describeExpression, describeNodes, describeSet } from './words-compatibility.ts'
import { toneOf } from './words.ts'

/** One block: a line a group of nodes, and below it what is missing there. */
export function renderCompatibilityText(
  style: TextStyle,
  compatibility: CompatibilityReport,
): string[] {
  const head = joinPainted(
    [
      { text: `  ${mark(style, toneOf(compatibility.verdict))}`, columns: 3 },
      painted(style, 'bold', 'compatibility'),
      painted(style, 'faint', shown(compatibility.source)),
    ],
    ' ',
  )
  return [
    ...spread(style, head, painted(style, null, compatibility.verdict)),
    ...compatibility.notices.flatMap((notice) =>
      labelled(style, 4, notice.severity, shown(notice.message)),
    ),
    ...compatibility.nodes.flatMap((group) => nodeLines(style, group)),
  ]
}

function nodeLines(style: TextStyle, group: NodeCompatibilityReport): string[] {
  const head = joinPainted(
    [
      { text: `    ${mark(style, toneOf(group.verdict))}`, columns: 5 },
      painted(style, null, shown(describeNodes(group.nodes, reportLimits.nodeNames))),
    ],
    ' ',
  )
  const best = group.bestSet === null ? undefined : group.sets[group.bestSet]
  const answer = best === undefined ? group.verdict : `${group.verdict}: ${describeSet(best)}`
  return [
    ...spread(style, head, painted(style, toneOf(group.verdict), shown(answer))),
    ...(group.verdict === 'compatible' ? [] : group.sets.flatMap((set) => setLines(style, set))),
  ]
}

function setLines(style: TextStyle, set: CompatibilitySetReport): string[] {
  if (set.verdict === 'compatible') return []
  return [
    ...labelled(
      style,
      6,
      marks[toneOf(set.verdict)],
      shown(describeSet(set)),
      2,
      toneOf(set.verdict),
    ),
    ...set.missing.flatMap((sentence) => labelled(style, 8, 'missing', shown(sentence))),
    ...set.rules.flatMap((rule) => ruleLines(style, rule)),
  ]
}

function ruleLines(style: TextStyle, rule: RuleReport): string[] {
  if (rule.verdict === 'matched') return []
  return [
    ...labelled(
      style,
      8,
      'rule',
      shown(
        `${rule.name}: ${rule.error ?? rule.verdict}${rule.location === null ? '' : ` (${describeLocation(rule.location)})`}`,
      ),
    ),
    ...rule.expressions
      .filter((expression) => expression.verdict !== 'matched')
      .flatMap((expression) => expressionLines(style, expression)),
  ]
}

function expressionLines(style: TextStyle, expression: ExpressionReport): string[] {
  return labelled(
    style,
    10,
    marks[toneOf(expression.verdict)],
    shown(describeExpression(expression)),
    2,
    toneOf(expression.verdict),
  )
}

function shown(text: string): string {
  return visibleLine(clip(text, reportLimits.cellCharacters))
}
