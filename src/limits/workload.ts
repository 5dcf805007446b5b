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
  /** That it stays ready. */
  soak: 10_000,
  /** Bytes that a node is said to have for `limits.ephemeral-storage`. */
  ephemeralStorage: 64 * 1024 * mebibyte,
} as const
