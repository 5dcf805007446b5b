import type { HeaderSeen } from '../model.ts'
import { MalformedResponse } from './http-response.ts'
import { parseLength, valuesOf } from './http1-fields.ts'

export interface StatusLine {
  readonly major: number
  readonly minor: number
  /** As Go's net/http reads it: `000` and `+20` are numbers too. */
  readonly code: number
}

/** Where the body of a response ends. */
export type Framing =
  | { readonly kind: 'none' }
  | { readonly kind: 'length'; readonly bytes: number }
  | { readonly kind: 'chunked' }
  | { readonly kind: 'until-close' }

/**
 * The first line of a response, without its end (Go: `http.ReadResponse`).
 *
 * @throws MalformedResponse
 */
export function parseStatusLine(line: string): StatusLine {
  const version = /^HTTP\/([0-9])\.([0-9]) +(.*)$/s.exec(line)
  if (version === null) throw new MalformedResponse(describeFirstLine(line))
  const [, major = '', minor = '', rest = ''] = version
  const code = rest.split(' ', 1)[0] ?? ''
  if (!/^(?:[0-9]{3}|\+[0-9]{2}|-00)$/.test(code)) {
    throw new MalformedResponse('its first line has no status code of three digits')
  }
  return { major: Number(major), minor: Number(minor), code: Math.abs(Number(code)) }
}

/**
 * How the body of an answer to a GET is framed (Go: `http.readTransfer`). Lengths that contradict
 * each other, and encodings other than `chunked`, are refused.
 *
 * @throws MalformedResponse
 */
export function bodyFraming(status: StatusLine, fields: readonly HeaderSeen[]): Framing {
  const isChunked = readTransferEncoding(status, fields)
  const length = readContentLength(fields)
  const isEmpty =
    (status.code >= 100 && status.code < 200) || status.code === 204 || status.code === 304
  if (isChunked) checkTrailerNames(fields)
  if (isEmpty) return { kind: 'none' }
  if (isChunked) return { kind: 'chunked' }
  if (length === null) return { kind: 'until-close' }
  return length === 0 ? { kind: 'none' } : { kind: 'length', bytes: length }
}

function readTransferEncoding(
  { major, minor }: StatusLine,
  fields: readonly HeaderSeen[],
): boolean {
  const encodings = valuesOf(fields, 'transfer-encoding')
  const isOld = (major < 1 && minor > 0) || (major === 1 && minor === 0)
  if (encodings.length === 0 || isOld) return false
  if (encodings.length > 1) throw new MalformedResponse('it has several Transfer-Encoding headers')
  if (encodings[0]?.toLowerCase() !== 'chunked') {
    throw new MalformedResponse('its Transfer-Encoding is not chunked')
  }
  return true
}

/** Null: none is given. */
function readContentLength(fields: readonly HeaderSeen[]): number | null {
  const lengths = valuesOf(fields, 'content-length').map((value) => value.replace(/[ \t]+$/, ''))
  const [first] = lengths
  if (first === undefined) return null
  if (lengths.some((length) => length !== first)) {
    throw new MalformedResponse('it has several Content-Length headers that differ')
  }
  const length = parseLength(first)
  if (length === null) throw new MalformedResponse('its Content-Length is no number')
  return length
}

/** A trailer must not change what the head has said of the body. */
function checkTrailerNames(fields: readonly HeaderSeen[]): void {
  const names = valuesOf(fields, 'trailer').flatMap((value) => value.split(','))
  const forbidden = names
    .map((name) => name.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '').toLowerCase())
    .find((name) => ['transfer-encoding', 'trailer', 'content-length'].includes(name))
  if (forbidden !== undefined) {
    throw new MalformedResponse(`its Trailer header names ${forbidden}`)
  }
}

/** What a server speaks that does not speak HTTP/1, by its first bytes. */
export function describeFirstLine(line: string): string {
  const bytes = Buffer.from(line, 'latin1')
  if ((bytes[0] === 0x15 || bytes[0] === 0x16) && bytes[1] === 0x03) {
    return 'it speaks TLS; scheme: HTTPS may be what you want'
  }
  // A frame of HTTP/2 begins with three bytes of length, and the first one has type 4 and no stream.
  if (bytes[0] === 0 && bytes[3] === 4 && bytes.subarray(4, 9).every((byte) => byte === 0)) {
    return 'it speaks HTTP/2 without TLS, which a check cannot'
  }
  if (line.startsWith('SSH-')) return 'it is an SSH server'
  if (line.startsWith('HTTP/')) return 'its first line has no version and status of HTTP/1'
  return 'its first line is not that of an HTTP response'
}
