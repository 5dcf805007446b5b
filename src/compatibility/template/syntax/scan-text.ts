import { decodeRune, isDigit, isLetter } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'

export function countLines(source: ByteString, start: number, end: number): number {
  let lines = 0
  for (let offset = start; offset < end; offset++) {
    if (source.charCodeAt(offset) === 0x0a) lines++
  }
  return lines
}

export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n'
}

export function hasLeftTrimMarker(source: ByteString, offset: number): boolean {
  return source[offset] === '-' && isBlank(source[offset + 1])
}

/** 2 for `}}`, 4 for ` -}}`, 0 when no delimiter stands there. */
export function rightDelimiterWidth(source: ByteString, offset: number): 0 | 2 | 4 {
  if (source.startsWith('}}', offset)) return 2
  return isBlank(source[offset]) && source.startsWith('-}}', offset + 1) ? 4 : 0
}

export function leadingSpaces(source: ByteString, offset: number): number {
  let end = offset
  while (isBlank(source[end])) end++
  return end - offset
}

export function trimmedLength(text: ByteString): number {
  let end = text.length
  while (end > 0 && isBlank(text[end - 1])) end--
  return end
}

export function wordEnd(source: ByteString, offset: number): number {
  let end = offset
  while (end < source.length) {
    const { rune, width } = decodeRune(source, end)
    if (rune !== 0x5f && !isLetter(rune) && !isDigit(rune)) break
    end += width
  }
  return end
}

/** What may follow a word. */
export function isTerminator(source: ByteString, offset: number): boolean {
  const character = source[offset]
  if (character === undefined || isBlank(character)) return true
  return '.,|:)('.includes(character) || source.startsWith('}}', offset)
}
