/** What a report tells of Pods. */
import type { SourceLocation } from './location.ts'

/** What is told of a Pod beside its checks, in Kubernetes' own words. */
export interface PodReport {
  /** As it was when it had been judged, and before it was told to end. */
  readonly status: PodStatusReport
  readonly events: readonly PodEventReport[]
  /** By the names of containers. */
  readonly logs: Readonly<Record<string, readonly ContainerLogReport[]>>
  readonly margins: readonly MarginReport[]
}

export const podPhases = ['Pending', 'Running', 'Succeeded', 'Failed'] as const

export type PodPhase = (typeof podPhases)[number]

/** As `kubectl get pod -o json` has it (core/v1 PodStatus): what is not known is left out. */
export interface PodStatusReport {
  readonly phase: PodPhase
  readonly reason?: string
  readonly message?: string
  readonly conditions: readonly PodConditionReport[]
  /** RFC 3339. */
  readonly startTime?: string
  readonly podIP?: string
  /** In the order of the manifest. */
  readonly initContainerStatuses: readonly ContainerStatusReport[]
  /** By name. */
  readonly containerStatuses: readonly ContainerStatusReport[]
}

export interface PodConditionReport {
  /** Such as `Ready`. */
  readonly type: string
  readonly status: 'True' | 'False'
  readonly reason?: string
  readonly message?: string
  readonly lastTransitionTime?: string
}

/** core/v1 ContainerStatus. */
export interface ContainerStatusReport {
  readonly name: string
  readonly image: string
  readonly imageID: string
  readonly containerID?: string
  readonly ready: boolean
  readonly started: boolean
  readonly restartCount: number
  readonly state: ContainerStateReport
  /** Of the container before this one; empty where there was none. */
  readonly lastState: ContainerStateReport
}

/** At most one of them. */
export interface ContainerStateReport {
  readonly waiting?: { readonly reason: string; readonly message?: string }
  readonly running?: { readonly startedAt: string }
  readonly terminated?: TerminatedReport
}

export interface TerminatedReport {
  readonly exitCode: number
  readonly reason: string
  readonly message?: string
  readonly startedAt?: string
  readonly finishedAt?: string
  readonly containerID?: string
}

/** What `kubectl describe pod` lists. */
export interface PodEventReport {
  readonly type: 'Normal' | 'Warning'
  readonly reason: string
  readonly message: string
  /** Null: of the whole Pod. */
  readonly container: string | null
  /** How often it was told, in the same words. */
  readonly count: number
  /** RFC 3339. */
  readonly firstTimestamp: string
  readonly lastTimestamp: string
}

/** What one life of a container wrote, bounded (limits.ts). */
export interface ContainerLogReport {
  /** 0 for its first life. */
  readonly restart: number
  readonly lines: readonly string[]
  readonly truncated: boolean
}

export const marginConditions = ['quiet', 'throttled', 'load'] as const

/**
 * What a probe was measured under. `throttled`: its container had less of a processor's time;
 * `load`: others asked the serving port meanwhile.
 */
export type MarginCondition = (typeof marginConditions)[number]

export const marginProbes = ['startup', 'liveness', 'readiness'] as const

/** How near one probe came to what it must not reach. Milliseconds. */
export interface MarginReport {
  readonly container: string
  readonly probe: (typeof marginProbes)[number]
  readonly location: SourceLocation
  readonly timeoutMs: number
  readonly failureThreshold: number
  /** Those that were measured, `quiet` first. */
  readonly conditions: readonly MarginConditionReport[]
  /**
   * The slowest answer under any condition. An attempt that was given up counts with the whole timeout,
   * unless its container was still starting. Null: there was no answer.
   */
  readonly slowestMs: number | null
  /** Of 100 answers, 95 were as fast or faster (nearest rank). */
  readonly p95Ms: number | null
  /** The timeout over the slowest answer, two decimals, cut; null without answers. */
  readonly factor: number | null
  /** The most failures in a row of a container that had answered well before. */
  readonly failuresInRow: number
  /** Of the probe that a container is killed by while it starts; null: it is another one. */
  readonly startup: MarginStartupReport | null
  /** Null: it is fine as it is, or nobody knows. */
  readonly suggestion: MarginSuggestion | null
  /** In the order of time; the slowest of those that lie together, where there were many (limits.ts). */
  readonly answers: readonly MarginAnswer[]
}

export interface MarginConditionReport {
  readonly condition: MarginCondition
  readonly attempts: number
  readonly slowestMs: number | null
  readonly p95Ms: number | null
  readonly failuresInRow: number
}

export interface MarginStartupReport {
  /** From the container's start to its first good answer, in its slowest life; null: there was none. */
  readonly tookMs: number | null
  /** Until the container is killed. */
  readonly budgetMs: number
  /** The budget over what it took; null where no attempt failed before, so that it may have been faster. */
  readonly factor: number | null
}

export interface MarginSuggestion {
  /** The field's path, such as `containers[web].livenessProbe.timeoutSeconds`. */
  readonly changes: readonly { readonly path: string; readonly value: number }[]
  /** YAML to paste into the container. */
  readonly patch: string
}

export interface MarginAnswer {
  /** Since the Pod came. */
  readonly atMs: number
  readonly durationMs: number
  readonly ok: boolean
  readonly condition: MarginCondition
}
