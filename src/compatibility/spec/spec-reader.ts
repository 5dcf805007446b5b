/**
 * Reads YAML nodes as Go's JSON decoder reads them into a struct: scalars become text where text is
 * wanted, a null is a field that is not given, field names match in any case. Every problem is
 * collected, so that all of them are told at once.
 */
import { CanaryError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { compatibilityLimits } from '../../limits.ts'
import type { SourceLocation } from '../../model.ts'
import type { YamlMapping, YamlNode, YamlScalar } from '../../yaml/tree.ts'
import { compareBytes } from './go-text.ts'
import { noteChange, tellLetterCase, tellRepeated } from './misread.ts'
import type { Misreading, ScalarUse } from './spec.ts'
import { readScalar, scalarText } from './yaml-scalar.ts'
import type { ScalarValue } from './yaml-scalar.ts'

/** The fields of one mapping by name; a field that is null is not there. */
export interface Fields extends Iterable<readonly [string, YamlNode]> {
  readonly get: (name: string) => YamlNode | undefined
  readonly locateKey: (name: string) => SourceLocation
}

export interface SpecReader {
  readonly problems: readonly Problem[]
  readonly misreadings: readonly Misreading[]
  readonly locate: (node: YamlNode) => SourceLocation
  readonly isNull: (node: YamlNode) => boolean
  /** The fields of a struct; other keys are remembered in `misreadings`. */
  readonly fields: (node: YamlNode | null, what: string, known: readonly string[]) => Fields
  /** All entries of a map, null values included; null where no map is given. */
  readonly map: (node: YamlNode | undefined, what: string) => Fields | null
  readonly list: (node: YamlNode | undefined, what: string) => readonly YamlNode[]
  /** @param use null where nothing depends on the text */
  readonly text: (node: YamlNode | undefined, what: string, use: ScalarUse | null) => string
  readonly textMap: (node: YamlNode | undefined, what: string) => ReadonlyMap<string, string>
  readonly integer: (node: YamlNode | undefined, what: string) => bigint
}

interface Entry {
  readonly key: YamlNode
  readonly value: YamlNode
}

type Entries = ReadonlyMap<string, Entry>

interface State {
  readonly locate: (node: YamlNode) => SourceLocation
  readonly problems: Problem[]
  readonly misreadings: Misreading[]
  values: number
}

/** A reader that collects into its own lists. */
export function createReader(locate: (node: YamlNode) => SourceLocation): SpecReader {
  const state: State = { locate, problems: [], misreadings: [], values: 0 }
  return {
    problems: state.problems,
    misreadings: state.misreadings,
    locate,
    isNull,
    fields: (node, what, known) => readFields(state, node, what, known),
    map: (node, what) => readMap(state, node, what),
    list: (node, what) => readList(state, node, what),
    text: (node, what, use) => readText(state, node, what, use),
    textMap: (node, what) => readTextMap(state, node, what),
    integer: (node, what) => readInteger(state, node, what),
  }
}

function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && readScalar(node).type === 'null'
}

function readFields(
  state: State,
  node: YamlNode | null,
  what: string,
  known: readonly string[],
): Fields {
  if (node === null || isNull(node)) return toFields(state, new Map())
  if (node.kind !== 'mapping') {
    report(state, node, `${what} must be a mapping, not ${describeKind(node)}`)
    return toFields(state, new Map())
  }
  const fields = new Map<string, Entry>()
  const spellings = new Map<string, string | null>()
  const entries = [...readEntries(state, node, what)]
  // Go's decoder meets keys in byte order, so the last spelling of a field wins.
  for (const [key, entry] of entries.sort(([left], [right]) => compareBytes(left, right))) {
    const name = known.find((field) => field === key) ?? known.find((field) => folds(field, key))
    if (name === undefined) {
      ignoreKey(state, { key, entry, what, known })
      continue
    }
    const isKept = !isNull(entry.value)
    const before = fields.get(name)
    if (before !== undefined) tellRepeated(state, what, { entry, before, isKept, merge: null })
    spellings.set(name, spellings.has(name) ? null : key)
    if (isKept) fields.set(name, entry)
  }
  for (const [field, key] of spellings) {
    const entry = fields.get(field)
    if (key !== null && key !== field && entry !== undefined) tellLetterCase(state, field, entry)
  }
  return toFields(state, fields)
}

