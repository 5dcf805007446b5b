/** A JSON Schema (draft 2020-12) of what a schema of ours reads, with what is said of its fields. */
import { z } from 'zod'
import { wordsOf } from './words.ts'
import type { WordTable, Words } from './words.ts'

/** As much of JSON Schema as comes out of our schemas, or goes into them. */
export interface Node {
  type?: string | string[]
  description?: string
  markdownDescription?: string
  default?: unknown
  properties?: Record<string, Node>
  required?: string[]
  items?: Node
  anyOf?: Node[]
  additionalProperties?: boolean | Node
  patternProperties?: Record<string, Node>
  propertyNames?: Node
  enum?: unknown[]
  const?: unknown
  pattern?: string
  /** Of editors: what is told instead of the pattern. */
  patternErrorMessage?: string
  maximum?: number
  minimum?: number
}

export interface MadeNode {
  readonly node: Node
  /** Fields that nothing is said of, such as `checks[].probe.exec`. */
  readonly undescribed: readonly string[]
  /** What is said of fields that there are none of. */
  readonly unused: readonly string[]
}

const documentation = 'https://github.com/container-canary/container-canary-action/blob/v1/docs/'

export function makeNode(schema: z.core.$ZodType, table: WordTable): MadeNode {
  const raw = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const undescribed: string[] = []
  const used = new Set<string>()
  const say = (node: Node, path: string): Node => {
    const words = wordsOf(table, path)
    used.add(path)
    if (words === null) undescribed.push(path)
    return words === null ? node : described(node, words)
  }
  // The library writes what it promises in its types, and we ask for it as plain data.
  const node = walk(without(JSON.parse(JSON.stringify(raw)) as Node, '$schema'), '', say)
  return {
    node,
    undescribed: [...new Set(undescribed)],
    unused: Object.keys(table).filter((path) => !used.has(path)),
  }
}

type Say = (node: Node, path: string) => Node

function walk(raw: Node, path: string, say: Say): Node {
  const node = tidied(raw)
  const { properties, items, anyOf, additionalProperties } = node
  return {
    ...node,
    ...(properties === undefined ? {} : { properties: fieldsOf(properties, path, say) }),
    ...(items === undefined ? {} : { items: walk(items, `${path}[]`, say) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => walk(one, path, say)) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: walk(additionalProperties, `${path}.*`, say) }
      : {}),
  }
}

function fieldsOf(properties: Readonly<Record<string, Node>>, path: string, say: Say) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, raw]) => {
      const below = path === '' ? name : `${path}.${name}`
      return [name, say(walk(raw, below, say), below)]
    }),
  )
}

/** What may be null is told by its type, for editors complete that best; and no number is too large for JSON. */
function tidied(node: Node): Node {
  const plain = withoutHuge(without(node, 'default', 'propertyNames'))
  const { anyOf, ...rest } = plain
  if (anyOf === undefined) return plain
  const flat = anyOf.map(tidied).flatMap((one) => (isUnion(one) ? one.anyOf : [one]))
  const others = flat.filter((one) => one.type !== 'null')
  const [only] = others
  if (others.length === flat.length) return { ...rest, anyOf: flat }
  if (others.length > 1 || only?.type === undefined || hasWords(only)) {
    return { ...rest, anyOf: [...others, { type: 'null' }] }
  }
  return { ...rest, ...only, type: [...[only.type].flat(), 'null'] }
}

function isUnion(node: Node): node is Node & { anyOf: Node[] } {
  return node.anyOf !== undefined && Object.keys(node).length === 1
}

function hasWords(node: Node): boolean {
  return node.enum !== undefined || node.const !== undefined
}

function withoutHuge({ maximum, minimum, ...node }: Node): Node {
  return {
    ...node,
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? {} : { minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
  }
}

function described(node: Node, words: Words): Node {
  const { more = {} } = words
  // What says which forms there are says it in place of what was found out.
  const base = 'anyOf' in more ? without(node, 'anyOf', 'type', 'enum', 'const') : node
  return {
    description: plainText(words.says) + remarksOf(words),
    markdownDescription: withAddresses(words.says) + remarksOf(words),
    ...(words.default === undefined ? {} : { default: words.default }),
    ...base,
    ...more,
  }
}

function remarksOf({ default: usual, ours }: Words): string {
  const isTold = usual !== undefined && usual !== '' && !isEmptyList(usual) && usual !== false
  return [
    isTold ? ` Default: ${JSON.stringify(usual).replaceAll('"', '')}.` : '',
    ours === true ? ' An extension of container-canary-action.' : '',
  ].join('')
}

export function without(node: Node, ...keys: readonly string[]): Node {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)))
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** Without links, and without marks for bold and code. */
export function plainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '')
}

function withAddresses(markdown: string): string {
  return markdown.replace(
    /\[([^\]]*)\]\(([a-z-]+\.md)([^)]*)\)/g,
    (_link, text: string, page: string, anchor: string) =>
      `[${text}](${documentation}${page}${anchor})`,
  )
}
