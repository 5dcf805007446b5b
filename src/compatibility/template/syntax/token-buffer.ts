import type { Lexer } from './lexer.ts'
import type { Token } from './token.ts'

/** Tokens with three of them to look back at. */
export class TokenBuffer {
  readonly #lexer: Lexer
  #tokens: [Token, Token, Token]
  #pending = 0

  constructor(lexer: Lexer) {
    this.#lexer = lexer
    const none: Token = { kind: 'eof', text: '', position: 0, line: 1 }
    this.#tokens = [none, none, none]
  }

  /** The line of the token that was read last: where a parse error is reported. */
  get line(): number {
    return this.#tokens[0].line
  }

  next(): Token {
    if (this.#pending > 0) this.#pending--
    else this.#tokens[0] = this.#lexer.next()
    return this.#tokens[this.#pending] ?? this.#tokens[0]
  }

  peek(): Token {
    const token = this.next()
    this.#pending++
    return token
  }

  nextNonSpace(): Token {
    let token = this.next()
    while (token.kind === 'space') token = this.next()
    return token
  }

  peekNonSpace(): Token {
    const token = this.nextNonSpace()
    this.#pending++
    return token
  }

  /** Takes the last token back. */
  backup(): void {
    this.#pending++
  }

  /** Takes the last token back, and `earlier` before it. */
  backup2(earlier: Token): void {
    this.#tokens[1] = earlier
    this.#pending = 2
  }

  /** Takes the last token back, and `earlier` and `between` before it. */
  backup3(earlier: Token, between: Token): void {
    this.#tokens[1] = between
    this.#tokens[2] = earlier
    this.#pending = 3
  }
}
