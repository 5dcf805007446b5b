import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  visit,
} from 'yaml'
import type { Document, Node, Pair, ParsedNode, ScalarTag, Tags } from 'yaml'
import { CanaryError, messageOf } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { yamlLimits } from '../limits.ts'
import type { SourceLocation } from '../model.ts'
import type { Lines } from './lines.ts'
import { linesOf } from './lines.ts'
import { placeIn } from './source.ts'
import type { SourceText } from './source.ts'

export type DocumentPath = readonly PropertyKey[]

/** One YAML document: its plain value, and where in the file each part of it was written. */
export interface ParsedDocument {
  readonly file: string
  /** Plain data; mappings are null-free objects, `undefined` for an empty document. */
  readonly value: unknown
  /** The place of the value at `path`, or of the nearest parent that exists. */
  readonly locate: (path: DocumentPath) => SourceLocation
  /** The place of the key that `path` ends in. */
  readonly locateKey: (path: DocumentPath) => SourceLocation
}

export interface ParseOptions {
  /** YAML 1.1 reads `yes`, `on` and `010` as Go's and Kubernetes' parsers do. */
  readonly version?: '1.1' | '1.2'
  readonly maxBytes?: number
  /** Default: {@link yamlLimits.values}. */
  readonly maxValues?: number
  /** `'last'` keeps the last of two equal keys, as parsers of the Go family do; default: an error. */
  readonly duplicateKeys?: 'error' | 'last'
  /** `'map'` gives mappings as `Map`, whose keys keep their types and their order. */
  readonly mappings?: 'object' | 'map'
}

export interface SyntaxOptions extends ParseOptions {
  /** `'failsafe'` leaves every scalar as the text it was written as. */
  readonly schema?: 'failsafe'
}

/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
export function parseDocuments(source: SourceText, options: ParseOptions = {}): ParsedDocument[] {
  const { documents, lines } = parseSyntax(source, options)
  refuseSyntaxErrors(source, lines, documents)
  return documents
    .filter((document) => !isEmpty(document))
    .map((document) => toParsedDocument(source, lines, document, options))
}

/** What the parser made of a text, before anything is read as a value. */
export interface Syntax {
  readonly documents: readonly Document.Parsed[]
  readonly lines: Lines
}

/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
export function parseSyntax(source: SourceText, options: SyntaxOptions = {}): Syntax {
  const maxBytes = options.maxBytes ?? yamlLimits.bytes
  const size = Buffer.byteLength(source.text)
  if (size > maxBytes) {
    throw problemAtStart(
      source,
      'yaml-too-large',
      `has ${size} bytes; at most ${maxBytes} are read`,
    )
  }
  refuseCostlyText(source, options.maxValues ?? yamlLimits.values)
  const lines = linesOf(source.text)
  const documents = parseStream(source, options)
  if (documents.length > yamlLimits.documents) {
    const count = `has ${documents.length} documents; at most ${yamlLimits.documents} are read`
    throw problemAtStart(source, 'yaml-too-many-documents', count)
  }
  return { documents, lines }
}

/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document: Document.Parsed): boolean {
  const contents = document.contents
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source)
}

function parseStream(source: SourceText, options: SyntaxOptions): Document.Parsed[] {
  try {
    const parsed = parseAllDocuments(source.text, {
      prettyErrors: false,
      version: options.version ?? '1.2',
      customTags: asGoReads,
      // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
      merge: true,
      // The library compares each key with all before it: hours, for a file of many keys.
      uniqueKeys: false,
      ...(options.schema === undefined ? {} : { schema: options.schema }),
      logLevel: 'silent',
    })
    return 'empty' in parsed ? [] : parsed
  } catch (error) {
    // The parser is recursive: what is nested too deeply ends in a RangeError.
    throw problemAtStart(source, 'yaml-unreadable', `cannot be read as YAML: ${messageOf(error)}`)
  }
}

/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags: Tags): Tags {
  const times = ['intTime', 'floatTime', 'timestamp']
  return tags
    .filter((tag) => {
      if (typeof tag === 'string') return !times.includes(tag)
      const isTime = 'format' in tag && tag.format === 'TIME'
      return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp'
    })
    .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag))
}

function isScalarTag(tag: Tags[number]): tag is ScalarTag {
  return typeof tag !== 'string' && tag.collection === undefined
}

function withDigits(tag: ScalarTag): ScalarTag {
  if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined) return tag
  if (tag.test.test('.')) return { ...tag, test: pointNumber }
  return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag
}

const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/

/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source: SourceText, maxValues: number): void {
  const { deepest, values, documents } = costOf(source.text)
  if (deepest > yamlLimits.depth * 10) {
    throw problemAtStart(source, 'yaml-too-deep', 'is nested too deeply')
  }
  if (values > maxValues) {
    const count = `has ${values} lines and values; at most ${maxValues} are read`
    throw problemAtStart(source, 'yaml-too-many-values', count)
  }
  // A document may have a mark at either end.
  if (documents > yamlLimits.documents * 2 + 1) {
    const count = `has more than ${yamlLimits.documents} documents; at most that many are read`
    throw problemAtStart(source, 'yaml-too-many-documents', count)
  }
}

interface Cost {
  /** Nesting of brackets; block nesting costs two bytes a level. */
  readonly deepest: number
  /** Lines, and marks of YAML that begin a value. */
  readonly values: number
  /** Lines that begin or end a document. */
  readonly documents: number
}

