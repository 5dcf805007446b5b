import type { ByteString } from '../values/bytes.ts'

export type TokenKind =
  | 'error'
  | 'eof'
  | 'text'
  | 'left-delimiter'
  | 'right-delimiter'
  | 'left-paren'
  | 'right-paren'
  | 'space'
  | 'pipe'
  | 'assign'
  | 'declare'
  | 'character'
  | 'bool'
  | 'char-constant'
  | 'complex'
  | 'number'
  | 'string'
  | 'raw-string'
  | 'field'
  | 'variable'
  | 'identifier'
  | Keyword

export type Keyword =
  | 'dot'
  | 'block'
  | 'break'
  | 'continue'
  | 'define'
  | 'else'
  | 'end'
  | 'if'
  | 'nil'
  | 'range'
  | 'template'
  | 'with'

export interface Token {
  readonly kind: TokenKind
  /** What was written; the message of an `error`. */
  readonly text: ByteString
  /** Offset in bytes. */
  readonly position: number
  /** The line it starts on, from 1. */
  readonly line: number
}

/** Words that are no identifiers; `dot` is written as a point. */
export const keywords: ReadonlySet<string> = new Set<Keyword>([
  'block',
  'break',
  'continue',
  'define',
  'else',
  'end',
  'if',
  'nil',
  'range',
  'template',
  'with',
])

export function isKeyword(kind: TokenKind): boolean {
  return kind === 'dot' || keywords.has(kind)
}
