/**
 * Milliseconds of a clock that never goes back. `performance.now()` loads a module of some
 * milliseconds, which is a fifth of what a command about one node may take.
 */
export function monotonicNow(): number {
  return process.uptime() * 1000
}
