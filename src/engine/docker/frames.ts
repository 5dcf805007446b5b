/**
 * Splits the engine's multiplexed output (Docker Engine API, "Attach to a container", stream
 * format): an eight-byte header (type, three zeros, length big-endian), then the payload. Frames
 * may be cut anywhere by the transport; payloads are handed on as they come, never collected.
 */
export type FrameType = 'stdin' | 'stdout' | 'stderr' | 'error'

const types: readonly FrameType[] = ['stdin', 'stdout', 'stderr', 'error']
const headerLength = 8

export interface FrameReader {
  /** @throws Error when the bytes are no frames */
  readonly push: (chunk: Uint8Array) => void
}

export function createFrameReader(
  onPayload: (type: FrameType, payload: Uint8Array) => void,
): FrameReader {
  const header = Buffer.alloc(headerLength)
  let headerFilled = 0
  let type: FrameType = 'stdout'
  let remaining = 0

  return {
    push: (chunk) => {
      let offset = 0
      while (offset < chunk.length) {
        if (remaining > 0) {
          const payload = chunk.subarray(offset, offset + remaining)
          onPayload(type, payload)
          remaining -= payload.length
          offset += payload.length
          continue
        }
        const part = chunk.subarray(offset, offset + headerLength - headerFilled)
        header.set(part, headerFilled)
        headerFilled += part.length
        offset += part.length
        if (headerFilled < headerLength) return
        headerFilled = 0
        type = typeOf(header)
        remaining = header.readUInt32BE(4)
      }
    },
  }
}

function typeOf(header: Buffer): FrameType {
  const type = types[header[0] ?? -1]
  if (type === undefined || header[1] !== 0 || header[2] !== 0 || header[3] !== 0) {
    throw new Error(`the engine sent output that is not framed (0x${header.toString('hex')})`)
  }
  return type
}
