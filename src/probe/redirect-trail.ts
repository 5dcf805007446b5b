import type { HttpMethod } from './http-method.ts'
import { shorten } from './attempt-result.ts'

/** An answer that was followed. */
export interface Hop {
  readonly method: HttpMethod
  /** What was asked for: path and query. */
  readonly target: string
  readonly status: number
  readonly location: string
}

const shownCharacters = 120

/**
 * How redirects led somewhere, such as
 * `redirected there: GET / answered 302 with Location: https://localhost/lab`. Of a long trail the
 * first and the last step are told.
 *
 * @param trail not empty
 */
export function describeTrail(trail: readonly Hop[]): string {
  const shown = trail.length <= 2 ? trail : [...trail.slice(0, 1), ...trail.slice(-1)]
  const between = trail.length - shown.length
  const steps = shown.map(
    ({ method, target, status, location }) =>
      `${method} ${shorten(target, shownCharacters)} answered ${status} with Location: ${shorten(location, shownCharacters)}`,
  )
  const join = between === 0 ? ', then ' : `, then ${between} more redirects, then `
  return `redirected there: ${steps.join(join)}`
}
