import http from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { registryLimits } from '../limits.ts'
import { guardedLookup, withoutBrackets } from '../network/address.ts'
import { contentError } from './origin.ts'
import type { Origin } from './origin.ts'
import { serverNameOf } from './proxy.ts'
import type { Proxy, ProxyChoice } from './proxy.ts'
import type { TlsContexts } from './tls.ts'
import { connectThroughProxy, verify } from './tunnel.ts'

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'

export interface HttpRequest {
  readonly method: HttpMethod
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
  /** False when a server named the host: it may then not lead to an address of a metadata service. */
  readonly isNamedByUser: boolean
  readonly signal: AbortSignal
}

/** An answer whose body still has to be read, or destroyed. */
export interface HttpResponse {
  readonly url: URL
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: IncomingMessage
}

/** One exchange: no redirects, no credentials, no second try. */
export interface Transport {
  /** Rejects with what node:http says, with `ETIMEDOUT`, or with the signal's reason. */
  readonly send: (request: HttpRequest) => Promise<HttpResponse>
  /** Closes every socket: those kept for further requests, those in use and those not open yet. */
  readonly close: () => void
}

export interface Timeouts {
  readonly responseMs: number
  readonly idleMs: number
}

export function createTransport(
  contexts: TlsContexts,
  proxyFor: ProxyChoice,
  timeouts: Timeouts = registryLimits,
): Transport {
  const closing = new AbortController()
  const agents = new Map<string, Promise<http.Agent>>()
  const agentFor = (url: URL): Promise<http.Agent> => {
    const known = agents.get(url.origin)
    if (known !== undefined) return known
    const agent = createAgent(url, contexts, proxyFor(url), closing.signal)
    agents.set(url.origin, agent)
    return agent
  }
  return {
    send: async (request) => {
      request.signal.throwIfAborted()
      const agent = await agentFor(request.url)
      // Certificates are read meanwhile, and an abort that came then is not told again.
      request.signal.throwIfAborted()
      return exchange(request, agent, proxyFor(request.url), timeouts)
    },
    close: () => {
      closing.abort()
      for (const agent of agents.values()) {
        // An agent that never came to be has told its caller why, and has nothing to close.
        agent.then(
          (one) => {
            one.destroy()
          },
          () => undefined,
        )
      }
    },
  }
}

async function createAgent(
  url: URL,
  contexts: TlsContexts,
  proxy: Proxy | null,
  closing: AbortSignal,
): Promise<http.Agent> {
  const options = { keepAlive: true, maxSockets: registryLimits.socketsPerHost }
  if (url.protocol === 'http:') {
    if (proxy?.url.protocol !== 'https:') return new http.Agent(options)
    return new https.Agent({ ...options, ...verify(await contexts(proxy.url.host)) })
  }
  const secureContext = await contexts(url.host)
  const agent = new https.Agent({ ...options, ...verify(secureContext) })
  if (proxy === null) return agent
  const proxyContext = await contexts(proxy.url.host)
  const host = withoutBrackets(url.hostname)
  const target = {
    host,
    port: Number(url.port || '443'),
    servername: isIP(host) === 0 ? host : null,
    secureContext,
  }
  agent.createConnection = (_options, callback) => {
    connectThroughProxy(proxy, proxyContext, target, closing).then(
      (socket) => callback?.(null, socket),
      // node:http takes no stream beside an error, though its types ask for one.
      (error: unknown) => (callback as ((error: unknown) => void) | undefined)?.(error),
    )
    return undefined
  }
  return agent
}

