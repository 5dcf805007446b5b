import type { ContainerFault } from './container-fault.ts'
import type { LogTail } from '../model.ts'
import type { ContainerRequest } from './container-request.ts'
import type { ContainerState } from './container-state.ts'
import type { ExecOutcome, ExecRequest } from './exec.ts'
import type { ContainerFiles } from './files.ts'
import type { Grant } from './grant.ts'

/** What an engine does with containers. */
export interface EngineContainers {
  /** A container that is to hold namespaces is made of an image whose program does nothing. */
  readonly needsPauseImage: boolean
  /**
   * Creates a container and gives its id. Not interrupted by a signal, so that no container can
   * come to be that nobody knows of.
   *
   * @throws ContainerRefused where the fault is known, such as an image that names no command
   * @throws CanaryError (input) when the engine refuses what the manifest asks for
   */
  readonly create: (request: ContainerRequest) => Promise<CreatedContainer>
  /**
   * @param patience milliseconds that the process may take to start, where the engine has more to do before
   *   (`startsElsewhere`), and so is to count them itself
   * @throws CanaryError when the engine does not find or cannot give a device that was asked for
   */
  readonly start: (id: string, signal: AbortSignal, patience?: number) => Promise<StartOutcome>
  /** A start is more than that of a process: a machine is found for it, which pulls the image. Left out where not. */
  readonly startsElsewhere?: true
  /** Nobody tells stdout from stderr in a log. Left out where they are told apart. */
  readonly mergesStreams?: true
  /** Null when there is no such container. */
  readonly inspect: (id: string, signal: AbortSignal) => Promise<ContainerState | null>
  /** What the engine itself says that a container has beyond a plain one. */
  readonly grants: (id: string, signal: AbortSignal) => Promise<readonly Grant[]>
  /**
   * Resolves when the container's process ends. Ask before the start, or a fast end is missed.
   *
   * @param onWatching called when the engine has begun to watch: an end before then is not told
   */
  readonly wait: (id: string, signal: AbortSignal, onWatching: () => void) => Promise<void>
  /**
   * What others have had done to a container, as far as the engine tells; never what its own
   * processes do.
   */
  readonly interventions: (
    container: Pick<ContainerState, 'id' | 'createdAt'>,
    signal: AbortSignal,
  ) => Promise<readonly Intervention[]>
  /** Runs a command to its end. On abort it kills what it started, as far as that is possible. */
  readonly exec: (id: string, request: ExecRequest, signal: AbortSignal) => Promise<ExecOutcome>
  /** The last `lines` lines, stdout and stderr as they came, never more than `maxBytes`. */
  readonly logs: (
    id: string,
    bounds: { readonly lines: number; readonly maxBytes: number },
    signal: AbortSignal,
  ) => Promise<LogTail>
  /**
   * The log from its start, as it is written, until the container has ended; none of it is kept.
   *
   * @throws the signal's reason when it aborts
   */
  readonly followLog: (
    id: string,
    onOutput: (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void,
    signal: AbortSignal,
  ) => Promise<void>
  /** What became of the files that the container had from its image: those of volumes are not among them. */
  readonly changes: (id: string, signal: AbortSignal) => Promise<ContainerChanges>
  readonly files: ContainerFiles
  readonly rename: (id: string, name: string, signal: AbortSignal) => Promise<void>
  /**
   * Asks the container's process to end, kills it `graceMs` later, and resolves when it has ended; one
   * that has ended before, or is gone, is fine.
   */
  readonly stop: (id: string, graceMs: number, signal: AbortSignal) => Promise<void>
  /** Sends a signal, such as `SIGTERM`, to its first process; one that has ended before, or is gone, is fine. */
  readonly sendSignal: (id: string, name: string, signal: AbortSignal) => Promise<void>
  /** Kills its process at once; one that has ended before, or is gone, is fine. */
  readonly kill: (id: string, signal: AbortSignal) => Promise<void>
  /**
   * Changes how much of a processor's time a running container may use.
   *
   * @param millicores thousandths of a processor's time, at most; null for as much as there is
   */
  readonly limitCpu: (
    id: string,
    millicores: number | null,
    signal: AbortSignal,
  ) => Promise<CpuLimitOutcome>
  /** Kills and removes the container and its anonymous volumes; one that is gone is fine. */
  readonly remove: (id: string, signal: AbortSignal) => Promise<void>
  /** Containers that carry all the labels, running or not; null stands for any value. */
  readonly list: (
    labels: Readonly<Record<string, string | null>>,
    signal: AbortSignal,
  ) => Promise<readonly LabelledContainer[]>
}

export interface CreatedContainer {
  readonly id: string
  readonly warnings: readonly string[]
}

export type StartOutcome =
  | { readonly started: true }
  | { readonly started: false; readonly fault: ContainerFault; readonly message: string }

/** What keeps an engine from limiting: it cannot, or there is no such container that runs. */
export type CpuLimitOutcome =
  { readonly limited: true } | { readonly limited: false; readonly message: string }

export interface ContainerChanges {
  /** In no order; directories on the way to a change may be among them. */
  readonly changes: readonly FileChange[]
  /** There are more. */
  readonly isCut: boolean
}

export interface FileChange {
  /** Absolute. */
  readonly path: string
  readonly kind: 'added' | 'changed' | 'deleted'
}

export type Intervention = 'paused' | 'killed' | 'stopped' | 'restarted'

export interface LabelledContainer {
  readonly id: string
  /** Without the slash that some engines put before it. */
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
  /** RFC 3339: nobody wants it any more then, whoever made it. Left out where it has no such time. */
  readonly expiresAt?: string
}
