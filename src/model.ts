/**
 * The one result of a run. Everything that people see is a pure function of a {@link Report}, so
 * `report.json` can be rendered again later. Additions are fine, renames are not.
 *
 * Its files import nothing else, and hold types and the lists of words that they are made of: schemas,
 * readers and documents take the words from here.
 */

import type { ComparisonReport, GateReport, WaiverReport } from './model/comparison.ts'
import type { CompatibilityReport } from './model/compatibility.ts'
import type { SourceLocation } from './model/location.ts'
import type { ErrorReport, LogTail, Notice } from './model/notice.ts'
import type { NodeGroupReport } from './model/node-group.ts'
import type { PodReport } from './model/pod.ts'
import type { StaticReport } from './model/static.ts'
import type { MachineReport, RepositoryReport } from './model/surroundings.ts'

export * from './model/comparison.ts'
export * from './model/compatibility.ts'
export * from './model/location.ts'
export * from './model/node-group.ts'
export * from './model/notice.ts'
export * from './model/pod.ts'
export * from './model/static.ts'
export * from './model/surroundings.ts'

/** Of `report.json`. */
export const reportVersion = 1

export const verdicts = ['passed', 'failed', 'errored'] as const

/** `failed` is the image's fault; `errored` is ours, the engine's or the manifest's. */
export type Verdict = (typeof verdicts)[number]

export const outcomes = [...verdicts, 'skipped'] as const

/** What became of one check. `skipped`: it never ran, because what it needs did not come to be. */
export type Outcome = (typeof outcomes)[number]

/** Why an outcome is what it is: a stable code for machines and a sentence for people. */
export interface Reason {
  readonly code: ReasonCode
  readonly message: string
}

export const reasonCodes = [
  // passed
  'ok',
  // nothing answers
  'connection-refused',
  'connection-reset',
  'connection-failed',
  'loopback-only',
  'attempt-timeout',
  'check-timeout',
  // an answer that does not fit
  'status',
  'redirect',
  'header-missing',
  'header-value',
  'body',
  'malformed-response',
  'tls',
  'grpc-status',
  'not-serving',
  // a log, an end
  'log-missing',
  'not-stopped',
  'not-reaped',
  // exec
  'exit-code',
  'signal',
  'command-not-found',
  'command-not-executable',
  'command-not-started',
  'output',
  // an image that is read
  'image-property',
  'file-absent',
  'file-present',
  'file-property',
  'file-content',
  'program-broken',
  // the container
  'container-exited',
  'container-restarting',
  'container-not-started',
  'oom-killed',
  // a Pod
  'pod-not-ready',
  'pod-not-completed',
  'pod-not-steady',
  'pod-not-stopped',
  'pod-margin',
  'pod-static',
  // ours
  'unproven',
  'undecided',
  'image-unreadable',
  'container-changed',
  'engine',
  'cancelled',
  'internal',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** What one attempt of a probe saw. Values come from the image: they are data, never markup. */
export interface Seen {
  /** HTTP status code. */
  readonly status?: number
  /** Response headers that the check asked about, as received. */
  readonly headers?: readonly HeaderSeen[]
  /** The beginning of a body that does not fit. */
  readonly body?: string
  /** Where the last redirect pointed to, of a check that failed there or did not follow it. */
  readonly location?: string
  readonly exitCode?: number
  /** The last bytes a command wrote (limits.ts bounds them), or the line of a log that was looked for. */
  readonly stdout?: string
  readonly stderr?: string
  /** State of a gRPC health check, such as `NOT_SERVING`. */
  readonly serving?: string
  /** The operating system's or the library's word for a failure, such as `ECONNREFUSED`. */
  readonly error?: string
  /** The address that was tried, such as `172.17.0.2:8888`. */
  readonly address?: string
  /** What reading the image tells of the same: it has one cause with what failed here. */
  readonly finding?: FindingSeen
}

/** The first of the static errors that made a check fail, as `static.findings` has it. */
export interface FindingSeen {
  /** Such as `program-machine`. */
  readonly code: string
  /** The file that it is about. */
  readonly path: string | null
}

export interface HeaderSeen {
  readonly name: string
  readonly value: string
}

export interface AttemptReport {
  /** RFC 3339, UTC, milliseconds. */
  readonly startedAt: string
  readonly durationMs: number
  readonly ok: boolean
  readonly reason: Reason
  readonly seen: Seen
}

/** What a check may ask of a container that runs, in the words of manifests. */
export const probeActions = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'log', 'stop'] as const

/** What a check may look at in an image of which nothing runs. */
export const staticActions = ['image', 'file', 'program'] as const

/** What a check may do. */
export const checkActions = [...probeActions, ...staticActions] as const

export type CheckAction = (typeof checkActions)[number]

/** And what else is looked at: `pod` is about a Pod as a whole. */
export const reportedActions = [...checkActions, 'pod'] as const

