/** Records whose keys come from outside: `__proto__` and `constructor` are keys like any other. */

/** A record without a prototype. */
export function toRecord<Value>(
  entries: Iterable<readonly [string, Value]>,
): Record<string, Value> {
  // Object.create gives `any`; an object without a prototype is a record of anything.
  const record = Object.create(null) as Record<string, Value>
  for (const [key, value] of entries) record[key] = value
  return record
}

/** A copy of `record` in which `key` is `value`. */
export function withEntry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
  value: Value,
): Record<string, Value> {
  return toRecord([...Object.entries(record ?? {}), [key, value]])
}

/** Splits at the first separator; without one, all is the head and the tail is null. */
export function cut(text: string, separator: string): readonly [string, string | null] {
  const index = text.indexOf(separator)
  return index < 0 ? [text, null] : [text.slice(0, index), text.slice(index + separator.length)]
}
