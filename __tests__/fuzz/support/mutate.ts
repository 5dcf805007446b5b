import fc from 'fast-check'
import { hostileKey, hostileText, hostileValue, ownObject } from './hostile.ts'
import type { Input } from './target.ts'

/** Positions are shares of what is there, so that one mutation suits every seed. */
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const length = fc.integer({ min: 1, max: 40 })

type Edit = (text: string) => string

function textEdit(words: readonly string[]): fc.Arbitrary<Edit> {
  const piece = words.length === 0 ? hostileText : fc.oneof(hostileText, fc.constantFrom(...words))
  const insert = fc.tuple(share, piece).map(([at, text]) => splice(at, 0, text))
  const replace = fc.tuple(share, length, piece).map(([at, count, text]) => splice(at, count, text))
  const remove = fc.tuple(share, length).map(([at, count]) => splice(at, count, ''))
  const token = fc.tuple(share, piece).map(([at, text]) => replaceToken(at, text))
  const truncate = share.map(
    (at): Edit =>
      (text) =>
        text.slice(0, Math.floor(at * text.length)),
  )
  const repeat = fc
    .tuple(share, length, fc.integer({ min: 2, max: 50 }))
    .map(([at, count, times]) => repeatPart(at, count, times))
  const line = fc.tuple(share, share).map(([from, to]) => copyLine(from, to))
  const indent = fc
    .tuple(share, fc.constantFrom('  ', '\t', '- ', '    ', '# ', '-'))
    .map(([at, blanks]) => editLine(at, (text) => blanks + text))
  const newline = fc.constantFrom('\r\n', '\r', '\n\n', '\u2028').map(
    (end): Edit =>
      (text) =>
        text.replaceAll('\n', end),
  )
  return fc.oneof(
    { weight: 3, arbitrary: insert },
    { weight: 2, arbitrary: replace },
    { weight: 2, arbitrary: remove },
    { weight: 5, arbitrary: token },
    { weight: 1, arbitrary: truncate },
    { weight: 1, arbitrary: repeat },
    { weight: 2, arbitrary: line },
    { weight: 1, arbitrary: indent },
    { weight: 1, arbitrary: newline },
  )
}

function splice(at: number, count: number, added: string): Edit {
  return (text) => {
    const start = Math.floor(at * (text.length + 1))
    return text.slice(0, start) + added + text.slice(start + count)
  }
}

function replaceToken(at: number, added: string): Edit {
  return (text) => {
    const tokens = [...text.matchAll(/[\p{L}\p{N}_.:/@+-]+/gu)]
    const token = tokens[Math.floor(at * tokens.length)]
    if (token === undefined) return text + added
    return text.slice(0, token.index) + added + text.slice(token.index + token[0].length)
  }
}

function repeatPart(at: number, count: number, times: number): Edit {
  return (text) => {
    const start = Math.floor(at * text.length)
    const part = text.slice(start, start + count)
    return text.slice(0, start) + part.repeat(times) + text.slice(start + count)
  }
}

function copyLine(from: number, to: number): Edit {
  return (text) => {
    const lines = text.split('\n')
    const line = lines[Math.floor(from * lines.length)] ?? ''
    return lines.toSpliced(Math.floor(to * lines.length), 0, line).join('\n')
  }
}

function editLine(at: number, edit: Edit): Edit {
  return (text) => {
    const lines = text.split('\n')
    const index = Math.floor(at * lines.length)
    return lines.with(index, edit(lines[index] ?? '')).join('\n')
  }
}

/** A valid text with a few things wrong. */
export function mutatedText(
  seeds: readonly string[],
  words: readonly string[] = [],
): fc.Arbitrary<string> {
  const edits = fc.array(textEdit(words), { minLength: 1, maxLength: 5 })
  return fc
    .tuple(fc.constantFrom(...seeds), edits)
    .map(([seed, changes]) => changes.reduce((text, change) => change(text), seed))
}

type TreeEdit = (value: unknown) => unknown

/** A valid tree of data with a few values, names or places wrong. */
export function mutatedTree(seeds: readonly unknown[]): fc.Arbitrary<unknown> {
  const put = fc.tuple(share, hostileValue).map(([at, value]) => editNode(at, () => value))
  const name = fc
    .tuple(share, hostileKey, hostileValue)
    .map(([at, key, value]) => editNode(at, (node) => withName(node, key, value)))
  const rename = fc
    .tuple(share, share, hostileKey)
    .map(([at, which, key]) => editNode(at, (node) => renamed(node, which, key)))
  const wrap = share.map((at) => editNode(at, (node) => [node]))
  const twice = share.map((at) =>
    editNode(at, (node) =>
      Array.isArray(node) ? [...(node as unknown[]), ...(node as unknown[])] : node,
    ),
  )
  const drop = fc
    .tuple(share, share)
    .map(([at, which]) => editNode(at, (node) => dropped(node, which)))
  const edit: fc.Arbitrary<TreeEdit> = fc.oneof(
    { weight: 5, arbitrary: put },
    { weight: 2, arbitrary: name },
    { weight: 2, arbitrary: rename },
    { weight: 1, arbitrary: wrap },
    { weight: 1, arbitrary: twice },
    { weight: 2, arbitrary: drop },
  )
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([seed, edits]) => edits.reduce((tree, change) => change(tree), seed))
}

