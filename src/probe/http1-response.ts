import { probeLimits } from '../limits.ts'
import { createByteQueue } from './byte-queue.ts'
import type { ByteQueue } from './byte-queue.ts'
import type {
  KeepBody,
  ReadHead,
  ResponseHead,
  ResponseReader,
  ResponseState,
} from './http-response.ts'
import { createChunkReader } from './http1-chunks.ts'
import { MalformedResponse } from './http-response.ts'
import { createFieldReader, valuesOf, withoutLineEnd } from './http1-fields.ts'
import type { FieldReader } from './http1-fields.ts'
import { bodyFraming, describeFirstLine, parseStatusLine } from './http1-head.ts'
import type { Framing, StatusLine } from './http1-head.ts'
import { headerLines } from './response-headers.ts'

interface Head {
  readonly status: StatusLine
  readonly fields: FieldReader['fields']
  readonly framing: Framing
}

/**
 * Reads an answer from the bytes of an HTTP/1 connection, as Go's net/http client reads
 * it, strict and lenient where that is: what the kubelet takes for an answer is one.
 */
export function createHttp1Reader(readHead: ReadHead, keep: KeepBody = ignore): ResponseReader {
  const queue = createByteQueue()
  const heads = createHeadReader(queue)
  let body: BodyReader | null = null

  const begin = (head: Head | null): ResponseState => {
    if (head === null) return reading
    body = createBodyReader(queue, head.framing, readHead(headOf(head)), keep)
    return stateOf(body.proceed())
  }
  return {
    push: (bytes) => {
      queue.push(bytes)
      return body === null ? begin(heads.proceed()) : stateOf(body.proceed())
    },
    end: () => {
      if (body === null) begin(heads.end())
      return stateOf(body?.end() === true)
    },
  }
}

interface HeadReader {
  /** The head of the final response; null while it is not complete. */
  readonly proceed: () => Head | null
  /** What stands before the end of a connection is a line without its end. */
  readonly end: () => Head | null
}

function createHeadReader(queue: ByteQueue): HeadReader {
  let status: StatusLine | null = null
  let fields = createFieldReader()
  let bytes = 0

  const take = (line: Buffer): Head | null => {
    bytes += line.length
    if (bytes > probeLimits.headerBytes) throw new MalformedResponse(tooLarge)
    if (status === null) {
      status = parseStatusLine(withoutLineEnd(line))
      fields = createFieldReader()
      return null
    }
    if (!fields.take(line)) return null
    const head = { status, fields: fields.fields, framing: bodyFraming(status, fields.fields) }
    const { code } = status
    status = null
    return code >= 100 && code < 200 && code !== 101 ? null : head
  }
  return {
    proceed: () => {
      for (let line = queue.takeLine(); line !== null; line = queue.takeLine()) {
        const head = take(line)
        if (head !== null) return head
      }
      if (bytes + queue.length() > probeLimits.headerBytes) throw new MalformedResponse(tooLarge)
      if (status === null) refuseEarly(queue.peek())
      return null
    },
    end: () => {
      const line = queue.peek()
      queue.skip(line.length)
      return line.length === 0 ? null : take(line)
    },
  }
}

interface BodyReader {
  /** True when all that is wanted of the body is there. */
  readonly proceed: () => boolean
  readonly end: () => boolean
}

function createBodyReader(
  queue: ByteQueue,
  framing: Framing,
  wanted: number,
  keep: KeepBody,
): BodyReader {
  const chunks = framing.kind === 'chunked' ? createChunkReader(queue, keep) : null
  const length = framing.kind === 'length' ? framing.bytes : Infinity
  let taken = 0

  const proceed = (): boolean => {
    if (framing.kind === 'none' || taken >= wanted) return true
    if (chunks !== null) {
      const { bytes, isComplete } = chunks.take(wanted - taken)
      taken += bytes
      return isComplete || taken >= wanted
    }
    keep(queue.peek().subarray(0, length - taken))
    taken += queue.length()
    queue.skip(queue.length())
    return taken >= Math.min(length, wanted)
  }
  return { proceed, end: () => framing.kind === 'until-close' || proceed() }
}

const ignore: KeepBody = () => undefined
const tooLarge = 'its headers are too large'
const reading: ResponseState = { isComplete: false }
const complete: ResponseState = { isComplete: true }

function stateOf(isComplete: boolean): ResponseState {
  return isComplete ? complete : reading
}

/** Who begins with anything else will not become HTTP, and may never send a line feed. */
function refuseEarly(bytes: Buffer): void {
  const start = bytes.toString('latin1', 0, 32)
  if (!'HTTP/'.startsWith(start.slice(0, 5))) throw new MalformedResponse(describeFirstLine(start))
}

function headOf({ status: { code }, fields, framing }: Head): ResponseHead {
  return {
    status: code,
    location: valuesOf(fields, 'location')[0] ?? '',
    headers: headerLines(fields),
    length: framing.kind === 'length' ? framing.bytes : framing.kind === 'none' ? 0 : null,
  }
}
