import { createHash } from 'node:crypto'
import type { ByteString } from '../values/bytes.ts'
import { string } from '../values/value.ts'
import type { FunctionTable, TemplateFunction } from './define.ts'
import { define } from './define.ts'

function digest(algorithm: 'sha1' | 'sha256' | 'sha512'): TemplateFunction {
  return define(['string'], (context, text) => {
    context.budget.spend(8 + text.length / 16)
    return string(createHash(algorithm).update(text, 'latin1').digest('hex'))
  })
}

function encodeBase64(text: ByteString): string {
  return Buffer.from(text, 'latin1').toString('base64')
}

/** The decoded bytes, or like Sprig the error as the result. */
function decodeBase64(text: string): ByteString {
  const compact = text.replaceAll(/[\r\n]/g, '')
  const bytes = Buffer.from(compact, 'base64')
  // Node reads what it can; only what would be written back just so was well-formed.
  if (bytes.toString('base64') === compact) return bytes.toString('latin1')
  const bad = /[^A-Za-z0-9+/]/.exec(compact)?.index ?? compact.length
  return `illegal base64 data at input byte ${bad}`
}

export const encodingFunctions: FunctionTable = new Map([
  ['sha1sum', digest('sha1')],
  ['sha256sum', digest('sha256')],
  ['sha512sum', digest('sha512')],
  [
    'b64enc',
    define(['string'], (context, text) => string(context.budget.made(encodeBase64(text)))),
  ],
  [
    'b64dec',
    define(['string'], (context, text) => string(context.budget.made(decodeBase64(text)))),
  ],
])
