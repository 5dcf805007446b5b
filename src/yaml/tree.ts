/**
 * YAML as it was written: a tree of scalars with their text, for formats whose own parser reads
 * scalars in its own way. Aliases are resolved; an alias and its anchor are the same node.
 */
import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Document, Pair } from 'yaml'
import { inputError } from '../errors.ts'
import { yamlLimits } from '../limits.ts'
import type { SourceLocation } from '../model.ts'
import { locationAt, parseSyntax, refuseDeepTree, refuseSyntaxErrors } from './parse.ts'
import type { ParseOptions, Syntax } from './parse.ts'
import type { SourceText } from './source.ts'

export type YamlNode = YamlScalar | YamlMapping | YamlSequence

export interface YamlScalar {
  readonly kind: 'scalar'
  /** The text without quotes and with line folding done. */
  readonly text: string
  /** True for a scalar without quotes, which a schema may read as something else than text. */
  readonly plain: boolean
  /** Such as `tag:yaml.org,2002:str`; null where none is written. */
  readonly tag: string | null
  /** Offset into the source text. */
  readonly offset: number
}

export interface YamlMapping {
  readonly kind: 'mapping'
  readonly entries: readonly YamlEntry[]
  readonly offset: number
}

export interface YamlEntry {
  readonly key: YamlNode
  readonly value: YamlNode
}

export interface YamlSequence {
  readonly kind: 'sequence'
  readonly items: readonly YamlNode[]
  readonly offset: number
}

export interface YamlTree {
  /** The first document; null where there is none. */
  readonly root: YamlNode | null
  /** Documents in the stream. */
  readonly documents: number
  readonly locate: (node: YamlNode) => SourceLocation
}

/**
 * Parses the first document of a stream, within the bounds of {@link yamlLimits}.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
export function parseTree(source: SourceText, options: ParseOptions = {}): YamlTree {
  const syntax = parseSyntax(source, { ...options, schema: 'failsafe' })
  const document = syntax.documents[0]
  const locate = (node: YamlNode) => locationAt(source, syntax.lines, node.offset)
  if (document === undefined) return { root: null, documents: 0, locate }
  refuseSyntaxErrors(source, syntax.lines, [document])
  refuseDeepTree(source, syntax.lines, document)
  const root = buildTree(source, syntax, document)
  return { root, documents: syntax.documents.length, locate }
}

interface Builder {
  readonly source: SourceText
  readonly syntax: Syntax
  readonly anchors: Map<string, YamlNode>
  aliases: number
}

function buildTree(source: SourceText, syntax: Syntax, document: Document.Parsed): YamlNode | null {
  if (document.contents === null) return null
  return build(document.contents, { source, syntax, anchors: new Map(), aliases: 0 })
}

function build(node: unknown, builder: Builder): YamlNode {
  if (isAlias(node)) return resolveAlias(node.source, startOf(node), builder)
  const tree = toTree(node, builder)
  // An anchor is known only after its node: one that contains itself is an unknown alias.
  if (hasAnchor(node)) builder.anchors.set(node.anchor, tree)
  return tree
}

function toTree(node: unknown, builder: Builder): YamlNode {
  const offset = startOf(node)
  if (isMap(node)) {
    const entries = node.items.map((pair) => toEntry(pair, offset, builder))
    return { kind: 'mapping', entries, offset }
  }
  if (isSeq(node)) {
    return { kind: 'sequence', items: node.items.map((item) => build(item, builder)), offset }
  }
  if (isScalar(node)) {
    const text = typeof node.source === 'string' ? node.source : scalarText(node.value)
    const plain = node.type === 'PLAIN' || node.type === undefined
    return { kind: 'scalar', text, plain, tag: node.tag ?? null, offset }
  }
  return missingScalar(offset)
}

function toEntry(pair: Pair, offset: number, builder: Builder): YamlEntry {
  const key = pair.key === null ? missingScalar(offset) : build(pair.key, builder)
  const value = pair.value === null ? missingScalar(key.offset) : build(pair.value, builder)
  return { key, value }
}

/** What stands for a key or a value that is not written. */
function missingScalar(offset: number): YamlScalar {
  return { kind: 'scalar', text: '', plain: true, tag: null, offset }
}

function resolveAlias(name: string, offset: number, builder: Builder): YamlNode {
  const { source, syntax } = builder
  const location = locationAt(source, syntax.lines, offset)
  builder.aliases += 1
  if (builder.aliases > yamlLimits.aliases) {
    const message = `more than ${yamlLimits.aliases} aliases are written; at most that many are read`
    throw inputError({ code: 'yaml-aliases', message, location })
  }
  const found = builder.anchors.get(name)
  if (found === undefined) {
    const message = `not valid YAML: no anchor &${name} stands before the alias *${name}`
    throw inputError({ code: 'yaml-syntax', message, location })
  }
  return found
}

function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function hasAnchor(node: unknown): node is { readonly anchor: string } {
  return (
    typeof node === 'object' &&
    node !== null &&
    'anchor' in node &&
    typeof node.anchor === 'string' &&
    node.anchor !== ''
  )
}

function startOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : 0
}
