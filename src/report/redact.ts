import { secretLimits } from '../limits.ts'
import type { Redactor } from '../secrets/redactor.ts'

/**
 * A report, or a part of one, without any of the secrets. Words of the model and times stay, so
 * that no secret can turn a verdict into something else.
 */
export function redactReport<Part>(part: Part, redactor: Redactor): Part {
  if (redactor.isIdle()) return part
  const known = new Map<string, string>()
  const redact = (text: string, isTail: boolean): string => {
    if (isTail) return redactor.redact(text, true)
    const before = known.get(text)
    if (before !== undefined) return before
    const after = redactor.redact(text)
    known.set(text, after)
    return after
  }
  // The walk changes strings to strings and nothing else, so the shape stays what it was.
  return redactValue(part, '', redact) as Part
}

/** Fields whose values come from us: words of the model, and times. */
const structural: ReadonlySet<string> = new Set([
  'action',
  'code',
  'kind',
  'matcher',
  'outcome',
  'severity',
  'startedAt',
  'state',
  'verdict',
])

/** Fields that keep the end of something longer. */
const tails: ReadonlySet<string> = new Set(['stdout', 'stderr', 'text'])

/** What holds no secret is given back as it is: nearly all of a report. */
function redactValue(value: unknown, key: string, redact: Redact): unknown {
  if (typeof value === 'string') {
    return redact(value, tails.has(key) && value.length >= secretLimits.tailCharacters)
  }
  if (value === null || typeof value !== 'object') return value
  return Array.isArray(value)
    ? redactList(value, key, redact)
    : redactObject(value as Readonly<Record<string, unknown>>, redact)
}

type Redact = (text: string, isTail: boolean) => string

function redactList(list: readonly unknown[], key: string, redact: Redact): readonly unknown[] {
  let copy: unknown[] | null = null
  for (const [index, before] of list.entries()) {
    const after = redactValue(before, key, redact)
    if (after === before) continue
    copy ??= [...list]
    copy[index] = after
  }
  return copy ?? list
}

function redactObject(object: Readonly<Record<string, unknown>>, redact: Redact): object {
  let changes: Map<string, unknown> | null = null
  for (const name of Object.keys(object)) {
    if (structural.has(name)) continue
    const after = redactValue(object[name], name, redact)
    if (after !== object[name]) changes = (changes ?? new Map<string, unknown>()).set(name, after)
  }
  if (changes === null) return object
  // A name such as `__proto__` stays a name.
  return Object.fromEntries([...Object.entries(object), ...changes])
}
