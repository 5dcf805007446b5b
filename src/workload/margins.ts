/** How near probes came to what they must not reach, from what they saw. Pure. */
import { marginLimits, workloadLimits } from '../limits.ts'
import { marginConditions } from '../model.ts'
import type {
  MarginAnswer,
  MarginCondition,
  MarginConditionReport,
  MarginReport,
  MarginStartupReport,
  ReasonCode,
} from '../model.ts'
import { narrowMargin } from '../verdict.ts'
import type { MarginAttempt, MarginHistory } from './margin-history.ts'
import { factorOf, startOf } from './margin-start.ts'
import { suggestMargin } from './margin-suggestion.ts'
import type { WorkloadProbe } from './workload.ts'

/** A time under pressure, in milliseconds since 1970. */
export interface PressurePhase {
  readonly condition: Exclude<MarginCondition, 'quiet'>
  readonly from: number
  readonly to: number
}

export interface MarginContext {
  /** What is in none of them was quiet. */
  readonly phases: readonly PressurePhase[]
  /** When the Pod came, in milliseconds since 1970. */
  readonly origin: number
  /** The smallest factor that somebody asked for; null where nobody did. */
  readonly least: number | null
}

/** One report a probe, in the order of the histories. */
export function marginsOf(
  histories: readonly MarginHistory[],
  context: MarginContext,
): readonly MarginReport[] {
  return histories.map((history) => {
    const { name } = history.container
    const all = histories.filter(({ container }) => container.name === name)
    return marginOf(history, startOf(history, all), context)
  })
}

function marginOf(
  history: MarginHistory,
  startup: MarginStartupReport | null,
  context: MarginContext,
): MarginReport {
  const { container, probe } = history
  const { timeoutSeconds, failureThreshold } = probe.timing
  const timeoutMs = timeoutSeconds * 1000
  const measured = measure(history, context)
  const { slowestMs, p95Ms } = timesOf(measured)
  const factor = slowestMs === null ? null : factorOf(timeoutMs, slowestMs)
  const failuresInRow = longestRow(measured.filter(({ isSettled }) => isSettled))
  const others = measured.filter(({ isSettled, isTimeout }) => isSettled && !isTimeout)
  const isRefused = isRefusedForGood(history.attempts)
  const ofOthers = { otherFailuresInRow: longestRow(others), isRefused }
  const seen = { slowestMs, factor, startup, failuresInRow, ...ofOthers }
  return {
    container: container.name,
    probe: probe.kind,
    location: probe.location,
    ...{ timeoutMs, failureThreshold },
    conditions: conditionsOf(measured, probe, context),
    ...{ slowestMs, p95Ms, factor, failuresInRow, startup },
    suggestion: suggestMargin(history, seen, Math.max(narrowMargin, context.least ?? 0)),
    answers: thinned(measured, context.origin),
  }
}

/** Of a server that starts, 5xx is the rule, and nobody may listen yet; 4xx is about who asks (RFC 9110). */
function isRefusedForGood(attempts: readonly MarginAttempt[]): boolean {
  return (
    !attempts.some(({ ok }) => ok) &&
    attempts.some(({ seen: { status = 0 } }) => status >= 400 && status < 500 && !later.has(status))
  )
}

/** Request Timeout, Too Early, Too Many Requests: the same may be answered well in a while. */
const later: ReadonlySet<number> = new Set([408, 425, 429])

interface Measured {
  readonly attempt: MarginAttempt
  readonly condition: MarginCondition
  /** How long the answer took, where this says how fast its container answers. */
  readonly answerMs: number | null
  readonly durationMs: number
  readonly isTimeout: boolean
  /** Its container had answered well before. */
  readonly isSettled: boolean
  /** Attempts between the one before and this one were not kept. */
  readonly isAfterGap: boolean
}

