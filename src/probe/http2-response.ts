import { probeLimits } from '../limits.ts'
import type { HeaderSeen } from '../model.ts'
import { AbortedResponse, MalformedResponse } from './http-response.ts'
import type { KeepBody, ReadHead, ResponseReader } from './http-response.ts'
import { parseLength, valuesOf } from './http1-fields.ts'
import { checkFields, createHttp2Stream, errorName, setting } from './http2-stream.ts'
import type { Http2Manners, Http2Request, StreamEvent } from './http2-stream.ts'
import { headerLines } from './response-headers.ts'

/**
 * As Go's net/http, but for two bounds: of the body a server may send what the window holds from the
 * beginning, which is more than is read of it, and headers are bounded by what a probe reads.
 */
const manners: Http2Manners = {
  settings: [
    [setting.enablePush, 0],
    [setting.maxHeaderListSize, probeLimits.headerBytes],
  ],
  waitsForSettings: false,
  isStrict: true,
}

export interface Http2Reader extends ResponseReader {
  /** What is sent first, the request in it. */
  readonly opening: Buffer
  /** What is sent in the end. */
  readonly farewell: Buffer
}

/** What becomes of a body. */
export interface Http2Body {
  readonly keep: KeepBody
  /** Bytes that the server may send of it; 0 for what HTTP/2 begins with. */
  readonly window: number
}

/** Reads an answer from the bytes of an HTTP/2 connection, as Go's net/http reads it. */
export function createHttp2Reader(
  request: Http2Request,
  readHead: ReadHead,
  { keep, window }: Http2Body = { keep: () => undefined, window: 0 },
): Http2Reader {
  const stream = createHttp2Stream(request, { ...manners, ...(window > 0 && { window }) })
  const body = createBody(readHead, keep)
  return {
    opening: stream.opening,
    farewell: stream.farewell,
    push: (bytes) => {
      let isComplete = false
      const reply = stream.push(bytes, (event) => {
        isComplete = body.take(event)
        return isComplete ? 'done' : 'more'
      })
      return { isComplete, reply }
    },
    end: () => ({ isComplete: false }),
  }
}

function createBody(readHead: ReadHead, keep: KeepBody) {
  let wanted: number | null = null
  let length: number | null = null
  let received = 0

  const takeHead = (fields: readonly HeaderSeen[], endStream: boolean): boolean => {
    const status = statusOf(fields)
    if (status >= 100 && status <= 199) {
      if (endStream) throw new MalformedResponse('it ends with a provisional answer')
      return false
    }
    length = lengthOf(fields)
    const headers = headerLines(fields.filter(({ name }) => !name.startsWith(':')))
    const location = valuesOf(fields, 'location')[0] ?? ''
    wanted = readHead({ status, location, headers, length: endStream ? (length ?? 0) : length })
    return wanted === 0 || (endStream && end())
  }
  const takeTrailers = (fields: readonly HeaderSeen[], endStream: boolean): boolean => {
    if (!endStream) throw new MalformedResponse('headers stand within its body')
    if (fields.some(({ name }) => name.startsWith(':'))) {
      throw new MalformedResponse('its trailer holds what belongs into its head')
    }
    return end()
  }
  const end = (): boolean => {
    if (length === null || received >= length) return true
    throw new MalformedResponse(`its body has ${received} bytes instead of ${length}`)
  }
  return {
    /** True when all that is wanted is there. */
    take: (event: StreamEvent): boolean => {
      if (event.type === 'reset') {
        throw new AbortedResponse(`RST_STREAM, ${errorName(event.code)}`)
      }
      if (event.type === 'headers') {
        checkFields(event.fields)
        return wanted === null
          ? takeHead(event.fields, event.endStream)
          : takeTrailers(event.fields, event.endStream)
      }
      if (wanted === null) throw new MalformedResponse('its body comes before its head')
      received += event.bytes.length
      keep(event.bytes)
      if (received >= wanted && (length ?? Infinity) >= wanted) return true
      if (length !== null && received > length) {
        throw new MalformedResponse(`its body is longer than the ${length} bytes that it tells`)
      }
      return event.endStream && end()
    },
  }
}

/** Go reads the status as any whole number. */
function statusOf(fields: readonly HeaderSeen[]): number {
  const [status] = valuesOf(fields, ':status')
  if (status === undefined || !/^[+-]?[0-9]{1,18}$/.test(status)) {
    throw new MalformedResponse('it has no status')
  }
  return Number(status)
}

/** One that is repeated, or no number, means nothing in HTTP/2: frames tell the end. */
function lengthOf(fields: readonly HeaderSeen[]): number | null {
  const lengths = valuesOf(fields, 'content-length')
  return lengths.length === 1 ? parseLength(lengths[0] ?? '') : null
}
