import type { Clock } from '../clock.ts'
import type { AttemptReport, Reason, ReasonCode } from '../model.ts'
import { isTelling } from '../verdict.ts'
import type { Attempt, AttemptResult } from './attempt.ts'
import { createAttemptLog, unfinished } from './attempt-log.ts'
import type { AttemptLog, Decided } from './attempt-log.ts'
import type { Limiter } from './limiter.ts'
import { spareTime, timeOf } from './timing.ts'
import type { Timing } from './timing.ts'

export type { Timing } from './timing.ts'

export interface ScheduleOptions {
  readonly clock: Clock
  /** When the container started, on the clock. */
  readonly origin: number
  readonly limiter: Limiter
  readonly attempt: Attempt
  /** Told which attempt begins, from 1. */
  readonly onAttempt?: (attempt: number) => void
  /** Resolves when a connection is worth another try; null where nobody can tell. */
  readonly untilListening: ((signal: AbortSignal) => Promise<void>) | null
}

export interface ScheduleResult {
  /** `aborted`: the signal ended it; the caller knows why. */
  readonly outcome: 'passed' | 'failed' | 'aborted'
  readonly reason: Reason
  readonly startedAt: Date | null
  /** From the first attempt to the verdict, in milliseconds. */
  readonly duration: number
  readonly attemptCount: number
  readonly attempts: readonly AttemptReport[]
}

/**
 * Runs a probe until its thresholds or its deadline decide.
 *
 * A failure because nothing listens is tried again as soon as somebody does, once a period; such
 * an early attempt may decide for the image, and never counts against it.
 */
export async function schedule(
  timing: Timing,
  options: ScheduleOptions,
  signal: AbortSignal,
): Promise<ScheduleResult> {
  const { clock } = options
  await clock.sleep(options.origin + timing.initialDelay - clock.now(), signal)
  const run = createRun(timing, options, signal)
  try {
    return await decide(timing, options, run, signal)
  } finally {
    run.stop()
  }
}

interface Run {
  /** Aborts at the check's deadline, or when the whole run ends. */
  readonly signal: AbortSignal
  readonly isOver: () => boolean
  /** Whether failures do not count yet. */
  readonly isStarting: () => boolean
  readonly hasPassed: () => boolean
  /** How long after its time the check went on, in milliseconds: we, too, may have been stopped. */
  readonly lateness: () => number
  readonly log: AttemptLog
  /** Makes one attempt, and starts the clock if it is the first. */
  readonly attempt: () => Promise<AttemptResult>
  readonly elapsed: () => number
  readonly startedAt: () => Date | null
  readonly stop: () => void
}

function createRun(timing: Timing, options: ScheduleOptions, outer: AbortSignal): Run {
  const { clock, limiter } = options
  const deadline = new AbortController()
  const finished = new AbortController()
  const signal = AbortSignal.any([outer, deadline.signal])
  const log = createAttemptLog()
  let start: { readonly at: number; readonly date: Date } | null = null
  let late: number | null = null
  let begun = 0
  let hasPassed = false
  const elapsed = () => (start === null ? 0 : clock.now() - start.at)

  const { startWithin } = timing
  // On the clock; the first attempt may be made later.
  const started = startWithin === undefined ? null : options.origin + startWithin
  let due = Infinity

  const endAt = async (at: number): Promise<void> => {
    due = at
    await clock.sleep(at - clock.now(), finished.signal)
    if (finished.signal.aborted) return
    if (at === started && hasPassed) {
      await endAt(at + timeOf(timing))
      return
    }
    late = clock.now() - at
    deadline.abort()
  }
  const begin = () => {
    start = { at: clock.now(), date: clock.date() }
    void endAt(started ?? start.at + timeOf(timing))
  }

  return {
    signal,
    isOver: () => deadline.signal.aborted,
    // What arrived while we were stopped is heard before the timer that it was to come before.
    lateness: () => late ?? clock.now() - due,
    hasPassed: () => hasPassed,
    isStarting: () => started !== null && clock.now() < started,
    log,
    attempt: () =>
      limiter.run(async () => {
        if (start === null) begin()
        const from = clock.now()
        const startedAt = clock.date().toISOString()
        begun += 1
        options.onAttempt?.(begun)
        const result = await attemptWithin(timing, options, signal, started)
        const { ok, reason, seen } = result
        hasPassed ||= ok
        log.add({ startedAt, durationMs: Math.round(clock.now() - from), ok, reason, seen })
        return result
      }),
    elapsed,
    startedAt: () => start?.date ?? null,
    stop: () => {
      finished.abort(checkEnded)
    },
  }
}