/** What could not be carried out, and what kubelet would not have made, says nothing. */
function measure(history: MarginHistory, { phases }: MarginContext): readonly Measured[] {
  const { attempts, attemptCount, probe } = history
  const timeoutMs = probe.timing.timeoutSeconds * 1000
  const goodLives = new Set(attempts.filter(({ ok }) => ok).map(({ containerId }) => containerId))
  const settled = new Set<string>()
  const gap = attemptCount > attempts.length ? workloadLimits.attempts / 2 : -1
  return attempts.flatMap((attempt, index): readonly Measured[] => {
    const { containerId, ok, reason, counted } = attempt
    const isTimeout = reason.code === 'attempt-timeout'
    if (attempt.outcome === 'error' || (isTimeout && !counted)) return []
    const wasGood = settled.has(containerId)
    if (ok) settled.add(containerId)
    const isStarting = !wasGood && goodLives.has(containerId)
    const isAnswer = isTimeout ? !isStarting : !unanswered.has(reason.code)
    const durationMs = isTimeout ? timeoutMs : attempt.durationMs
    return [
      {
        ...{ attempt, durationMs, isTimeout, isAfterGap: index === gap },
        condition: conditionAt(Date.parse(attempt.startedAt), phases),
        answerMs: isAnswer ? durationMs : null,
        isSettled: isSettled(probe.kind, { wasGood, isGoodLife: goodLives.has(containerId) }),
      },
    ]
  })
}

/** Nobody answered, which says nothing of how long an answer takes. */
const unanswered: ReadonlySet<ReasonCode> = new Set([
  'connection-refused',
  'connection-reset',
  'connection-failed',
  'loopback-only',
  'command-not-found',
  'command-not-executable',
  'command-not-started',
  'container-exited',
  'container-restarting',
  'container-not-started',
  'oom-killed',
])

/**
 * A startup probe fails until it succeeds, and a container that was never ready loses nothing by not
 * being so; but what liveness never found well it kills.
 */
function isSettled(
  kind: WorkloadProbe['kind'],
  { wasGood, isGoodLife }: { readonly wasGood: boolean; readonly isGoodLife: boolean },
): boolean {
  if (kind === 'startup') return false
  return wasGood || (kind === 'liveness' && !isGoodLife)
}

function conditionAt(time: number, phases: readonly PressurePhase[]): MarginCondition {
  return phases.find(({ from, to }) => time >= from && time < to)?.condition ?? 'quiet'
}

function conditionsOf(
  measured: readonly Measured[],
  { kind }: Pick<WorkloadProbe, 'kind'>,
  { phases }: MarginContext,
): readonly MarginConditionReport[] {
  const under = new Set<MarginCondition>(['quiet', ...phases.map(({ condition }) => condition)])
  return marginConditions
    .filter((condition) => under.has(condition))
    .map((condition) => {
      const all = measured.filter((one) => one.condition === condition)
      // Of readiness those at the start are the rule; of the others they lead to the end.
      const failing = kind === 'readiness' ? all.filter((one) => one.isSettled) : all
      const failuresInRow = longestRow(failing)
      return { condition, attempts: all.length, ...timesOf(all), failuresInRow }
    })
}

function timesOf(
  measured: readonly Measured[],
): Pick<MarginConditionReport, 'slowestMs' | 'p95Ms'> {
  const times = measured.flatMap(({ answerMs }) => (answerMs === null ? [] : [answerMs]))
  const sorted = times.toSorted((left, right) => left - right)
  return { slowestMs: sorted.at(-1) ?? null, p95Ms: nearestRank(sorted, 0.95) }
}

/** @param sorted the smallest first */
function nearestRank(sorted: readonly number[], share: number): number | null {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null
}

function longestRow(measured: readonly Measured[]): number {
  let row = 0
  let longest = 0
  for (const { attempt, isAfterGap } of measured) {
    if (isAfterGap) row = 0
    if (!attempt.counted) continue
    row = attempt.outcome === 'failure' ? row + 1 : 0
    longest = Math.max(longest, row)
  }
  return longest
}

/** Of neighbours the slowest stays: a picture that hides a peak would lie. */
function thinned(measured: readonly Measured[], origin: number): readonly MarginAnswer[] {
  const size = Math.ceil(measured.length / marginLimits.answers)
  const groups = Map.groupBy(measured.entries(), ([index]) => Math.floor(index / size))
  return [...groups.values()].flatMap((group) => {
    const [slowest] = group
      .map(([, one]) => one)
      .toSorted((left, right) => right.durationMs - left.durationMs)
    if (slowest === undefined) return []
    const { attempt, durationMs, condition } = slowest
    const atMs = Math.max(0, Date.parse(attempt.startedAt) - origin)
    return [{ atMs, durationMs, ok: attempt.ok, condition }]
  })
}
