import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  mergeCreateRequest,
  parseRunOptions,
} from '../../../../src/engine/docker/run-options/run-options.ts'

/** An engine's socket; where DOCKER_HOST names another, that one. */
const socketPath = (process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock').replace(
  /^unix:\/\//,
  '',
)
const image = `canary-run-options-${process.pid}`

interface Answer {
  readonly status: number
  readonly body: unknown
}

function call(method: string, path: string, body?: object | Buffer): Promise<Answer> {
  const payload = body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  const type = Buffer.isBuffer(body) ? 'application/x-tar' : 'application/json'
  return new Promise((resolve, reject) => {
    const headers = payload === undefined ? {} : { 'content-type': type }
    const outgoing = request({ socketPath, method, path, headers, timeout: 20_000 }, (incoming) => {
      let text = ''
      incoming.setEncoding('utf8')
      incoming.on('data', (chunk: string) => (text += chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const isJson = /^\{[^]*\}\s*$/.test(text) && !text.trim().includes('\n')
        const parsed: unknown = isJson ? JSON.parse(text) : text
        resolve({ status: incoming.statusCode ?? 0, body: parsed })
      })
    })
    outgoing.on('error', reject)
    outgoing.on('timeout', () => outgoing.destroy(new Error('the engine does not answer')))
    outgoing.end(payload)
  })
}

const context = {
  env: {},
  baseDirectory: '/manifests',
  readFile: () => '{ "defaultAction": "SCMP_ACT_ALLOW" }',
}

/** Creates a container with the options, never starts it, and gives what the engine made of them. */
async function create(options: readonly string[]): Promise<Answer> {
  const parsed = parseRunOptions(options, context)
  const body = mergeCreateRequest({ Image: image, Cmd: ['true'] }, parsed)
  const created = await call('POST', '/v1.41/containers/create', body)
  if (created.status !== 201) return created
  const { Id } = created.body as { readonly Id: string }
  const inspected = await call('GET', `/v1.41/containers/${Id}/json`)
  await call('DELETE', `/v1.41/containers/${Id}?force=1&v=1`)
  return inspected
}

beforeAll(async () => {
  // An archive without entries is an image without files.
  const path = `/v1.41/images/create?fromSrc=-&repo=${image}&tag=latest`
  const imported = await call('POST', path, Buffer.alloc(1024))
  expect(imported.status).toBe(200)
})

afterAll(async () => {
  await call('DELETE', `/v1.41/images/${image}:latest?force=1`)
})

describe('a real engine takes what options ask for', () => {
  test.each<readonly [readonly string[], object]>([
    [[], { Config: { Image: image } }],
    [
      ['-it', '-e', 'A=1', '-u1000:1000', '-w', '/srv', '-h', 'box', '--entrypoint', '/bin/x'],
      {
        Config: {
          Tty: true,
          OpenStdin: true,
          User: '1000:1000',
          WorkingDir: '/srv',
          Hostname: 'box',
          Entrypoint: ['/bin/x'],
        },
      },
    ],
    [
      ['--health-cmd', 'x', '--health-interval=5s', '--health-retries', '2'],
      { Config: { Healthcheck: { Test: ['CMD-SHELL', 'x'], Interval: 5e9, Retries: 2 } } },
    ],
    [
      ['-p', '127.0.0.1::80', '-p', '8000-8001:90-91/udp', '--expose', '70'],
      {
        Config: { ExposedPorts: { '70/tcp': {}, '80/tcp': {}, '90/udp': {}, '91/udp': {} } },
        HostConfig: {
          PortBindings: {
            '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '' }],
            '91/udp': [{ HostIp: '', HostPort: '8001' }],
          },
        },
      },
    ],
    [
      ['-v', '/tmp:/host:ro', '-v', '/anonymous', '--tmpfs', '/t:size=1m'],
      { HostConfig: { Binds: ['/tmp:/host:ro'], Tmpfs: { '/t': 'size=1m' } } },
    ],
    [
      ['--mount', 'type=bind,src=/tmp,dst=/b,ro', '--mount', 'type=tmpfs,dst=/c,tmpfs-size=1m'],
      {
        HostConfig: {
          Mounts: [
            { Type: 'bind', Source: '/tmp', Target: '/b', ReadOnly: true },
            { Type: 'tmpfs', Target: '/c', TmpfsOptions: { SizeBytes: 1_048_576 } },
          ],
        },
      },
    ],
    [
      [
        '-m',
        '64m',
        '--cpus',
        '0.5',
        '--pids-limit=50',
        '--ulimit',
        'nofile=10:20',
        '--shm-size=2m',
      ],
      {
        HostConfig: {
          Memory: 67_108_864,
          NanoCpus: 500_000_000,
          PidsLimit: 50,
          Ulimits: [{ Name: 'nofile', Soft: 10, Hard: 20 }],
          ShmSize: 2_097_152,
        },
      },
    ],
    [
      ['--cap-drop=all', '--cap-add', 'net_raw', '--security-opt', 'seccomp=p', '--read-only'],
      {
        HostConfig: {
          CapDrop: ['ALL'],
          CapAdd: ['CAP_NET_RAW'],
          SecurityOpt: ['seccomp={"defaultAction":"SCMP_ACT_ALLOW"}'],
          ReadonlyRootfs: true,
        },
      },
    ],
    [
      ['--security-opt', 'systempaths=unconfined', '--security-opt', 'no-new-privileges'],
      { HostConfig: { MaskedPaths: [], ReadonlyPaths: [], SecurityOpt: ['no-new-privileges'] } },
    ],
    [
      ['--gpus', '"device=0,1"', '--device', '/dev/null:/dev/x:r', '--init', '--runtime', 'runc'],
      {
        HostConfig: {
          DeviceRequests: [{ Count: 0, DeviceIDs: ['0', '1'], Capabilities: [['gpu']] }],
          Devices: [{ PathOnHost: '/dev/null', PathInContainer: '/dev/x', CgroupPermissions: 'r' }],
          Init: true,
          Runtime: 'runc',
        },
      },
    ],
    [
      ['--network', 'none', '--dns=1.1.1.1', '--add-host', 'db=[::1]', '--sysctl', 'net.a=1'],
      {
        HostConfig: {
          NetworkMode: 'none',
          Dns: ['1.1.1.1'],
          ExtraHosts: ['db:::1'],
          Sysctls: { 'net.a': '1' },
        },
      },
    ],
    [
      ['--log-driver', 'json-file', '--log-opt', 'max-size=1m', '--group-add', '44', '--ipc=host'],
      {
        HostConfig: {
          LogConfig: { Type: 'json-file', Config: { 'max-size': '1m' } },
          GroupAdd: ['44'],
          IpcMode: 'host',
        },
      },
    ],
  ])('%j', async (options, wanted) => {
    const { status, body } = await create(options)
    expect(body).toMatchObject(wanted)
    expect(status).toBe(200)
  })
})
