import type { MarginReport, MarginSuggestion } from '../model.ts'
import type { MarginHistory } from './margin-history.ts'

/** A suggestion leaves this much, so that a somewhat slower machine is no reason to warn again. */
const comfortable = 3
/** So many failures in a row must be to spare, and one more. */
const spareFailures = 2

export interface SeenMargin extends Pick<
  MarginReport,
  'slowestMs' | 'factor' | 'startup' | 'failuresInRow'
> {
  /** Without attempts that were given up: more time makes an end of those. */
  readonly otherFailuresInRow: number
  /** It never succeeded, and was told that it asks for the wrong thing: no patience helps it. */
  readonly isRefused: boolean
}

/**
 * The smallest numbers with which a probe is well away from its limits. The period is left alone: it
 * says how fast a fault is to be found.
 *
 * @param wanted a smaller factor is worth a suggestion
 */
export function suggestMargin(
  { container, probe }: Pick<MarginHistory, 'container' | 'probe'>,
  seen: SeenMargin,
  wanted: number,
): MarginSuggestion | null {
  const goal = Math.max(comfortable, wanted)
  const timeoutSeconds = timeoutFor(seen, wanted, goal)
  const failed = timeoutSeconds === null ? seen.failuresInRow : seen.otherFailuresInRow
  const row = seen.isRefused ? 0 : failed
  const failureThreshold = Math.max(
    thresholdForRow(row, probe.timing.failureThreshold, wanted),
    thresholdForStart(probe.timing, seen, { wanted, goal }),
  )
  const fields = [
    ['timeoutSeconds', timeoutSeconds],
    ['failureThreshold', failureThreshold === 0 ? null : failureThreshold],
  ] as const
  const changed = fields.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
  if (changed.length === 0) return null
  const list = container.role === 'app' ? 'containers' : 'initContainers'
  const field = `${probe.kind}Probe`
  const lines = changed.map(({ name, value }) => `  ${name}: ${value}\n`)
  return {
    changes: changed.map(({ name, value }) => ({
      path: `${list}[${container.name}].${field}.${name}`,
      value,
    })),
    patch: `${field}:\n${lines.join('')}`,
  }
}

function timeoutFor({ slowestMs, factor }: SeenMargin, wanted: number, goal: number) {
  if (slowestMs === null || factor === null || factor >= wanted) return null
  return Math.ceil((goal * slowestMs) / 1000)
}

/** 0: it is fine as it is. */
function thresholdForRow(row: number, threshold: number, wanted: number): number {
  const isNear = threshold - row <= spareFailures || threshold / row < wanted
  return row === 0 || !isNear ? 0 : Math.max(row + spareFailures + 1, Math.ceil(row * wanted))
}

/** 0: it is fine as it is. */
function thresholdForStart(
  { initialDelaySeconds, periodSeconds }: MarginHistory['probe']['timing'],
  { startup }: SeenMargin,
  { wanted, goal }: { readonly wanted: number; readonly goal: number },
): number {
  if (startup?.tookMs == null || startup.factor === null || startup.factor >= wanted) return 0
  const seconds = (goal * startup.tookMs) / 1000
  return Math.ceil((seconds - initialDelaySeconds) / periodSeconds)
}
