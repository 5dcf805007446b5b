import { Readable } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import { toCreateRequest } from '../../../src/engine/docker/create-request.ts'
import { plainContainer } from '../../../src/engine/container-request.ts'
import type { ContainerRequest } from '../../../src/engine/container-request.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { engineLimits } from '../../../src/limits.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'

const never = new AbortController().signal
const opened: Engine[] = []

afterEach(async () => {
  for (const engine of opened.splice(0)) engine.close()
  await stopEngines()
})

/** An engine that answers everything with the same words. */
async function answering(body: string): Promise<Engine> {
  const path = await fakeEngine(
    afterPing((request, response) => {
      request.resume()
      response.end(body)
    }),
  )
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  opened.push(engine)
  return engine
}

const request: ContainerRequest = {
  ...plainContainer,
  name: 'canary-1',
  image: 'image',
}

const pull = {
  reference: 'image:1',
  platform: null,
  credentials: null,
  onProgress: () => undefined,
}
const build = () => ({
  context: Readable.from([]),
  dockerfile: 'Dockerfile',
  tag: 'image:1',
  target: null,
  platform: null,
  buildArguments: {},
  labels: {},
  noCache: false,
  pull: false,
  cacheFrom: [],
  network: null,
  onOutput: () => undefined,
})

/** Each of them would be taken for something else: a container that has ended, an image of before. */
const questions: readonly [string, (engine: Engine) => Promise<unknown>][] = [
  ['an image', (engine) => engine.images.find('image', never)],
  ['a new container', (engine) => engine.containers.create(request)],
  ['the state of a container', (engine) => engine.containers.inspect('c1', never)],
  [
    'a command',
    (engine) => engine.containers.exec('c1', { command: ['true'], keepBytes: 10 }, never),
  ],
  ['containers', (engine) => engine.containers.list({ a: 'b' }, never)],
  ['containers by label', (engine) => engine.containers.list({ a: null }, never)],
  ['a pull', (engine) => engine.images.pull(pull, never)],
  ['a build', async (engine) => engine.builder?.build(build(), never)],
]

describe('what is no answer to the question for', () => {
  test.each(
    questions.flatMap(([name, ask]) =>
      ['', '{}', '{"name":"somebody else"}'].map((body) => [name, body, ask] as const),
    ),
  )("%s is the engine's fault: %j", async (_name, body, ask) => {
    await expect(ask(await answering(body))).rejects.toMatchObject({
      kind: 'infrastructure',
      problems: [{ code: 'engine-answer' }],
    })
  })
})

const doneWith = (id: string) => JSON.stringify({ status: 'Download complete', id })

describe('a pull, a build', () => {
  test('that the engine tells of', async () => {
    await (await answering('{"status":"Pulling from x"}\n')).images.pull(pull, never)
    const stages = '{"aux":{"ID":"sha256:1"}}\n{"aux":{"ID":"sha256:2"}}\n'
    // What a command prints is no word of the engine's.
    const printed = '{"stream":"Successfully built 3\\n"}\n{"stream":"sha256:4\\n"}\n'
    await expect(
      (await answering(stages + printed)).builder?.build(build(), never),
    ).resolves.toEqual({
      built: true,
      id: 'sha256:2',
    })
    await expect((await answering(printed)).builder?.build(build(), never)).rejects.toThrow(
      'is not what it was asked for',
    )
  })

  const digest = `sha256:${'d'.repeat(64)}`
  test.each([
    ['a digest', `{"status":"Digest: ${digest}"}`, { digest, id: null }],
    ['a layer of that name', `{"status":"Digest: ${digest}","id":"x"}`, { digest: null, id: null }],
    ['an id, which Docker does not tell', doneWith('0123456789ab'), { digest: null, id: null }],
  ])('tells of %s', async (_what, line, told) => {
    await expect((await answering(line)).images.pull(pull, never)).resolves.toEqual(told)
  })

  test.each([
    ['no space left on device', 'infrastructure'],
    ['expected HTTP 206 from byte range request', 'infrastructure'],
    ['unexpected EOF', 'infrastructure'],
    ['denied: you may not', 'input'],
  ])('that fails because of "%s" is of kind %s', async (error, kind) => {
    const engine = await answering(JSON.stringify({ error }))
    await expect(engine.images.pull(pull, never)).rejects.toMatchObject({ kind })
    await expect(engine.images.load?.(Readable.from([]), never)).rejects.toMatchObject({ kind })
  })
})

test('a build that fails is told in the words of its builder', async () => {
  const engine = await answering(JSON.stringify({ error: 'no space left on device' }))
  const failure = { built: false, reason: 'no space left on device', exitCode: null }
  await expect(engine.builder?.build(build(), never)).resolves.toEqual(failure)
})

describe('the number of processes in a container', () => {
  const limitOf = async (name: 'docker' | 'podman', tokens: readonly string[] = []) => {
    const options = tokens.length === 0 ? null : { tokens, env: {}, baseDirectory: '/' }
    const dialect = { name, apiVersion: '1.41' }
    const { body } = await toCreateRequest({ ...request, options }, dialect)
    return body.HostConfig?.PidsLimit
  }

  test('has a limit on Docker, which has none by itself (limit: engineLimits.processes)', async () => {
    expect(await limitOf('docker')).toBe(engineLimits.processes)
    expect(await limitOf('podman')).toBeUndefined()
  })

  test('is what the manifest asks for', async () => {
    expect(await limitOf('docker', ['--pids-limit', '50'])).toBe(50)
    expect(await limitOf('docker', ['--pids-limit=-1'])).toBe(-1)
    expect(await limitOf('docker', ['--memory', '1g'])).toBe(engineLimits.processes)
  })
})
