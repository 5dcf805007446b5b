import { describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../../src/engine/container-request.ts'
import type { ContainerRequest } from '../../../src/engine/container-request.ts'
import { toCreateRequest } from '../../../src/engine/docker/create-request.ts'
import { engineLimits } from '../../../src/limits.ts'

const dialects = ['docker', 'podman'] as const

async function bodyOf(asked: Partial<ContainerRequest>, name: 'docker' | 'podman' = 'docker') {
  const request = { ...plainContainer, name: 'canary-1', image: 'image', ...asked }
  return (await toCreateRequest(request, { name, apiVersion: '1.44' })).body
}

const plain = {
  Image: 'image',
  Env: [],
  Labels: {},
  ExposedPorts: {},
  Volumes: {},
  Healthcheck: { Test: ['NONE'] },
  HostConfig: {
    Binds: [],
    PortBindings: {},
    LogConfig: { Type: 'json-file', Config: { 'max-size': engineLimits.logFile, 'max-file': '1' } },
  },
}
const plainOf = {
  docker: { ...plain, HostConfig: { ...plain.HostConfig, PidsLimit: engineLimits.processes } },
  podman: plain,
}

describe.each(dialects)('a create request for %s', (dialect) => {
  const { HostConfig: plainHost } = plainOf[dialect]

  test('of a plain container leaves to the image and the engine what is theirs', async () => {
    expect(await bodyOf({}, dialect)).toEqual(plainOf[dialect])
  })

  test.each<[string, Partial<ContainerRequest>, object]>([
    ['arguments', { arguments: ['a', ''] }, { Cmd: ['a', ''] }],
    ['an entrypoint', { entrypoint: ['/x'] }, { Entrypoint: ['/x'] }],
    [
      'an entrypoint and arguments',
      { entrypoint: ['/x'], arguments: ['a'] },
      { Entrypoint: ['/x'], Cmd: ['a'] },
    ],
    ['a working directory', { workingDirectory: '/work' }, { WorkingDir: '/work' }],
    ['a user', { user: '1000:2000' }, { User: '1000:2000' }],
    ['the user root', { user: '0' }, { User: '0' }],
    ['a stop signal', { stopSignal: 'SIGINT' }, { StopSignal: 'SIGINT' }],
    ['a grace of whole seconds', { stopGrace: 30_000 }, { StopTimeout: 30 }],
    ['a grace between them', { stopGrace: 1 }, { StopTimeout: 1 }],
    ['no grace', { stopGrace: 0 }, { StopTimeout: 0 }],
  ])('with %s', async (_name, asked, fields) => {
    expect(await bodyOf(asked, dialect)).toEqual({ ...plainOf[dialect], ...fields })
  })

  test.each<[string, Partial<ContainerRequest>, object]>([
    ['supplementary groups', { groups: ['3000', 'video'] }, { GroupAdd: ['3000', 'video'] }],
    [
      'capabilities',
      { capabilities: { add: ['NET_RAW', 'cap_chown', 'CAP_CHOWN'], drop: ['ALL'] } },
      { CapAdd: ['CAP_CHOWN', 'CAP_NET_RAW'], CapDrop: ['ALL'] },
    ],
    ['no new privileges', { noNewPrivileges: true }, { SecurityOpt: ['no-new-privileges'] }],
    ['no seccomp', { seccomp: 'unconfined' }, { SecurityOpt: ['seccomp=unconfined'] }],
    [
      'both',
      { noNewPrivileges: true, seccomp: 'unconfined' },
      { SecurityOpt: ['no-new-privileges', 'seccomp=unconfined'] },
    ],
    ['a bound of memory', { memory: 67_108_864 }, { Memory: 67_108_864, MemorySwap: 67_108_864 }],
    ['half a processor', { cpu: 500 }, { CpuPeriod: 100_000, CpuQuota: 50_000 }],
    ['many processors', { cpu: 64_000 }, { CpuPeriod: 100_000, CpuQuota: 6_400_000 }],
    ['next to none', { cpu: 1 }, { CpuPeriod: 100_000, CpuQuota: 1_000 }],
    ['few processes', { pids: 7 }, { PidsLimit: 7 }],
    [
      'names of hosts',
      { hosts: { 'a.example': '10.0.0.1', b: 'fd00::1' } },
      { ExtraHosts: ['a.example:10.0.0.1', 'b:fd00::1'] },
    ],
    [
      'name servers',
      { dns: { servers: ['10.0.0.2'], searches: ['a.example'], options: ['ndots:5'] } },
      { Dns: ['10.0.0.2'], DnsSearch: ['a.example'], DnsOptions: ['ndots:5'] },
    ],
    [
      'a search for names alone',
      { dns: { servers: [], searches: ['a.example'], options: [] } },
      { DnsSearch: ['a.example'] },
    ],
    [
      'kernel parameters',
      { sysctls: { 'net.ipv4.ip_unprivileged_port_start': '0' } },
      { Sysctls: { 'net.ipv4.ip_unprivileged_port_start': '0' } },
    ],
    ['temporary files', { tmpfs: { '/tmp': 'size=1m' } }, { Tmpfs: { '/tmp': 'size=1m' } }],
  ])('with %s', async (_name, asked, fields) => {
    expect(await bodyOf(asked, dialect)).toEqual({
      ...plainOf[dialect],
      HostConfig: { ...plainHost, ...fields },
    })
  })

  test.each([
    ['more than it is held to', 200, 100],
    ['fewer than it is held to', 50, 50],
  ])('with %s of processes', async (_name, pids, limit) => {
    const body = await bodyOf({ pids, hardening: { processes: 100 } }, dialect)
    expect(body.HostConfig).toMatchObject({ PidsLimit: limit })
  })

  test('with no new privileges, asked for twice, once', async () => {
    const asked = { noNewPrivileges: true, hardening: { processes: 100 } }
    expect((await bodyOf(asked, dialect)).HostConfig?.SecurityOpt).toEqual(['no-new-privileges'])
  })

  test('whose options stand behind it, as on one command line', async () => {
    const tokens = '--entrypoint /y --user 2 --pids-limit 9 --cap-add SYS_TIME --tmpfs /run'.split(
      ' ',
    )
    const body = await bodyOf(
      {
        options: { tokens, env: {}, baseDirectory: '/' },
        ...{ entrypoint: ['/x'], user: '1', pids: 7, tmpfs: { '/tmp': '' } },
        capabilities: { add: ['NET_RAW'], drop: [] },
      },
      dialect,
    )
    expect(body).toMatchObject({ Entrypoint: ['/y'], User: '2' })
    expect(body.HostConfig).toMatchObject({
      PidsLimit: 9,
      CapAdd: ['CAP_NET_RAW', 'CAP_SYS_TIME'],
      Tmpfs: { '/tmp': '', '/run': '' },
    })
  })
})

describe('a seccomp profile', () => {
  const seccomp = { profile: '{"defaultAction":"SCMP_ACT_ALLOW"}' }

  test('is handed to Docker as it is', async () => {
    expect((await bodyOf({ seccomp })).HostConfig).toMatchObject({
      SecurityOpt: ['seccomp={"defaultAction":"SCMP_ACT_ALLOW"}'],
    })
  })

  test('cannot be handed to Podman', async () => {
    await expect(bodyOf({ seccomp }, 'podman')).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('cannot be handed to Podman') as unknown,
    })
  })
})

describe('a root that is read-only', () => {
  test('has nothing that Podman would let a container write to by itself', async () => {
    expect((await bodyOf({ readOnlyRoot: true }, 'podman')).HostConfig).toMatchObject({
      ReadonlyRootfs: true,
      Tmpfs: { '/run': 'ro', '/tmp': 'ro', '/var/tmp': 'ro' },
    })
    const { HostConfig: ofDocker } = await bodyOf({ readOnlyRoot: true })
    expect([ofDocker?.ReadonlyRootfs, ofDocker?.Tmpfs]).toEqual([true, undefined])
    expect((await bodyOf({}, 'podman')).HostConfig?.Tmpfs).toBeUndefined()
  })

  test('keeps what was asked to be mounted there', async () => {
    const asked = {
      readOnlyRoot: true,
      tmpfs: { '/tmp': 'exec' },
      volumes: [{ mountPath: '/run/', source: null }],
    }
    expect((await bodyOf(asked, 'podman')).HostConfig?.Tmpfs).toEqual({
      ...{ '/tmp': 'exec', '/var/tmp': 'ro' },
    })
  })
})
