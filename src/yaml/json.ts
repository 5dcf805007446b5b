import { inputError } from '../errors.ts'
import { yamlLimits } from '../limits.ts'
import type { SourceLocation } from '../model.ts'
import { placeIn } from './source.ts'
import type { SourceText } from './source.ts'

/** Objects are maps, so that no name means anything to JavaScript; names keep their order. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | ReadonlyMap<string, JsonValue>

export interface JsonDocument {
  readonly file: string
  readonly value: JsonValue
  /** The place of the value at `path`, or of the nearest parent that exists. */
  readonly locate: (path: readonly (string | number)[]) => SourceLocation
}

/**
 * Parses JSON as RFC 8259 writes it. Unlike `JSON.parse` it refuses equal names in one object and
 * nesting beyond {@link yamlLimits.depth}, tells the place of what is wrong, and keeps no part of
 * the text alive.
 *
 * @throws CanaryError (input) at the first thing that is wrong
 */
export function parseJson(source: SourceText): JsonDocument {
  const scanner = new JsonScanner(source)
  const value = scanner.document()
  return {
    file: source.file,
    value,
    locate: (path) => new JsonScanner(source).locate(path),
  }
}

const quote = 0x22
const backslash = 0x5c

class JsonScanner {
  readonly #source: SourceText
  readonly #text: string
  /** Equal texts are kept once: the nodes of a fleet repeat each other. */
  readonly #kept = new Map<string, string>()
  #at = 0

  constructor(source: SourceText) {
    this.#source = source
    this.#text = source.text
  }

  document(): JsonValue {
    const value = this.#value(0)
    this.#skipBlanks()
    if (this.#at < this.#text.length) throw this.#unexpected('the end of the file')
    return value
  }

  locate(path: readonly (string | number)[]): SourceLocation {
    this.#skipBlanks()
    for (const step of path) {
      const before = this.#at
      if (!this.#enter(step)) {
        this.#at = before
        break
      }
    }
    return this.#location(this.#at)
  }

  /** Moves to a member of the value that stands here; false when it has no such member. */
  #enter(step: string | number): boolean {
    const open = this.#text[this.#at]
    if (open !== '{' && open !== '[') return false
    this.#at += 1
    this.#skipBlanks()
    for (let index = 0; this.#at < this.#text.length; index += 1) {
      if (this.#text[this.#at] === '}' || this.#text[this.#at] === ']') return false
      const name = open === '{' ? this.#name() : index
      this.#skipBlanks()
      if (name === step) return true
      this.#value(0)
      this.#skipBlanks()
      if (this.#text[this.#at] === ',') this.#at += 1
      this.#skipBlanks()
    }
    return false
  }

  #value(depth: number): JsonValue {
    this.#skipBlanks()
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth + 1)
      case '[':
        return this.#array(depth + 1)
      case '"':
        return this.#string()
      default:
        return this.#literal()
    }
  }

  #object(depth: number): JsonValue {
    this.#open(depth)
    const members = new Map<string, JsonValue>()
    if (this.#take('}')) return members
    do {
      this.#skipBlanks()
      const start = this.#at
      const name = this.#name()
      if (members.has(name))
        throw this.#problem(`the name ${JSON.stringify(name)} is there twice`, start)
      members.set(name, this.#value(depth))
    } while (this.#take(','))
    if (!this.#take('}')) throw this.#unexpected('"," or "}"')
    return members
  }

  #array(depth: number): JsonValue {
    this.#open(depth)
    const items: JsonValue[] = []
    if (this.#take(']')) return items
    do items.push(this.#value(depth))
    while (this.#take(','))
    if (!this.#take(']')) throw this.#unexpected('"," or "]"')
    return items
  }

  #open(depth: number): void {
    if (depth > yamlLimits.depth) {
      throw this.#problem(`is nested deeper than ${yamlLimits.depth} levels`, this.#at)
    }
    this.#at += 1
  }

  /** A member's name and the colon behind it. */
  #name(): string {
    if (this.#text.charCodeAt(this.#at) !== quote) throw this.#unexpected('a name in quotes')
    const name = this.#string()
    if (!this.#take(':')) throw this.#unexpected('":"')
    return name
  }

  #string(): string {
    const start = this.#at
    let end = this.#text.indexOf('"', start + 1)
    while (end !== -1 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1)
    if (end === -1) throw this.#problem('a string has no end', start)
    this.#at = end + 1
    const raw = this.#text.slice(start + 1, end)
    const kept = this.#kept.get(raw)
    if (kept !== undefined) return kept
    const value = this.#unescape(raw, start)
    this.#keep(raw, value)
    return value
  }

  #isEscaped(end: number): boolean {
    let before = end
    while (this.#text.charCodeAt(before - 1) === backslash) before -= 1
    return (end - before) % 2 === 1
  }

  #unescape(raw: string, start: number): string {
    try {
      // Also copies: a slice would keep the whole text.
      return JSON.parse(`"${raw}"`) as string
    } catch {
      throw this.#problem('a string holds a control character or an escape that JSON lacks', start)
    }
  }

  #keep(raw: string, value: string): void {
    if (raw.length > 256 || this.#kept.size >= 100_000) return
    this.#kept.set(value === raw ? value : Buffer.from(raw).toString(), value)
  }

  #literal(): JsonValue {
    const pattern = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
    pattern.lastIndex = this.#at
    const word = pattern.exec(this.#text)?.[0]
    if (word === undefined) throw this.#unexpected('a value')
    this.#at += word.length
    return JSON.parse(word) as JsonValue
  }

  #take(character: string): boolean {
    this.#skipBlanks()
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  #skipBlanks(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.#at += 1
    }
  }

  #unexpected(wanted: string): Error {
    const found = this.#text.codePointAt(this.#at)
    const what =
      found === undefined
        ? 'the file ends'
        : `${JSON.stringify(String.fromCodePoint(found))} stands`
    return this.#problem(`${what} where ${wanted} belongs`, this.#at)
  }

  #problem(what: string, at: number): Error {
    return inputError({
      code: 'json-syntax',
      message: `not valid JSON: ${what}`,
      location: this.#location(at),
    })
  }

  #location(at: number): SourceLocation {
    const before = this.#text.slice(0, at)
    return placeIn(this.#source, before.split('\n').length, at - before.lastIndexOf('\n'))
  }
}
