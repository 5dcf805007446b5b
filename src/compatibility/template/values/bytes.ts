/**
 * Go strings are bytes, and `len`, `substr`, `index`, sorting and error columns count bytes. Inside
 * the interpreter a text is therefore a string with one byte (0 to 255) in each UTF-16 unit:
 * comparing and slicing then are Go's own, and plain ASCII needs no conversion at all.
 */
export type ByteString = string

/** What Go puts in the place of bytes that are no UTF-8. */
export const replacementRune = 0xfffd
const lastRune = 0x10ffff

/** One decoded code point: `width` bytes; bytes that are no UTF-8 give U+FFFD, one byte each. */
export interface DecodedRune {
  readonly rune: number
  readonly width: number
}

export function toBytes(text: string): ByteString {
  return isAscii(text) ? text : Buffer.from(text, 'utf8').toString('latin1')
}

/** Each byte that is no UTF-8 becomes U+FFFD. */
export function toText(bytes: ByteString): string {
  if (isAscii(bytes)) return bytes
  const text = Buffer.from(bytes, 'latin1').toString('utf8')
  if (!text.includes('\ufffd')) return text
  // Node replaces several invalid bytes by one U+FFFD, Go does not.
  let replaced = ''
  for (const { rune } of runesOf(bytes)) replaced += String.fromCodePoint(rune)
  return replaced
}

export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 0x7f) return false
  }
  return true
}

/** @param offset a position inside `bytes` */
export function decodeRune(bytes: ByteString, offset: number): DecodedRune {
  const lead = bytes.charCodeAt(offset)
  if (lead < 0x80) return { rune: lead, width: 1 }
  const width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  const invalid = { rune: replacementRune, width: 1 }
  if (lead < 0xc2 || lead > 0xf4 || offset + width > bytes.length) return invalid
  let rune = lead & (0xff >> (width + 1))
  for (let index = 1; index < width; index++) {
    const byte = bytes.charCodeAt(offset + index)
    if ((byte & 0xc0) !== 0x80) return invalid
    rune = (rune << 6) | (byte & 0x3f)
  }
  const smallest = width === 2 ? 0x80 : width === 3 ? 0x800 : 0x10000
  return rune < smallest || !isScalarValue(rune) ? invalid : { rune, width }
}

/** The rune that ends at the end of `bytes`, which must not be empty. */
export function decodeLastRune(bytes: ByteString): DecodedRune {
  for (let width = Math.min(4, bytes.length); width > 1; width--) {
    const decoded = decodeRune(bytes, bytes.length - width)
    if (decoded.width === width) return decoded
  }
  return decodeRune(bytes, bytes.length - 1)
}

/** Every rune of `bytes` with its own bytes. */
export function* runesOf(bytes: ByteString): Generator<DecodedRune & { readonly bytes: string }> {
  let offset = 0
  while (offset < bytes.length) {
    const decoded = decodeRune(bytes, offset)
    yield { ...decoded, bytes: bytes.slice(offset, offset + decoded.width) }
    offset += decoded.width
  }
}

export function countRunes(bytes: ByteString): number {
  if (isAscii(bytes)) return bytes.length
  let count = 0
  for (let offset = 0; offset < bytes.length; count++) offset += decodeRune(bytes, offset).width
  return count
}

/** Numbers that are no code point give U+FFFD. */
export function encodeRune(rune: number): ByteString {
  const valid = isScalarValue(rune) ? rune : replacementRune
  if (valid < 0x80) return String.fromCharCode(valid)
  const tail = (shift: number): number => 0x80 | ((valid >> shift) & 0x3f)
  if (valid < 0x800) return String.fromCharCode(0xc0 | (valid >> 6), tail(0))
  if (valid < 0x10000) return String.fromCharCode(0xe0 | (valid >> 12), tail(6), tail(0))
  return String.fromCharCode(0xf0 | (valid >> 18), tail(12), tail(6), tail(0))
}

export function isScalarValue(rune: number): boolean {
  return rune >= 0 && rune <= lastRune && (rune < 0xd800 || rune > 0xdfff)
}

/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII space. */
export function isPrintable(rune: number): boolean {
  if (rune < 0x7f) return rune >= 0x20
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(rune))
}

export function isLetter(rune: number): boolean {
  if (rune < 0x80) return (rune | 0x20) >= 0x61 && (rune | 0x20) <= 0x7a
  return /^\p{L}$/u.test(String.fromCodePoint(rune))
}

export function isDigit(rune: number): boolean {
  if (rune < 0x80) return rune >= 0x30 && rune <= 0x39
  return /^\p{Nd}$/u.test(String.fromCodePoint(rune))
}

/** Go's unicode.IsSpace. */
export function isSpace(rune: number): boolean {
  if (rune < 0x80) return rune === 0x20 || (rune >= 0x09 && rune <= 0x0d)
  return rune === 0x85 || /^\p{Z}$/u.test(String.fromCodePoint(rune))
}
