/** Where the Pods of a run may be scheduled, and what of a node they hold. */
export interface PodPlacement {
  /** Labels that a node must have, each with this value. */
  readonly nodeSelector: Readonly<Record<string, string>>
  readonly tolerations: readonly Toleration[]
  /**
   * Resources of the node by name, such as `nvidia.com/gpu`, as quantities: requested, and the most
   * that is had.
   */
  readonly limits: Readonly<Record<string, string>>
  /** Name of a RuntimeClass; null for the cluster's own way. */
  readonly runtimeClass: string | null
  /** Names of Secrets of the Pods' namespace that nodes pull with. */
  readonly pullSecrets: readonly string[]
}

/** As a Pod writes it. https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ */
export interface Toleration {
  /** Null for any taint: then the operator is `Exists`. */
  readonly key: string | null
  readonly operator: 'Exists' | 'Equal'
  /** Of `Equal`; null of `Exists`. */
  readonly value: string | null
  /** Null for any effect. */
  readonly effect: (typeof taintEffects)[number] | null
}

export const taintEffects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const

/** Whatever node the scheduler likes. */
export const anywhere: PodPlacement = {
  nodeSelector: {},
  tolerations: [],
  limits: {},
  runtimeClass: null,
  pullSecrets: [],
}
