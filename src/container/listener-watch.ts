import type { Clock } from '../clock.ts'
import { engineLimits } from '../limits.ts'
import type { Listener, SocketCounts } from './listeners.ts'

/** One look at a network: the counts have been read; the listeners take longer. */
export interface Look {
  readonly counts: SocketCounts
  /** Null when they cannot be seen any more. */
  readonly listeners: () => readonly Listener[] | null
}

export interface ListenerWatch {
  /** Resolves when the listeners fit, or with the signal. */
  readonly until: (
    fits: (listeners: readonly Listener[]) => boolean,
    signal: AbortSignal,
  ) => Promise<void>
}

interface Waiter {
  readonly fits: (listeners: readonly Listener[]) => boolean
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
  /** It has not been held against what is known. */
  isNew: boolean
}

interface Known {
  readonly counts: SocketCounts
  readonly listeners: readonly Listener[]
  readonly at: number
}

/**
 * Looks for all who wait. The kernel tells nobody of a new listener; but it counts the sockets of a
 * network, which is cheap to read every `engineLimits.listenerPoll`; after some seconds less often,
 * by a fiftieth of the time that has been waited. The listeners are read when a count has changed, and every `engineLimits.listenerLook` in case that one socket came as another
 * went; and no sooner than `engineLimits.listenerRest` times what the last look took, since in a
 * busy network the counts change all the time, and the tables are long.
 *
 * @param look null where nothing can be seen any more
 */
export function createListenerWatch(look: () => Look | null, clock: Clock): ListenerWatch {
  const waiters = new Set<Waiter>()
  let known: Known | null = null
  let restUntil = -Infinity
  let idle: AbortController | null = null
  let since: number | null = null

  const lookOnce = () => {
    const now = clock.now()
    const seen = look()
    if (seen === null) return
    const isSame = known !== null && isEqual(known.counts, seen.counts)
    const isOld = known === null || now - known.at >= engineLimits.listenerLook
    if (now >= restUntil && (!isSame || isOld)) {
      const listeners = seen.listeners()
      if (listeners === null) return
      known = { counts: seen.counts, listeners, at: now }
      for (const waiter of waiters) waiter.isNew = true
    } else if (!isSame) {
      return
    }
    if (known !== null) settle(waiters, known.listeners)
    const spent = clock.now() - now
    if (known?.at === now) restUntil = now + spent * (1 + engineLimits.listenerRest)
  }

  const run = async () => {
    try {
      while (waiters.size > 0) {
        // One that was cut short is no pause any more.
        if (idle === null || idle.signal.aborted) idle = new AbortController()
        lookOnce()
        since ??= clock.now()
        await clock.sleep(pauseAfter(clock.now() - since), idle.signal)
      }
    } catch (error) {
      for (const { reject } of waiters) reject(error)
    } finally {
      idle = null
    }
  }

  return {
    until: async (fits, signal) => {
      if (signal.aborted) return
      const { promise, resolve, reject } = Promise.withResolvers<undefined>()
      const finish = () => {
        resolve(undefined)
      }
      const waiter: Waiter = { fits, resolve: finish, reject, isNew: true }
      waiters.add(waiter)
      signal.addEventListener('abort', finish, { once: true })
      if (idle === null) void run()
      try {
        await promise
      } finally {
        waiters.delete(waiter)
        signal.removeEventListener('abort', finish)
        if (waiters.size === 0) idle?.abort('nobody waits')
      }
    },
  }
}

/** Who has waited long can wait a little longer. */
function pauseAfter(waited: number): number {
  const { listenerPoll, listenerPollAtLast } = engineLimits
  return Math.min(listenerPollAtLast, Math.max(listenerPoll, waited / 50))
}

function settle(waiters: Iterable<Waiter>, listeners: readonly Listener[]): void {
  for (const waiter of waiters) {
    if (!waiter.isNew) continue
    waiter.isNew = false
    if (waiter.fits(listeners)) waiter.resolve()
  }
}

/** What the kernel does not tell is never taken for unchanged. */
function isEqual(left: SocketCounts, right: SocketCounts): boolean {
  return (
    left.version4 !== null &&
    left.version6 !== null &&
    left.version4 === right.version4 &&
    left.version6 === right.version6
  )
}
