import {
  decodeLastRune,
  decodeRune,
  encodeRune,
  isAscii,
  isDigit,
  isLetter,
  isSpace,
} from '../values/bytes.ts'
import { runesOf } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'

/** Go maps rune by rune: `ß` stays as it is, where JavaScript would write `SS`. */
function upperRune(rune: number): number {
  return singleRune(String.fromCodePoint(rune).toUpperCase(), rune)
}

/** Three letters in one: `ǆ`, `ǉ`, `ǌ` and `ǳ` have a title case of their own. */
const titleCases = new Map([
  [0x1c4, 0x1c5],
  [0x1c5, 0x1c5],
  [0x1c6, 0x1c5],
  [0x1c7, 0x1c8],
  [0x1c8, 0x1c8],
  [0x1c9, 0x1c8],
  [0x1ca, 0x1cb],
  [0x1cb, 0x1cb],
  [0x1cc, 0x1cb],
  [0x1f1, 0x1f2],
  [0x1f2, 0x1f2],
  [0x1f3, 0x1f2],
])

function titleRune(rune: number): number {
  return titleCases.get(rune) ?? upperRune(rune)
}

function lowerRune(rune: number): number {
  // The dotted capital I is the one letter whose lower case JavaScript writes with two runes.
  return rune === 0x130 ? 0x69 : singleRune(String.fromCodePoint(rune).toLowerCase(), rune)
}

function singleRune(text: string, otherwise: number): number {
  const rune = text.codePointAt(0) ?? otherwise
  return String.fromCodePoint(rune) === text ? rune : otherwise
}

function mapRunes(text: ByteString, change: (rune: number) => number): ByteString {
  let changed = ''
  for (const { rune } of runesOf(text)) changed += encodeRune(change(rune))
  return changed
}

export function toUpper(text: ByteString): ByteString {
  return isAscii(text) ? text.toUpperCase() : mapRunes(text, upperRune)
}

export function toLower(text: ByteString): ByteString {
  return isAscii(text) ? text.toLowerCase() : mapRunes(text, lowerRune)
}

/** The first letter of each word in upper case; `'` and `_` do not end a word, a `-` does. */
export function toTitle(text: ByteString): ByteString {
  let previous = 0x20
  return mapRunes(text, (rune) => {
    const startsWord = isSeparator(previous)
    previous = rune
    return startsWord ? titleRune(rune) : rune
  })
}

function isSeparator(rune: number): boolean {
  if (rune < 0x80) return rune !== 0x5f && !isLetter(rune) && !isDigit(rune)
  return !isLetter(rune) && !isDigit(rune) && isSpace(rune)
}

/** The first letter of each word in lower case. */
export function toUntitle(text: ByteString): ByteString {
  let startsWord = true
  return mapRunes(text, (rune) => {
    if (isSpace(rune)) {
      startsWord = true
      return rune
    }
    const changed = startsWord ? lowerRune(rune) : rune
    startsWord = false
    return changed
  })
}

/** Upper becomes lower; lower becomes upper, and title case at the start of a word. */
export function swapCase(text: ByteString): ByteString {
  let startsWord = true
  return mapRunes(text, (rune) => {
    const lower = lowerRune(rune)
    const raised = startsWord ? titleRune(rune) : upperRune(rune)
    startsWord = isSpace(rune)
    return lower === rune ? raised : lower
  })
}

/** The first byte of each word; like Sprig it takes each byte for a letter of Latin-1. */
export function initialsOf(text: ByteString): ByteString {
  let initials = ''
  let startsWord = true
  for (const byte of text) {
    const code = byte.charCodeAt(0)
    if (startsWord && !isSpace(code)) initials += encodeRune(code)
    startsWord = isSpace(code)
  }
  return initials
}

/** Where there is something to take away, the rest is taken for Latin-1 too. */
export function withoutSpaces(text: ByteString): ByteString {
  const kept = Array.from(text, (byte) => byte.charCodeAt(0)).filter((code) => !isSpace(code))
  return kept.length === text.length ? text : kept.map(encodeRune).join('')
}

/** Go's `strings.TrimSpace`. */
export function trimSpace(text: ByteString): ByteString {
  return trimWhere(text, isSpace)
}

/** Takes runes away from both ends while they are among `cutset`. */
export function trimRunes(text: ByteString, cutset: ByteString): ByteString {
  const cut = new Set(Array.from(runesOf(cutset), ({ rune }) => rune))
  return cut.size === 0 ? text : trimWhere(text, (rune) => cut.has(rune))
}

function trimWhere(text: ByteString, isCut: (rune: number) => boolean): ByteString {
  let start = 0
  while (start < text.length) {
    const { rune, width } = decodeRune(text, start)
    if (!isCut(rune)) break
    start += width
  }
  let end = text.length
  while (end > start) {
    const { rune, width } = decodeLastRune(text.slice(Math.max(start, end - 4), end))
    if (!isCut(rune)) break
    end -= width
  }
  return text.slice(start, end)
}
