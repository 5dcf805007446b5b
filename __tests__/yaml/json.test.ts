import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CanaryError, describeProblem } from '../../src/errors.ts'
import { yamlLimits } from '../../src/limits.ts'
import { parseJson } from '../../src/yaml/json.ts'
import type { JsonValue } from '../../src/yaml/json.ts'

const parse = (text: string) => parseJson({ file: 'a.json', text })

function problem(text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof CanaryError) return describeProblem(error.problems[0])
    throw error
  }
  throw new Error('nothing was refused')
}

/** As `JSON.parse` would have it. */
function plain(value: JsonValue): unknown {
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<string, JsonValue>)]
    return Object.fromEntries(entries.map(([name, member]) => [name, plain(member)]))
  }
  return Array.isArray(value) ? (value as readonly JsonValue[]).map(plain) : value
}

describe('values', () => {
  test('are those of JSON.parse', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent)
        expect(plain(parse(spaced).value)).toEqual(JSON.parse(text))
      }),
    )
  })

  test('of any text, or both refuse it', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '0',
      '-1.5e3',
      'true',
      'nul',
      ' ',
      '\n',
      'a',
    ]
    const piece = fc.constantFrom(...pieces)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let expected: unknown
        try {
          expected = JSON.parse(text)
        } catch {
          expect(() => parse(text)).toThrow(CanaryError)
          return
        }
        // Equal names are refused here and there are not.
        try {
          expect(plain(parse(text).value)).toEqual(expected)
        } catch (error) {
          expect(String(error)).toContain('is there twice')
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('names are data and keep their order', () => {
    const { value } = parse('{"__proto__": 1, "2": 2, "1": {"constructor": null}}')
    expect(value).toEqual(
      new Map<string, unknown>([
        ['__proto__', 1],
        ['2', 2],
        ['1', new Map([['constructor', null]])],
      ]),
    )
  })
})

describe('refusals', () => {
  test.each([
    ['', 'a.json:1:1: not valid JSON: the file ends where a value belongs'],
    ['{"a": 1,}', 'a.json:1:9: not valid JSON: "}" stands where a name in quotes belongs'],
    ['{"a" 1}', 'a.json:1:6: not valid JSON: "1" stands where ":" belongs'],
    ['[1 2]', 'a.json:1:4: not valid JSON: "2" stands where "," or "]" belongs'],
    ['{"a": 1', 'a.json:1:8: not valid JSON: the file ends where "," or "}" belongs'],
    ['{}\n\n x', 'a.json:3:2: not valid JSON: "x" stands where the end of the file belongs'],
    [
      '["a\n"]',
      'a.json:1:2: not valid JSON: a string holds a control character or an escape that JSON lacks',
    ],
    [
      String.raw`["\x"]`,
      'a.json:1:2: not valid JSON: a string holds a control character or an escape that JSON lacks',
    ],
    ['[\n  "a', 'a.json:2:3: not valid JSON: a string has no end'],
    ['{\n "a": 1,\n  "a": 2}', 'a.json:3:3: not valid JSON: the name "a" is there twice'],
    [String.raw`{"a":1,"\u0061":2}`, 'a.json:1:8: not valid JSON: the name "a" is there twice'],
    ['[NaN]', 'a.json:1:2: not valid JSON: "N" stands where a value belongs'],
    ['[01]', 'a.json:1:3: not valid JSON: "1" stands where "," or "]" belongs'],
  ])('%j', (text, expected) => {
    expect(problem(text)).toBe(expected)
  })

  test(`${yamlLimits.depth} levels are read, one more is not`, () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(parse(nested(yamlLimits.depth)).value).toEqual([expect.anything()])
    expect(problem(nested(yamlLimits.depth + 1))).toBe(
      `a.json:1:${yamlLimits.depth + 1}: not valid JSON: is nested deeper than ${yamlLimits.depth} levels`,
    )
    expect(problem('['.repeat(1_000_000))).toContain('nested deeper')
  })
})

describe('places', () => {
  const text = '{\n  "a": [1, {"b": "x"}],\n  "c\\n": {"d": null}\n}'
  test.each([
    [[], '1:1'],
    [['a'], '2:8'],
    [['a', 0], '2:9'],
    [['a', 1, 'b'], '2:18'],
    [['c\n', 'd'], '3:16'],
    [['a', 7], '2:8'],
    [['a', 'b'], '2:8'],
    [['missing', 'deeper'], '1:1'],
    [['a', 0, 'b'], '2:9'],
  ] as [(string | number)[], string][])('%j stands at %s', (path, place) => {
    const { line, column, file } = parse(text).locate(path)
    expect([`${line}:${column}`, file]).toEqual([place, 'a.json'])
  })
})
