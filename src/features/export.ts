import type { Features } from './model.ts'
import { compareBytes } from './text.ts'

/** A tree of what is printed: texts, lists, and mappings with their keys in order. */
export type Tree = string | null | readonly Tree[] | ReadonlyMap<string, Tree>

export function isMapping(tree: Tree): tree is ReadonlyMap<string, Tree> {
  return tree instanceof Map
}

/** {@link Features} as both of NFD's forms lay them out, keys in the order of their bytes. */
export function toTree(features: Features): ReadonlyMap<string, Tree> {
  const none: Tree = new Map()
  return new Map<string, Tree>([
    [
      'flags',
      mapValues(features.flags, ({ elements }) =>
        elements === null ? null : sorted([...elements].map((name) => [name, none])),
      ),
    ],
    [
      'attributes',
      mapValues(features.attributes, ({ elements }) => elements && sorted([...elements])),
    ],
    [
      'instances',
      mapValues(
        features.instances,
        ({ elements }) =>
          elements?.map(({ attributes }) => new Map([['attributes', sorted([...attributes])]])) ??
          null,
      ),
    ],
  ])
}

function mapValues<Value>(
  features: ReadonlyMap<string, Value>,
  elementsOf: (value: Value) => Tree,
): Tree {
  return sorted(
    [...features].map(([name, value]) => [name, new Map([['elements', elementsOf(value)]])]),
  )
}

/** Keys in the order of their bytes. */
export function sorted(entries: readonly (readonly [string, Tree])[]): Tree {
  return new Map([...entries].sort(([left], [right]) => compareBytes(left, right)))
}

/**
 * What `nfd export features` prints, byte for byte: four blanks a level, keys in the order of their
 * bytes, Go's escapes, a line feed at the end.
 */
export function toNfdJson(features: Features): string {
  const parts: string[] = []
  writeJson(toTree(features), '\n', parts)
  return `${parts.join('')}\n`
}

function writeJson(tree: Tree, lineStart: string, parts: string[]): void {
  if (tree === null || typeof tree === 'string') {
    parts.push(tree === null ? 'null' : quoteGo(tree))
  } else if (isMapping(tree)) {
    const items = [...tree].map(([key, value]) => [`${quoteGo(key)}: `, value] as const)
    writeItems(items, '{', '}', lineStart, parts)
  } else {
    writeItems(
      tree.map((value) => ['', value] as const),
      '[',
      ']',
      lineStart,
      parts,
    )
  }
}

function writeItems(
  items: readonly (readonly [prefix: string, value: Tree])[],
  open: string,
  close: string,
  lineStart: string,
  parts: string[],
): void {
  parts.push(open)
  for (const [index, [prefix, value]] of items.entries()) {
    parts.push(index === 0 ? '' : ',', lineStart, '    ', prefix)
    writeJson(value, `${lineStart}    `, parts)
  }
  parts.push(items.length === 0 ? '' : lineStart, close)
}

const goEscapes: ReadonlyMap<string, string> = new Map(
  // U+FFFD stands for bytes that were no UTF-8: Go escapes it then.
  ['<', '>', '&', '\u2028', '\u2029', '\ufffd'].map((character) => [
    character,
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ]),
)

/** A JSON string as Go's encoder writes it. */
function quoteGo(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    /[<>&\u2028\u2029\ufffd]/g,
    (character) => goEscapes.get(character) ?? character,
  )
}
