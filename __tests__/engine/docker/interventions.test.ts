import { afterEach, expect, jest, test } from '@jest/globals'
import { findEngine, openEngine } from '../../../src/engine/connect.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { engineLimits } from '../../../src/limits.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'
import type { Handler } from '../../support/fake-engine.ts'

const never = new AbortController().signal
const id = 'c'.repeat(64)
const opened: Engine[] = []

afterEach(async () => {
  for (const engine of opened.splice(0)) engine.close()
  await stopEngines()
})

async function open(handler: Handler): Promise<Engine> {
  const path = await fakeEngine(afterPing(handler))
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  opened.push(engine)
  return engine
}

const event = (action: string, of = id) =>
  `${JSON.stringify({ Type: 'container', Action: action, Actor: { ID: of } })}\n`

test('what others did, and nothing that the container did by itself or that another one suffered', async () => {
  const engine = await open((_request, response) =>
    response.end(
      ['create', 'start', 'pause', 'oom', 'die'].map((action) => event(action)).join('') +
        event('kill', 'd'.repeat(64)),
    ),
  )
  expect(await engine.interventions({ id, createdAt: null }, never)).toEqual(['paused'])
})

test('what was told until an engine goes silent counts (limit: engineLimits.events)', async () => {
  const engine = await open((_request, response) => void response.write(event('kill')))
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] })
  const deadlines = jest.spyOn(AbortSignal, 'timeout')
  try {
    const aborts = new AbortController()
    deadlines.mockReturnValueOnce(aborts.signal)
    const asked = engine.interventions({ id, createdAt: null }, never)
    // The engine has told what it tells; then the deadline comes.
    for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate)
    aborts.abort(new Error('time is up'))
    await asked
    expect(deadlines.mock.calls[0]).toEqual([engineLimits.events])
  } finally {
    jest.useRealTimers()
  }
})
