import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CanaryError } from '../../src/errors.ts'
import { readSimpleTree } from '../../src/yaml/simple-tree.ts'
import { parseTree } from '../../src/yaml/tree.ts'
import type { YamlNode, YamlTree } from '../../src/yaml/tree.ts'

const source = (text: string) => ({ file: 'a.yaml', text })

/** What the parser says; undefined when it refuses. */
function parsed(text: string): YamlTree | undefined {
  try {
    return parseTree(source(text), { version: '1.1', duplicateKeys: 'last' })
  } catch (error) {
    if (error instanceof CanaryError) return undefined
    throw error
  }
}

/** A tree as plain data; `locate` is asked of its root. */
function told(tree: YamlTree | undefined) {
  if (tree === undefined) return undefined
  const { root, documents, locate } = tree
  return { root, documents, place: root === null ? null : locate(root) }
}

function expectSame(text: string): void {
  const simple = readSimpleTree(source(text))
  if (simple === undefined) return
  expect({ text, ...told(simple) }).toEqual({ text, ...told(parsed(text)) })
}

const spec = readFileSync(
  new URL('../../examples/compatibility/compatibility.yaml', import.meta.url),
  'utf8',
)

test.each([
  spec,
  'a: b',
  '---\na: 0302\non: yes\na: "x y" # c\n',
  'a:\n- x\n- "y: z"\nb:\n  - k: 1\n    l: \'2\'\n',
  '- - 1\n  - 2\n- a: 1\n  b: {c: d, e: [f, "g", -h]}\n',
  'a: [x, {b: /dev/null, c: []}, "q,"]  # end',
  'a: x:y=z#1\nb: --c\nc: {}\n',
])('%j is read without the parser, and alike', (text) => {
  expect(readSimpleTree(source(text))).toBeDefined()
  expectSame(text)
})

test.each([
  '',
  '# c',
  'a:',
  'a:\nb: 1',
  '-',
  'a: &x 1',
  'a: *x',
  'a: !!str 1',
  'a: |\n  x\n',
  'a: b\n  c',
  'a:\tb',
  'a: é',
  'a: "x\\n"',
  "a: 'it''s'",
  'a: [1,\n2]',
  'a: 1\n---\nb: 1',
  // The first of two documents, and it is empty.
  '---\n---\na: 1',
  '<<: {a: 1}',
  '"a": 1',
  'a: b: c',
  '  a: 1\n b: 2',
  'text',
  `${'- '.repeat(40)}x`,
  `a: ${'x'.repeat(100_000)}`,
])('%j is left to the parser', (text) => {
  expect(readSimpleTree(source(text))).toBeUndefined()
})

describe('properties', () => {
  const token = fc.constantFrom(
    ...['a', 'b: ', 'c:', '- ', '-', ' ', '  ', '\n', '\n', '\n  ', '[', ']', '{', '}', ', ', ','],
    ...['"', "'", '#', ' #', '0', '12', '07', '-', '.', '/x', '=', 'null', 'true', 'no', '---\n'],
    ...['~', '!', '&a', '*a', '|', '>', '%', '@', '?', '? ', ':', 'x y', '1:2', '1.0.0', '_', '+1'],
    ...['op: In', 'value: [a, "b"]', '{op: Exists}', '<<: ', 'on: '],
  )

  test('an answer is the answer of the parser, with every offset', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 25 }), (tokens) => {
        expectSame(tokens.join(''))
      }),
      { numRuns: 20_000 },
    )
  })

  const character = fc.constantFrom(
    ...['-', '-', '.', '/', ':', '+', '_', '0', '9', 'e', 'x', 'a', 'y', '#', ',', '=', '~', '<'],
    ...['!', '*', ' ', '"', "'", '%', '@', '?', '[', '}'],
  )
  const written = fc.array(character, { minLength: 1, maxLength: 7 }).map((list) => list.join(''))
  const places = ['a: %', '- %', '- a: %\n  b: 1', 'a:\n- %\n- c', 'a: [%, b]', 'a: {b: %}', '%: a']

  test('a scalar is what it is to the parser, wherever it stands', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...places), (scalar, place) => {
        expectSame(place.replace('%', () => scalar))
      }),
      { numRuns: 20_000 },
    )
  })

  const lines = spec.split('\n')

  test('a spec with a line less, twice, or further in', () => {
    const change = fc.constantFrom('remove', 'repeat', 'indent', 'cut')
    fc.assert(
      fc.property(fc.nat(lines.length - 1), change, fc.nat(40), (index, how, column) => {
        const line = lines[index] ?? ''
        const changed = {
          remove: [],
          repeat: [line, line],
          indent: [`  ${line}`],
          cut: [line.slice(0, column)],
        }[how]
        expectSame([...lines.slice(0, index), ...changed, ...lines.slice(index + 1)].join('\n'))
      }),
      { numRuns: 1000 },
    )
  })
})

test('every node is told to lie where it is written', () => {
  const tree = readSimpleTree(source(spec))
  const texts: string[] = []
  const walk = (node: YamlNode): void => {
    if (node.kind === 'mapping') {
      for (const { key, value } of node.entries) [key, value].forEach(walk)
    } else if (node.kind === 'sequence') node.items.forEach(walk)
    else texts.push(spec.slice(node.offset).replace(/^["']/, '').slice(0, node.text.length))
    if (node.kind === 'scalar') expect(texts.at(-1)).toBe(node.text)
  }
  if (tree?.root != null) walk(tree.root)
  expect(texts.length).toBeGreaterThan(20)
})
