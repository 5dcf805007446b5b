/** How far a run has come, for whoever watches it: no number ever falls. */
import type { CheckReport, ValidatorReport } from '../model.ts'
import { isShared } from './causes.ts'
import { plural } from './words.ts'

export interface Progress {
  readonly planned: (checks: number) => void
  /**
   * @param run which image against which Validator
   * @returns the check as it is to be told: a cause that was told of that run is not told again
   */
  readonly ended: (run: number, check: CheckReport) => CheckReport
  /** What was not told check by check has come to nothing. */
  readonly closed: (run: number, report: Pick<ValidatorReport, 'checks'>) => void
  /** `3 of 8 checks done, 1 did not pass`; empty while nothing is known. */
  readonly describe: () => string
}

export function createProgress(): Progress {
  const told = new Map<number, { count: number; readonly causes: Set<string> }>()
  let total = 0
  let bad = 0
  let done = 0

  const ofRun = (run: number) => {
    const known = told.get(run) ?? { count: 0, causes: new Set<string>() }
    told.set(run, known)
    return known
  }
  const count = ({ outcome }: CheckReport) => {
    done += 1
    if (outcome !== 'passed') bad += 1
  }

  return {
    planned: (checks) => {
      total += checks
    },
    ended: (run, check) => {
      const known = ofRun(run)
      known.count += 1
      count(check)
      if (check.outcome === 'passed' || !isShared(check)) return check
      const { message } = check.reason
      if (!known.causes.has(message)) {
        known.causes.add(message)
        return check
      }
      return { ...check, reason: { ...check.reason, message: 'for the same cause' } }
    },
    closed: (run, { checks }) => {
      checks.slice(ofRun(run).count).forEach(count)
      told.delete(run)
    },
    describe: () => {
      if (total === 0) return ''
      const rest = bad === 0 ? '' : `, ${bad} did not pass`
      return `${done.toLocaleString('en-US')} of ${plural(total, 'check')} done${rest}`
    },
  }
}
