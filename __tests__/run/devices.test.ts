import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { hostname, release, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { cdiLimits } from '../../src/limits.ts'
import type { Report } from '../../src/model.ts'
import { hostSharing } from '../../src/run/devices.ts'
import type { DeviceSettings } from '../../src/run/request.ts'
import { manifestOf, runManifest, writeFiles } from '../support/run-manifest.ts'

const fixtures = fileURLToPath(new URL('../engine/docker/__fixtures__', import.meta.url))
const readFixture = (name: string): unknown =>
  JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as unknown

/** An engine that tells of itself what was recorded, keeps what it is asked for, and starts nothing. */
interface RecordingEngine {
  readonly address: string
  readonly createRequests: readonly unknown[]
  readonly paths: readonly string[]
}

interface Recorded {
  readonly info: unknown
  readonly version: object
  readonly apiVersion: string
  readonly server: string
  /** Of every image. */
  readonly user?: string
  readonly refusal: { readonly create: string } | { readonly start: string }
}

let directory = ''
let servers: Server[] = []

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'run-devices-'))
})

afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  servers = []
})

afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

async function recordingEngine(recorded: Recorded): Promise<RecordingEngine> {
  const createRequests: unknown[] = []
  const paths: string[] = []
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = (request.url ?? '').replace(/^\/v[\d.]+/, '').replace(/\?.*$/, '')
      paths.push(`${request.method ?? ''} ${path}`)
      if (path === '/containers/create') createRequests.push(JSON.parse(body))
      answer(response, path, recorded)
    })
  })
  servers.push(server)
  const socket = join(directory, `engine-${servers.length}.sock`)
  rmSync(socket, { force: true })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  return { address: `unix://${socket}`, createRequests, paths }
}

function answer(response: ServerResponse, path: string, recorded: Recorded): void {
  const { refusal } = recorded
  const send = (status: number, body: unknown) => {
    response.writeHead(status, { 'Api-Version': recorded.apiVersion, Server: recorded.server })
    response.end(status === 204 ? undefined : JSON.stringify(body))
  }
  if (path === '/_ping') send(200, null)
  else if (path === '/version') send(200, recorded.version)
  else if (path === '/info') send(200, recorded.info)
  else if (path.startsWith('/images/'))
    send(200, { Id: 'sha256:1', Config: { User: recorded.user ?? '' } })
  else if (path === '/containers/create' && 'create' in refusal) {
    send(500, { message: refusal.create })
  } else if (path === '/containers/create') send(201, { Id: 'c0ffee' })
  else if (path.endsWith('/start')) {
    send(500, { message: 'start' in refusal ? refusal.start : '' })
  } else if (path === '/containers/json') send(200, [])
  else if (path.endsWith('/json'))
    send(200, { Id: 'c0ffee', State: { Status: 'created', ExitCode: 127 } })
  else send(204, null)
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8') as AsyncIterable<string>) text += chunk
  return text
}

const docker28 = {
  info: readFixture('info/docker-28.3.json'),
  version: { Version: '28.3.2', Os: 'linux', Arch: 'amd64' },
  apiVersion: '1.51',
  server: 'Docker/28.3.2 (linux)',
}
const unresolvable = 'CDI device injection failed: unresolvable CDI devices acme.example/widget=a'

async function runOn(
  recorded: Recorded,
  manifest: Readonly<Record<string, unknown>>,
  devices: Partial<DeviceSettings> = {},
): Promise<{ readonly report: Report; readonly engine: RecordingEngine }> {
  const engine = await recordingEngine(recorded)
  writeFiles(directory, { 'm.yaml': manifestOf({ never: 'true' }, manifest) })
  return {
    report: await runManifest(
      { address: engine.address, directory, image: 'x' },
      'm.yaml',
      devices,
    ),
    engine,
  }
}

