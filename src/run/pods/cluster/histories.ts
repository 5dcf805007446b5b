/** What a cluster tells of probes, as far as the words of a verdict need it. Pure. */
import type { ProbeCount, ProbeFailure } from '../../../engine/pods.ts'
import type { ReasonCode } from '../../../model.ts'
import type { ProbedAttempt, ProbeHistory } from '../../../workload/probes.ts'
import type { Workload } from '../../../workload/workload.ts'

/** What is known beside the failures. */
export interface ProbeKnowledge {
  /** Null where nobody may ask for them. */
  readonly counts: readonly ProbeCount[] | null
  /** Milliseconds that a container has run; 0 for one that does not. */
  readonly ageOf: (container: string) => number
}

/**
 * One a probe. Of attempts, those are there that failed, as events tell them: how long they took nobody says, and
 * an event that was told too often is told no more. Where nobody has counted, a probe was tried once when its time had
 * come.
 */
export function historiesOf(
  workload: Pick<Workload, 'initContainers' | 'containers'>,
  failures: readonly ProbeFailure[],
  { counts, ageOf }: ProbeKnowledge,
): readonly ProbeHistory[] {
  return [...workload.initContainers, ...workload.containers].flatMap((container) =>
    container.probes.map((probe): ProbeHistory => {
      const isOf = (one: { readonly container: string; readonly kind: string }) =>
        one.container === container.name && one.kind === probe.kind
      const attempts = failures.filter(isOf).map(toAttempt)
      const count = counts?.find(isOf)
      const { initialDelaySeconds, periodSeconds } = probe.timing
      const isDue = ageOf(container.name) > (initialDelaySeconds + periodSeconds) * 1000
      const errors = attempts.filter(({ outcome }) => outcome === 'error').length
      const known = count === undefined ? 0 : count.successful + count.failed + errors
      const least = counts === null ? attempts.length + (isDue ? 1 : 0) : known
      return {
        ...{ container, probe, attempts },
        attemptCount: Math.max(least, attempts.length),
        failuresInRow: rowOf(attempts, probe.timing.periodSeconds * 1000),
      }
    }),
  )
}

function toAttempt({ outcome, message, at }: ProbeFailure): ProbedAttempt {
  return {
    ...{ startedAt: at, durationMs: 0, ok: false, seen: {} },
    reason: { code: codeOf(message), message: message.replaceAll(/\s+/g, ' ').trim() },
    ...{ containerId: '', outcome, counted: outcome === 'failure', sinceStartMs: null },
  }
}

const codes: readonly (readonly [RegExp, ReasonCode])[] = [
  [/context deadline exceeded|Client\.Timeout|i\/o timeout|timed out/, 'attempt-timeout'],
  [/connection refused/, 'connection-refused'],
  [/connection reset/, 'connection-reset'],
  [/statuscode: \d+/, 'status'],
  [/executable file not found|no such file or directory/, 'command-not-found'],
  [/dial tcp|EOF|no route to host/, 'connection-failed'],
]

function codeOf(message: string): ReasonCode {
  return codes.find(([pattern]) => pattern.test(message))?.[1] ?? 'exit-code'
}

/** Those that came a period after the one before, give or take the second that events are told to. */
function rowOf(attempts: readonly ProbedAttempt[], periodMs: number): number {
  let row = 0
  let longest = 0
  let before = Number.NaN
  for (const { startedAt, counted } of attempts) {
    if (!counted) continue
    const at = Date.parse(startedAt)
    row = at - before <= periodMs * 1.5 + 1000 ? row + 1 : 1
    before = at
    longest = Math.max(longest, row)
  }
  return longest
}