const blank = /\s/

function costOf(text: string): Cost {
  let [depth, deepest, values] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth)
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (beginsValue(text, at, character)) values++
  }
  return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 }
}

function beginsValue(text: string, at: number, character: string): boolean {
  switch (character) {
    case '[':
    case '{':
    case ',':
    case '\n':
      return true
    case ':':
      return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ')
    case '-':
    case '?':
      return blank.test(text[at + 1] ?? ' ')
    default:
      return false
  }
}

/** @throws CanaryError (input) with every syntax error of the documents */
export function refuseSyntaxErrors(
  source: SourceText,
  lines: Lines,
  documents: readonly Document.Parsed[],
): void {
  const problems = documents
    .flatMap((document) => document.errors)
    .slice(0, yamlLimits.problems)
    .map((error) => ({
      code: 'yaml-syntax',
      message: `not valid YAML: ${firstSentence(error.message)}`,
      location: locationAt(source, lines, error.pos[0]),
    }))
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
}

function toParsedDocument(
  source: SourceText,
  lines: Lines,
  document: Document.Parsed,
  options: ParseOptions,
): ParsedDocument {
  refuseDeepTree(source, lines, document)
  if (options.duplicateKeys !== 'last') refuseDuplicateKeys(source, lines, document)
  return {
    file: source.file,
    value: toPlainValue(source, document, options),
    locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
    locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
  }
}

/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
export function refuseDeepTree(source: SourceText, lines: Lines, document: Document.Parsed): void {
  visit(document, {
    Collection: (_key, node, ancestors) => {
      const depth = ancestors.filter(isCollection).length + 1
      if (depth <= yamlLimits.depth) return
      throw new CanaryError('input', {
        code: 'yaml-too-deep',
        message: `is nested deeper than ${yamlLimits.depth} levels`,
        location: locationAt(source, lines, node.range?.[0] ?? 0),
      })
    },
  })
}

function refuseDuplicateKeys(source: SourceText, lines: Lines, document: Document.Parsed): void {
  const problems: Problem[] = []
  visit(document, {
    Map: (_key, mapping) => {
      const seen = new Set<unknown>()
      for (const { key } of mapping.items) {
        if (!isScalar(key) || isMergeKey(key)) continue
        if (seen.has(key.value)) {
          const location = locationAt(source, lines, startOf(key))
          const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`
          problems.push({ code: 'yaml-duplicate-key', message, location })
        }
        seen.add(key.value)
      }
    },
  })
  const [first, ...rest] = problems.slice(0, yamlLimits.problems)
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
}

/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN'
}

function toPlainValue(
  source: SourceText,
  document: Document.Parsed,
  options: ParseOptions,
): unknown {
  try {
    return document.toJS({
      maxAliasCount: yamlLimits.aliases,
      mapAsMap: options.mappings === 'map',
    }) as unknown
  } catch (error) {
    throw problemAtStart(source, 'yaml-aliases', `cannot be read as YAML: ${messageOf(error)}`)
  }
}

/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document: Document.Parsed, path: DocumentPath, part: 'key' | 'value'): number {
  let node: Node | null = document.contents
  let offset = startOf(node)
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document) ?? null
    if (!isCollection(node)) return offset
    const pair = findPair(node, step, document)
    if (pair !== null) {
      const isLast = index === path.length - 1
      const key = pair.key as ParsedNode | null
      const value = pair.value as ParsedNode | null
      offset =
        isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset))
      node = value
    } else if (typeof step === 'number') {
      const item = node.items[step]
      if (item === undefined || isPair(item)) return offset
      node = item as ParsedNode
      offset = startOf(node, offset)
    } else {
      return offset
    }
  }
  return offset
}

/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(
  node: ParsedNode | Node,
  key: PropertyKey,
  document: Document.Parsed,
  depth = 0,
): Pair | null {
  if (!isMap(node) || depth > yamlLimits.depth) return null
  const own = node.items.find((item) => keyEquals(item.key, key))
  if (own !== undefined) return own
  for (const { key: name, value } of node.items) {
    if (!isMergeKey(name)) continue
    const merged = resolveAlias(value, document)
    const sources = isSeq(merged) ? merged.items : [merged]
    for (const source of sources) {
      const mapping = resolveAlias(source, document)
      const found = isMap(mapping) ? findPair(mapping, key, document, depth + 1) : null
      if (found !== null) return found
    }
  }
  return null
}

function resolveAlias(node: unknown, document: Document.Parsed): unknown {
  return isAlias(node) ? node.resolve(document) : node
}

function keyEquals(key: unknown, step: PropertyKey): boolean {
  if (isMergeKey(key)) return false
  const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key
  return String(name) === String(step)
}

function startOf(node: Node | null, otherwise = 0): number {
  return node?.range?.[0] ?? otherwise
}

/** The line and column of an offset into the text. */
export function locationAt(source: SourceText, lines: Lines, offset: number): SourceLocation {
  const { line, column } = lines.placeOf(offset)
  return placeIn(source, line, column)
}

function problemAtStart(source: SourceText, code: string, what: string): CanaryError {
  const problem: Problem = {
    code,
    message: `the file ${what}`,
    location: placeIn(source),
  }
  return new CanaryError('input', problem)
}

function firstSentence(message: string): string {
  return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message
}
