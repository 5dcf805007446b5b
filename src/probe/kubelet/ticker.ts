import type { Clock } from '../../clock.ts'

/**
 * Go's `time.Ticker` beside a channel for manual triggers: ticks lie on a grid, one at most waits to
 * be taken, and a trigger begins the grid anew.
 */
export interface Ticker {
  /** When the next tick comes, on the clock; not after now: it waits already. */
  readonly next: () => number
  /**
   * Resolves at the next tick or trigger, or at `limit` if that comes before. Ends early when the
   * signal aborts.
   *
   * @param limit on the clock; looked at again at every nudge
   */
  readonly wait: (limit: () => number, signal: AbortSignal) => Promise<'tick' | 'limit'>
  /** One at most waits to be taken. */
  readonly trigger: () => void
  /** Has the limit looked at. */
  readonly nudge: () => void
}

/** A reason of its own, since one that Node makes carries a stack. */
const woken = 'there is something to look at'

/**
 * @param origin where the grid starts; the first tick comes a period after it
 * @param period in milliseconds, more than 0
 */
export function createTicker(clock: Clock, origin: number, period: number): Ticker {
  let next = origin + period
  let isTriggered = false
  let sleep = new AbortController()

  const nudge = () => {
    sleep.abort(woken)
  }
  const take = (): boolean => {
    const now = clock.now()
    if (isTriggered) {
      isTriggered = false
      next = now + period
      return true
    }
    if (now < next) return false
    // What was missed meanwhile is one tick together.
    next += period * (Math.floor((now - next) / period) + 1)
    return true
  }
  return {
    next: () => next,
    wait: async (limit, signal) => {
      for (;;) {
        if (take()) return 'tick'
        const now = clock.now()
        if (signal.aborted || now >= limit()) return 'limit'
        sleep = new AbortController()
        await clock.sleep(Math.min(next, limit()) - now, AbortSignal.any([signal, sleep.signal]))
      }
    },
    trigger: () => {
      isTriggered = true
      nudge()
    },
    nudge,
  }
}
