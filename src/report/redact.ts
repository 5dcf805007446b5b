import { secretLimits } from '../limits.ts'
import type { Redactor } from '../secrets/redactor.ts'

/**
 * A report, or a part of one, without any of the secrets. Words of the model and times stay, so
 * that no secret can turn a verdict into something else.
 */
export function redactReport<Part>(part: Part, redactor: Redactor): Part {
  if (redactor.isIdle()) return part
  // The walk changes strings to strings and nothing else, so the shape stays what it was.
  return redactValue(part, '', redactor) as Part
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

function redactValue(value: unknown, key: string, redactor: Redactor): unknown {
  if (typeof value === 'string') {
    const isTail = tails.has(key) && value.length >= secretLimits.tailCharacters
    return redactor.redact(value, isTail)
  }
  if (Array.isArray(value)) return value.map((item) => redactValue(item, key, redactor))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      structural.has(name) ? item : redactValue(item, name, redactor),
    ]),
  )
}
