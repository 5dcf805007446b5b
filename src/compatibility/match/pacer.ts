/** Long work in slices, so that a signal of the system and an abort are heard between them. */
import { setImmediate } from 'node:timers/promises'
import { compatibilityLimits } from '../../limits.ts'
import { monotonicNow } from '../../clock.ts'

export interface Pacer {
  /** True when the work has gone on for so long that others have to have their turn. */
  readonly isDue: () => boolean
  /**
   * Lets everything else happen that waits.
   *
   * @throws whatever the signal was aborted with
   */
  readonly turn: () => Promise<void>
}

/** @param now milliseconds, of any clock that never goes back */
export function createPacer(signal?: AbortSignal, now: () => number = monotonicNow): Pacer {
  let begun = now()
  return {
    isDue: () => now() - begun >= compatibilityLimits.slice,
    turn: async () => {
      signal?.throwIfAborted()
      await setImmediate()
      signal?.throwIfAborted()
      begun = now()
    },
  }
}

/** Runs a piece of work that can stop at each of its steps, and gives what it comes to. */
export async function runInSlices<Result>(
  work: Generator<void, Result, void>,
  pacer: Pacer,
): Promise<Result> {
  for (;;) {
    if (pacer.isDue()) await pacer.turn()
    const step = work.next()
    if (step.done === true) return step.value
  }
}
