import { readFile } from 'node:fs/promises'
import { sleep } from '../clock.ts'
import { engineLimits } from '../limits.ts'

/** A TCP socket that accepts connections in a container. */
export interface Listener {
  readonly port: number
  readonly scope: 'loopback' | 'any'
}

/** Reads which TCP ports are listened on in a container; null where that cannot be seen. */
export type ListenerSource = (signal: AbortSignal) => Promise<readonly Listener[] | null>

export type Listening = 'reachable' | 'loopback-only' | 'nobody'

export function listeningOn(listeners: readonly Listener[], port: number): Listening {
  const found = listeners.filter((listener) => listener.port === port)
  if (found.some(({ scope }) => scope === 'any')) return 'reachable'
  return found.length > 0 ? 'loopback-only' : 'nobody'
}

/**
 * Parses `/proc/<pid>/net/tcp` and `tcp6` (proc_net_tcp.txt of the kernel's documentation): local
 * address in hexadecimal, little-endian by 32-bit word, `:`, port; state `0A` is LISTEN.
 */
export function parseListeners(text: string): Listener[] {
  return text.split('\n').flatMap((line) => {
    const [, address, port, state] =
      /^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} ([0-9A-F]{2})/.exec(line) ?? []
    if (address === undefined || port === undefined || state !== '0A') return []
    return [{ port: Number.parseInt(port, 16), scope: isLoopback(address) ? 'loopback' : 'any' }]
  })
}

function isLoopback(address: string): boolean {
  if (address.length === 8) return address.endsWith('7F')
  const isVersion6 = address === '00000000000000000000000001000000'
  const isMapped = address.startsWith('0000000000000000FFFF0000') && address.endsWith('7F')
  return isVersion6 || isMapped
}

/** Sees the listeners of a container whose process is one of this machine's. */
export function listenersOfProcess(pid: number): ListenerSource {
  return async () => {
    const texts = await Promise.all(
      ['tcp', 'tcp6'].map((name) =>
        // A kernel without IPv6 has no tcp6; a process that has ended has neither.
        readFile(`/proc/${pid}/net/${name}`, 'utf8').catch(() => null),
      ),
    )
    if (texts.every((text) => text === null)) return null
    return texts.flatMap((text) => parseListeners(text ?? ''))
  }
}

/**
 * Resolves as soon as somebody listens on the port where it can be reached. There is no event for
 * that, so the kernel's table is read again every `engineLimits.listenerPoll`: it costs some
 * microseconds, and nothing in the container is touched.
 */
export async function untilListening(
  source: ListenerSource,
  port: number,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    const listeners = await source(signal)
    if (listeners !== null && listeningOn(listeners, port) === 'reachable') return
    await sleep(engineLimits.listenerPoll, signal)
  }
}
