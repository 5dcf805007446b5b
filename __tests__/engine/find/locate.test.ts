import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeEndpoint, locateEngines } from '../../../src/engine/find/locate.ts'
import type { Endpoint, LocateOptions } from '../../../src/engine/find/locate.ts'

let home: string

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(home, path)), { recursive: true })
  await writeFile(join(home, path), text)
}

function context(host: unknown, more: Record<string, unknown> = {}): string {
  return JSON.stringify({ Name: 'x', Endpoints: { docker: { Host: host, ...more } } })
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'canary-locate-'))
  await write('certificates/ca.pem', 'the authority')
  await write('certificates/cert.pem', 'the certificate')
  await write('certificates/key.pem', 'the key')
  const meta = (name: string) => `config/contexts/meta/${sha256(name)}/meta.json`
  await write(meta('desk'), context('unix:///run/desk.sock'))
  await write(meta('farm'), context('tcp://farm.example:2376', { SkipTLSVerify: true }))
  await write(`config/contexts/tls/${sha256('farm')}/docker/ca.pem`, 'the farm')
  await write(meta('nameless'), context(7))
  await write(meta('broken'), '{')
  await write('config/config.json', JSON.stringify({ currentContext: 'desk' }))
  await write('plain/config.json', JSON.stringify({ currentContext: 'default', auths: {} }))
  await write('damaged/config.json', 'no JSON')
  await write('folder/config.json/file', 'it is a directory')
})

afterAll(() => rm(home, { recursive: true }))

const warnings: string[] = []

function locate(
  env: LocateOptions['env'],
  engine: string | null = null,
  uid = 1000,
): readonly Endpoint[] {
  return locateEngines({ env, home, engine, uid }, (text) => warnings.push(text))
}

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const addresses = (...args: Parameters<typeof locate>) => locate(...args).map(describeEndpoint)

const docker = (runtime: string) => [
  'unix:///var/run/docker.sock',
  `unix://${runtime}/docker.sock`,
  `unix://${home}/.docker/run/docker.sock`,
  `unix://${home}/.docker/desktop/docker.sock`,
]

const runtimes = [
  'unix:///run/containerd/containerd.sock',
  'unix:///run/crio/crio.sock',
  'unix:///var/run/isulad.sock',
]

describe('container runtimes', () => {
  test('are looked for where cri is asked for', () => {
    expect(addresses({ DOCKER_HOST: 'tcp://1.2.3.4:1' }, 'cri')).toEqual(runtimes)
  })

  test.each(['cri', null])('are the one that CONTAINER_RUNTIME_ENDPOINT names (%s)', (engine) => {
    const env = { CONTAINER_RUNTIME_ENDPOINT: 'unix:///k3s/containerd.sock' }
    expect(locate(env, engine)).toEqual([
      {
        ...{ kind: 'socket', path: '/k3s/containerd.sock', speaks: 'cri' },
        origin: 'CONTAINER_RUNTIME_ENDPOINT',
      },
    ])
  })

  test('yield to whatever docker is told', () => {
    const env = { CONTAINER_RUNTIME_ENDPOINT: '/cri.sock', DOCKER_HOST: 'unix:///docker.sock' }
    expect(addresses(env)).toEqual(['unix:///docker.sock'])
    expect(addresses({ ...env, DOCKER_HOST: '' }, 'podman')).not.toContain('unix:///cri.sock')
    expect(addresses({ ...env, DOCKER_HOST: '' }, 'docker')).not.toContain('unix:///cri.sock')
  })

  test('are asked on no network', () => {
    const thrown = thrownBy(() => locate({ CONTAINER_RUNTIME_ENDPOINT: 'tcp://1.2.3.4:1' }, 'cri'))
    expect(thrown).toMatchObject({ kind: 'input', problems: [{ code: 'engine-address' }] })
  })

  test('an address may be either', () => {
    expect(locate({}, 'unix:///x.sock')).toMatchObject([{ path: '/x.sock', speaks: 'either' }])
    expect(locate({}, 'docker')).toMatchObject(Array(4).fill({ speaks: 'docker-api' }))
  })
})

describe('nothing is configured', () => {
  test('Docker before Podman, shared before rootless, and for Podman the own one first', () => {
    expect(addresses({})).toEqual([
      ...docker('/run/user/1000'),
      'unix:///run/user/1000/podman/podman.sock',
      'unix:///run/podman/podman.sock',
      ...runtimes,
    ])
  })

  test('root uses the shared Podman first', () => {
    expect(addresses({}, null, 0).slice(-5, -3)).toEqual([
      'unix:///run/podman/podman.sock',
      'unix:///run/user/0/podman/podman.sock',
    ])
  })

  test('the runtime directory is where the session says', () => {
    expect(addresses({ XDG_RUNTIME_DIR: '/run/mine' }).slice(0, 2)).toEqual(
      docker('/run/mine').slice(0, 2),
    )
  })

  test('an empty DOCKER_HOST and the default context say nothing', () => {
    const env = { DOCKER_HOST: '', DOCKER_CONFIG: join(home, 'plain'), DOCKER_CONTEXT: '' }
    expect(addresses(env, 'docker')).toEqual(docker('/run/user/1000'))
  })
})