/** Changes one node, chosen as a share of all nodes in their order. */
function editNode(at: number, change: TreeEdit): TreeEdit {
  return (tree) => {
    let left = Math.floor(at * countNodes(tree))
    const walk = (node: unknown): unknown => {
      left -= 1
      if (left === -1) return change(node)
      if (Array.isArray(node)) return node.map(walk)
      if (typeof node !== 'object' || node === null) return node
      return ownObject(Object.entries(node).map(([key, value]) => [key, walk(value)] as const))
    }
    return walk(tree)
  }
}

function countNodes(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 1
  return Object.values(node).reduce((sum: number, value) => sum + countNodes(value), 1)
}

function entriesOf(node: unknown): [string, unknown][] | null {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
    ? Object.entries(node)
    : null
}

function withName(node: unknown, key: string, value: unknown): unknown {
  const entries = entriesOf(node)
  return entries === null ? node : ownObject([...entries, [key, value]])
}

function renamed(node: unknown, which: number, key: string): unknown {
  const entries = entriesOf(node)
  if (entries === null) return node
  const index = Math.floor(which * entries.length)
  return ownObject(entries.map((entry, at) => (at === index ? [key, entry[1]] : entry)))
}

function dropped(node: unknown, which: number): unknown {
  if (Array.isArray(node)) return node.toSpliced(Math.floor(which * node.length), 1)
  const entries = entriesOf(node)
  if (entries === null) return node
  return ownObject(entries.toSpliced(Math.floor(which * entries.length), 1))
}

type ByteEdit = (bytes: Buffer) => Buffer

/** Valid bytes with some flipped, removed, repeated, or cut off. */
export function mutatedBytes(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const chunk = fc.uint8Array({ minLength: 1, maxLength: 8 })
  const overwrite = fc.tuple(share, chunk).map(([at, bytes]): ByteEdit => (all) => {
    const copy = Buffer.from(all)
    copy.set(bytes.subarray(0, copy.length), Math.floor(at * Math.max(0, copy.length - 8)))
    return copy
  })
  const insert = fc.tuple(share, chunk).map(([at, bytes]): ByteEdit => (all) => {
    const start = Math.floor(at * all.length)
    return Buffer.concat([all.subarray(0, start), bytes, all.subarray(start)])
  })
  const remove = fc.tuple(share, length).map(([at, count]): ByteEdit => (all) => {
    const start = Math.floor(at * all.length)
    return Buffer.concat([all.subarray(0, start), all.subarray(start + count)])
  })
  const truncate = share.map(
    (at): ByteEdit =>
      (all) =>
        all.subarray(0, Math.floor(at * all.length)),
  )
  const edit = fc.oneof(
    { weight: 4, arbitrary: overwrite },
    { weight: 1, arbitrary: insert },
    { weight: 1, arbitrary: remove },
    { weight: 1, arbitrary: truncate },
  )
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 5 }))
    .map(([seed, edits]) =>
      edits.reduce<Buffer>((bytes, change) => change(bytes), Buffer.from(seed)),
    )
}

/** Whatever suits the seeds: mutated texts, trees and bytes, soups of words, and plain noise. */
export function inputsLike(
  seeds: readonly Input[],
  trees: readonly unknown[],
  words: readonly string[] = [],
): fc.Arbitrary<Input> {
  const texts = seeds.filter((seed) => typeof seed === 'string')
  const binaries = seeds.filter((seed) => typeof seed !== 'string')
  const soup = fc
    .array(words.length === 0 ? hostileText : fc.oneof(hostileText, fc.constantFrom(...words)), {
      maxLength: 8,
    })
    .map((parts) => parts.join(''))
  return fc.oneof(
    ...(texts.length === 0 ? [] : [{ weight: 5, arbitrary: mutatedText(texts, words) }]),
    ...(trees.length === 0
      ? []
      : [
          { weight: 5, arbitrary: mutatedTree(trees).map((tree) => JSON.stringify(tree, null, 1)) },
        ]),
    ...(binaries.length === 0 ? [] : [{ weight: 8, arbitrary: mutatedBytes(binaries) }]),
    { weight: 1, arbitrary: soup },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  )
}
