/** Time for what is shown while it runs, passed in so that tests need none of it. */
export interface Ticker {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  /** Does it again and again; keeps no program from ending. @returns ends that */
  readonly every: (milliseconds: number, work: () => void) => () => void
}

export const systemTicker: Ticker = {
  now: () => performance.now(),
  every: (milliseconds, work) => {
    const timer = setInterval(work, milliseconds)
    timer.unref()
    return () => {
      clearInterval(timer)
    }
  },
}
