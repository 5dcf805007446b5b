import { describe, expect, test } from '@jest/globals'
import type { Grant } from '../../src/engine/grant.ts'
import { policyLimits } from '../../src/limits.ts'
import { isGivenMount, nothingGiven, refusalOf } from '../../src/policy/refusal.ts'
import type { GivenByRun } from '../../src/policy/refusal.ts'

/** Nothing of the machine may be seen but what lies in `/work`. */
const access = {
  mountRefusal: (path: string) => (path.startsWith('/work') ? null : `${path}, to mount`),
  fileRefusal: (path: string) => (path.startsWith('/work') ? null : `${path}, to read`),
}

const bind = (source: string, target: string): Extract<Grant, { kind: 'bind' }> => ({
  ...{ kind: 'bind', source, target, isReadOnly: true },
})

describe('a mount that the run itself gives', () => {
  const given: GivenByRun = {
    ...nothingGiven,
    mounts: [{ source: '/usr/lib/driver', target: '/drv' }],
  }

  test.each<[string, string, boolean]>([
    ['/usr/lib/driver', '/drv', true],
    ['/usr/lib/driver', '/etc', false],
    ['/etc', '/drv', false],
  ])('%s at %s: %j', (source, target, isGiven) => {
    expect(isGivenMount({ source, target }, given)).toBe(isGiven)
    expect(refusalOf(bind(source, target), access, given) === null).toBe(isGiven)
  })
})

describe('a device that the run itself gives', () => {
  const device = { pathOnHost: '/dev/fuse', pathInContainer: '/dev/fuse' }
  const given: GivenByRun = { ...nothingGiven, devices: [device], deviceNames: ['a.com/b=c'] }

  test.each<[Grant, boolean]>([
    [{ kind: 'device', device }, true],
    [{ kind: 'device', device: { ...device, pathInContainer: '/dev/kvm' } }, false],
    [{ kind: 'device', device: { ...device, pathOnHost: '/dev/kvm' } }, false],
    [{ kind: 'named-device', name: 'a.com/b=c' }, true],
    [{ kind: 'named-device', name: 'a.com/b=d' }, false],
  ])('%j: %j', (grant, isGiven) => {
    expect(refusalOf(grant, access, given) === null).toBe(isGiven)
    expect(refusalOf(grant, access)).not.toBeNull()
  })
})

describe('what may be had without being given', () => {
  test.each<[Grant, string | null]>([
    [bind('/work/data', '/x'), null],
    [bind('/etc', '/x'), 'asks for /etc, to mount'],
    [{ kind: 'file', path: '/work/a.env' }, null],
    [{ kind: 'file', path: '/etc/shadow' }, 'asks for /etc/shadow, to read'],
    [{ kind: 'kernel-parameter', name: 'net.ipv4.tcp_syncookies' }, null],
    [{ kind: 'kernel-parameter', name: 'kernel.sem' }, 'sets the kernel parameter kernel.sem'],
    [{ kind: 'label', name: 'com.example' }, null],
    [
      { kind: 'label', name: 'container-canary.run' },
      'sets the label container-canary.run, by which our own containers are known',
    ],
    [{ kind: 'network', name: 'host' }, 'asks for the network of the host'],
    [{ kind: 'network', name: 'container:x' }, 'asks for the network of another container'],
    [{ kind: 'network', name: 'db' }, 'asks for the network db, where other containers may be'],
    [{ kind: 'processes', limit: 1 }, null],
    [{ kind: 'processes', limit: policyLimits.processes }, null],
    [
      { kind: 'processes', limit: 0 },
      `asks for as many processes as it likes, of ${policyLimits.processes} processes at most`,
    ],
    [
      { kind: 'variable', name: 'TOKEN' },
      'takes the variable TOKEN out of the environment of this run, where secrets are',
    ],
    [{ kind: 'pid-namespace', value: 'host' }, 'asks for the process namespace of the host'],
    [
      { kind: 'pid-namespace', value: 'container:x' },
      'asks for the process namespace of container:x',
    ],
  ])('%j: %j', (grant, refusal) => {
    expect(refusalOf(grant, access)).toBe(refusal)
  })

  test('the network of the job, where the run gives it', () => {
    const grant: Grant = { kind: 'network', name: 'job' }
    expect(refusalOf(grant, access, { ...nothingGiven, network: 'job' })).toBeNull()
    expect(refusalOf(grant, access, { ...nothingGiven, network: 'other' })).not.toBeNull()
  })
})
