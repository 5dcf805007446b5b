import type { ByteString } from '../values/bytes.ts'
import { fail } from './failure.ts'

/**
 * Sprig's `substr`: bytes `start` to `end`. A negative start means the beginning, a negative or
 * too large end the end; what Go's runtime would refuse is refused in its words.
 */
export function substring(start: bigint, end: bigint, text: ByteString): ByteString {
  const length = BigInt(text.length)
  if (start < 0n) return slice(text, 0n, end, `[:${end}]`)
  if (end < 0n || end > length) return slice(text, start, length, `[${start}:${length}]`)
  return slice(text, start, end, `[${start}:${end}]`)
}

function slice(text: ByteString, start: bigint, end: bigint, shown: string): ByteString {
  if (end > BigInt(text.length)) {
    return fail(`runtime error: slice bounds out of range ${shown} with length ${text.length}`)
  }
  if (end < start) return fail(`runtime error: slice bounds out of range ${shown}`)
  return text.slice(Number(start), Number(end))
}

/** The first bytes, or with a negative count the last ones. */
export function truncate(count: bigint, text: ByteString): ByteString {
  const length = BigInt(text.length)
  if (count < 0n) return length + count > 0n ? text.slice(Number(length + count)) : text
  return length > count ? text.slice(0, Number(count)) : text
}
