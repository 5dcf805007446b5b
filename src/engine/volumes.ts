import type { EngineVolume } from './container-request.ts'

/** Directories that the engine keeps for containers, until they are removed. */
export interface EngineVolumes {
  readonly create: (request: CreateVolume, signal: AbortSignal) => Promise<EngineVolume>
  /** One that is gone is fine. */
  readonly remove: (name: string, signal: AbortSignal) => Promise<void>
  /** Those that carry all the labels; null stands for any value. */
  readonly list: (
    labels: Readonly<Record<string, string | null>>,
    signal: AbortSignal,
  ) => Promise<readonly LabelledVolume[]>
}

export interface CreateVolume {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  /** Held in memory while a container has it mounted; null for one on the engine's disk. */
  readonly memory: MemoryVolume | null
}

export interface MemoryVolume {
  /** Bytes, at most; null for the kernel's own bound. */
  readonly size: number | null
  /** Of its root, such as 0o1777. */
  readonly mode: number
}

export interface LabelledVolume {
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
}
