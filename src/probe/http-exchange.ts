import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { isIP } from 'node:net'
import type { Socket, TcpNetConnectOpts } from 'node:net'
import type { ConnectionOptions as TlsOptions } from 'node:tls'
import { probeLimits } from '../limits.ts'
import type { HeaderSeen } from '../model.ts'
import type { AttemptResult } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { describeAddress, failed } from './attempt-result.ts'
import type { Phase } from './connection-failure.ts'
import { connectionFailure, interrupted, refusesHttp1, wordsOf } from './connection-failure.ts'
import { headerLines } from './response-headers.ts'

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

/**
 * Sends a request and reads the answer: its head, and of its body at most `probeLimits.bodyBytes`,
 * so that an endless one ends at once. No proxy is used, no certificate is verified, and when the
 * promise settles the connection is destroyed.
 *
 * HTTP/2 is spoken over TLS to servers that refuse anything else.
 */
export async function exchange<T>(
  request: HttpRequest,
  signal: AbortSignal,
  read: (head: ResponseHead) => Reading<T>,
): Promise<Exchange<T>> {
  try {
    const outcome = await exchangeHttp1(request, signal, read)
    if (outcome.kind === 'answered' || outcome.refusesHttp1 !== true) return outcome
    const { exchangeHttp2 } = await import('./http2-exchange.ts')
    if (signal.aborted) return { kind: 'failed', result: interrupted(request.endpoint, 'tls') }
    return await exchangeHttp2(request, signal, read)
  } catch (error) {
    const message = `the request could not be built (${wordsOf(error)})`
    return {
      kind: 'failed',
      result: failed('internal', message, { address: describeAddress(request.endpoint.address) }),
    }
  }
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

async function exchangeHttp1<T>(
  request: HttpRequest,
  signal: AbortSignal,
  read: (head: ResponseHead) => Reading<T>,
): Promise<Exchange<T>> {
  const client = request.scheme === 'https' ? await import('node:https') : await import('node:http')
  if (signal.aborted) {
    return { kind: 'failed', result: interrupted(request.endpoint, 'connecting') }
  }
  const outgoing = client.request(requestOptions(request))
  // Zero is "all": Node drops headers beyond a number without a word, the size bounds them.
  outgoing.maxHeadersCount = 0
  return conduct(outgoing, request, signal, read)
}

function conduct<T>(
  outgoing: ClientRequest,
  { scheme, endpoint }: HttpRequest,
  signal: AbortSignal,
  read: (head: ResponseHead) => Reading<T>,
): Promise<Exchange<T>> {
  return new Promise((resolve) => {
    let phase: Phase = 'connecting'
    let handshake: NodeJS.Timeout | undefined
    let answer: { readonly incoming: IncomingMessage; readonly value: T } | undefined
    const settle = (outcome: Exchange<T>) => {
      clearTimeout(handshake)
      signal.removeEventListener('abort', abort)
      outgoing.destroy()
      resolve(outcome)
    }
    const fail = (result: AttemptResult) => {
      settle({ kind: 'failed', result })
    }
    const abort = () => {
      fail(interrupted(endpoint, phase))
    }
    const connected = () => {
      phase = scheme === 'https' ? 'tls' : 'waiting'
      if (scheme === 'https') handshake = setTimeout(abort, probeLimits.tlsHandshakeMs)
    }
    const receive = (incoming: IncomingMessage) => {
      phase = 'body'
      const { value, needsBody } = read(headOf(incoming))
      answer = { incoming, value }
      const done = () => {
        settle({ kind: 'answered', value })
      }
      if (needsBody) readBody(incoming, done, broken)
      else done()
    }
    const broken = (error: unknown) => {
      // What comes behind a complete response, bytes or a reset, is no part of it.
      if (answer?.incoming.complete === true) settle({ kind: 'answered', value: answer.value })
      else {
        const result = connectionFailure(error, endpoint, phase)
        settle({ kind: 'failed', result, refusesHttp1: phase === 'tls' && refusesHttp1(error) })
      }
    }
    signal.addEventListener('abort', abort, { once: true })
    outgoing.once('socket', (socket: Socket) => {
      socket.once('connect', connected)
      socket.once('secureConnect', () => {
        clearTimeout(handshake)
        phase = 'waiting'
      })
    })
    outgoing.once('response', receive)
    outgoing.once('upgrade', (incoming: IncomingMessage, socket: Socket) => {
      socket.destroy()
      receive(incoming)
    })
    outgoing.on('error', broken)
    outgoing.end()
  })
}

function headOf({ statusCode, headers, rawHeaders }: IncomingMessage): ResponseHead {
  return {
    status: statusCode ?? 0,
    location: headers.location ?? '',
    headers: headerLines(rawHeaders),
  }
}

function readBody(
  incoming: IncomingMessage,
  done: () => void,
  broken: (error: unknown) => void,
): void {
  let bytes = 0
  incoming.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes >= probeLimits.bodyBytes) done()
  })
  incoming.once('end', done)
  incoming.on('error', broken)
}

function requestOptions(request: HttpRequest): RequestOptions {
  return {
    ...connectionOptions(request),
    method: 'GET',
    path: request.target,
    headers: request.headers,
    setHost: false,
    agent: false,
    insecureHTTPParser: false,
    maxHeaderSize: probeLimits.headerBytes,
    ...{ ALPNProtocols: ['http/1.1'] },
  }
}
