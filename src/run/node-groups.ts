/** The kinds of nodes of a cluster, for a run that tries each of them. */
import type { Engine } from '../engine/engine.ts'
import type { PodPlacement } from '../engine/kubernetes/placement.ts'
import type { NodeSelection } from '../engine/kubernetes/settings.ts'
import type { EngineNode } from '../engine/nodes.ts'
import { inputError } from '../errors.ts'
import { parseNodeFeatures } from '../features/load.ts'
import type { NodeFeatures } from '../features/model.ts'
import type { Notice } from '../model.ts'
import { groupNodes } from '../nodes/group.ts'
import type { NodeGroup } from '../nodes/group.ts'
import { setting } from '../settings.ts'

export interface NodeGroups {
  readonly groups: readonly [NodeGroup, ...NodeGroup[]]
  /** Of the nodes that Node Feature Discovery tells of; empty where it tells of none. */
  readonly features: readonly NodeFeatures[]
  /** What is to be known of all of them. */
  readonly notices: readonly Notice[]
}

/**
 * @throws CanaryError (input) where no node is left, or there are too many kinds of them; what the engine throws
 */
export async function findNodeGroups(
  engine: Engine,
  { selector }: NodeSelection,
  { tolerations }: PodPlacement,
  signal: AbortSignal,
): Promise<NodeGroups> {
  const { nodes: known } = engine
  if (known === undefined) throw notMany()
  const [listed, lists] = await Promise.all([
    known.list(selector, signal),
    known.featureLists(signal),
  ])
  const isWanted = ({ isControlPlane }: EngineNode) =>
    !isControlPlane || tolerations.some(({ key }) => key === null || controlPlane.has(key))
  const nodes = listed.filter(isWanted)
  const names = new Set(nodes.map(({ name }) => name))
  const features = await readFeatures(lists, names)
  const [first, ...rest] = groupNodes(nodes, new Map(features.map((one) => [one.node, one])))
  if (first === undefined) throw noNodes(selector, listed.length)
  const left = listed.length - nodes.length
  return {
    groups: [first, ...rest],
    features,
    notices: [
      ...(left === 0 ? [] : [ofControlPlane(left)]),
      ...(features.length === nodes.length ? [] : [withoutFeatures(nodes, features)]),
    ],
  }
}

/** Of the taints of control planes. */
const controlPlane: ReadonlySet<string> = new Set([
  'node-role.kubernetes.io/control-plane',
  'node-role.kubernetes.io/master',
])

async function readFeatures(
  lists: readonly string[] | null,
  names: ReadonlySet<string>,
): Promise<readonly NodeFeatures[]> {
  const sources = (lists ?? []).map((text) => ({
    file: 'NodeFeature objects of the cluster',
    text,
  }))
  if (sources.length === 0) return []
  const all = await parseNodeFeatures(sources)
  return all.filter(({ node }) => names.has(node))
}

function notMany(): Error {
  return inputError({
    code: 'usage',
    message: 'the engine is one machine, and has no kinds of nodes',
    hint: `leave ${setting('nodes')} out, or ask for ${setting('engine', 'kubernetes')}`,
  })
}

function noNodes(selector: string | null, listed: number): Error {
  const which = selector === null ? 'the cluster has no node' : `no node has the labels ${selector}`
  const message = listed === 0 ? which : 'the cluster has no node beside those of its control plane'
  return inputError({
    code: 'nodes-missing',
    message,
    hint: listed === 0 ? 'see: kubectl get nodes --show-labels' : tolerated,
  })
}

const tolerated = `tolerate it, to run there as well: ${setting('tolerations', 'node-role.kubernetes.io/control-plane')}`

function ofControlPlane(count: number): Notice {
  return {
    ...{ severity: 'notice', code: 'nodes-left-out', location: null, hint: tolerated },
    message: `nodes of the control plane are left out: ${count}`,
  }
}

function withoutFeatures(nodes: readonly EngineNode[], features: readonly NodeFeatures[]): Notice {
  return {
    ...{ severity: 'notice', code: 'nodes-unknown', location: null },
    message: `Node Feature Discovery tells nothing of ${nodes.length - features.length} of ${nodes.length} nodes: they are told apart by their labels, and nothing is predicted for them`,
    hint: 'install Node Feature Discovery, and allow to list nodefeatures.nfd.k8s-sigs.io (examples/kubernetes)',
  }
}
