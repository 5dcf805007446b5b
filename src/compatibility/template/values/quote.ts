import { decodeRune, encodeRune, isPrintable, isScalarValue, runesOf } from './bytes.ts'
import type { ByteString } from './bytes.ts'

/** `ascii` escapes all that is not ASCII, as `%+q` does; `mark` is the quotation mark. */
export interface QuoteOptions {
  readonly ascii?: boolean
  readonly mark?: '"' | "'"
}

const namedEscapes = new Map<number, string>([
  [0x07, '\\a'],
  [0x08, '\\b'],
  [0x0c, '\\f'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x09, '\\t'],
  [0x0b, '\\v'],
])

/** Go's `%q`: quotation marks around the text, and escapes for what would not show. */
export function quote(bytes: ByteString, options: QuoteOptions = {}): ByteString {
  const mark = options.mark ?? '"'
  let quoted = mark as string
  for (const { rune, width, bytes: own } of runesOf(bytes)) {
    const isInvalid = width === 1 && rune > 0xff
    if (isInvalid) quoted += `\\x${own.charCodeAt(0).toString(16)}`
    else if (own === mark || own === '\\') quoted += `\\${own}`
    else if (isPrintable(rune) && (rune < 0x80 || options.ascii !== true)) quoted += own
    else quoted += escapeRune(rune)
  }
  return quoted + mark
}

function escapeRune(rune: number): string {
  const named = namedEscapes.get(rune)
  if (named !== undefined) return named
  const digits = rune.toString(16)
  if (rune < 0x20 || rune === 0x7f) return `\\x${digits.padStart(2, '0')}`
  return rune < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}

/** Whether a text can stand between back quotes: one line, no control characters. */
export function canBackquote(bytes: ByteString): boolean {
  for (const { rune, width } of runesOf(bytes)) {
    if (width > 1 ? rune === 0xfeff : rune > 0x7f || rune === 0x60 || rune === 0x7f) return false
    if (rune < 0x20 && rune !== 0x09) return false
  }
  return true
}

/** The meaning of a Go string literal, quoted or raw; undefined when it is malformed. */
export function unquote(literal: ByteString): ByteString | undefined {
  const inner = literal.slice(1, -1)
  if (literal.startsWith('`')) return inner.replaceAll('\r', '')
  let text = ''
  for (let offset = 0; offset < inner.length;) {
    const part = unquotePart(inner, offset, '"')
    if (part === undefined) return undefined
    text += part.isByte ? String.fromCharCode(part.code) : encodeRune(part.code)
    offset = part.end
  }
  return text
}

/** The code point of a character literal with its quotes; undefined when it is malformed. */
export function unquoteCharacter(
  literal: ByteString,
): { readonly code: number; readonly isWhole: boolean } | undefined {
  const part = unquotePart(literal, 1, "'")
  return part === undefined
    ? undefined
    : { code: part.code, isWhole: literal.slice(part.end) === "'" }
}

interface UnquotedPart {
  readonly code: number
  /** `\xff` and `\377` stand for one byte, everything else for a code point. */
  readonly isByte: boolean
  readonly end: number
}

function unquotePart(text: ByteString, offset: number, mark: string): UnquotedPart | undefined {
  if (offset >= text.length || text[offset] === mark) return undefined
  if (text[offset] !== '\\') {
    const { rune, width } = decodeRune(text, offset)
    const isByte = width === 1
    return { code: isByte ? text.charCodeAt(offset) : rune, isByte, end: offset + width }
  }
  return unescape(text, offset + 1, mark)
}

const hexadecimalLengths = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

function unescape(text: ByteString, offset: number, mark: string): UnquotedPart | undefined {
  const letter = text[offset]
  if (letter === undefined) return undefined
  for (const [code, escape] of namedEscapes) {
    if (escape === `\\${letter}`) return { code, isByte: true, end: offset + 1 }
  }
  if (letter === '\\' || letter === mark) {
    return { code: letter.charCodeAt(0), isByte: true, end: offset + 1 }
  }
  const length = hexadecimalLengths.get(letter)
  const digits =
    length === undefined
      ? text.slice(offset, offset + 3)
      : text.slice(offset + 1, offset + 1 + length)
  const isWellFormed =
    length === undefined
      ? /^[0-7]{3}$/.test(digits)
      : digits.length === length && /^[0-9a-fA-F]+$/.test(digits)
  if (!isWellFormed) return undefined
  const code = Number.parseInt(digits, length === undefined ? 8 : 16)
  const isByte = length === undefined || length === 2
  if (isByte ? code > 0xff : !isScalarValue(code)) return undefined
  return { code, isByte, end: length === undefined ? offset + 3 : offset + 1 + length }
}
