/** Bytes that are no well-formed message. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage'
}

export const wireTypes = { varint: 0, fixed64: 1, delimited: 2, fixed32: 5 } as const

/** A whole number, seven bits a byte, the lowest first; negative ones as their 64 bits. */
export function encodeVarint(value: bigint | number): Buffer {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80)
    rest >>= 7n
  }
  return Buffer.from([...bytes, Number(rest)])
}

/** @throws MalformedMessage for one that does not end */
export function decodeVarint(bytes: Buffer, start: number): { value: bigint; end: number } {
  const first = bytes[start]
  if (first !== undefined && first < 0x80) return { value: BigInt(first), end: start + 1 }
  let value = 0n
  for (let index = 0; index < 10; index += 1) {
    const byte = bytes[start + index]
    if (byte === undefined) break
    value |= BigInt(byte & 0x7f) << BigInt(7 * index)
    if (byte < 0x80) return { value: BigInt.asUintN(64, value), end: start + index + 1 }
  }
  throw new MalformedMessage('a number in it does not end')
}

/** One field as it travels. */
export interface WireField {
  readonly number: number
  readonly wireType: number
  /** Of a `varint`; 0 for any other. */
  readonly value: bigint
  /** Of what is `delimited`; empty for any other. */
  readonly bytes: Buffer
}

/**
 * The fields of a message in their order; those of fixed length are told without their value.
 *
 * @throws MalformedMessage
 */
export function* wireFields(message: Buffer): Generator<WireField> {
  let offset = 0
  while (offset < message.length) {
    const tag = decodeVarint(message, offset)
    const number = Number(tag.value >> 3n)
    const wireType = Number(tag.value & 7n)
    if (number === 0 || number > 0x1fffffff) {
      throw new MalformedMessage('a field in it has no valid number')
    }
    const payload = payloadAt(message, tag.end, wireType)
    if (payload.end > message.length) throw new MalformedMessage('a field in it is cut off')
    yield { number, wireType, value: payload.value, bytes: payload.bytes }
    offset = payload.end
  }
}

const none = Buffer.alloc(0)

function payloadAt(
  message: Buffer,
  start: number,
  wireType: number,
): { readonly value: bigint; readonly bytes: Buffer; readonly end: number } {
  switch (wireType) {
    case wireTypes.varint:
      return { bytes: none, ...decodeVarint(message, start) }
    case wireTypes.fixed64:
      return { value: 0n, bytes: none, end: start + 8 }
    case wireTypes.fixed32:
      return { value: 0n, bytes: none, end: start + 4 }
    case wireTypes.delimited: {
      const length = decodeVarint(message, start)
      const end = length.end + Number(length.value)
      return { value: 0n, bytes: message.subarray(length.end, end), end }
    }
    default:
      throw new MalformedMessage('a field in it is of no kind that is used')
  }
}
