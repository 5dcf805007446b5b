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

/** The same, counted from the end of some work, however that ends. */
export function deadlineAfter(
  work: Promise<unknown>,
  milliseconds: number,
  problem: Problem,
): AbortSignal {
  const controller = new AbortController()
  const start = () => {
    const over = deadline(milliseconds, problem)
    over.addEventListener('abort', () => {
      controller.abort(over.reason)
    })
  }
  void work.then(start, start)
  return controller.signal
}
