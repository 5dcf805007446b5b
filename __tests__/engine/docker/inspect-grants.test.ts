import { describe, expect, test } from '@jest/globals'
import type { GrantView } from '../../../src/engine/docker/grant-fields.ts'
import { grantsOfContainer } from '../../../src/engine/docker/inspect-grants.ts'

const docker: GrantView = { of: 'engine', name: 'docker', defaultRuntime: 'runc' }
const podman: GrantView = { of: 'engine', name: 'podman', defaultRuntime: 'crun' }
const anonymous = 'd3d808a20747186814121419743b49fa14a832f8cbd41b1305fb4d3ebbcd797a'

/** As Docker 20.10 on cgroup v1 answers for a container without options. */
const plainDocker = {
  HostConfig: {
    Binds: null,
    LogConfig: { Type: 'json-file', Config: { 'max-size': '10m' } },
    NetworkMode: 'default',
    PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '' }] },
    RestartPolicy: { Name: '', MaximumRetryCount: 0 },
    CapAdd: null,
    CgroupnsMode: 'host',
    IpcMode: 'private',
    PidMode: '',
    Privileged: false,
    SecurityOpt: ['no-new-privileges'],
    PidsLimit: 4096,
    Runtime: 'runc',
    Devices: [],
    DeviceRequests: null,
    MaskedPaths: ['/proc/kcore'],
    ReadonlyPaths: ['/proc/sys'],
  },
  AppArmorProfile: '',
  Mounts: [{ Type: 'volume', Name: anonymous, Source: '/var/lib/docker/x', Driver: 'local' }],
}

/** And Podman 4.3. */
const plainPodman = {
  HostConfig: {
    Binds: [`${anonymous}:/y:rw,rprivate,nosuid,nodev,rbind`],
    LogConfig: { Type: 'json-file', Config: null },
    NetworkMode: 'bridge',
    IpcMode: 'shareable',
    PidMode: 'private',
    UTSMode: 'private',
    Tmpfs: { '/t': 'rw,rprivate,nosuid,nodev,tmpcopyup' },
    Runtime: 'oci',
    CgroupParent: 'user.slice',
    PidsLimit: 2048,
    Ulimits: [{ Name: 'RLIMIT_NPROC', Hard: 4096, Soft: 4096 }],
    Annotations: { 'io.container.manager': 'libpod' },
  },
  EffectiveCaps: ['CAP_CHOWN', 'CAP_NET_RAW', 'CAP_SYS_CHROOT'],
  Mounts: [{ Type: 'volume', Name: anonymous, Destination: '/y', Driver: 'local', RW: true }],
}

describe('a plain container has nothing beyond', () => {
  test('on Docker', () => {
    expect(grantsOfContainer(plainDocker, docker)).toEqual([])
  })

  test.each(['bridge', 'slirp4netns', 'pasta', 'none'])('on Podman, network %s', (NetworkMode) => {
    const { HostConfig, ...rest } = plainPodman
    const answer = { ...rest, HostConfig: { ...HostConfig, NetworkMode } }
    expect(grantsOfContainer(answer, podman)).toEqual([])
  })
})

