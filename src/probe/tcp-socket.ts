import { connect } from 'node:net'
import { probeLimits } from '../limits.ts'
import type { Reach } from '../container/reach.ts'
import type { Attempt, AttemptResult, TcpSocketAction } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { describeAddress, failed, passed } from './attempt-result.ts'
import { closedEarly, connectionFailure, interrupted, noWayTo } from './connection-failure.ts'
import { endpointOf } from './endpoint.ts'

export interface TcpSocketOptions {
  /**
   * Milliseconds that a connection which is not known to end in the container has to stay open;
   * see {@link settleTime}.
   */
  readonly settleMs?: number
}

/**
 * Opens a TCP connection and closes it again, as the kubelet does; nothing is sent.
 *
 * Where a proxy accepts for the container, a connection counts when the server sends something or
 * keeps it open for `settleMs`. A server that closes every connection at once is then taken for
 * none: a proxy does the same when nobody listens behind it.
 */
export function tcpSocketAttempt(
  action: TcpSocketAction,
  reach: Reach,
  options: TcpSocketOptions = {},
): Attempt {
  const { settleMs = probeLimits.settleMs } = options
  return (signal) => {
    const endpoint = endpointOf(action, reach)
    return endpoint === null
      ? Promise.resolve(noWayTo(action.port))
      : probe(endpoint, settleMs, signal)
  }
}

/** Half of an attempt's deadline at most, so that a connection which stays open can pass. */
export function settleTime(attemptTimeoutMs: number): number {
  return Math.min(probeLimits.settleMs, attemptTimeoutMs / 2)
}

function probe(endpoint: Endpoint, settleMs: number, signal: AbortSignal): Promise<AttemptResult> {
  if (signal.aborted) return Promise.resolve(interrupted(endpoint, 'connecting'))
  return new Promise((resolve) => {
    const { host, port } = endpoint.address
    const socket = connect({
      host,
      port,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: probeLimits.addressMs,
    })
    let connected = false
    let settling: NodeJS.Timeout | undefined
    const settle = (result: AttemptResult) => {
      clearTimeout(settling)
      signal.removeEventListener('abort', abort)
      socket.destroy()
      resolve(result)
    }
    const phase = () => (connected ? 'waiting' : 'connecting')
    const abort = () => {
      settle(connected ? undecided(endpoint) : interrupted(endpoint, 'connecting'))
    }
    const accept = () => {
      settle(accepted(endpoint))
    }
    signal.addEventListener('abort', abort, { once: true })
    socket.once('connect', () => {
      connected = true
      if (endpoint.via === 'container') accept()
      else settling = setTimeout(accept, settleMs)
    })
    socket.once('data', accept)
    socket.once('end', () => {
      settle(closedEarly(endpoint, 'waiting', 'FIN'))
    })
    socket.on('error', (error) => {
      settle(connectionFailure(error, endpoint, phase()))
    })
  })
}

function accepted({ address, port }: Endpoint): AttemptResult {
  const where = describeAddress(address)
  return passed(`port ${port} accepts connections (at ${where})`, { address: where })
}

function undecided({ address, port }: Endpoint): AttemptResult {
  const message = `port ${port} accepted the connection, and time ended before it was clear whether anybody listens behind it`
  return failed('attempt-timeout', message, { address: describeAddress(address) })
}
