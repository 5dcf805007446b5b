import { describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import { yamlLimits } from '../../src/limits.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'
import { growthOf, linear } from '../support/growth.ts'

const parse = (text: string, options = {}) => parseDocuments({ file: 'a.yaml', text }, options)

function problems(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof CanaryError) return error.problems
    throw error
  }
  throw new Error('nothing was refused')
}

describe('parseDocuments', () => {
  test('gives plain values and the place of every part', () => {
    const [document] = parse('name: a\nchecks:\n  - name: x\n    port: 80\n')
    expect(document?.value).toEqual({ name: 'a', checks: [{ name: 'x', port: 80 }] })
    expect(document?.locate(['checks', 0, 'port'])).toEqual({ file: 'a.yaml', line: 4, column: 11 })
    expect(document?.locateKey(['checks', 0, 'port'])).toEqual({
      file: 'a.yaml',
      line: 4,
      column: 5,
    })
  })

  test('a path that ends nowhere is placed at its nearest parent', () => {
    const [document] = parse('a:\n  b: 1\n')
    expect(document?.locate(['a', 'missing', 'deeper'])).toMatchObject({ line: 2, column: 3 })
  })

  test('follows aliases when it looks for a place', () => {
    const [document] = parse('base: &b\n  port: 1\nother: *b\n')
    expect(document?.locate(['other', 'port'])).toMatchObject({ line: 2 })
  })

  test('several documents are several values; empty ones are left out', () => {
    expect(parse('---\na: 1\n---\n---\nb: 2\n').map((document) => document.value)).toEqual([
      { a: 1 },
      { b: 2 },
    ])
    expect(parse('')).toEqual([])
    expect(parse('# only a comment\n')).toEqual([])
  })

  test('tells every syntax error with its place', () => {
    const found = problems(() => parse('a: [1\nb: "x\n'))
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]).toMatchObject({ code: 'yaml-syntax', location: { file: 'a.yaml' } })
  })

  test('equal keys are an error unless the last is asked for', () => {
    expect(problems(() => parse('a: 1\na: 2\n'))[0]).toMatchObject({
      code: 'yaml-duplicate-key',
      location: { line: 2 },
    })
    expect(parse('a: 1\na: 2\n', { duplicateKeys: 'last' })[0]?.value).toEqual({ a: 2 })
  })

  test('YAML 1.1 reads yes and octal as its parsers do', () => {
    expect(parse('a: yes\nb: 010\n', { version: '1.1' })[0]?.value).toEqual({ a: true, b: 8 })
    expect(parse('a: yes\nb: 010\n')[0]?.value).toEqual({ a: 'yes', b: 10 })
  })

  test('a letter alone is a boolean of YAML 1.1, or text where that is asked for', () => {
    const text = 'y: [y, N, yes, off, "y"]\n'
    expect(parse(text, { version: '1.1' })[0]?.value).toEqual({
      true: [true, false, true, false, 'y'],
    })
    expect(parse(text, { version: '1.1', letters: 'text' })[0]?.value).toEqual({
      y: ['y', 'N', true, false, 'y'],
    })
  })

  test('YAML 1.1 leaves dates and times as they are written, as Go does', () => {
    const text = 'a: 2020-01-01\nb: 1:30\nc: 2020-01-01T00:00:00Z\n'
    expect(parse(text, { version: '1.1' })[0]?.value).toEqual({
      a: '2020-01-01',
      b: '1:30',
      c: '2020-01-01T00:00:00Z',
    })
  })

  test('a number has a digit, as Go sees it', () => {
    const text = 'text: [., e3, -e1, +., .e3]\nnumbers: [.5, 1., 1e3, -1_0.5]'
    for (const version of ['1.1', '1.2'] as const) {
      const [document] = parseDocuments({ file: 'a.yaml', text }, { version })
      expect(document?.value).toEqual({
        text: ['.', 'e3', '-e1', '+.', '.e3'],
        numbers: [0.5, 1, 1000, version === '1.1' ? -10.5 : '-1_0.5'],
      })
    }
  })

  test('__proto__ is a key like any other', () => {
    const value = parse('__proto__:\n  polluted: true\n')[0]?.value as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
  })
})

