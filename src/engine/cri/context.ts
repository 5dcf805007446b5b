import type { CriClient } from './client.ts'
import type { LifeEvents } from './life-events.ts'
import type { Places } from './places.ts'

/** What the parts of the engine work with. */
export interface CriContext {
  readonly client: CriClient
  readonly places: Places
  /** The runtime below it, by the name that it is configured under; empty for its own choice. */
  readonly runtimeHandler: string
  readonly events: LifeEvents
}
