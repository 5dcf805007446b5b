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
  /** Bytes of an answer that the server may send, where they are more than HTTP/2 begins with. */
  readonly window?: number
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
  const control = createControl(manners)
  const upload = createUpload(request, control.windows)

  return {
    opening: Buffer.concat([
      preface,
      encodeSettings([...manners.settings, ...initialWindowOf(manners)]),
      ...growthOf(manners),
      ...(manners.waitsForSettings ? [] : upload.start()),
    ]),
    farewell: Buffer.concat([
      encodeFrame(frameType.reset, 0, streamId, Buffer.from([0, 0, 0, cancel])),
      encodeFrame(frameType.goAway, 0, 0, Buffer.alloc(8)),
    ]),
    push: (bytes, take) => {
      queue.push(bytes)
      const replies: Buffer[] = []
      for (let frame = frames.next(); frame !== null; frame = frames.next()) {
        replies.push(...control.take(frame))
        if (manners.waitsForSettings) replies.push(...upload.start())
        replies.push(...upload.proceed())
        const event = eventOf(frame, manners.isStrict)
        if (event !== null && take(event) === 'done') break
      }
      return Buffer.concat(replies)
    },
  }
}

function initialWindowOf({ window = 0 }: Http2Manners): [number, number][] {
  return window > initialWindow ? [[setting.initialWindow, window]] : []
}

/** The window of the connection is not among the settings. */
function growthOf({ window = 0 }: Http2Manners): Buffer[] {
  if (window <= initialWindow) return []
  const payload = Buffer.alloc(4)
  payload.writeUInt32BE(window - initialWindow)
  return [encodeFrame(frameType.windowUpdate, 0, 0, payload)]
}

/** Sends the request, its body as fast as the server takes it. */
function createUpload(request: Http2Request, windows: Windows) {
  let unsent: Buffer | null = null
  let hasStarted = false
  return {
    start: (): Buffer[] => {
      if (hasStarted) return []
      hasStarted = true
      unsent = request.body
      return [encodeRequestHeaders(request)]
    },
    proceed: (): Buffer[] => {
      if (unsent === null) return []
      const count = windows.take(unsent.length)
      const frames: Buffer[] = []
      for (let at = 0; at < count; at += maxFrameBytes) {
        const piece = unsent.subarray(at, Math.min(count, at + maxFrameBytes))
        frames.push(encodeFrame(frameType.data, 0, streamId, piece))
      }
      unsent = unsent.subarray(count)
      if (unsent.length > 0) return frames
      unsent = null
      return [...frames, encodeFrame(frameType.data, frameFlag.endStream, streamId)]
    },
  }
}

/** What concerns the connection; gives what has to be replied. */
function createControl({ isStrict }: Http2Manners) {
  const windows = createWindows(isStrict)
  let seenSettings = false
  let awaitsAck = true

  const takeSettings = (frame: Frame & { readonly type: 'settings' }): Buffer[] => {
    if (!frame.isAck) {
      windows.takeSettings(frame.values)
      return [encodeFrame(frameType.settings, frameFlag.ack, 0)]
    }
    if (!awaitsAck && isStrict) throw new MalformedResponse(brokenSettings)
    awaitsAck = false
    return []
  }
  return {
    windows,
    take: (frame: Frame): Buffer[] => {
      if (!seenSettings && frame.type !== 'settings') {
        throw new MalformedResponse('it does not begin HTTP/2 with its settings')
      }
      seenSettings = true
      if (frame.type === 'settings') return takeSettings(frame)
      if (frame.type === 'window-update') windows.grow(frame.stream, frame.increment)
      return frame.type === 'ping' && !frame.isAck
        ? [encodeFrame(frameType.ping, frameFlag.ack, 0, frame.payload)]
        : []
    },
  }
}

/** Null: of no meaning to the request. */
function eventOf(frame: Frame, isStrict: boolean): StreamEvent | null {
  switch (frame.type) {
    case 'go-away':
      if (frame.lastStream < streamId) {
        throw new AbortedResponse(`GOAWAY, ${errorName(frame.code)}`)
      }
      return null
    case 'push-promise':
      if (isStrict) throw new MalformedResponse('it pushes what nobody asked for')
      return null
    case 'data':
      if (isStrict && frame.stream > streamId + 1) {
        throw new MalformedResponse('it answers what nobody asked for')
      }
      return frame.stream === streamId ? frame : null
    case 'headers':
    case 'reset':
      return frame.stream === streamId ? frame : null
    default:
      return null
  }
}

const brokenSettings = 'its HTTP/2 settings are none'

/** How much may be sent (RFC 9113, section 5.2). */
interface Windows {
  readonly grow: (stream: number, increment: number) => void
  readonly takeSettings: (values: readonly (readonly [number, number])[]) => void
  /** How many of so many bytes may be sent now; they count as sent. */
  readonly take: (bytes: number) => number
}

function createWindows(isStrict: boolean): Windows {
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
    take: (bytes: number): number => {
      const count = Math.max(0, Math.min(bytes, stream, connection))
      stream -= count
      connection -= count
      return count
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
        throw new MalformedResponse('a pseudo-header does not belong where it stands')
      }
      pseudo.add(name)
    }
  }
}
