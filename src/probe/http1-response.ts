import { probeLimits } from '../limits.ts'
import { createByteQueue } from './byte-queue.ts'
import type { ByteQueue } from './byte-queue.ts'
import type { ReadHead, ResponseHead, ResponseReader, ResponseState } from './http-response.ts'
import { createChunkReader } from './http1-chunks.ts'
import type { ChunkReader } from './http1-chunks.ts'
import { MalformedResponse } from './http-response.ts'
import { createFieldReader, valuesOf, withoutLineEnd } from './http1-fields.ts'
import type { FieldReader } from './http1-fields.ts'
import { bodyFraming, describeFirstLine, parseStatusLine } from './http1-head.ts'
import type { Framing, StatusLine } from './http1-head.ts'
import { headerLines } from './response-headers.ts'

type Part =
  | { readonly kind: 'status' }
  | { readonly kind: 'fields'; readonly status: StatusLine; readonly fields: FieldReader }
  | { readonly kind: 'body'; readonly framing: Framing; readonly chunks: ChunkReader | null }

/**
 * Reads the answer to a GET from the bytes of an HTTP/1 connection, as Go's net/http client reads
 * it, strict and lenient where that is: what the kubelet takes for an answer is one.
 */
export function createHttp1Reader(readHead: ReadHead): ResponseReader {
  const queue = createByteQueue()
  let part: Part = { kind: 'status' }
  let headBytes = 0
  let bodyBytes = 0
  let wanted = 0

  const readLine = (line: Buffer): void => {
    headBytes += line.length
    if (headBytes > probeLimits.headerBytes) throw new MalformedResponse(tooLarge)
    if (part.kind === 'status') {
      part = {
        kind: 'fields',
        status: parseStatusLine(withoutLineEnd(line)),
        fields: createFieldReader(),
      }
    } else if (part.kind === 'fields' && part.fields.take(line)) {
      endHead(part)
    }
  }
  const endHead = ({ status, fields: { fields } }: Part & { readonly kind: 'fields' }): void => {
    const framing = bodyFraming(status, fields)
    if (status.code >= 100 && status.code < 200 && status.code !== 101) {
      part = { kind: 'status' }
      return
    }
    const chunks = framing.kind === 'chunked' ? createChunkReader(queue) : null
    part = { kind: 'body', framing, chunks }
    wanted = readHead(headOf(status, fields, framing))
  }
  const readBody = (framing: Framing, chunks: ChunkReader | null): ResponseState => {
    const rest = wanted - bodyBytes
    if (framing.kind === 'none' || rest <= 0) return complete
    if (chunks !== null) {
      const { bytes, isComplete } = chunks.take(rest)
      bodyBytes += bytes
      return isComplete || bodyBytes >= wanted ? complete : reading
    }
    bodyBytes += queue.length()
    queue.skip(queue.length())
    const length = framing.kind === 'length' ? framing.bytes : Infinity
    return bodyBytes >= Math.min(length, wanted) ? complete : reading
  }
  const proceed = (): ResponseState => {
    while (part.kind !== 'body') {
      const line = queue.takeLine()
      if (line === null) {
        if (headBytes + queue.length() > probeLimits.headerBytes) {
          throw new MalformedResponse(tooLarge)
        }
        if (part.kind === 'status') refuseEarly(queue.peek())
        return reading
      }
      readLine(line)
    }
    return readBody(part.framing, part.chunks)
  }
  return {
    push: (bytes) => {
      queue.push(bytes)
      return proceed()
    },
    end: () => {
      if (part.kind === 'body' && part.framing.kind === 'until-close') return complete
      // What stands before the end is a line without its end.
      if (part.kind !== 'body' && queue.length() > 0) readLine(takeAll(queue))
      return part.kind === 'body' ? readBody(part.framing, part.chunks) : reading
    },
  }
}

const tooLarge = 'its headers are too large'
const reading: ResponseState = { isComplete: false }
const complete: ResponseState = { isComplete: true }

/** Who begins with anything else will not become HTTP, and may never send a line feed. */
function refuseEarly(bytes: Buffer): void {
  const start = bytes.toString('latin1', 0, 32)
  if (!'HTTP/'.startsWith(start.slice(0, 5))) throw new MalformedResponse(describeFirstLine(start))
}

function takeAll(queue: ByteQueue): Buffer {
  const bytes = queue.peek()
  queue.skip(bytes.length)
  return bytes
}

function headOf(
  { code }: StatusLine,
  fields: FieldReader['fields'],
  framing: Framing,
): ResponseHead {
  return {
    status: code,
    location: valuesOf(fields, 'location')[0] ?? '',
    headers: headerLines(fields),
    length: framing.kind === 'length' ? framing.bytes : framing.kind === 'none' ? 0 : null,
  }
}
