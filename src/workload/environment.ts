import type { Clock } from '../clock.ts'
import type { Engine } from '../engine/engine.ts'
import type { Limiter } from '../probe/limiter.ts'
import type { Board } from './board.ts'
import type { EventLog } from './events.ts'
import type { LogBook } from './log-book.ts'
import type { Sandbox } from './sandbox.ts'
import type { Workload, WorkloadContainer } from './workload.ts'

/** An image on the engine, or why kubelet would not have it. */
export type ImageAnswer =
  | { readonly ok: true; readonly id: string; readonly user: string }
  | { readonly ok: false; readonly reason: string; readonly message: string }

/** What the parts of a run of a workload work with. */
export interface Environment {
  readonly engine: Engine
  readonly clock: Clock
  readonly workload: Workload
  readonly sandbox: Sandbox
  readonly board: Board
  readonly events: EventLog
  readonly logBook: LogBook
  readonly limiter: Limiter
  readonly labels: Readonly<Record<string, string>>
  readonly imageOf: (container: WorkloadContainer, signal: AbortSignal) => Promise<ImageAnswer>
  readonly readVolumeFile: (
    volume: string,
    path: string,
    signal: AbortSignal,
  ) => Promise<Buffer | null>
  /** Told of every container, so that it can be removed. */
  readonly onCreated: (id: string) => void
  /** Waits between restarts are shortened by this factor; 1 is as long as kubelet's. */
  readonly haste: number
  /** Bytes. */
  readonly longestMessage: number
  readonly longestLog: number
}
