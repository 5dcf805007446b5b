import { isIP } from 'node:net'
import type { PortBinding } from '../engine/container-state.ts'
import type { EngineLocation } from '../engine/engine.ts'
import { canonical, isLoopback, isWildcard } from './listeners.ts'

export interface SocketAddress {
  readonly host: string
  readonly port: number
}

/**
 * Where a published port is connected to: an address that the engine has really bound. Any other
 * address of its host may be somebody else's on the same port, so there is no guess: null where no
 * binding leads anywhere from here.
 *
 * On this machine each binding can be reached; on another, what is bound to all addresses, or to
 * the one that the engine is asked at.
 */
export function addressOfPublished(
  bindings: readonly PortBinding[],
  { publishedHost, isLocalSocket }: Pick<EngineLocation, 'publishedHost' | 'isLocalSocket'>,
): SocketAddress | null {
  const isHere = isLocalSocket || isLoopbackHost(publishedHost)
  const candidates = bindings.flatMap(({ host, port }) => {
    const address = hostOf(host, publishedHost, isHere)
    return address === null ? [] : [{ host: address, port }]
  })
  const preferred = candidates.find(({ host }) => host === publishedHost)
  return preferred ?? candidates.find(({ host }) => !host.includes(':')) ?? candidates[0] ?? null
}

function hostOf(bound: string, publishedHost: string, isHere: boolean): string | null {
  const address = canonical(bound === '' ? '0.0.0.0' : bound)
  if (isIP(address) === 0) return null
  if (isWildcard(address)) {
    const isVersion6 = address.includes(':')
    // A name may have addresses of both kinds; of a literal address the kind is known.
    if (isHere) return isVersion6 ? '::1' : '127.0.0.1'
    return isVersion6 === publishedHost.includes(':') || isIP(publishedHost) === 0
      ? publishedHost
      : null
  }
  if (address === canonical(publishedHost)) return publishedHost
  return isHere ? bound : null
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || isLoopback(canonical(host))
}
