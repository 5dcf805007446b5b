import http from 'node:http'
import type { ClientRequest } from 'node:http'
import https from 'node:https'
import { connect } from 'node:net'
import type { Clock } from '../clock.ts'
import type { SocketAddress } from '../container/published-ports.ts'
import { marginLimits } from '../limits.ts'
import { requestHeaders } from '../probe/request-headers.ts'
import type { LoadTarget } from './load-target.ts'

/** Asks what a Pod serves, again and again. */
export interface Asker {
  /** Whether there was an answer, whatever it says. Always resolves; at once when the signal aborts. */
  readonly ask: (signal: AbortSignal) => Promise<boolean>
  /** How often it may be called, in a second. */
  readonly perSecond: number
  readonly close: () => void
}

export function createAsker(
  target: LoadTarget,
  address: SocketAddress,
  { clock, connections }: { readonly clock: Clock; readonly connections: number },
): Asker {
  if (target.kind === 'connect') {
    return {
      ask: (signal) => withDeadline(clock, signal, (until) => openOnce(address, until)),
      perSecond: marginLimits.connects,
      close: () => undefined,
    }
  }
  const isTls = target.action.scheme === 'HTTPS'
  const settings = { keepAlive: true, maxSockets: connections, maxFreeSockets: connections }
  // As kubelet asks: whoever answers is not verified.
  const agent = isTls
    ? new https.Agent({ ...settings, rejectUnauthorized: false })
    : new http.Agent(settings)
  const options = {
    ...{ host: address.host, port: address.port, path: target.path, agent },
    headers: headersOf(target, address),
    // kubelet's reader forgives as well, and nothing is made of what is read.
    insecureHTTPParser: true,
  }
  return {
    ask: (signal) =>
      withDeadline(clock, signal, (until) =>
        getOnce(() => (isTls ? https.request(options) : http.request(options)), until),
      ),
    perSecond: marginLimits.requests,
    close: () => {
      agent.destroy()
    },
  }
}

/** Those of the probe, without the one that would end the connection. */
function headersOf(
  { action }: Extract<LoadTarget, { kind: 'http' }>,
  { host }: SocketAddress,
): readonly string[] {
  const name = host.includes(':') ? `[${host}]` : host
  const identity = { host: `${name}:${action.port}`, userAgent: 'container-canary', referer: null }
  const lines = requestHeaders(action.httpHeaders, identity)
  const isEnd = (index: number) => lines[index - (index % 2)]?.toLowerCase() === 'connection'
  return lines.filter((_text, index) => !isEnd(index))
}

async function withDeadline(
  clock: Clock,
  signal: AbortSignal,
  work: (until: AbortSignal) => Promise<boolean>,
): Promise<boolean> {
  if (signal.aborted) return false
  const over = new AbortController()
  const done = new AbortController()
  const leave = () => {
    over.abort(leaving)
  }
  signal.addEventListener('abort', leave, { once: true })
  void clock.sleep(marginLimits.request, done.signal).then(leave)
  try {
    return await work(over.signal)
  } finally {
    signal.removeEventListener('abort', leave)
    done.abort(leaving)
  }
}

/** A reason of its own, since one that Node makes carries a stack. */
const leaving = 'the answer is not waited for any more'

function getOnce(begin: () => ClientRequest, until: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let request: ClientRequest
    try {
      request = begin()
    } catch {
      // A header or a path that cannot be sent.
      resolve(false)
      return
    }
    const leave = () => {
      request.destroy()
      resolve(false)
    }
    until.addEventListener('abort', leave, { once: true })
    let hasResponse = false
    request
      .once('response', (response) => {
        hasResponse = true
        let size = 0
        response
          .on('data', (chunk: Buffer) => {
            size += chunk.length
            if (size <= marginLimits.answerBytes) return
            response.destroy()
            resolve(true)
          })
          .once('end', () => {
            resolve(true)
          })
          .once('error', () => undefined)
          .once('close', () => {
            resolve(false)
          })
      })
      // Whatever it speaks then is no HTTP.
      .once('upgrade', (_response, socket) => {
        socket.destroy()
        resolve(true)
      })
      .on('error', () => undefined)
      .once('close', () => {
        until.removeEventListener('abort', leave)
        // A body that lasts until the connection closes has its end only after this.
        if (!hasResponse) resolve(false)
      })
      .end()
  })
}

/** Waits for the other side to close as well: a reset would be an error to many a server. */
function openOnce({ host, port }: SocketAddress, until: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let isOpen = false
    const socket = connect({ host, port })
    const leave = () => {
      socket.destroy()
    }
    until.addEventListener('abort', leave, { once: true })
    socket
      .once('connect', () => {
        isOpen = true
        socket.end()
        socket.resume()
      })
      .on('error', () => undefined)
      .once('close', () => {
        until.removeEventListener('abort', leave)
        resolve(isOpen)
      })
  })
}
