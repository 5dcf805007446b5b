import { probeLimits } from '../limits.ts'
import type { AttemptReport, Reason, ReasonCode } from '../model.ts'

/** Of an attempt that did not end by itself, and so tells nothing. */
export const unfinished: ReasonCode = 'attempt-timeout'

/** What the last attempts that ended by themselves have told, and how many in a row. */
export interface Decided {
  readonly ok: boolean
  readonly message: string
  readonly count: number
}

export interface AttemptLog {
  readonly add: (attempt: AttemptReport) => void
  readonly count: () => number
  readonly summary: () => { readonly last: Reason | null; readonly decided: Decided | null }
  readonly list: () => readonly AttemptReport[]
}

/** Keeps the first and the last attempts: how it began, and how it ended. */
export function createAttemptLog(): AttemptLog {
  const first: AttemptReport[] = []
  const last: AttemptReport[] = []
  let count = 0
  let latest: Reason | null = null
  let decided: Decided | null = null
  return {
    add: (attempt) => {
      count += 1
      latest = attempt.reason
      decided = afterAttempt(decided, attempt)
      if (first.length < probeLimits.firstAttempts) first.push(attempt)
      else last.push(attempt)
      if (last.length > probeLimits.lastAttempts) last.shift()
    },
    count: () => count,
    summary: () => ({ last: latest, decided }),
    list: () => [...first, ...last],
  }
}

function afterAttempt(decided: Decided | null, { ok, reason }: AttemptReport): Decided | null {
  if (reason.code === unfinished) return decided
  const { message } = reason
  const isSame = decided?.ok === ok && (ok || decided.message === message)
  return { ok, message, count: isSame ? decided.count + 1 : 1 }
}
