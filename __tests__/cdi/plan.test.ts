import { describe, expect, test } from '@jest/globals'
import type { CdiSupport } from '../../src/engine/cdi.ts'
import { decideMode } from '../../src/cdi/mode.ts'
import { planDevices } from '../../src/cdi/plan.ts'
import type { DeviceRequestInput } from '../../src/cdi/plan.ts'
import { fakeHost, ordinaryEntries } from './fake-host.ts'
import { refused } from './refused.ts'

const directories = ['/etc/cdi', '/var/run/cdi']
const docker20: CdiSupport = {
  engine: 'docker 20.10.24+dfsg1',
  kind: 'none',
  specDirectories: null,
  devices: null,
  newestVersion: null,
}
const docker25off: CdiSupport = {
  ...docker20,
  engine: 'docker 25.0.5',
  kind: 'off',
  specDirectories: [],
  newestVersion: '0.6.0',
}
const docker25: CdiSupport = { ...docker25off, kind: 'native', specDirectories: directories }
const docker26: CdiSupport = { ...docker25, engine: 'docker 26.1.0', newestVersion: '0.7.0' }
const docker28: CdiSupport = {
  ...docker25,
  engine: 'docker 28.3.2',
  devices: ['acme.example/widget=null', 'acme.example/widget=hooked'],
  newestVersion: '1.0.0',
}
const podman43: CdiSupport = { ...docker20, engine: 'podman 4.3.1', newestVersion: '0.5.0' }
const podman54: CdiSupport = {
  ...podman43,
  engine: 'podman 5.4.0',
  kind: 'native',
  newestVersion: '0.8.0',
}
const here = { sharesHost: true, reason: null }
const elsewhere = { sharesHost: false, reason: 'DOCKER_HOST is tcp://10.0.0.1:2375' }

describe('mode', () => {
  test.each([
    [docker20, 'auto', 'translate', 'docker 20.10.24+dfsg1 has no CDI support'],
    [docker25off, 'auto', 'translate', 'docker 25.0.5 has CDI switched off'],
    [docker25, 'auto', 'native', 'docker 25.0.5 applies CDI itself'],
    [docker28, 'native', 'native', 'docker 28.3.2 applies CDI itself'],
    [docker28, 'translate', 'translate', '⟨cdi-mode: translate⟩ is asked for'],
    [podman43, 'auto', 'translate', 'podman 4.3.1 has no CDI support'],
    [podman54, 'auto', 'native', 'podman 5.4.0 applies CDI itself'],
  ] as const)('%j wanted %s: %s', (engine, wanted, mode, reason) => {
    expect(decideMode(engine, wanted, here)).toEqual({ mode, reason })
  })

  test.each([
    [docker20, 'native', here, 'docker 20.10.24+dfsg1 has no CDI support'],
    [docker25off, 'native', here, 'docker 25.0.5 has CDI switched off'],
    [podman43, 'native', here, 'podman 4.3.1 has no CDI support'],
    [podman43, 'auto', elsewhere, 'DOCKER_HOST is tcp://10.0.0.1:2375'],
    [docker28, 'translate', elsewhere, 'DOCKER_HOST is tcp://10.0.0.1:2375'],
  ] as const)('%j wanted %s cannot be', (engine, wanted, sharing, words) => {
    const error = refused(() => decideMode(engine, wanted, sharing))
    expect(error.kind).toBe('infrastructure')
    expect(error.message).toContain(words)
  })

  test('an engine elsewhere is asked by name', () => {
    expect(decideMode(docker28, 'auto', elsewhere).mode).toBe('native')
  })

  test('directories that the engine does not read are translated', () => {
    const obstacles = ['does not read /mock']
    expect(decideMode(docker28, 'auto', here, obstacles)).toEqual({
      mode: 'translate',
      reason: 'docker 28.3.2 does not read /mock',
    })
    // Podman may be told to read other directories, and does not say so.
    expect(decideMode(podman54, 'native', here, obstacles).mode).toBe('native')
    const error = refused(() => decideMode(docker28, 'native', here, obstacles))
    expect([error.kind, error.message]).toEqual([
      'infrastructure',
      '⟨cdi-mode: native⟩ is asked for, but docker 28.3.2 does not read /mock (⟨cdi-mode: auto⟩ translates what ⟨cdi-spec-dirs⟩ defines)',
    ])
  })
})

const specification = `cdiVersion: "0.7.0"
kind: acme.example/widget
devices:
- name: "null"
  containerEdits: {deviceNodes: [{path: /dev/w0, hostPath: /dev/null}], additionalGids: [44]}
- name: hooked
  containerEdits: {env: [A=1], hooks: [{hookName: poststop, path: /bin/true}]}
- name: gone
  containerEdits: {deviceNodes: [{path: /dev/gone}]}
`
const files = {
  '/etc/cdi/w.yaml': specification,
  '/etc/cdi/new.yaml': specification.replace('0.7.0', '1.1.0').replace('widget', 'new'),
  '/etc/cdi/short.yaml': specification.replace('widget', 'x'),
  '/etc/cdi/none.yaml': specification
    .replace('widget', 'none')
    .replace('hostPath:', 'permissions: none, hostPath:'),
  '/mock/m.yaml': specification.replace('widget', 'mock'),
}
const entries = { ...ordinaryEntries, '/bin/true': { kind: 'file' as const } }