function toFields(state: State, entries: Entries): Fields {
  return {
    get: (name) => entries.get(name)?.value,
    locateKey: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) throw new RangeError(`there is no entry ${name}`)
      return state.locate(entry.key)
    },
    *[Symbol.iterator]() {
      for (const [name, entry] of entries) yield [name, entry.value] as const
    },
  }
}

function ignoreKey(
  state: State,
  ignored: { key: string; entry: Entry; what: string; known: readonly string[] },
): void {
  const { key, entry, what, known } = ignored
  const location = state.locate(entry.key)
  state.misreadings.push({ kind: 'ignored-key', key, parent: what, known, location })
  checkConvertible(state, entry.value)
}

function readMap(state: State, node: YamlNode | undefined, what: string): Fields | null {
  if (node === undefined || isNull(node)) return null
  if (node.kind === 'mapping') return toFields(state, readEntries(state, node, what))
  report(state, node, `${what} must be a mapping, not ${describeKind(node)}`)
  return null
}

function readList(state: State, node: YamlNode | undefined, what: string): readonly YamlNode[] {
  if (node === undefined || isNull(node)) return []
  if (node.kind === 'sequence') {
    countValues(state, node.items.length, node)
    return node.items
  }
  const hint = what === 'value' ? ' (write it in brackets)' : ''
  report(state, node, `${what} must be a list, not ${describeKind(node)}${hint}`)
  return []
}

function readText(
  state: State,
  node: YamlNode | undefined,
  what: string,
  use: ScalarUse | null,
): string {
  if (node === undefined) return ''
  if (node.kind !== 'scalar') {
    report(state, node, `${what} must be text, not ${describeKind(node)}`)
    return ''
  }
  const value = readScalar(node)
  if (value.type === 'invalid') {
    report(state, node, value.problem)
    return ''
  }
  const text = scalarText(value) ?? ''
  if (use !== null) noteChange(state, node, value, text, use)
  return text
}

function readTextMap(
  state: State,
  node: YamlNode | undefined,
  what: string,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [name, value] of readMap(state, node, what) ?? []) {
    texts.set(name, readText(state, value, `${what}.${name}`, 'compared'))
  }
  return texts
}

function readInteger(state: State, node: YamlNode | undefined, what: string): bigint {
  if (node === undefined) return 0n
  const value: ScalarValue | null = node.kind === 'scalar' ? readScalar(node) : null
  const integer = value === null ? null : wholeNumber(value)
  if (integer !== null && BigInt.asIntN(64, integer) === integer) return integer
  report(state, node, `${what} must be a whole number without quotes`)
  return 0n
}

/** Go prints a float below 1e21 as JavaScript does, without exponent, so `5.0` and `1e3` are whole numbers as well. */
function wholeNumber(value: ScalarValue): bigint | null {
  if (value.type === 'integer') return value.value
  if (value.type !== 'float' || !Number.isInteger(value.value)) return null
  return Math.abs(value.value) < 1e21 ? BigInt(String(value.value)) : null
}

/** The entries of a mapping by the text of their keys; merges and later keys win over earlier ones. */
function readEntries(state: State, mapping: YamlMapping, what: string): Entries {
  const entries = new Map<string, Entry>()
  countValues(state, mapping.entries.length, mapping)
  const written = new Set<Entry>()
  const put = (name: string, entry: Entry, merge: YamlNode | null) => {
    const before = entries.get(name)
    // What a merge brings is there to be replaced by what is written out behind it.
    if (before !== undefined && written.has(before)) {
      tellRepeated(state, what, { entry, before, isKept: true, merge })
    }
    if (merge === null) written.add(entry)
    entries.set(name, entry)
  }
  for (const { key, value } of mapping.entries) {
    if (isMergeKey(key)) {
      for (const merged of mergedMappings(state, value)) {
        for (const [name, entry] of readEntries(state, merged, what)) put(name, entry, key)
      }
      continue
    }
    const name = keyText(state, key)
    if (name !== null) put(name, { key, value }, null)
  }
  return entries
}

