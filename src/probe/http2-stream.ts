import type { HeaderSeen } from '../model.ts'
import { createByteQueue } from './byte-queue.ts'
import { AbortedResponse, MalformedResponse } from './http-response.ts'
import {
  createFrameReader,
  encodeFrame,
  frameFlag,
  frameType,
  maxFrameBytes,
} from './http2-frames.ts'
import type { Frame } from './http2-frames.ts'
import { encodeHeaders } from './http2-hpack.ts'

/** One request in HTTP/2, on a connection of its own. */
export interface Http2Request {
  /** Names in lower case, pseudo-headers first; byte strings. */
  readonly headers: readonly (readonly [string, string])[]
  /** Null: the request ends with its headers. */
  readonly body: Buffer | null
}

/** What clients do differently with a connection. */
export interface Http2Manners {
  /** What the server is told, by number (RFC 9113, section 6.5.2). */
  readonly settings: readonly (readonly [number, number])[]
  /** The request waits for the server's settings. */
  readonly waitsForSettings: boolean
  /** Settings and windows that RFC 9113 forbids end the connection. */
  readonly isStrict: boolean
}

/** What happened to the request. */
export type StreamEvent =
  | {
      readonly type: 'headers'
      readonly fields: readonly HeaderSeen[]
      readonly endStream: boolean
    }
  | { readonly type: 'data'; readonly bytes: Buffer; readonly endStream: boolean }
  | { readonly type: 'reset'; readonly code: number }

/** The client's side of the connection; knows no socket. */
export interface Http2Stream {
  /** What is sent first. */
  readonly opening: Buffer
  /** What is sent in the end: the rest of an answer is not wanted, and the connection ends. */
  readonly farewell: Buffer
  /**
   * Takes bytes of the connection and hands on what they say, until `isDone` of an event.
   *
   * @returns what has to be sent
   * @throws MalformedResponse when the server does not keep to HTTP/2
   * @throws AbortedResponse when it goes away without having taken the request
   */
  readonly push: (bytes: Buffer, take: (event: StreamEvent) => 'more' | 'done') => Buffer
}

const streamId = 1
/** RFC 9113, section 7. */
const cancel = 8
const initialWindow = 65_535
const largestWindow = 2 ** 31 - 1
const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'latin1')

/** Conducts the one stream as Go's clients do, whose judgement decides in Kubernetes. */
export function createHttp2Stream(request: Http2Request, manners: Http2Manners): Http2Stream {
  const queue = createByteQueue()
  const frames = createFrameReader(queue)
  const windows = createWindows(manners.isStrict)
  const ack = { isAwaited: true }
  let seenSettings = false
  let unsent: Buffer | null = null
  let replies: Buffer[] = []

  const start = (): Buffer => {
    unsent = request.body
    return encodeRequestHeaders(request)
  }
  const sendBody = () => {
    if (unsent === null) return
    const sent = windows.take(unsent)
    replies.push(...sent)
    const count = sent.reduce((sum, { length }) => sum + length - 9, 0)
    const isLast = count === unsent.length
    if (isLast) replies.push(encodeFrame(frameType.data, frameFlag.endStream, streamId))
    unsent = isLast ? null : unsent.subarray(count)
  }
  const takeSettings = (frame: Frame & { readonly type: 'settings' }) => {
    if (frame.isAck) {
      if (!ack.isAwaited && manners.isStrict) throw new MalformedResponse(brokenSettings)
      ack.isAwaited = false
      return
    }
    windows.takeSettings(frame.values)
    replies.push(encodeFrame(frameType.settings, frameFlag.ack, 0))
  }
  /** Null: of no meaning to the request. */
  const eventOf = (frame: Frame): StreamEvent | null => {
    switch (frame.type) {
      case 'settings':
        takeSettings(frame)
        break
      case 'ping':
        if (!frame.isAck) {
          replies.push(encodeFrame(frameType.ping, frameFlag.ack, 0, frame.payload))
        }
        break
      case 'window-update':
        windows.grow(frame.stream, frame.increment)
        break
      case 'push-promise':
        if (manners.isStrict) throw new MalformedResponse('it pushes what nobody asked for')
        break
      case 'go-away':
        if (frame.lastStream < streamId) {
          throw new AbortedResponse(`GOAWAY, ${errorName(frame.code)}`)
        }
        break
      case 'data':
        if (frame.stream > streamId + 1 && manners.isStrict) {
          throw new MalformedResponse('it answers what nobody asked for')
        }
        return frame.stream === streamId ? frame : null
      case 'headers':
      case 'reset':
        return frame.stream === streamId ? frame : null
      case 'other':
    }
    return null
  }
  return {
    opening: Buffer.concat([
      preface,
      encodeSettings(manners.settings),
      ...(manners.waitsForSettings ? [] : [start()]),
    ]),
    farewell: Buffer.concat([
      encodeFrame(frameType.reset, 0, streamId, Buffer.from([0, 0, 0, cancel])),
      encodeFrame(frameType.goAway, 0, 0, Buffer.alloc(8)),
    ]),
    push: (bytes, take) => {
      queue.push(bytes)
      replies = []
      for (let frame = frames.next(); frame !== null; frame = frames.next()) {
        if (!seenSettings && frame.type !== 'settings') {
          throw new MalformedResponse('it does not begin HTTP/2 with its settings')
        }
        const event = eventOf(frame)
        if (!seenSettings && manners.waitsForSettings) replies.push(start())
        seenSettings = true
        sendBody()
        if (event !== null && take(event) === 'done') break
      }
      return Buffer.concat(replies)
    },
  }
}

