import type { Matcher, RE2JS } from 're2js'
import type { Budget } from '../budget.ts'

/** Positions are in UTF-16 units of the text that was searched. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Up to `limit` matches as Go finds them: an empty one right after another does not count. */
export function findMatches(regex: RE2JS, text: string, limit: number): Match[] {
  const found: Match[] = []
  const matcher = regex.matcher(text)
  let previousEnd = -1
  for (let position = 0; found.length < limit && position <= text.length;) {
    if (!matcher.find(position)) break
    const start = matcher.start()
    const end = matcher.end()
    const isEmptyHere = end === position
    if (!isEmptyHere || start !== previousEnd)
      found.push({ start, end, text: text.slice(start, end) })
    position = isEmptyHere ? position + widthAt(text, position) : end
    previousEnd = end
  }
  return found
}

/** Replaces as Go does; `$1` and `${name}` stand for groups unless the replacement is literal. */
export function replaceMatches(
  regex: RE2JS,
  text: string,
  replacement: string,
  isLiteral: boolean,
  budget: Budget,
): string {
  const template = isLiteral ? [replacement] : parseReplacement(replacement)
  const groups = new Map(Object.entries(regex.namedGroups()))
  const matcher = regex.matcher(text)
  const parts: string[] = []
  let size = 0
  const push = (part: string): void => {
    size += part.length
    budget.checkString(size)
    budget.spend(part.length / 64)
    parts.push(part)
  }
  let lastEnd = 0
  for (let position = 0; position <= text.length;) {
    if (!matcher.find(position)) break
    const start = matcher.start()
    const end = matcher.end()
    push(text.slice(lastEnd, start))
    if (end > lastEnd || start === 0) {
      for (const part of template)
        push(typeof part === 'string' ? part : groupOf(matcher, groups, part))
    }
    lastEnd = end
    position = Math.max(end, position + widthAt(text, position))
  }
  push(text.slice(lastEnd))
  return parts.join('')
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
  const index = /^[0-9]+$/.test(group) ? Number(group) : groups.get(group)
  if (index === undefined || index > matcher.groupCount()) return ''
  return matcher.group(index) ?? ''
}
