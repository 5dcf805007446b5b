/** How long a container took to start, against the time that the probe which kills it allows. Pure. */
import type { MarginStartupReport } from '../model.ts'
import type { MarginAttempt, MarginHistory } from './margin-history.ts'

/**
 * @param all what the probes of the same container saw, this one among them
 * @returns null where another probe decides of the start
 */
export function startOf(
  history: MarginHistory,
  all: readonly MarginHistory[],
): MarginStartupReport | null {
  const { container, probe, attempts } = history
  const hasStartup = container.probes.some(({ kind }) => kind === 'startup')
  if (probe.kind !== 'startup' && (probe.kind !== 'liveness' || hasStartup)) return null
  const { initialDelaySeconds, failureThreshold, periodSeconds } = probe.timing
  const budgetMs = (initialDelaySeconds + failureThreshold * periodSeconds) * 1000
  const starts = startsOf(
    attempts,
    all.flatMap((one) => one.attempts),
  )
  const longest = (some: readonly Start[]) =>
    some.reduce((most, { tookMs }) => Math.max(most, tookMs), 0)
  const waited = longest(starts.filter(({ hasFailed }) => hasFailed))
  return {
    tookMs: starts.length === 0 ? null : longest(starts),
    budgetMs,
    factor: waited === 0 ? null : factorOf(budgetMs, waited),
  }
}

/** Two decimals, cut, so that what is under a bound reads as under it. */
export function factorOf(limit: number, value: number): number {
  return Math.floor((limit / Math.max(1, value)) * 100) / 100
}

interface Start {
  readonly tookMs: number
  /** An attempt failed before: it was not there sooner. */
  readonly hasFailed: boolean
}

/** Of each life that came to answer well. */
function startsOf(
  attempts: readonly MarginAttempt[],
  ofAll: readonly MarginAttempt[],
): readonly Start[] {
  const lives = Map.groupBy(attempts, ({ containerId }) => containerId)
  return [...lives].flatMap(([id, life]): readonly Start[] => {
    const index = life.findIndex(({ ok }) => ok)
    const end = endOf(life[index])
    if (end === null) return []
    const failed = life.slice(0, index).filter(({ outcome }) => outcome === 'failure')
    const lastFailure = endOf(failed.at(-1)) ?? 0
    // Other probes try more often, and saw it well before the next attempt of this one came.
    const sooner = ofAll.flatMap((attempt) => {
      const at = endOf(attempt)
      const isSooner = attempt.containerId === id && attempt.ok && at !== null && at > lastFailure
      return isSooner ? [at] : []
    })
    const tookMs = Math.round(sooner.reduce((least, at) => Math.min(least, at), end))
    return [{ tookMs, hasFailed: failed.length > 0 }]
  })
}

/** Since the container's start; null where that is not known. */
function endOf(attempt: MarginAttempt | undefined): number | null {
  const { sinceStartMs = null, durationMs = 0 } = attempt ?? {}
  return sinceStartMs === null ? null : sinceStartMs + durationMs
}
