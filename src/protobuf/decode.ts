import type { Field, MessageSchema } from './schema.ts'
import { unrecognized } from './schema.ts'
import { decodeVarint, MalformedMessage, wireFields, wireTypes } from './wire.ts'
import type { WireField } from './wire.ts'

/**
 * A message with every field of its schema: those that did not come have their default value, which is
 * null for a message. Fields that the schema does not have are skipped; the last of several counts.
 *
 * @throws MalformedMessage
 */
export function decodeMessage(schema: MessageSchema, bytes: Buffer): Record<string, unknown> {
  const message: Record<string, unknown> = Object.fromEntries(
    schema.map((field) => [field[1], defaultOf(field)]),
  )
  const fields = new Map(schema.map((field) => [field[0], field]))
  for (const wire of wireFields(bytes)) {
    const field = fields.get(wire.number)
    if (field !== undefined && fits(field, wire)) take(message, field, wire)
  }
  return message
}

function defaultOf([, , kind, cardinality]: Field): unknown {
  if (cardinality === 'repeated') return []
  if (typeof kind === 'function') return null
  if (typeof kind === 'object') return kind.values[0]
  return defaults[kind]()
}

const defaults = {
  string: () => '',
  bytes: () => Buffer.alloc(0),
  bool: () => false,
  int32: () => 0,
  uint32: () => 0,
  int64: () => 0n,
  uint64: () => 0n,
  'string map': () => new Map<string, string>(),
}

/** A field of another kind than it is known by is as good as unknown, as in every implementation. */
function fits(field: Field, { wireType }: WireField): boolean {
  if (wireType === wireTypes.delimited) return isDelimited(field) || field[3] === 'repeated'
  return wireType === wireTypes.varint && !isDelimited(field)
}

function isDelimited([, , kind]: Field): boolean {
  return (
    typeof kind === 'function' || kind === 'string' || kind === 'bytes' || kind === 'string map'
  )
}

function take(message: Record<string, unknown>, field: Field, wire: WireField): void {
  const [, name, kind, cardinality] = field
  const known = message[name]
  if (kind === 'string map') {
    if (known instanceof Map) known.set(...entryOf(wire.bytes))
  } else if (cardinality !== 'repeated') {
    message[name] = valueOf(field, wire)
  } else if (Array.isArray(known)) {
    if (wire.wireType === wireTypes.delimited && !isDelimited(field)) {
      known.push(...packed(wire.bytes).map((value) => valueOf(field, { ...wire, value })))
    } else known.push(valueOf(field, wire))
  }
}

function valueOf([, , kind]: Field, { value, bytes }: WireField): unknown {
  if (typeof kind === 'function') return decodeMessage(kind(), bytes)
  if (typeof kind === 'object') {
    return kind.values[Number(BigInt.asIntN(32, value))] ?? unrecognized
  }
  switch (kind) {
    case 'string':
      return bytes.toString('utf8')
    case 'bytes':
      return bytes
    case 'bool':
      return value !== 0n
    case 'int32':
      return Number(BigInt.asIntN(32, value))
    case 'uint32':
      return Number(BigInt.asUintN(32, value))
    case 'int64':
      return BigInt.asIntN(64, value)
    case 'uint64':
      return value
    case 'string map':
      throw new MalformedMessage('a map in it is not one')
  }
}

/** Numbers of a list, one after another. */
function packed(bytes: Buffer): readonly bigint[] {
  const values: bigint[] = []
  for (let offset = 0; offset < bytes.length;) {
    const { value, end } = decodeVarint(bytes, offset)
    values.push(value)
    offset = end
  }
  return values
}

function entryOf(bytes: Buffer): [string, string] {
  const entry = ['', '']
  for (const { number, wireType, bytes: text } of wireFields(bytes)) {
    if (wireType === wireTypes.delimited && (number === 1 || number === 2)) {
      entry[number - 1] = text.toString('utf8')
    }
  }
  const [key = '', value = ''] = entry
  return [key, value]
}
