/**
 * Small objects, and what the validation of Kubernetes 1.36.3 (k8s.io/kubernetes, called from a Go
 * program as the API server calls it) has against each: nothing, for some.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../../src/errors.ts'
import { readPods } from '../../../src/pod/read.ts'

interface Case {
  readonly name: string
  readonly yaml: string
  readonly refused: readonly string[]
}

const file = join(import.meta.dirname, '../__fixtures__/api-server-refusals.json')
// The shape is that of the file, which is recorded.
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[]

function refusalsOf(text: string): readonly string[] {
  try {
    readPods([{ file: 'pod.yaml', text }], { namespace: null })
  } catch (error) {
    if (error instanceof CanaryError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

/** Said by validation alone: admission comes before it, and gives every Pod a service account. */
const beforeAdmission = ': Forbidden: must not be specified when serviceAccountName is not set'

describe('what the API server says is said', () => {
  test('of many objects, and against most of them', () => {
    expect(cases.length).toBeGreaterThan(400)
    expect(cases.filter(({ refused }) => refused.length > 0).length).toBeGreaterThan(350)
  })

  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { yaml, refused }) => {
    const expected = refused.filter((refusal) => !refusal.endsWith(beforeAdmission))
    expect([...refusalsOf(yaml)].sort()).toEqual(expected.sort())
  })
})
