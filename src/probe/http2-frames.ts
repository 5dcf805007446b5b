import { probeLimits } from '../limits.ts'
import type { HeaderSeen } from '../model.ts'
import type { ByteQueue } from './byte-queue.ts'
import { MalformedResponse } from './http-response.ts'
import { createHeaderDecoder } from './http2-hpack.ts'

/** RFC 9113, section 6. */
export const frameType = {
  data: 0,
  headers: 1,
  priority: 2,
  reset: 3,
  settings: 4,
  pushPromise: 5,
  ping: 6,
  goAway: 7,
  windowUpdate: 8,
  continuation: 9,
} as const

export const frameFlag = { ack: 0x1, endStream: 0x1, endHeaders: 0x4, padded: 0x8, priority: 0x20 }

/** A frame whose payload has the shape that its type asks for. */
export type Frame =
  | {
      readonly type: 'data'
      readonly stream: number
      readonly bytes: Buffer
      readonly endStream: boolean
    }
  | {
      readonly type: 'headers'
      readonly stream: number
      readonly fields: readonly HeaderSeen[]
      readonly endStream: boolean
    }
  | { readonly type: 'reset'; readonly stream: number; readonly code: number }
  | {
      readonly type: 'settings'
      readonly isAck: boolean
      readonly values: readonly (readonly [number, number])[]
    }
  | { readonly type: 'push-promise' }
  | { readonly type: 'ping'; readonly isAck: boolean; readonly payload: Buffer }
  | { readonly type: 'go-away'; readonly lastStream: number; readonly code: number }
  | { readonly type: 'window-update'; readonly stream: number; readonly increment: number }
  /** Of no meaning to a client. */
  | { readonly type: 'other' }

interface Raw {
  readonly type: number
  readonly flags: number
  readonly stream: number
  readonly payload: Buffer
}

/** Takes frames from the bytes of a connection. */
export interface FrameReader {
  /**
   * Null while the next frame is not complete.
   *
   * @throws MalformedResponse
   */
  readonly next: () => Frame | null
}

const headBytes = 9
/** The largest payload, where nobody has allowed more (RFC 9113, section 4.2). */
export const maxFrameBytes = 16_384

/**
 * Reads frames as Go's HTTP/2 client does. The headers of a block are told when their last frame is
 * there, and are those of one stream at a time.
 */
export function createFrameReader(queue: ByteQueue): FrameReader {
  const decoder = createHeaderDecoder()
  let block: { readonly start: Raw; readonly pieces: Buffer[]; bytes: number } | null = null

  const collect = (frame: Raw, piece: Buffer): Frame | null => {
    block ??= { start: frame, pieces: [], bytes: 0 }
    block.pieces.push(piece)
    block.bytes += piece.length + headBytes
    if (block.bytes > probeLimits.headerBytes) {
      throw new MalformedResponse('its headers are too large')
    }
    if ((frame.flags & frameFlag.endHeaders) === 0) return null
    const { start, pieces } = block
    block = null
    const fields = decoder.decode(Buffer.concat(pieces), probeLimits.headerBytes)
    return { type: 'headers', stream: start.stream, fields, endStream: hasEndStream(start) }
  }
  const read = (frame: Raw): Frame | null => {
    const isContinuation = frame.type === frameType.continuation
    if (isContinuation !== (block !== null)) throw unexpected('a header block is torn apart')
    if (block !== null && block.start.stream !== frame.stream) {
      throw unexpected('a header block is torn apart')
    }
    if (isContinuation) return collect(frame, frame.payload)
    return frame.type === frameType.headers
      ? collect(frame, headerFragment(frame))
      : readFrame(frame)
  }
  return {
    next: () => {
      for (;;) {
        const raw = takeRaw(queue)
        if (raw === null) return null
        const frame = read(raw)
        if (frame !== null) return frame
      }
    },
  }
}

