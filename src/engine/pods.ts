import type { ContainerLogReport, PodEventReport, PodStatusReport } from '../model.ts'

/**
 * An engine that runs whole Pods by itself: what is handed over is run by a real kubelet, and what is told of it
 * is that kubelet's own.
 */
export interface EnginePods {
  /**
   * Creates a Pod with the objects that it names, and watches it until it is removed.
   *
   * @throws CanaryError in the words of whoever refuses it: permissions, quotas, admission, the API server
   */
  readonly create: (request: PodRequest, signal: AbortSignal) => Promise<EnginePod>
}

export interface PodRequest {
  /** What its name begins with: the whole name is unique. */
  readonly name: string
  /** By which clean-up finds it. */
  readonly ownership: Readonly<Record<string, string>>
  /** Of the Pod itself, which others may find it by. */
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  /**
   * core/v1 PodSpec as plain data.
   *
   * @param nameOf what an object of `objects` is called where the Pod runs
   */
  readonly spec: (nameOf: (object: PodObject) => string) => object
  readonly objects: readonly PodObject[]
}

/** A ConfigMap or a Secret that is made for a Pod, and is gone with it. */
export interface PodObject {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  readonly data: ReadonlyMap<string, Uint8Array>
  /** Which of a ConfigMap's are no text. */
  readonly binaryKeys: ReadonlySet<string>
}

/** A Pod on the engine. Whoever created it removes it. */
export interface EnginePod {
  /** As the engine calls it. */
  readonly name: string
  readonly status: () => PodStatusReport
  /** In the order in which they were first told. */
  readonly events: () => readonly PodEventReport[]
  /** What probes did not find well, as far as the engine tells of it; the first and the last ones (limits.ts). */
  readonly probeFailures: () => readonly ProbeFailure[]
  /** The node that it was given; null before. */
  readonly node: () => string | null
  /** What the cluster did to the Pod, or does not do for it; null where nothing is in its way. */
  readonly impediment: () => PodImpediment | null
  /** Called after every change. @returns what ends that */
  readonly listen: (listener: () => void) => () => void
  /** Rejects when it is lost: the engine, or a Pod that somebody else removed. Never resolves. */
  readonly broken: Promise<never>
  readonly logs: (
    signal: AbortSignal,
  ) => Promise<Readonly<Record<string, readonly ContainerLogReport[]>>>
  /** How often probes were tried, and how long they took; null where nobody may ask for that. */
  readonly countProbes: (signal: AbortSignal) => Promise<readonly ProbeCount[] | null>
  /** Has it end within its own grace period. */
  readonly stop: (signal: AbortSignal) => Promise<PodEnd>
  /** Removes it at once, whatever it does. @throws CanaryError (infrastructure) where it stays */
  readonly remove: (signal: AbortSignal) => Promise<void>
}

export interface PodEnd {
  /** Milliseconds, from the request until it was gone. */
  readonly took: number
  /** Names of containers that had to be killed. */
  readonly forced: readonly string[]
}

export type ProbedKind = 'startup' | 'liveness' | 'readiness'

export interface ProbeFailure {
  readonly container: string
  readonly kind: ProbedKind
  /** `error`: it could not be carried out, and counts as nothing. */
  readonly outcome: 'failure' | 'error'
  readonly message: string
  /** RFC 3339, to the second. */
  readonly at: string
}

export interface ProbeCount {
  readonly container: string
  readonly kind: ProbedKind
  readonly successful: number
  readonly failed: number
  /** So many answers took at most so long: milliseconds, growing; the last without a bound. */
  readonly durations: readonly { readonly atMostMs: number; readonly count: number }[]
}

export interface PodImpediment {
  /** Whether anything may still change without anybody's doing: a node may come, an image be pulled. */
  readonly mayPass: boolean
  /** One sentence, in the words of the scheduler, kubelet or whoever it is. */
  readonly message: string
  /** Such as `Unschedulable`, `Evicted`. */
  readonly reason: string
}
