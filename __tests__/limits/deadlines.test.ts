/** Deadlines that are too long to be waited for: time is turned forward to just before each, and on. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanUp } from '../../src/action/clean-up.ts'
import { tellGitHub } from '../../src/action/tell-github.ts'
import { plainContainer } from '../../src/engine/container-request.ts'
import type { DockerClient } from '../../src/engine/docker/client.ts'
import { createContainer } from '../../src/engine/docker/containers.ts'
import { removeContainer } from '../../src/engine/docker/remove-container.ts'
import { stopContainer } from '../../src/engine/docker/stop-container.ts'
import { killExec } from '../../src/engine/docker/kill-exec.ts'
import { ApiError, createTransport } from '../../src/engine/docker/transport.ts'
import type { StreamCall, Transport } from '../../src/engine/docker/transport.ts'
import { absence } from '../../src/features/absence.ts'
import { readCpuidWithSudo } from '../../src/features/cpu/sudo-cpuid.ts'
import { openHost } from '../../src/features/host.ts'
import type { Host } from '../../src/features/host.ts'
import { connectGitHub } from '../../src/github/octokit.ts'
import { buildWithBuildx, hasBuildx } from '../../src/image/build/buildx.ts'
import { plainBuild } from '../../src/image/build/request.ts'
import {
  buildLimits,
  engineLimits,
  featureLimits,
  githubLimits,
  runLimits,
} from '../../src/limits.ts'
import { afterPing, fakeEngine, stopEngines } from '../support/fake-engine.ts'
import { fakeDocker } from '../image/build/fake-docker.ts'
import { report } from '../report/support/sample-reports.ts'

const never = new AbortController().signal
const closing: (() => unknown)[] = []

beforeEach(() => {
  // Connections and programs go on in their own time.
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const controller = new AbortController()
    const over = new DOMException('the time is over', 'TimeoutError')
    setTimeout(() => {
      controller.abort(over)
    }, milliseconds)
    return controller.signal
  })
})

afterEach(async () => {
  jest.useRealTimers()
  for (const close of closing.splice(0)) await close()
})

/** What the work ends with; it must neither end before these milliseconds nor go on after them. */
async function endAt(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  const settled = jest.fn()
  const end = work.catch((error: unknown) => error).finally(settled)
  await jest.advanceTimersByTimeAsync(milliseconds - 1)
  expect(settled).not.toHaveBeenCalled()
  await jest.advanceTimersByTimeAsync(1)
  return await end
}

const withWords = (words: string): unknown =>
  expect.objectContaining({ message: expect.stringContaining(words) })

describe('an engine', () => {
  /** It hears every call, and answers none. */
  function silentEngine() {
    const asked = Promise.withResolvers<undefined>()
    const dial = () => {
      asked.resolve(undefined)
    }
    return { client: clientOf(createTransport({ dial }, 'unix:///fake')), asked: asked.promise }
  }

  function clientOf(transport: Transport): DockerClient {
    return { transport, name: 'docker', apiVersion: '1.44', isLocal: true }
  }

  test.each(['send', 'readJson'] as const)('%s (limit: engineLimits.answer)', async (way) => {
    const { client } = silentEngine()
    const call = { method: 'GET', path: '/things', doing: 'asking for things' } as const
    const end = await endAt(engineLimits.answer, client.transport[way](call, never))
    expect(end).toEqual(withWords('did not answer within 30 s while asking for things'))
  })

  test.each([
    ['engineLimits.answer', engineLimits.answer, '30 s while opening it'],
    ['engineLimits.silence', engineLimits.silence, '300 s while opening it'],
  ])('a stream (limit: %s)', async (_name, deadlineMs, words) => {
    const { client } = silentEngine()
    const open: StreamCall['open'] = (docker, abortSignal) =>
      docker.getContainer('c1').wait({ abortSignal })
    const work = client.transport.open({ doing: 'opening it', deadlineMs, open }, never)
    expect(await endAt(deadlineMs, work)).toEqual(withWords(`did not answer within ${words}`))
  })

  test('creating a container (limit: engineLimits.create)', async () => {
    const { client, asked } = silentEngine()
    const work = createContainer(client, { ...plainContainer, name: 'x', image: 'y' })
    await asked
    const end = await endAt(engineLimits.create, work)
    expect(end).toEqual(withWords('did not answer within 60 s while creating a container'))
  })

  test('stopping a container, beyond its grace (limit: engineLimits.answer)', async () => {
    const { client } = silentEngine()
    const work = stopContainer(client, 'abc', 4_001, never)
    const end = await endAt(5_000 + engineLimits.answer, work)
    expect(end).toEqual(withWords('did not answer within 35 s while stopping a container'))
  })

  test('removing a container that it does not answer for (limit: engineLimits.remove)', async () => {
    const { client } = silentEngine()
    const end = await endAt(engineLimits.remove, removeContainer(client, 'abc', never))
    expect(end).toEqual(withWords('the container abc may be left behind'))
  })

  test('removing a container that is always busy (limit: engineLimits.remove)', async () => {
    const busy = new ApiError({ method: 'DELETE', path: '/', doing: 'x' }, 409, 'in progress')
    const refuse = () => Promise.reject(busy)
    const client = clientOf({ send: refuse, open: refuse, readJson: refuse })
    const end = await endAt(engineLimits.remove, removeContainer(client, 'abc', never))
    expect(end).toEqual(withWords('in progress'))
  })

  test('stopping a command (limit: engineLimits.kill)', async () => {
    const { client } = silentEngine()
    expect(await endAt(engineLimits.kill, killExec(client, 'c1', 'e1'))).toBe(false)
  })

  test('the clean-up after a step (limit: runLimits.cleanUp)', async () => {
    const asked = Promise.withResolvers<undefined>()
    const engine = await fakeEngine(
      afterPing(() => {
        asked.resolve(undefined)
      }),
    )
    closing.push(stopEngines)
    const state = { 'STATE_run-id': randomUUID(), STATE_engine: engine }
    for (const [name, value] of Object.entries(state)) {
      process.env[name] = value
      closing.push(() => Reflect.deleteProperty(process.env, name))
    }
    const written: unknown[] = []
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(text) > 0)
    // Nothing else of a process is asked for here.
    const host = { env: {}, getuid: () => 0 } as Partial<NodeJS.Process> as NodeJS.Process
    const work = cleanUp(host)
    await asked.promise
    await endAt(runLimits.cleanUp, work)
    expect(written.join('')).toContain('the clean-up was not done within 60 s')
  })

  test('between two looks at a command that was killed (limit: engineLimits.killPoll)', async () => {
    const command = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' })
    closing.push(() => command.kill('SIGKILL'))
    const state = { Running: true, Pid: command.pid }
    const third = Promise.withResolvers<undefined>()
    let looks = 0
    const readJson = () => {
      looks += 1
      if (looks === 3) third.resolve(undefined)
      return Promise.resolve(looks < 4 ? state : { Running: false })
    }
    const unused = () => Promise.reject(new Error('a second command was started'))
    // Every control group has a path, so it "names" this container.
    const work = killExec(clientOf({ send: unused, open: unused, readJson }), '/', 'e1')
    while (looks < 2) await new Promise(setImmediate)
    await jest.advanceTimersByTimeAsync(engineLimits.killPoll)
    await third.promise
    expect(await endAt(engineLimits.killPoll, work)).toBe(true)
    expect([looks, command.signalCode ?? (await once(command, 'exit'))[1]]).toEqual([4, 'SIGKILL'])
  })
})

