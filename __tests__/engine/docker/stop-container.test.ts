import { afterEach, describe, expect, test } from '@jest/globals'
import type { Engine } from '../../../src/engine/engine.ts'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'

const never = new AbortController().signal
const opened: Engine[] = []

afterEach(async () => {
  for (const engine of opened.splice(0)) engine.close()
  await stopEngines()
})

async function stop(status: number, graceMs: number): Promise<readonly (string | undefined)[]> {
  const asked: (string | undefined)[] = []
  const path = await fakeEngine(
    afterPing((request, response) => {
      asked.push(request.method, request.url)
      response.writeHead(status).end(status >= 400 ? '{"message":"its own words"}' : '')
    }),
  )
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  opened.push(engine)
  await engine.containers.stop('c1', graceMs, never)
  return asked
}

describe('stopping a container', () => {
  test.each([
    [0, '0'],
    [1, '1'],
    [1_000, '1'],
    [1_001, '2'],
  ])('%d ms of grace are told in whole seconds, and not cut', async (graceMs, seconds) => {
    expect(await stop(204, graceMs)).toEqual(['POST', `/v1.41/containers/c1/stop?t=${seconds}`])
  })

  test.each([
    ['has ended before', 304],
    ['is gone', 404],
  ])('that %s is fine', async (_name, status) => {
    expect(await stop(status, 0)).toHaveLength(2)
  })

  test('is not told as done where the engine says no', async () => {
    await expect(stop(500, 0)).rejects.toThrow(
      'the engine answered 500 while stopping a container: its own words',
    )
  })
})
