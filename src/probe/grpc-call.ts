import { probeLimits } from '../limits.ts'
import type { HeaderSeen } from '../model.ts'
import type { Talk } from './conversation.ts'
import { AbortedResponse, MalformedResponse } from './http-response.ts'
import { checkFields, createHttp2Stream, errorName } from './http2-stream.ts'
import type { Http2Manners, StreamEvent } from './http2-stream.ts'

/** One unary call. */
export interface GrpcRequest {
  readonly scheme: 'http' | 'https'
  readonly authority: string
  readonly path: string
  readonly userAgent: string
  /** In its gRPC frame. */
  readonly message: Buffer
}

/** What a call came to, before it is judged. Values are byte strings. */
export interface GrpcAnswer {
  readonly head: readonly HeaderSeen[]
  /** Of an answer that has no more than a head: the head. */
  readonly trailers: readonly HeaderSeen[]
  readonly body: Buffer
}

/** grpc-go takes settings as they come, and calls when it knows them. */
const manners: Http2Manners = { settings: [], waitsForSettings: true, isStrict: false }

/** A call in HTTP/2, as grpc-go makes it. */
export function createGrpcCall(request: GrpcRequest): Talk<GrpcAnswer> {
  const stream = createHttp2Stream({ headers: headersOf(request), body: request.message }, manners)
  const answer = createAnswer()
  return {
    opening: stream.opening,
    farewell: stream.farewell,
    push: (bytes) => {
      let value: GrpcAnswer | null = null
      try {
        const reply = stream.push(bytes, (event) => {
          value = answer.take(event)
          return value === null ? 'more' : 'done'
        })
        return { value, reply }
      } catch (error) {
        if (!(error instanceof MalformedResponse)) throw error
        const way = request.scheme === 'http' ? 'plain HTTP/2' : 'HTTP/2 over TLS'
        const words = `it is no gRPC server in ${way}: ${error.message}`
        throw new MalformedResponse(words, { cause: error })
      }
    },
    end: () => null,
    phase: () => (answer.hasBegun() ? 'body' : 'waiting'),
    salvage: () => null,
  }
}

function headersOf({ scheme, authority, path, userAgent }: GrpcRequest): [string, string][] {
  return [
    [':method', 'POST'],
    [':scheme', scheme],
    [':path', path],
    [':authority', authority],
    ['content-type', 'application/grpc'],
    ['te', 'trailers'],
    ['user-agent', userAgent],
  ]
}

function createAnswer() {
  let head: readonly HeaderSeen[] | null = null
  const pieces: Buffer[] = []
  let bytes = 0

  const takeHeaders = (fields: readonly HeaderSeen[], endStream: boolean): GrpcAnswer | null => {
    checkFields(fields)
    if (head === null) return takeHead(fields, endStream)
    if (!endStream) throw new MalformedResponse('headers stand within its answer')
    return { head, trailers: fields, body: Buffer.concat(pieces) }
  }
  const takeHead = (fields: readonly HeaderSeen[], endStream: boolean): GrpcAnswer | null => {
    const status = fields.find(({ name }) => name === ':status')?.value ?? ''
    if (/^1[0-9]{2}$/.test(status)) {
      if (endStream) throw new MalformedResponse('it ends with a provisional answer')
      return null
    }
    head = fields
    return endStream ? { head, trailers: fields, body: Buffer.alloc(0) } : null
  }
  return {
    hasBegun: () => head !== null,
    /** The answer, when the event is its end. */
    take: (event: StreamEvent): GrpcAnswer | null => {
      if (event.type === 'reset') {
        throw new AbortedResponse(`RST_STREAM, ${errorName(event.code)}`)
      }
      if (event.type === 'headers') return takeHeaders(event.fields, event.endStream)
      bytes += event.bytes.length
      if (bytes > probeLimits.grpcMessageBytes) {
        throw new MalformedResponse('its answer is too large')
      }
      pieces.push(event.bytes)
      if (!event.endStream) return null
      if (head === null) throw new MalformedResponse('its answer has no head')
      return { head, trailers: [], body: Buffer.concat(pieces) }
    },
  }
}
