import type { Engine } from '../engine.ts'
import type { OnEngineCall } from '../engine-call.ts'

/** An engine that answered. Nothing heavy has been loaded to talk to it. */
export interface FoundEngine {
  /** Loads its client. @param onCall told of every call, and of those that were made before */
  readonly open: (onCall?: OnEngineCall | null) => Promise<Engine>
  /** For one that is not opened: closes the connection. */
  readonly leave: () => void
}
