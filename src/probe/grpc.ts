import type { ClientHttp2Session, IncomingHttpHeaders } from 'node:http2'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { probeLimits } from '../limits.ts'
import type { Reach } from '../engine/reach.ts'
import type { Attempt, AttemptResult, GrpcAction } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { describeAddress, failed, passed } from './attempt-result.ts'
import type { Phase } from './connection-failure.ts'
import {
  codeOf,
  closedEarly,
  connectionFailure,
  interrupted,
  wordsOf,
  noWayTo,
} from './connection-failure.ts'
import { endpointOf } from './endpoint.ts'
import { decodeHealthResponse, encodeHealthRequest } from './grpc-message.ts'
import { fromByteString } from './url-reference.ts'

export interface GrpcOptions {
  readonly userAgent: string
}

/** What a call came to, before it is judged. */
interface Answer {
  readonly head: IncomingHttpHeaders
  readonly trailers: IncomingHttpHeaders
  readonly body: Buffer
}

const codeNames = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
]

/**
 * One call of the gRPC health protocol in plain HTTP/2, as the kubelet makes it; SERVING passes.
 * Unlike the kubelet's it does not connect again by itself: a closed port is told at once.
 */
export function grpcAttempt(action: GrpcAction, reach: Reach, options: GrpcOptions): Attempt {
  return async (signal) => {
    const endpoint = endpointOf({ host: null, port: action.port }, reach)
    if (endpoint === null) return noWayTo(action.port)
    const { connect: openSession } = await import('node:http2')
    if (signal.aborted) return interrupted(endpoint, 'connecting')
    const { host } = endpoint.address
    const authority = describeAddress({ host, port: action.port })
    return call({
      endpoint,
      service: action.service,
      signal,
      userAgent: options.userAgent,
      openSession: (socket) =>
        openSession(`http://${authority}`, { createConnection: () => socket }),
    })
  }
}

interface Call {
  readonly endpoint: Endpoint
  readonly service: string
  readonly signal: AbortSignal
  readonly userAgent: string
  readonly openSession: (socket: Socket) => ClientHttp2Session
}

function call({ endpoint, service, signal, userAgent, openSession }: Call): Promise<AttemptResult> {
  return new Promise((resolve) => {
    const { host, port } = endpoint.address
    let phase: Phase = 'connecting'
    const socket = connect({
      host,
      port,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: probeLimits.addressMs,
    })
    let session: ClientHttp2Session | undefined
    const settle = (result: AttemptResult) => {
      signal.removeEventListener('abort', abort)
      session?.destroy()
      socket.destroy()
      resolve(result)
    }
    const abort = () => {
      settle(interrupted(endpoint, phase))
    }
    const fail = (error: unknown) => {
      settle(callFailure(error, endpoint, phase))
    }
    const closed = () => {
      settle(closedEarly(endpoint, phase, 'closed'))
    }
    signal.addEventListener('abort', abort, { once: true })
    socket.on('error', fail)
    socket.once('connect', () => {
      phase = 'waiting'
      session = openSession(socket)
      session.on('error', fail)
      session.once('close', closed)
      request(session, service, userAgent, {
        fail,
        closed,
        answered: (answer) => {
          settle(judge(answer, endpoint, service))
        },
      })
    })
  })
}

interface Listener {
  readonly fail: (error: unknown) => void
  readonly closed: () => void
  readonly answered: (answer: Answer) => void
}

function request(
  session: ClientHttp2Session,
  service: string,
  userAgent: string,
  { fail, closed, answered }: Listener,
): void {
  const stream = session.request({
    ':method': 'POST',
    ':path': '/grpc.health.v1.Health/Check',
    'content-type': 'application/grpc',
    te: 'trailers',
    'user-agent': userAgent,
  })
  let head: IncomingHttpHeaders = {}
  let trailers: IncomingHttpHeaders = {}
  const chunks: Buffer[] = []
  let bytes = 0
  stream.once('response', (headers: IncomingHttpHeaders) => {
    head = headers
  })
  stream.once('trailers', (headers: IncomingHttpHeaders) => {
    trailers = headers
  })
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    chunks.push(chunk)
    if (bytes > probeLimits.grpcMessageBytes) fail(new Error('its answer is too large'))
  })
  stream.on('error', fail)
  stream.once('end', () => {
    if (head[':status'] !== undefined) answered({ head, trailers, body: Buffer.concat(chunks) })
  })
  stream.once('close', closed)
  stream.end(encodeHealthRequest(service))
}