/** While somebody starts, one attempt that hangs must not take all the time there is. */
async function attemptWithin(
  timing: Timing,
  { attempt, clock }: ScheduleOptions,
  signal: AbortSignal,
  started: number | null,
): Promise<AttemptResult> {
  if (started === null || clock.now() >= started) return await attempt(signal)
  const own = new AbortController()
  const done = new AbortController()
  void clock.sleep(timeOf(timing), done.signal).then(() => {
    if (!done.signal.aborted) own.abort(attemptOver)
  })
  try {
    return await attempt(AbortSignal.any([signal, own.signal]))
  } finally {
    done.abort(attemptOver)
  }
}

async function decide(
  timing: Timing,
  options: ScheduleOptions,
  run: Run,
  outer: AbortSignal,
): Promise<ScheduleResult> {
  let passes = 0
  let failures = 0
  let isEarly = false
  let pause = timing.period

  for (;;) {
    if (isAborted(outer)) return resultOf(run, 'aborted', interrupted)
    const from = options.clock.now()
    const result = await run.attempt()
    if (isAborted(outer)) return resultOf(run, 'aborted', interrupted)
    const isStopped = run.lateness() >= spareTime(timeOf(timing))
    if (result.ok) {
      // Nobody knows whether it came in time.
      if (isStopped) return resultOf(run, 'failed', stopped(run))
      passes += 1
      failures = 0
      if (passes >= timing.successThreshold) return resultOf(run, 'passed', result.reason)
    } else {
      passes = 0
      failures += isEarly || run.isStarting() ? 0 : 1
      const ended = failureOf(result.reason, failures, { timing, options, run })
      if (ended !== null) return ended
    }
    if (timing.timeout === 0 && timing.startWithin === undefined)
      return resultOf(run, 'failed', onlyOnce(result, timing))
    // After an early attempt the rest of its period is slept, so that regular ones keep their pace.
    pause = isEarly ? Math.max(0, pause - (options.clock.now() - from)) : timing.period
    const mayBeEarly = !isEarly && waitsForListener.has(result.reason.code)
    const slept = await rest(pause, mayBeEarly ? options.untilListening : null, options, run)
    isEarly = slept.isEarly
    pause -= slept.time
    if (run.isOver()) return resultOf(run, 'failed', timedOut(timing, run, false))
  }
}

/** What a check comes to whose last attempt failed; null where it is tried again. */
function failureOf(
  reason: Reason,
  failures: number,
  { timing, options, run }: { timing: Timing; options: ScheduleOptions; run: Run },
): ScheduleResult | null {
  const isEnough = failures >= timing.failureThreshold
  if (run.isOver()) {
    return resultOf(run, 'failed', timedOut(timing, run, isEnough && isTelling(reason.code)))
  }
  return isEnough ? resultOf(run, 'failed', withAdvice(reason, options, run)) : null
}

/** Asked again after every wait; a bare property would be taken for unchanged. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted
}

/** Failures that mean "not yet" while an application starts. */
const waitsForListener: ReadonlySet<ReasonCode> = new Set([
  'connection-refused',
  'connection-reset',
  'loopback-only',
])

