import type { Clock } from '../clock.ts'
import { workloadLimits } from '../limits.ts'
import type { PodEventReport } from '../model.ts'

/** What happened to a workload, in the words of `kubectl describe`. */
export interface EventLog {
  /** @param container null for the whole Pod */
  readonly add: (
    type: PodEventReport['type'],
    reason: string,
    message: string,
    container?: string | null,
  ) => void
  /** In the order in which they were first told. */
  readonly list: () => readonly PodEventReport[]
}

/** Events of the same words are one that is counted, as the API server's are. */
export function createEventLog(clock: Clock, onEvent: (event: PodEventReport) => void): EventLog {
  const events = new Map<string, PodEventReport>()
  return {
    add: (type, reason, message, container = null) => {
      const key = JSON.stringify([type, reason, message, container])
      const now = clock.date().toISOString()
      const known = events.get(key)
      // What says something new each time would have no end.
      if (known === undefined && events.size >= workloadLimits.events) return
      const event =
        known === undefined
          ? { type, reason, message, container, count: 1, firstTimestamp: now, lastTimestamp: now }
          : { ...known, count: known.count + 1, lastTimestamp: now }
      events.set(key, event)
      onEvent(event)
    },
    list: () => [...events.values()],
  }
}
