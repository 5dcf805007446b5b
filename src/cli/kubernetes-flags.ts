import { readKubernetes } from '../engine/kubernetes/read-settings.ts'
import type { KubernetesSettings } from '../engine/kubernetes/settings.ts'
import type { Flags, Values } from './flags.ts'

/** Where on a cluster images run. */
export const kubernetesFlags = {
  limit: {
    aliases: ['limits'],
    type: 'string',
    value: '<name=n>',
    multiple: true,
    help: 'resource of a node for each Pod on Kubernetes, such as nvidia.com/gpu=1; may be given several times',
  },
  toleration: {
    aliases: ['tolerations'],
    type: 'string',
    value: '<taint>',
    multiple: true,
    help: 'taint that Pods tolerate, such as nvidia.com/gpu:NoSchedule, or * for all; may be given several times',
  },
  'node-selector': {
    type: 'string',
    value: '<label=v>',
    multiple: true,
    help: 'label of the nodes that Pods may run on; may be given several times',
  },
  'runtime-class': { type: 'string', value: '<name>', help: 'RuntimeClass of Pods' },
  'image-pull-secret': {
    type: 'string',
    value: '<name>',
    multiple: true,
    help: 'Secret of the namespace that nodes pull images with; may be given several times',
  },
} as const satisfies Flags

/** Of the commands that run an image on each kind of node. */
export const nodesFlag = {
  type: 'string',
  value: '<selector>',
  multiple: true,
  help: 'run the images once on each kind of node of a cluster: each-group, or a selector of labels such as pool=gpu',
} as const

interface KubernetesFlagValues extends Values<typeof kubernetesFlags> {
  readonly engine: string | undefined
  readonly nodes?: readonly string[]
}

/** Null where nothing is asked of a cluster. @throws CanaryError (input) */
export function readKubernetesFlags(values: KubernetesFlagValues): KubernetesSettings | null {
  const written = (name: string, texts: readonly string[]) => ({ name: `--${name}`, texts })
  const runtimeClass = values['runtime-class']
  return readKubernetes(
    {
      nodes: written('nodes', values.nodes ?? []),
      limits: written('limit', values.limit),
      tolerations: written('toleration', values.toleration),
      nodeSelector: written('node-selector', values['node-selector']),
      runtimeClass: written('runtime-class', runtimeClass === undefined ? [] : [runtimeClass]),
      pullSecret: written('image-pull-secret', values['image-pull-secret']),
    },
    values.engine ?? null,
  )
}
