/** YAML with comments, which parsers of 1.1 and 1.2 read alike. */

export type Node = string | number | boolean | readonly Node[] | Mapping

export interface Mapping {
  readonly fields: readonly Field[]
  /** Told above its first field. */
  readonly comments?: readonly string[]
}

export interface Field {
  readonly key: string
  readonly value: Node
  /** Told above it, each in a line of its own. */
  readonly comments?: readonly string[]
}

export function mapping(fields: Readonly<Record<string, Node>>): Mapping {
  return { fields: Object.entries(fields).map(([key, value]) => ({ key, value })) }
}

/** A field that is left out where there is nothing to say. */
export function listField(key: string, items: readonly Node[]): readonly Field[] {
  return items.length === 0 ? [] : [{ key, value: items }]
}

export function renderYaml(root: Mapping): string {
  return `${linesOfMapping(root, '').join('\n')}\n`
}

/** The same, line by line. */
export function linesOf(root: Mapping): readonly string[] {
  return linesOfMapping(root, '')
}

function linesOfMapping({ comments = [], fields }: Mapping, indent: string): readonly string[] {
  return [
    ...comments.flatMap((comment) => commentLines(comment, indent)),
    ...fields.flatMap((field) => linesOfField(field, indent)),
  ]
}

function linesOfField({ key, value, comments = [] }: Field, indent: string): readonly string[] {
  const told = comments.flatMap((comment) => commentLines(comment, indent))
  const name = `${indent}${quoteText(key)}:`
  if (isList(value)) {
    if (value.length === 0) return [...told, `${name} []`]
    return [...told, name, ...value.flatMap((item) => linesOfItem(item, `${indent}  `))]
  }
  if (typeof value === 'object') return [...told, name, ...linesOfMapping(value, `${indent}  `)]
  return [...told, `${name} ${scalar(value)}`]
}

function linesOfItem(item: Node, indent: string): readonly string[] {
  if (isList(item)) return [`${indent}- [${item.map(inline).join(', ')}]`]
  if (typeof item !== 'object') return [`${indent}- ${scalar(item)}`]
  const { comments = [], fields } = item
  const [first = '', ...rest] = linesOfMapping({ fields }, `${indent}  `)
  return [
    ...comments.flatMap((comment) => commentLines(comment, indent)),
    `${indent}- ${first.slice(indent.length + 2)}`,
    ...rest,
  ]
}

function inline(node: Node): string {
  return typeof node === 'object' ? JSON.stringify(node) : scalar(node)
}

function isList(node: Node): node is readonly Node[] {
  return Array.isArray(node)
}

function scalar(value: string | number | boolean): string {
  return typeof value === 'string' ? quoteText(value) : String(value)
}

/** Plain only where every version of YAML reads a text: `y`, `no`, `1e3` and the like are not. */
function quoteText(text: string): string {
  const isPlain =
    /^[A-Za-z_/][-A-Za-z0-9_./]*$/.test(text) &&
    !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
  if (isPlain) return text
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const commentWidth = 100

/** Whatever it quotes, a comment stays one: no character of it ends the line. */
function commentLines(text: string, indent: string): readonly string[] {
  const plain = text.replace(/[^\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]+/g, ' ')
  const [inset = ''] = /^ {0,8}/.exec(plain) ?? []
  const start = `${indent}#${inset}`
  const lines: string[] = []
  let line = start
  for (const word of plain.slice(inset.length).split(' ')) {
    if (line.length + 1 + word.length > commentWidth && line.length > start.length) {
      lines.push(line)
      line = start
    }
    line = `${line} ${word}`
  }
  return [...lines, line]
}
