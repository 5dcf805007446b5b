import type { Clock } from '../clock.ts'
import { marginLimits } from '../limits.ts'
import type { Asker } from './ask.ts'

export interface LoadCount {
  readonly asked: number
  readonly answered: number
}

export interface LoadOptions {
  /** That ask at once, at most {@link marginLimits}. */
  readonly connections: number
  readonly clock: Clock
}

/**
 * Keeps so many connections asking until the signal aborts, all together no more often than they may:
 * this process measures meanwhile how fast probes are answered.
 */
export async function keepAsking(
  { ask, perSecond }: Pick<Asker, 'ask' | 'perSecond'>,
  { connections, clock }: LoadOptions,
  signal: AbortSignal,
): Promise<LoadCount> {
  const count = Math.min(connections, marginLimits.connections)
  const interval = (count * 1000) / perSecond
  let asked = 0
  let answered = 0
  const askOn = async (index: number): Promise<void> => {
    await clock.sleep((index * interval) / count, signal)
    while (!signal.aborted) {
      const from = clock.now()
      asked += 1
      const isAnswered = await ask(signal)
      if (isAnswered) answered += 1
      const rest = interval - (clock.now() - from)
      await clock.sleep(isAnswered ? rest : Math.max(rest, marginLimits.failurePause), signal)
    }
  }
  await Promise.all(Array.from({ length: count }, (_, index) => askOn(index)))
  return { asked, answered }
}
