/** What a cluster tells of a Pod in events: kept in order, and read for what probes did not find well. */
import { workloadLimits } from '../../../limits.ts'
import type { PodEventReport } from '../../../model.ts'
import { numberOf, recordOf, textOf } from '../../json.ts'
import type { JsonRecord } from '../../json.ts'
import type { ProbeFailure } from '../../pods.ts'

export interface EventBook {
  /** An event of core/v1 that is new, or has been told again. */
  readonly note: (event: JsonRecord) => void
  readonly list: () => readonly PodEventReport[]
  readonly failures: () => readonly ProbeFailure[]
}

export function createEventBook(): EventBook {
  const events = new Map<string, PodEventReport>()
  const failures: ProbeFailure[] = []
  return {
    note: (object) => {
      const name = textOf(recordOf(object['metadata'])['name'])
      const event = eventOf(object)
      const known = events.get(name)
      // The same words again, or a list of all that is known.
      const isNews = known === undefined || event.count > known.count
      if (!isNews || (known === undefined && events.size >= workloadLimits.events)) return
      events.set(name, event)
      const failure = failureOf(event)
      if (failure === null) return
      failures.push(failure)
      if (failures.length > workloadLimits.attempts) failures.splice(workloadLimits.attempts / 2, 1)
    },
    list: () => [...events.values()],
    failures: () => failures,
  }
}

/** Of core/v1, which newer reporters fill otherwise: a series, and one time (events.k8s.io). */
function eventOf(object: JsonRecord): PodEventReport {
  const series = recordOf(object['series'])
  const once = textOf(object['eventTime'])
  const firstTimestamp = textOf(object['firstTimestamp']) || once
  const about = textOf(recordOf(object['involvedObject'])['fieldPath'])
  const [, container = null] = /^spec\.(?:initContainers|containers)\{(.*)\}$/.exec(about) ?? []
  return {
    type: object['type'] === 'Warning' ? 'Warning' : 'Normal',
    reason: textOf(object['reason']),
    message: textOf(object['message']),
    container,
    count: Math.max(1, numberOf(object['count']), numberOf(series['count'])),
    firstTimestamp,
    lastTimestamp:
      textOf(object['lastTimestamp']) || textOf(series['lastObservedTime']) || firstTimestamp,
  }
}

/** pkg/kubelet/prober/prober.go, `recordContainerEvent` and `probe`. */
const unhealthy =
  /^(Startup|Liveness|Readiness) probe (failed|errored)(?: and resulted in unknown state)?: ?/

function failureOf(event: PodEventReport): ProbeFailure | null {
  const { reason, container, message, lastTimestamp } = event
  const [said = '', kind, how] = unhealthy.exec(message) ?? []
  if (reason !== 'Unhealthy' || container === null || kind === undefined) return null
  return {
    container,
    kind: kinds[kind] ?? 'readiness',
    outcome: how === 'errored' ? 'error' : 'failure',
    message: message.slice(said.length).trim(),
    at: lastTimestamp,
  }
}

const kinds: Readonly<Record<string, ProbeFailure['kind']>> = {
  Startup: 'startup',
  Liveness: 'liveness',
  Readiness: 'readiness',
}