function isMergeKey(key: YamlNode): boolean {
  if (key.kind !== 'scalar' || key.text !== '<<') return false
  return key.tag === null ? key.plain : key.tag === 'tag:yaml.org,2002:merge'
}

/** In reverse order: the earlier mapping of a list takes precedence. */
function mergedMappings(state: State, value: YamlNode): YamlMapping[] {
  const nodes = value.kind === 'sequence' ? [...value.items].reverse() : [value]
  const mappings = nodes.filter((node) => node.kind === 'mapping')
  if (mappings.length < nodes.length) {
    report(state, value, 'a merge (<<) takes a mapping or a list of mappings')
  }
  return mappings
}

function keyText(state: State, key: YamlNode): string | null {
  if (key.kind !== 'scalar') {
    report(state, key, `a key must be text, not ${describeKind(key)}`)
    return null
  }
  const value = readScalar(key)
  switch (value.type) {
    case 'invalid':
      report(state, key, value.problem)
      return null
    case 'null':
      report(state, key, 'a key must be text, not null')
      return null
    case 'integer':
      noteChange(state, key, value, value.value.toString(), 'compared')
      // Go has no signed number for it, and refuses it as a key.
      if (BigInt.asIntN(64, value.value) === value.value) return value.value.toString()
      report(state, key, `${key.text} is too large a number for a key`)
      return null
    case 'float': {
      const text = floatKey(key, value)
      noteChange(state, key, value, text, 'compared')
      return text
    }
    case 'boolean':
    case 'string': {
      const text = scalarText(value)
      noteChange(state, key, value, text ?? '', 'compared')
      return text
    }
  }
}

function floatKey(key: YamlScalar, value: Extract<ScalarValue, { type: 'float' }>): string {
  const text = scalarText(value) ?? key.text
  return (
    new Map([
      ['+Inf', '.inf'],
      ['-Inf', '-.inf'],
      ['NaN', '.nan'],
    ]).get(text) ?? text
  )
}

/** What no field takes is still converted to JSON upstream, and may fail there. */
function checkConvertible(state: State, node: YamlNode): void {
  countValues(state, 1, node)
  if (node.kind === 'sequence') {
    for (const item of node.items) checkConvertible(state, item)
  } else if (node.kind === 'mapping') {
    for (const entry of readEntries(state, node, 'it').values())
      checkConvertible(state, entry.value)
  } else {
    const value = readScalar(node)
    if (value.type === 'invalid') report(state, node, value.problem)
    else if (value.type === 'float' && !Number.isFinite(value.value)) {
      report(state, node, `${node.text} cannot be converted to JSON`)
    }
  }
}

function describeKind(node: YamlNode): string {
  if (node.kind === 'mapping') return 'a mapping'
  if (node.kind === 'sequence') return 'a list'
  return 'a scalar'
}

/** Go's JSON decoder folds ASCII letters, the long s and the Kelvin sign. */
function folds(field: string, key: string): boolean {
  if (key.length !== field.length) return false
  return field.toLowerCase() === key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase()
}

function countValues(state: State, count: number, node: YamlNode): void {
  state.values += count
  if (state.values <= compatibilityLimits.specValues) return
  throw new CanaryError('input', {
    code: 'spec-too-large',
    message: `the spec has more than ${compatibilityLimits.specValues} values, aliases repeated`,
    location: state.locate(node),
  })
}

function report(state: State, node: YamlNode, message: string): void {
  if (state.problems.length >= compatibilityLimits.problems) return
  state.problems.push({ code: 'spec-invalid', message, location: state.locate(node) })
}
