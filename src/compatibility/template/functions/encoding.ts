import { createHash } from 'node:crypto'
import type { ByteString } from '../values/bytes.ts'
import { string } from '../values/value.ts'
import type { FunctionTable, TemplateFunction } from './define.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'
import { define } from './define.ts'

function digest(algorithm: 'sha1' | 'sha256' | 'sha512'): TemplateFunction {
  return define(['string'], (context, text) => {
    context.budget.spend(8 + text.length / 16)
    return string(createHash(algorithm).update(text, 'latin1').digest('hex'))
  })
}

/** The decoded bytes, or like Sprig the error as the result. */
function decode(text: ByteString): ByteString {
  const decoded = decodeBase64(text)
  return decoded.ok ? decoded.bytes : `illegal base64 data at input byte ${decoded.offset}`
}

export const encodingFunctions: FunctionTable = new Map([
  ['sha1sum', digest('sha1')],
  ['sha256sum', digest('sha256')],
  ['sha512sum', digest('sha512')],
  [
    'b64enc',
    define(['string'], (context, text) => string(context.budget.made(encodeBase64(text)))),
  ],
  ['b64dec', define(['string'], (context, text) => string(context.budget.made(decode(text))))],
])
