import { watch } from 'node:fs'
import { rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sleep } from '../../clock.ts'
import { criContainerLimits } from '../../limits.ts'
import type { CriClient } from './client.ts'

/** Keeps the logs of containers from filling the disk: a runtime leaves that to who asks it, as kubelet does. */
export interface LogBounds {
  /** From now on, until the container is let go. */
  readonly bound: (container: string, path: string) => void
  readonly letGo: (container: string) => void
  readonly close: () => void
}

/** Where a log goes that is too long; what went there before is gone. */
export function olderLog(path: string): string {
  return `${path}.older`
}

export function createLogBounds(client: Pick<CriClient, 'call'>): LogBounds {
  const bounded = new Map<string, AbortController>()
  return {
    bound: (container, path) => {
      if (bounded.has(container)) return
      const over = new AbortController()
      bounded.set(container, over)
      // What cannot be looked at is told where the log is read.
      keep(client, { container, path }, over.signal).catch(() => undefined)
    },
    letGo: (container) => {
      bounded.get(container)?.abort(new Error('the container is gone'))
      bounded.delete(container)
    },
    close: () => {
      for (const over of bounded.values()) over.abort(new Error('nobody reads logs any more'))
      bounded.clear()
    },
  }
}

/** The kernel tells that something was written; how much is looked at now and then. */
async function keep(
  client: Pick<CriClient, 'call'>,
  { container, path }: { readonly container: string; readonly path: string },
  signal: AbortSignal,
): Promise<void> {
  let written = Promise.withResolvers<undefined>()
  const wake = () => {
    written.resolve(undefined)
  }
  const watcher = watch(dirname(path), { persistent: false, signal }, wake)
  watcher.on('error', wake)
  signal.addEventListener('abort', wake, { once: true })
  while (!signal.aborted) {
    const { size } = await stat(path).catch(() => ({ size: 0 }))
    if (size > criContainerLimits.logFile) {
      await rename(path, olderLog(path))
      const doing = 'beginning the log of a container anew'
      await client.call('ReopenContainerLog', { containerId: container }, { doing }, signal)
    }
    await written.promise
    written = Promise.withResolvers<undefined>()
    await sleep(criContainerLimits.logPause, signal)
  }
}
