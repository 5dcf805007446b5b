import { describe, expect, test } from '@jest/globals'
import type { Engine } from '../../src/engine/engine.ts'
import { removeLeftovers, runFilter, runLabels } from '../../src/engine/ownership.ts'
import { infrastructureError } from '../../src/errors.ts'

const never = new AbortController().signal

function engineWith(ids: readonly string[], stuck: readonly string[] = []) {
  const removed: string[] = []
  const asked: unknown[] = []
  const engine: Pick<Engine, 'findContainers' | 'removeContainer'> = {
    findContainers: (labels) => {
      asked.push(labels)
      return Promise.resolve(ids)
    },
    removeContainer: (id) => {
      if (stuck.includes(id)) {
        const problem = { code: 'container-left', message: `${id} may be left behind` }
        return Promise.reject(infrastructureError(problem))
      }
      removed.push(id)
      return Promise.resolve()
    },
  }
  // Nothing else of an engine is asked for here.
  return { engine: engine as Engine, removed, asked }
}

describe('leftovers of a run', () => {
  test("are found by the run's label alone, and removed", async () => {
    const { engine, removed, asked } = engineWith(['a', 'b'])
    expect(await removeLeftovers(engine, 'run-1', never)).toBe(2)
    expect(removed).toEqual(['a', 'b'])
    expect(asked).toEqual([{ 'container-canary.run': 'run-1' }])
  })

  test('what is to be kept stays', async () => {
    const { engine, removed } = engineWith(['a', 'b', 'c'])
    expect(await removeLeftovers(engine, 'run-1', never, new Set(['b']))).toBe(2)
    expect(removed).toEqual(['a', 'c'])
  })

  test('one that cannot be removed does not keep the others, and all such are named', async () => {
    const { engine, removed } = engineWith(['a', 'b', 'c'], ['a', 'c'])
    await expect(removeLeftovers(engine, 'run-1', never)).rejects.toThrow(
      'a may be left behind\nc may be left behind',
    )
    expect(removed).toEqual(['b'])
  })
})

test('every label begins with the name of the program, and the filter is one of them', () => {
  const labels = runLabels({ runId: 'run-1', owner: 'o/r 1/1 job' }, new Date(0))
  expect(labels).toEqual({
    'container-canary.run': 'run-1',
    'container-canary.owner': 'o/r 1/1 job',
    'container-canary.created': '1970-01-01T00:00:00.000Z',
  })
  expect(labels).toMatchObject(runFilter('run-1'))
})