const brokenSettings = 'its HTTP/2 settings are none'

/** How much may be sent (RFC 9113, section 5.2). */
function createWindows(isStrict: boolean) {
  let connection = initialWindow
  let stream = initialWindow
  let initial = initialWindow

  const check = (window: number): number => {
    if (isStrict && window > largestWindow) {
      throw new MalformedResponse('its HTTP/2 flow control overflows')
    }
    return window
  }
  return {
    grow: (id: number, increment: number) => {
      if (increment === 0 && (id === 0 || id === streamId)) {
        throw new MalformedResponse('its HTTP/2 flow control is none')
      }
      if (id === 0) connection = check(connection + increment)
      else if (id === streamId) stream = check(stream + increment)
    },
    takeSettings: (values: readonly (readonly [number, number])[]) => {
      for (const [id, value] of values) {
        if (!isValidSetting(id, value, isStrict)) throw new MalformedResponse(brokenSettings)
        if (id !== setting.initialWindow) continue
        stream += value - initial
        initial = value
      }
    },
    /** The frames that may be sent of these bytes now. */
    take: (bytes: Buffer): Buffer[] => {
      const count = Math.max(0, Math.min(bytes.length, stream, connection))
      stream -= count
      connection -= count
      const sent: Buffer[] = []
      for (let at = 0; at < count; at += maxFrameBytes) {
        const piece = bytes.subarray(at, Math.min(count, at + maxFrameBytes))
        sent.push(encodeFrame(frameType.data, 0, streamId, piece))
      }
      return sent
    },
  }
}

/** RFC 9113, section 6.5.2, and RFC 8441, section 3. */
export const setting = {
  enablePush: 2,
  initialWindow: 4,
  maxFrameSize: 5,
  maxHeaderListSize: 6,
  enableConnect: 8,
} as const

function isValidSetting(id: number, value: number, isStrict: boolean): boolean {
  if (id === setting.initialWindow) return value <= largestWindow
  if (!isStrict) return true
  if (id === setting.enablePush || id === setting.enableConnect) return value <= 1
  return id !== setting.maxFrameSize || (value >= maxFrameBytes && value < 2 ** 24)
}

/** HEADERS and as many CONTINUATION frames as they need. */
function encodeRequestHeaders({ headers, body }: Http2Request): Buffer {
  const block = encodeHeaders(headers)
  const frames: Buffer[] = []
  for (let at = 0; at === 0 || at < block.length; at += maxFrameBytes) {
    const piece = block.subarray(at, at + maxFrameBytes)
    const type = at === 0 ? frameType.headers : frameType.continuation
    const isLast = at + maxFrameBytes >= block.length
    const flags =
      (isLast ? frameFlag.endHeaders : 0) | (at === 0 && body === null ? frameFlag.endStream : 0)
    frames.push(encodeFrame(type, flags, streamId, piece))
  }
  return Buffer.concat(frames)
}

function encodeSettings(settings: readonly (readonly [number, number])[]): Buffer {
  const payload = Buffer.alloc(settings.length * 6)
  for (const [index, [id, value]] of settings.entries()) {
    payload.writeUInt16BE(id, index * 6)
    payload.writeUInt32BE(value, index * 6 + 2)
  }
  return encodeFrame(frameType.settings, 0, 0, payload)
}

const errorNames = [
  ...['NO_ERROR', 'PROTOCOL_ERROR', 'INTERNAL_ERROR', 'FLOW_CONTROL_ERROR', 'SETTINGS_TIMEOUT'],
  ...['STREAM_CLOSED', 'FRAME_SIZE_ERROR', 'REFUSED_STREAM', 'CANCEL', 'COMPRESSION_ERROR'],
  ...['CONNECT_ERROR', 'ENHANCE_YOUR_CALM', 'INADEQUATE_SECURITY', 'HTTP_1_1_REQUIRED'],
]

/** RFC 9113, section 7. */
export function errorName(code: number): string {
  return errorNames[code] ?? `error ${code}`
}

/**
 * The headers and the trailers of an answer, when HTTP/2 allows them.
 *
 * @throws MalformedResponse
 */
export function checkFields(fields: readonly HeaderSeen[]): void {
  const pseudo = new Set<string>()
  let sawRegular = false
  for (const { name, value } of fields) {
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw new MalformedResponse('the value of a header holds a control character')
    }
    if (!name.startsWith(':')) {
      sawRegular = true
      if (!/^[a-z0-9!#$%&'*+\-.^_`|~]+$/.test(name)) {
        throw new MalformedResponse('a header has a name that is none in HTTP/2')
      }
    } else {
      if (sawRegular || pseudo.has(name) || name !== ':status') {
        throw new MalformedResponse(`its header ${JSON.stringify(name)} does not belong there`)
      }
      pseudo.add(name)
    }
  }
}