test('the time for a mapping grows with its keys', async () => {
  // Comparing each with each would take minutes.
  const read = (count: number) => {
    const keys = Array.from({ length: count }, (_, index) => `k${index}: 1`)
    expect(parse(keys.join('\n'))).toHaveLength(1)
    expect(problems(() => parse([...keys, 'k0: 1'].join('\n')))).toEqual([
      expect.objectContaining({
        code: 'yaml-duplicate-key',
        location: { file: 'a.yaml', line: count + 1, column: 1 },
      }),
    ])
  }
  expect(await growthOf(read, 48_000)).toBeLessThan(linear)
})

describe('bounds', () => {
  test('bytes: at the limit it is read, one beyond it is refused (limit: yamlLimits.bytes)', () => {
    const text = (size: number) => `a: ${'x'.repeat(size - 4)}\n`
    expect(parse(text(yamlLimits.bytes))).toHaveLength(1)
    expect(problems(() => parse(text(yamlLimits.bytes + 1)))[0].code).toBe('yaml-too-large')
  })

  test('nesting: at the limit it is read, one beyond it is refused (limit: yamlLimits.depth)', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(parse(nested(yamlLimits.depth))).toHaveLength(1)
    expect(problems(() => parse(nested(yamlLimits.depth + 1)))[0].code).toBe('yaml-too-deep')
    expect(problems(() => parse(nested(500_000)))[0].code).toBe('yaml-too-deep')
  })

  test('block nesting that would exhaust the stack is refused', () => {
    let text = ''
    for (let depth = 0; depth < 700; depth++) text += `${' '.repeat(depth)}a:\n`
    expect(problems(() => parse(text))[0].code).toMatch(/^yaml-/)
    expect(problems(() => parse('- '.repeat(200_000)))[0].code).toMatch(/^yaml-/)
  })

  test('documents: one beyond the limit is refused (limit: yamlLimits.documents)', () => {
    const text = (count: number) => '---\na: 1\n'.repeat(count)
    expect(parse(text(yamlLimits.documents))).toHaveLength(yamlLimits.documents)
    expect(problems(() => parse(text(yamlLimits.documents + 1)))[0].code).toBe(
      'yaml-too-many-documents',
    )
  })

  test('aliases that multiply are refused', () => {
    const bomb = ['a: &a [1,1,1,1,1,1,1,1,1]']
    for (const [from, to] of 'abcdefgh'.split('').map((c, i, all) => [c, all[i + 1]])) {
      if (to !== undefined) bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(',')}]`)
    }
    expect(problems(() => parse(bomb.join('\n')))[0].code).toBe('yaml-aliases')
  })
})

describe('merges', () => {
  const text = [
    'base: &base { port: 1, path: /a }',
    'more: &more',
    '  scheme: HTTPS',
    'own:',
    '  <<: *base',
    '  <<: [*more, { path: /late, late: 1 }]',
    '  port: 2',
    'quoted: { "<<": *base }',
  ].join('\n')
  const [document] = parseDocuments({ file: 'm.yaml', text })

  test.each(['1.1', '1.2'] as const)(
    'are read in YAML %s: own keys win, then the first',
    (version) => {
      const [read] = parseDocuments({ file: 'm.yaml', text }, { version })
      expect(read?.value).toMatchObject({
        own: { port: 2, path: '/a', scheme: 'HTTPS', late: 1 },
        quoted: { '<<': { port: 1, path: '/a' } },
      })
    },
  )

  test.each<[string[], number, number]>([
    [['own', 'port'], 7, 9],
    [['own', 'path'], 1, 30],
    [['own', 'scheme'], 3, 11],
    [['own', 'late'], 6, 36],
    [['own', 'none'], 5, 3],
    [['quoted', '<<', 'port'], 1, 21],
  ])('what %j came to is found where it was written', (path, line, column) => {
    expect(document?.locate(path)).toEqual({ file: 'm.yaml', line, column })
  })

  test.each(['a: { <<: 7 }', 'a: { <<: [7] }', 'a: { <<: *none }'])(
    'of what is no mapping: %s',
    (wrong) => {
      expect(() => parseDocuments({ file: 'm.yaml', text: wrong })).toThrow(/m\.yaml:1:/)
    },
  )

  test('of itself end', () => {
    const circle = { file: 'm.yaml', text: 'a: &a\n  <<: *a\n  b: 1\n' }
    expect(() => parseDocuments(circle).map(({ locate }) => locate(['a', 'c']))).toThrow(
      /m\.yaml:1:/,
    )
  })
})
