/**
 * The tree of {@link parseTree} for the plain part of YAML that people write specs in: block mappings
 * and lists, one-line flow collections, one-line scalars, printable ASCII. It needs no parser, which
 * takes longer to load than most commands take, and answers `undefined` to whatever it does not know
 * for certain, errors included. What it does answer is the parser's tree, offsets and all; a property
 * test holds this.
 */
import { linesOf } from './lines.ts'
import type { SourceText } from './source.ts'
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlTree } from './tree.ts'

/** A line with content, which ends before comments and blanks at its end. */
interface Line {
  /** Of its first character that is no space. */
  readonly start: number
  readonly end: number
  readonly indent: number
}

interface Reading {
  readonly text: string
  readonly lines: readonly Line[]
  /** Index of the line that is read next. */
  at: number
}

interface Flow {
  readonly text: string
  readonly end: number
  at: number
}

/** Larger texts have bounds of their own to be held to. */
const maxCharacters = 100_000
const maxDepth = 24
const keyForm = /[A-Za-z_][A-Za-z0-9_./-]*(?=:(?: |$))/y
const flowKeyForm = /[A-Za-z_][A-Za-z0-9_./-]*(?=: )/y
const flowPlain = /(?:[A-Za-z0-9_/]|[-.](?=[A-Za-z0-9_./-]))[^,[\]{}#:]*/y
const quoted = /"[^"\\]*"|'[^']*'/y

/** @returns undefined when the parser has to be asked */
export function readSimpleTree(source: SourceText): YamlTree | undefined {
  const { text, file } = source
  if (text.length > maxCharacters || /[^\n\x20-\x7e]/.test(text)) return undefined
  const lines = contentLines(text)
  const [first] = lines ?? []
  if (lines === undefined || first === undefined) return undefined
  const reading: Reading = { text, lines, at: 0 }
  const root = readBlock(reading, first.start, first.indent, 0)
  if (root === undefined || reading.at < lines.length) return undefined
  const places = linesOf(text)
  return { root, documents: 1, locate: (node) => ({ file, ...places.placeOf(node.offset) }) }
}

function contentLines(text: string): Line[] | undefined {
  const lines: Line[] = []
  let isMarked = false
  for (let begin = 0; begin < text.length;) {
    const newline = text.indexOf('\n', begin)
    const end = newline === -1 ? text.length : newline
    let start = begin
    while (start < end && text.charAt(start) === ' ') start += 1
    if (start < end && text.charAt(start) !== '#') {
      const line = { start, end: trimmedEnd(text, start, end), indent: start - begin }
      if (line.indent === 0 && /^(?:---|\.\.\.|%)/.test(text.slice(begin, begin + 3))) {
        const isFirst = !isMarked && lines.length === 0 && line.end - start === 3
        if (!isFirst || !text.startsWith('---', begin)) return undefined
        isMarked = true
      } else {
        lines.push(line)
      }
    }
    begin = end + 1
  }
  return lines
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && text.charAt(last - 1) === ' ') last -= 1
  return last
}

/** @param start where the block's first line begins, behind the dashes before it */
function readBlock(
  reading: Reading,
  start: number,
  indent: number,
  depth: number,
): YamlNode | undefined {
  if (depth > maxDepth) return undefined
  if (isItem(reading, start)) return readSequence(reading, start, indent, depth)
  return readMapping(reading, start, indent, depth)
}

function isItem({ text, lines, at }: Reading, start: number): boolean {
  if (text.charAt(start) !== '-') return false
  return text.charAt(start + 1) === ' ' || start + 1 === lines[at]?.end
}

function readMapping(
  reading: Reading,
  start: number,
  indent: number,
  depth: number,
): YamlMapping | undefined {
  const entries: YamlEntry[] = []
  for (let place = start; ;) {
    const entry = readEntry(reading, place, indent, depth)
    if (entry === undefined) return undefined
    entries.push(entry)
    const next = reading.lines[reading.at]
    if (next === undefined || next.indent < indent || isItem(reading, next.start)) break
    if (next.indent > indent) return undefined
    place = next.start
  }
  return { kind: 'mapping', entries, offset: start }
}

function readEntry(
  reading: Reading,
  start: number,
  indent: number,
  depth: number,
): YamlEntry | undefined {
  const { text, lines } = reading
  const line = lines[reading.at]
  if (line === undefined) return undefined
  const word = matchAt(keyForm, text.slice(0, line.end), start)
  if (word === undefined) return undefined
  const key = plainScalar(word, start)
  const begin = skipSpaces(text, start + word.length + 1, line.end)
  reading.at += 1
  const isBelow = begin === line.end || text.charAt(begin) === '#'
  const value = isBelow
    ? readNested(reading, indent, depth)
    : notContinued(reading, indent, readInline(text, begin, line.end))
  return value === undefined ? undefined : { key, value }
}

/** What stands below a key: deeper lines, or a list at the key's own indent. */
function readNested(reading: Reading, indent: number, depth: number): YamlNode | undefined {
  const next = reading.lines[reading.at]
  if (next === undefined || next.indent < indent) return undefined
  if (next.indent === indent && !isItem(reading, next.start)) return undefined
  return readBlock(reading, next.start, next.indent, depth + 1)
}

