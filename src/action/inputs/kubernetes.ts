import { readKubernetes } from '../../engine/kubernetes/read-settings.ts'
import type { KubernetesSettings } from '../../engine/kubernetes/settings.ts'
import { textOrNull } from './reader.ts'
import type { InputReader } from './reader.ts'

/** Null where nothing is asked of a cluster. @throws CanaryError (input) */
export function readKubernetesInputs(reader: InputReader): KubernetesSettings | null {
  const written = (name: string) => ({ name, texts: reader.getMultilineInput(name) })
  return readKubernetes(
    {
      nodes: written('nodes'),
      limits: written('limits'),
      tolerations: written('tolerations'),
      nodeSelector: written('node-selector'),
      runtimeClass: { name: 'runtime-class', texts: [reader.getInput('runtime-class')] },
      pullSecret: written('image-pull-secret'),
    },
    textOrNull(reader, 'engine'),
  )
}
