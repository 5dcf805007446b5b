import type { Report } from '../model.ts'

/**
 * The report without any of the secrets: in clear, line by line, in base64 (at any offset, both
 * alphabets) and URL-encoded, each is replaced by `***`. Codes, verdicts and times stay, so that a
 * secret of one letter cannot turn a verdict into something else.
 */
export function redactReport(report: Report, secrets: readonly string[]): Report {
  const needles = needlesOf(secrets)
  if (needles.length === 0) return report
  const known = new Map<string, string>()
  const redact = (text: string): string => {
    const before = known.get(text)
    if (before !== undefined) return before
    const after = needles.reduce((rest, needle) => rest.replaceAll(needle, replacement), text)
    known.set(text, after)
    return after
  }
  // The walk changes strings to strings and nothing else, so the shape stays that of a report.
  return redactValue(report, redact) as Report
}

const replacement = '***'

/** Fields whose values come from us: words of the model, and times. */
const structural: ReadonlySet<string> = new Set([
  'action',
  'code',
  'matcher',
  'outcome',
  'severity',
  'startedAt',
  'state',
  'verdict',
])

function redactValue(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redact))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      structural.has(key) ? item : redactValue(item, redact),
    ]),
  )
}

/** Every form to look for, the longest first, so that no form leaves a part of a longer one. */
function needlesOf(secrets: readonly string[]): string[] {
  const values = secrets.flatMap((secret) => [secret, secret.trim(), ...linesOf(secret)])
  const forms = values.filter((value) => value !== '').flatMap(formsOf)
  return [...new Set(forms)].sort((left, right) => right.length - left.length)
}

/** A key of several lines is printed line by line; a bracket or a brace alone is no secret. */
function linesOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim())
  return lines.length === 1 ? [] : lines.filter((line) => line.length >= shortestLine)
}

const shortestLine = 4

function formsOf(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1)
  const url = encodeUrl(value)
  return [value, json, url, url.replaceAll('%20', '+'), url.toLowerCase(), ...base64Forms(value)]
}

/** `encodeURIComponent` throws on half a surrogate pair, which cannot be in a URL anyway. */
function encodeUrl(value: string): string {
  return encodeURIComponent(value.toWellFormed())
}

/**
 * What of a text's base64 does not depend on what stands around it, for each of the three places
 * in a group of three bytes at which it can begin, such as after `user:`. A letter stands for six
 * bits; those that share bits with a neighbour are left out.
 */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value)
  return [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes])
    const from = Math.ceil((offset * 8) / 6)
    const stable = shifted.toString('base64').slice(from, Math.floor((shifted.length * 8) / 6))
    const url = stable.replaceAll('+', '-').replaceAll('/', '_')
    return stable.length < shortestBase64 ? [] : [stable, url]
  })
}

/** Fewer letters would redact ordinary words. */
const shortestBase64 = 5
