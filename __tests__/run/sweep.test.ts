import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { systemClock } from '../../src/clock.ts'
import type { EngineContainers } from '../../src/engine/containers.ts'
import { runLimits } from '../../src/limits.ts'
import type { RunDependencies } from '../../src/run/request.ts'
import { sweepOrphans } from '../../src/run/sweep.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] })
})

afterEach(() => {
  jest.useRealTimers()
})

/** Of an engine that does not say what killed runs have left, until nobody asks any more. */
async function toldAfter(milliseconds: number, work: Promise<unknown>): Promise<string> {
  const list: EngineContainers['list'] = async (_labels, signal) => {
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve)
    })
    throw signal.reason
  }
  const texts: string[] = []
  const onEvent: RunDependencies['onEvent'] = (event) => {
    if (event.kind === 'output') texts.push(event.text)
  }
  const dependencies = {
    ...{ clock: systemClock, version: '1' },
    ...{ onEvent, onSecret: () => undefined },
  }
  const engine = pretendEngine({ containers: { list } })
  const { signal } = new AbortController()
  const sweeping = sweepOrphans(engine, dependencies, { hasMore: false, work }, signal)
  await jest.advanceTimersByTimeAsync(milliseconds - 1)
  expect(texts).toEqual([])
  await jest.advanceTimersByTimeAsync(1)
  await sweeping
  return texts.join('')
}

test('an engine is asked so long what killed runs have left, and that is told (limit: runLimits.orphans)', async () => {
  expect(await toldAfter(runLimits.orphans, new Promise(() => undefined))).toBe(
    'containers of runs that were killed may be left: they were not removed within 20 s\n',
  )
})

test('a run that is over waits only a little longer for it (limit: runLimits.orphansAlone)', async () => {
  expect(await toldAfter(runLimits.orphansAlone, Promise.resolve())).toBe(
    'containers of runs that were killed may be left: they were not removed within 2 s, while nothing else was left to do\n',
  )
})
