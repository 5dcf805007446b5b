import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { devicesFromFile } from '../../src/cdi/devices-file.ts'
import { CanaryError } from '../../src/errors.ts'
import type { Problem } from '../../src/errors.ts'
import { parseNodeFeatures } from '../../src/features/load.ts'
import { cdiLimits, featureLimits, yamlLimits } from '../../src/limits.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'
import { problemsOf as problemsOfIssues } from '../../src/yaml/schema.ts'
import { growthOf, linear } from '../support/growth.ts'

function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read()
    return []
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    return error.problems
  }
}

const source = (text: string) => ({ file: 'a.yaml', text })
const codes = (text: string) =>
  problemsOf(() => parseDocuments(source(text))).map(({ code }) => code)

describe('lines and values', () => {
  test.each([
    ['lines', (count: number) => '\n'.repeat(count)],
    ['items', (count: number) => `[${'0,'.repeat(count - 1)}0]`],
    [
      'keys',
      (count: number) => Array.from({ length: count / 2 }, (_, at) => `k${at}: 0\n`).join(''),
    ],
  ])('of %s (limit: yamlLimits.values)', (_name, make) => {
    const most = yamlLimits.values
    expect(codes(make(most))).toEqual([])
    expect(codes(make(most + 2))).toEqual(['yaml-too-many-values'])
  })

  test('of saved nodes (limit: featureLimits.savedYamlValues)', async () => {
    const most = featureLimits.savedYamlValues
    const read = (lines: number) =>
      parseNodeFeatures([source(`flags: {}\n${'\n'.repeat(lines)}`)]).then(
        () => '',
        (error: unknown) => (error as CanaryError).problems[0].code,
      )
    expect(await read(most - 4)).toBe('')
    expect(await read(most)).toBe('yaml-too-many-values')
  })
})

test('documents are counted before the parser sees them (limit: yamlLimits.documents)', async () => {
  expect(codes('---\na\n'.repeat(yamlLimits.documents))).toEqual([])
  expect(codes('---\na\n'.repeat(yamlLimits.documents + 1))).toEqual(['yaml-too-many-documents'])
  const refused = ['yaml-too-many-documents']
  const read = (count: number) => {
    expect(codes('---\na\n'.repeat(count))).toEqual(refused)
  }
  expect(await growthOf(read, 32_000)).toBeLessThan(linear)
})

test('of thousands of unknown keys the first are told, at once (limit: yamlLimits.problems)', () => {
  const schema = z.strictObject({ name: z.string() })
  const told = (count: number) => {
    const keys = Array.from({ length: count }, (_, index) => `k${index}: 1\n`)
    const [document] = parseDocuments(source(`name: x\n${keys.join('')}`))
    if (document === undefined) throw new Error('there is a document')
    return problemsOfIssues(document, schema.safeParse(document.value).error?.issues ?? [], {
      schema,
    })
  }
  const most = yamlLimits.problems
  expect(told(most)).toHaveLength(most)
  expect(told(most + 1)).toHaveLength(most)
  expect(told(60_000).map(({ location }) => location?.line)).toEqual(
    Array.from({ length: most }, (_, index) => index + 2),
  )
})

test('the devices of a Pod (limit: cdiLimits.requestBytes)', () => {
  const pod = (bytes: number) => {
    const text = 'kind: Pod\nmetadata: {annotations: {cdi.k8s.io/a_b: a.b/c=d}}\n# '
    return problemsOf(() => devicesFromFile(source(text + 'x'.repeat(bytes - text.length))))
  }
  expect(pod(cdiLimits.requestBytes)).toEqual([])
  expect(pod(cdiLimits.requestBytes + 1).map(({ code }) => code)).toEqual(['yaml-too-large'])
})
