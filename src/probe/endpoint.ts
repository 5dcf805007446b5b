import type { Reach } from '../container/reach.ts'
import type { Endpoint } from './attempt-result.ts'

/** Where a manifest's `host` and `port` are connected to; null when there is no way. */
export function endpointOf(
  { host, port }: { readonly host: string | null; readonly port: number },
  reach: Reach,
): Endpoint | null {
  if (host !== null) return { address: { host, port }, port, via: 'host' }
  const address = reach.addressOf(port)
  return address === null ? null : { address, port, via: reach.isDirect ? 'container' : 'proxy' }
}
