import type { Clock } from '../../clock.ts'
import type { Engine } from '../../engine/engine.ts'

/** What a Pod is watched with. */
export interface WatchOptions {
  readonly engine: Engine
  readonly clock: Clock
  readonly signal: AbortSignal
}