export function encodeFrame(
  type: number,
  flags: number,
  stream: number,
  payload: Buffer = Buffer.alloc(0),
): Buffer {
  const head = Buffer.alloc(headBytes)
  head.writeUIntBE(payload.length, 0, 3)
  head[3] = type
  head[4] = flags
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

function takeRaw(queue: ByteQueue): Raw | null {
  const bytes = queue.peek()
  if (bytes.length < 3) return null
  const length = bytes.readUIntBE(0, 3)
  if (length > maxFrameBytes) throw new MalformedResponse(describeOther(bytes))
  if (bytes.length < headBytes + length) return null
  queue.skip(headBytes + length)
  return {
    type: bytes[3] ?? 0,
    flags: bytes[4] ?? 0,
    stream: bytes.readUInt32BE(5) & 0x7fffffff,
    // The queue may reuse its memory.
    payload: Buffer.from(bytes.subarray(headBytes, headBytes + length)),
  }
}

/** What a server speaks whose first bytes are no frame. */
function describeOther(bytes: Buffer): string {
  if (bytes.toString('latin1', 0, 3) === 'HTT') return 'it answers in HTTP/1'
  return (bytes[0] === 0x15 || bytes[0] === 0x16) && bytes[1] === 0x03
    ? 'it speaks TLS'
    : 'a frame is too large'
}

function readFrame(frame: Raw): Frame {
  const { type, stream, payload } = frame
  switch (type) {
    case frameType.data:
      demand(stream !== 0, 'data')
      return { type: 'data', stream, bytes: withoutPadding(frame), endStream: hasEndStream(frame) }
    case frameType.priority:
      demand(stream !== 0 && payload.length === 5, 'a priority')
      return { type: 'other' }
    case frameType.reset:
      demand(stream !== 0 && payload.length === 4, 'a reset')
      return { type: 'reset', stream, code: payload.readUInt32BE(0) }
    case frameType.settings:
      return readSettings(frame)
    case frameType.pushPromise:
      return { type: 'push-promise' }
    case frameType.ping:
      demand(stream === 0 && payload.length === 8, 'a ping')
      return { type: 'ping', isAck: hasAck(frame), payload }
    case frameType.goAway:
      demand(stream === 0 && payload.length >= 8, 'a farewell')
      return {
        type: 'go-away',
        lastStream: payload.readUInt32BE(0) & 0x7fffffff,
        code: payload.readUInt32BE(4),
      }
    case frameType.windowUpdate:
      return readWindowUpdate(frame)
    default:
      return { type: 'other' }
  }
}

function readSettings(frame: Raw): Frame {
  const { stream, payload } = frame
  const isAck = hasAck(frame)
  demand(stream === 0 && payload.length % 6 === 0 && !(isAck && payload.length > 0), 'settings')
  const values = Array.from({ length: payload.length / 6 }, (_, index) => {
    return [payload.readUInt16BE(index * 6), payload.readUInt32BE(index * 6 + 2)] as const
  })
  return { type: 'settings', isAck, values }
}

function readWindowUpdate({ stream, payload }: Raw): Frame {
  demand(payload.length === 4, 'a window')
  return { type: 'window-update', stream, increment: payload.readUInt32BE(0) & 0x7fffffff }
}

/** What a HEADERS frame holds of a header block (RFC 9113, section 6.2). */
function headerFragment(frame: Raw): Buffer {
  demand(frame.stream !== 0, 'headers')
  const priorityBytes = (frame.flags & frameFlag.priority) === 0 ? 0 : 5
  const isPadded = (frame.flags & frameFlag.padded) !== 0
  demand(frame.payload.length >= priorityBytes + (isPadded ? 1 : 0), 'headers')
  return withoutPadding(frame, priorityBytes)
}

function withoutPadding({ flags, payload }: Raw, skipped = 0): Buffer {
  if ((flags & frameFlag.padded) === 0) return payload.subarray(skipped)
  const padding = payload[0]
  const start = 1 + skipped
  if (padding === undefined || start + padding > payload.length) {
    throw unexpected('its padding is longer than its frame')
  }
  return payload.subarray(start, payload.length - padding)
}

function hasEndStream({ flags }: Raw): boolean {
  return (flags & frameFlag.endStream) !== 0
}

function hasAck({ flags }: Raw): boolean {
  return (flags & frameFlag.ack) !== 0
}

function demand(isRight: boolean, what: string): void {
  if (!isRight) throw unexpected(`${what} in a frame that cannot hold it`)
}

function unexpected(words: string): MalformedResponse {
  return new MalformedResponse(`its HTTP/2 is broken: ${words}`)
}
