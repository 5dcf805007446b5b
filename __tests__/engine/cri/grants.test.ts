import { describe, expect, test } from '@jest/globals'
import { grantsIn, grantsOf, grantsOfSandbox } from '../../../src/engine/cri/grants.ts'
import { noted, plainNote, scriptedRuntime } from './support/scripted-runtime.ts'

const never = new AbortController().signal

/** As containerd makes it of a container of which nothing is asked. */
const plain = {
  process: { capabilities: { bounding: ['CAP_CHOWN', 'CAP_NET_RAW'], effective: ['CAP_CHOWN'] } },
  mounts: [
    { destination: '/proc', type: 'proc', source: 'proc', options: ['nosuid'] },
    { destination: '/etc/hosts', type: 'bind', source: '/run/hosts', options: ['rbind', 'rw'] },
  ],
  linux: {
    resources: { devices: [{ allow: false, access: 'rwm' }] },
    namespaces: [
      { type: 'pid' },
      { type: 'ipc', path: '/proc/7/ns/ipc' },
      { type: 'uts', path: '/proc/7/ns/uts' },
      { type: 'network', path: '/proc/7/ns/net' },
    ],
    seccomp: { defaultAction: 'SCMP_ACT_ERRNO' },
    maskedPaths: ['/proc/kcore'],
  },
}

describe('what a container was given', () => {
  test('a plain one has nothing', () => {
    expect(grantsIn(plain, plainNote)).toEqual([])
  })

  test.each([
    ['a capability', { process: { capabilities: { ambient: ['CAP_SYS_ADMIN'] } } }, 'capability'],
    [
      'a directory of the host',
      { mounts: [{ destination: '/x', type: 'bind', source: '/etc', options: ['rbind', 'ro'] }] },
      'bind',
    ],
    [
      'a file system of another kind',
      { mounts: [{ destination: '/x', type: 'nfs', source: 'host:/', options: [] }] },
      'mount-option',
    ],
    ['a device', { linux: { ...plain.linux, devices: [{ path: '/dev/kvm' }] } }, 'device'],
    [
      'every device',
      { linux: { ...plain.linux, resources: { devices: [{ allow: true, access: 'rwm' }] } } },
      'device-rule',
    ],
    [
      "the host's processes",
      {
        linux: {
          ...plain.linux,
          namespaces: plain.linux.namespaces.filter(({ type }) => type !== 'pid'),
        },
      },
      'pid-namespace',
    ],
    [
      "another container's processes",
      {
        linux: {
          ...plain.linux,
          namespaces: [{ type: 'pid', path: '/proc/1/ns/pid' }, ...plain.linux.namespaces.slice(1)],
        },
      },
      'pid-namespace',
    ],
    ['every call', { linux: { ...plain.linux, seccomp: undefined } }, 'confinement'],
    ['all of /proc', { linux: { ...plain.linux, maskedPaths: [] } }, 'confinement'],
  ])('%s', (_name, more, kind) => {
    expect(grantsIn({ ...plain, ...more }, plainNote).map((grant) => grant.kind)).toEqual([kind])
  })

  test('what is mounted of ours is nothing, and the same of the host is', () => {
    const mount = { source: '/state/v', target: '/x', isReadOnly: false, isOwn: true }
    const bind = { destination: '/x', type: 'bind', source: '/state/v', options: ['rbind'] }
    const specification = { ...plain, mounts: [bind] }
    expect(grantsIn(specification, { ...plainNote, mounts: [mount] })).toEqual([])
    const ofHost = { ...plainNote, mounts: [{ ...mount, isOwn: false }] }
    expect(grantsIn(specification, ofHost)).toMatchObject([{ kind: 'bind', source: '/state/v' }])
  })

  test('a file of the host over one of the runtime', () => {
    const mount = { source: '/etc/shadow', target: '/etc/hosts', isReadOnly: true, isOwn: false }
    const bind = { destination: '/etc/hosts', type: 'bind', source: '/etc/shadow', options: ['ro'] }
    const grants = grantsIn({ ...plain, mounts: [bind] }, { ...plainNote, mounts: [mount] })
    expect(grants).toMatchObject([{ kind: 'bind', source: '/etc/shadow' }])
  })

  test("is also what its sandbox has: the host's network, and parameters of the kernel", () => {
    const options = { network: 'NODE', ipc: 'NODE', pid: 'NODE', targetId: '' } as const
    const specification = { linux: { sysctl: { 'kernel.x': '1' } } }
    const grants = grantsOfSandbox(specification, { ...options, usernsOptions: null })
    expect(grants.map(({ kind }) => kind)).toEqual([
      ...['kernel-parameter', 'network', 'ipc-namespace', 'pid-namespace'],
    ])
    expect(grantsOfSandbox({}, null).map(({ kind }) => kind)).toEqual(['network', 'ipc-namespace'])
  })

  test('a runtime that does not tell lets nobody be held to a policy', async () => {
    const { context } = scriptedRuntime({
      ContainerStatus: () => ({ status: { id: 'c1', annotations: noted() } }),
      PodSandboxStatus: () => ({ status: { id: 's1', annotations: noted() } }),
    })
    await expect(grantsOf(context, 'c1', never)).rejects.toMatchObject({
      kind: 'infrastructure',
      problems: [{ code: 'cri-grants' }],
    })
  })
})
