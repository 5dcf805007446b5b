/** Image × node: what every image answered for every node, told once for nodes that are alike. */
import type { ImageReport, NodeCompatibilityReport } from '../model.ts'
import { compatibilityUrgency } from './words-compatibility.ts'

export interface CompatibilityMatrix {
  /** Images that were asked, in the order of the report. */
  readonly images: readonly ImageReport[]
  readonly rows: readonly MatrixRow[]
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
  const answers = new Map<string, (NodeCompatibilityReport | null)[]>()
  asked.forEach((image, column) => {
    for (const group of image.compatibility?.nodes ?? []) {
      for (const node of group.nodes) {
        const row = answers.get(node) ?? asked.map(() => null)
        row[column] = group
        answers.set(node, row)
      }
    }
  })
  return { images: asked, rows: mergeAlike(answers) }
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

/** How many nodes there are, and how many could run every image. */
export function countNodes(matrix: CompatibilityMatrix): { nodes: number; compatible: number } {
  let nodes = 0
  let compatible = 0
  for (const row of matrix.rows) {
    nodes += row.nodes.length
    if (row.cells.every((cell) => cell?.verdict === 'compatible')) compatible += row.nodes.length
  }
  return { nodes, compatible }
}
