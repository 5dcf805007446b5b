import { describe, expect, test } from '@jest/globals'
import { createJournal, loadRun } from '../../src/action/state.ts'
import { withJournal } from '../../src/container/creation-journal.ts'
import type { ContainerRequest } from '../../src/engine/container-request.ts'
import type { EngineContainers } from '../../src/engine/containers.ts'
import { CanaryError, infrastructureError } from '../../src/errors.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

function createStore(values: Record<string, string> = {}) {
  const kept = new Map(Object.entries(values))
  return {
    kept,
    saveState: (name: string, value: string) => void kept.set(name, value),
    getState: (name: string) => kept.get(name) ?? '',
  }
}

const runId = '0b5b0f0e-0000-4000-8000-000000000000'
// Nothing but the name is looked at.
const request = (name: string) => ({ name }) as ContainerRequest
const engineThat = (create: EngineContainers['create']) => pretendEngine({ containers: { create } })

function neverTold(error: unknown): never {
  throw error
}

test('a state that cannot be written is told once, and keeps no container from being made', () => {
  const told: unknown[] = []
  const full = new Error('no space left on device')
  const store = {
    saveState: () => {
      throw full
    },
    getState: () => '',
  }
  const journal = createJournal(store, (error) => told.push(error))
  for (const name of ['one', 'two']) {
    journal.begun(name)
    journal.ended(name)
  }
  expect(told).toEqual([full])
})

describe('containers that an engine was asked for', () => {
  test('are written down before, and crossed out once they are there', async () => {
    const store = createStore({ 'run-id': runId })
    const seen: unknown[] = []
    const created = { id: 'c1', warnings: [] }
    const engine = withJournal(
      engineThat(() => {
        seen.push(loadRun(store)?.creating)
        return Promise.resolve(created)
      }),
      createJournal(store, neverTold),
    )
    expect(await engine.containers.create(request('canary-1'))).toBe(created)
    expect(seen).toEqual([['canary-1']])
    expect(loadRun(store)?.creating).toEqual([])
  })

  test('are told each by its name while several are being made', async () => {
    const store = createStore({ 'run-id': runId })
    const waiting = Promise.withResolvers<never>()
    const engine = withJournal(
      engineThat(({ name }) =>
        name === 'canary-2' ? Promise.resolve({ id: 'c2', warnings: [] }) : waiting.promise,
      ),
      createJournal(store, neverTold),
    )
    const first = engine.containers.create(request('canary-1'))
    await engine.containers.create(request('canary-2'))
    expect(loadRun(store)?.creating).toEqual(['canary-1'])
    waiting.reject(new CanaryError('input', { code: 'container-create', message: 'no' }))
    await expect(first).rejects.toThrow('no')
    expect(loadRun(store)?.creating).toEqual([])
  })

  test.each(['engine-silent', 'engine-lost'])(
    'may still come where the answer was %s',
    async (code) => {
      const store = createStore({ 'run-id': runId })
      const lost = infrastructureError({ code, message: 'lost' })
      const engine = withJournal(
        engineThat(() => Promise.reject(lost)),
        createJournal(store, neverTold),
      )
      await expect(engine.containers.create(request('canary-1'))).rejects.toBe(lost)
      expect(loadRun(store)?.creating).toEqual(['canary-1'])
    },
  )

  test('are read back as names of ours only', () => {
    const store = createStore({ 'run-id': runId, creating: 'canary-1 ../x $(id) canary-2 A' })
    expect(loadRun(store)?.creating).toEqual(['canary-1', 'canary-2'])
  })
})
