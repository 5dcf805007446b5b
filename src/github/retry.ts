import type { Clock } from '../clock.ts'
import { githubLimits } from '../limits.ts'
import { GitHubFailure } from './failure.ts'

export interface Patience {
  readonly clock: Clock
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number
  /** Ends the whole work. */
  readonly signal: AbortSignal
}

/**
 * Asks again while that can help: after a rate limit always, after an unsure answer only where
 * asking twice does no harm.
 *
 * @throws GitHubFailure, the last one
 */
export async function withRetries<Answer>(
  request: (signal: AbortSignal) => Promise<Answer>,
  repeatable: boolean,
  { clock, random, signal }: Patience,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await request(signal)
    } catch (error) {
      const wait = waitAfter(error, tries, repeatable, random)
      if (wait === null) throw error
      await clock.sleep(wait, signal)
      if (signal.aborted) throw error
    }
  }
}

/** Milliseconds until the next try; null: there is none. */
function waitAfter(
  error: unknown,
  tries: number,
  repeatable: boolean,
  random: () => number,
): number | null {
  if (!(error instanceof GitHubFailure) || tries >= githubLimits.tries) return null
  const { kind, retryAfter } = error
  const helps = kind === 'busy' || (kind === 'unsure' && repeatable)
  if (!helps) return null
  if (retryAfter !== null) return retryAfter <= githubLimits.retryAfter ? retryAfter : null
  return backOff(tries, random)
}

/** Doubled each time, between half of it and the whole, so that several do not ask in step. */
export function backOff(tries: number, random: () => number): number {
  const longest = Math.min(githubLimits.mostBackOff, githubLimits.firstBackOff * 2 ** (tries - 1))
  return longest * (0.5 + random() / 2)
}
