import type { Clock } from '../clock.ts'
import { probeLimits } from '../limits.ts'
import type { AttemptReport, Reason, ReasonCode } from '../model.ts'
import type { Attempt, AttemptResult } from './attempt.ts'
import type { Limiter } from './limiter.ts'

/**
 * When attempts are made and what they add up to, as Container Canary documents it: the clock of
 * `timeout` starts with the first attempt and interrupts a running one; the period is slept after
 * an attempt's end; thresholds count consecutive results.
 */
export interface Timing {
  /** From the container's start, in milliseconds. */
  readonly initialDelay: number
  /** Of the whole check, in milliseconds; 0 asks for one attempt. */
  readonly timeout: number
  readonly period: number
  readonly successThreshold: number
  readonly failureThreshold: number
}

export interface ScheduleOptions {
  readonly clock: Clock
  /** When the container started, on the clock. */
  readonly origin: number
  readonly limiter: Limiter
  readonly attempt: Attempt
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

  const begin = () => {
    start = { at: clock.now(), date: clock.date() }
    // One attempt without a deadline of its own must end too.
    const limit = timing.timeout > 0 ? timing.timeout : probeLimits.lonelyAttempt
    void clock.sleep(limit, finished.signal).then(() => {
      if (!finished.signal.aborted) deadline.abort()
    })
  }

  return {
    signal,
    isOver: () => deadline.signal.aborted,
    log,
    attempt: () =>
      limiter.run(async () => {
        if (start === null) begin()
        const from = clock.now()
        const startedAt = clock.date().toISOString()
        const result = await options.attempt(signal)
        log.add({ startedAt, durationMs: Math.round(clock.now() - from), ...result })
        return result
      }),
    elapsed: () => (start === null ? 0 : clock.now() - start.at),
    startedAt: () => start?.date ?? null,
    stop: () => {
      finished.abort()
    },
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
    if (result.ok) {
      passes += 1
      failures = 0
      if (passes >= timing.successThreshold) return resultOf(run, 'passed', result.reason)
    } else {
      passes = 0
      failures += isEarly ? 0 : 1
      if (run.isOver()) return resultOf(run, 'failed', timedOut(timing, result.reason, run))
      if (failures >= timing.failureThreshold) return resultOf(run, 'failed', result.reason)
    }
    if (timing.timeout === 0) return resultOf(run, 'failed', onlyOnce(result, timing))
    // After an early attempt the rest of its period is slept, so that regular ones keep their pace.
    pause = isEarly ? Math.max(0, pause - (options.clock.now() - from)) : timing.period
    const mayBeEarly = !isEarly && waitsForListener.has(result.reason.code)
    const slept = await rest(pause, mayBeEarly ? options.untilListening : null, options, run)
    isEarly = slept.isEarly
    pause -= slept.time
    if (run.isOver()) return resultOf(run, 'failed', timedOut(timing, result.reason, run))
  }
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
    done.abort()
    await listening
  }
}

function timedOut(timing: Timing, last: Reason, run: Run): Reason {
  const limit = timing.timeout > 0 ? timing.timeout : probeLimits.lonelyAttempt
  const attempts = run.log.count() === 1 ? 'the attempt' : `the last of ${run.log.count()} attempts`
  const detail = last.code === 'attempt-timeout' ? `${attempts} had not ended` : last.message
  return {
    code: 'check-timeout',
    message: `did not pass within ${limit / 1000} s: ${detail}`,
  }
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

interface AttemptLog {
  readonly add: (attempt: AttemptReport) => void
  readonly count: () => number
  readonly list: () => readonly AttemptReport[]
}

/** Keeps the first and the last attempts: how it began, and how it ended. */
function createAttemptLog(): AttemptLog {
  const first: AttemptReport[] = []
  const last: AttemptReport[] = []
  let count = 0
  return {
    add: (attempt) => {
      count += 1
      if (first.length < probeLimits.firstAttempts) first.push(attempt)
      else last.push(attempt)
      if (last.length > probeLimits.lastAttempts) last.shift()
    },
    count: () => count,
    list: () => [...first, ...last],
  }
}
