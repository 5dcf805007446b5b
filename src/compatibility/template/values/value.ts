import type { Version } from './version.ts'
import type { ByteString } from './bytes.ts'

/**
 * Values of a running template, with the Go types they would have: `printf "%T"`, the messages
 * about wrong types, and which function takes what all depend on them.
 */
export type Value =
  | InvalidValue
  | NilValue
  | BoolValue
  | IntegerValue
  | FloatValue
  | StringValue
  | ListValue
  | MapValue
  | VersionValue

/** No value at all: shown as `<no value>`. */
export interface InvalidValue {
  readonly kind: 'invalid'
}
/** An empty interface that holds nothing, such as an element of a list: shown as `<nil>`. */
export interface NilValue {
  readonly kind: 'nil'
}
export interface BoolValue {
  readonly kind: 'bool'
  readonly value: boolean
}
export type IntegerType = 'int' | 'int64' | 'int32' | 'uint8' | 'uint64'
export interface IntegerValue {
  readonly kind: 'integer'
  readonly type: IntegerType
  readonly value: bigint
}
export interface FloatValue {
  readonly kind: 'float'
  readonly value: number
}
export interface StringValue {
  readonly kind: 'string'
  readonly value: ByteString
}
export interface ListValue {
  readonly kind: 'list'
  /** The Go type, such as `[]string`. */
  readonly type: string
  readonly items: readonly Value[]
  /** The nil list: it reads like an empty one, and only `eq`, `deepEqual` and JSON tell them apart. */
  readonly isNil: boolean
}
export interface MapValue {
  readonly kind: 'map'
  readonly type: string
  /** `set` and `unset` write here, as in Go: a dict is shared, not copied. */
  readonly entries: Map<ByteString, Value>
  /** What a missing key stands for with `index`. */
  readonly zero: Value
  /** The nil map: it reads like an empty one, and cannot be written. */
  readonly isNil: boolean
}
/** A `*semver.Version`. */
export interface VersionValue {
  readonly kind: 'version'
  readonly version: Version
}

export const anyListType = '[]interface {}'
export const anyMapType = 'map[string]interface {}'
export const stringListType = '[]string'
export const stringMapType = 'map[string]string'

export const invalid: InvalidValue = { kind: 'invalid' }
export const nil: NilValue = { kind: 'nil' }
const yes: BoolValue = { kind: 'bool', value: true }
const no: BoolValue = { kind: 'bool', value: false }
export const emptyString: StringValue = { kind: 'string', value: '' }

export function boolean(value: boolean): BoolValue {
  return value ? yes : no
}

export function integer(value: bigint | number, type: IntegerType = 'int'): IntegerValue {
  return { kind: 'integer', type, value: BigInt(value) }
}

export function float(value: number): FloatValue {
  return { kind: 'float', value }
}

export function string(value: ByteString): StringValue {
  return { kind: 'string', value }
}

export function list(items: readonly Value[], type: string = anyListType): ListValue {
  return { kind: 'list', type, items: items.map(asElement), isNil: false }
}

export function nilList(type: string = anyListType): ListValue {
  return { kind: 'list', type, items: [], isNil: true }
}

export function strings(items: readonly ByteString[]): ListValue {
  return { kind: 'list', type: stringListType, items: items.map(string), isNil: false }
}

export function map(
  entries: Map<ByteString, Value>,
  type: string = anyMapType,
  zero: Value = nil,
): MapValue {
  return { kind: 'map', type, entries, zero, isNil: false }
}

export const nilMap: MapValue = {
  kind: 'map',
  type: anyMapType,
  entries: new Map(),
  zero: nil,
  isNil: true,
}

/** What is stored in a list or a dict, where "no value" is nil. */
export function asElement(value: Value): Value {
  return value.kind === 'invalid' ? nil : value
}

/** What an element is once it is taken out: an empty interface is "no value". */
export function fromElement(value: Value): Value {
  return value.kind === 'nil' ? invalid : value
}

/** Sorted by bytes, as Go prints and ranges over a map. */
export function sortedKeys(value: MapValue): ByteString[] {
  return [...value.entries.keys()].sort(compareBytes)
}

export function compareBytes(left: ByteString, right: ByteString): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** The Go name of a value's type. */
export function typeName(value: Value): string {
  switch (value.kind) {
    case 'invalid':
    case 'nil':
      return '<nil>'
    case 'float':
      return 'float64'
    case 'version':
      return '*semver.Version'
    case 'integer':
    case 'list':
    case 'map':
      return value.type
    case 'bool':
    case 'string':
      return value.kind
  }
}

/** The Go kind of a value, as `kindOf` gives it. */
export function kindName(value: Value): string {
  switch (value.kind) {
    case 'invalid':
    case 'nil':
      return 'invalid'
    case 'list':
      return 'slice'
    case 'map':
      return 'map'
    case 'version':
      return 'ptr'
    default:
      return typeName(value)
  }
}

export function isNil(value: Value): boolean {
  if (value.kind === 'map' || value.kind === 'list') return value.isNil
  return value.kind === 'invalid' || value.kind === 'nil'
}

/** What `if`, `with`, `and`, `or` and `not` see. */
export function isTrue(value: Value): boolean {
  switch (value.kind) {
    case 'invalid':
    case 'nil':
      return false
    case 'bool':
      return value.value
    case 'integer':
      return value.value !== 0n
    case 'float':
      return value.value !== 0
    case 'string':
      return value.value !== ''
    case 'list':
      return value.items.length > 0
    case 'map':
      return value.entries.size > 0
    case 'version':
      return true
  }
}
