import { isPrintable, runesOf } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'

const htmlEntities = new Map([
  ['"', '&#34;'],
  ["'", '&#39;'],
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  // The bytes of U+FFFD.
  ['\0', '\xef\xbf\xbd'],
])

export function escapeForHtml(text: ByteString): ByteString {
  // eslint refuses a control character in a pattern, so the text is looked at one by one.
  return Array.from(text, (character) => htmlEntities.get(character) ?? character).join('')
}

export function escapeForJavaScript(text: ByteString): ByteString {
  let escaped = ''
  for (const { rune, bytes } of runesOf(text)) {
    if ('\\\'"'.includes(bytes)) escaped += `\\${bytes}`
    else if ('<>&='.includes(bytes) || rune < 0x20 || !isPrintableOrAscii(rune)) {
      escaped += `\\u${rune.toString(16).toUpperCase().padStart(4, '0')}`
    } else escaped += bytes
  }
  return escaped
}

function isPrintableOrAscii(rune: number): boolean {
  return rune < 0x80 || isPrintable(rune)
}

/** As in the query of a URL: a blank is `+`. */
export function escapeForQuery(text: ByteString): ByteString {
  return text.replace(/[^A-Za-z0-9\-_.~]/g, (byte) =>
    byte === ' ' ? '+' : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
