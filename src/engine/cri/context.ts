import type { CriClient } from './client.ts'
import type { LifeEvents } from './life-events.ts'
import type { LogBounds } from './log-bounds.ts'
import type { Places } from './places.ts'
import type { RuntimeView } from './runtime-view.ts'

/** What the parts of the engine work with. */
export interface CriContext {
  readonly client: CriClient
  readonly places: Places
  /** The runtime below it, by the name that it is configured under; empty for its own choice. */
  readonly runtimeHandler: string
  readonly events: LifeEvents
  readonly logs: LogBounds
  /** Found when something has to be mounted, or looked at as the runtime sees it. */
  readonly view: () => Promise<RuntimeView>
}
