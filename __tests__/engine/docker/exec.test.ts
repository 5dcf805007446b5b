import { afterEach, describe, expect, test } from '@jest/globals'
import { findEngine, openEngine } from '../../../src/engine/connect.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'
import type { Handler } from '../../support/fake-engine.ts'

const never = new AbortController().signal
const id = 'c0ffee'.repeat(10)

const opened: Engine[] = []

afterEach(async () => {
  for (const engine of opened.splice(0)) engine.close()
  await stopEngines()
})

/** Answers of an engine to the calls that an exec takes. */
interface Answers {
  readonly start?: Handler
  readonly exec?: unknown
  readonly status?: string
  readonly server?: string
}

async function exec({ start, exec: state, status = 'running', server = 'Docker' }: Answers) {
  const handler: Handler = (request, response) => {
    const path = request.url ?? ''
    request.resume()
    if (path.includes('/exec/1/start') && start !== undefined) start(request, response)
    else if (path.includes('/exec/1/start')) response.end()
    else if (path.includes('/exec/1/json')) response.end(JSON.stringify(state))
    else if (path.includes('/exec')) response.writeHead(201).end('{"Id":"1"}')
    else response.end(JSON.stringify({ Id: id, State: { Status: status } }))
  }
  const path = await fakeEngine(afterPing(handler, { server }))
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  opened.push(engine)
  return await engine.exec(id, { command: ['run'], keepBytes: 100 }, never)
}

const done = { Running: false, ExitCode: 0 }
const podman = 'Libpod/4.3.1'

describe('the exit code of a command', () => {
  test('is believed of Docker', async () => {
    expect(await exec({ exec: done, status: 'exited' })).toMatchObject({ kind: 'exited' })
  })

  test('is believed of Podman while the container runs', async () => {
    expect(await exec({ exec: done, server: podman })).toMatchObject({
      kind: 'exited',
      exitCode: 0,
    })
  })

  test.each(['exited', 'stopped', 'stopping', 'removing'])(
    'is nothing of a Podman container that is %s: it says 0 of what never ran',
    async (status) => {
      expect(await exec({ exec: done, server: podman, status })).toEqual({ kind: 'container-gone' })
    },
  )

  test('a failure is a failure there, too', async () => {
    const failed = { Running: false, ExitCode: 7 }
    expect(await exec({ exec: failed, server: podman, status: 'stopped' })).toMatchObject({
      exitCode: 7,
    })
  })
})

describe('what is no result of the command', () => {
  const framed = (type: number, text: string): Buffer =>
    Buffer.concat([Buffer.from([type, 0, 0, 0, 0, 0, 0, text.length]), Buffer.from(text)])

  test("the runtime's own words, whatever code they come with", async () => {
    for (const exitCode of [125, 126, 127]) {
      const words = 'runc: exec failed: cannot exec in a stopped container'
      const outcome = await exec({
        start: (_request, response) => response.end(framed(2, words)),
        exec: { Running: false, ExitCode: exitCode },
      })
      expect(outcome).toEqual({ kind: 'not-started', exitCode, message: words })
    }
  })

  test.each<[string, Handler]>([
    [
      'output that breaks off',
      (request, response) => {
        response.write(framed(1, 'so far'), () => request.socket.destroy())
      },
    ],
    ['output that is none', (_request, response) => response.end('<html></html>')],
  ])('%s is the engine’s fault', async (_name, start) => {
    await expect(exec({ start, exec: done })).rejects.toMatchObject({
      name: 'CanaryError',
      kind: 'infrastructure',
      message: expect.stringContaining('lost the engine') as unknown,
    })
  })

  test('a refusal is the engine’s fault', async () => {
    const start: Handler = (_request, response) => response.writeHead(500).end('no space left')
    await expect(exec({ start, exec: done })).rejects.toMatchObject({
      kind: 'infrastructure',
      message: expect.stringContaining('no space left') as unknown,
    })
  })

  test.each([404, 409])('%d means that the container is gone', async (status) => {
    const start: Handler = (_request, response) => response.writeHead(status).end()
    expect(await exec({ start, exec: done })).toEqual({ kind: 'container-gone' })
  })
})
