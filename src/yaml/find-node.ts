/** Where in a syntax tree the parts of a document's value were written. */
import { isAlias, isCollection, isMap, isPair, isScalar, isSeq } from 'yaml'
import type { Document, Node, Pair, ParsedNode } from 'yaml'
import { yamlLimits } from '../limits.ts'

export type DocumentPath = readonly PropertyKey[]

/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
export function offsetOf(
  document: Document.Parsed,
  path: DocumentPath,
  part: 'key' | 'value',
): number {
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

export function startOf(node: Node | null, otherwise = 0): number {
  return node?.range?.[0] ?? otherwise
}

/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN'
}
