import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Clock } from '../../src/clock.ts'

/** A clock whose time passes only when everybody waits for it. */
export interface VirtualClock extends Clock {
  /** Lets time pass until the work has settled. */
  readonly run: <Result>(work: Promise<Result>) => Promise<Result>
}

/** @param isPatient nobody may sleep while a file is read or a module is loaded */
export function createVirtualClock(isPatient = false): VirtualClock {
  const sleepers: { readonly at: number; readonly wake: () => void }[] = []
  let now = 0

  const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> => {
    if (signal.aborted || milliseconds <= 0) return Promise.resolve()
    return new Promise((resolve) => {
      const sleeper = { at: now + milliseconds, wake: resolve }
      sleepers.push(sleeper)
      signal.addEventListener('abort', () => {
        const index = sleepers.indexOf(sleeper)
        if (index >= 0) sleepers.splice(index, 1)
        resolve()
      })
    })
  }

  const run = async <Result>(work: Promise<Result>): Promise<Result> => {
    const settled = new AbortController()
    const settle = () => {
      settled.abort()
    }
    void work.then(settle, settle)
    for (;;) {
      // Two turns of the event loop let every promise that is ready move on; a module that is loaded takes more.
      for (let turn = 0; turn < (isPatient ? 10 : 2); turn += 1) await setImmediate()
      if (settled.signal.aborted) return await work
      if (isPatient && isReading()) {
        await setTimeout(1)
        continue
      }
      sleepers.sort((left, right) => left.at - right.at)
      const next = sleepers.shift()
      if (next === undefined) {
        if (!isPatient) throw new Error('nobody sleeps and the work does not end')
        await setTimeout(1)
        continue
      }
      now = Math.max(now, next.at)
      next.wake()
    }
  }

  return { now: () => now, date: () => new Date(now), sleep, run }
}

/** On a busy machine a file takes longer than two turns. */
function isReading(): boolean {
  return process.getActiveResourcesInfo().some((resource) => resource.startsWith('FSReq'))
}