describe('one is named, and no other is tried', () => {
  test.each([
    ['a socket', 'unix:///run/x.sock', 'unix:///run/x.sock'],
    ['a path', '/run/x.sock', 'unix:///run/x.sock'],
    ['a host', 'tcp://box', 'tcp://box:2375'],
    ['a host and a port', 'tcp://box:1234', 'tcp://box:1234'],
    ['an IPv6 address', 'tcp://[::1]:2375', 'tcp://[::1]:2375'],
    ['https', 'https://box', 'tcp://box:2376'],
    ['http', 'http://box:80/', 'tcp://box:2375'],
  ])('%s', (_name, address, endpoint) => {
    const found = locate({ DOCKER_HOST: address })
    expect(found.map(describeEndpoint)).toEqual([endpoint])
    expect(found[0]?.origin).toBe('DOCKER_HOST')
  })

  test('what is asked for goes before DOCKER_HOST, and that before a context', () => {
    const env = {
      DOCKER_HOST: 'unix:///host.sock',
      DOCKER_CONTEXT: 'desk',
      DOCKER_CONFIG: join(home, 'config'),
    }
    expect(addresses(env, 'unix:///asked.sock')).toEqual(['unix:///asked.sock'])
    expect(addresses(env, 'docker')).toEqual(['unix:///host.sock'])
    expect(addresses({ ...env, DOCKER_HOST: '' })).toEqual(['unix:///run/desk.sock'])
  })

  test('Podman is Podman, whatever Docker is configured to', () => {
    expect(addresses({ DOCKER_HOST: 'unix:///host.sock' }, 'podman')).toEqual([
      'unix:///run/user/1000/podman/podman.sock',
      'unix:///run/podman/podman.sock',
    ])
  })
})

describe('a docker context', () => {
  const env = (name?: string) => ({
    DOCKER_CONFIG: join(home, 'config'),
    ...(name === undefined ? {} : { DOCKER_CONTEXT: name }),
  })

  test('of the configuration file, unless a variable names another', () => {
    expect(locate(env())).toEqual([
      {
        kind: 'socket',
        path: '/run/desk.sock',
        speaks: 'docker-api',
        origin: 'the docker context "desk"',
        context: 'desk',
      },
    ])
    expect(addresses(env('farm'))).toEqual(['tcp://farm.example:2376'])
    expect(addresses(env('default'), 'docker')).toEqual(docker('/run/user/1000'))
  })

  test('with certificates of its own', () => {
    expect(locate({ ...env('farm'), DOCKER_TLS_VERIFY: '1' })).toEqual([
      {
        kind: 'tcp',
        host: 'farm.example',
        port: 2376,
        tls: { ca: 'the farm', cert: null, key: null, verify: false },
        origin: 'the docker context "farm"',
        context: 'farm',
      },
    ])
  })

  test.each([
    ['absent', 'the docker context "absent" does not exist'],
    ['nameless', 'the docker context "nameless" names no address'],
    ['broken', 'is not JSON'],
    ['../../etc', 'the docker context "../../etc" does not exist'],
    ['__proto__', 'the docker context "__proto__" does not exist'],
  ])('%s', (name, words) => {
    expect(thrownBy(() => locate(env(name)))).toMatchObject({
      kind: 'input',
      message: expect.stringContaining(words) as unknown,
    })
  })

  test.each([
    ['damaged', 'damaged/config.json is not JSON'],
    ['folder', 'cannot read'],
  ])('a configuration that cannot be read is left out, as docker does: %s', (name, words) => {
    warnings.length = 0
    const found = addresses({ DOCKER_CONFIG: join(home, name) })
    expect(found[0]).toBe('unix:///var/run/docker.sock')
    expect(warnings).toEqual([expect.stringContaining(words)])
  })

  test('a context that is named is needed, whatever the configuration holds', () => {
    const named = { DOCKER_CONFIG: join(home, 'damaged'), DOCKER_CONTEXT: 'absent' }
    expect(() => locate(named)).toThrow('the docker context "absent" does not exist')
  })
})

describe('TLS', () => {
  const files = { ca: 'the authority', cert: 'the certificate', key: 'the key' }

  test.each([
    ['none', {}, null],
    ['verified', { DOCKER_TLS_VERIFY: '1' }, { ...files, verify: true }],
    ['not verified', { DOCKER_TLS: '1' }, { ...files, verify: false }],
    ['both asked for', { DOCKER_TLS: '1', DOCKER_TLS_VERIFY: '1' }, { ...files, verify: true }],
  ])('%s', (_name, env, tls) => {
    const DOCKER_CERT_PATH = join(home, 'certificates')
    const [endpoint] = locate({ DOCKER_HOST: 'tcp://box:2376', DOCKER_CERT_PATH, ...env })
    expect(endpoint).toMatchObject({ kind: 'tcp', tls })
  })

  test('without files the machine trusts whom it trusts', () => {
    const [endpoint] = locate({ DOCKER_HOST: 'tcp://box', DOCKER_TLS_VERIFY: '1' })
    expect(endpoint).toMatchObject({ tls: { ca: null, cert: null, key: null, verify: true } })
  })
})

test.each([
  ['ssh://box', 'forward the socket'],
  ['npipe:////./pipe/docker_engine', 'unix:///path'],
  ['unix://', 'unix:///path'],
  ['box:2375', 'unix:///path'],
  ['tcp://', 'no address'],
  ['tcp://box:99999', 'no address'],
])('%s is no address that can be used', (address, words) => {
  expect(thrownBy(() => locate({ DOCKER_HOST: address }))).toMatchObject({
    kind: 'input',
    message: expect.stringMatching(
      new RegExp(`DOCKER_HOST is "${address.replaceAll('.', '\\.')}".*${words}`),
    ) as unknown,
  })
})
