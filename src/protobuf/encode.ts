import type { Field, MessageSchema } from './schema.ts'
import { encodeVarint, wireTypes } from './wire.ts'

/**
 * A message in its bytes. Fields that it does not have, and scalars that have their default value, are
 * left out, as proto3 does.
 *
 * @throws TypeError for a value that its field cannot hold: a fault of whoever made the message
 */
export function encodeMessage(schema: MessageSchema, message: object): Buffer {
  const values = new Map<string, unknown>(Object.entries(message))
  return Buffer.concat(
    schema.flatMap((field) => {
      const value = values.get(field[1])
      if (value === undefined || value === null) return []
      if (field[3] !== 'repeated') return encodeField(field, value)
      if (!Array.isArray(value)) throw misfit(field)
      return value.flatMap((item: unknown) => encodeField(field, item, 'always'))
    }),
  )
}

function encodeField(field: Field, value: unknown, sent: 'always' | 'set' = 'set'): Buffer[] {
  const [number, , kind] = field
  if (kind === 'string map') return encodeMap(field, value)
  if (typeof kind === 'function') {
    if (typeof value !== 'object' || value === null) throw misfit(field)
    return delimited(number, encodeMessage(kind(), value))
  }
  if (kind === 'string' || kind === 'bytes') {
    const bytes = bytesOf(field, value)
    return bytes.length === 0 && sent === 'set' ? [] : delimited(number, bytes)
  }
  const whole = wholeNumber(field, value)
  return whole === 0n && sent === 'set'
    ? []
    : [encodeVarint((number << 3) | wireTypes.varint), encodeVarint(whole)]
}

/** A map is a list of messages that hold a key and a value. */
function encodeMap(field: Field, value: unknown): Buffer[] {
  if (!(value instanceof Map)) throw misfit(field)
  return [...(value as ReadonlyMap<unknown, unknown>)].flatMap(([key, item]) =>
    delimited(
      field[0],
      Buffer.concat([...delimited(1, bytesOf(field, key)), ...delimited(2, bytesOf(field, item))]),
    ),
  )
}

function delimited(number: number, bytes: Buffer): Buffer[] {
  return [encodeVarint((number << 3) | wireTypes.delimited), encodeVarint(bytes.length), bytes]
}

function bytesOf(field: Field, value: unknown): Buffer {
  if (typeof value === 'string') return Buffer.from(value, 'utf8')
  if (value instanceof Uint8Array) return Buffer.from(value)
  throw misfit(field)
}

function wholeNumber(field: Field, value: unknown): bigint {
  const [, , kind] = field
  if (typeof kind === 'object') {
    const index = typeof value === 'string' ? kind.values.indexOf(value) : -1
    if (index < 0) throw misfit(field)
    return BigInt(index)
  }
  if (kind === 'bool') {
    if (typeof value !== 'boolean') throw misfit(field)
    return value ? 1n : 0n
  }
  const isWhole = typeof value === 'bigint' || Number.isSafeInteger(value)
  if (!isWhole) throw misfit(field)
  const whole = BigInt(value as bigint | number)
  if (fitting(kind, whole) !== whole) throw misfit(field)
  return whole
}

function fitting(kind: Field[2], whole: bigint): bigint {
  switch (kind) {
    case 'int32':
      return BigInt.asIntN(32, whole)
    case 'uint32':
      return BigInt.asUintN(32, whole)
    case 'uint64':
      return BigInt.asUintN(64, whole)
    default:
      return BigInt.asIntN(64, whole)
  }
}

function misfit([, name]: Field): TypeError {
  return new TypeError(`${name} cannot hold its value`)
}
