/** How far a run has come, for whoever watches it: no number ever falls. */
import type { CheckReport, ValidatorReport } from '../model.ts'
import { isWarning } from '../verdict.ts'
import { isShared } from './causes.ts'
import { describeDoing, withinColumns } from './progress-words.ts'
import type { Active, Stage } from './progress-words.ts'
import { describeNumber, plural } from './words.ts'

/** One image against one Validator, or a Pod, that begins. */
export interface StartedRun {
  /** Tells it from all others, whatever their names. */
  readonly run: number
  readonly image: string
  readonly validator: string
  /** Those of the plan that are its own; 0 where they come to be known as they end. */
  readonly checks: number
}

export interface Progress {
  readonly planned: (checks: number) => void
  readonly started: (run: StartedRun) => void
  /** An attempt of a check begins. */
  readonly attempted: (run: number, check: string, attempt: number) => void
  readonly staged: (run: number, stage: Stage) => void
  /**
   * @param run which image against which Validator
   * @returns the check as it is to be told: a cause that was told of that run is not told again
   */
  readonly ended: (run: number, check: CheckReport) => CheckReport
  /** What was not told check by check has come to nothing. */
  readonly closed: (run: number, report: Pick<ValidatorReport, 'checks'>) => void
  /** `3 of 8 checks done, 1 did not pass`; empty while nothing is known. */
  readonly describe: () => string
  /**
   * As {@link describe}, with what is running, in one line of at most so many columns:
   * `3 of 8 checks done · kubeflow on app:1: http (attempt 4)`.
   *
   * @param now on the clock of {@link Stage.until}
   */
  readonly describeActive: (columns: number, now: number) => string
}

export function createProgress(): Progress {
  const runs = new Map<number, Known>()
  const counts = createCounts()

  const ofRun = (run: number, names: StartedRun | null = null): Known => {
    const known = runs.get(run) ?? newlyKnown(names)
    runs.set(run, known)
    return known
  }
  return {
    planned: counts.plan,
    started: (started) => {
      ofRun(started.run, started)
    },
    attempted: (run, check, attempt) => {
      const { checks } = ofRun(run)
      // The latest is told, and stands last.
      checks.delete(check)
      checks.set(check, attempt)
    },
    staged: (run, stage) => {
      ofRun(run).stage = stage
    },
    ended: (run, check) => {
      const known = ofRun(run)
      known.checks.delete(check.name)
      counts.count(known, isGood(check))
      return toldOnce(check, known.causes)
    },
    closed: (run, { checks }) => {
      const known = ofRun(run)
      for (const check of checks.slice(known.count)) {
        counts.count(known, isGood(check))
      }
      // What was planned and is not even in the report could not be tried.
      while (known.count < (known.names?.checks ?? 0)) counts.count(known, false)
      runs.delete(run)
    },
    describe: counts.describe,
    describeActive: (columns, now) => {
      const told = columns < wideEnough ? counts.describeBriefly() : counts.describe()
      const doing = activeOf(runs.values()).map((one) => describeDoing(one, columns, now))
      return withinColumns(told, doing, columns)
    },
  }
}

interface Known {
  /** Null for a run that was not told to begin: its checks are those of the plan. */
  readonly names: StartedRun | null
  readonly causes: Set<string>
  /** Those under way, by their latest attempt. */
  readonly checks: Map<string, number>
  count: number
  stage: Stage | null
}

/** What only warns is no trouble. */
function isGood(check: CheckReport): boolean {
  return check.outcome === 'passed' || isWarning(check)
}

function newlyKnown(names: StartedRun | null): Known {
  return { names, causes: new Set(), checks: new Map(), count: 0, stage: null }
}

function createCounts() {
  let total = 0
  let bad = 0
  let done = 0
  return {
    plan: (checks: number): void => {
      total += checks
    },
    count: (known: Known, isGood: boolean): void => {
      known.count += 1
      // What nobody could plan joins the plan when it is there.
      if (known.names !== null && known.count > known.names.checks) total += 1
      done += 1
      if (!isGood) bad += 1
    },
    describe: (): string => {
      if (total === 0) return ''
      const rest = bad === 0 ? '' : `, ${bad} did not pass`
      return `${describeNumber(done)} of ${plural(total, 'check')} done${rest}`
    },
    describeBriefly: (): string => {
      if (total === 0) return ''
      return `${done} of ${total}${bad === 0 ? '' : `, ${bad} ✗`}`
    },
  }
}

function toldOnce(check: CheckReport, causes: Set<string>): CheckReport {
  if (check.outcome === 'passed' || !isShared(check)) return check
  const { message } = check.reason
  if (!causes.has(message)) {
    causes.add(message)
    return check
  }
  return { ...check, reason: { ...check.reason, message: 'for the same cause' } }
}

function activeOf(runs: Iterable<Known>): readonly Active[] {
  return [...runs].flatMap(({ names, checks, stage }) => {
    if (names === null) return []
    const [check, attempt] = [...checks].at(-1) ?? [null, 0]
    return [{ image: names.image, validator: names.validator, check, attempt, stage }]
  })
}

/** Columns in which there is room for words beside the numbers. */
const wideEnough = 80
