/** The schema of compatibility specs against the reader that runs of a spec have. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseSpec } from '../../src/compatibility/spec/parse.ts'
import { CanaryError } from '../../src/errors.ts'
import { checkerOf, schemaText } from './support.ts'

const check = checkerOf('compatibility')
const root = new URL('../../', import.meta.url)

async function isRead(text: string): Promise<boolean> {
  try {
    await parseSpec({ file: 'a.yaml', text })
    return true
  } catch (error) {
    if (error instanceof CanaryError) return false
    throw error
  }
}

const head = 'version: v1alpha1\n'
const set = (text: string) => `${head}compatibilities: [{ ${text} }]\n`
const rule = (text: string) => set(`rules: [{ ${text} }]`)
const term = (text: string) => rule(`matchFeatures: [{ ${text} }]`)
const asked = (text: string) => term(`feature: cpu.cpuid, matchExpressions: { A: ${text} }`)

/** Every key that there is, once. */
const everything = `${head}compatibilities:
  - weight: 1
    tag: a
    description: b
    rules:
      - name: c
        vars: { d: e }
        varsTemplate: 'f={{ .g }}'
        matchFeatures: &terms
          - feature: cpu.cpuid
            matchExpressions: { H: { op: In, value: [i], type: '' } }
            matchName: { op: In, value: [j], type: '' }
        matchAny: [{ matchFeatures: *terms }]
`

/** A part of JSON Schema. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | boolean
  readonly items?: Node
}

function keysOf({ properties = {}, additionalProperties, items }: Node): readonly string[] {
  const below = [additionalProperties, items].filter((node) => typeof node === 'object')
  return [
    ...Object.entries(properties).flatMap(([key, node]) => [key, ...keysOf(node)]),
    ...below.flatMap(keysOf),
  ]
}

describe('the schema of compatibility specs decides as the reader does', () => {
  test.each([
    ['no sets', `${head}compatibilities: []\n`],
    ['nothing where the sets are', `${head}compatibilities:\n`],
    ['everything that there is', everything],
    ['a number for a text', set('tag: 5')],
    ['a switch for a text', set('description: true')],
    ['no weight', set('weight: ')],
    ['a weight below zero', set('weight: -5')],
    ['no rules', set('rules: ')],
    ['a variable that is a number', rule('vars: { a: 1 }')],
    ['a feature that nobody knows', term('feature: cpu.unheard')],
    ['nothing is asked of an element', asked('')],
    ['numbers to compare with', asked('{ op: Gt, value: [1] }')],
    ['versions', asked("{ op: Ge, value: ['1.2'], type: version }")],
    ['a key that nobody knows', set('wieght: 5')],
  ])('both take %s', async (_what, text) => {
    expect([check(text), await isRead(text)]).toEqual([[], true])
  })

  test.each([
    ['a list', '- a\n'],
    ['sets that are none', `${head}compatibilities: all\n`],
    ['a set that is a text', `${head}compatibilities: [all]\n`],
    ['a weight that is a text', set('weight: heavy')],
    ['a weight that is no whole number', set('weight: 1.5')],
    ['rules that are a mapping', set('rules: { a: b }')],
    ['a name that is a list', rule('name: [a]')],
    ['variables that are a list', rule('vars: [a]')],
    ['a variable that is a list', rule('vars: { a: [b] }')],
    ['terms that are a mapping', rule('matchFeatures: { a: b }')],
    ['an alternative that is a text', rule('matchAny: [a]')],
    ['a feature that is a list', term('feature: [a]')],
    ['expressions that are a list', term('feature: a.b, matchExpressions: [a]')],
    ['a value that is no list', asked('{ op: In, value: a }')],
  ])('and both refuse %s', async (_what, text) => {
    expect([check(text).length > 0, await isRead(text)]).toEqual([true, false])
  })

  // As in Node Feature Discovery: a node is asked first, and what nobody can answer is an error then.
  test.each([
    ['another version', 'version: v2\ncompatibilities: []\n'],
    ['an operator that there is not', asked('{ op: Is }')],
    ['a kind of comparison that there is not', asked('{ op: Gt, value: [1], type: number }')],
  ])('an editor tells %s, which a run tells when it is judged', async (_what, text) => {
    expect([check(text).length > 0, await isRead(text)]).toEqual([true, true])
  })

  test('it names every key that the reader knows, and no other', async () => {
    // The file is JSON Schema.
    const named = new Set(keysOf(JSON.parse(schemaText('compatibility')) as Node))
    const { misreadings } = await parseSpec({ file: 'a.yaml', text: everything })
    expect(misreadings).toEqual([])
    const written = [...named].filter((key) => !new RegExp(`\\b${key}:`).test(everything))
    expect(written).toEqual([])
    for (const key of named) {
      const renamed = everything.replaceAll(`${key}:`, `${key}x:`)
      const isPassedOver = await parseSpec({ file: 'a.yaml', text: renamed }).then(
        (spec) => spec.misreadings.length > 0,
        () => true,
      )
      expect([key, isPassedOver]).toEqual([key, true])
    }
  })

  const specs = globSync('examples/**/*.{yaml,yml}', { cwd: root.pathname }).filter((file) =>
    /^compatibilities:/m.test(readFileSync(new URL(file, root), 'utf8')),
  )
  test.each(specs)('both take %s', async (file) => {
    const text = readFileSync(new URL(file, root), 'utf8')
    expect([check(text), await isRead(text)]).toEqual([[], true])
  })
})
