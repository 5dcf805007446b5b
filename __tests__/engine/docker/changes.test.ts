import { afterEach, describe, expect, test } from '@jest/globals'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import { engineLimits } from '../../../src/limits.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'

const never = new AbortController().signal
afterEach(stopEngines)

async function engineThatAnswers(answer: unknown, headers = {}) {
  const path = await fakeEngine(
    afterPing((request, response) => {
      const isAsked = request.url?.endsWith('/containers/c1/changes?') ?? false
      response.writeHead(isAsked ? 200 : 404).end(JSON.stringify(answer))
    }, headers),
  )
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  return await openEngine(await findEngine(options, never))
}

async function ask(answer: unknown) {
  const engine = await engineThatAnswers(answer)
  return await engine.containers.changes('c1', never).finally(engine.close)
}

describe('what a container has written', () => {
  test.each<[string, unknown, unknown]>([
    ['nothing', null, []],
    ['an empty list', [], []],
    [
      'every kind',
      [
        { Path: '/run', Kind: 0 },
        { Path: '/run/x', Kind: 1 },
        { Path: '/etc/x', Kind: 2 },
      ],
      [
        { path: '/run', kind: 'changed' },
        { path: '/run/x', kind: 'added' },
        { path: '/etc/x', kind: 'deleted' },
      ],
    ],
    [
      'what it is none',
      ['/x', { Path: 'x', Kind: 1 }, { Path: '/x', Kind: 9 }, { Path: '/x' }],
      [],
    ],
  ])('%s', async (_name, answer, changes) => {
    expect(await ask(answer)).toEqual({ changes, isCut: false })
  })

  test('is no answer of another shape', async () => {
    await expect(ask({})).rejects.toMatchObject({ kind: 'infrastructure' })
  })

  test('is bounded (limit: engineLimits.changes)', async () => {
    const file = (_: unknown, index: number) => ({ Path: `/f${index}`, Kind: 1 })
    const most = await ask(Array.from({ length: engineLimits.changes }, file))
    const more = await ask(Array.from({ length: engineLimits.changes + 1 }, file))
    expect([most.isCut, more.isCut]).toEqual([false, true])
    expect(more.changes).toHaveLength(engineLimits.changes)
  })
})
