import { isIP } from 'node:net'
import type { TcpNetConnectOpts } from 'node:net'
import type { ConnectionOptions as TlsOptions } from 'node:tls'
import { probeLimits } from '../limits.ts'
import type { HeaderSeen } from '../model.ts'
import type { AttemptResult } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'

/** One GET on a connection of its own. */
export interface HttpRequest {
  readonly scheme: 'http' | 'https'
  readonly endpoint: Endpoint
  /** Host name of the URL, for TLS to name; an IP address is never named. */
  readonly hostName: string
  /** Encoded path and query. */
  readonly target: string
  /** Names and values in turn, as they are sent. */
  readonly headers: readonly string[]
}

export interface ResponseHead {
  readonly status: number
  /** The first Location line as a byte string; empty when there is none. */
  readonly location: string
  readonly headers: readonly HeaderSeen[]
}

export type Exchange<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'failed'; readonly result: AttemptResult; readonly refusesHttp1?: boolean }

/** What a response head means, and whether its body has to arrive unbroken for that to hold. */
export interface Reading<T> {
  readonly value: T
  readonly needsBody: boolean
}

type ConnectionOptions = TlsOptions & TcpNetConnectOpts

/** Where a request's connection goes, for plain and TLS sockets alike. */
export function connectionOptions({ endpoint, hostName }: HttpRequest): ConnectionOptions {
  const { host, port } = endpoint.address
  return {
    host,
    port,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: probeLimits.addressMs,
    rejectUnauthorized: false,
    servername: isIP(hostName) === 0 ? hostName : '',
  }
}
