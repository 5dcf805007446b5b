/** Where images would run, in Markdown: the matrix image × node, and what is missing where. */
import { reportLimits } from '../../limits.ts'
import type {
  CompatibilityReport,
  CompatibilitySetReport,
  ImageReport,
  NodeCompatibilityReport,
} from '../../model.ts'
import { compatibilityMatrix } from '../matrix.ts'
import type { MatrixRow } from '../matrix.ts'
import {
  describeFound,
  describeNodes,
  describeReach,
  describeSet,
  featureName,
  groupsByUrgency,
} from '../words-compatibility.ts'
import { describeNumber, toneOf } from '../words.ts'
import { emoji, folded, more, sentence, summaryName, table, value } from './blocks.ts'
import { limited } from './detail.ts'
import type { MarkdownDetail } from './detail.ts'
import { anchor, placeLink } from './page.ts'
import type { MarkdownPage } from './page.ts'
import { noticeBlocks } from './validator.ts'

/** The matrix over all images, folded; no block when no image was asked. */
export function matrixBlocks(images: readonly ImageReport[], detail: MarkdownDetail): string[] {
  const matrix = compatibilityMatrix(images)
  // Of one node the first table tells as much.
  if (matrix === null || matrix.nodeCount < 2) return []
  const columns = limited(matrix.images, matrixColumns)
  const rows = limited(matrix.rows, detail.rows)
  return folded(`Where it runs: ${describeReach(matrix)}`, [
    ...table(
      ['Nodes', 'Names', ...columns.shown.map((image) => value(image.reference))],
      rows.shown.map((row) => matrixRow(row, columns.shown.length)),
    ),
    ...more(rows.left, 'row'),
    ...more(columns.left + matrix.imagesLeft, 'image'),
  ])
}

/** A wider table cannot be read on a summary's page. */
const matrixColumns = 12

function matrixRow(row: MatrixRow, columns: number): string[] {
  const cells = row.cells.slice(0, columns).map((cell) => {
    if (cell === null) return 'not asked'
    const best = cell.bestSet === null ? undefined : cell.sets[cell.bestSet]
    const set = best === undefined || best.tag === '' ? '' : ` (${sentence(best.tag)})`
    return `${emoji[toneOf(cell.verdict)]} ${cell.verdict}${set}`
  })
  return [
    describeNumber(row.nodes.length),
    sentence(describeNodes(row.nodes, reportLimits.nodeNames)),
    ...cells,
  ]
}

/** One image's answer: what is missing on which nodes, and the expressions behind it. */
export function compatibilityBlocks(
  page: MarkdownPage,
  compatibility: CompatibilityReport,
  target: string,
): string[] {
  const { detail, told } = page
  const wanting = groupsByUrgency(compatibility.nodes).filter(
    (group) => group.verdict !== 'compatible',
  )
  const { shown, left } = limited(wanting, detail.rows)
  const mark = emoji[toneOf(compatibility.verdict)]
  const title = `${anchor(page, target)}${mark} Compatibility: ${compatibility.verdict}`
  const notices = compatibility.notices.filter((notice) => !told.hasNotice(notice))
  return folded(title, [
    `Specification ${value(compatibility.source)}${compatibility.digest === null ? '' : ` · ${value(compatibility.digest)}`}`,
    ...noticeBlocks(notices, detail),
    ...missingTable(shown),
    ...more(left, 'node group'),
    ...(detail.attempts ? shown.flatMap((group) => expressionBlocks(page, group)) : []),
  ])
}

function missingTable(groups: readonly NodeCompatibilityReport[]): string[] {
  const rows = groups.flatMap((group) =>
    group.sets
      .filter((set) => set.verdict !== 'compatible')
      .map((set) => [
        emoji[toneOf(set.verdict)],
        sentence(describeNodes(group.nodes, reportLimits.nodeNames)),
        sentence(describeSet(set)),
        set.missing.length === 0 ? set.verdict : set.missing.map(sentence).join('<br>'),
      ]),
  )
  return table(['', 'Nodes', 'Set', 'What is missing'], rows)
}

function expressionBlocks(page: MarkdownPage, group: NodeCompatibilityReport): string[] {
  const { detail } = page
  const rows = group.sets.flatMap((set) => expressionRows(page, set))
  const { shown, left } = limited(rows, detail.rows)
  return folded(
    `Found and wanted on ${summaryName(describeNodes(group.nodes, reportLimits.nodeNames))}`,
    [
      ...table(['', 'Rule', 'Feature', 'Found', 'Wanted', 'Written at'], shown),
      ...more(left, 'expression'),
    ],
  )
}

function expressionRows(page: MarkdownPage, set: CompatibilitySetReport): string[][] {
  return set.rules.flatMap((rule) => {
    const place = rule.location === null ? '' : placeLink(page, rule.location)
    if (rule.error !== null) {
      return [[emoji.broken, value(rule.name), '', sentence(rule.error), '', place]]
    }
    return rule.expressions
      .filter((expression) => expression.verdict !== 'matched')
      .map((expression) => [
        emoji[toneOf(expression.verdict)],
        value(rule.name),
        value(featureName(expression)),
        `${sentence(describeFound(expression))}${expression.hint === null ? '' : `<br>${sentence(expression.hint)}`}`,
        value(expression.wanted),
        expression.location === null ? place : placeLink(page, expression.location),
      ])
  })
}