/** A deeper line after a value continues it. */
function notContinued(
  { lines, at }: Reading,
  indent: number,
  value: YamlNode | undefined,
): YamlNode | undefined {
  const next = lines[at]
  return next !== undefined && next.indent > indent ? undefined : value
}

function readSequence(
  reading: Reading,
  start: number,
  indent: number,
  depth: number,
): YamlNode | undefined {
  const items: YamlNode[] = []
  for (let place = start; ;) {
    const item = readItem(reading, place, indent, depth)
    if (item === undefined) return undefined
    items.push(item)
    const next = reading.lines[reading.at]
    if (next === undefined || next.indent < indent || !isItem(reading, next.start)) {
      if (next !== undefined && next.indent > indent) return undefined
      break
    }
    if (next.indent > indent) return undefined
    place = next.start
  }
  return { kind: 'sequence', items, offset: start }
}

function readItem(
  reading: Reading,
  dash: number,
  indent: number,
  depth: number,
): YamlNode | undefined {
  const { text, lines } = reading
  const line = lines[reading.at]
  if (line === undefined) return undefined
  const begin = skipSpaces(text, dash + 1, line.end)
  if (begin === line.end || text.charAt(begin) === '#') return undefined
  const isBlock =
    isItem(reading, begin) || matchAt(keyForm, text.slice(0, line.end), begin) !== undefined
  if (isBlock) return readBlock(reading, begin, indent + begin - dash, depth + 1)
  reading.at += 1
  return notContinued(reading, indent, readInline(text, begin, line.end))
}

function readInline(text: string, begin: number, end: number): YamlNode | undefined {
  if (/["'[{]/.test(text.charAt(begin))) {
    const flow: Flow = { text: text.slice(0, end), end, at: begin }
    const value = readFlow(flow, 0)
    return /^(?: *| +#.*)$/.test(text.slice(flow.at, end)) ? value : undefined
  }
  const comment = text.slice(begin, end).indexOf(' #')
  const written = comment === -1 ? text.slice(begin, end) : text.slice(begin, begin + comment)
  const plain = written.trimEnd()
  const isPlain = /^(?:[A-Za-z0-9_./+]|-[^ ])/.test(plain)
  return isPlain && !plain.includes(': ') && !plain.endsWith(':')
    ? plainScalar(plain, begin)
    : undefined
}

function readFlow(flow: Flow, depth: number): YamlNode | undefined {
  if (depth > maxDepth) return undefined
  const offset = flow.at
  switch (flow.text.charAt(flow.at)) {
    case '[':
      return readFlowSequence(flow, depth)
    case '{':
      return readFlowMapping(flow, depth)
    case '"':
    case "'": {
      const written = take(quoted, flow)
      if (written === undefined) return undefined
      const text = written.slice(1, -1)
      return { kind: 'scalar', text, plain: false, tag: null, offset }
    }
    default: {
      const written = take(flowPlain, flow)
      return written === undefined ? undefined : plainScalar(written.trimEnd(), offset)
    }
  }
}

function readFlowSequence(flow: Flow, depth: number): YamlNode | undefined {
  const offset = flow.at
  const items: YamlNode[] = []
  const isRead = readMembers(flow, ']', () => {
    const item = readFlow(flow, depth + 1)
    if (item !== undefined) items.push(item)
    return item !== undefined
  })
  return isRead ? { kind: 'sequence', items, offset } : undefined
}

function readFlowMapping(flow: Flow, depth: number): YamlNode | undefined {
  const offset = flow.at
  const entries: YamlEntry[] = []
  const isRead = readMembers(flow, '}', () => {
    const start = flow.at
    const word = take(flowKeyForm, flow)
    if (word === undefined) return false
    flow.at = skipSpaces(flow.text, flow.at + 1, flow.end)
    const value = readFlow(flow, depth + 1)
    if (value !== undefined) entries.push({ key: plainScalar(word, start), value })
    return value !== undefined
  })
  return isRead ? { kind: 'mapping', entries, offset } : undefined
}

/** Members with commas between them, from one bracket to the other. */
function readMembers(flow: Flow, close: string, readMember: () => boolean): boolean {
  flow.at = skipSpaces(flow.text, flow.at + 1, flow.end)
  if (flow.text.charAt(flow.at) === close) {
    flow.at += 1
    return true
  }
  while (readMember()) {
    flow.at = skipSpaces(flow.text, flow.at, flow.end)
    const next = flow.text.charAt(flow.at)
    if (next !== close && next !== ',') return false
    flow.at += 1
    if (next === close) return true
    flow.at = skipSpaces(flow.text, flow.at, flow.end)
  }
  return false
}

function plainScalar(text: string, offset: number): YamlScalar {
  return { kind: 'scalar', text, plain: true, tag: null, offset }
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charAt(at) === ' ') at += 1
  return at
}

function take(form: RegExp, flow: Flow): string | undefined {
  const word = matchAt(form, flow.text, flow.at)
  if (word !== undefined) flow.at += word.length
  return word
}

function matchAt(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at
  return form.exec(text)?.[0]
}