describe('a program', () => {
  test('a build (limit: buildLimits.duration)', async () => {
    const docker = fakeDocker()
    closing.push(docker.remove)
    docker.answer('echo ready; exec sleep 60')
    const begun = Promise.withResolvers<undefined>()
    const onOutput = () => {
      begun.resolve(undefined)
    }
    const work = buildWithBuildx(
      { ...plainBuild, context: '/app', tag: 'app:1' },
      { path: '/app/Dockerfile', file: 'Dockerfile' },
      { env: { PATH: docker.path }, address: null, onOutput },
      never,
    )
    await begun.promise
    const end = await endAt(buildLimits.duration, work)
    expect(end).toEqual(withWords('did not end within 60 minutes'))
  })

  test('a docker that does not say whether it has buildx (limit: buildLimits.probe)', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'canary-limits-'))
    closing.push(() => {
      rmSync(directory, { recursive: true })
    })
    const pid = join(directory, 'pid')
    writeFileSync(join(directory, 'docker'), `#!/bin/sh\necho $$ > ${pid}\nexec sleep 60\n`, {
      mode: 0o755,
    })
    const env = { PATH: `${directory}:/usr/bin:/bin` }
    const work = hasBuildx({ env, address: null }, never)
    while (!existsSync(pid)) await new Promise(setImmediate)
    expect(await endAt(buildLimits.probe, work)).toBe(false)
    // It would keep this process from ending.
    const isAlive = () => existsSync(`/proc/${readFileSync(pid, 'utf8').trim()}/exe`)
    while (isAlive()) await new Promise(setImmediate)
  })

  test('the helper that reads CPUID (limit: featureLimits.sudoMs)', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'canary-limits-'))
    closing.push(() => {
      rmSync(directory, { recursive: true })
    })
    writeFileSync(join(directory, 'sudo'), '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 })
    // Containers have no such device, and nothing reads it here.
    const host: Host = { ...openHost(), kind: () => 'character-device', locate: (path) => path }
    const env = { PATH: `${directory}:/usr/bin:/bin` }
    const work = readCpuidWithSudo(host, env, never)
    expect(await endAt(featureLimits.sudoMs, work)).toEqual(absence('sudo-failed'))
  })
})

describe('GitHub', () => {
  async function serve(listener: RequestListener): Promise<string> {
    const server = http.createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push(() => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('one answer (limit: githubLimits.answer)', async () => {
    const asked = Promise.withResolvers<undefined>()
    const baseUrl = await serve(() => {
      asked.resolve(undefined)
    })
    const place = { owner: 'example', repository: 'images' }
    const api = await connectGitHub({ token: 'ghs_test', baseUrl, ...place })
    const work = api.getComment(1, never)
    await asked.promise
    expect(await endAt(githubLimits.answer, work)).toEqual(withWords('10 s'))
  })

  test('the check run of a run that was cancelled (limit: githubLimits.cancelledWork)', async () => {
    const asked = Promise.withResolvers<undefined>()
    const url = await serve((request, response) => {
      if (request.method === 'PATCH') asked.resolve(undefined)
      else response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":1}')
    })
    const created = Promise.withResolvers<undefined>()
    const teller = tellGitHub({
      inputs: { token: 'ghs_test', checkRun: 'canary', comment: 'off', commentKey: '' },
      env: { GITHUB_REPOSITORY: 'example/images', GITHUB_SHA: 'abc', GITHUB_API_URL: url },
      images: ['x'],
      foreign: false,
      annotate: false,
      keepCheckRun: () => {
        created.resolve(undefined)
      },
    })
    await created.promise
    const work = teller.publish(report({ verdict: 'errored' }), true)
    await asked.promise
    const end = await endAt(githubLimits.cancelledWork, work)
    expect(end).toMatchObject({ told: [{ level: 'warning' }], annotated: false })
  })
})
