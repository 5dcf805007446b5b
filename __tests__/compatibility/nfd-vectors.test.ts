/**
 * What Node Feature Discovery's own validator answered, case by case. Where we decide otherwise the
 * difference is written out below; every other case is equal byte by byte.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { processSets, renderNfdJson } from '../../src/compatibility/say/nfd-output.ts'
import { compileTemplate } from '../../src/compatibility/template/template.ts'
import { CanaryError } from '../../src/errors.ts'
import { compileText, evaluateNode, parseSpec, toNode } from './support.ts'
import type { FeaturesJson } from './support.ts'

interface Vectors {
  readonly features: FeaturesJson
  readonly cases: readonly Vector[]
}

interface Vector {
  readonly name: string
  readonly spec: string
  readonly tags?: readonly string[] | null
  readonly expect: {
    readonly result?: unknown
    readonly ruleMatched?: Readonly<Record<string, string>> | null
    readonly error?: string
    readonly yamlError?: string
    readonly panic?: string
  }
}

const vectors = JSON.parse(
  readFileSync(new URL('__fixtures__/nfd-evaluator-vectors.json', import.meta.url), 'utf8'),
) as Vectors

/** Upstream reports these expressions as unmatched although they match: its two slips, mended. */
const reportedAsMatched = new Map([
  ['case-insensitive feature name', 'flag_1'],
  ['varsTemplate original case of feature', ''],
  ['carry-over', ''],
])

async function answerTo({ spec, tags }: Vector) {
  const compiled = await compileText(spec, compileTemplate)
  const answer = evaluateNode(compiled, toNode(vectors.features), new Set(tags ?? []))
  const errors = answer.sets
    .flatMap((rules) => rules ?? [])
    .flatMap(({ failure }) => (failure === null ? [] : [failure.error]))
  return { json: renderNfdJson(processSets(compiled, answer)), errors, answer }
}

/** Go's form of JSON, with the mended slips. */
function expectedJson({ name, expect: { result } }: Vector): string {
  const mended = reportedAsMatched.get(name)
  const text = JSON.stringify(result, (_key, value: unknown) =>
    isExpression(value) && value.name === mended ? { ...value, isMatch: true } : value,
  )
  return text.replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
}

function isExpression(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'matcherType' in value && 'name' in value
}

function casesWith(key: keyof Vector['expect']): [string, Vector][] {
  return vectors.cases.filter((vector) => key in vector.expect).map((each) => [each.name, each])
}

describe('evaluator vectors', () => {
  test('are all of them', () => {
    expect(vectors.cases).toHaveLength(86)
    const kinds = ['result', 'error', 'yamlError', 'panic'] as const
    expect(kinds.flatMap(casesWith)).toHaveLength(86)
  })

  test.each(casesWith('result'))('%s', async (_name, vector) => {
    const { json, errors, answer } = await answerTo(vector)
    expect(errors).toEqual([])
    expect(json).toBe(expectedJson(vector))
    // Upstream creates `rule.matched` with the first rule, so its absence is told as an empty map.
    const variables = Object.fromEntries(answer.variables ?? [])
    expect(variables).toEqual(vector.expect.ruleMatched ?? {})
  })

  test.each(casesWith('error'))('%s', async (_name, vector) => {
    const { errors } = await answerTo(vector)
    expect(errors).toEqual([vector.expect.error])
  })

  test.each(casesWith('yamlError'))('%s: a spec that cannot be read', (_name, { spec }) => {
    expect(() => parseSpec({ file: 'spec.yaml', text: spec })).toThrow(CanaryError)
  })

  test.each(casesWith('panic'))('%s: an error where upstream crashes', async (_name, vector) => {
    const { errors } = await answerTo(vector)
    expect(errors).toEqual(['the expression of "attr_1" is null'])
  })
})
