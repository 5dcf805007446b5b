/** Many images and many nodes: who can run what, and which rule stands in the way. */
import type { CompatibilityReport, CompatibilityVerdict } from '../../model.ts'

export interface FleetSummary {
  readonly nodeCount: number
  readonly images: readonly FleetImage[]
  /** Nodes with the same verdict for every image, told once, the largest group first. */
  readonly groups: readonly FleetGroup[]
  /** Nodes on which every image is compatible. */
  readonly nodesForAll: readonly string[]
}

export interface FleetImage {
  readonly name: string
  readonly counts: Readonly<Record<CompatibilityVerdict, number>>
  /** The rule that matches on the fewest nodes; null where every rule matches everywhere. */
  readonly mostExcluding: ExcludingRule | null
}

export interface ExcludingRule {
  readonly set: number
  readonly rule: string
  /** Nodes on which it does not match. */
  readonly nodes: number
}

export interface FleetGroup {
  readonly nodes: readonly string[]
  /** In the order of the images. */
  readonly verdicts: readonly CompatibilityVerdict[]
}

/** @param reports each image's report over the same nodes */
export function summarizeFleet(
  reports: readonly { readonly name: string; readonly report: CompatibilityReport }[],
): FleetSummary {
  const verdicts = new Map<string, CompatibilityVerdict[]>()
  for (const { report } of reports) {
    for (const { nodes, verdict } of report.nodes) {
      for (const node of nodes) {
        const known = verdicts.get(node) ?? []
        known.push(verdict)
        verdicts.set(node, known)
      }
    }
  }
  return {
    nodeCount: verdicts.size,
    images: reports.map(({ name, report }) => ({
      name,
      counts: countVerdicts(report),
      mostExcluding: mostExcludingRule(report),
    })),
    groups: groupNodes(verdicts),
    nodesForAll: [...verdicts]
      .filter(([, list]) => list.every((verdict) => verdict === 'compatible'))
      .map(([node]) => node),
  }
}

function countVerdicts({ nodes }: CompatibilityReport): FleetImage['counts'] {
  const counts = { compatible: 0, incompatible: 0, undetermined: 0, errored: 0 }
  for (const group of nodes) counts[group.verdict] += group.nodes.length
  return counts
}

function mostExcludingRule({ nodes }: CompatibilityReport): ExcludingRule | null {
  const excluded = new Map<string, ExcludingRule>()
  for (const group of nodes) {
    for (const set of group.sets) {
      for (const [position, rule] of set.rules.entries()) {
        if (rule.verdict !== 'unmatched') continue
        const key = `${set.index} ${position}`
        const before = excluded.get(key)?.nodes ?? 0
        const count = before + group.nodes.length
        excluded.set(key, { set: set.index, rule: rule.name, nodes: count })
      }
    }
  }
  return [...excluded.values()].reduce<ExcludingRule | null>(
    (most, rule) => (most === null || rule.nodes > most.nodes ? rule : most),
    null,
  )
}

function groupNodes(verdicts: ReadonlyMap<string, readonly CompatibilityVerdict[]>): FleetGroup[] {
  const groups = new Map<string, { nodes: string[]; verdicts: readonly CompatibilityVerdict[] }>()
  for (const [node, list] of verdicts) {
    const key = list.join()
    const group = groups.get(key) ?? { nodes: [], verdicts: list }
    group.nodes.push(node)
    groups.set(key, group)
  }
  return [...groups.values()].sort((left, right) => right.nodes.length - left.nodes.length)
}
