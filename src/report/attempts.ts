import type { AttemptReport, CheckReport } from '../model.ts'
import { describeSeen } from './words.ts'

/** Attempts one after the other that came to the same. */
export interface AttemptGroup {
  /** Numbers of the first and the last attempt, from 1. */
  readonly first: number
  readonly last: number
  readonly attempts: readonly AttemptReport[]
}

/** The attempts of a check, equal ones together, and how many in the middle a report did not keep. */
export function groupAttempts(check: CheckReport): {
  readonly groups: readonly AttemptGroup[]
  readonly notKept: number
} {
  const notKept = Math.max(0, check.attemptCount - check.attempts.length)
  const gap = notKept === 0 ? check.attempts.length : longestPause(check.attempts)
  const groups: { first: number; last: number; attempts: AttemptReport[]; seen: string }[] = []
  check.attempts.forEach((attempt, index) => {
    const number = index < gap ? index + 1 : index + 1 + notKept
    const before = groups.at(-1)
    const seen = describeSeen(attempt.seen)
    if (before?.last === number - 1 && before.seen === seen && isAlike(before, attempt)) {
      before.last = number
      before.attempts.push(attempt)
    } else {
      groups.push({ first: number, last: number, attempts: [attempt], seen })
    }
  })
  return { groups: groups.map(({ first, last, attempts }) => ({ first, last, attempts })), notKept }
}

function isAlike(group: AttemptGroup, attempt: AttemptReport): boolean {
  const [one] = group.attempts
  return one?.ok === attempt.ok && one.reason.message === attempt.reason.message
}

/** A report keeps the first attempts and the last ones: those in between lie in the longest pause. */
function longestPause(attempts: readonly AttemptReport[]): number {
  const times = attempts.map((attempt) => Date.parse(attempt.startedAt))
  let gap = attempts.length
  let longest = -1
  for (let index = 1; index < times.length; index += 1) {
    const pause = (times[index] ?? 0) - (times[index - 1] ?? 0)
    if (pause > longest) {
      longest = pause
      gap = index
    }
  }
  return gap
}
