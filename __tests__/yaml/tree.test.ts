import { describe, expect, test } from '@jest/globals'
import { yamlLimits } from '../../src/limits.ts'
import { parseTree } from '../../src/yaml/tree.ts'
import type { YamlNode } from '../../src/yaml/tree.ts'

const parse = (text: string) =>
  parseTree({ file: 'f.yaml', text }, { version: '1.1', duplicateKeys: 'last' })

/** The tree with scalars as they are written: `plain`, `"quoted"`, `tag|text`. */
function show(node: YamlNode | null): unknown {
  if (node === null) return null
  if (node.kind === 'sequence') return node.items.map(show)
  if (node.kind === 'mapping') return node.entries.map(({ key, value }) => [show(key), show(value)])
  const text = node.plain ? node.text : JSON.stringify(node.text)
  return node.tag === null ? text : `${node.tag}|${text}`
}

describe('a tree', () => {
  test.each([
    ['010', '010'],
    ['"010"', '"010"'],
    ["'it''s'", '"it\'s"'],
    ['yes: no', [['yes', 'no']]],
    [
      'a:\nb: ~',
      [
        ['a', ''],
        ['b', '~'],
      ],
    ],
    ['? [x]\n: y', [[['x'], 'y']]],
    ['!!int "5"', 'tag:yaml.org,2002:int|"5"'],
    ['!foo 5', '!foo|5'],
    ['|\n  a\n  b\n', '"a\\nb\\n"'],
    ['a\n  b', 'a b'],
    ['[&x 1, *x]', ['1', '1']],
    [
      'a: 1\na: 2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    ['<<: {a: 1}', [['<<', [['a', '1']]]]],
    ['', null],
    ['# nothing', null],
  ])('of %j', (text, tree) => {
    expect(show(parse(text).root)).toEqual(tree)
  })

  test('knows where its nodes stand', () => {
    const { root, locate } = parse('a:\n  - b\n')
    const list = root?.kind === 'mapping' ? root.entries[0]?.value : undefined
    const item = list?.kind === 'sequence' ? list.items[0] : undefined
    if (item === undefined) throw new Error('there is an item')
    expect(locate(item)).toEqual({ file: 'f.yaml', line: 2, column: 5 })
  })

  test('is of the first document, whatever comes after it', () => {
    const { root, documents } = parse('a\n---\n[')
    expect([show(root), documents]).toEqual(['a', 2])
  })
})

describe('bounds', () => {
  test.each([
    ['an unknown alias', '[*x]', 'no anchor &x'],
    ['an alias of itself', '&x [*x]', 'no anchor &x'],
    ['no YAML', '[', 'not valid YAML'],
    [
      'too deep',
      `${'['.repeat(yamlLimits.depth + 1)}${']'.repeat(yamlLimits.depth + 1)}`,
      'deeper',
    ],
  ])('%s', (_name, text, message) => {
    expect(() => parse(text)).toThrow(message)
  })

  test('as many aliases as are read, and one more (limit: yamlLimits.aliases)', () => {
    const text = (count: number) => `[&x 1, ${Array<string>(count).fill('*x').join(', ')}]`
    expect(parse(text(yamlLimits.aliases)).root?.kind).toBe('sequence')
    expect(() => parse(text(yamlLimits.aliases + 1))).toThrow('more than 100 aliases')
  })
})
