/** Nodes that are of one kind, as far as anybody can tell. */
import type { EngineNode } from '../engine/nodes.ts'
import { CanaryError } from '../errors.ts'
import type { NodeFeatures } from '../features/model.ts'
import { nodeGroupLimits } from '../limits.ts'
import { setting } from '../settings.ts'
import { traitsOf } from './traits.ts'

export interface NodeGroup {
  /** What people know it by: its first node, and how many there are beside it. */
  readonly name: string
  /** Such as `linux/arm64`. */
  readonly platform: string
  /** All of its nodes, by name, sorted. */
  readonly nodes: readonly string[]
  /** Those that take something new; none of them where all are closed. */
  readonly open: readonly string[]
  /** Why the others take nothing, such as `worker-2 is cordoned`. */
  readonly closed: readonly string[]
  /** What it has, or lacks (`no …`), and not all of the others. */
  readonly differs: readonly string[]
}

/**
 * Groups in the order of their first nodes' names.
 *
 * @param features of nodes, by name; a node without any is told by its labels
 * @throws CanaryError (input) where there are more kinds than anybody wants to try
 */
export function groupNodes(
  nodes: readonly EngineNode[],
  features: ReadonlyMap<string, NodeFeatures>,
): readonly NodeGroup[] {
  const sorted = nodes.toSorted((left, right) => compare(left.name, right.name))
  const kinds = new Map<string, { members: EngineNode[]; traits: ReadonlySet<string> }>()
  for (const node of sorted) {
    const traits = traitsOf(node, features.get(node.name) ?? null)
    const key = JSON.stringify([...traits].toSorted(compare))
    const kind = kinds.get(key)
    if (kind === undefined) kinds.set(key, { members: [node], traits })
    else kind.members.push(node)
  }
  if (kinds.size > nodeGroupLimits.groups) throw tooMany(kinds.size)
  const all = [...kinds.values()]
  const counts = countOf(all.map(({ traits }) => traits))
  return all.map(({ members, traits }) => describeGroup(members, traits, counts, all.length))
}

function tooMany(count: number): CanaryError {
  return new CanaryError('input', {
    code: 'node-groups',
    message: `the nodes are of ${count} kinds, and at most ${nodeGroupLimits.groups} are tried in a run`,
    hint: `name fewer of them by a label selector (${setting('nodes')})`,
  })
}

function describeGroup(
  members: readonly EngineNode[],
  traits: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  groups: number,
): NodeGroup {
  const [first] = members
  const nodes = members.map(({ name }) => name)
  const others = nodes.length - 1
  return {
    name: `${nodes[0] ?? ''}${others === 0 ? '' : ` and ${others} more`}`,
    platform: `${first?.operatingSystem ?? ''}/${first?.architecture ?? ''}`,
    nodes,
    open: members.filter(({ closed }) => closed === null).map(({ name }) => name),
    closed: members.flatMap(({ name, closed }) => (closed === null ? [] : [`${name} ${closed}`])),
    differs: differencesOf(traits, counts, groups),
  }
}

/** What fewest share comes first: it tells most. */
function differencesOf(
  traits: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  groups: number,
): readonly string[] {
  const told = [...counts]
    .filter(([trait, count]) => count < groups && (traits.has(trait) || count === groups - 1))
    .map(([trait, count]) => (traits.has(trait) ? { count, text: trait } : lacking(trait, groups)))
  return told
    .toSorted((left, right) => left.count - right.count || compare(left.text, right.text))
    .slice(0, nodeGroupLimits.differences)
    .map(({ text }) => text)
}

function lacking(trait: string, groups: number) {
  return { count: groups, text: `no ${trait}` }
}

function countOf(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) {
    for (const trait of set) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  }
  return counts
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
