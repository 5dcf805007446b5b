/** Remembers what is read otherwise than it is written, while a spec is read. */
import type { YamlNode, YamlScalar } from '../../yaml/tree.ts'
import type { Reading } from './reading.ts'
import type { ScalarUse } from './spec.ts'
import type { ScalarValue } from './yaml-scalar.ts'

interface Entry {
  readonly key: YamlNode
}

export function tellLetterCase(reading: Reading, field: string, entry: Entry): void {
  const location = reading.locate(entry.key)
  reading.misreadings.push({ kind: 'letter-case', key: textOf(entry.key), field, location })
}

/** Two entries for one key, of which `entry` is met later by whoever reads them. */
interface Repetition {
  readonly entry: Entry
  readonly before: Entry
  /** False where `before` stays. */
  readonly isKept: boolean
  /** The `<<` that brings `entry`, if one does. */
  readonly merge: YamlNode | null
}

/** Told at whichever stands later in the file. */
export function tellRepeated(
  reading: Reading,
  parent: string,
  { entry, before, isKept, merge }: Repetition,
): void {
  const place = merge ?? entry.key
  const isLater = merge !== null || place.offset >= before.key.offset
  const [later, earlier] = isLater ? [place, before.key] : [before.key, place]
  reading.misreadings.push({
    kind: 'repeated-key',
    parent,
    key: textOf(later),
    other: textOf(earlier),
    otherLocation: reading.locate(earlier),
    kept: isKept === isLater ? 'this' : 'other',
    location: reading.locate(later),
  })
}

function textOf(key: YamlNode): string {
  return key.kind === 'scalar' ? key.text : ''
}

/** Remembers a scalar without quotes and tag of which the schema made another text. */
export function noteChange(
  reading: Reading,
  node: YamlScalar,
  { type }: ScalarValue,
  read: string,
  use: ScalarUse,
): void {
  if (type === 'string' || type === 'invalid' || node.tag !== null) return
  if (node.text === read && type !== 'null') return
  const location = reading.locate(node)
  const kind = type === 'null' || type === 'boolean' ? type : 'number'
  const written = node.text
  reading.misreadings.push({ kind: 'changed-scalar', written, read, type: kind, use, location })
}