describe('an engine that applies CDI itself', () => {
  const manifest = {
    devices: ['acme.example/widget=a'],
    dockerRunOptions: [
      ...['--device', 'acme.example/widget=b', '--device', '/dev/null:/dev/x'],
      ...['--device=acme.example/widget=a', '--group-add', '44'],
    ],
  }

  test('is asked as the docker command line asks it', async () => {
    const { engine } = await runOn({ ...docker28, refusal: { start: unresolvable } }, manifest)
    expect(engine.createRequests).toMatchObject([
      {
        HostConfig: (readFixture('create/docker-cli-28.2.json') as { HostConfig: object })
          .HostConfig,
      },
    ])
  })

  test.each([
    [
      { start: unresolvable },
      'input',
      'the engine does not find the CDI device acme.example/widget=a',
    ],
    [
      { create: `container create: setting up CDI devices: ${unresolvable.slice(29)}` },
      'input',
      'the engine does not find the CDI device acme.example/widget=a',
    ],
    [
      { start: 'could not select device driver "cdi" with capabilities: []' },
      'infrastructure',
      'the engine cannot give CDI devices: its CDI support is switched off',
    ],
  ])('and refuses with %j: one sentence', async (refusal, kind, message) => {
    const { report } = await runOn({ ...docker28, refusal }, manifest)
    expect(report.verdict).toBe('errored')
    expect(report.errors).toMatchObject([{ kind, message }])
  })

  test('and whose hook fails: that is not the image', async () => {
    const start =
      'OCI runtime create failed: error running createContainer hook #0: exec: "/usr/bin/acme-hook": no such file or directory'
    const { report } = await runOn({ ...docker28, refusal: { start } }, manifest)
    expect(report.verdict).toBe('errored')
    expect(report.errors).toMatchObject([{ code: 'container-start' }])
  })

  test('is not asked for what it has not discovered', async () => {
    const asked = { devices: ['acme.example/widget=gone'] }
    const { report, engine } = await runOn({ ...docker28, refusal: { create: '' } }, asked)
    expect(report.errors).toMatchObject([
      {
        kind: 'input',
        code: 'cdi-device-unresolvable',
        location: { file: 'm.yaml', line: 6, column: 5 },
        hint: 'available: acme.example/widget=a, acme.example/widget=b',
      },
    ])
    expect(engine.paths.filter((path) => /images|create/.test(path))).toEqual([])
  })

  test('Podman is, from 5.4 on', async () => {
    const podman = {
      info: readFixture('info/podman-5.4.json'),
      version: {
        Version: '5.4.0',
        Components: [{ Name: 'Podman Engine', Version: '5.4.0' }],
        Os: 'linux',
      },
      apiVersion: '1.41',
      server: 'Libpod/5.4.0 (linux)',
      refusal: { create: unresolvable },
    }
    const { report, engine } = await runOn(podman, manifest)
    expect(report.errors).toMatchObject([{ code: 'cdi-device-unresolvable' }])
    expect(engine.createRequests).toMatchObject([
      { HostConfig: { DeviceRequests: [{ Driver: 'cdi' }] } },
    ])
  })
})

describe('the devices of a run', () => {
  test('are those that are named, then those of files', async () => {
    writeFiles(directory, { 'cri.json': { CDI_devices: [{ name: 'acme.example/widget=a' }] } })
    const { report, engine } = await runOn(
      { ...docker28, refusal: { create: 'no' } },
      {},
      { names: ['acme.example/widget=b'], files: ['cri.json'] },
    )
    const DeviceIDs = ['acme.example/widget=b', 'acme.example/widget=a']
    expect(engine.createRequests).toMatchObject([
      { HostConfig: { DeviceRequests: [{ DeviceIDs }] } },
    ])
    const [notice] = report.images[0]?.validators[0]?.notices ?? []
    expect(notice?.message).toContain(
      'CDI devices acme.example/widget=b, acme.example/widget=a are given by the engine: ',
    )
  })

  test('are told by name up to a bound (limit: cdiLimits.namesInHint)', async () => {
    const devices = Array.from({ length: cdiLimits.namesInHint + 1 }, (_, index) => ({
      name: `d${index}`,
      containerEdits: { env: [`D${index}=1`] },
    }))
    const kind = 'acme.example/many'
    writeFiles(directory, { 'many/m.json': { cdiVersion: '0.5.0', kind, devices } })
    const info = { Name: hostname(), KernelVersion: release(), OSType: 'linux' }
    const told = async (count: number) => {
      const names = devices.slice(0, count).map(({ name }) => `${kind}=${name}`)
      const asked = { names, specDirectories: ['many'] }
      const { report } = await runOn({ ...docker28, info, refusal: { create: 'no' } }, {}, asked)
      return report.images[0]?.validators[0]?.notices[0]?.message
    }
    const last = cdiLimits.namesInHint - 1
    const how = 'are translated into the create request from many/m.json'
    expect(await told(last + 1)).toContain(`${kind}=d${last - 1}, ${kind}=d${last} ${how}`)
    const beyond = await told(last + 2)
    expect(beyond).toContain(`CDI devices ${kind}=d0, `)
    expect(beyond).toContain(`${kind}=d${last} and 1 more ${how}`)
  })
})

