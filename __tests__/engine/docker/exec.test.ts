import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { engineLimits } from '../../../src/limits.ts'
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
  /** What is told of the command; asked anew each time where it is a function. */
  readonly exec?: unknown
  readonly status?: string
  readonly server?: string
}

function stateOf(state: unknown): unknown {
  return typeof state === 'function' ? (state as () => unknown)() : state
}

async function exec({ start, exec: state, status = 'running', server = 'Docker' }: Answers) {
  const handler: Handler = (request, response) => {
    const path = request.url ?? ''
    request.resume()
    if (path.includes('/exec/1/start') && start !== undefined) start(request, response)
    else if (path.includes('/exec/1/start')) response.end()
    else if (path.includes('/exec/1/json')) response.end(JSON.stringify(stateOf(state)))
    else if (path.includes('/exec')) response.writeHead(201).end('{"Id":"1"}')
    else
      response.end(
        JSON.stringify({ Id: id, State: { Status: status, Running: status === 'running' } }),
      )
  }
  const path = await fakeEngine(afterPing(handler, { server }))
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  opened.push(engine)
  return await engine.containers.exec(id, { command: ['run'], keepBytes: 1000 }, never)
}

const frame = (type: number, text: string): Buffer => {
  const header = Buffer.from([type, 0, 0, 0, 0, 0, 0, 0])
  header.writeUInt32BE(text.length, 4)
  return Buffer.concat([header, Buffer.from(text)])
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
  test("the runtime's own words, whatever code they come with", async () => {
    for (const exitCode of [125, 126, 127]) {
      const words = 'runc: exec failed: cannot exec in a stopped container'
      const outcome = await exec({
        start: (_request, response) => response.end(frame(2, words)),
        exec: { Running: false, ExitCode: exitCode },
      })
      const fault = { kind: 'unknown' }
      expect(outcome).toEqual({ kind: 'not-started', exitCode, fault, message: words })
    }
  })

  test.each<[string, Handler]>([
    [
      'output that breaks off',
      (request, response) => {
        response.write(frame(1, 'so far'), () => request.socket.destroy())
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

describe('the words of another command', () => {
  const words = (program: string) =>
    `OCI runtime exec failed: exec failed: unable to start container process: exec: "${program}": executable file not found in $PATH\r\n`

  /** Tells the words of these programs, one after the other; the last one repeats. */
  async function execTold(...programs: readonly string[]) {
    let starts = 0
    const outcome = await exec({
      start: (_request, response) => {
        const program = programs[Math.min(starts, programs.length - 1)] ?? ''
        starts += 1
        response.end(frame(1, words(program)))
      },
      exec: { Running: false, ExitCode: 127 },
    })
    return { outcome, starts }
  }

  const ours = { kind: 'program', problem: 'not-found', program: 'run' }

  test('are not taken for ours: it is tried again', async () => {
    const { outcome, starts } = await execTold('other', 'other', 'run')
    expect(outcome).toMatchObject({ kind: 'not-started', exitCode: 127, fault: ours })
    expect(starts).toBe(3)
  })

  test('are not told, however often they come (limit: engineLimits.execRepeats)', async () => {
    const { outcome, starts } = await execTold('other')
    const fault = { kind: 'unknown' }
    expect(outcome).toEqual({ kind: 'not-started', exitCode: 127, fault, message: null })
    expect(starts).toBe(engineLimits.execRepeats + 1)
  })

  test('come after a pause, by chance (limit: engineLimits.execRepeatPause)', async () => {
    const chance = jest.spyOn(Math, 'random').mockReturnValue(1)
    const times = [performance.now()]
    try {
      await execTold('other', 'other', 'run')
      times.push(performance.now())
    } finally {
      chance.mockRestore()
    }
    // Once the pause, and once twice the pause.
    const least = 3 * engineLimits.execRepeatPause - 5
    const [from = 0, until = 0] = times
    expect(until).toBeGreaterThanOrEqual(from + least)
  })

  test('are no concern where ours came at once', async () => {
    expect((await execTold('run')).starts).toBe(1)
  })
})

describe('words that only look like those of a runtime', () => {
  test.each([
    'Error: no such file or directory',
    'it said: OCI runtime exec failed: exec failed',
    'sh: exec failed: not found',
  ])('%s', async (text) => {
    const outcome = await exec({
      start: (_request, response) => response.end(frame(2, text)),
      exec: { Running: false, ExitCode: 126 },
    })
    expect(outcome).toMatchObject({ kind: 'exited', exitCode: 126, stderr: text })
  })
})

test('an engine that refuses a command for what the image says', async () => {
  const start: Handler = (_request, response) =>
    response
      .writeHead(500)
      .end('{"message":"unable to find user app: no matching entries in passwd file"}')
  expect(await exec({ start, exec: done })).toMatchObject({
    kind: 'not-started',
    fault: { kind: 'user', name: 'app' },
  })
})

test('a user that is named like a state of the container is none', async () => {
  const start: Handler = (_request, response) =>
    response.writeHead(400).end('{"message":"invalid argument: not running"}')
  await expect(exec({ start, exec: done })).rejects.toMatchObject({ kind: 'infrastructure' })
})

test('a command that closes its output is waited for (limit: engineLimits.exitCodePoll)', async () => {
  const looks: number[] = []
  const state = () => {
    looks.push(performance.now())
    return looks.length < 10 ? { Running: true, ExitCode: null } : { Running: false, ExitCode: 3 }
  }
  expect(await exec({ exec: state })).toMatchObject({ kind: 'exited', exitCode: 3 })
  const pauses = looks.slice(1).map((at, index) => at - (looks[index] ?? 0))
  expect(pauses.at(-1)).toBeGreaterThanOrEqual(engineLimits.exitCodePoll - 5)
})
