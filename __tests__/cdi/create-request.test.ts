import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { loadCatalog } from '../../src/cdi/catalog.ts'
import {
  addNativeRequest,
  addTranslatedDevices,
  isApiAtLeast,
} from '../../src/cdi/create-request.ts'
import type { CreateRequest } from '../../src/cdi/create-request.ts'
import type { HostEntry } from '../../src/cdi/host.ts'
import { translatedRules } from '../../src/cdi/host-paths.ts'
import { preflightProblems } from '../../src/cdi/preflight.ts'
import { classifyDeviceArgument } from '../../src/cdi/request.ts'
import { resolveDevices } from '../../src/cdi/resolve.ts'
import { translateDevices } from '../../src/cdi/translate.ts'
import type { TranslatedDevices, TranslatedMount } from '../../src/cdi/translate.ts'
import type { Notice } from '../../src/model.ts'
import { fakeHost } from './fake-host.ts'
import { refused } from './refused.ts'
import { vectors } from './vectors.ts'
import type { TranslationVector } from './vectors.ts'

type VectorEntry = NonNullable<TranslationVector['host'][string]>

function toEntry(found: VectorEntry | null): HostEntry {
  if (found === null) return { kind: 'missing' }
  if (found.type === 'dir') return { kind: 'directory' }
  if (found.type === 'file') return { kind: 'file' }
  const { major = 0, minor = 0, mode = 0, uid = 0, gid = 0 } = found
  return { kind: 'device', type: found.type as 'c', major, minor, mode, uid, gid }
}

const fixedCodes: Readonly<Record<string, string>> = {
  'device-fileMode-ignored': 'cdi-device-file-mode-ignored',
  'intelRdt-not-expressible': 'cdi-intel-rdt-not-expressible',
  'netDevices-not-expressible': 'cdi-net-devices-not-expressible',
}
const severities: Readonly<Record<string, string>> = { info: 'notice' }

/** Each diagnostic by code and severity; its details stand in the message. */
function compare(notices: readonly Notice[], diagnostics: TranslationVector['diagnostics']) {
  const wanted = diagnostics.map(({ level, code }) => [
    severities[level] ?? level,
    fixedCodes[code] ?? `cdi-${code}`,
  ])
  expect(notices.map((notice) => [notice.severity, notice.code])).toEqual(wanted)
  for (const [index, { path, target, flags, hooks }] of diagnostics.entries()) {
    const details = [path, target, flags, hooks].flat().filter((detail) => detail !== undefined)
    expect(details.length).toBeGreaterThan(0)
    for (const detail of details) expect(notices[index]?.message).toContain(detail)
  }
}

describe('conformance', () => {
  const translations = vectors.dockerTranslation.filter((vector) => !vector.engine.nativeCDI)

  test.each(translations)('$name', (vector) => {
    const text = JSON.stringify({
      cdiVersion: '1.1.0',
      kind: 'acme.example/widget',
      devices: [{ name: 'd', containerEdits: vector.edits }],
    })
    const entries = Object.entries(vector.host).map(([path, found]) => [path, toEntry(found)])
    const host = fakeHost({
      files: { '/cdi/w.json': text },
      entries: Object.fromEntries(entries) as Record<string, HostEntry>,
    })
    const catalog = loadCatalog(['/cdi'], host)
    const resolution = resolveDevices(catalog, ['acme.example/widget=d'])
    // The vectors name a node by its path in the container.
    const problems = preflightProblems(resolution, catalog, host, translatedRules)
    const { translated, notices } = translateDevices(resolution, host)
    const severity = vector.engine.untranslatable === 'warn' ? 'warning' : 'error'
    const losses = translated.unsupported.map((one): Notice => ({
      severity,
      code: one.code,
      message: one.edit,
      location: one.location,
      hint: null,
    }))
    const fatal = problems.length > 0 || losses.some((loss) => loss.severity === 'error')
    expect(fatal).toBe(vector.expect === null)
    const dialect = { name: vector.engine.kind, apiVersion: vector.engine.api }
    const base = vector.base as CreateRequest
    const written = addTranslatedDevices(base, translated, dialect)
    if (fatal) {
      const codes = problems.map((problem) => problem.code)
      const wanted = vector.diagnostics.map(({ code }) => fixedCodes[code] ?? `cdi-${code}`)
      expect([...codes, ...losses.map((loss) => loss.code)]).toEqual(wanted)
    } else {
      expect(written.request).toEqual(vector.expect)
      compare([...notices, ...losses, ...written.notices], vector.diagnostics)
    }
  })

  test.each(vectors.dockerTranslation.filter((vector) => vector.engine.nativeCDI))(
    '$name',
    (vector) => {
      const { additionalGids = [] } = vector.edits as { additionalGids?: number[] }
      const request = addNativeRequest(
        vector.base as CreateRequest,
        vector.engine.request ?? [],
        additionalGids,
      )
      expect(request).toEqual(vector.expect)
    },
  )
})

