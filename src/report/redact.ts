import { secretLimits } from '../limits.ts'
import { imageSources } from '../model.ts'
import type { Redactor } from '../secrets/redactor.ts'

/**
 * A report, or a part of one, without any of the secrets. Words of the model and times stay, so
 * that no secret can turn a verdict into something else.
 */
export function redactReport<Part>(part: Part, redactor: Redactor): Part {
  if (redactor.isIdle()) return part
  const known = new Map<string, string>()
  const redact = (text: string, field: string): string => {
    const isTail = tails.has(field) && text.length >= secretLimits.tailCharacters
    if (isTail) return redactor.redact(text, true)
    const before = known.get(text)
    if (before !== undefined) return before
    const after = redactor.redact(text)
    known.set(text, after)
    return after
  }
  return mapTexts(part, redact)
}

/**
 * A report, or a part of one, with another text in place of each that people read; words of the
 * model and times stay.
 *
 * @param map is told the name of the field that the text stands in
 */
export function mapTexts<Part>(part: Part, map: MapText): Part {
  // The walk changes strings to strings and nothing else, so the shape stays what it was.
  return mapValue(part, '', map) as Part
}

/** Fields whose values come from us: words of the model, and times. */
const structural: ReadonlySet<string> = new Set([
  'action',
  'change',
  'code',
  'expires',
  'failOn',
  'finishedAt',
  'firstTimestamp',
  'kind',
  'lastTimestamp',
  'lastTransitionTime',
  'matcher',
  'measure',
  'onUndetermined',
  'outcome',
  'phase',
  'severity',
  'startTime',
  'startedAt',
  'state',
  'verdict',
])

/** Files are called sources as well: of these, what is no word of ours is theirs. */
function isStructural(name: string, text: string): boolean {
  return structural.has(name) || (name === 'source' && imageSources.some((one) => one === text))
}

/** Fields that keep the end of something longer. */
const tails: ReadonlySet<string> = new Set(['stdout', 'stderr', 'text'])

/** What does not change is given back as it is: nearly all of a report. */
function mapValue(value: unknown, key: string, map: MapText): unknown {
  if (typeof value === 'string') return map(value, key)
  if (value === null || typeof value !== 'object') return value
  return Array.isArray(value)
    ? mapList(value, key, map)
    : mapObject(value as Readonly<Record<string, unknown>>, map)
}

type MapText = (text: string, field: string) => string

function mapList(list: readonly unknown[], key: string, map: MapText): readonly unknown[] {
  let copy: unknown[] | null = null
  for (const [index, before] of list.entries()) {
    const after = mapValue(before, key, map)
    if (after === before) continue
    copy ??= [...list]
    copy[index] = after
  }
  return copy ?? list
}

function mapObject(object: Readonly<Record<string, unknown>>, map: MapText): object {
  let changes: Map<string, unknown> | null = null
  for (const name of Object.keys(object)) {
    const before = object[name]
    // A Pod has objects of these names.
    if (typeof before === 'string' && isStructural(name, before)) continue
    const after = mapValue(before, name, map)
    if (after !== before) changes = (changes ?? new Map<string, unknown>()).set(name, after)
  }
  if (changes === null) return object
  // A name such as `__proto__` stays a name.
  return Object.fromEntries([...Object.entries(object), ...changes])
}
