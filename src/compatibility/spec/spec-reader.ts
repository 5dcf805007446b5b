/**
 * Reads YAML nodes as Go's JSON decoder reads them into a struct: scalars become text where text is
 * wanted, a null is a field that is not given, field names match in any case. Every problem is
 * collected, so that all of them are told at once.
 */
import type { FieldNames } from '../../decode.ts'
import type { SourceLocation } from '../../model.ts'
import type { YamlNode } from '../../yaml/tree.ts'
import { readEntries } from './entries.ts'
import type { Entries, Entry } from './entries.ts'
import { compareBytes } from './go-text.ts'
import { noteChange, tellLetterCase, tellRepeated } from './misread.ts'
import { countValues, describeKind, report } from './reading.ts'
import type { Reading } from './reading.ts'
import type { ScalarUse } from './spec.ts'
import { readScalar, scalarText } from './yaml-scalar.ts'
import type { ScalarValue } from './yaml-scalar.ts'

/** The fields of one mapping by name; a field that is null is not there. */
export interface Fields extends Iterable<readonly [string, YamlNode]> {
  readonly get: (name: string) => YamlNode | undefined
  readonly locateKey: (name: string) => SourceLocation
}

export function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && readScalar(node).type === 'null'
}

/** The fields of a struct; other keys are remembered in `misreadings`. */
export function readFields(
  reading: Reading,
  node: YamlNode | null,
  what: string,
  known: FieldNames,
): Fields {
  if (node === null || isNull(node)) return toFields(reading, new Map())
  if (node.kind !== 'mapping') {
    report(reading, node, `${what} must be a mapping, not ${describeKind(node)}`)
    return toFields(reading, new Map())
  }
  const fields = new Map<string, Entry>()
  const spellings = new Map<string, string | null>()
  const entries = [...readEntries(reading, node, what)]
  // Go's decoder meets keys in byte order, so the last spelling of a field wins.
  for (const [key, entry] of entries.sort(([left], [right]) => compareBytes(left, right))) {
    const name = known.meantBy(key)
    if (name === undefined) {
      ignoreKey(reading, { key, entry, what, known: [...known.exact] })
      continue
    }
    const isKept = !isNull(entry.value)
    const before = fields.get(name)
    if (before !== undefined) tellRepeated(reading, what, { entry, before, isKept, merge: null })
    spellings.set(name, spellings.has(name) ? null : key)
    if (isKept) fields.set(name, entry)
  }
  for (const [field, key] of spellings) {
    const entry = fields.get(field)
    if (key !== null && key !== field && entry !== undefined) tellLetterCase(reading, field, entry)
  }
  return toFields(reading, fields)
}

function toFields(reading: Reading, entries: Entries): Fields {
  return {
    get: (name) => entries.get(name)?.value,
    locateKey: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) throw new RangeError(`there is no entry ${name}`)
      return reading.locate(entry.key)
    },
    *[Symbol.iterator]() {
      for (const [name, entry] of entries) yield [name, entry.value] as const
    },
  }
}

function ignoreKey(
  reading: Reading,
  ignored: { key: string; entry: Entry; what: string; known: readonly string[] },
): void {
  const { key, entry, what, known } = ignored
  const location = reading.locate(entry.key)
  reading.misreadings.push({ kind: 'ignored-key', key, parent: what, known, location })
  checkConvertible(reading, entry.value)
}

/** All entries of a map, null values included; null where no map is given. */
export function readMap(reading: Reading, node: YamlNode | undefined, what: string): Fields | null {
  if (node === undefined || isNull(node)) return null
  if (node.kind === 'mapping') return toFields(reading, readEntries(reading, node, what))
  report(reading, node, `${what} must be a mapping, not ${describeKind(node)}`)
  return null
}

export function readList(
  reading: Reading,
  node: YamlNode | undefined,
  what: string,
): readonly YamlNode[] {
  if (node === undefined || isNull(node)) return []
  if (node.kind === 'sequence') {
    countValues(reading, node.items.length, node)
    return node.items
  }
  const hint = what === 'value' ? ' (write it in brackets)' : ''
  report(reading, node, `${what} must be a list, not ${describeKind(node)}${hint}`)
  return []
}

/** @param use null where nothing depends on the text */
export function readText(
  reading: Reading,
  node: YamlNode | undefined,
  what: string,
  use: ScalarUse | null,
): string {
  if (node === undefined) return ''
  if (node.kind !== 'scalar') {
    report(reading, node, `${what} must be text, not ${describeKind(node)}`)
    return ''
  }
  const value = readScalar(node)
  if (value.type === 'invalid') {
    report(reading, node, value.problem)
    return ''
  }
  const text = scalarText(value) ?? ''
  if (use !== null) noteChange(reading, node, value, text, use)
  return text
}

export function readTextMap(
  reading: Reading,
  node: YamlNode | undefined,
  what: string,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [name, value] of readMap(reading, node, what) ?? []) {
    texts.set(name, readText(reading, value, `${what}.${name}`, 'compared'))
  }
  return texts
}

export function readInteger(reading: Reading, node: YamlNode | undefined, what: string): bigint {
  if (node === undefined) return 0n
  const value: ScalarValue | null = node.kind === 'scalar' ? readScalar(node) : null
  const integer = value === null ? null : wholeNumber(value)
  if (integer !== null && BigInt.asIntN(64, integer) === integer) return integer
  report(reading, node, `${what} must be a whole number without quotes`)
  return 0n
}

/** Go prints a float below 1e21 as JavaScript does, without exponent, so `5.0` and `1e3` are whole numbers as well. */
function wholeNumber(value: ScalarValue): bigint | null {
  if (value.type === 'integer') return value.value
  if (value.type !== 'float' || !Number.isInteger(value.value)) return null
  return Math.abs(value.value) < 1e21 ? BigInt(String(value.value)) : null
}

/** What no field takes is still converted to JSON upstream, and may fail there. */
function checkConvertible(reading: Reading, node: YamlNode): void {
  countValues(reading, 1, node)
  if (node.kind === 'sequence') {
    for (const item of node.items) checkConvertible(reading, item)
  } else if (node.kind === 'mapping') {
    for (const entry of readEntries(reading, node, 'it').values())
      checkConvertible(reading, entry.value)
  } else {
    const value = readScalar(node)
    if (value.type === 'invalid') report(reading, node, value.problem)
    else if (value.type === 'float' && !Number.isFinite(value.value)) {
      report(reading, node, `${node.text} cannot be converted to JSON`)
    }
  }
}
