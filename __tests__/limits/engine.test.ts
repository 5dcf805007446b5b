import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { findEngine, openEngine } from '../../src/engine/find/connect.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { lastWords } from '../../src/container/run.ts'
import { engineLimits, probeLimits } from '../../src/limits.ts'
import { afterPing, fakeEngine, stopEngines } from '../support/fake-engine.ts'
import type { Handler } from '../support/fake-engine.ts'

const never = new AbortController().signal
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

async function codeOf(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

const frame = (text: string) => {
  const header = Buffer.alloc(8)
  header[0] = 1
  header.writeUInt32BE(Buffer.byteLength(text), 4)
  return Buffer.concat([header, Buffer.from(text)])
}

test('connections at once (limit: engineLimits.connections)', async () => {
  let waiting = 0
  let most = 0
  const release = Promise.withResolvers<undefined>()
  const full = Promise.withResolvers<undefined>()
  const engine = await open((_request, response) => {
    waiting += 1
    most = Math.max(most, waiting)
    if (waiting === engineLimits.connections) full.resolve(undefined)
    void release.promise.then(() => {
      waiting -= 1
      response.end('[]')
    })
  })
  const calls = Array.from({ length: engineLimits.connections + 1 }, () =>
    engine.containers.list({}, never),
  )
  await full.promise
  release.resolve(undefined)
  await Promise.all(calls)
  expect(most).toBe(engineLimits.connections)
})

test("a container's last words (limit: engineLimits.logLines, engineLimits.logBytes)", async () => {
  let asked = ''
  const lengths: number[] = []
  for (const bytes of [engineLimits.logBytes, engineLimits.logBytes + 1]) {
    const engine = await open((request, response) => {
      asked = request.url ?? ''
      response.end(frame('x'.repeat(bytes)))
    })
    const { text, truncated } = await lastWords(engine, 'id', never)
    lengths.push(text.length)
    expect(truncated).toBe(bytes > engineLimits.logBytes)
  }
  expect(asked).toContain(`tail=${engineLimits.logLines}`)
  expect(lengths).toEqual([engineLimits.logBytes, engineLimits.logBytes])
})

describe('a command', () => {
  const running =
    (output: string, state: unknown): Handler =>
    (request, response) => {
      const path = request.url ?? ''
      if (path.includes('/start')) response.end(frame(output))
      else if (path.includes('/exec/')) response.end(JSON.stringify(state))
      else response.end('{"Id":"1"}')
    }
  const done = { Running: false, ExitCode: 0 }
  const request = { command: ['x'], keepBytes: probeLimits.execOutput } as const

  test('what is kept of its output (limit: probeLimits.execOutput)', async () => {
    const most = probeLimits.execOutput
    for (const bytes of [most, most + 1]) {
      const engine = await open(running(`${'a'.repeat(bytes - 1)}z`, done))
      const outcome = await engine.containers.exec('id', request, never)
      expect(outcome).toMatchObject({ kind: 'exited', stdout: `${'a'.repeat(most - 1)}z` })
    }
  })

  test.each([
    ['not a number', { Running: false, ExitCode: null }],
    ['beyond all numbers', '{"Running":false,"ExitCode":1e999}'],
    ['a fraction', { Running: false, ExitCode: 0.5 }],
    ['told of something that may still run', { ExitCode: 0 }],
  ])(
    'an exit code that is %s is none, however long it is waited for (limit: engineLimits.exitCode)',
    async (_name, state) => {
      const handler = running('', state)
      const engine = await open((asked, response) => {
        if (typeof state === 'string' && asked.url?.endsWith('/json') === true) response.end(state)
        else handler(asked, response)
      })
      // The engine answers in its own time; ours stands still until it is turned forward.
      jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
      try {
        const from = performance.now()
        const ends: string[] = []
        void codeOf(engine.containers.exec('id', request, never)).then((code) => ends.push(code))
        while (ends.length === 0 && performance.now() - from <= 2 * engineLimits.exitCode) {
          for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
          if (performance.now() - from <= engineLimits.exitCode) expect(ends).toEqual([])
          await jest.advanceTimersByTimeAsync(50)
        }
        expect(ends.join()).toContain('does not tell the exit code')
      } finally {
        jest.useRealTimers()
      }
    },
  )
})

test('what others did to a container (limit: engineLimits.events)', async () => {
  const id = 'c1'
  const paused = JSON.stringify({ Action: 'pause', Actor: { ID: id } })
  // An answer that never ends, as from an engine whose clock is behind ours.
  const engine = await open((_request, response) => {
    response.writeHead(200).write(`${paused}\n`)
  })
  const deadlines = jest.spyOn(AbortSignal, 'timeout')
  expect(await engine.containers.interventions({ id, createdAt: null }, never)).toEqual(['paused'])
  expect(deadlines.mock.calls).toContainEqual([engineLimits.events])
})

test('one line of a stream (limit: engineLimits.lineBytes)', async () => {
  const pull = async (bytes: number) => {
    const line = `{"status":"${'x'.repeat(bytes - 13)}"}`
    const engine = await open((_request, response) => response.end(line))
    const request = {
      reference: 'a:b',
      platform: null,
      credentials: null,
      onProgress: () => undefined,
    }
    return await codeOf(engine.images.pull(request, never))
  }
  expect(await pull(engineLimits.lineBytes)).toBe('')
  expect(await pull(engineLimits.lineBytes + 1)).toContain('a line of its answer has no end')
})

test('the words of a refusal (limit: engineLimits.errorBytes)', async () => {
  const refused = async (bytes: number) => {
    const engine = await open((_request, response) =>
      response.writeHead(500).end('{"message":"said so"}'.padEnd(bytes)),
    )
    return await codeOf(engine.containers.list({}, never))
  }
  expect(await refused(engineLimits.errorBytes)).toContain('said so')
  expect(await refused(engineLimits.errorBytes + 1)).not.toContain('said so')
})
