import { secretLimits } from '../limits.ts'
import { formsOf } from './forms.ts'
import type { Form } from './forms.ts'

/** Takes secrets out of texts, whoever wrote them. */
export interface Redactor {
  /** From now on `value` is taken out, in every form that {@link formsOf} knows. */
  readonly learn: (value: string) => void
  /**
   * Every secret in the text becomes `***`, also one that was cut off at an ellipsis. Of a secret
   * that is longer than a line its parts are known, too.
   *
   * @param isTail what stood before the text was cut off, and maybe half of a secret with it
   */
  readonly redact: (text: string, isTail?: boolean) => string
  /** Nothing is known that would have to be taken out. */
  readonly isIdle: () => boolean
}

export function createRedactor(secrets: Iterable<string> = []): Redactor {
  const known = new Set<string>()
  const forms = new Map<string, Form>()
  const index = createIndex()

  const learn = (value: string): void => {
    const bounded = value.slice(0, secretLimits.characters)
    if (known.has(bounded)) return
    known.add(bounded)
    for (const form of formsOf(bounded)) {
      if (forms.has(form.text)) continue
      forms.set(form.text, form)
      for (const needle of needlesOf(form)) index.add(needle)
    }
  }

  const redact = (text: string, isTail = false): string => {
    if (forms.size === 0) return text
    const spans = index.find(text)
    const start = isTail ? cutOffAtStart(text, forms.values()) : 0
    if (start > 0) spans.push({ from: 0, to: start })
    return spans.length === 0 ? text : withoutSpans(text, spans)
  }

  for (const secret of secrets) learn(secret)
  return { learn, redact, isIdle: () => forms.size === 0 }
}

/** A part of a form that is looked for: `text` stands at `offset` of it. */
interface Needle {
  readonly form: Form
  readonly offset: number
  readonly text: string
}

/** Where a secret stands in a text: from, up to but without `to`. */
interface Span {
  readonly from: number
  readonly to: number
}

/** The whole form, or the pieces of one that may be broken; each piece once. */
function needlesOf(form: Form): Iterable<Needle> {
  const length = form.isBase64 ? secretLimits.base64Piece : secretLimits.piece
  if (form.text.length < 2 * length) return [{ form, offset: 0, text: form.text }]
  const needles = new Map<string, Needle>()
  for (let offset = 0; offset + length <= form.text.length; offset += length) {
    const text = form.text.slice(offset, offset + length)
    if (!needles.has(text)) needles.set(text, { form, offset, text })
  }
  return needles.values()
}

interface Index {
  readonly add: (needle: Needle) => void
  readonly find: (text: string) => Span[]
}

/** The characters by which a needle is found; no form is shorter. */
const keyLength = 4

/**
 * Finds any number of needles in one pass: four characters are a key, and a table of bits says of
 * nearly every key that no needle begins with it.
 */
function createIndex(): Index {
  const byKey = new Map<number, Needle[]>()
  const table = new Uint8Array(1 << tableBits)

  const add = (needle: Needle): void => {
    let key = 0
    for (let at = 0; at < keyLength; at += 1) {
      key = extendKey(key, needle.text.charCodeAt(at))
    }
    const others = byKey.get(key)
    if (others === undefined) byKey.set(key, [needle])
    else others.push(needle)
    table[placeOf(key)] = 1
  }

  const find = (text: string): Span[] => {
    const spans: Span[] = []
    let covered: Map<Form, number> | null = null
    let key = 0
    for (let end = 0; end < text.length; end += 1) {
      key = extendKey(key, text.charCodeAt(end))
      if (table[placeOf(key)] === 0) continue
      const from = end - keyLength + 1
      if (from < 0) continue
      for (const needle of byKey.get(key) ?? []) {
        // What a form has taken need not be found again by it: a secret may repeat itself. Another
        // form may reach further.
        if (from + needle.text.length <= (covered?.get(needle.form) ?? 0)) continue
        const span = match(text, from, needle)
        if (span === null) continue
        spans.push(span)
        covered ??= new Map()
        covered.set(needle.form, Math.max(covered.get(needle.form) ?? 0, span.to))
      }
    }
    return spans
  }

  return { add, find }
}

const tableBits = 17

/** Asked for each character of a text: a look-up of a global each time would be felt. */
const { imul } = Math

/** The key after one more character: the low bytes of the last four. */
function extendKey(key: number, unit: number): number {
  return (key << 8) | (unit & 0xff)
}

function placeOf(key: number): number {
  return imul(key, 0x9e3779b1) >>> (32 - tableBits)
}

function match(text: string, from: number, { form, offset, text: needle }: Needle): Span | null {
  const matched = matchedCharacters(text, from, needle)
  const to = from + matched
  if (matched === needle.length) {
    return {
      from: grow(text, from, form, offset, -1) + 1,
      to: grow(text, to - 1, form, offset + matched - 1, 1),
    }
  }
  const isCut = offset === 0 && matched >= keyLength && text.charAt(to) === ellipsis
  return isCut ? { from, to } : null
}

/** What everybody here writes where a text was cut. */
const ellipsis = '…'

function matchedCharacters(text: string, from: number, needle: string): number {
  let matched = 0
  while (
    matched < needle.length &&
    text.charCodeAt(from + matched) === needle.charCodeAt(matched)
  ) {
    matched += 1
  }
  return matched
}

/**
 * How far the text goes on as the form does, backwards or forwards; over line breaks within base64.
 *
 * @returns the first place that is no part of it
 */
function grow(text: string, at: number, form: Form, offset: number, step: 1 | -1): number {
  let [place, known] = [at + step, offset + step]
  for (;;) {
    const wanted = form.text.charCodeAt(known)
    if (Number.isNaN(wanted)) return place
    let next = place
    while (form.isBase64 && isLineBreak(text.charCodeAt(next))) next += step
    if (text.charCodeAt(next) !== wanted) return place
    place = next + step
    known += step
  }
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}

/** How many characters at the start of a text are the end of a secret. */
function cutOffAtStart(text: string, forms: Iterable<Form>): number {
  const first = text.slice(0, keyLength)
  if (first.length < keyLength) return 0
  let longest = 0
  for (const { text: form, isBase64 } of forms) {
    const most = Math.min(
      form.length - 1,
      text.length,
      2 * (isBase64 ? secretLimits.base64Piece : secretLimits.piece),
    )
    let at = form.indexOf(first, form.length - most)
    while (at !== -1 && form.length - at > longest) {
      if (text.startsWith(form.slice(at))) longest = form.length - at
      at = form.indexOf(first, at + 1)
    }
  }
  return longest
}

/** Spans that overlap or touch are one. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let done = 0
  for (const { from, to } of spans.toSorted((left, right) => left.from - right.from)) {
    if (parts.length === 0 || from > done) parts.push(text.slice(done, from), replacement)
    done = Math.max(done, to)
  }
  return parts.join('') + text.slice(done)
}

const replacement = '***'
