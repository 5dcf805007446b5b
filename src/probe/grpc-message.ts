/**
 * The two messages of grpc.health.v1, by hand: each has one field. Lengths are bytes.
 */

/** An answer that is no well-formed message. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage'
}

const servingNames = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN']

/** A HealthCheckRequest in its gRPC frame: a flag, a length, the message. */
export function encodeHealthRequest(service: string): Buffer {
  const name = Buffer.from(service, 'utf8')
  const message =
    name.length === 0
      ? Buffer.alloc(0)
      : Buffer.concat([Buffer.from([0x0a, ...encodeVarint(name.length)]), name])
  const frame = Buffer.alloc(5)
  frame.writeUInt32BE(message.length, 1)
  return Buffer.concat([frame, message])
}

/**
 * The serving status of a HealthCheckResponse in its gRPC frame, such as `NOT_SERVING`; its number
 * where it has no name.
 *
 * @throws MalformedMessage
 */
export function decodeHealthResponse(body: Buffer): string {
  if (body.length < 5) throw new MalformedMessage('the answer holds no message')
  if (body[0] !== 0) throw new MalformedMessage('the answer is compressed, which was not asked for')
  if (body.readUInt32BE(1) !== body.length - 5) {
    throw new MalformedMessage('the answer is not exactly one message')
  }
  const status = decodeStatus(body.subarray(5))
  return servingNames[status] ?? String(status)
}

/** The last field 1 counts; unknown fields are skipped. */
function decodeStatus(message: Buffer): number {
  let status = 0
  let offset = 0
  while (offset < message.length) {
    const tag = decodeVarint(message, offset)
    const start = tag.end
    const isStatus = tag.value === 0x08n
    if ((tag.value & 7n) === 0n) {
      const { value, end } = decodeVarint(message, start)
      if (isStatus) status = Number(BigInt.asIntN(32, value))
      offset = end
    } else {
      offset = endOfField(message, start, Number(tag.value & 7n))
    }
    if (tag.value >> 3n === 0n || offset > message.length) {
      throw new MalformedMessage('the answer is no health check response')
    }
  }
  return status
}

function endOfField(message: Buffer, start: number, wireType: number): number {
  if (wireType === 1) return start + 8
  if (wireType === 5) return start + 4
  if (wireType !== 2) throw new MalformedMessage('the answer is no health check response')
  const { value, end } = decodeVarint(message, start)
  return end + Number(value)
}

function encodeVarint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  return [...bytes, rest]
}

function decodeVarint(message: Buffer, start: number): { value: bigint; end: number } {
  let value = 0n
  for (let index = 0; index < 10; index += 1) {
    const byte = message[start + index]
    if (byte === undefined) break
    value |= BigInt(byte & 0x7f) << BigInt(7 * index)
    if (byte < 0x80) return { value, end: start + index + 1 }
  }
  throw new MalformedMessage('the answer is no health check response')
}
