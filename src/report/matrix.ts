/** Image × node: what every image answered for every node, told once for nodes that are alike. */
import { reportLimits } from '../limits.ts'
import type { ImageReport, NodeCompatibilityReport } from '../model.ts'
import { compatibilityUrgency } from './words-compatibility.ts'

export interface CompatibilityMatrix {
  /** Images that were asked, in the order of the report, as many as a matrix has columns. */
  readonly images: readonly ImageReport[]
  /** Images beyond them. */
  readonly imagesLeft: number
  readonly rows: readonly MatrixRow[]
  readonly nodeCount: number
  /** Nodes that every image that was asked is compatible with, those without a column, too. */
  readonly compatibleCount: number
}

export interface MatrixRow {
  /** Nodes whose answers are the same for every image. */
  readonly nodes: readonly string[]
  /** One an image; null where the image was not asked about these nodes. */
  readonly cells: readonly (NodeCompatibilityReport | null)[]
}

/** Null when no image was asked where it would run. */
export function compatibilityMatrix(images: readonly ImageReport[]): CompatibilityMatrix | null {
  const asked = images.filter((image) => image.compatibility !== null)
  if (asked.length === 0) return null
  const columns = asked.slice(0, reportLimits.matrixImages)
  const answers = new Map<string, (NodeCompatibilityReport | null)[]>()
  const compatible = new Map<string, number>()
  asked.forEach((image, column) => {
    for (const [node, group] of answersOf(image)) {
      const row = answers.get(node) ?? columns.map(() => null)
      if (column < columns.length) row[column] = group
      answers.set(node, row)
      if (group.verdict === 'compatible') compatible.set(node, (compatible.get(node) ?? 0) + 1)
    }
  })
  return {
    images: columns,
    imagesLeft: asked.length - columns.length,
    rows: mergeAlike(answers),
    nodeCount: answers.size,
    compatibleCount: [...compatible.values()].filter((count) => count === asked.length).length,
  }
}

/** One answer a node, the worst where a report names a node twice. */
function answersOf(image: ImageReport): Map<string, NodeCompatibilityReport> {
  const answers = new Map<string, NodeCompatibilityReport>()
  for (const group of image.compatibility?.nodes ?? []) {
    for (const node of group.nodes) {
      const before = answers.get(node)
      const isWorse =
        before === undefined ||
        compatibilityUrgency[group.verdict] < compatibilityUrgency[before.verdict]
      if (isWorse) answers.set(node, group)
    }
  }
  return answers
}

function mergeAlike(
  answers: ReadonlyMap<string, readonly (NodeCompatibilityReport | null)[]>,
): MatrixRow[] {
  const numbers = new Map<NodeCompatibilityReport | null, number>()
  const rows = new Map<
    string,
    { nodes: string[]; cells: readonly (NodeCompatibilityReport | null)[] }
  >()
  for (const [node, cells] of answers) {
    const key = cells.map((cell) => numberOf(cell, numbers)).join(' ')
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { nodes: [node], cells })
    else row.nodes.push(node)
  }
  return [...rows.values()].sort((left, right) => urgency(left) - urgency(right))
}

function numberOf<Item>(item: Item, numbers: Map<Item, number>): number {
  const known = numbers.get(item)
  if (known !== undefined) return known
  numbers.set(item, numbers.size)
  return numbers.size - 1
}

function urgency(row: MatrixRow): number {
  return Math.min(...row.cells.map((cell) => compatibilityUrgency[cell?.verdict ?? 'compatible']))
}
