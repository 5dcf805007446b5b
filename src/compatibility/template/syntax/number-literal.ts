import { exactInteger, maxInt64, maxUint64, minInt64, parseFloat64 } from '../values/numbers.ts'
import { parseInt64, parseUint64 } from '../values/numbers.ts'
import { quote, unquoteCharacter } from '../values/quote.ts'
import type { ByteString } from '../values/bytes.ts'
import type { NumberLiteral } from './nodes.ts'

export type NumberLiteralResult =
  | { readonly ok: true; readonly number: NumberLiteral }
  | { readonly ok: false; readonly error: string }

/** What a number or character constant stands for. Complex constants are refused. */
export function readNumberLiteral(
  text: ByteString,
  kind: 'number' | 'complex' | 'char-constant',
): NumberLiteralResult {
  if (kind === 'char-constant') return readCharacter(text)
  if (kind === 'complex' || text.endsWith('i')) {
    return { ok: false, error: `complex constant ${text} is not supported` }
  }
  const unsigned = parseUint64(text)
  const integer = parseInt64(text)
  if (integer !== undefined) {
    const number = { integer, unsigned: integer === 0n ? 0n : unsigned, float: Number(integer) }
    return { ok: true, number }
  }
  if (unsigned !== undefined) {
    return { ok: true, number: { integer, unsigned, float: Number(unsigned) } }
  }
  return readFloat(text)
}

function readFloat(text: ByteString): NumberLiteralResult {
  const float = parseFloat64(text)
  if (float === undefined) return { ok: false, error: `illegal number syntax: ${quote(text)}` }
  // It reads as a float, but was meant as an integer: one beyond 64 bits.
  if (!/[.eEpP]/.test(text)) return { ok: false, error: `integer overflow: ${quote(text)}` }
  const exact = exactInteger(float)
  const integer = isWithin(exact, minInt64, maxInt64) ? exact : undefined
  const unsigned = isWithin(exact, 0n, maxUint64) ? exact : undefined
  return { ok: true, number: { integer, unsigned, float } }
}

function isWithin(value: bigint | undefined, smallest: bigint, largest: bigint): boolean {
  return value !== undefined && value >= smallest && value <= largest
}

function readCharacter(text: ByteString): NumberLiteralResult {
  const character = unquoteCharacter(text)
  if (character === undefined) return { ok: false, error: 'invalid syntax' }
  if (!character.isWhole) return { ok: false, error: `malformed character constant: ${text}` }
  const integer = BigInt(character.code)
  return { ok: true, number: { integer, unsigned: integer, float: character.code } }
}
