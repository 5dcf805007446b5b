import { decodeRune, isPrintable } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'
import { quote } from '../values/quote.ts'
import { scanNumber } from './scan-number.ts'
import {
  countLines,
  hasLeftTrimMarker,
  isBlank,
  isTerminator,
  leadingSpaces,
  rightDelimiterWidth,
  trimmedLength,
  wordEnd,
} from './scan-text.ts'
import { keywords } from './token.ts'
import type { Keyword, Token, TokenKind } from './token.ts'

const symbols = new Map<string, TokenKind>([
  ['=', 'assign'],
  ['|', 'pipe'],
  ['(', 'left-paren'],
  [')', 'right-paren'],
])

/** Hands out one token after another; after an error or the end only `eof` follows. */
export class Lexer {
  readonly #source: ByteString
  #position = 0
  #line = 1
  #insideAction = false
  #parenDepth = 0
  #ended = false

  constructor(source: ByteString) {
    this.#source = source
  }

  next(): Token {
    if (this.#ended) return this.#take('eof', this.#position)
    return this.#insideAction ? this.#lexAction() : this.#lexText()
  }

  /** The token from here to `end`. */
  #take(kind: TokenKind, end: number): Token {
    const text = this.#source.slice(this.#position, end)
    const token = { kind, text, position: this.#position, line: this.#line }
    this.#skipTo(end)
    return token
  }

  #skipTo(end: number): void {
    this.#line += countLines(this.#source, this.#position, end)
    this.#position = end
  }

  #fail(message: string): Token {
    this.#ended = true
    return { kind: 'error', text: message, position: this.#position, line: this.#line }
  }

  /** Text up to the next action; comments vanish. */
  #lexText(): Token {
    for (;;) {
      const start = this.#source.indexOf('{{', this.#position)
      const end = start === -1 ? this.#source.length : start
      const trims = start !== -1 && hasLeftTrimMarker(this.#source, start + 2)
      const textEnd = trims
        ? this.#position + trimmedLength(this.#source.slice(this.#position, end))
        : end
      if (textEnd > this.#position) {
        const token = this.#take('text', textEnd)
        this.#skipTo(end)
        return token
      }
      this.#skipTo(end)
      if (start === -1) {
        this.#ended = true
        return this.#take('eof', this.#position)
      }
      const bodyStart = start + (trims ? 4 : 2)
      if (!this.#source.startsWith('/*', bodyStart)) return this.#lexLeftDelimiter(bodyStart)
      this.#skipTo(bodyStart)
      const problem = this.#skipComment()
      if (problem !== undefined) return this.#fail(problem)
    }
  }

  #lexLeftDelimiter(bodyStart: number): Token {
    const token = this.#take('left-delimiter', this.#position + 2)
    this.#skipTo(bodyStart)
    this.#insideAction = true
    this.#parenDepth = 0
    return token
  }

  #skipComment(): string | undefined {
    const end = this.#source.indexOf('*/', this.#position + 2)
    if (end === -1) return 'unclosed comment'
    const width = rightDelimiterWidth(this.#source, end + 2)
    if (width === 0) return 'comment ends before closing delimiter'
    this.#skipTo(this.#afterRightDelimiter(end + 2, width))
    return undefined
  }

  #afterRightDelimiter(start: number, width: number): number {
    const end = start + width
    return width === 2 ? end : end + leadingSpaces(this.#source, end)
  }

