/** Lets at most so many attempts run at once; the others wait in the order in which they came. */
export interface Limiter {
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>
}

export function createLimiter(atOnce: number): Limiter {
  const waiting: (() => void)[] = []
  let free = atOnce

  const acquire = async (): Promise<void> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const release = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }

  return {
    run: async (work) => {
      await acquire()
      try {
        return await work()
      } finally {
        release()
      }
    },
  }
}
