import type { Engine } from '../engine.ts'
import type { OnEngineCall } from '../engine-call.ts'
import type { PodPlacement } from '../kubernetes/placement.ts'

/** An engine that answered. Nothing heavy has been loaded to talk to it. */
export interface FoundEngine {
  /**
   * Loads its client.
   *
   * @param onCall told of every call, and of those that were made before
   * @param placement of what it runs; an engine that is one machine has no use for it
   */
  readonly open: (onCall?: OnEngineCall | null, placement?: PodPlacement) => Promise<Engine>
  /** For one that is not opened: closes the connection. */
  readonly leave: () => void
}
