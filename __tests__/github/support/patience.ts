import { systemClock } from '../../../src/clock.ts'
import type { Patience } from '../../../src/github/retry.ts'

/** Waits are written down and not waited for, so that no test takes longer for them. */
export function hasty(signal: AbortSignal = new AbortController().signal): {
  readonly patience: Patience
  readonly waits: number[]
} {
  const waits: number[] = []
  const sleep = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds)
    return Promise.resolve()
  }
  return { patience: { clock: { ...systemClock, sleep }, random: () => 0, signal }, waits }
}
