import type { Endpoint } from './attempt-result.ts'
import type { HttpMethod } from './http-method.ts'
import { hasControls } from './url-reference.ts'

/** One request on a connection of its own. */
export interface HttpRequest {
  readonly method: HttpMethod
  readonly scheme: 'http' | 'https'
  readonly endpoint: Endpoint
  /** Host name of the URL, for TLS to name; an IP address is never named. */
  readonly hostName: string
  /** The name that a certificate has to be for; null: it is not looked at. */
  readonly verifiedName: string | null
  /** Without TLS: HTTP/2 with prior knowledge (RFC 9113, section 3.3). */
  readonly speaksHttp2: boolean
  /** Encoded path and query. */
  readonly target: string
  /** Names and values in turn, byte strings, as they are sent. */
  readonly headers: readonly string[]
  /** Null: the request ends with its headers. */
  readonly body: Buffer | null
  /** Bytes of an answer's body that are wanted, where they are many; else 0. */
  readonly window: number
}

/** HTTP/2 has no place for these; the authority takes the place of Host. */
const connectionHeaders = new Set([
  ...['host', 'connection', 'upgrade', 'keep-alive', 'te', 'proxy-connection'],
])

/** The bytes of a request in HTTP/1.1. */
export function encodeHttp1Request({ method, target, headers, body }: HttpRequest): Buffer {
  const lines = [`${method} ${target} HTTP/1.1`]
  for (const [name, value] of pairsOf(headers)) lines.push(`${name}: ${value}`)
  if (lines.some((line) => hasControls(line.replaceAll('\t', '')))) {
    throw new Error('a header holds a line break')
  }
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  return body === null ? head : Buffer.concat([head, body])
}

/** The headers of a request in HTTP/2: names in lower case, pseudo-headers first. */
export function http2RequestHeaders(request: HttpRequest): [string, string][] {
  const { method, scheme, target, headers } = request
  const pairs = pairsOf(headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ])
  const authority = pairs.find(([name]) => name === 'host')?.[1] ?? ''
  return [
    [':method', method],
    [':path', target],
    [':scheme', scheme],
    [':authority', authority],
    ...pairs.filter(([name]) => !connectionHeaders.has(name)),
  ]
}

function pairsOf(headers: readonly string[]): [string, string][] {
  return Array.from({ length: headers.length / 2 }, (_, index) => [
    headers[index * 2] ?? '',
    headers[index * 2 + 1] ?? '',
  ])
}