describe('what an engine says that it gave', () => {
  test.each<[string, object, unknown]>([
    ['Privileged', { Privileged: true }, { kind: 'privileged', value: '' }],
    ['NetworkMode', { NetworkMode: 'host' }, { kind: 'network', name: 'host' }],
    ['PidMode', { PidMode: 'host' }, { kind: 'pid-namespace', value: 'host' }],
    ['IpcMode', { IpcMode: 'container:1' }, { kind: 'ipc-namespace', value: 'container:1' }],
    ['UTSMode', { UTSMode: 'host' }, { kind: 'uts-namespace', value: 'host' }],
    ['UsernsMode', { UsernsMode: 'host' }, { kind: 'user-namespace', value: 'host' }],
    ['CapAdd', { CapAdd: ['SYS_ADMIN'] }, { kind: 'capability', value: 'CAP_SYS_ADMIN' }],
    [
      'Binds',
      { Binds: ['/etc:/x:rw,rprivate,rbind'] },
      { kind: 'bind', source: '/etc', target: '/x', isReadOnly: false },
    ],
    [
      'Mounts',
      { Mounts: [{ Type: 'bind', Source: '/etc', Target: '/x', ReadOnly: true }] },
      { kind: 'bind', source: '/etc', target: '/x', isReadOnly: true },
    ],
    [
      'a volume with a device',
      {
        Mounts: [{ Type: 'volume', VolumeOptions: { DriverConfig: { Options: { device: '/' } } } }],
      },
      { kind: 'volume-driver', value: 'device=/' },
    ],
    [
      'Devices',
      { Devices: [{ PathOnHost: '/dev/sda', PathInContainer: '/dev/x', CgroupPermissions: '' }] },
      { kind: 'device', device: { pathOnHost: '/dev/sda', pathInContainer: '/dev/x' } },
    ],
    [
      'DeviceRequests',
      { DeviceRequests: [{ Driver: 'cdi', DeviceIDs: ['a.com/b=c'] }] },
      { kind: 'named-device', name: 'a.com/b=c' },
    ],
    ['GPUs', { DeviceRequests: [{ Driver: '', Count: -1 }] }, { kind: 'gpu', value: '-1' }],
    [
      'SecurityOpt',
      { SecurityOpt: ['label=disable'] },
      { kind: 'confinement', value: 'label=disable' },
    ],
    ['MaskedPaths', { MaskedPaths: [] }, { kind: 'confinement', value: 'systempaths=unconfined' }],
    ['Runtime', { Runtime: 'kata' }, { kind: 'runtime', value: 'kata' }],
    ['a log driver', { LogConfig: { Type: 'syslog' } }, { kind: 'log', value: 'syslog' }],
    ['a wrong type', { Privileged: 'yes' }, { kind: 'unreadable', value: 'Privileged' }],
    ['a wrong list', { Devices: 'none' }, { kind: 'unreadable', value: 'Devices' }],
    [
      'a mount of no kind',
      { Mounts: [{ Type: 'npipe' }] },
      { kind: 'unreadable', value: 'Mounts' },
    ],
  ])('%s', (_what, fields, grant) => {
    const HostConfig = { ...plainDocker.HostConfig, ...fields }
    expect(grantsOfContainer({ ...plainDocker, HostConfig }, docker)).toEqual([grant])
  })

  test.each<[string, object, unknown]>([
    [
      'AppArmor',
      { AppArmorProfile: 'unconfined' },
      { kind: 'confinement', value: 'apparmor=unconfined' },
    ],
    ['what it can do', { EffectiveCaps: ['CAP_BPF'] }, { kind: 'capability', value: 'CAP_BPF' }],
    [
      'a mount',
      { Mounts: [{ Type: 'bind', Source: '/', Destination: '/x', RW: false }] },
      { kind: 'bind', source: '/', target: '/x', isReadOnly: true },
    ],
    ['a volume', { Mounts: [{ Type: 'volume', Name: 'db' }] }, { kind: 'volume', value: 'db' }],
    ['no HostConfig', { HostConfig: undefined }, { kind: 'unreadable', value: 'HostConfig' }],
    ['Mounts that are none', { Mounts: {} }, { kind: 'unreadable', value: 'Mounts' }],
  ])('%s beside it', (_what, fields, grant) => {
    expect(grantsOfContainer({ ...plainDocker, ...fields }, docker)).toEqual([grant])
  })

  test.each([null, 'text', [], 7])(
    'an answer that is %j has nothing that can be read',
    (answer) => {
      expect(grantsOfContainer(answer, docker)).toEqual([
        { kind: 'unreadable', value: 'HostConfig' },
      ])
    },
  )

  test('what it says twice counts once', () => {
    const HostConfig = { ...plainDocker.HostConfig, Binds: ['/etc:/x'] }
    const Mounts = [{ Type: 'bind', Source: '/etc', Destination: '/x', RW: true }]
    expect(grantsOfContainer({ ...plainDocker, HostConfig, Mounts }, docker)).toHaveLength(1)
  })
})
