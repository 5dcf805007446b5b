import { Agent } from 'node:http'
import { Readable } from 'node:stream'
import { createDockerEngine } from '../../../src/engine/docker/engine.ts'
import type { ContainerState } from '../../../src/engine/container-state.ts'
import type { EngineBuildRequest } from '../../../src/engine/builder.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { CanaryError } from '../../../src/errors.ts'
import { asBytes, demand, never } from '../support/target.ts'
import type { Target } from '../support/target.ts'
import { respond } from './wire.ts'
import type { Answer, Wire } from './wire.ts'

const id = '0123456789abcdef'.repeat(4)

const container = {
  Id: id,
  Name: '/x',
  State: {
    Status: 'running',
    Running: true,
    Pid: 0,
    ExitCode: 0,
    OOMKilled: false,
    Error: '',
    StartedAt: '2026-01-01T00:00:00.123456789Z',
    FinishedAt: '0001-01-01T00:00:00Z',
  },
  HostConfig: { NetworkMode: 'bridge' },
  Mounts: [{ Source: '/a', Destination: '/b' }],
  NetworkSettings: {
    Networks: { bridge: { IPAddress: '172.17.0.2', Aliases: ['x'], GlobalIPv6Address: '' } },
    Ports: { '80/tcp': [{ HostIp: '0.0.0.0', HostPort: '49153' }], '81/tcp': null },
  },
}

const information = {
  Name: 'host',
  KernelVersion: '6.1',
  OSType: 'linux',
  Arch: 'amd64',
  Os: 'linux',
  Version: '28.0.0',
  CgroupVersion: '2',
  Driver: 'overlay2',
  DefaultRuntime: 'runc',
  Runtimes: { runc: {} },
  SecurityOptions: ['name=rootless'],
  CDISpecDirs: ['/etc/cdi'],
  DiscoveredDevices: [{ Source: 'cdi', ID: 'a.b/c=d' }],
  Components: [{ Name: 'Podman Engine', Version: '5.0' }],
}

const image = {
  Id: `sha256:${id}`,
  Os: 'linux',
  Architecture: 'arm64',
  Variant: 'v8',
  RepoDigests: [`a@sha256:${id}`],
  Config: { User: '1000' },
}

const execution = { Running: false, ExitCode: 0, Pid: 0, ID: id }

/** Readers of a Docker engine's answers, given a wire to put the answers on. */
export function engineTargets(path: string, wire: Wire): readonly Target[] {
  const engine = createDockerEngine({
    kind: 'docker-api',
    endpoint: { kind: 'socket', path, origin: 'the test', speaks: 'docker-api' },
    agent: new Agent({ keepAlive: false }),
    apiVersion: '1.44',
    name: 'docker',
    asked: [],
  })
  return [
    documents(engine, wire),
    executions(engine, wire),
    streams(engine, wire),
    outputs(engine, wire),
    heads(engine, wire),
  ]
}

/** Runs every call; what one refuses keeps no other from its turn. */
async function callAll(calls: readonly (() => Promise<unknown>)[]): Promise<void> {
  let refusal: unknown = null
  let done = 0
  for (const call of calls) {
    try {
      await call()
      done += 1
    } catch (error) {
      if (!(error instanceof CanaryError)) throw error
      refusal = error
    }
  }
  if (done === 0) throw refusal
}

function documents(engine: Engine, wire: Wire): Target {
  return {
    name: 'engine-json',
    seeds: () =>
      [container, information, image, [container], { Id: id, Warnings: ['x'] }].map((one) =>
        JSON.stringify(one),
      ),
    words: ['1e999', '-1', 'null', '"Running":', '"ExitCode":'],
    runs: 150,
    feed: async (input) => {
      wire.say(() => respond(asBytes(input), { 'content-type': 'application/json' }))
      await callAll([
        async () => {
          const state = await engine.containers.inspect(id, never())
          if (state !== null) demandState(state)
        },
        () => engine.identity.describe(never()),
        () => engine.images.find('alpine', never()),
        () => engine.containers.interventions({ id, createdAt: null }, never()),
        async () => {
          const found = await engine.containers.list({ a: 'b' }, never())
          demand(
            found.every(({ id }) => id !== ''),
            'a container has an id',
          )
        },
      ])
    },
  }
}

function demandState({ addresses, published, exitCode, pid }: ContainerState): void {
  demand(Number.isSafeInteger(exitCode) && Number.isSafeInteger(pid), 'numbers are whole')
  for (const { port } of published.flatMap(({ bindings }) => bindings)) {
    demand(Number.isInteger(port) && port > 0 && port < 65_536, `${port} is a port`)
  }
  for (const { address } of addresses) {
    demand(/^[0-9a-f.:]+$/i.test(address), `${JSON.stringify(address)} is an address`)
  }
}