function plan(names: string[], more: Partial<DeviceRequestInput> = {}, extra = {}) {
  const input: DeviceRequestInput = {
    names,
    directories: null,
    engine: docker20,
    sharing: here,
    mode: 'auto',
    unsupported: 'error',
    ...more,
  }
  const planned = planDevices(input, fakeHost({ files, entries, ...extra }))
  if (planned === null) throw new Error('nothing was asked for')
  return planned
}

test('nothing asked for is nothing planned, on any engine', () => {
  const input = { directories: null, engine: docker20, sharing: elsewhere, mode: 'native' } as const
  expect(planDevices({ ...input, names: [], unsupported: 'error' }, fakeHost({}))).toBeNull()
})

describe('translated', () => {
  test('devices, groups and what to know about them', () => {
    const name = 'acme.example/widget=null'
    expect(plan([name, name])).toEqual({
      mode: 'translate',
      reason: 'docker 20.10.24+dfsg1 has no CDI support',
      names: [name],
      specFiles: ['/etc/cdi/w.yaml'],
      translated: {
        env: [],
        devices: [{ pathOnHost: '/dev/null', pathInContainer: '/dev/w0', permissions: 'rwm' }],
        mounts: [],
        groups: [44],
        unsupported: [],
      },
      notices: [
        expect.objectContaining({
          code: 'cdi-device-owner-from-host',
          location: null,
        }),
      ],
    })
  })

  test('what cannot be is an error by default, a warning on demand', () => {
    const name = 'acme.example/widget=hooked'
    const error = refused(() => plan([name]))
    expect(error.kind).toBe('input')
    expect(error.message).toBe(
      '/etc/cdi/w.yaml:7:39: the CDI device acme.example/widget=hooked wants hooks poststop:/bin/true, but a create request cannot ask for OCI hooks (use an engine with CDI, or ⟨cdi-unsupported: warn⟩ to go without)',
    )
    expect(plan([name], { unsupported: 'warn' })).toMatchObject({
      mode: 'translate',
      translated: { env: ['A=1'] },
      notices: [{ severity: 'warning', code: 'cdi-hooks-not-expressible' }],
    })
  })

  test('what is wrong is told before anything starts', () => {
    expect(refused(() => plan(['acme.example/widget=gone'])).kind).toBe('infrastructure')
    expect(refused(() => plan(['acme.example/widget=no'])).kind).toBe('input')
    expect(refused(() => plan(['a b\n'])).message).toContain('"a b\\n" is no qualified device name')
  })

  test('a directory of the user goes before what the engine reads', () => {
    const name = 'acme.example/mock=null'
    expect(plan([name], { engine: docker28, directories: ['/mock'] })).toMatchObject({
      mode: 'translate',
      reason: 'docker 28.3.2 does not read /mock',
      specFiles: ['/mock/m.yaml'],
    })
  })

  test('what the directories of the user do not define is not asked of the engine', () => {
    const empty = { directories: { '/empty': {} } }
    for (const mode of ['auto', 'native', 'translate'] as const) {
      for (const engine of [docker20, docker25, docker28, podman54]) {
        if (mode === 'native' && engine === docker20) continue
        const asked = { engine, mode, directories: ['/empty'] }
        const error = refused(() => plan(['acme.example/widget=null'], asked, empty))
        expect([error.kind, error.problems[0].message]).toEqual([
          'input',
          'no spec file in /empty defines the CDI device acme.example/widget=null',
        ])
      }
    }
  })

  test('what the engine takes from elsewhere is translated from where the user says', () => {
    const own = {
      files: { ...files, '/var/run/cdi/w.yaml': specification.replace('/dev/null', '/dev/zero') },
    }
    const asked = { engine: docker26, directories: ['/etc/cdi'] }
    expect(plan(['acme.example/widget=null'], asked, own)).toMatchObject({
      mode: 'translate',
      reason: 'docker 26.1.0 takes acme.example/widget=null from /var/run/cdi/w.yaml',
      specFiles: ['/etc/cdi/w.yaml'],
    })
    expect(plan(['acme.example/widget=null'], asked)).toMatchObject({ mode: 'native' })
    const native = { ...asked, mode: 'native' } as const
    expect(refused(() => plan(['acme.example/widget=null'], native, own)).kind).toBe(
      'infrastructure',
    )
    const twice = { files: { ...files, '/etc/cdi/x.yaml': specification } }
    const both = { engine: docker25, directories: ['/mock', '/etc/cdi'] }
    expect(refused(() => plan(['acme.example/widget=null'], both, twice)).kind).toBe('input')
  })

  test('an engine elsewhere reads its own directories, or the user named them in vain', () => {
    const name = 'acme.example/mock=null'
    const asked = { engine: docker25, sharing: elsewhere }
    expect(plan([name], { ...asked, directories: ['/etc/cdi/'] }).mode).toBe('native')
    const error = refused(() => plan([name], { ...asked, directories: ['/mock'] }))
    expect(error.kind).toBe('infrastructure')
    expect(error.message).toContain('docker 25.0.5 does not read /mock')
  })
})

