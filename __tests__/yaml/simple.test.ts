import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CanaryError } from '../../src/errors.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'
import { readSimpleYaml } from '../../src/yaml/simple.ts'

/** What the parser says; undefined when it refuses or there is more or less than one document. */
function parsed(text: string): unknown {
  try {
    const documents = parseDocuments({ file: 'a.yaml', text }, { version: '1.1' })
    return documents.length === 1 ? documents[0]?.value : undefined
  } catch (error) {
    if (error instanceof CanaryError) return undefined
    throw error
  }
}

describe('what programs write is read', () => {
  test.each([
    ['a: b', { a: 'b' }],
    ['---\na: 1\nb: 0660\nc: 0.5.0\n', { a: 1, b: 0o660, c: '0.5.0' }],
    ['a:\n- x\n- "y z"\nb:\n  - k: 1\n    l: \'2\'\n', { a: ['x', 'y z'], b: [{ k: 1, l: '2' }] }],
    ['a:\nb: null # nothing\nc: true', { a: null, b: null, c: true }],
    ['- - 1\n  - 2\n-\n  a: 1\n-\n', [[1, 2], { a: 1 }, null]],
    ['a: [x, {b: /dev/null, c: []}, "q,"]', { a: ['x', { b: '/dev/null', c: [] }, 'q,'] }],
    ['# c\n\na: b # d\n  # e\n', { a: 'b' }],
    ['a: x:y=z#1', { a: 'x:y=z#1' }],
    [
      '- --folder\n- ../card0::/dev/dri/x\n- -m\n- ./y',
      ['--folder', '../card0::/dev/dri/x', '-m', './y'],
    ],
    ['a: [--mode, ../b, -c]', { a: ['--mode', '../b', '-c'] }],
    [
      'a: 0000:01:00.0\nb: 2001-12-14\nc: 535.129.03',
      { a: '0000:01:00.0', b: '2001-12-14', c: '535.129.03' },
    ],
    ['- +x\n- 1,2\n- 12-34\n- e-mail\n- _1a', ['+x', '1,2', '12-34', 'e-mail', '_1a']],
  ])('%j', (text, value) => {
    expect(readSimpleYaml(text)).toEqual(value)
    expect(parsed(text)).toEqual(value)
  })
})

describe('what it does not know for certain is left to the parser', () => {
  test.each([
    '',
    '# c',
    'a: &x 1',
    'a: |\n  x\n',
    'a: b\n  c',
    'a: 1.5',
    'a: yes',
    'a: -',
    'a: -.5',
    'a: .inf',
    'a: 1e3',
    'a: 0x1f',
    'a: 1_000',
    'a: +1',
    'y: 1',
    'a: 1\na: 2',
    '__proto__: 1',
    'a:\tb',
    'a: é',
    'a: "x\\n"',
    "a: 'it''s'",
    'a: [1,\n2]',
    'a: 1\n---\nb: 1',
    'a: 1\n...',
    '%YAML 1.1\n---\na: 1',
    '? a',
    '"a": 1',
    'a: b: c',
    '  a: 1\n b: 2',
    'a: [x',
    'a: 1\n- b',
    'text',
    `${'- '.repeat(40)}x`,
  ])('%j', (text) => {
    expect(readSimpleYaml(text)).toBeUndefined()
  })
})

describe('properties', () => {
  const token = fc.constantFrom(
    ...['a', 'b: ', 'c:', '- ', '-', ' ', '  ', '\n', '\n', '\n  ', '[', ']', '{', '}', ', ', ','],
    ...['"', "'", '#', ' #', '0', '12', '07', '-', '.', '/x', '=', 'null', 'true', 'no', '---\n'],
    ...['~', '!', '&a', '*a', '|', '>', '%', '@', '?', '? ', ':', 'x y', '1:2', '1.0.0', '_', '+1'],
  )

  test('an answer is the answer of the parser', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 25 }), (tokens) => {
        const text = tokens.join('')
        const value = readSimpleYaml(text)
        if (value !== undefined) expect({ text, value }).toEqual({ text, value: parsed(text) })
      }),
      { numRuns: 20_000 },
    )
  })

  const character = fc.constantFrom(
    ...[
      '-',
      '-',
      '.',
      '.',
      '/',
      ':',
      '+',
      '_',
      '0',
      '1',
      '7',
      '9',
      'e',
      'E',
      'x',
      'o',
      'b',
      'a',
      'f',
    ],
    ...[
      'i',
      'n',
      'N',
      'y',
      's',
      't',
      'r',
      'u',
      '#',
      ',',
      '=',
      '~',
      '<',
      '!',
      '*',
      ' ',
      '"',
      '%',
      '@',
    ],
  )
  const written = fc.array(character, { minLength: 1, maxLength: 7 }).map((list) => list.join(''))
  const places = [
    'a: %',
    '- %',
    '- a: %\n  b: 1',
    'a:\n- %\n- c',
    'a: [%, b]',
    'a: {b: %}',
    '- - %',
  ]

  test('a scalar is what it is to the parser, wherever it stands', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...places), (scalar, place) => {
        const text = place.replace('%', () => scalar)
        const value = readSimpleYaml(text)
        if (value !== undefined) expect({ text, value }).toEqual({ text, value: parsed(text) })
      }),
      { numRuns: 30_000 },
    )
  })

  const scalar = fc.constantFrom(
    'a',
    '--b',
    '../c::/d',
    '-e',
    'B c',
    '/dev/x',
    '0',
    '-7',
    '0660',
    '"q: #"',
    "'s'",
    'null',
    'x=1',
  )
  const { node } = fc.letrec<{ node: string[] }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar.map((text) => [text]),
      fc
        .uniqueArray(fc.tuple(fc.constantFrom('k', 'l_1', 'm-n', 'o.p'), tie('node')), {
          minLength: 1,
          maxLength: 3,
          selector: ([key]) => key,
        })
        .map((entries) => entries.flatMap(([key, lines]) => entry(`${key}:`, lines))),
      fc
        .array(tie('node'), { minLength: 1, maxLength: 3 })
        .map((items) => items.flatMap((lines) => item(lines))),
    ),
  }))

  /** A block below its key; a scalar beside it. */
  function entry(key: string, lines: string[]): string[] {
    const isBlock = lines.length > 1 || /^(?:- |[a-z_.0-9-]+:)/.test(lines[0] ?? '')
    return isBlock ? [key, ...lines.map((line) => `  ${line}`)] : [`${key} ${lines.join('')}`]
  }

  function item(lines: string[]): string[] {
    return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
  }

  test('documents of blocks are read, and read alike', () => {
    fc.assert(
      fc.property(node, (lines) => {
        const text = lines.join('\n')
        fc.pre(lines.length > 1)
        const value = readSimpleYaml(text)
        expect(value).toBeDefined()
        expect(value).toEqual(parsed(text))
      }),
      { numRuns: 2000 },
    )
  })
})
