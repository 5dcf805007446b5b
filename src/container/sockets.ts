import type { Clock } from '../clock.ts'
import { engineLimits } from '../limits.ts'
import { createListenerWatch } from './listener-watch.ts'
import type { Look } from './listener-watch.ts'
import { listeningAt, parseListeners, parseSocketCounts } from './listeners.ts'
import type { Listener, ListenerQuestion, SocketCounts } from './listeners.ts'
import type { ProcessFiles } from './process-identity.ts'
import { holderOf } from './socket-holders.ts'
import type { Holder } from './socket-holders.ts'

/** What the kernel shows of a container's sockets, while its first process lives. */
export interface ContainerSockets {
  /** All listeners of the container's network, whoever they belong to; null once it is gone. */
  readonly listeners: () => Told<readonly Listener[] | null>
  /** As they were a moment ago: what many ask at once is looked up once. */
  readonly recentListeners: () => Told<readonly Listener[] | null>
  /** Whether the container's own processes hold the sockets. */
  readonly holderOf: (sockets: readonly Listener[]) => Holder
  /**
   * Resolves as soon as a connection to the port is worth a try, or with the signal.
   *
   * Null where looking often would cost too much.
   *
   * @param isShared others are in the container's network: only a socket of its own counts
   */
  readonly untilListening:
    ((question: ListenerQuestion, isShared: boolean, signal: AbortSignal) => Promise<void>) | null
}

/** At once by this machine's kernel, later by that of another. */
type Told<Value> = Value | Promise<Value>

/**
 * Sees the sockets of a container whose first process is one of this machine's.
 *
 * @param first what the kernel shows of that process
 */
export function openSockets(
  first: ProcessFiles,
  containerId: string,
  clock: Clock,
): ContainerSockets {
  const kept = { sockstat: first.keep('net/sockstat'), sockstat6: first.keep('net/sockstat6') }
  // What was kept open tells nothing of the process: answers are proven by what is read anew.
  const look = () => lookAt(first, first.read('net/sockstat'), first.read('net/sockstat6'))
  const watch = createListenerWatch(() => lookAt(first, kept.sockstat(), kept.sockstat6()), clock)
  let recent: { readonly at: number; readonly listeners: readonly Listener[] | null } | null = null
  const recentListeners = () => {
    const now = clock.now()
    if (recent === null || now - recent.at >= engineLimits.listenerPoll) {
      recent = { at: now, listeners: look()?.listeners() ?? null }
    }
    return recent.listeners
  }
  const holder = (sockets: readonly Listener[]) =>
    holderOf(new Set(sockets.map(({ inode }) => inode)), first, containerId)
  return {
    listeners: () => look()?.listeners() ?? null,
    recentListeners,
    holderOf: holder,
    untilListening: (question, isShared, signal) =>
      watch.until((listeners) => {
        const listening = listeningAt(listeners, question)
        if (listening.kind !== 'reachable') return false
        return !isShared || holder(listening.sockets) !== 'somebody-else'
      }, signal),
  }
}

function lookAt(
  first: ProcessFiles,
  sockstat: string | null,
  sockstat6: string | null,
): Look | null {
  if (sockstat === null) return null
  // A kernel without IPv6 has no second one.
  const counts = parseSocketCounts(sockstat, sockstat6 ?? 'TCP6: inuse 0')
  return { counts, listeners: () => readListeners(first, counts) }
}

/** A table of no sockets is not read: the kernel would search all of its own to find none. */
function readListeners(
  first: ProcessFiles,
  { version4, version6 }: SocketCounts,
): readonly Listener[] | null {
  const table4 = version4 === 0 ? '' : first.read('net/tcp', hasConnections)
  const table6 = version6 === 0 ? '' : first.read('net/tcp6', hasConnections)
  return table4 === null || table6 === null ? null : parseListeners(`${table4}\n${table6}`)
}

/** Listeners come first in the tables; of what follows there may be very much. */
function hasConnections(text: string): boolean {
  return /^ *\d+: [0-9A-F]+:[0-9A-F]{4} [0-9A-F]+:[0-9A-F]{4} (?!0A)[0-9A-F]{2} /m.test(text)
}
