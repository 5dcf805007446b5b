import { MalformedMessage } from '../protobuf/wire.ts'

/** Before each message: whether it is compressed, and its length. */
const headBytes = 5

/** A message as gRPC sends it. */
export function encodeFrame(message: Buffer): Buffer {
  const head = Buffer.alloc(headBytes)
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}

/**
 * The one message of a body.
 *
 * @throws MalformedMessage
 */
export function singleMessage(body: Buffer): Buffer {
  if (body.length < headBytes) throw new MalformedMessage('the answer holds no message')
  refuseCompressed(body)
  if (body.readUInt32BE(1) !== body.length - headBytes) {
    throw new MalformedMessage('the answer is not exactly one message')
  }
  return body.subarray(headBytes)
}

/** A message that is longer than who asked for it takes. */
export class MessageTooLarge extends Error {
  override readonly name = 'MessageTooLarge'
  /** Bytes that it says to have. */
  readonly bytes: number

  constructor(bytes: number, atMost: number) {
    super(`a message of ${bytes} bytes, where at most ${atMost} are taken`)
    this.bytes = bytes
  }
}

export interface FrameReader {
  /** The messages that these bytes complete. @throws MalformedMessage, MessageTooLarge */
  readonly push: (bytes: Buffer) => readonly Buffer[]
  /** Whether the bytes end between two messages. */
  readonly isComplete: () => boolean
}

/** Takes messages out of a body as it comes, and keeps no more than one of them. */
export function createFrameReader(maxBytes: number): FrameReader {
  let waiting: Buffer[] = []
  let size = 0
  /** Bytes that the frame at the front has, with its head; null until its head is there. */
  let wanted: number | null = null

  const joined = () => {
    const whole = Buffer.concat(waiting)
    waiting = [whole]
    return whole
  }
  const next = (): Buffer | null => {
    if (wanted === null) {
      if (size < headBytes) return null
      const head = joined()
      refuseCompressed(head)
      const length = head.readUInt32BE(1)
      if (length > maxBytes) throw new MessageTooLarge(length, maxBytes)
      wanted = length + headBytes
    }
    if (size < wanted) return null
    const whole = joined()
    const message = whole.subarray(headBytes, wanted)
    const rest = whole.subarray(wanted)
    waiting = rest.length === 0 ? [] : [rest]
    size = rest.length
    wanted = null
    return message
  }
  return {
    push: (bytes) => {
      waiting.push(bytes)
      size += bytes.length
      const messages: Buffer[] = []
      for (let message = next(); message !== null; message = next()) messages.push(message)
      return messages
    },
    isComplete: () => size === 0,
  }
}

function refuseCompressed(head: Buffer): void {
  if (head[0] === 0) return
  throw new MalformedMessage('the answer is compressed, which was not asked for')
}
