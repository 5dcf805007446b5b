import { inputError } from '../../errors.ts'
import { nodeGroupLimits } from '../../limits.ts'
import { listOf, recordOf, textOf } from '../json.ts'
import type { EngineNode, EngineNodes } from '../nodes.ts'
import type { KubernetesClient } from './client.ts'
import type { KubernetesObject } from './list.ts'
import { ApiRefusal } from './refusal.ts'
import { resources } from './resources.ts'

export function createNodes(client: Pick<KubernetesClient, 'list'>): EngineNodes {
  return {
    list: async (selector, signal) => {
      const { nodes: resource } = resources
      const asked = { resource, namespace: null, labels: selector }
      const { objects } = await client.list(asked, signal)
      const { nodes } = nodeGroupLimits
      if (objects.length <= nodes) return objects.map(nodeOf)
      throw inputError({
        code: 'node-groups',
        message: `${objects.length} nodes are meant, and at most ${nodes} are looked at`,
        hint: 'name fewer of them by a label selector',
      })
    },
    featureLists: async (signal) => {
      try {
        const { nodeFeatures: resource } = resources
        const { featurePage: pageObjects } = nodeGroupLimits
        const { objects } = await client.list({ resource, namespace: null, pageObjects }, signal)
        const items = objects.map((one) => ({ ...one, apiVersion, kind: 'NodeFeature' }))
        return [JSON.stringify({ apiVersion: 'v1', kind: 'List', items })]
      } catch (error) {
        // There are none in this cluster, or they are not to be read: told where nothing is predicted.
        if (error instanceof ApiRefusal && [403, 404].includes(error.refusal.status)) return null
        throw error
      }
    },
  }
}

const apiVersion = 'nfd.k8s-sigs.io/v1alpha1'

/** As the API server tells of it. */
export function nodeOf(object: KubernetesObject): EngineNode {
  const metadata = recordOf(object['metadata'])
  const spec = recordOf(object['spec'])
  const status = recordOf(object['status'])
  const system = recordOf(status['nodeInfo'])
  const taints = listOf(spec['taints']).map(recordOf)
  const labels = Object.entries(recordOf(metadata['labels']))
  return {
    name: textOf(metadata['name']),
    labels: new Map(labels.map(([name, value]) => [name, textOf(value)])),
    operatingSystem: textOf(system['operatingSystem']),
    architecture: textOf(system['architecture']),
    kernelVersion: textOf(system['kernelVersion']),
    closed: closedBy(spec, listOf(status['conditions']).map(recordOf)),
    isControlPlane: taints.some(
      ({ key, effect }) => controlPlane.has(textOf(key)) && effect !== 'PreferNoSchedule',
    ),
  }
}

const controlPlane: ReadonlySet<string> = new Set([
  'node-role.kubernetes.io/control-plane',
  'node-role.kubernetes.io/master',
])

function closedBy(
  spec: KubernetesObject,
  conditions: readonly KubernetesObject[],
): EngineNode['closed'] {
  if (spec['unschedulable'] === true) return 'is cordoned'
  const isReady = conditions.some(({ type, status }) => type === 'Ready' && status === 'True')
  return isReady ? null : 'is not ready'
}
