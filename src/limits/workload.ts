/** A workload: its sandbox, its containers, and what is kept of them. Milliseconds and bytes. */
import { kibibyte, mebibyte } from './units.ts'

export const workloadLimits = {
  /** Attempts of one probe that are kept: the first half, and the last. */
  attempts: 400,
  /** Different events that are kept. */
  events: 1_000,
  /** Lives of one container whose logs are kept: the first, and the last ones. */
  logs: 6,
  /** A container's termination message; of all containers together three times as much. */
  terminationMessage: 4 * kibibyte,
  /** The file that it stands in. */
  terminationFile: 64 * kibibyte,
  /** And the part of its log that stands in for it. */
  terminationLog: 2 * kibibyte,
  /** Last lines of a life that are kept, and of which that part is taken. */
  terminationLogLines: 80,
  /** Before a container is killed, whatever its grace period says (`minimumGracePeriodInSeconds`). */
  leastGrace: 2_000,
  /** A hook after the start, which Kubernetes lets take as long as it likes. */
  postStart: 600_000,
  /** A file of an image that tells who its users are. */
  imageFile: 256 * kibibyte,
  /** The files of an image that is a volume. */
  imageVolume: 2_048 * mebibyte,
  /** A file of variables (`fileKeyRef`). */
  environmentFile: 64 * kibibyte,
} as const

/** How near probes come to their limits, and what puts a Pod under pressure meanwhile. */
export const marginLimits = {
  /** Answers of one probe that a report keeps for the picture. */
  answers: 200,
  /** Connections that ask at once. */
  connections: 1_000,
  /** Requests a second of all of them together: what asks must not slow down what measures. */
  requests: 1_000,
  /** Connections opened a second, where nothing is asked on them: each takes a port for a minute. */
  connects: 200,
  /** One request, from the first byte to the last; or one connect. */
  request: 10_000,
  /** Of one answer this much is read and thrown away, then its connection is closed. */
  answerBytes: 256 * kibibyte,
  /** After a request that failed, so that nobody is asked without end what they refuse. */
  failurePause: 100,
  /** Giving containers their own CPU limit back. */
  restore: 5_000,
} as const

/** kubelet's own times (pkg/kubelet, `MaxContainerBackOff` and `backOffPeriod`). */
export const restartLimits = {
  first: 10_000,
  longest: 300_000,
  /** A container that ran so long begins anew. */
  forgotten: 600_000,
} as const

/** A Pod that is judged. */
export const podRunLimits = {
  /** Waits between restarts are so many times shorter than kubelet's. */
  haste: 10,
  /** Restarts after which a container that backs off is not waited for any more. */
  crashes: 3,
  /** Seconds that an init container is given where nothing says how long it takes. */
  initSeconds: 30,
  /** Until a Pod must be ready, where its probes allow less, or more. */
  leastReady: 60_000,
  mostReady: 300_000,
  /** The longest period of a probe that is waited for while a Pod is under pressure. */
  pressure: 60_000,
  /** That it stays ready. */
  soak: 10_000,
  /** Bytes that a node is said to have for `limits.ephemeral-storage`. */
  ephemeralStorage: 64 * 1024 * mebibyte,
} as const
