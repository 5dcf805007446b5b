import { describe, expect, test } from '@jest/globals'
import { loadCatalog } from '../../src/cdi/catalog.ts'
import type { HostEntry } from '../../src/cdi/host.ts'
import { nativeRules, translatedRules } from '../../src/cdi/host-paths.ts'
import { listDevices } from '../../src/cdi/list-devices.ts'
import { preflight, preflightProblems } from '../../src/cdi/preflight.ts'
import { resolveDevices } from '../../src/cdi/resolve.ts'
import { characterDevice, fakeHost, ordinaryEntries } from './fake-host.ts'
import { refused } from './refused.ts'

const file = (edits: string, shared = '') => `cdiVersion: "1.1.0"
kind: acme.example/widget
${shared}
devices:
- name: good
  containerEdits:
    env: [A=1]
- name: bad
  containerEdits:
    ${edits}
`

const entries: Record<string, HostEntry> = {
  ...ordinaryEntries,
  '/lib': { kind: 'directory' },
  '/dev/loop0': { kind: 'device', type: 'b', major: 7, minor: 0, mode: 0o660, uid: 0, gid: 6 },
  '/run/fifo': { kind: 'device', type: 'p', major: 0, minor: 0, mode: 0o600, uid: 0, gid: 0 },
  '/dev/secret': { kind: 'unreadable', reason: 'permission denied' },
}

function problems(edits: string, rules = translatedRules, shared = '') {
  const host = fakeHost({ files: { '/cdi/w.yaml': file(edits, shared) }, entries })
  const catalog = loadCatalog(['/cdi'], host)
  expect([...catalog.brokenFiles.values()]).toEqual([])
  const resolution = resolveDevices(catalog, ['acme.example/widget=bad'])
  return preflightProblems(resolution, catalog, host, rules)
}

describe('a node', () => {
  test('that is gone: file, line, device, path and what is available', () => {
    expect(problems('deviceNodes: [{path: /dev/null}, {path: /dev/gone}]')).toEqual([
      {
        code: 'cdi-device-host-path-missing',
        message:
          'the CDI device acme.example/widget=bad needs the device node /dev/gone, which does not exist on this host',
        location: { file: '/cdi/w.yaml', line: 10, column: 38 },
        hint: 'available: acme.example/widget=good',
      },
    ])
  })

  test.each([
    ['hostPath: /lib', 'cdi-device-not-a-device', 'which is a directory and no device'],
    ['hostPath: /etc/passwd', 'cdi-device-not-a-device', 'which is a regular file and no device'],
    ['hostPath: /dev/stdin', 'cdi-device-not-a-device', 'which is a symlink and no device'],
    ['hostPath: /dev/secret', 'cdi-device-host-path-missing', 'looked at: permission denied'],
    ['hostPath: /dev/loop0, type: c', 'cdi-device-type-mismatch', 'of type c, but it is of type b'],
    ['hostPath: /dev/null, type: u', 'cdi-device-type-mismatch', 'of type u'],
    ['hostPath: /run/fifo, type: c', 'cdi-device-type-mismatch', 'of type p'],
  ])('%s', (node, code, words) => {
    for (const rules of [nativeRules, translatedRules]) {
      const [problem] = problems(`deviceNodes: [{path: /dev/x, ${node}}]`, rules)
      expect(problem?.code).toBe(code)
      expect(problem?.message).toContain(words)
    }
  })

  test('that says all about itself is created by CDI, but can only be copied without', () => {
    const gone = 'deviceNodes: [{path: /dev/gone, type: c, major: 9, minor: 9}]'
    expect(problems(gone, nativeRules)).toEqual([])
    expect(problems(gone)[0]?.code).toBe('cdi-device-host-path-missing')
    const other = 'deviceNodes: [{path: /dev/null, type: c, major: 9, minor: 9}]'
    expect(problems(other, nativeRules)).toEqual([])
    expect(problems(other)[0]?.code).toBe('cdi-device-numbers-not-expressible')
    expect(problems('deviceNodes: [{path: /dev/null, type: c, major: 1, minor: 3}]')).toEqual([])
    expect(problems('deviceNodes: [{path: /dev/null, type: u, major: 1, minor: 3}]')).toEqual([])
    expect(problems('deviceNodes: [{path: /x, hostPath: /run/fifo, type: p}]')).toEqual([])
  })
})

