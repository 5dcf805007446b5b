import { infrastructureError } from '../errors.ts'
import type { Problem } from '../errors.ts'

/**
 * Aborts after a time, with a sentence for people as its reason: `AbortSignal.timeout` has none. It
 * keeps no process alive.
 */
export function deadline(milliseconds: number, problem: Problem): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => {
    controller.abort(infrastructureError(problem))
  }, milliseconds).unref()
  return controller.signal
}