/** A reason of their own, since one that Node makes carries a stack, once a period and check. */
const periodOver = 'the period is over'
const checkEnded = 'the check has ended'
const attemptOver = 'the time of the attempt is over'

const interrupted: Reason = { code: 'cancelled', message: 'the check was interrupted' }

/** Sleeps a period, or less when somebody begins to listen. */
async function rest(
  pause: number,
  untilListening: ScheduleOptions['untilListening'],
  { clock }: ScheduleOptions,
  run: Run,
): Promise<{ readonly isEarly: boolean; readonly time: number }> {
  const from = clock.now()
  const done = new AbortController()
  const signal = AbortSignal.any([run.signal, done.signal])
  const listening = untilListening?.(signal).then(
    () => !signal.aborted,
    (error: unknown) => {
      // It ends with our own signal when the period is over.
      if (signal.aborted) return false
      throw error
    },
  )
  try {
    const slept = clock.sleep(pause, signal).then(() => false)
    const isEarly = await Promise.race([slept, ...(listening === undefined ? [] : [listening])])
    return { isEarly, time: clock.now() - from }
  } finally {
    done.abort(periodOver)
    await listening
  }
}

/** This process itself was kept from running when the time of the check was over. */
function stopped(run: Run): Reason {
  const seconds = (run.lateness() / 1000).toFixed(1)
  const message = `this process was stopped or starved for ${seconds} s when the time of the check was over, so nobody can tell what came in time`
  return { code: 'internal', message }
}

/** What was seen last tells more than that one more attempt had no time left. */
function timedOut(timing: Timing, run: Run, isDecided: boolean): Reason {
  const isStopped = run.lateness() >= spareTime(timeOf(timing))
  if (isStopped && !isDecided) return stopped(run)
  const { last, decided } = run.log.summary()
  const detail = [
    ...(decided === null ? [] : [describeDecided(decided, timing)]),
    ...(last?.code === unfinished ? [describeUnfinished(last, decided !== null, run)] : []),
  ]
  return {
    code: 'check-timeout',
    message: `did not pass within ${describeDeadline(timing, run)}: ${detail.join('; ')}`,
  }
}

function describeDeadline(timing: Timing, run: Run): string {
  const { startWithin } = timing
  const time = `${timeOf(timing) / 1000} s`
  if (startWithin === undefined) return time
  const start = `startWithin, ${startWithin / 1000} s after the start of the container`
  return run.hasPassed() ? `${time} after ${start}` : start
}

function describeDecided({ ok, message, count }: Decided, timing: Timing): string {
  if (ok)
    return `passed ${count} times in a row, but successThreshold is ${timing.successThreshold}`
  return count === 1 ? message : `${message} (${count} times)`
}

function describeUnfinished({ message }: Reason, isAfterOthers: boolean, run: Run): string {
  return isAfterOthers
    ? `attempt ${run.log.count()} had not ended when time was up (${message})`
    : message
}

/** Applications need time to start: who allows one attempt may not know that there was only one. */
function withAdvice(reason: Reason, { clock, origin }: ScheduleOptions, run: Run): Reason {
  if (!waitsForListener.has(reason.code) || run.log.count() > 1) return reason
  const time = describeTime(clock.now() - origin)
  const message = `${reason.message}; it was tried once, ${time} after the start: for an application that needs longer, write failureThreshold: 30`
  return { ...reason, message }
}

function describeTime(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`
}

function onlyOnce(result: AttemptResult, timing: Timing): Reason {
  if (!result.ok) return result.reason
  const message = `passed once, but successThreshold is ${timing.successThreshold} and timeoutSeconds is 0, which allows one attempt`
  return { code: 'check-timeout', message }
}

function resultOf(run: Run, outcome: ScheduleResult['outcome'], reason: Reason): ScheduleResult {
  return {
    outcome,
    reason,
    startedAt: run.startedAt(),
    duration: Math.round(run.elapsed()),
    attemptCount: run.log.count(),
    attempts: run.log.list(),
  }
}
