/**
 * What everything has in common that reads foreign documents by hand, where a schema would take too
 * long: the way down into a document, and names of fields. What is wrong there, and how it is told,
 * is each reader's own.
 */

/** Keys and indexes, from the document's root on. */
export type Path = readonly (string | number)[]

/** The state of a reader on its way through a document. */
export interface Decoding {
  /** Where it stands. Changed on the way: whoever keeps it copies it. */
  readonly path: (string | number)[]
}

export type Decode<Value, State extends Decoding> = (value: unknown, state: State) => Value

/** Decodes what stands one step further down. */
export function decodeAt<Value, State extends Decoding>(
  step: string | number,
  value: unknown,
  decode: Decode<Value, State>,
  state: State,
): Value {
  state.path.push(step)
  const decoded = decode(value, state)
  state.path.pop()
  return decoded
}

/** Decodes each item of a list, one step further down. */
export function decodeItems<Value, State extends Decoding>(
  items: readonly unknown[],
  decode: Decode<Value, State>,
  state: State,
): Value[] {
  return items.map((item, index) => decodeAt(index, item, decode, state))
}

/** `checks[2].probe.httpGet`, as people write it. */
export function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the document'
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('')
}

/** An own field of plain data; undefined where there is none. */
export function fieldOf(value: unknown, name: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** The fields of a struct of Go, whose JSON decoder finds them in any letter case. */
export interface FieldNames {
  readonly exact: ReadonlySet<string>
  /** The field that a key means: its own, or the one that differs in letter case alone. */
  readonly meantBy: (key: string) => string | undefined
}

export function fieldNames(...names: readonly string[]): FieldNames {
  const exact = new Set(names)
  const folded = new Map(names.map((name) => [name.toLowerCase(), name]))
  const meantBy = (key: string) => (exact.has(key) ? key : folded.get(fold(key)))
  return { exact, meantBy }
}

/** Go's JSON decoder folds ASCII letters, the long s and the Kelvin sign. */
function fold(key: string): string {
  return key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase()
}
