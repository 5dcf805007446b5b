import { TemplateError } from '../error.ts'
import { runesOf, toText } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'
import { quote } from '../values/quote.ts'
import { isKeyword } from './token.ts'
import type { Token } from './token.ts'

/** Templates of a specification have no name, so the place starts with a colon. */
export function parseFailure(line: number, message: ByteString): TemplateError {
  const text = toText(`invalid template: template: :${line}: ${message}`)
  return new TemplateError('parse', text, { line, column: undefined })
}

/** A token as an error shows it: the keyword, or the start of what was written. */
export function describeToken(token: Token): ByteString {
  if (token.kind === 'eof') return 'EOF'
  if (token.kind === 'error') return token.text
  if (isKeyword(token.kind)) return `<${token.text}>`
  if (token.text.length <= 10) return quote(token.text)
  return `${quote(firstRunes(token.text, 10))}...`
}

function firstRunes(text: ByteString, count: number): ByteString {
  let taken = ''
  for (const { bytes } of runesOf(text)) {
    if (count-- === 0) break
    taken += bytes
  }
  return taken
}
