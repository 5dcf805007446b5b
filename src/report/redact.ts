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
function redactValue(
  value: unknown,
  key: string,
  redact: (text: string, isTail: boolean) => string,
): unknown {
  if (typeof value === 'string') {
    return redact(value, tails.has(key) && value.length >= secretLimits.tailCharacters)
  }
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const items = value.map((item) => redactValue(item, key, redact))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  const before = Object.entries(value) as readonly (readonly [string, unknown])[]
  const after = before.map(([name, item]) =>
    structural.has(name) ? item : redactValue(item, name, redact),
  )
  if (after.every((item, index) => item === before[index]?.[1])) return value
  return Object.fromEntries(before.map(([name], index) => [name, after[index]]))
}
