import { connect as openSession } from 'node:http2'
import type { ClientHttp2Session, IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http2'
import { connect } from 'node:tls'
import { probeLimits } from '../limits.ts'
import type { AttemptResult } from './attempt.ts'
import type { Phase } from './connection-failure.ts'
import { closedEarly, connectionFailure, interrupted } from './connection-failure.ts'
import { connectionOptions } from './http-request.ts'
import type { Exchange, HttpRequest, Reading, ResponseHead } from './http-request.ts'
import { headerLines } from './response-headers.ts'

/** HTTP/2 has no place for these; the authority takes the place of Host. */
const connectionHeaders = new Set(['host', 'connection', 'upgrade', 'keep-alive', 'te'])

/** What `exchange` does, in HTTP/2 over TLS. */
export function exchangeHttp2<T>(
  request: HttpRequest,
  signal: AbortSignal,
  read: (head: ResponseHead) => Reading<T>,
): Promise<Exchange<T>> {
  const { endpoint } = request
  return new Promise((resolve) => {
    let phase: Phase = 'connecting'
    let session: ClientHttp2Session | undefined
    const socket = connect({ ...connectionOptions(request), ALPNProtocols: ['h2'] })
    const settle = (outcome: Exchange<T>) => {
      clearTimeout(handshake)
      signal.removeEventListener('abort', abort)
      session?.destroy()
      socket.destroy()
      resolve(outcome)
    }
    const fail = (result: AttemptResult) => {
      settle({ kind: 'failed', result })
    }
    const abort = () => {
      fail(interrupted(endpoint, phase))
    }
    const handshake = setTimeout(abort, probeLimits.tlsHandshakeMs)
    const broken = (error: unknown) => {
      fail(connectionFailure(error, endpoint, phase))
    }
    const closed = () => {
      fail(closedEarly(endpoint, phase, 'closed'))
    }
    signal.addEventListener('abort', abort, { once: true })
    socket.on('error', broken)
    socket.once('connect', () => {
      phase = 'tls'
    })
    socket.once('secureConnect', () => {
      clearTimeout(handshake)
      phase = 'waiting'
      session = openSession(`https://${request.hostName}`, { createConnection: () => socket })
      session.on('error', broken)
      session.once('close', closed)
      send(session, request, {
        broken,
        closed,
        head: (head) => {
          phase = 'body'
          const { value, needsBody } = read(head)
          const done = () => {
            settle({ kind: 'answered', value })
          }
          if (!needsBody) done()
          return done
        },
      })
    })
  })
}

interface Listener {
  readonly broken: (error: unknown) => void
  readonly closed: () => void
  /** Gives back what to call when enough of the body is there. */
  readonly head: (head: ResponseHead) => () => void
}

function send(session: ClientHttp2Session, request: HttpRequest, listener: Listener): void {
  const stream = session.request(headersOf(request))
  let bytes = 0
  let done: (() => void) | undefined
  stream.once('response', (headers: IncomingHttpHeaders, _: number, rawHeaders: string[]) => {
    done = listener.head({
      status: Number(headers[':status']),
      location: headers.location ?? '',
      headers: headerLines(rawHeaders).filter(({ name }) => !name.startsWith(':')),
    })
  })
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes >= probeLimits.bodyBytes) done?.()
  })
  stream.once('end', () => done?.())
  stream.on('error', listener.broken)
  stream.once('close', listener.closed)
  stream.end()
}

/** Names in lower case, repeated ones as lists. */
function headersOf({ headers, target }: HttpRequest): OutgoingHttpHeaders {
  const lists = new Map<string, string | string[]>()
  for (let index = 0; index < headers.length; index += 2) {
    const name = (headers[index] ?? '').toLowerCase()
    const value = headers[index + 1] ?? ''
    const key = name === 'host' ? ':authority' : name
    const before = lists.get(key)
    if (!connectionHeaders.has(key)) {
      lists.set(key, before === undefined ? value : [before, value].flat())
    }
  }
  return {
    ':method': 'GET',
    ':path': target,
    ':scheme': 'https',
    ...Object.fromEntries(lists),
  }
}
