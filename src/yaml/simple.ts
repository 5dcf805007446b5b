/**
 * A reader for the plain part of YAML that programs write: block mappings and lists, one-line flow
 * collections, one-line scalars, printable ASCII. It is some twenty times as fast as the parser and
 * answers `undefined` to whatever it does not know for certain, errors included: then the parser
 * has the word. What it does answer equals the parser's answer for YAML 1.1; a property test holds this.
 */

/** Lines with content, as columns: a file has thousands, and objects would cost more than reading. */
interface Lines {
  readonly indents: number[]
  readonly contents: string[]
  /** Keys that were looked at before. */
  readonly plainKeys: Set<string>
  at: number
}

interface Flow {
  readonly text: string
  at: number
}

const maxDepth = 32
const plainKey = /^[A-Za-z_][A-Za-z0-9_./-]*$/
const flowKey = /([A-Za-z_][A-Za-z0-9_./-]*): +/y
const flowPlain = /(?:[A-Za-z0-9_/]|[-.](?=[A-Za-z0-9_./-]))[^,[\]{}#:]*/y
const quoted = /"([^"\\]*)"|'([^']*)'/y
const onlyComment = /^(?: *| +#.*)$/
/** Words that YAML 1.1 may read as something else than text. */
const specialWord = /^(?:y|n|yes|no|on|off|true|false|null)$/i
const longestSpecialWord = 5
/** Whatever some reader of YAML 1.1 might take for a number, and more; times are text to all that count here. */
const couldBeNumber =
  /^[-+]?(?:[0-9._]*[0-9][0-9._]*(?:e[-+]?[0-9_]*)?|0[box][0-9a-f_]*|\.(?:inf|nan)|[-.]*)$/i

/** The value of the only document in `text`, or undefined when the full parser has to be asked. */
export function readSimpleYaml(text: string): unknown {
  const lines = linesOf(text)
  const indent = lines?.indents[0]
  if (lines === undefined || indent === undefined) return undefined
  const value = readBlock(lines, indent, 0)
  return lines.at === lines.contents.length ? value : undefined
}

function linesOf(text: string): Lines | undefined {
  if (/[^\n\x20-\x7e]/.test(text)) return undefined
  const lines: Lines = { indents: [], contents: [], plainKeys: new Set(), at: 0 }
  let isMarked = false
  let end = -1
  while (end < text.length) {
    const begin = end + 1
    end = text.indexOf('\n', begin)
    if (end === -1) end = text.length
    let first = begin
    while (text.charCodeAt(first) === space) first += 1
    if (first >= end || text.charCodeAt(first) === hash) continue
    if (first === begin && /^(?:---|\.\.\.|%)/.test(text.slice(begin, begin + 3))) {
      const isFirst = !isMarked && lines.contents.length === 0 && end - begin === 3
      if (!isFirst || !text.startsWith('---', begin)) return undefined
      isMarked = true
      continue
    }
    lines.indents.push(first - begin)
    lines.contents.push(text.slice(first, end).trimEnd())
  }
  return lines
}

const space = 0x20
const hash = 0x23
const dash = 0x2d
const slash = 0x2f

function readBlock(lines: Lines, indent: number, depth: number): unknown {
  const content = lines.contents[lines.at]
  if (content === undefined || depth > maxDepth) return undefined
  return isItem(content) ? readList(lines, indent, depth) : readMapping(lines, indent, depth)
}

function isItem(content: string): boolean {
  if (content.charCodeAt(0) !== dash) return false
  return content.length === 1 || content.charCodeAt(1) === space
}

function readMapping(lines: Lines, indent: number, depth: number): unknown {
  const mapping: Record<string, unknown> = {}
  for (;;) {
    const content = lines.contents[lines.at]
    const found = lines.indents[lines.at] ?? -1
    if (content === undefined || found < indent || isItem(content)) return mapping
    const colon = found === indent ? colonOfEntry(lines, content) : -1
    const key = content.slice(0, Math.max(0, colon))
    if (colon === -1 || Object.hasOwn(mapping, key)) return undefined
    lines.at += 1
    const rest = content.slice(colon + 1).trimStart()
    const value =
      rest === '' || rest.charCodeAt(0) === hash
        ? readNested(lines, indent, depth)
        : endOfEntry(lines, indent, readInline(rest))
    if (value === undefined) return undefined
    mapping[key] = value
  }
}

/** Where the key of `key:` or `key: value` ends; -1 when the line is anything else. */
function colonOfEntry(lines: Lines, content: string): number {
  const colon = content.indexOf(':')
  const isEntry =
    colon > 0 && (colon === content.length - 1 || content.charCodeAt(colon + 1) === space)
  return isEntry && isPlainKey(lines, content.slice(0, colon)) ? colon : -1
}

function isPlainKey(lines: Lines, key: string): boolean {
  if (lines.plainKeys.has(key)) return true
  if (!plainKey.test(key) || !isOrdinaryKey(key)) return false
  lines.plainKeys.add(key)
  return true
}

function isOrdinaryKey(key: string): boolean {
  return key !== '__proto__' && !specialWord.test(key)
}

/** What stands below a key without a value: deeper lines, a list at the key's own indent, or null. */
function readNested(lines: Lines, indent: number, depth: number): unknown {
  const content = lines.contents[lines.at]
  const found = lines.indents[lines.at] ?? -1
  if (content === undefined || found < indent) return null
  if (found > indent) return readBlock(lines, found, depth + 1)
  return isItem(content) ? readList(lines, indent, depth + 1) : null
}

/** A deeper line after a value continues it; that is the parser's to read. */
function endOfEntry(lines: Lines, indent: number, value: unknown): unknown {
  const next = lines.indents[lines.at]
  return next !== undefined && next > indent ? undefined : value
}

function readList(lines: Lines, indent: number, depth: number): unknown {
  const list: unknown[] = []
  for (;;) {
    const content = lines.contents[lines.at]
    const found = lines.indents[lines.at] ?? -1
    if (content === undefined || found < indent) return list
    if (found > indent) return undefined
    if (!isItem(content)) return list
    const value = readItem(lines, indent, content, depth)
    if (value === undefined) return undefined
    list.push(value)
  }
}

function readItem(lines: Lines, indent: number, content: string, depth: number): unknown {
  const rest = content.slice(1).trimStart()
  if (rest === '') {
    lines.at += 1
    const next = lines.indents[lines.at] ?? -1
    return next > indent ? readBlock(lines, next, depth + 1) : null
  }
  if (isItem(rest) || colonOfEntry(lines, rest) !== -1) {
    // What follows the dash begins a block of its own, where it stands.
    const inner = indent + content.length - rest.length
    lines.indents[lines.at] = inner
    lines.contents[lines.at] = rest
    return readBlock(lines, inner, depth + 1)
  }
  lines.at += 1
  return endOfEntry(lines, indent, readInline(rest))
}

function readInline(text: string): unknown {
  const first = text.charAt(0)
  if (first === '"' || first === "'" || first === '[' || first === '{') {
    const flow: Flow = { text, at: 0 }
    const value = readFlow(flow, 0)
    return onlyComment.test(text.slice(flow.at)) ? value : undefined
  }
  const comment = text.indexOf(' #')
  const plain = comment === -1 ? text : text.slice(0, comment).trimEnd()
  return plain.includes(': ') || plain.endsWith(':') ? undefined : resolvePlain(plain)
}

function readFlow(flow: Flow, depth: number): unknown {
  if (depth > maxDepth) return undefined
  switch (flow.text.charAt(flow.at)) {
    case '[':
      return readFlowList(flow, depth)
    case '{':
      return readFlowMapping(flow, depth)
    case '"':
    case "'": {
      const match = matchAt(quoted, flow)
      return match?.[1] ?? match?.[2]
    }
    default: {
      const plain = matchAt(flowPlain, flow)?.[0].trimEnd()
      return plain === undefined ? undefined : resolvePlain(plain)
    }
  }
}

function readFlowList(flow: Flow, depth: number): unknown {
  const list: unknown[] = []
  flow.at += 1
  skipSpaces(flow)
  if (takeCharacter(flow, ']')) return list
  for (;;) {
    const value = readFlow(flow, depth + 1)
    if (value === undefined) return undefined
    list.push(value)
    skipSpaces(flow)
    if (takeCharacter(flow, ']')) return list
    if (!takeCharacter(flow, ',')) return undefined
    skipSpaces(flow)
  }
}

function readFlowMapping(flow: Flow, depth: number): unknown {
  const mapping: Record<string, unknown> = {}
  flow.at += 1
  skipSpaces(flow)
  if (takeCharacter(flow, '}')) return mapping
  for (;;) {
    const key = matchAt(flowKey, flow)?.[1]
    if (key === undefined || !isOrdinaryKey(key) || Object.hasOwn(mapping, key)) return undefined
    const value = readFlow(flow, depth + 1)
    if (value === undefined) return undefined
    mapping[key] = value
    skipSpaces(flow)
    if (takeCharacter(flow, '}')) return mapping
    if (!takeCharacter(flow, ',')) return undefined
    skipSpaces(flow)
  }
}

function matchAt(pattern: RegExp, flow: Flow): RegExpExecArray | undefined {
  pattern.lastIndex = flow.at
  const match = pattern.exec(flow.text)
  if (match === null) return undefined
  flow.at += match[0].length
  return match
}

function takeCharacter(flow: Flow, character: string): boolean {
  if (flow.text.charAt(flow.at) !== character) return false
  flow.at += 1
  return true
}

function skipSpaces(flow: Flow): void {
  while (flow.text.charAt(flow.at) === ' ') flow.at += 1
}

/** Text, whole numbers, booleans and null where no reader could see anything else. */
function resolvePlain(plain: string): unknown {
  // By far the most frequent: paths, and words that are too long to mean anything else.
  const first = plain.charCodeAt(0)
  if (first === slash || (isLetter(first) && plain.length > longestSpecialWord)) return plain
  if (!/^(?:[A-Za-z0-9_./+]|-[^ ])/.test(plain)) return undefined
  if (specialWord.test(plain)) return resolveWord(plain)
  if (!couldBeNumber.test(plain)) return plain
  if (/^-?(?:0|[1-9][0-9]{0,14})$/.test(plain)) return plain === '-0' ? undefined : Number(plain)
  if (/^0[0-7]{1,10}$/.test(plain)) return Number.parseInt(plain, 8)
  return /^[0-9]+\.[0-9]+\.[0-9]+$/.test(plain) ? plain : undefined
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function resolveWord(word: string): unknown {
  if (word === 'true') return true
  if (word === 'false') return false
  return word === 'null' ? null : undefined
}