describe('a mount', () => {
  test.each([
    ['hostPath: /gone, containerPath: /x, options: [rbind]', 'cdi-mount-host-path-missing'],
    ['hostPath: /gone, containerPath: /x', 'cdi-mount-host-path-missing'],
    ['hostPath: /lib, containerPath: /, options: [bind]', 'cdi-mount-of-root'],
    ['hostPath: /lib, containerPath: /x/.., options: [bind]', 'cdi-mount-of-root'],
    ['hostPath: tmpfs, containerPath: //, type: tmpfs', 'cdi-mount-of-root'],
    ['hostPath: /, containerPath: /host, options: [rbind]', 'cdi-mount-of-root'],
    ['hostPath: /lib/../, containerPath: /host, options: [rbind]', 'cdi-mount-of-root'],
    ['hostPath: lib, containerPath: /x, options: [rbind]', 'cdi-path-relative'],
    ['hostPath: /lib, containerPath: x, options: [rbind]', 'cdi-path-relative'],
  ])('%s is refused', (mount, code) => {
    const [problem] = problems(`mounts: [{${mount}}]`)
    expect(problem).toMatchObject({ code, location: { file: '/cdi/w.yaml', line: 10 } })
  })

  test.each([
    'hostPath: /lib, containerPath: /x, options: [rbind]',
    'hostPath: tmpfs, containerPath: /x, type: tmpfs',
    'hostPath: proc, containerPath: /x, type: proc',
  ])('%s is fine', (mount) => {
    expect(problems(`mounts: [{${mount}}]`)).toEqual([])
  })
})

test('hooks need their program only where they run', () => {
  const hooks = 'hooks: [{hookName: createContainer, path: /usr/bin/gone}]'
  expect(problems(hooks)).toEqual([])
  expect(problems(hooks, nativeRules)[0]).toMatchObject({ code: 'cdi-hook-program-missing' })
})

test('one path is told once, and edits of the file count for its devices', () => {
  const nodes = 'deviceNodes: [{path: /dev/gone}, {path: /dev/b, hostPath: /dev/gone}]'
  const shared =
    'containerEdits: {deviceNodes: [{path: /dev/gone}], mounts: [{hostPath: /no, containerPath: /x}]}'
  const found = problems(nodes, translatedRules, shared)
  expect(found.map((problem) => problem.code)).toEqual([
    'cdi-device-host-path-missing',
    'cdi-mount-host-path-missing',
  ])
  expect(found[0]?.hint).toBe('no CDI device is available')
})

test('preflight throws an infrastructure error, or nothing', () => {
  const host = fakeHost({
    files: { '/cdi/w.yaml': file('deviceNodes: [{path: /dev/gone}]') },
    entries,
  })
  const catalog = loadCatalog(['/cdi'], host)
  const run = (name: string) => {
    preflight(resolveDevices(catalog, [name]), catalog, host, nativeRules)
  }
  expect(
    refused(() => {
      run('acme.example/widget=bad')
    }).kind,
  ).toBe('infrastructure')
  expect(() => {
    run('acme.example/widget=good')
  }).not.toThrow()
})

test('the list of devices tells what is available', () => {
  const host = fakeHost({
    files: {
      '/etc/cdi/a.yaml': file('deviceNodes: [{path: /dev/gone, type: c, major: 9, minor: 9}]'),
      '/run/cdi/b.yaml': file('deviceNodes: [{path: /dev/x}]').replace('widget', 'gadget'),
    },
    entries: { ...entries, '/dev/x': characterDevice(9, 9) },
  })
  expect(listDevices(loadCatalog(['/etc/cdi', '/run/cdi'], host), host)).toEqual([
    expect.objectContaining({ qualifiedName: 'acme.example/gadget=bad', available: true }),
    expect.objectContaining({ qualifiedName: 'acme.example/gadget=good', priority: 1 }),
    {
      vendor: 'acme.example',
      class: 'widget',
      name: 'bad',
      qualifiedName: 'acme.example/widget=bad',
      available: false,
      unavailablePaths: ['/dev/gone'],
      file: '/etc/cdi/a.yaml',
      priority: 0,
    },
    expect.objectContaining({ name: 'good', available: true, unavailablePaths: [] }),
  ])
})
