import { sleep } from '../../clock.ts'
import { criContainerLimits } from '../../limits.ts'
import type { CriClient } from './client.ts'

/** What the runtime tells of the lives of its containers, by one stream for all who wait. */
export interface LifeEvents {
  /** Asks the runtime to tell, where it does not yet. */
  readonly open: () => void
  /** @returns what ends it */
  readonly listen: (container: string, onChange: () => void) => () => void
  /** It has told something since it was asked last: so it tells of whatever comes. */
  readonly isLive: () => boolean
  readonly close: () => void
}

/**
 * A runtime may not tell of lives at all (CRI-O does where it is configured to), or its stream may end:
 * then it is asked again after a while, and those who wait look for themselves meanwhile.
 */
export function createLifeEvents(client: Pick<CriClient, 'stream'>): LifeEvents {
  const listeners = new Map<string, Set<() => void>>()
  const over = new AbortController()
  let isLive = false
  let following: Promise<void> | null = null

  const follow = async () => {
    while (!over.signal.aborted) {
      const asking = { doing: 'following the lives of containers' }
      await client
        .stream(
          'GetContainerEvents',
          {},
          asking,
          (event) => {
            isLive = true
            for (const tell of listeners.get(event.containerId) ?? []) tell()
          },
          over.signal,
        )
        .catch(() => undefined)
      isLive = false
      // What ended meanwhile is found by looking.
      for (const tellers of listeners.values()) for (const tell of tellers) tell()
      await sleep(criContainerLimits.eventsPause, over.signal)
    }
  }
  return {
    open: () => {
      following ??= follow()
    },
    listen: (container, onChange) => {
      const known = listeners.get(container) ?? new Set()
      listeners.set(container, known.add(onChange))
      return () => {
        known.delete(onChange)
        if (known.size === 0) listeners.delete(container)
      }
    },
    isLive: () => isLive,
    close: () => {
      over.abort(new Error('nobody waits for containers any more'))
    },
  }
}
