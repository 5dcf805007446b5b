/**
 * A reader for the plain part of YAML that programs write: block mappings and lists, one-line flow
 * collections, one-line scalars, printable ASCII. It is some fifty times as fast as the parser and
 * answers `undefined` to whatever it does not know for certain, errors included: then the parser
 * has the word. What it does answer equals the parser's answer for YAML 1.1; a property test holds this.
 */

interface Line {
  readonly indent: number
  readonly content: string
}

interface Lines {
  readonly all: Line[]
  at: number
}

interface Flow {
  readonly text: string
  at: number
}

const maxDepth = 32
const blockEntry = /^([A-Za-z_][A-Za-z0-9_./-]*):(?: +(.*))?$/
const flowKey = /([A-Za-z_][A-Za-z0-9_./-]*): +/y
const flowPlain = /[A-Za-z0-9_/][^,[\]{}#:]*/y
const quoted = /"([^"\\]*)"|'([^']*)'/y
const onlyComment = /^(?: *| +#.*)$/
/** Words that YAML 1.1 may read as something else than text. */
const specialWord = /^(?:y|n|yes|no|on|off|true|false|null)$/i

/** The value of the only document in `text`, or undefined when the full parser has to be asked. */
export function readSimpleYaml(text: string): unknown {
  const lines = linesOf(text)
  const first = lines?.all[0]
  if (lines === undefined || first === undefined) return undefined
  const value = readBlock(lines, first.indent, 0)
  return lines.at === lines.all.length ? value : undefined
}

function linesOf(text: string): Lines | undefined {
  if (/[^\n\x20-\x7e]/.test(text)) return undefined
  const all: Line[] = []
  for (const line of text.split('\n')) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    if (/^(?:---|\.\.\.|%)/.test(line)) {
      if (line === '---' && all.length === 0) continue
      return undefined
    }
    all.push({ indent: line.indexOf(content), content })
  }
  return { all, at: 0 }
}

function readBlock(lines: Lines, indent: number, depth: number): unknown {
  const line = lines.all[lines.at]
  if (line === undefined || depth > maxDepth) return undefined
  return isItem(line) ? readList(lines, indent, depth) : readMapping(lines, indent, depth)
}

function isItem(line: Line): boolean {
  return line.content === '-' || line.content.startsWith('- ')
}

function readMapping(lines: Lines, indent: number, depth: number): unknown {
  const mapping: Record<string, unknown> = {}
  for (;;) {
    const line = lines.all[lines.at]
    if (line === undefined || line.indent < indent || isItem(line)) return mapping
    const entry = line.indent === indent ? blockEntry.exec(line.content) : null
    const key = entry?.[1]
    if (key === undefined || !isFreshKey(mapping, key)) return undefined
    lines.at += 1
    const rest = entry?.[2] ?? ''
    const value =
      rest === '' || rest.startsWith('#')
        ? readNested(lines, indent, depth)
        : endOfEntry(lines, indent, readInline(rest))
    if (value === undefined) return undefined
    mapping[key] = value
  }
}

function isFreshKey(mapping: object, key: string): boolean {
  return key !== '__proto__' && !specialWord.test(key) && !Object.hasOwn(mapping, key)
}

/** What stands below a key without a value: deeper lines, a list at the key's own indent, or null. */
function readNested(lines: Lines, indent: number, depth: number): unknown {
  const next = lines.all[lines.at]
  if (next === undefined || next.indent < indent) return null
  if (next.indent > indent) return readBlock(lines, next.indent, depth + 1)
  return isItem(next) ? readList(lines, indent, depth + 1) : null
}

/** A deeper line after a value continues it; that is the parser's to read. */
function endOfEntry(lines: Lines, indent: number, value: unknown): unknown {
  const next = lines.all[lines.at]
  return next !== undefined && next.indent > indent ? undefined : value
}

function readList(lines: Lines, indent: number, depth: number): unknown {
  const list: unknown[] = []
  for (;;) {
    const line = lines.all[lines.at]
    if (line === undefined || line.indent < indent) return list
    if (line.indent > indent) return undefined
    if (!isItem(line)) return list
    const value = readItem(lines, line, depth)
    if (value === undefined) return undefined
    list.push(value)
  }
}

function readItem(lines: Lines, line: Line, depth: number): unknown {
  const rest = line.content.slice(1).trimStart()
  if (rest === '') {
    lines.at += 1
    const next = lines.all[lines.at]
    if (next === undefined || next.indent <= line.indent) return null
    return readBlock(lines, next.indent, depth + 1)
  }
  const inner = { indent: line.indent + line.content.length - rest.length, content: rest }
  if (isItem(inner) || blockEntry.test(rest)) {
    lines.all[lines.at] = inner
    return readBlock(lines, inner.indent, depth + 1)
  }
  lines.at += 1
  return endOfEntry(lines, line.indent, readInline(rest))
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
    if (key === undefined || !isFreshKey(mapping, key)) return undefined
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
  if (/^[A-Za-z_/]/.test(plain)) return specialWord.test(plain) ? resolveWord(plain) : plain
  if (/^-?(?:0|[1-9][0-9]{0,14})$/.test(plain)) return plain === '-0' ? undefined : Number(plain)
  if (/^0[0-7]{1,10}$/.test(plain)) return Number.parseInt(plain, 8)
  return /^[0-9]+\.[0-9]+\.[0-9]+$/.test(plain) ? plain : undefined
}

function resolveWord(word: string): unknown {
  if (word === 'true') return true
  if (word === 'false') return false
  return word === 'null' ? null : undefined
}
