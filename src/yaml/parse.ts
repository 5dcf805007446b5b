import { isCollection, isScalar, parseAllDocuments, visit } from 'yaml'
import type { Document, Tags } from 'yaml'
import { CanaryError, messageOf, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { yamlLimits } from '../limits.ts'
import type { SourceLocation } from '../model.ts'
import { refuseCostlyText } from './cost.ts'
import { isMergeKey, offsetOf, startOf } from './find-node.ts'
import type { DocumentPath } from './find-node.ts'
import { asGoReads, lettersAsText, zerosAsText } from './go-tags.ts'
import type { Lines } from './lines.ts'
import { linesOf } from './lines.ts'
import { placeIn, problemAtStart } from './source.ts'
import type { SourceText } from './source.ts'

export type { DocumentPath } from './find-node.ts'

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
  /** Default: {@link yamlLimits.documents}. */
  readonly maxDocuments?: number
  /** `'text'` reads a lone `y` or `n` as text where YAML 1.1 has a boolean. */
  readonly letters?: 'boolean' | 'text'
  /** `'text'` reads `010`, in which versions of YAML see different numbers, as text. */
  readonly leadingZeros?: 'number' | 'text'
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
export function parseDocuments(source: SourceText, options: SyntaxOptions = {}): ParsedDocument[] {
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
  const maxDocuments = options.maxDocuments ?? yamlLimits.documents
  refuseCostlyText(source, options.maxValues ?? yamlLimits.values, maxDocuments)
  const lines = linesOf(source.text)
  const documents = parseStream(source, options)
  if (documents.length > maxDocuments) {
    const count = `has ${documents.length} documents; at most ${maxDocuments} are read`
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
      customTags: (tags) => readAs(options, asGoReads(tags)),
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

function readAs({ letters, leadingZeros }: ParseOptions, tags: Tags): Tags {
  const zeros = leadingZeros === 'text' ? zerosAsText(tags) : tags
  return letters === 'text' ? lettersAsText(zeros) : zeros
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
  refuseProblems(problems)
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
  refuseProblems(problems.slice(0, yamlLimits.problems))
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

/** The line and column of an offset into the text. */
export function locationAt(source: SourceText, lines: Lines, offset: number): SourceLocation {
  const { line, column } = lines.placeOf(offset)
  return placeIn(source, line, column)
}

function firstSentence(message: string): string {
  return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message
}
