import { describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../../src/engine/container-request.ts'
import { anyUser, plain } from '../../../src/harden/settings.ts'
import type { Settings } from '../../../src/harden/settings.ts'
import { mebibyte } from '../../../src/limits/units.ts'
import { altered } from '../../../src/run/harden/altered.ts'
import type { TrialMounts } from '../../../src/run/harden/altered.ts'

const asked = { ...plainContainer, image: 'sha256:app' }
const nothing: TrialMounts = { writable: new Map(), shutAt: [], sizes: new Map() }
const volume = { name: 'v', mountpoint: '/volumes/v' }

describe('what a trial asks of a container', () => {
  test('plain settings change nothing', () => {
    expect(altered(asked, plain, nothing)).toEqual(asked)
  })

  test.each<[string, Partial<Settings>, object]>([
    ['a read-only root', { readOnlyRoot: true }, { readOnlyRoot: true }],
    ['a user', { user: anyUser }, { user: '1000650000:0' }],
    ['no capability', { capabilities: [] }, { capabilities: { add: [], drop: ['ALL'] } }],
    ['some', { capabilities: ['KILL'] }, { capabilities: { add: ['KILL'], drop: ['ALL'] } }],
    ['no new privileges', { noNewPrivileges: true }, { noNewPrivileges: true }],
    [
      'guarded ports',
      { guardsLowPorts: true },
      { sysctls: { 'net.ipv4.ip_unprivileged_port_start': '1024' } },
    ],
  ])('%s', (_name, settings, wanted) => {
    expect(altered(asked, { ...plain, ...settings }, nothing)).toEqual({ ...asked, ...wanted })
  })

  test('the ports of a network that is not its own are left alone', () => {
    const host = { ...asked, network: { kind: 'host' } as const }
    expect(altered(host, { ...plain, guardsLowPorts: true }, nothing)).toEqual(host)
  })

  test('directories are volumes, and what engines leave open is shut', () => {
    const volumes = {
      ...nothing,
      writable: new Map([['/run', { volume, path: 'd1' }]]),
      shutAt: ['/tmp'],
    }
    const settings = { ...plain, readOnlyRoot: true, writable: ['/run'] }
    const { mounts, tmpfs } = altered(asked, settings, volumes)
    expect(mounts).toEqual([
      { kind: 'volume', volume, path: 'd1', target: '/run', readOnly: false },
    ])
    expect(tmpfs).toEqual({ '/tmp': 'ro' })
  })

  test('what the manifest mounts stays', () => {
    const own = { ...asked, volumes: [{ mountPath: '/run', source: null }], tmpfs: { '/tmp': '' } }
    const volumes = {
      ...nothing,
      writable: new Map([['/run', { volume, path: 'd1' }]]),
      shutAt: ['/tmp'],
    }
    const settings = { ...plain, readOnlyRoot: true, writable: ['/run'] }
    expect(altered(own, settings, volumes)).toEqual({ ...own, readOnlyRoot: true })
  })

  test('directories are memory, where docker run is to make them', () => {
    const settings: Settings = {
      ...plain,
      writable: ['/run'],
      directories: 'owned-tmpfs',
      user: anyUser,
    }
    const sizes = new Map([['/run', 16 * mebibyte]])
    expect(altered(asked, settings, { ...nothing, sizes }).tmpfs).toEqual({
      '/run': 'rw,exec,mode=1777,uid=1000650000,gid=0,size=16m',
    })
  })
})
