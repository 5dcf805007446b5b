/** Frames of HTTP/2, right ones and others, as bytes. */
export type Bytes = readonly number[]

export const text = (value: string): number[] => [...Buffer.from(value, 'latin1')]
export const int32 = (value: number): number[] =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)

export function frame(type: number, flags: number, stream: number, payload: Bytes = []): Bytes {
  const size = payload.length
  return [size >>> 16, (size >>> 8) & 0xff, size & 0xff, type, flags, ...int32(stream), ...payload]
}

/** A header as HPACK writes one that no table knows (RFC 7541, section 6.2.2). */
export const literal = (name: string, value: string): number[] => [
  0,
  ...[name, value].flatMap((part) => [...length(part.length), ...text(part)]),
]
export const length = (value: number): number[] =>
  value < 127
    ? [value]
    : [127, ...(value < 255 ? [value - 127] : [((value - 127) & 127) | 128, (value - 127) >> 7])]
export const fields = (list: Readonly<Record<string, string>>): number[] =>
  Object.entries(list).flatMap(([name, value]) => literal(name, value))

export const END_STREAM = 1
export const END_HEADERS = 4
export const PADDED = 8
export const PRIORITY = 32
export const status200 = 0x88
export const status500 = 0x8e

export const settings = (...values: readonly (readonly [number, number])[]): Bytes =>
  frame(
    4,
    0,
    0,
    values.flatMap(([id, value]) => [id >>> 8, id & 0xff, ...int32(value)]),
  )
export const ack = frame(4, 1, 0)
export const head = (block: Bytes = [status200], flags = END_HEADERS, stream = 1): Bytes =>
  frame(1, flags, stream, block)
export const alone = (block: Bytes = [status200]): Bytes => head(block, END_HEADERS | END_STREAM)
export const data = (size: number, flags = 0, stream = 1): Bytes =>
  frame(0, flags, stream, Array<number>(size).fill(0x78))
export const trailer = (
  list: Readonly<Record<string, string>>,
  flags = END_HEADERS | END_STREAM,
): Bytes => head(fields(list), flags)
export const reset = (code: number, stream = 1): Bytes => frame(3, 0, stream, int32(code))
export const farewell = (last: number, code: number): Bytes =>
  frame(7, 0, 0, [...int32(last), ...int32(code)])
export const sized = (value: string): Bytes =>
  head([status200, ...literal('content-length', value)])
export const window = (stream: number, increment: number): Bytes =>
  frame(8, 0, stream, int32(increment))

/** Whether a frame that ends the request has come behind the preface. */
export function endOfRequest(bytes: Buffer): boolean {
  for (let at = 24; at + 9 <= bytes.length; at += 9 + bytes.readUIntBE(at, 3)) {
    const isWhole = at + 9 + bytes.readUIntBE(at, 3) <= bytes.length
    if (isWhole && (bytes[at + 3] ?? 9) <= 1 && ((bytes[at + 4] ?? 0) & 1) === 1) return true
  }
  return false
}
