/**
 * Three-valued truth. Where something cannot be observed, several worlds are possible: in one the
 * element is there (with any value), in another it is not. A {@link Possible} is the set of answers
 * over all of them, so nothing is ever claimed that does not hold in every world.
 *
 * An answer is matched (M), unmatched (U) or errored (E). Upstream evaluates both sides of every
 * "and" and "or", and an error on either side is the answer:
 *
 *     and | M U E      or | M U E
 *     ----+------      ---+------
 *      M  | M U E       M | M M E
 *      U  | U U E       U | M U E
 *      E  | E E E       E | E E E
 *
 * and, for sets, every pair is combined. What people are told is {@link verdictOf}:
 *
 *     {M}            matched       it matches in every world
 *     {U}, {U,E}     unmatched     it matches in no world
 *     {E}            errored       the question is broken in every world
 *     {M,U}, {M,E},
 *     {M,U,E}        undetermined  it depends on what cannot be seen
 *
 * {U,E} is unmatched, not undetermined, since undetermined may pass a gate: nobody has to look
 * further to know that the answer is not yes.
 */
import type { MatchVerdict } from '../../model.ts'

/** A non-empty set of answers, as bits. */
export type Possible = number

export const matched: Possible = 1
export const unmatched: Possible = 2
export const errored: Possible = 4
export const matchedOrNot: Possible = matched | unmatched

export function and(left: Possible, right: Possible): Possible {
  const error = (left | right) & errored
  if ((left & matchedOrNot) === 0 || (right & matchedOrNot) === 0) return error
  return error | (left & right & matched) | ((left | right) & unmatched)
}

export function or(left: Possible, right: Possible): Possible {
  const error = (left | right) & errored
  if ((left & matchedOrNot) === 0 || (right & matchedOrNot) === 0) return error
  return error | ((left | right) & matched) | (left & right & unmatched)
}

export function mayMatch(possible: Possible): boolean {
  return (possible & matched) !== 0
}

export function verdictOf(possible: Possible): MatchVerdict {
  if (possible === matched) return 'matched'
  if (mayMatch(possible)) return 'undetermined'
  return possible === errored ? 'errored' : 'unmatched'
}