function exchange(
  request: HttpRequest,
  agent: http.Agent,
  proxy: Proxy | null,
  timeouts: Timeouts,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const outgoing = open(request, agent, proxy)
    let incoming: IncomingMessage | undefined
    const stop = (error: Error) => {
      // A request that still waits for its connection would tell its error only when it has one.
      reject(error)
      incoming?.destroy(error)
      outgoing.destroy(error)
    }
    const onAbort = () => {
      stop(reasonOf(request.signal))
    }
    const deadline = setTimeout(() => {
      stop(timeout(`no answer within ${timeouts.responseMs / 1000} s`))
    }, timeouts.responseMs)
    const settle = () => {
      clearTimeout(deadline)
      request.signal.removeEventListener('abort', onAbort)
    }
    request.signal.addEventListener('abort', onAbort, { once: true })
    outgoing.on('error', (error) => {
      settle()
      reject(error)
    })
    outgoing.once('response', (response) => {
      incoming = response
      clearTimeout(deadline)
      response.setTimeout(timeouts.idleMs, () => {
        stop(timeout(`the answer stopped for ${timeouts.idleMs / 1000} s`))
      })
      response.once('close', settle)
      resolve({
        url: request.url,
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: response,
      })
    })
    outgoing.end(request.body ?? undefined)
  })
}

function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason
  return reason instanceof Error ? reason : new Error(String(reason))
}

function open(request: HttpRequest, agent: http.Agent, proxy: Proxy | null): http.ClientRequest {
  const { url, method } = request
  const length = request.body === null ? {} : { 'content-length': String(request.body.length) }
  const headers = { 'user-agent': 'container-canary', ...request.headers, ...length }
  const common = { method, agent, maxHeaderSize: registryLimits.headerBytes }
  if (proxy === null) {
    const lookup = request.isNamedByUser ? {} : { lookup: guardedLookup }
    const client = url.protocol === 'https:' ? https : http
    return client.request(url, { ...common, ...lookup, headers })
  }
  if (url.protocol === 'https:') return https.request(url, { ...common, headers })
  const client = proxy.url.protocol === 'https:' ? https : http
  return client.request(proxy.url, {
    ...common,
    servername: serverNameOf(proxy),
    // A proxy is given the whole URL (RFC 9112, section 3.2.2).
    path: url.href,
    headers: {
      ...headers,
      host: url.host,
      ...(proxy.authorization === null
        ? {}
        : { 'proxy-authorization': proxy.authorization.reveal() }),
    },
  })
}

/**
 * Reads a whole body.
 *
 * @param origin names it in errors
 * @throws CanaryError when it is larger than `maxBytes`, which is noticed before it is read where
 * the answer tells its length; `ETIMEDOUT` and the like when the connection fails
 */
export async function readBody(
  response: HttpResponse,
  maxBytes: number,
  origin: Origin,
  deadlineMs: number = registryLimits.bodyMs,
): Promise<Uint8Array> {
  const { body } = response
  const tooLarge = () =>
    contentError(
      origin,
      'content-too-large',
      `is larger than ${maxBytes} bytes, which is the limit`,
    )
  const length = Number(response.headers['content-length'] ?? 0)
  if (length > maxBytes) {
    body.destroy()
    throw tooLarge()
  }
  // The idle deadline alone would let an answer that trickles last for ever.
  const deadline = setTimeout(() => {
    body.destroy(timeout(`the answer took longer than ${deadlineMs / 1000} s`))
  }, deadlineMs)
  try {
    const parts: Uint8Array[] = []
    let size = 0
    // A request's body is bytes as long as nobody sets an encoding.
    for await (const part of body as AsyncIterable<Uint8Array>) {
      size += part.length
      if (size > maxBytes) throw tooLarge()
      parts.push(part)
    }
    return Buffer.concat(parts)
  } finally {
    clearTimeout(deadline)
    body.destroy()
  }
}

/** Reads what is left of an answer that nobody needs, so that its socket can be used again. */
export async function discard(response: HttpResponse): Promise<void> {
  const origin = { name: 'the answer', kind: 'infrastructure' } as const
  // A body that is too large or breaks off costs the socket, which is all that is at stake.
  await readBody(response, registryLimits.errorBytes, origin).catch(() => undefined)
}

function timeout(what: string): Error {
  return Object.assign(new Error(what), { code: 'ETIMEDOUT' })
}