describe('native', () => {
  const name = 'acme.example/widget=null'

  test('the names, and what engines give to process 1 alone', () => {
    const planned = plan([name, 'acme.example/widget=hooked'], { engine: docker28 })
    expect(planned).toEqual({
      mode: 'native',
      reason: 'docker 28.3.2 applies CDI itself',
      names: [name, 'acme.example/widget=hooked'],
      env: ['A=1'],
      groups: [44],
      specFiles: ['/etc/cdi/w.yaml'],
      notices: [expect.objectContaining({ code: 'cdi-additional-gids-workaround' })],
    })
    expect(plan([name], { engine: podman54 })).toMatchObject({ env: [], groups: [44] })
  })

  test('what the engine has not discovered is told with what it has', () => {
    const error = refused(() => plan(['acme.example/widget=gone'], { engine: docker28 }))
    expect(error.message).toContain('docker 28.3.2 has not discovered')
    expect(error.message).toContain(
      'available: acme.example/widget=hooked, acme.example/widget=null',
    )
  })

  test('an engine elsewhere gets the names unseen', () => {
    expect(plan([name], { engine: docker28, sharing: elsewhere })).toMatchObject({
      mode: 'native',
      env: [],
      specFiles: [],
      notices: [expect.objectContaining({ code: 'cdi-not-checked' })],
    })
  })

  test('host paths are looked at', () => {
    const error = refused(() => plan(['acme.example/widget=gone'], { engine: podman54 }))
    expect(error.problems[0].code).toBe('cdi-device-host-path-missing')
  })

  test('a file that is too new for the engine is one that it does not see', () => {
    const names = ['acme.example/new=null']
    const error = refused(() => plan(names, { engine: docker25 }))
    expect(error.message).toContain(
      '/etc/cdi/new.yaml:1:13: cdiVersion is 1.1.0, but docker 25.0.5 reads at most 0.6.0',
    )
    expect(plan(names, { engine: docker25, mode: 'translate' }).mode).toBe('translate')
    const discovered = { ...docker28, devices: names }
    expect(plan(names, { engine: discovered }).mode).toBe('native')
    // Of two reasons the one that can be mended is told.
    expect(refused(() => plan(names, { engine: docker28 })).message).toContain(
      'docker 28.3.2 reads at most 1.0.0',
    )
  })

  test('fields that were removed from CDI are known to some engines', () => {
    const names = ['acme.example/cmt=null']
    const text = specification
      .replace('widget', 'cmt')
      .replace('additionalGids: [44]', 'intelRdt: {closID: a, enableCMT: false}')
    const host = { files: { '/etc/cdi/cmt.yaml': text } }
    expect(plan(names, { engine: docker26 }, host).mode).toBe('native')
    const newer = { ...docker28, engine: 'docker 29.2.0', newestVersion: '1.1.0' }
    for (const engine of [newer, { ...newer, devices: null }]) {
      const error = refused(() => plan(names, { engine }, host))
      expect([error.kind, error.message]).toEqual([
        'infrastructure',
        '/etc/cdi/cmt.yaml:5:106: docker 29.2.0 reads CDI 1.1.0, which has no intelRdt.enableCMT any more, and ignores the file (⟨cdi-mode: translate⟩ does without the engine)',
      ])
    }
  })

  test('names on which engines crash are never sent', () => {
    expect(refused(() => plan(['acme.example/x=null'], { engine: podman54 })).message).toContain(
      'vendor or class of one letter',
    )
    expect(plan(['acme.example/x=null'], { engine: podman43 }).mode).toBe('translate')
  })

  test('"permissions: none" is doubtful', () => {
    expect(plan(['acme.example/none=null'], { engine: podman54 }).notices).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'cdi-permissions-none' }),
    )
  })

  test('what only the engine can read is left to it, with a word', () => {
    const hidden = { directories: { '/etc/cdi': { unreadable: 'permission denied' } } }
    const planned = plan([name], { engine: docker28 }, hidden)
    expect(planned.notices).toEqual([expect.objectContaining({ code: 'cdi-not-checked' })])
    expect(plan([name], { engine: docker25 }, hidden).mode).toBe('native')
    expect(refused(() => plan([name], { engine: docker20 }, hidden)).message).toContain(
      'permission denied',
    )
  })
})
