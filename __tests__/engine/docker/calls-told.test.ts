import { afterEach, describe, expect, test } from '@jest/globals'
import type { EngineCall } from '../../../src/engine/engine-call.ts'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'

const never = new AbortController().signal

afterEach(stopEngines)

/** An engine that has no image, refuses to pull, and hangs up on who lists containers. */
async function told() {
  const path = await fakeEngine(
    afterPing(
      (request, response) => {
        if (request.url?.includes('/containers/json') === true) request.socket.destroy()
        else response.writeHead(404).end(JSON.stringify({ message: 'no such image' }))
      },
      { 'api-version': '1.41' },
    ),
  )
  const calls: EngineCall[] = []
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const onCall = (call: EngineCall) => void calls.push(call)
  const engine = await openEngine(await findEngine(options, never), onCall)
  return {
    engine,
    lines: () => calls.map((call) => `${call.method} ${call.path} ${call.status ?? 'none'}`),
    calls,
  }
}

describe('who wants to know every call of the engine', () => {
  test('is told of those that found it, and of each one after, by its path alone', async () => {
    const { engine, lines, calls } = await told()
    expect(await engine.images.find('app:1', never)).toBeNull()
    const credentials = { username: 'u', password: 'hunter2', serverAddress: 'r' }
    const pulling = engine.images.pull(
      {
        reference: 'app:1',
        platform: 'linux/arm64',
        credentials: { ...credentials, identityToken: '', registryToken: '' },
        onProgress: () => undefined,
      },
      never,
    )
    await expect(pulling).rejects.toThrow('no such image')
    expect(lines()).toEqual([
      'HEAD /_ping 200',
      'GET /images/app:1/json 404',
      'POST /images/create 404',
    ])
    expect(JSON.stringify(calls)).not.toMatch(/hunter2|arm64|\?/)
    expect(calls.every(({ durationMs }) => durationMs >= 0)).toBe(true)
    engine.close()
  })

  test('is told of one that gets no answer', async () => {
    const { engine, lines } = await told()
    await expect(engine.containers.list({}, never)).rejects.toThrow('lost the engine')
    expect(lines().at(-1)).toBe('GET /containers/json none')
    engine.close()
  })
})
