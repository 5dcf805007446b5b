/** The entries of a mapping as Go's YAML reader gives them: merges done, keys made text. */
import type { YamlMapping, YamlNode, YamlScalar } from '../../yaml/tree.ts'
import { noteChange, tellRepeated } from './misread.ts'
import { countValues, describeKind, report } from './reading.ts'
import type { Reading } from './reading.ts'
import { readScalar, scalarText } from './yaml-scalar.ts'
import type { ScalarValue } from './yaml-scalar.ts'

export interface Entry {
  readonly key: YamlNode
  readonly value: YamlNode
}

export type Entries = ReadonlyMap<string, Entry>

/** The entries of a mapping by the text of their keys; merges and later keys win over earlier ones. */
export function readEntries(reading: Reading, mapping: YamlMapping, what: string): Entries {
  const entries = new Map<string, Entry>()
  countValues(reading, mapping.entries.length, mapping)
  const written = new Set<Entry>()
  const put = (name: string, entry: Entry, merge: YamlNode | null) => {
    const before = entries.get(name)
    // What a merge brings is there to be replaced by what is written out behind it.
    if (before !== undefined && written.has(before)) {
      tellRepeated(reading, what, { entry, before, isKept: true, merge })
    }
    if (merge === null) written.add(entry)
    entries.set(name, entry)
  }
  for (const { key, value } of mapping.entries) {
    if (isMergeKey(key)) {
      for (const merged of mergedMappings(reading, value)) {
        for (const [name, entry] of readEntries(reading, merged, what)) put(name, entry, key)
      }
      continue
    }
    const name = keyText(reading, key)
    if (name !== null) put(name, { key, value }, null)
  }
  return entries
}

function isMergeKey(key: YamlNode): boolean {
  if (key.kind !== 'scalar' || key.text !== '<<') return false
  return key.tag === null ? key.plain : key.tag === 'tag:yaml.org,2002:merge'
}

/** In reverse order: the earlier mapping of a list takes precedence. */
function mergedMappings(reading: Reading, value: YamlNode): YamlMapping[] {
  const nodes = value.kind === 'sequence' ? [...value.items].reverse() : [value]
  const mappings = nodes.filter((node) => node.kind === 'mapping')
  if (mappings.length < nodes.length) {
    report(reading, value, 'a merge (<<) takes a mapping or a list of mappings')
  }
  return mappings
}

function keyText(reading: Reading, key: YamlNode): string | null {
  if (key.kind !== 'scalar') {
    report(reading, key, `a key must be text, not ${describeKind(key)}`)
    return null
  }
  const value = readScalar(key)
  switch (value.type) {
    case 'invalid':
      report(reading, key, value.problem)
      return null
    case 'null':
      report(reading, key, 'a key must be text, not null')
      return null
    case 'integer':
      noteChange(reading, key, value, value.value.toString(), 'compared')
      // Go has no signed number for it, and refuses it as a key.
      if (BigInt.asIntN(64, value.value) === value.value) return value.value.toString()
      report(reading, key, `${key.text} is too large a number for a key`)
      return null
    case 'float': {
      const text = floatKey(key, value)
      noteChange(reading, key, value, text, 'compared')
      return text
    }
    case 'boolean':
    case 'string': {
      const text = scalarText(value)
      noteChange(reading, key, value, text ?? '', 'compared')
      return text
    }
  }
}

const infinities: ReadonlyMap<string, string> = new Map([
  ['+Inf', '.inf'],
  ['-Inf', '-.inf'],
  ['NaN', '.nan'],
])

function floatKey(key: YamlScalar, value: Extract<ScalarValue, { type: 'float' }>): string {
  const text = scalarText(value) ?? key.text
  return infinities.get(text) ?? text
}
