import { isIP } from 'node:net'
import type { Clock } from '../clock.ts'
import { isGrpcType, readStatus } from '../grpc/status.ts'
import type { GrpcStatus, StatusName } from '../grpc/status.ts'
import { probeLimits } from '../limits.ts'
import type { HeaderSeen } from '../model.ts'
import { isFaultOfOurs } from '../verdict.ts'
import type { Reach } from '../container/reach.ts'
import type { Attempt, AttemptResult, GrpcAction } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { describeAddress, failed, passed } from './attempt-result.ts'
import { interrupted, wordsOf, noWayTo } from './connection-failure.ts'
import { converse } from './conversation.ts'
import type { Outcome } from './conversation.ts'
import { endpointOf } from './endpoint.ts'
import { createGrpcCall } from './grpc-call.ts'
import type { GrpcAnswer, GrpcRequest } from './grpc-call.ts'
import { MalformedResponse } from './http-response.ts'
import { decodeHealthResponse, encodeHealthRequest } from './grpc-message.ts'

export interface GrpcOptions {
  readonly userAgent: string
  /**
   * Where it is given, who cannot be connected to is tried again until the signal aborts, as kubelet's
   * client does: after what it sleeps.
   */
  readonly sleep?: Clock['sleep']
}

/**
 * One call of the gRPC health protocol, as the kubelet makes it; SERVING passes. Without `sleep` a
 * closed port is told at once.
 */
export function grpcAttempt(action: GrpcAction, reach: Reach, options: GrpcOptions): Attempt {
  return async (signal) => {
    for (let pause: number = probeLimits.grpcReconnect; ; pause *= 1.6) {
      const endpoint = endpointOf({ host: null, port: action.port }, reach)
      if (endpoint === null) return noWayTo(action.port)
      if (signal.aborted) return interrupted(endpoint, 'connecting')
      const outcome = await call(action, endpoint, options, signal)
      if (outcome.kind === 'answered') return judge(outcome.value, endpoint, action.service)
      const { result, phase } = outcome
      const isFinal = phase !== 'connecting' || isFaultOfOurs(result.reason.code)
      if (options.sleep === undefined || isFinal) return result
      await options.sleep(pause, signal)
      // What was seen says more than that the time is over.
      if (isAborted(signal)) return result
    }
  }
}

/** Asked again after every wait; a bare property would be taken for unchanged. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted
}

function call(
  action: GrpcAction,
  endpoint: Endpoint,
  { userAgent }: GrpcOptions,
  signal: AbortSignal,
): Promise<Outcome<GrpcAnswer>> {
  const { host } = endpoint.address
  const isSecret = action.mode === 'TLS'
  const request: GrpcRequest = {
    scheme: isSecret ? 'https' : 'http',
    authority: describeAddress({ host, port: action.port }),
    path: '/grpc.health.v1.Health/Check',
    userAgent,
    message: encodeHealthRequest(action.service),
  }
  const begin = (protocol: string | null) => {
    // grpc-go takes none that has not chosen it (credentials/tls.go).
    if (isSecret && protocol !== 'h2') {
      throw new MalformedResponse('it does not choose HTTP/2 in the TLS handshake')
    }
    return createGrpcCall(request)
  }
  const tls = isSecret
    ? { serverName: isIP(host) === 0 ? host : '', verifiedName: null, protocols: ['h2'] }
    : null
  return converse({ endpoint, tls, begin }, signal)
}

function judge(
  { head, trailers, body }: GrpcAnswer,
  endpoint: Endpoint,
  service: string,
): AttemptResult {
  // What calls itself gRPC is judged by its gRPC status alone, as grpc-go does.
  if (!isGrpcType(valueOf(head, 'content-type'))) {
    return notGrpc(Number(valueOf(head, ':status') ?? Number.NaN), endpoint)
  }
  const status = readStatus(valueOf(trailers, 'grpc-status'), valueOf(trailers, 'grpc-message'))
  if (status.name !== 'OK') return refusal(status, endpoint, service)
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

function refusal({ name, words }: GrpcStatus, endpoint: Endpoint, service: string): AttemptResult {
  return failed('grpc-status', `${refusalSentence(name, service)} (gRPC status ${name})`, {
    address: describeAddress(endpoint.address),
    error: words === '' ? name : `${name}: ${words}`,
  })
}

function refusalSentence(name: StatusName, service: string): string {
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

/** Of several lines the last counts, as in grpc-go. */
function valueOf(fields: readonly HeaderSeen[], lowerCaseName: string): string | undefined {
  return fields.findLast(({ name }) => name === lowerCaseName)?.value
}
