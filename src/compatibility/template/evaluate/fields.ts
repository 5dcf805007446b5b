import type { TemplateFunction } from '../functions/define.ts'
import { versionMethods } from '../functions/version-methods.ts'
import type { ByteString } from '../values/bytes.ts'
import { quote } from '../values/quote.ts'
import { typeName } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import type { Frame } from './frame.ts'

/** Fields of Go's struct that only its methods show. */
const hiddenVersionFields: ReadonlySet<string> = new Set([
  'major',
  'metadata',
  'minor',
  'original',
  'patch',
  'pre',
])

export type Field =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'method'; readonly method: TemplateFunction }

/**
 * What `.name` of a value is. A missing key is an error (`missingkey=error`).
 *
 * @param hasArguments whether it is called like a function
 */
export function findField(
  frame: Frame,
  receiver: Value,
  name: ByteString,
  hasArguments: boolean,
): Field {
  if (receiver.kind === 'invalid') {
    throw frame.failure(`nil data; no entry for key ${quote(name)}`)
  }
  if (receiver.kind === 'nil') {
    throw frame.failure(`nil pointer evaluating interface {}.${name}`)
  }
  if (receiver.kind === 'version') {
    const method = versionMethods(receiver.version).get(name)
    if (method !== undefined) return { kind: 'method', method }
    if (hiddenVersionFields.has(name)) {
      throw frame.failure(`${name} is an unexported field of struct type *semver.Version`)
    }
  }
  if (receiver.kind !== 'map') {
    throw frame.failure(`can't evaluate field ${name} in type ${typeName(receiver)}`)
  }
  if (hasArguments) throw frame.failure(`${name} is not a method but has arguments`)
  const value = receiver.entries.get(name)
  if (value === undefined) throw frame.failure(`map has no entry for key ${quote(name)}`)
  return { kind: 'value', value }
}
