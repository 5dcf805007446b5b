/** A check of what a container writes. */
import { engineLimits } from '../limits.ts'
import type { CheckReport, Reason, Seen } from '../model.ts'
import { describeMiss, searchLog } from '../probe/log.ts'
import type { FollowLog, LogSearch } from '../probe/log.ts'
import type { ScheduleResult } from '../probe/schedule.ts'
import { spareTime, timeOf } from '../probe/timing.ts'
import { reportOf, unrunCheck } from './check.ts'
import type { CheckOptions } from './check.ts'
import type { LogCheck } from './manifest.ts'

/**
 * Waits for the line until its time is over, or the container has ended: then all that it wrote is there.
 *
 * @param signal ends with the container, too
 * @throws CanaryError when the engine is lost, or the run was cancelled
 */
export async function runLogCheck(
  check: LogCheck,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<CheckReport> {
  const { clock, container, onAttempt } = options
  const from = clock.now()
  const startedAt = clock.date()
  const due = container.startedAt + timeOf(check.timing)
  onAttempt?.(check.name, 1)
  if (options.engine.containers.mergesStreams === true && check.action.stream !== 'both') {
    return unrunCheck(check, 'errored', untoldStream(check))
  }
  const search = await searchUntil(check, due, options, signal)
  const lateness = search.found === null ? 0 : clock.now() - due
  const reason = reasonOf(check, search, lateness)
  const isFound = reason.code === 'ok'
  const durationMs = Math.round(clock.now() - from)
  const attempt = {
    ...{ startedAt: startedAt.toISOString(), durationMs, ok: isFound, reason },
    seen: seenIn(search),
  }
  const result: ScheduleResult = {
    outcome: isFound ? 'passed' : signal.aborted ? 'aborted' : 'failed',
    ...{ reason, startedAt, duration: durationMs, attemptCount: 1, attempts: [attempt] },
  }
  return await reportOf(check, result, options, signal)
}

function untoldStream({ action }: LogCheck): Reason {
  const message = `nobody tells here which lines went to ${action.stream}: a cluster keeps one log of both; look in both`
  return { code: 'unproven', message }
}

async function searchUntil(
  { action }: LogCheck,
  due: number,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<LogSearch> {
  const { engine, clock, container, end } = options
  const follow: FollowLog = (onOutput, until) =>
    engine.containers.followLog(container.id, onOutput, until)
  const over = new AbortController()
  const done = new AbortController()
  void clock.sleep(due - clock.now(), done.signal).then(() => {
    over.abort(timeIsOver)
  })
  try {
    const search = await searchLog(action, follow, AbortSignal.any([signal, over.signal]))
    if (search.found !== null || !signal.aborted) return search
    // What it wrote last may not have come to us yet.
    if (end() === null) signal.throwIfAborted()
    return await searchLog(action, follow, AbortSignal.timeout(engineLimits.answer))
  } finally {
    done.abort(timeIsOver)
  }
}

/** A reason of its own, since one that Node makes carries a stack. */
const timeIsOver = 'the time of the check is over'

function reasonOf({ action, timing }: LogCheck, search: LogSearch, lateness: number): Reason {
  const { found, undecided } = search
  if (found !== null && lateness >= spareTime(timeOf(timing))) {
    const seconds = (lateness / 1000).toFixed(1)
    const message = `this process was stopped or starved for ${seconds} s when the time of the check was over, so nobody can tell whether the line came in time`
    return { code: 'internal', message }
  }
  if (found !== null) return { code: 'ok', message: `${found.stream}: ${found.line}` }
  if (undecided > 0) {
    const message = `the log cannot be judged: ${undecided} of its lines would take too long to search`
    return { code: 'undecided', message }
  }
  const message = `${describeMiss(action, search)} within ${timeOf(timing) / 1000} s`
  return { code: 'log-missing', message }
}

/** The line that was found, or the last one that was not it. */
function seenIn({ found, last }: LogSearch): Seen {
  const shown = found ?? last
  return shown === null ? {} : { [shown.stream]: shown.line }
}