/** Only an exit code of 0 that the engine told is a success. */
function executions(engine: Engine, wire: Wire): Target {
  return {
    name: 'engine-exec',
    seeds: () => [JSON.stringify(execution)],
    words: ['1e999', '-0', '0.5', 'true', 'null'],
    runs: 120,
    feed: async (input) => {
      wire.say((request) => {
        if (request.startsWith('POST') && request.includes('/start')) return respond('')
        return request.startsWith('POST') ? respond('{"Id":"1"}') : respond(asBytes(input))
      })
      // What never tells an exit code is asked for it again and again.
      const signal = AbortSignal.timeout(40)
      const outcome = await engine.containers.exec(
        id,
        { command: ['true'], keepBytes: 100 },
        signal,
      )
      if (outcome.kind !== 'exited') return
      const told = JSON.parse(asBytes(input).toString()) as { ExitCode?: unknown }
      demand(told.ExitCode === outcome.exitCode, `${outcome.exitCode} is what the engine told`)
      demand(Number.isSafeInteger(outcome.exitCode), 'an exit code is a whole number')
    },
  }
}

function streams(engine: Engine, wire: Wire): Target {
  return {
    name: 'engine-stream',
    seeds: () => [
      '{"status":"Pulling","id":"a"}\n{"status":"Done","progressDetail":{}}\n',
      '{"stream":"Step 1/1 : FROM x\\n"}\r\n{"aux":{"ID":"sha256:1"}}\n{"stream":"Loaded image: a:b"}',
      '{"errorDetail":{"code":1,"message":"no"},"error":"no"}\n',
    ],
    words: ['"error":', '"errorDetail":', '"stream":', '\n', '{}', '\\u0000'],
    runs: 150,
    feed: async (input) => {
      wire.say(() => respond(asBytes(input)))
      const output: string[] = []
      const onText = (text: string) => output.push(text)
      const pull = { reference: 'a:b', platform: null, credentials: null, onProgress: onText }
      await callAll([
        () => engine.images.pull(pull, never()),
        async () => engine.images.load?.(Readable.from([]), never()),
        async () => engine.builder?.build(build(onText), never()),
      ])
      demand(
        output.every((text) => typeof text === 'string'),
        'what is told is text',
      )
    },
  }
}

function build(onOutput: (text: string) => void): EngineBuildRequest {
  return {
    context: Readable.from([]),
    dockerfile: 'Dockerfile',
    tag: 'a:b',
    target: null,
    platform: null,
    buildArguments: {},
    labels: {},
    noCache: false,
    pull: false,
    cacheFrom: [],
    network: null,
    onOutput,
  }
}

const frame = (type: number, text: string) => {
  const header = Buffer.alloc(8)
  header[0] = type
  header.writeUInt32BE(Buffer.byteLength(text), 4)
  return Buffer.concat([header, Buffer.from(text)])
}

function outputs(engine: Engine, wire: Wire): Target {
  const keepBytes = 64
  return {
    name: 'engine-frames',
    seeds: () => [
      Buffer.concat([frame(1, 'out\n'), frame(2, 'err'), frame(1, ''), frame(3, 'system')]),
      Buffer.from('a terminal without frames\r\n'),
    ],
    runs: 200,
    feed: async (input) => {
      const answer: Answer = (request) => {
        if (request.includes('/start') || request.includes('/logs')) return respond(asBytes(input))
        return respond(JSON.stringify(request.startsWith('POST') ? { Id: '1' } : execution))
      }
      wire.say(answer)
      await callAll([
        async () => {
          const bounds = { lines: 10, maxBytes: keepBytes }
          const { text } = await engine.containers.logs(id, bounds, never())
          demand(text.isWellFormed() && text.length <= keepBytes, 'a log is a short text')
        },
        async () => {
          const request = { command: ['true'], keepBytes } as const
          const outcome = await engine.containers.exec(id, request, never())
          if (outcome.kind !== 'exited') return
          demand(outcome.stdout.length <= keepBytes, 'what is kept of an output is short')
        },
      ])
    },
  }
}

/** Whole answers: status line, headers, framing of the body. */
function heads(engine: Engine, wire: Wire): Target {
  return {
    name: 'engine-http',
    seeds: () => [
      respond(JSON.stringify(container), { 'Content-Type': 'application/json' }),
      Buffer.from(
        'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n[]\r\n0\r\n\r\n',
      ),
      respond('{"message":"no such container"}', {}, 404),
      respond('{"cause":"x"}', {}, 500),
    ],
    runs: 150,
    feed: async (input) => {
      wire.say(() => asBytes(input))
      // A body that never ends keeps a caller waiting until its deadline.
      await callAll([
        () => engine.containers.inspect(id, deadline()),
        () => engine.containers.list({}, deadline()),
        () => engine.containers.start(id, deadline()),
      ])
    },
  }
}

function deadline(): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => {
    controller.abort(new CanaryError('cancelled', { code: 'cancelled', message: 'too late' }))
  }, 2_000).unref()
  return controller.signal
}
