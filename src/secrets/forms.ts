import { secretLimits } from '../limits.ts'

/** A secret as it may be written somewhere. */
export interface Form {
  readonly text: string
  /** Base64 of some length is broken into lines by the tools that write it. */
  readonly isBase64: boolean
}

/**
 * Every way in which an ordinary program writes a value down: in clear, in JSON (also in ASCII, and
 * as Go writes it), in a URL, in HTML and XML, quoted for a shell, and in base64 at any offset in
 * both alphabets; a value of several lines also line by line.
 */
export function formsOf(secret: string): readonly Form[] {
  const values = [secret, secret.trim(), ...linesOf(secret)].filter(isLongEnough)
  const forms = new Map<string, Form>()
  for (const value of new Set(values)) {
    for (const text of writings(value)) forms.set(text, { text, isBase64: false })
    for (const text of base64Forms(value)) forms.set(text, { text, isBase64: true })
  }
  return [...forms.values()]
}

/**
 * The lines of a value of several lines, such as a key: that is how it is printed. A bracket or a
 * brace alone is no secret. Empty where there is one line.
 */
export function linesOf(secret: string): readonly string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim())
  return lines.length === 1 ? [] : lines.filter(isLongEnough)
}

/** Shorter values stand in ordinary words: where they were taken out would tell what they are. */
export function isLongEnough(value: string): boolean {
  return value.length >= secretLimits.shortestCharacters
}

function writings(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1)
  const url = encodeURIComponent(value.toWellFormed())
  // RFC 3986 reserves five characters more than encodeURIComponent knows.
  const strict = url.replace(/[!'()*]/g, (mark) => `%${hexOf(mark, 2).toUpperCase()}`)
  const urls = [url, strict].flatMap((one) => [one, one.replaceAll('%20', '+')])
  return [
    value,
    json,
    json.replace(/[^ -~]/g, (unit) => `\\u${hexOf(unit, 4)}`),
    json.replace(/[<>&]/g, (mark) => `\\u${hexOf(mark, 4)}`),
    ...urls,
    // The letters of an escape come in both cases; those of the value stay what they are.
    ...urls.map((one) => one.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
    ...markupForms(value),
    value.replaceAll("'", `'\\''`),
  ]
}

function hexOf(unit: string, digits: number): string {
  return unit.charCodeAt(0).toString(16).padStart(digits, '0')
}

/** Writers of HTML and XML differ in how they write quotes. */
function markupForms(value: string): readonly string[] {
  if (!/[&<>"']/.test(value)) return []
  const marks = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [
    marks,
    ...['&#39;', '&#x27;', '&apos;'].flatMap((apostrophe) =>
      ['&quot;', '&#34;'].map((quote) => marks.replaceAll('"', quote).replaceAll("'", apostrophe)),
    ),
  ]
}

/**
 * What of a text's base64 does not depend on what stands around it, for each of the three places
 * in a group of three bytes at which it can begin, such as after `user:`. A letter stands for six
 * bits; those that share bits with a neighbour are left out.
 */
function base64Forms(value: string): readonly string[] {
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
