import type { Matcher, RE2JS } from 're2js'
import type { Budget } from '../budget.ts'

/** Positions are in UTF-16 units of the text that was searched. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface SearchBounds {
  readonly limit: number
  /** Called before each search with the text that remains and the matches found so far. */
  readonly spend: (remaining: number, found: number) => void
}

/** Matches as Go finds them: an empty one right after another does not count. */
export function findMatches(regex: RE2JS, text: string, bounds: SearchBounds): Match[] {
  const found: Match[] = []
  const matcher = regex.matcher(text)
  let previousEnd = -1
  for (let position = 0; found.length < bounds.limit && position <= text.length;) {
    bounds.spend(text.length - position, found.length)
    if (!matcher.find(position)) break
    const start = matcher.start()
    const end = matcher.end()
    const isEmptyHere = end === position
    if (!isEmptyHere || start !== previousEnd) {
      found.push({ start, end, text: text.slice(start, end) })
    }
    position = isEmptyHere ? position + widthAt(text, position) : end
    previousEnd = end
  }
  return found
}

export interface ReplaceBounds {
  readonly spendMatch: (remaining: number) => void
  readonly budget: Budget
}

/** Replaces as Go does; `$1` and `${name}` stand for groups unless the replacement is literal. */
export class MatchReplacer {
  readonly #matcherOf: (text: string) => Matcher
  readonly #template: readonly (string | GroupReference)[]
  readonly #groups: ReadonlyMap<string, number>
  readonly #bounds: ReplaceBounds
  #parts: string[] = []
  #size = 0

  constructor(regex: RE2JS, replacement: string, isLiteral: boolean, bounds: ReplaceBounds) {
    this.#matcherOf = (text) => regex.matcher(text)
    this.#template = isLiteral ? [replacement] : parseReplacement(replacement)
    this.#groups = new Map(Object.entries(regex.namedGroups()))
    this.#bounds = bounds
  }

  replace(text: string): string {
    const matcher = this.#matcherOf(text)
    this.#parts = []
    this.#size = 0
    let lastEnd = 0
    for (let position = 0; position <= text.length;) {
      this.#bounds.spendMatch(text.length - position)
      if (!matcher.find(position)) break
      const [start, end] = [matcher.start(), matcher.end()]
      this.#push(text.slice(lastEnd, start))
      // An empty match right after another is not replaced.
      if (end > lastEnd || start === 0) this.#pushReplacement(matcher)
      lastEnd = end
      position = Math.max(end, position + widthAt(text, position))
    }
    this.#push(text.slice(lastEnd))
    return this.#parts.join('')
  }

  #pushReplacement(matcher: Matcher): void {
    for (const part of this.#template) {
      this.#push(typeof part === 'string' ? part : groupOf(matcher, this.#groups, part))
    }
  }

  #push(part: string): void {
    this.#size += part.length
    this.#bounds.budget.checkString(this.#size)
    this.#bounds.budget.spend(part.length / 64)
    this.#parts.push(part)
  }
}

/** A surrogate pair is one step. */
function widthAt(text: string, position: number): number {
  return (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1
}

interface GroupReference {
  readonly group: string
}

/** The longest name counts: `$1x` is the group `1x`, which is not there and so is empty. */
function parseReplacement(replacement: string): (string | GroupReference)[] {
  const pattern = /\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu
  const parts: (string | GroupReference)[] = []
  let start = 0
  for (const match of replacement.matchAll(pattern)) {
    const [whole, dollar, braced, plain] = match
    parts.push(replacement.slice(start, match.index))
    parts.push(dollar ?? { group: braced ?? plain ?? '' })
    start = match.index + whole.length
  }
  return [...parts, replacement.slice(start)]
}

function groupOf(
  matcher: Matcher,
  groups: ReadonlyMap<string, number>,
  { group }: GroupReference,
): string {
  const index = /^(0|[1-9][0-9]{0,8})$/.test(group) ? Number(group) : groups.get(group)
  if (index === undefined || index > matcher.groupCount()) return ''
  return matcher.group(index) ?? ''
}
