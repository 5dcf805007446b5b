/** How the fields of messages travel, as tables: https://protobuf.dev/programming-guides/encoding/. */
export type ScalarKind =
  'string' | 'bytes' | 'bool' | 'int32' | 'uint32' | 'int64' | 'uint64' | 'string map'

/** Values of an enumeration by their number, from 0. */
export interface EnumKind {
  readonly values: readonly string[]
}

/** Number, name, and what it holds: another message (a function, since messages may hold each other). */
export type Field = readonly [
  number: number,
  name: string,
  kind: ScalarKind | EnumKind | (() => MessageSchema),
  cardinality?: 'repeated',
]

export type MessageSchema = readonly Field[]

/** What stands for a value of an enumeration that is newer than its table. */
export const unrecognized = 'UNRECOGNIZED'

/**
 * A message to send: what is left out has its default value, as in the format itself. Scalars that are
 * zero are not sent.
 */
export type Sendable<Message> = Message extends
  string | number | bigint | boolean | null | Uint8Array | ReadonlyMap<string, string>
  ? Message
  : Message extends readonly (infer Item)[]
    ? readonly Sendable<Item>[]
    : { readonly [Name in keyof Message]?: Sendable<Message[Name]> }
