import type { Clock } from '../../clock.ts'
import type { Reason } from '../../model.ts'
import { isFaultOfOurs } from '../../verdict.ts'
import type { Attempt, AttemptResult } from '../attempt.ts'
import { spareTime } from '../timing.ts'
import type { ProbeOutcome } from './worker.ts'

/** One execution of a probe. */
export interface Execution {
  /** RFC 3339, UTC, milliseconds. */
  readonly startedAt: string
  readonly durationMs: number
  readonly result: AttemptResult
  /** `ours`: it says nothing of the image, and nothing of the probe either. */
  readonly outcome: ProbeOutcome | 'ours'
}

/** A reason of its own, since one that Node makes carries a stack. */
const executionEnded = 'the attempt has ended'

/**
 * @param timeoutMs when the attempt is interrupted
 */
export async function executeAttempt(
  attempt: Attempt,
  { clock, timeoutMs }: { readonly clock: Clock; readonly timeoutMs: number },
  signal: AbortSignal,
): Promise<Execution> {
  const deadline = new AbortController()
  const ended = new AbortController()
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  let late: number | null = null
  void clock.sleep(timeoutMs, AbortSignal.any([signal, ended.signal])).then(() => {
    if (ended.signal.aborted || signal.aborted) return
    late = clock.now() - from - timeoutMs
    deadline.abort()
  })
  const lateness = () => late ?? clock.now() - from - timeoutMs
  try {
    const made = await attempt(AbortSignal.any([signal, deadline.signal]))
    // What an interrupted attempt takes to tidy up is none of its time.
    const result = heldTo(made, lateness(), timeoutMs)
    const durationMs = Math.round(clock.now() - from)
    return { startedAt, durationMs, result, outcome: outcomeOf(result) }
  } finally {
    ended.abort(executionEnded)
  }
}

/** This process itself may have been kept from running, and then nobody knows what came in time. */
function heldTo(result: AttemptResult, lateness: number, timeoutMs: number): AttemptResult {
  if (lateness >= spareTime(timeoutMs)) {
    const seconds = (lateness / 1000).toFixed(1)
    const message = `this process was stopped or starved for ${seconds} s when the time of the attempt was over, so nobody can tell what came in time`
    return { ok: false, reason: { code: 'internal', message }, seen: {} }
  }
  return result.reason.code === 'attempt-timeout'
    ? { ...result, reason: timedOut(result.reason, timeoutMs) }
    : result
}

function timedOut({ code, message }: Reason, timeoutMs: number): Reason {
  return { code, message: `${message} (${timeoutMs / 1000} s)` }
}

function outcomeOf({ ok, reason, warning, isProberError }: AttemptResult): Execution['outcome'] {
  if (isFaultOfOurs(reason.code)) return 'ours'
  if (isProberError === true) return 'error'
  if (!ok) return 'failure'
  return warning === undefined ? 'success' : 'warning'
}
