import type { Notice } from '../../model.ts'
import type { FieldPath, Pod, PodContainer } from '../pod.ts'

/** Fields that only a cluster with its alpha features on takes. */
export function alphaNotices(pod: Pod): readonly Notice[] {
  const { containers, initContainers } = pod.spec
  return [
    ...initContainers.flatMap((one, index) => noticesOf(pod, one, ['initContainers', index])),
    ...containers.flatMap((one, index) => noticesOf(pod, one, ['containers', index])),
  ]
}

const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'] as const

function noticesOf(pod: Pod, container: PodContainer, path: FieldPath): readonly Notice[] {
  return probes.flatMap((name) => {
    const handler = container[name]?.handler
    if (handler?.action === 'httpGet' && handler.protocol !== 'HTTP1') {
      return [alphaNotice(pod, [...path, name, 'httpGet', 'protocol'], handler.protocol)]
    }
    if (handler?.action === 'grpc' && handler.mode !== 'Plaintext') {
      return [alphaNotice(pod, [...path, name, 'grpc', 'mode'], handler.mode)]
    }
    return []
  })
}

function alphaNotice(pod: Pod, path: FieldPath, value: string): Notice {
  const field = path.slice(2).join('.')
  return {
    severity: 'warning',
    code: 'pod-alpha-field',
    message: `${field}: ${value} is alpha in Kubernetes 1.37: clusters without that feature drop it`,
    location: pod.locate(['spec', ...path]),
    hint: null,
  }
}
