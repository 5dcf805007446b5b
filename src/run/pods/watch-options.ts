import type { Clock } from '../../clock.ts'
import type { Engine } from '../../engine/engine.ts'

/** What a Pod is watched with. */
export interface WatchOptions {
  readonly engine: Engine
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Told what a Pod is at; absent for one that is not judged. */
  readonly onStage?: OnStage
}

/**
 * @param title such as `has to stay ready`
 * @param limitMs milliseconds that it takes at most; null: nobody knows
 */
export type OnStage = (title: string, limitMs: number | null) => void
