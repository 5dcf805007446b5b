/** Input that is out to hurt: bounded time, an error where one is due, never a wrong "compatible". */
import { describe, expect, test } from '@jest/globals'
import { evaluateNodes } from '../../src/compatibility/fleet.ts'
import { compatibilityLimits } from '../../src/limits.ts'
import { compileText, oneRule, toNode } from './support.ts'

const node = toNode({
  flags: { 'f.flags': { elements: { constructor: {} } } },
  attributes: { 'f.attrs': { elements: { a: 'word9999x', long: 'a'.repeat(20_000) } } },
})

async function verdictOf(text: string): Promise<string> {
  return (await evaluateNodes(await compileText(text), [node])).verdict
}

const inRegexp = (pattern: string, element = 'a') =>
  oneRule(
    `{feature: f.attrs, matchExpressions: {${element}: {op: InRegexp, value: [${JSON.stringify(pattern)}]}}}`,
  )

describe('patterns', () => {
  test('of 10,000 alternations are searched', async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `word${index}x`)
    expect(await verdictOf(inRegexp(words.join('|')))).toBe('compatible')
    expect(await verdictOf(inRegexp(`${words.slice(0, -1).join('|')}$`))).toBe('incompatible')
  })

  test('that would grow beyond all bounds are refused', async () => {
    expect(await verdictOf(inRegexp('a{1000}'.repeat(100)))).toBe('errored')
    expect(await verdictOf(inRegexp('(a{100}){100}'))).toBe('errored')
    expect(await verdictOf(inRegexp('('.repeat(5000)))).toBe('errored')
  })

  test('at the limit of size, and one beyond (limit: compatibilityLimits.patternSize)', async () => {
    const pattern = (size: number) => inRegexp(`x|${'y'.repeat(size - 3)}`)
    expect(await verdictOf(pattern(compatibilityLimits.patternSize))).toBe('compatible')
    expect(await verdictOf(pattern(compatibilityLimits.patternSize + 1))).toBe('errored')
  })

  test('that other engines take for ever with are searched in linear time', async () => {
    expect(await verdictOf(inRegexp('^(a+)+$', 'long'))).toBe('compatible')
    expect(await verdictOf(inRegexp('^(a|aa)+b$', 'long'))).toBe('incompatible')
  })

  test('that cost more than a node may are an error', async () => {
    const pattern = `z|${'y'.repeat(15_000)}`
    expect(await verdictOf(inRegexp(pattern, 'long'))).toBe('errored')
  })
})

describe('names of the language', () => {
  test.each(['__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is not there unless it is written',
    async (name) => {
      const ask = (feature: string) =>
        verdictOf(oneRule(`{feature: ${feature}, matchExpressions: {${name}: {op: Exists}}}`))
      expect(await ask('f.flags')).toBe('incompatible')
      expect(await ask('f.attrs')).toBe('incompatible')
      expect(await ask('rule.matched')).toBe('incompatible')
      expect(await verdictOf(oneRule(`{feature: ${name}}`))).toBe('incompatible')
    },
  )

  test('constructor is there where it is written', async () => {
    const text = oneRule('{feature: f.flags, matchExpressions: {constructor: {op: Exists}}}')
    expect(await verdictOf(text)).toBe('compatible')
  })
})

describe('sizes', () => {
  test('as many rules as are read run in bounded time (limit: compatibilityLimits.rules)', async () => {
    const rule = '{matchFeatures: [{feature: f.flags}]},'
    const text = `compatibilities: [{rules: [${rule.repeat(compatibilityLimits.rules)}]}]`
    expect(await verdictOf(text)).toBe('compatible')
  })

  test('more variables than a node may have are an error', async () => {
    const vars = Array.from({ length: 100 }, (_, index) => `v${index}: x`)
    const rules = Array.from(
      { length: 101 },
      (_, index) => `{vars: {${vars.map((each) => `r${index}${each}`).join(', ')}}}`,
    )
    const upTo = (count: number) =>
      `compatibilities: [{rules: [${rules.slice(0, count).join(', ')}]}]`
    expect(await verdictOf(upTo(100))).toBe('compatible')
    expect(await verdictOf(upTo(101))).toBe('errored')
  })
})
