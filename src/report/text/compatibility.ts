/** Where an image would run, for a terminal. */
import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type {
  CompatibilityReport,
  CompatibilitySetReport,
  ExpressionReport,
  NodeCompatibilityReport,
  RuleReport,
} from '../../model.ts'
import { mergeNotices } from '../notices.ts'
import { bounded, joinPainted, labelled, mark, marks, painted, shorten, spread } from './layout.ts'
import type { TextStyle } from './layout.ts'
import { noticeLines } from './notices.ts'
import {
  groupsByUrgency,
  describeExpression,
  describeNodes,
  describeSet,
} from '../words-compatibility.ts'
import { plural, toneOf } from '../words.ts'

/** One block: a line a group of nodes, and below it what is missing there. */
export function compatibilityLines(style: TextStyle, compatibility: CompatibilityReport): string[] {
  const groups = groupsByUrgency(compatibility.nodes)
  const shown = groups.slice(0, reportLimits.textGroups)
  const left = groups.length - shown.length
  const head = joinPainted(
    [
      { text: `  ${mark(style, toneOf(compatibility.verdict))}`, columns: 3 },
      painted(style, 'bold', 'compatibility'),
      painted(style, 'faint', bounded(compatibility.source)),
    ],
    ' ',
  )
  return [
    ...spread(style, head, compatibility.verdict),
    ...mergeNotices(compatibility.notices).flatMap((notice) => noticeLines(style, 4, notice)),
    ...shown.flatMap((group) => nodeLines(style, group)),
    ...(left > 0 ? [`    … and ${plural(left, 'more group')} of nodes`] : []),
  ]
}

/** Columns before a node's name and after it. */
const nodeIndent = 22

function nodeLines(style: TextStyle, group: NodeCompatibilityReport): string[] {
  const head = joinPainted(
    [
      { text: `    ${mark(style, toneOf(group.verdict))}`, columns: 5 },
      painted(
        style,
        null,
        shorten(describeNodes(group.nodes, reportLimits.nodeNames), style.width - nodeIndent),
      ),
    ],
    ' ',
  )
  const best = group.bestSet === null ? undefined : group.sets[group.bestSet]
  return [
    ...spread(style, head, group.verdict, toneOf(group.verdict)),
    ...(best === undefined ? [] : labelled(style, 6, 'best', bounded(describeSet(best)), 6)),
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
      bounded(describeSet(set)),
      2,
      toneOf(set.verdict),
    ),
    ...set.missing.flatMap((sentence) => labelled(style, 8, 'missing', bounded(sentence))),
    ...set.rules.flatMap((rule) => ruleLines(style, rule)),
  ]
}

function ruleLines(style: TextStyle, rule: RuleReport): string[] {
  if (rule.verdict === 'matched') return []
  const error = rule.error === null ? '' : `: ${rule.error}`
  const place = rule.location === null ? '' : ` (${describeLocation(rule.location)})`
  return [
    ...labelled(style, 8, 'rule', bounded(`${rule.name}${error}${place}`)),
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
    bounded(describeExpression(expression)),
    2,
    toneOf(expression.verdict),
  )
}
