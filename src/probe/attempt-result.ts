import { probeLimits } from '../limits.ts'
import type { HeaderSeen, ReasonCode, Seen } from '../model.ts'
import type { SocketAddress } from '../container/published-ports.ts'
import type { AttemptResult } from './attempt.ts'

/** A place that an attempt connects to, and what people call it. */
export interface Endpoint {
  readonly address: SocketAddress
  /** The port of the manifest or of a redirect; a published port differs from it. */
  readonly port: number
  /**
   * `container`: its own address. `proxy`: a published port, where a proxy accepts on behalf of
   * nobody. `host`: named by the manifest, so that nobody knows what stands there.
   */
  readonly via: 'container' | 'proxy' | 'host'
}

export function passed(message: string, seen: Seen): AttemptResult {
  return { ok: true, reason: { code: 'ok', message }, seen: boundSeen(seen) }
}

export function failed(
  code: Exclude<ReasonCode, 'ok'>,
  message: string,
  seen: Seen,
): AttemptResult {
  return { ok: false, reason: { code, message }, seen: boundSeen(seen) }
}

/** `127.0.0.1:80`, `[::1]:80`. */
export function describeAddress({ host, port }: SocketAddress): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Text that came from an image, short enough for a report. */
export function shorten(text: string, limit: number = probeLimits.seenCharacters): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`
}

function boundSeen(seen: Seen): Seen {
  const { headers, location, error, serving } = seen
  return {
    ...seen,
    ...(headers !== undefined && { headers: boundHeaders(headers) }),
    ...(location !== undefined && { location: shorten(location) }),
    ...(error !== undefined && { error: shorten(error) }),
    ...(serving !== undefined && { serving: shorten(serving) }),
  }
}

function boundHeaders(headers: readonly HeaderSeen[]): HeaderSeen[] {
  return headers
    .slice(0, probeLimits.seenHeaders)
    .map(({ name, value }) => ({ name: shorten(name), value: shorten(value) }))
}