export interface CheckReport {
  readonly name: string
  readonly description: string
  readonly action: (typeof reportedActions)[number]
  /** What the manifest asks for, in one line, such as `GET http://localhost:8888/hub/jovyan/lab answers 200–299`. */
  readonly wanted: string
  readonly location: SourceLocation
  /** Where the cause of a failure was written, where that is certain. */
  readonly cause?: CheckCause
  readonly outcome: Outcome
  /** Its failure is a warning, and fails nothing; left out where it does. */
  readonly optional?: true
  readonly reason: Reason
  /** RFC 3339; null when the check never ran. */
  readonly startedAt: string | null
  readonly durationMs: number
  /** All attempts, counted. `attempts` keeps the first and the last of them (limits.ts). */
  readonly attemptCount: number
  readonly attempts: readonly AttemptReport[]
}

/** A place outside of the manifest that made a check fail, such as the last `USER` of a Dockerfile. */
export interface CheckCause {
  /** One sentence, such as `the image's user is set here: USER root`. */
  readonly message: string
  readonly location: SourceLocation
}

export const containerStates = ['created', 'running', 'exited', 'removed'] as const

/** The container that a Validator was run against, as it was last seen. */
export interface ContainerReport {
  readonly id: string
  readonly name: string
  /** How checks reached it, such as `container address 172.17.0.2`. */
  readonly reachedBy: string | null
  readonly startedAt: string | null
  /** From the create request until the process ran. */
  readonly startDurationMs: number | null
  readonly state: (typeof containerStates)[number]
  readonly exitCode: number | null
  readonly oomKilled: boolean
  /** The last log lines; empty when nothing was written. */
  readonly logs: LogTail
  /** True when the container was left running for a person to enter (`keep-failed`). */
  readonly kept: boolean
  /** The machine that it ran on, of an engine that has several. */
  readonly node?: string
}

export const validatorKinds = ['Validator', 'Pod'] as const

/** A Validator against an image, or a Pod with it. */
export interface ValidatorReport extends Partial<PodReport> {
  /** One of {@link validatorKinds}; a Validator where it is left out. */
  readonly kind?: (typeof validatorKinds)[number]
  readonly name: string
  /** What it was run under beside its manifest, such as `read-only-root`; left out of the plain run. */
  readonly condition?: string
  readonly description: string
  /** A link for people to follow when the image fails. */
  readonly documentation: string
  /** The file or URL it was read from. */
  readonly source: string
  readonly verdict: Verdict
  readonly startedAt: string | null
  readonly durationMs: number
  /** Null of a Pod, which may have several. */
  readonly container: ContainerReport | null
  /** Of a Pod. `report.json` has those of a Validator as well. */
  readonly containers?: readonly ContainerReport[]
  readonly notices: readonly Notice[]
  readonly checks: readonly CheckReport[]
}

export interface ImageReport {
  /** As the user wrote it. */
  readonly reference: string
  /** `sha256:…` of the image's configuration on this engine. */
  readonly id: string | null
  /** `sha256:…` of the manifest in its registry, where it has one. */
  readonly digest: string | null
  /** Such as `linux/amd64`. */
  readonly platform: string | null
  /** The nodes that it ran on, where it ran on each kind of them. */
  readonly nodeGroup?: NodeGroupReport
  /** What its layers take on the engine, in bytes; left out where the engine does not tell. */
  readonly sizeBytes?: number
  readonly verdict: Verdict
  readonly notices: readonly Notice[]
  readonly validators: readonly ValidatorReport[]
  readonly compatibility: CompatibilityReport | null
  /** What reading it told; left out where it was not read. */
  readonly static?: StaticReport
}

/**
 * Engines by the names that their users know them by; `cri`: a container runtime that speaks CRI, whose
 * name is not known here.
 */
export const enginePrograms = [
  ...(['docker', 'podman'] as const),
  ...(['containerd', 'cri-o', 'isulad', 'cri'] as const),
  'kubernetes',
] as const

export interface EngineReport {
  /** One of {@link enginePrograms}. */
  readonly name: string
  readonly version: string
  readonly apiVersion: string
}

/** A name under which a registry has what was judged. */
export interface PushedName {
  /** The whole name, such as `docker.io/acme/app:1`. */
  readonly reference: string
  /** `sha256:…` of the manifest, or of the index of several platforms, that it leads to. */
  readonly digest: string
}

export interface Report {
  readonly schemaVersion: typeof reportVersion
  readonly verdict: Verdict
  readonly startedAt: string
  readonly durationMs: number
  readonly tool: { readonly name: string; readonly version: string }
  readonly engine: EngineReport | null
  /** The engine's machine; left out where no engine was asked. */
  readonly machine?: MachineReport
  /** Left out where the run did not take place in a repository's workflow. */
  readonly repository?: RepositoryReport
  /** Every cause of an `errored` verdict: a manifest that does not load, an engine that is lost. */
  readonly errors: readonly ErrorReport[]
  readonly images: readonly ImageReport[]
  /** Names under which what was built went to registries; left out where it went to none. */
  readonly pushed?: readonly PushedName[]
  /** Where the step's result is not the verdict alone. */
  readonly gate?: GateReport
  /** Where it was to be held against another run. */
  readonly comparison?: ComparisonReport
  /** Where there is a file of waivers. */
  readonly waivers?: readonly WaiverReport[]
}
