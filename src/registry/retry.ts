import { registryLimits } from '../limits.ts'
import type { Clock } from '../clock.ts'

/** Time and chance, passed in so that tests own them. */
export interface Pace {
  readonly clock: Clock
  /** From 0 up to, not including, 1. */
  readonly random: () => number
}

/** What one try came to. `again`: worth another try; `error` is what is told if there is none. */
export type Try<T> =
  | { readonly type: 'done'; readonly value: T }
  | { readonly type: 'again'; readonly error: Error; readonly retryAfterMs: number | null }

/**
 * Tries until it is done, at most `registryLimits.retries` times more, waiting longer each time,
 * give or take a tenth so that many clients do not come back together. A server's `Retry-After`
 * is honoured up to `retryAfterMs`; one that asks for more is not waited for at all. No try starts
 * later than `retryTotalMs` after the first.
 *
 * @throws the last try's error; the signal's reason as soon as it aborts
 */
export async function retry<T>(
  attempt: () => Promise<Try<T>>,
  { clock, random }: Pace,
  signal: AbortSignal,
): Promise<T> {
  const started = clock.now()
  for (let tries = 0; ; tries++) {
    signal.throwIfAborted()
    const result = await attempt()
    if (result.type === 'done') return result.value
    const wait = waitBefore(tries, result.retryAfterMs, random())
    const elapsed = clock.now() - started
    const isOver =
      tries >= registryLimits.retries ||
      (result.retryAfterMs ?? 0) > registryLimits.retryAfterMs ||
      elapsed + wait > registryLimits.retryTotalMs
    if (isOver) throw result.error
    await clock.sleep(wait, signal)
  }
}

/**
 * Milliseconds to wait before try `tries + 2`.
 *
 * @param random from 0 up to, not including, 1
 */
export function waitBefore(tries: number, retryAfterMs: number | null, random: number): number {
  const jitter = 0.9 + 0.2 * random
  const backoff = registryLimits.retryBaseMs * 2 ** tries * jitter
  const bounded = Math.min(registryLimits.retryMaxMs, Math.max(registryLimits.retryMinMs, backoff))
  return Math.max(bounded, retryAfterMs ?? 0)
}

/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3): seconds or a date.
 *
 * @param now milliseconds since 1970
 * @returns milliseconds from now, never negative; null when there is none that can be read
 */
export function readRetryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  const text = header.trim()
  if (/^[0-9]{1,9}$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
