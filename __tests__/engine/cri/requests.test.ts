import { describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../../src/engine/container-request.ts'
import type { ContainerRequest } from '../../../src/engine/container-request.ts'
import { containerConfigOf } from '../../../src/engine/cri/container-config.ts'
import { maskedPaths } from '../../../src/engine/cri/confinement.ts'
import { hostsFile } from '../../../src/engine/cri/hosts-file.ts'
import { plannedMounts } from '../../../src/engine/cri/mounts.ts'
import { noteKey, readNote } from '../../../src/engine/cri/note.ts'
import { placeOf, placesOf } from '../../../src/engine/cri/places.ts'
import { sandboxConfigOf } from '../../../src/engine/cri/sandbox-config.ts'
import { refuseUnsupported } from '../../../src/engine/cri/unsupported.ts'
import { plainNote } from './support/scripted-runtime.ts'

const directory = '/state/containers/canary-1'

function requestOf(fields: Partial<ContainerRequest>): ContainerRequest {
  return { ...plainContainer, name: 'canary-1', image: 'sha256:app', ...fields }
}

function configOf(fields: Partial<ContainerRequest>, user = '') {
  const request = requestOf(fields)
  return containerConfigOf(request, {
    note: plainNote,
    mounts: plannedMounts(request, directory),
    confinement: { user, seccompFile: `${directory}/seccomp.json` },
    logPath: '0.log',
    program: null,
    unified: new Map(),
  })
}

describe('what CRI is asked for', () => {
  test.each<[string, Partial<ContainerRequest>, object]>([
    ['the image as it is', {}, { image: { image: 'sha256:app' }, command: [], args: [] }],
    ['another entrypoint', { entrypoint: ['a', 'b'] }, { command: ['a', 'b'], args: [] }],
    ['other arguments', { arguments: ['x'] }, { command: [], args: ['x'] }],
    [
      'no entrypoint, and arguments',
      { entrypoint: [''], arguments: ['x', 'y'] },
      { command: ['x', 'y'], args: [] },
    ],
    [
      'a variable twice: the last counts',
      {
        env: [
          { name: 'A', value: '1' },
          { name: 'A', value: '2' },
        ],
      },
      { envs: [{ key: 'A', value: Buffer.from('2') }] },
    ],
    [
      'devices by name',
      { devices: { kind: 'native', names: ['v.com/c=d'], env: [], groups: [] } },
      { cdiDevices: [{ name: 'v.com/c=d' }] },
    ],
    [
      'devices that are spelt out',
      {
        devices: {
          kind: 'translated',
          env: ['A=b=c'],
          devices: [{ pathOnHost: '/dev/a', pathInContainer: '/dev/b', permissions: 'rw' }],
          mounts: [{ source: '/s', target: '/t', type: 'bind', options: ['ro'] }],
          groups: [44],
        },
      },
      {
        envs: [{ key: 'A', value: Buffer.from('b=c') }],
        devices: [{ hostPath: '/dev/a', containerPath: '/dev/b', permissions: 'rw' }],
        mounts: [{ hostPath: '/s', containerPath: '/t', readonly: true }],
        linux: { securityContext: { supplementalGroups: [44n] } },
      },
    ],
    [
      'bounds',
      { memory: 1024, cpu: 500, processors: '0' },
      {
        linux: {
          resources: {
            ...{ memoryLimitInBytes: 1024n, memorySwapLimitInBytes: 1024n },
            ...{ cpuPeriod: 100_000n, cpuQuota: 50_000n, cpusetCpus: '0' },
          },
        },
      },
    ],
    [
      'capabilities, however they are written',
      { capabilities: { add: ['net_admin', 'CAP_NET_ADMIN'], drop: ['all'] } },
      {
        linux: {
          securityContext: {
            capabilities: { addCapabilities: ['NET_ADMIN'], dropCapabilities: ['ALL'] },
          },
        },
      },
    ],
    [
      'what a kubelet masks',
      {},
      { linux: { securityContext: { maskedPaths, seccomp: { profileType: 'RuntimeDefault' } } } },
    ],
    [
      'nothing masked',
      { unmasked: true, seccomp: 'unconfined' },
      {
        linux: { securityContext: { maskedPaths: [], seccomp: { profileType: 'Unconfined' } } },
      },
    ],
    [
      'a profile of its own',
      { seccomp: { profile: '{}' } },
      {
        linux: {
          securityContext: {
            seccomp: { profileType: 'Localhost', localhostRef: `${directory}/seccomp.json` },
          },
        },
      },
    ],
    [
      'a restricted container: hostile files, and no more privileges',
      { hardening: { processes: 10 }, volumes: [{ mountPath: '/a', source: '/b' }] },
      {
        mounts: [{ hostPath: '/b', containerPath: '/a', readonly: true }],
        linux: { securityContext: { noNewPrivs: true } },
      },
    ],
  ])('%s', (_name, fields, config) => {
    expect(configOf(fields)).toMatchObject(config)
  })

  test.each([
    ['1000', { runAsUser: { value: 1000n } }],
    ['app', { runAsUsername: 'app' }],
    ['1000:50', { runAsUser: { value: 1000n }, runAsGroup: { value: 50n } }],
    ['app:50', { runAsUsername: 'app', runAsGroup: { value: 50n } }],
  ])('the user %s', (user, told) => {
    expect(configOf({}, user).linux?.securityContext).toMatchObject(told)
  })

  test('its own memory for /dev/shm where it is to be another than the runtime gives', () => {
    const shared = (sharedMemory: number) =>
      plannedMounts(requestOf({ sharedMemory }), directory).map(({ target, make }) => [
        target,
        make,
      ])
    expect(shared(64 * 1024 * 1024)).toEqual([])
    expect(shared(4096)).toEqual([
      ['/dev/shm', { memory: 'nosuid,nodev,noexec,size=4096,mode=1777' }],
    ])
  })

  test('a part of a volume', () => {
    const volume = { name: 'v', mountpoint: '/state/volumes/v/data' }
    const mount = { kind: 'volume', volume, path: 'a/b', target: '/x', readOnly: true } as const
    expect(plannedMounts(requestOf({ mounts: [mount] }), directory)).toMatchObject([
      { source: '/state/volumes/v/data/a/b', target: '/x', isReadOnly: true, isOwn: true },
    ])
  })
})

describe('a sandbox', () => {
  const plan = { note: plainNote, logDirectory: '/logs', parentGroup: '' }

  test('has a host name of its own, and what the container is labelled with', () => {
    const config = sandboxConfigOf(requestOf({ labels: { run: '1' } }), plan)
    expect(config).toMatchObject({ hostname: 'canary-1', logDirectory: '/logs' })
    expect(config.labels).toEqual(new Map([['run', '1']]))
    expect(config.dnsConfig).toBeUndefined()
    expect(readNote(config.annotations ?? new Map())).toEqual(plainNote)
  })

  test("in the host's network has the host's name", () => {
    expect(sandboxConfigOf(requestOf({ network: { kind: 'host' } }), plan)).toMatchObject({
      hostname: '',
      linux: { securityContext: { namespaceOptions: { network: 'NODE' } } },
    })
  })

  test('that others join shares its processes with those who want it', () => {
    const pidOf = (fields: Partial<ContainerRequest>) =>
      sandboxConfigOf(requestOf(fields), plan).linux?.securityContext?.namespaceOptions?.pid
    expect(pidOf({})).toBe('CONTAINER')
    expect(pidOf({ purpose: 'hold-namespaces' })).toBe('POD')
    expect(pidOf({ pid: { kind: 'host' } })).toBe('NODE')
  })
})

describe('what CRI has no word for is told in one sentence', () => {
  test.each<[Partial<ContainerRequest>]>([
    [{ network: { kind: 'none' } }],
    [{ network: { kind: 'own', name: 'backend' } }],
    [{ disk: { device: '/dev/sda', bytesPerSecond: 1 } }],
    [{ userNamespace: 'own' }],
    [{ volumes: [{ mountPath: '/a', source: 'name' }] }],
    [{ groups: ['video'] }],
    [{ user: 'app:staff' }],
  ])('%j', (fields) => {
    expect(() => {
      refuseUnsupported(requestOf(fields))
    }).toThrow(/^CRI has no way to [^\n]+$/)
  })

  test('one that is never started needs no network', () => {
    refuseUnsupported(requestOf({ network: { kind: 'none' }, purpose: 'look-into' }))
    refuseUnsupported(requestOf({ user: ':5', groups: ['44'] }))
  })
})

describe('what lies on this machine', () => {
  test('lies apart for each runtime, and for each user', () => {
    const root = placesOf('/run/a.sock', { uid: 0, home: '/root' })
    expect(root.containers).toMatch(/^\/var\/lib\/container-canary\/cri-[0-9a-f]{8}\/containers$/)
    expect(placesOf('/run/b.sock', { uid: 0, home: '/root' })).not.toEqual(root)
    expect(placesOf('/run/a.sock', { uid: 1000, home: '/home/me' }).volumes).toMatch(
      /^\/home\/me\/\.local\/state\/container-canary\/cri-/,
    )
  })

  test.each(['..', '.', '', 'a/b', '/etc', 'a\0b', '-a', 'x'.repeat(129)])(
    'no name leads elsewhere: %j',
    (name) => {
      expect(() => placeOf('/state', name)).toThrow('cannot be the name')
    },
  )
})

describe('/etc/hosts', () => {
  test('has its own name, and what was asked for', () => {
    expect(hostsFile('box', '10.0.0.2', { other: '192.0.2.1' })).toBe(
      '127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n192.0.2.1\tother\n10.0.0.2\tbox\n',
    )
    expect(hostsFile('box', null, {})).not.toContain('box')
  })
})

describe('a note', () => {
  test.each([
    ['', null],
    ['{', null],
    ['[]', null],
    ['{"name":""}', null],
    [
      '{"name":"a","purpose":"rule","network":{"container":""},"mounts":[1,{"source":2}]}',
      {
        ...{ name: 'a', purpose: 'run', sandbox: '', network: 'own' },
        ...{ stopSignal: '', isStopSignalAsked: false },
        mounts: [{ source: '', target: '', isReadOnly: false, isOwn: false }],
      },
    ],
  ])('that somebody else has written: %j', (text, note) => {
    expect(readNote(new Map([[noteKey, text]]))).toEqual(note)
  })
})