const nothing: TranslatedDevices = { env: [], devices: [], mounts: [], groups: [], unsupported: [] }
const docker = { name: 'docker', apiVersion: '1.43' } as const
const docker144 = { name: 'docker', apiVersion: '1.44' } as const
const podman = { name: 'podman', apiVersion: '1.41' } as const

function bind(options: readonly string[], more: Partial<TranslatedMount> = {}): TranslatedDevices {
  return { ...nothing, mounts: [{ source: '/s', target: '/t', type: 'bind', options, ...more }] }
}

describe('mount options', () => {
  const mountOf = (options: string[], dialect: typeof docker | typeof docker144 = docker) => {
    const { request, notices } = addTranslatedDevices({}, bind(options), dialect)
    const { Type, Source, Target, ...rest } = (request.HostConfig?.Mounts?.[0] ?? {}) as Record<
      string,
      unknown
    >
    return { Type, Source, Target, rest, notices: notices.map((notice) => notice.code) }
  }

  test.each([
    [['rw', 'rbind', 'suid', 'dev', 'exec', 'relatime', 'async', 'atime'], {}, []],
    [['bind', 'rbind'], {}, []],
    [['rbind', 'rshared', 'rslave'], { BindOptions: { Propagation: 'rslave' } }, []],
    [['rbind', 'unbindable'], {}, ['cdi-mount-options-dropped']],
    [['rbind', 'idmap'], {}, ['cdi-mount-options-dropped']],
    [
      ['rbind', 'noatime', 'frobnicate'],
      {},
      ['cdi-mount-flags-dropped', 'cdi-mount-options-dropped'],
    ],
    [['rbind', 'rro'], { ReadOnly: true }, ['cdi-mount-options-dropped']],
  ])('%j for Docker', (options, rest, notices) => {
    expect(mountOf(options)).toEqual({
      Type: 'bind',
      Source: '/s',
      Target: '/t',
      rest,
      notices,
    })
  })

  test.each([
    [['rbind', 'rro'], { ReadOnlyForceRecursive: true, Propagation: 'rprivate' }],
    [
      ['bind', 'ro', 'slave'],
      { Propagation: 'slave', NonRecursive: true, ReadOnlyNonRecursive: true },
    ],
  ])('%j for Docker with recursive read-only', (options, bindOptions) => {
    expect(mountOf(options, docker144)).toMatchObject({
      rest: { ReadOnly: true, BindOptions: bindOptions },
      notices: [],
    })
  })

  test('SELinux labels need Binds', () => {
    const { request } = addTranslatedDevices({}, bind(['rbind', 'ro', 'z', 'rslave']), docker)
    expect(request.HostConfig).toEqual({ Binds: ['/s:/t:ro,z,rslave'] })
  })

  test('Podman keeps what it knows', () => {
    const options = ['rbind', 'noexec', 'relatime', 'rro', 'x:/etc', 'a,b']
    const { request, notices } = addTranslatedDevices({}, bind(options), podman)
    expect(request.HostConfig).toEqual({ Binds: ['/s:/t:rbind,noexec'] })
    expect(notices).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: 'the mount to /t loses rro, x:/etc, a,b',
      }),
    ])
  })

  test.each([{ source: '/s:/etc' }, { target: '/t:/etc' }])(
    'a colon in %j would be another mount',
    (more) => {
      const error = refused(() => addTranslatedDevices({}, bind(['rbind'], more), podman))
      expect(error.problems[0].code).toMatch(/^cdi-(?:mount-)?path-not-expressible$/)
      const withMounts = addTranslatedDevices({}, bind(['rbind'], more), docker)
      expect(withMounts.request.HostConfig?.Mounts).toEqual([
        { Type: 'bind', Source: '/s', Target: '/t', ...capitals(more) },
      ])
    },
  )

  test('a colon in a device or a tmpfs would be another one on Podman', () => {
    const device = { pathOnHost: '/dev/null', pathInContainer: '/dev/x:/dev/y', permissions: 'r' }
    for (const translated of [
      { ...nothing, devices: [device] },
      bind([], { type: 'tmpfs', target: '/t:exec' }),
    ]) {
      const error = refused(() => addTranslatedDevices({}, translated, podman))
      expect(error.problems[0].code).toBe('cdi-path-not-expressible')
      expect(addTranslatedDevices({}, translated, docker).request).not.toEqual({})
    }
  })

  function capitals(more: { source?: string; target?: string }): Record<string, string> {
    return more.source === undefined ? { Target: more.target ?? '' } : { Source: more.source }
  }

  test('tmpfs takes flags and its own keys, one option each', () => {
    const options = ['noexec', 'suid', 'mode=755', 'size=1m,exec', 'huge=always', 'rbind']
    const { request, notices } = addTranslatedDevices({}, bind(options, { type: 'tmpfs' }), docker)
    expect(request.HostConfig).toEqual({ Tmpfs: { '/t': 'dev,noexec,suid,mode=755' } })
    expect(notices[0]?.message).toContain('loses size=1m,exec, huge=always')
    const onPodman = [...options, 'noatime', 'uid=7', 'relatime']
    const podmans = addTranslatedDevices({}, bind(onPodman, { type: 'tmpfs' }), podman)
    expect(podmans.request.HostConfig).toEqual({ Tmpfs: { '/t': 'dev,noexec,suid,mode=755' } })
    expect(podmans.notices.map((notice) => notice.message)).toEqual([
      'the mount to /t loses noatime',
      'the mount to /t loses size=1m,exec, huge=always, uid=7',
    ])
  })
})