describe('an engine that sees another host', () => {
  test('gets nothing translated', async () => {
    const old = {
      ...docker28,
      info: { Name: 'elsewhere', KernelVersion: '6.1.0', OSType: 'linux' },
    }
    const asked = { devices: ['acme.example/widget=a'] }
    const { report, engine } = await runOn({ ...old, refusal: { create: '' } }, asked)
    expect(report.errors).toMatchObject([{ kind: 'infrastructure', code: 'cdi-not-supported' }])
    expect(report.errors[0]?.message).toContain('the engine runs on elsewhere (kernel 6.1.0)')
    expect(engine.createRequests).toEqual([])
  })

  test('is known by its name and its kernel', () => {
    const here = { hostName: 'a', kernelVersion: '6.1' }
    const socket = { isLocalSocket: true, publishedHost: '127.0.0.1', socketPath: null }
    expect(hostSharing(socket, here, here)).toEqual({ sharesHost: true, reason: null })
    for (const engine of [
      { ...here, hostName: 'docker-desktop' },
      { ...here, kernelVersion: '6.12-linuxkit' },
      { hostName: '', kernelVersion: '' },
    ]) {
      expect(hostSharing(socket, engine, here).sharesHost).toBe(false)
    }
    expect(hostSharing({ ...socket, isLocalSocket: false }, here, here).sharesHost).toBe(false)
  })
})

describe('an engine without CDI on this host', () => {
  test.each([
    ['', null, false],
    ['root', null, false],
    ['0:0', null, false],
    ['jovyan', null, true],
    ['1000:100', null, true],
    ['', 'nobody', true],
    ['jovyan', '0', false],
  ])('image user %j, --user %j: joins the group of a node: %j', async (user, option, joins) => {
    const fifo = join(directory, 'fifo')
    rmSync(fifo, { force: true })
    execFileSync('mkfifo', [fifo])
    chmodSync(fifo, 0o660)
    if (process.getuid?.() === 0) chownSync(fifo, 0, 4711)
    const deviceNodes = [{ path: '/run/w', hostPath: fifo, type: 'p' }]
    const devices = [{ name: 'd', containerEdits: { deviceNodes } }]
    writeFiles(directory, {
      'fifos/f.json': { cdiVersion: '0.5.0', kind: 'acme.example/fifo', devices },
    })
    const info = { Name: hostname(), KernelVersion: release(), OSType: 'linux' }
    const { engine } = await runOn(
      { ...docker28, info, user, refusal: { create: 'no' } },
      { dockerRunOptions: option === null ? [] : ['--user', option] },
      { names: ['acme.example/fifo=d'], specDirectories: ['fifos'] },
    )
    const [created] = engine.createRequests as { HostConfig: { GroupAdd?: string[] } }[]
    const gid = String(statSync(fifo).gid)
    expect(created?.HostConfig.GroupAdd ?? []).toEqual(joins ? [gid] : [])
  })

  test('gets the edits, and the report says so', async () => {
    const info = { Name: hostname(), KernelVersion: release(), OSType: 'linux' }
    const specification = {
      cdiVersion: '0.5.0',
      kind: 'acme.example/widget',
      devices: [
        {
          name: 'a',
          containerEdits: {
            env: ['A=1'],
            deviceNodes: [{ path: '/dev/w', hostPath: '/dev/null' }],
          },
        },
      ],
    }
    writeFiles(directory, { 'specs/w.json': specification })
    const { report, engine } = await runOn(
      { ...docker28, info, refusal: { create: 'no' } },
      { env: [{ name: 'A', value: '0' }] },
      { names: ['acme.example/widget=a'], specDirectories: ['specs'] },
    )
    expect(engine.createRequests).toMatchObject([
      {
        Env: ['A=1'],
        HostConfig: {
          Devices: [
            { PathOnHost: '/dev/null', PathInContainer: '/dev/w', CgroupPermissions: 'rwm' },
          ],
        },
      },
    ])
    expect(report.images[0]?.validators[0]?.notices).toMatchObject([
      {
        code: 'cdi-devices',
        message:
          'CDI devices acme.example/widget=a are translated into the create request from specs/w.json: docker 28.3.2 has no CDI support',
      },
      { code: 'cdi-device-owner-from-host' },
      { code: 'container-create' },
    ])
  })
})
