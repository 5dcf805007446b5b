import { describe, expect, test } from '@jest/globals'
import { watchEnd } from '../../src/container/end.ts'
import type { ContainerState } from '../../src/engine/container-state.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

const never = new AbortController().signal

const running: ContainerState = {
  ...{ id: 'c1', name: 'c1', status: 'running', pid: 7, exitCode: 0, oomKilled: false, error: '' },
  ...{ createdAt: null, startedAt: '2026-01-01T00:00:00.000Z', finishedAt: null },
  ...{ network: { kind: 'own' }, runtime: 'runc', mounts: [], addresses: [], published: [] },
}
const exited: ContainerState = { ...running, status: 'exited', pid: 0, exitCode: 3 }

/** An engine that begins to watch when it is told to, and tells of no end that came before. */
function lateWatcher(now: () => ContainerState) {
  const watches = Promise.withResolvers<undefined>()
  const looks: string[] = []
  const engine = pretendEngine({
    containers: {
      wait: async (_id, _signal, onWatching) => {
        await watches.promise
        onWatching()
        await new Promise(() => undefined)
      },
      inspect: () => {
        looks.push(now().status)
        return Promise.resolve(now())
      },
      interventions: () => Promise.resolve([]),
    },
  })
  return { engine, looks, watches }
}

describe('an engine that begins to watch late', () => {
  test('does not hide an end that came before', async () => {
    const { engine, watches } = lateWatcher(() => exited)
    const watch = watchEnd(engine, 'c1', never)
    expect(watch.isWatching()).toBe(false)
    watch.began(running, watch.isWatching())
    watches.resolve(undefined)
    expect(await watch.ended).toMatchObject({ state: { exitCode: 3 }, intervention: null })
  })

  test('is not asked for the state where it watched before that was asked for', async () => {
    const { engine, watches, looks } = lateWatcher(() => running)
    const watch = watchEnd(engine, 'c1', never)
    watches.resolve(undefined)
    await new Promise(setImmediate)
    expect(watch.isWatching()).toBe(true)
    watch.began(running, true)
    await new Promise(setImmediate)
    expect(looks).toEqual([])
    watch.stop()
  })
})
