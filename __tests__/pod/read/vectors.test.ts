/** Pods that a real cluster was given: what its API server refused, and what it took. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../../src/errors.ts'
import { readPods } from '../../../src/pod/read.ts'

interface Vector {
  readonly name: string
  readonly yaml: string
  readonly expect: { readonly refused?: string }
}

const file = join(import.meta.dirname, '../__fixtures__/pod-vectors.json')
// The shape is that of the file, which is recorded.
const vectors = JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[]

const read = ({ name, yaml }: Vector) =>
  readPods([{ file: `${name}.yaml`, text: yaml }], { namespace: 'oracle' })

function refusalsOf(vector: Vector): readonly string[] {
  try {
    read(vector)
  } catch (error) {
    if (error instanceof CanaryError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

describe('what the API server refused is refused in its words', () => {
  const refused = vectors.filter(({ expect: { refused: words } }) => words !== undefined)

  test('some were refused', () => {
    expect(refused).toHaveLength(13)
  })

  test.each(refused.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
    const [, words] = vector.expect.refused?.split(' is invalid: ') ?? []
    expect(refusalsOf(vector)).toEqual([words])
  })
})

describe('what it took is read', () => {
  const taken = vectors.filter(({ expect: { refused: words } }) => words === undefined)

  test.each(taken.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
    const { pods, notices } = read(vector)
    expect(pods.map(({ name, namespace }) => ({ name, namespace }))).toContainEqual({
      name: vector.name.startsWith('hostname') ? expect.any(String) : vector.name,
      namespace: 'oracle',
    })
    expect(notices.filter(({ code }) => code === 'pod-unknown-field')).toEqual([])
  })
})
