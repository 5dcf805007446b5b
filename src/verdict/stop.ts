/** What a container came to that was told to end. */
import type { Reason } from '../model.ts'
import type { Decision } from './check.ts'

export interface StopEvidence {
  /** Such as `SIGTERM`. */
  readonly signal: string
  /** In milliseconds. */
  readonly grace: number
  /** Null where it had not ended by then. */
  readonly end: {
    readonly exitCode: number
    /** In milliseconds, from the signal on. */
    readonly after: number
    /** What ended it, where that was not itself. */
    readonly other: Reason | null
  } | null
  /** Why it may not have ended, in a sentence; null where nobody knows. */
  readonly why: string | null
  /** Null for any. */
  readonly exitCodes: readonly number[] | null
  /** Children that had ended and were not waited for; null where nobody can tell. */
  readonly defunct: readonly string[] | null
}

/** It has to end by itself, in time, with a code that is fine; what nobody can tell is no pass. */
export function outcomeOfStop(evidence: StopEvidence): Decision {
  const { end, exitCodes, signal, grace, defunct } = evidence
  if (end === null) {
    const why = evidence.why === null ? '' : `: ${evidence.why}`
    const message = `still ran ${seconds(grace)} after ${signal}, had to be killed${why}`
    return failedWith({ code: 'not-stopped', message })
  }
  if (end.other !== null) return failedWith(end.other)
  const ended = `ended with exit code ${end.exitCode} ${seconds(end.after)} after ${signal}`
  if (exitCodes?.includes(end.exitCode) === false) {
    const message = `${ended}, wanted ${exitCodes.join(' or ')}`
    return failedWith({ code: 'exit-code', message })
  }
  if (defunct === null) {
    const message = `${ended}, but which of its processes had ended is not to be seen: neither from here, nor by a shell of the image`
    return { outcome: 'errored', reason: { code: 'undecided', message } }
  }
  if (defunct.length > 0) return failedWith({ code: 'not-reaped', message: leftOver(defunct) })
  return { outcome: 'passed', reason: { code: 'ok', message: ended } }
}

/** So many are named. */
const shownChildren = 5

function leftOver(names: readonly string[]): string {
  const shown = names.slice(0, shownChildren).join(', ')
  const rest = names.length > shownChildren ? ` and ${names.length - shownChildren} more` : ''
  const what = names.length === 1 ? 'a child' : `${names.length} children`
  return `its first process had left ${what} that had ended (${shown}${rest}): have it wait for its children, or put an init before it`
}

function seconds(milliseconds: number): string {
  const rounded = (milliseconds / 1000).toFixed(1)
  return `${rounded.replace(/\.0$/, '')} s`
}

function failedWith(reason: Reason): Decision {
  return { outcome: 'failed', reason }
}
