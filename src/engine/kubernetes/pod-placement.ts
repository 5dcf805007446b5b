import type { ContainerRequest } from '../container-request.ts'
import type { PodPlacement, Toleration } from './placement.ts'

/** Where a Pod may be scheduled, as its spec has it; resources are its container's, see {@link limitsOf}. */
export function placementFields(
  { platform, nodes }: Pick<ContainerRequest, 'platform' | 'nodes'>,
  { nodeSelector, tolerations, runtimeClass, pullSecrets }: PodPlacement,
): object {
  const selector = { ...platformLabels(platform), ...nodeSelector }
  return {
    ...(Object.keys(selector).length === 0 ? {} : { nodeSelector: selector }),
    ...(nodes === null ? {} : { affinity: onOneOf(nodes) }),
    ...(tolerations.length === 0 ? {} : { tolerations: tolerations.map(tolerationOf) }),
    ...(runtimeClass === null ? {} : { runtimeClassName: runtimeClass }),
    ...(pullSecrets.length === 0
      ? {}
      : { imagePullSecrets: pullSecrets.map((name) => ({ name })) }),
  }
}

/** What the manifest asks for counts before what the run asks for all of its Pods. */
export function limitsOf(
  { memory, cpu }: Pick<ContainerRequest, 'memory' | 'cpu'>,
  { limits }: PodPlacement,
): Readonly<Record<string, string>> {
  return {
    ...limits,
    ...(memory === null ? {} : { memory: String(memory) }),
    ...(cpu === null ? {} : { cpu: `${cpu}m` }),
  }
}

function platformLabels(platform: string | null): Readonly<Record<string, string>> {
  if (platform === null) return {}
  const [os = '', architecture = ''] = platform.split('/')
  return { 'kubernetes.io/os': os, 'kubernetes.io/arch': architecture }
}

/** Terms are alternatives; one of fields takes a single name. */
function onOneOf(nodes: readonly string[]): object {
  const nodeSelectorTerms = nodes.map((name) => ({
    matchFields: [{ key: 'metadata.name', operator: 'In', values: [name] }],
  }))
  return {
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } },
  }
}

function tolerationOf({ key, operator, value, effect }: Toleration): object {
  return {
    ...(key === null ? {} : { key }),
    operator,
    ...(value === null ? {} : { value }),
    ...(effect === null ? {} : { effect }),
  }
}