  #lexAction(): Token {
    const width = rightDelimiterWidth(this.#source, this.#position)
    if (width > 0) return this.#lexRightDelimiter(width)
    const character = this.#source[this.#position]
    if (character === undefined) return this.#fail('unclosed action')
    if (isBlank(character)) return this.#lexSpace()
    if (character === '"') return this.#lexQuoted('string', 'unterminated quoted string')
    if (character === "'")
      return this.#lexQuoted('char-constant', 'unterminated character constant')
    if (character === '`') return this.#lexRawString()
    if (character === ':') return this.#lexDeclare()
    if (character === '$') return this.#lexName('variable')
    if (character === '.' && this.#isField()) return this.#lexDot()
    if (/[-+.0-9]/.test(character)) return this.#lexNumber()
    const symbol = symbols.get(character)
    if (symbol !== undefined) return this.#lexSymbol(symbol)
    return this.#lexWord()
  }

  #lexRightDelimiter(width: number): Token {
    if (this.#parenDepth > 0) return this.#fail('unclosed left paren')
    if (width > 2) this.#skipTo(this.#position + width - 2)
    const token = this.#take('right-delimiter', this.#position + 2)
    this.#skipTo(this.#afterRightDelimiter(this.#position - width, width))
    this.#insideAction = false
    return token
  }

  #lexSymbol(kind: TokenKind): Token {
    if (kind === 'left-paren') this.#parenDepth++
    if (kind === 'right-paren' && --this.#parenDepth < 0) {
      this.#skipTo(this.#position + 1)
      return this.#fail('unexpected right paren')
    }
    return this.#take(kind, this.#position + 1)
  }

  #lexDeclare(): Token {
    return this.#source[this.#position + 1] === '='
      ? this.#take('declare', this.#position + 2)
      : this.#fail('expected :=')
  }

  /** Blanks, but for the last one before `-}}`, which belongs to the delimiter. */
  #lexSpace(): Token {
    const end = this.#position + leadingSpaces(this.#source, this.#position)
    const isTrimMarker = rightDelimiterWidth(this.#source, end - 1) > 2
    return this.#take('space', isTrimMarker ? end - 1 : end)
  }

  #lexQuoted(kind: TokenKind, problem: string): Token {
    const mark = this.#source[this.#position]
    for (let end = this.#position + 1; end < this.#source.length; end++) {
      if (this.#source[end] === mark) return this.#take(kind, end + 1)
      if (this.#source[end] === '\\') end++
      if (this.#source[end] === '\n') break
    }
    return this.#fail(problem)
  }

  #lexRawString(): Token {
    const end = this.#source.indexOf('`', this.#position + 1)
    return end === -1
      ? this.#fail('unterminated raw quoted string')
      : this.#take('raw-string', end + 1)
  }

  /** A digit after the point makes it a number; so does, as in Go, the end of the source. */
  #isField(): boolean {
    const next = this.#source[this.#position + 1]
    return next !== undefined && !/[0-9]/.test(next)
  }

  #lexDot(): Token {
    return isTerminator(this.#source, this.#position + 1)
      ? this.#take('dot', this.#position + 1)
      : this.#lexName('field')
  }

  /** `.name` or `$name`. */
  #lexName(kind: 'field' | 'variable'): Token {
    const end = wordEnd(this.#source, this.#position + 1)
    return isTerminator(this.#source, end)
      ? this.#take(kind, end)
      : this.#failAtCharacter('bad character', end)
  }

  #lexNumber(): Token {
    const scanned = scanNumber(this.#source, this.#position)
    if (scanned.ok) return this.#take(scanned.isComplex ? 'complex' : 'number', scanned.end)
    return this.#fail(
      `bad number syntax: ${quote(this.#source.slice(this.#position, scanned.end))}`,
    )
  }

  #lexWord(): Token {
    const end = wordEnd(this.#source, this.#position)
    if (end === this.#position) return this.#lexOther()
    if (!isTerminator(this.#source, end)) return this.#failAtCharacter('bad character', end)
    const word = this.#source.slice(this.#position, end)
    if (keywords.has(word)) return this.#take(word as Keyword, end) // `keywords` holds just those.
    return this.#take(word === 'true' || word === 'false' ? 'bool' : 'identifier', end)
  }

  #lexOther(): Token {
    const code = this.#source.charCodeAt(this.#position)
    if (code >= 0x20 && code < 0x7f) return this.#take('character', this.#position + 1)
    return this.#failAtCharacter('unrecognized character in action:', this.#position)
  }

  #failAtCharacter(problem: string, offset: number): Token {
    const { rune, width } = decodeRune(this.#source, offset)
    const code = rune.toString(16).toUpperCase().padStart(4, '0')
    const shown = isPrintable(rune) ? ` '${this.#source.slice(offset, offset + width)}'` : ''
    return this.#fail(`${problem} U+${code}${shown}`)
  }
}
