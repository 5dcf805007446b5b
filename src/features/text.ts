import { isUtf8 } from 'node:buffer'

/**
 * Text as Go reads and orders it: NFD's values and the order of its output depend on the details.
 */

/** UTF-8 to text; every byte that belongs to no character becomes U+FFFD, one for one. */
export function decodeText(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') && !isUtf8(bytes) ? decodeByCharacter(bytes) : text
}

function decodeByCharacter(bytes: Buffer): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length;) {
    const character = bytes.subarray(at, at + lengthOf(bytes[at] ?? 0))
    const valid = isUtf8(character)
    parts.push(valid ? character.toString('utf8') : '\ufffd')
    at += valid ? character.length : 1
  }
  return parts.join('')
}

/** Bytes of the character that a byte begins. */
function lengthOf(lead: number): number {
  if (lead < 0xc0) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

/** Without white space at both ends, as Unicode defines it (`trim` also takes U+FEFF, not U+0085). */
export function trimSpace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** Words between white space. */
export function splitFields(text: string): string[] {
  return text.split(/[\s\u0085]+/).filter((word) => word !== '')
}

function isSpace(code: number): boolean {
  if (code < 0x85) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Texts in the order of {@link compareBytes}; the engine's own order is fast and mostly the same. */
export function sortByBytes(texts: Iterable<string>): string[] {
  const sorted = [...texts].sort()
  return sorted.some((text) => /[\ud800-\udfff]/.test(text)) ? sorted.sort(compareBytes) : sorted
}

/** The order of the texts' UTF-8 bytes, which differs from JavaScript's beyond U+FFFF. */
export function compareBytes(left: string, right: string): number {
  const end = Math.min(left.length, right.length)
  for (let at = 0; at < end; at += 1) {
    const a = left.charCodeAt(at)
    const b = right.charCodeAt(at)
    if (a !== b) return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1
  }
  return left.length - right.length
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

/** A whole number in base 10 as Go's `strconv` takes it; null for anything else. */
export function parseInteger(text: string): number | null {
  return /^[+-]?\d+$/.test(text) ? Number(text) : null
}

/** Every run of characters that a label value cannot hold becomes one `_`. */
export function replaceForbidden(text: string): string {
  return text.replace(/[^-A-Za-z0-9_.]+/g, '_')
}