function judge(
  { head, trailers, body }: Answer,
  endpoint: Endpoint,
  service: string,
): AttemptResult {
  const address = describeAddress(endpoint.address)
  const status = Number(head[':status'])
  const seen = { address, status }
  if (status !== 200) {
    const message = `port ${endpoint.port} answered HTTP ${status}, which no gRPC server does`
    return failed('status', message, seen)
  }
  if (!(head['content-type'] ?? '').startsWith('application/grpc')) {
    const message = `port ${endpoint.port} answered in HTTP/2, but not as a gRPC server`
    return failed('malformed-response', message, seen)
  }
  // Only an answer without a message may have its status in the head.
  const end = body.length === 0 ? { ...head, ...trailers } : trailers
  const code = statusCode(one(end['grpc-status']))
  if (code !== 0) {
    const words = one(end['grpc-message']) ?? ''
    return refusal(code, decodeMessage(words), endpoint, service)
  }
  return serving(body, endpoint, service)
}

function serving(body: Buffer, endpoint: Endpoint, service: string): AttemptResult {
  const address = describeAddress(endpoint.address)
  try {
    const state = decodeHealthResponse(body)
    return state === 'SERVING'
      ? passed(`${nameOf(service)} is SERVING`, { address, serving: state })
      : failed('not-serving', `${nameOf(service)} is ${state}`, { address, serving: state })
  } catch (error) {
    const message = `port ${endpoint.port} did not give a well-formed health answer (${wordsOf(error)})`
    return failed('malformed-response', message, { address, error: wordsOf(error) })
  }
}

function refusal(code: number, words: string, endpoint: Endpoint, service: string): AttemptResult {
  const name = codeNames[code] ?? 'UNKNOWN'
  return failed('grpc-status', `${refusalSentence(name, service)} (gRPC status ${name})`, {
    address: describeAddress(endpoint.address),
    error: words === '' ? name : `${name}: ${words}`,
  })
}

function refusalSentence(name: string, service: string): string {
  switch (name) {
    case 'UNIMPLEMENTED':
      return 'the server does not implement the gRPC health protocol'
    case 'NOT_FOUND':
      return `the server knows no health of ${nameOf(service)}`
    case 'DEADLINE_EXCEEDED':
      return 'the server gave up its health check for lack of time'
    default:
      return 'the gRPC health check failed'
  }
}

/** What went wrong on a connection that was open is, but for its end, not HTTP/2. */
function callFailure(error: unknown, endpoint: Endpoint, phase: Phase): AttemptResult {
  const code = codeOf(error)
  if (code === 'ERR_HTTP2_STREAM_CANCEL') {
    return closedEarly(endpoint, phase, code)
  }
  const result = connectionFailure(error, endpoint, phase)
  if (result.reason.code !== 'malformed-response') return result
  const message = `port ${endpoint.port} does not answer as a gRPC server in plain HTTP/2 (${wordsOf(error)})`
  return { ...result, reason: { ...result.reason, message } }
}

function nameOf(service: string): string {
  return service === '' ? 'the server' : `service ${service}`
}

/** A status that is missing or no number is UNKNOWN. */
function statusCode(text: string | undefined): number {
  return text !== undefined && /^[0-9]{1,3}$/.test(text) ? Number(text) : 2
}

function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0]
}

/** gRPC percent-encodes the bytes of its messages. */
function decodeMessage(words: string): string {
  return fromByteString(
    words.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
  )
}