describe('what the user asks for', () => {
  test('stands, and other fields pass through', () => {
    const base = {
      Image: 'x',
      Env: ['A=1'],
      HostConfig: {
        Privileged: false,
        Devices: [{ PathOnHost: '/dev/a', PathInContainer: '/dev/a', CgroupPermissions: 'r' }],
        Mounts: [{ Type: 'bind', Source: '/x', Target: '/m/' }],
        Tmpfs: { '/tmpfs': '' },
        DeviceRequests: [{ Driver: 'nvidia', Count: -1 }],
      },
    }
    const translated: TranslatedDevices = {
      ...nothing,
      devices: [{ pathOnHost: '/dev/b', pathInContainer: '/dev/a', permissions: 'rw' }],
      mounts: ['/m', '/tmpfs/', '/free'].map((target) => ({
        source: '/s',
        target,
        type: 'bind',
        options: [],
      })),
    }
    const { request, notices } = addTranslatedDevices(base, translated, docker)
    expect(request).toEqual({
      ...base,
      HostConfig: {
        ...base.HostConfig,
        Devices: [{ PathOnHost: '/dev/b', PathInContainer: '/dev/a', CgroupPermissions: 'rw' }],
        Mounts: [...base.HostConfig.Mounts, { Type: 'bind', Source: '/s', Target: '/free' }],
      },
    })
    expect(notices.map((notice) => notice.code)).toEqual([
      'cdi-mount-overridden-by-user',
      'cdi-mount-overridden-by-user',
    ])
    expect(addNativeRequest(base, ['a.com/xx=1'], []).HostConfig).toEqual({
      ...base.HostConfig,
      DeviceRequests: [
        { Driver: 'nvidia', Count: -1 },
        { Driver: 'cdi', DeviceIDs: ['a.com/xx=1'] },
      ],
    })
  })
})

test('versions of the API are compared as numbers', () => {
  expect(isApiAtLeast('1.44', 44)).toBe(true)
  expect(isApiAtLeast('1.100', 44)).toBe(true)
  expect(isApiAtLeast('1.5', 44)).toBe(false)
  expect(isApiAtLeast('', 44)).toBe(false)
})

test('the request for an engine with CDI is the one that the docker command line sends', () => {
  const recorded = JSON.parse(
    readFileSync(new URL('__fixtures__/create/docker-cli-28.2.json', import.meta.url), 'utf8'),
  ) as { arguments: string[]; HostConfig: { Devices: unknown; DeviceRequests: object[] } }
  const asked = recorded.arguments.map(classifyDeviceArgument)
  const names = asked.flatMap((one) => (one.kind === 'cdi' ? [one.name] : []))
  const mapped = asked.flatMap((one) =>
    one.kind === 'host'
      ? [
          {
            PathOnHost: one.pathOnHost,
            PathInContainer: one.pathInContainer,
            CgroupPermissions: one.permissions,
          },
        ]
      : [],
  )
  const base = { HostConfig: { Devices: mapped } }
  const written = addNativeRequest(base, names, [44]).HostConfig
  // The command line spells zero values out; the engine must not get others.
  const zeros = { Count: 0, Capabilities: null, Options: null }
  const spelt = written.DeviceRequests?.map((request) => ({ ...zeros, ...request }))
  expect({ ...written, DeviceRequests: spelt }).toEqual(recorded.HostConfig)
})
