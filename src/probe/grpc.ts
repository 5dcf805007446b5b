import type { HeaderSeen } from '../model.ts'
import type { Reach } from '../container/reach.ts'
import type { Attempt, AttemptResult, GrpcAction } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { describeAddress, failed, passed } from './attempt-result.ts'
import { interrupted, wordsOf, noWayTo } from './connection-failure.ts'
import { converse } from './conversation.ts'
import { endpointOf } from './endpoint.ts'
import { createGrpcCall } from './grpc-call.ts'
import type { GrpcAnswer } from './grpc-call.ts'
import { decodeHealthResponse, encodeHealthRequest } from './grpc-message.ts'
import { fromByteString } from './url-reference.ts'

export interface GrpcOptions {
  readonly userAgent: string
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
    if (signal.aborted) return interrupted(endpoint, 'connecting')
    const { host } = endpoint.address
    const request = {
      authority: describeAddress({ host, port: action.port }),
      path: '/grpc.health.v1.Health/Check',
      userAgent: options.userAgent,
      message: encodeHealthRequest(action.service),
    }
    const outcome = await converse(
      { endpoint, tls: null, begin: () => createGrpcCall(request) },
      signal,
    )
    return outcome.kind === 'failed'
      ? outcome.result
      : judge(outcome.value, endpoint, action.service)
  }
}

function judge(
  { head, trailers, body }: GrpcAnswer,
  endpoint: Endpoint,
  service: string,
): AttemptResult {
  // What calls itself gRPC is judged by its gRPC status alone, as grpc-go does.
  if (!/^application\/grpc(?:[+;]|$)/.test(valueOf(head, 'content-type') ?? '')) {
    return notGrpc(Number(valueOf(head, ':status') ?? Number.NaN), endpoint)
  }
  const code = statusCode(valueOf(trailers, 'grpc-status'))
  if (code !== 0) {
    const words = valueOf(trailers, 'grpc-message') ?? ''
    return refusal(code, decodeMessage(words), endpoint, service)
  }
  return serving(body, endpoint, service)
}

function notGrpc(status: number, endpoint: Endpoint): AttemptResult {
  const seen = { address: describeAddress(endpoint.address), ...(status > 0 && { status }) }
  const { port } = endpoint
  return status === 200 || Number.isNaN(status)
    ? failed(
        'malformed-response',
        `port ${port} answered in HTTP/2, but not as a gRPC server`,
        seen,
      )
    : failed('status', `port ${port} answered HTTP ${status}, which no gRPC server does`, seen)
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

function nameOf(service: string): string {
  return service === '' ? 'the server' : `service ${service}`
}

/** A status that is missing or no number is UNKNOWN. */
function statusCode(text: string | undefined): number {
  return text !== undefined && /^[+-]?[0-9]{1,9}$/.test(text) ? Number(text) : 2
}

/** Of several lines the last counts, as in grpc-go. */
function valueOf(fields: readonly HeaderSeen[], lowerCaseName: string): string | undefined {
  return fields.findLast(({ name }) => name === lowerCaseName)?.value
}

/** gRPC percent-encodes the bytes of its messages. */
function decodeMessage(words: string): string {
  return fromByteString(
    words.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
  )
}
