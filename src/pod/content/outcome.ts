import type { FieldPath, Pod, PodContainer } from '../pod.ts'

/** A text, or kubelet's words for why there is none. */
export type Text =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string }

/** A container that kubelet does not create, and tries to again for as long as the Pod is there. */
export interface ConfigError {
  readonly ok: false
  readonly reason: 'CreateContainerConfigError'
  /** Kubelet's own words. */
  readonly message: string
  /** The field that it comes from. */
  readonly path: FieldPath
}

export function configError(message: string, path: FieldPath): ConfigError {
  return { ok: false, reason: 'CreateContainerConfigError', message, path }
}

export function text(value: string): Text {
  return { ok: true, value }
}

export function noText(message: string): Text {
  return { ok: false, message }
}

/** Where a container stands in its Pod. */
export function containerPath({ spec }: Pod, container: PodContainer): FieldPath {
  const initial = spec.initContainers.indexOf(container)
  return initial < 0
    ? ['spec', 'containers', Math.max(0, spec.containers.indexOf(container))]
    : ['spec', 'initContainers', initial]
}

/** As kubelet names a Pod in its messages: `name_namespace(uid)`. */
export function formatPod({ name, namespace }: Pod, uid: string): string {
  return `${name}_${namespace}(${uid})`
}

/** The words of several errors, as k8s.io/apimachinery's `NewAggregate` joins them. */
export function joinMessages(messages: readonly string[]): string {
  const [first = '', ...more] = new Set(messages)
  return more.length === 0 ? first : `[${[first, ...more].join(', ')}]`
}
