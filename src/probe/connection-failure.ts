import type { AttemptResult } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { describeAddress, failed } from './attempt-result.ts'
import { AbortedResponse, MalformedResponse } from './http-response.ts'
import type { Phase } from './phase.ts'
import { describeTlsFailure, isTlsFailure } from './tls-failure.ts'

const closedByPeer = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED'])
/** What this machine lacks is not the image's fault. */
const ownShortage = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EADDRNOTAVAIL'])
const unresolved = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'])

/** What a socket's or a client's error means to the person whose image is probed. */
export function connectionFailure(
  error: unknown,
  endpoint: Endpoint,
  phase: Phase = 'connecting',
): AttemptResult {
  if (error instanceof MalformedResponse) return malformedResponse(error, endpoint)
  if (error instanceof AbortedResponse) return aborted(error, endpoint, phase)
  const code = codeOf(error)
  const address = describeAddress(endpoint.address)
  const seen = { address, error: code ?? wordsOf(error) }
  if (code === 'ECONNREFUSED') {
    const message = `nothing listens on port ${endpoint.port} (connection refused at ${address})`
    return failed('connection-refused', message, seen)
  }
  if (code !== null && ownShortage.has(code)) {
    return failed('internal', `this machine could not open a connection (${code})`, seen)
  }
  if (code !== null && unresolved.has(code)) {
    const message = `the host name ${endpoint.address.host} cannot be resolved (${code})`
    return failed('connection-failed', message, seen)
  }
  if (code !== null && closedByPeer.has(code)) return closedEarly(endpoint, phase, code)
  if (phase === 'tls' || isTlsFailure(error)) {
    const message = `port ${endpoint.port} at ${address} ${describeTlsFailure(error)}`
    return failed('tls', message, seen)
  }
  const message = `no connection to port ${endpoint.port} at ${address} (${wordsOf(error)})`
  return failed('connection-failed', message, seen)
}

/** The peer closed a connection that it had accepted. */
export function closedEarly(endpoint: Endpoint, phase: Phase, error: string): AttemptResult {
  const address = describeAddress(endpoint.address)
  const seen = { address, error }
  if (phase === 'body') {
    const message = `port ${endpoint.port} closed the connection in the middle of its response`
    return failed('malformed-response', message, seen)
  }
  const cause =
    endpoint.via === 'proxy'
      ? '; through a published port this usually means that nothing listens in the container'
      : ''
  const what = phase === 'tls' ? 'during the TLS handshake' : 'without an answer'
  const message = `port ${endpoint.port} accepted the connection and closed it ${what}${cause}`
  return failed('connection-reset', message, seen)
}

/** What the signal's end interrupted. */
export function interrupted(endpoint: Endpoint, phase: Phase): AttemptResult {
  const address = describeAddress(endpoint.address)
  const what = {
    connecting: `no connection to port ${endpoint.port} at ${address} in time`,
    tls: `port ${endpoint.port} accepted the connection and did not finish the TLS handshake in time`,
    waiting: `port ${endpoint.port} accepted the connection and did not send a complete answer in time`,
    body: `port ${endpoint.port} began its response and did not finish it in time`,
  }
  return failed('attempt-timeout', what[phase], { address })
}

/** For a port that the container's surroundings give no address for. */
export function noWayTo(port: number): AttemptResult {
  const message = `port ${port} of the container cannot be reached from here; list it under ports`
  return failed('connection-failed', message, {})
}

function malformedResponse({ message: cause }: MalformedResponse, endpoint: Endpoint) {
  const address = describeAddress(endpoint.address)
  const message = `port ${endpoint.port} at ${address} did not answer with a well-formed response (${cause})`
  return failed('malformed-response', message, { address, error: cause })
}

/** The server takes its answer back in HTTP/2, which leaves the connection open. */
function aborted({ message: how }: AbortedResponse, endpoint: Endpoint, phase: Phase) {
  const seen = { address: describeAddress(endpoint.address), error: how }
  return phase === 'body'
    ? failed(
        'malformed-response',
        `port ${endpoint.port} broke its response off in the middle (${how})`,
        seen,
      )
    : failed(
        'connection-reset',
        `port ${endpoint.port} accepted the request and refused to answer it (${how})`,
        seen,
      )
}

/** A name with several addresses fails with all their errors at once: a refusal says most. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('errors' in error && Array.isArray(error.errors)) {
    const codes = error.errors.map(codeOf)
    return codes.includes('ECONNREFUSED') ? 'ECONNREFUSED' : (codes[0] ?? null)
  }
  return 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** The words of what a socket or a client throws; its code where it has none. */
export function wordsOf(error: unknown): string {
  const words =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : error
  return typeof words === 'string' && words !== '' ? words : (codeOf(error) ?? 'unknown error')
}
