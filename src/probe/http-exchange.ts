import { isIP } from 'node:net'
import type { AttemptResult } from './attempt.ts'
import { describeAddress, failed } from './attempt-result.ts'
import { wordsOf } from './connection-failure.ts'
import { converse } from './conversation.ts'
import type { Outcome, Talk } from './conversation.ts'
import { encodeHttp1Request, http2RequestHeaders } from './http-request.ts'
import type { HttpRequest } from './http-request.ts'
import type { KeepBody, ReadHead, ResponseHead, ResponseReader } from './http-response.ts'
import { createHttp1Reader } from './http1-response.ts'
import { createKeptBody } from './kept-body.ts'

/** What a response head means, and how much of the body has to be there for that. */
export interface Reading<T> {
  readonly value: T
  /** Bytes of the body to wait for, unless it ends before. */
  readonly bodyBytes: number
  /** A body that breaks off makes the whole answer worthless. */
  readonly needsBody: boolean
  /** So many bytes of the body, from its beginning, are handed on. */
  readonly keptBytes: number
}

/** What a response came to. */
export interface Answer<T> {
  readonly value: T
  /** What was kept of it. */
  readonly body: Buffer
}

/**
 * Sends a request and reads the answer as Go's net/http client reads it, which is the kubelet's. No
 * proxy is used, and when the promise settles the connection is closed.
 *
 * Over TLS the server chooses between HTTP/2 and HTTP/1.1; without it the request does.
 */
export async function exchange<T>(
  request: HttpRequest,
  signal: AbortSignal,
  read: (head: ResponseHead) => Reading<T>,
): Promise<Outcome<Answer<T>>> {
  const { endpoint, scheme, hostName, speaksHttp2, verifiedName } = request
  let opening: Buffer
  try {
    opening = encodeHttp1Request(request)
  } catch (error) {
    return { kind: 'failed', result: unbuildable(request, error), phase: 'connecting' }
  }
  const tls =
    scheme === 'https'
      ? {
          serverName: serverNameOf(verifiedName ?? hostName),
          verifiedName,
          protocols: ['h2', 'http/1.1'],
        }
      : null
  // Loaded before the handshake, which tells whether it is needed.
  const http2 = tls === null && !speaksHttp2 ? null : await import('./http2-response.ts')
  return await converse(
    {
      endpoint,
      tls,
      begin: (protocol) =>
        createTalk(read, (readHead, keep) =>
          (tls === null ? speaksHttp2 : protocol === 'h2') && http2 !== null
            ? http2.createHttp2Reader(
                { headers: http2RequestHeaders(request), body: request.body },
                readHead,
                { keep, window: request.window },
              )
            : { opening, farewell: null, ...createHttp1Reader(readHead, keep) },
        ),
    },
    signal,
  )
}

function createTalk<T>(
  read: (head: ResponseHead) => Reading<T>,
  createReader: (
    readHead: ReadHead,
    keep: KeepBody,
  ) => ResponseReader & Pick<Talk<T>, 'opening' | 'farewell'>,
): Talk<Answer<T>> {
  let reading: Reading<T> | null = null
  const kept = createKeptBody()
  const keep = (bytes: Buffer) => {
    kept.push(bytes, reading?.keptBytes ?? 0)
  }
  const reader = createReader((head) => {
    reading = read(head)
    return reading.bodyBytes
  }, keep)
  const valueIf = (isComplete: boolean): Answer<T> | null =>
    isComplete && reading !== null ? { value: reading.value, body: kept.bytes() } : null
  return {
    opening: reader.opening,
    farewell: reader.farewell,
    push: (bytes) => {
      const { isComplete, reply } = reader.push(bytes)
      return { value: valueIf(isComplete), ...(reply !== undefined && { reply }) }
    },
    end: () => valueIf(reader.end().isComplete),
    phase: () => (reading === null ? 'waiting' : 'body'),
    salvage: () => valueIf(reading?.needsBody === false),
  }
}

/** Addresses are never named. */
function serverNameOf(name: string): string {
  return isIP(name) === 0 ? name : ''
}

function unbuildable({ endpoint }: HttpRequest, error: unknown): AttemptResult {
  const message = `the request could not be built (${wordsOf(error)})`
  return failed('internal', message, { address: describeAddress(endpoint.address) })
}
