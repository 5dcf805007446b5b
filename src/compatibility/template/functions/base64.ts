import type { ByteString } from '../values/bytes.ts'

export type Base64Result =
  | { readonly ok: true; readonly bytes: ByteString }
  /** Where it is malformed, as Go counts it. */
  | { readonly ok: false; readonly offset: number }

export function encodeBase64(bytes: ByteString): string {
  return Buffer.from(bytes, 'latin1').toString('base64')
}

/** Line breaks are skipped, padding is needed, and its unused bits may be anything. */
export function decodeBase64(text: ByteString): Base64Result {
  const offset = findProblem(text)
  if (offset !== undefined) return { ok: false, offset }
  return { ok: true, bytes: Buffer.from(text, 'base64').toString('latin1') }
}

function findProblem(text: ByteString): number | undefined {
  /** How many of the four characters of a group were read. */
  let count = 0
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset] ?? ''
    if (/[A-Za-z0-9+/]/.test(character)) count = (count + 1) % 4
    else if (character === '=') return findPaddingProblem(text, offset, count)
    else if (!isLineBreak(character)) return offset
  }
  return count === 0 ? undefined : text.length - count
}

/** @param offset where the first `=` stands, after `count` characters of its group */
function findPaddingProblem(text: ByteString, offset: number, count: number): number | undefined {
  if (count < 2) return offset
  let end = offset + 1
  if (count === 2) {
    end = skipLineBreaks(text, end)
    if (end === text.length) return end
    if (text[end] !== '=') return end - 1
    end++
  }
  end = skipLineBreaks(text, end)
  return end < text.length ? end : undefined
}

function skipLineBreaks(text: ByteString, start: number): number {
  let offset = start
  while (isLineBreak(text[offset])) offset++
  return offset
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}
