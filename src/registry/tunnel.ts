import http from 'node:http'
import type { ClientRequest } from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { SecureContext, TLSSocket } from 'node:tls'
import { registryLimits } from '../limits.ts'
import { serverNameOf } from './proxy.ts'
import type { Proxy } from './proxy.ts'

export interface TunnelTarget {
  readonly host: string
  readonly port: number
  /** Null for an address: certificates of addresses need no name. */
  readonly servername: string | null
  readonly secureContext: SecureContext
}

/**
 * Opens a TLS connection to `target` through a proxy (CONNECT, RFC 9110 section 9.3.6). The proxy
 * sees the host and the port, never what is said.
 *
 * @param proxyContext what is trusted when the proxy itself speaks TLS
 * @param signal ends the wait for the proxy; the connection that comes of it is the caller's
 */
export async function connectThroughProxy(
  proxy: Proxy,
  proxyContext: SecureContext,
  target: TunnelTarget,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const authority = `${bracketed(target.host)}:${target.port}`
  const socket = await openTunnel(proxy, proxyContext, authority, signal)
  return connectTls({
    socket,
    host: target.host,
    ...verify(target.secureContext),
    ...(target.servername === null ? {} : { servername: target.servername }),
  })
}

/** Said every time, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off. */
export function verify(secureContext: SecureContext): {
  readonly secureContext: SecureContext
  readonly rejectUnauthorized: true
} {
  return { secureContext, rejectUnauthorized: true }
}

function openTunnel(
  proxy: Proxy,
  secureContext: SecureContext,
  authority: string,
  signal: AbortSignal,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const request = openConnect(proxy, secureContext, authority, signal)
    const refuse = (status: number | undefined) => {
      reject(proxyError(proxy, `answered ${status ?? 0} when asked for ${authority}`))
    }
    request.once('connect', (response, socket, head) => {
      if (response.statusCode === 200 && head.length === 0) {
        socket.setTimeout(0)
        resolve(socket)
      } else {
        socket.destroy()
        refuse(response.statusCode)
      }
    })
    request.once('response', (response) => {
      response.destroy()
      refuse(response.statusCode)
    })
    request.once('timeout', () => request.destroy(new Error('does not answer')))
    request.once('error', (error) => {
      reject(proxyError(proxy, error.message, error))
    })
    request.end()
  })
}

function openConnect(
  proxy: Proxy,
  secureContext: SecureContext,
  authority: string,
  signal: AbortSignal,
): ClientRequest {
  const { authorization, url } = proxy
  const options = {
    method: 'CONNECT',
    path: authority,
    timeout: registryLimits.responseMs,
    signal,
    headers: {
      host: authority,
      ...(authorization === null ? {} : { 'proxy-authorization': authorization.reveal() }),
    },
  }
  return url.protocol === 'https:'
    ? https.request(url, {
        ...options,
        agent: new https.Agent(verify(secureContext)),
        servername: serverNameOf(proxy),
      })
    : http.request(url, { ...options, agent: false })
}

function proxyError(proxy: Proxy, what: string, cause?: Error): Error {
  const error = new Error(`the proxy ${proxy.url.host} ${what}`, { cause })
  return Object.assign(error, { code: 'EPROXY' })
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
