import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { Socket } from 'node:net'
import { probeLimits } from '../limits.ts'
import type { AttemptResult } from './attempt.ts'
import { describeAddress, failed } from './attempt-result.ts'
import type { Phase } from './connection-failure.ts'
import { connectionFailure, interrupted, refusesHttp1, wordsOf } from './connection-failure.ts'
import { connectionOptions } from './http-request.ts'
import type { Exchange, HttpRequest, Reading, ResponseHead } from './http-request.ts'
import { headerLines } from './response-headers.ts'

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
