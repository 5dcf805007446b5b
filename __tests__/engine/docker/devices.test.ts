import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { loadCatalog } from '../../../src/cdi/catalog.ts'
import type { HostEntry } from '../../../src/cdi/host.ts'
import { translatedRules } from '../../../src/cdi/host-paths.ts'
import { preflightProblems } from '../../../src/cdi/preflight.ts'
import { resolveDevices } from '../../../src/cdi/resolve.ts'
import { translateDevices } from '../../../src/cdi/translate.ts'
import { addDevices, isApiAtLeast } from '../../../src/engine/docker/devices.ts'
import type { CreateRequest } from '../../../src/engine/docker/run-options/create-request.ts'
import {
  parseRunOptions,
  RunOptionError,
} from '../../../src/engine/docker/run-options/run-options.ts'
import type { DeviceMount, DeviceRequest } from '../../../src/engine/devices.ts'
import type { Notice } from '../../../src/model.ts'
import { fakeHost } from '../../cdi/fake-host.ts'
import { refused } from '../../cdi/refused.ts'
import { vectors } from '../../cdi/vectors.ts'
import type { TranslationVector } from '../../cdi/vectors.ts'

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

function native(
  names: readonly string[],
  groups: readonly number[],
  env: readonly string[] = [],
): DeviceRequest {
  const [first, ...rest] = names
  if (first === undefined) throw new Error('no device')
  return { kind: 'native', names: [first, ...rest], env, groups }
}

/** The command line spells zero values out, the vectors do not. */
function withoutZeros({ HostConfig: host = {}, ...body }: CreateRequest): object {
  const requests = host.DeviceRequests?.map((request) =>
    Object.fromEntries(
      Object.entries(request).filter(([, value]) => value !== 0 && value !== null),
    ),
  )
  return { ...body, HostConfig: { ...host, DeviceRequests: requests } }
}

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
    const written = addDevices(base, { kind: 'translated', ...translated }, dialect)
    if (fatal) {
      const codes = problems.map((problem) => problem.code)
      const wanted = vector.diagnostics.map(({ code }) => fixedCodes[code] ?? `cdi-${code}`)
      expect([...codes, ...losses.map((loss) => loss.code)]).toEqual(wanted)
    } else {
      expect(written.body).toEqual(vector.expect)
      compare([...notices, ...losses, ...written.notices], vector.diagnostics)
    }
  })

  test.each(vectors.dockerTranslation.filter((vector) => vector.engine.nativeCDI))(
    '$name',
    (vector) => {
      const { additionalGids = [] } = vector.edits as { additionalGids?: number[] }
      const dialect = { name: vector.engine.kind, apiVersion: vector.engine.api }
      const devices = native(vector.engine.request ?? [], additionalGids)
      const { body } = addDevices(vector.base as CreateRequest, devices, dialect)
      expect(withoutZeros(body)).toEqual(vector.expect)
    },
  )
})

test('what processes get of native devices stands in the request too: an exec starts from there', () => {
  const base = { Env: ['A=user', 'B=user'], HostConfig: { GroupAdd: ['44'] } }
  const { body } = addDevices(base, native(['a.com/b=c'], [0, 44, 7], ['A=cdi', 'C=cdi']), docker)
  expect(body.Env).toEqual(['A=cdi', 'B=user', 'C=cdi'])
  expect(body.HostConfig?.GroupAdd).toEqual(['44', '7'])
  const without = addDevices(base, native(['a.com/b=c'], []), docker).body
  expect([without.Env, without.HostConfig?.GroupAdd]).toEqual([base.Env, ['44']])
})

type Translated = Extract<DeviceRequest, { kind: 'translated' }>
const nothing: Translated = { kind: 'translated', env: [], devices: [], mounts: [], groups: [] }
const docker = { name: 'docker', apiVersion: '1.43' } as const
const docker144 = { name: 'docker', apiVersion: '1.44' } as const
const podman = { name: 'podman', apiVersion: '1.41' } as const

function bind(options: readonly string[], more: Partial<DeviceMount> = {}): Translated {
  return { ...nothing, mounts: [{ source: '/s', target: '/t', type: 'bind', options, ...more }] }
}

describe('mount options', () => {
  const mountOf = (options: string[], dialect: typeof docker | typeof docker144 = docker) => {
    const { body, notices } = addDevices({}, bind(options), dialect)
    const { Type, Source, Target, ...rest } = (body.HostConfig?.Mounts?.[0] ?? {}) as Record<
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
    const { body } = addDevices({}, bind(['rbind', 'ro', 'z', 'rslave']), docker)
    expect(body.HostConfig).toEqual({ Binds: ['/s:/t:ro,z,rslave'] })
  })

  test('Podman keeps what it knows', () => {
    const options = ['rbind', 'noexec', 'relatime', 'rro', 'x:/etc', 'a,b']
    const { body, notices } = addDevices({}, bind(options), podman)
    expect(body.HostConfig).toEqual({ Binds: ['/s:/t:rbind,noexec'] })
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
      const error = refused(() => addDevices({}, bind(['rbind'], more), podman))
      expect(error.problems[0].code).toMatch(/^cdi-(?:mount-)?path-not-expressible$/)
      const withMounts = addDevices({}, bind(['rbind'], more), docker)
      expect(withMounts.body.HostConfig?.Mounts).toEqual([
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
      const error = refused(() => addDevices({}, translated, podman))
      expect(error.problems[0].code).toBe('cdi-path-not-expressible')
      expect(addDevices({}, translated, docker).body).not.toEqual({})
    }
  })

  function capitals(more: { source?: string; target?: string }): Record<string, string> {
    return more.source === undefined ? { Target: more.target ?? '' } : { Source: more.source }
  }

  test('tmpfs takes flags and its own keys, one option each', () => {
    const options = ['noexec', 'suid', 'mode=755', 'size=1m,exec', 'huge=always', 'rbind']
    const { body, notices } = addDevices({}, bind(options, { type: 'tmpfs' }), docker)
    expect(body.HostConfig).toEqual({ Tmpfs: { '/t': 'dev,noexec,suid,mode=755' } })
    expect(notices[0]?.message).toContain('loses size=1m,exec, huge=always')
    const onPodman = [...options, 'noatime', 'uid=7', 'relatime']
    const podmans = addDevices({}, bind(onPodman, { type: 'tmpfs' }), podman)
    expect(podmans.body.HostConfig).toEqual({ Tmpfs: { '/t': 'dev,noexec,suid,mode=755' } })
    expect(podmans.notices.map((notice) => notice.message)).toEqual([
      'the mount to /t loses noatime',
      'the mount to /t loses size=1m,exec, huge=always, uid=7',
    ])
  })
})

describe('what the user asks for', () => {
  test('stands, and other fields pass through', () => {
    const nvidia = {
      Driver: 'nvidia',
      Count: -1,
      DeviceIDs: null,
      Capabilities: [['gpu']],
      Options: null,
    }
    const mounts = [{ Type: 'bind' as const, Source: '/x', Target: '/m/' }]
    const base = {
      Image: 'x',
      Env: ['A=1'],
      Volumes: { '/volume': {} },
      HostConfig: {
        Privileged: false,
        Devices: [{ PathOnHost: '/dev/a', PathInContainer: '/dev/a', CgroupPermissions: 'r' }],
        Mounts: mounts,
        Tmpfs: { '/tmpfs': '' },
        DeviceRequests: [nvidia],
      },
    }
    const translated: Translated = {
      ...nothing,
      devices: [{ pathOnHost: '/dev/b', pathInContainer: '/dev/a', permissions: 'rw' }],
      mounts: ['/m', '/tmpfs/', '/volume', '/free'].map((target) => ({
        source: '/s',
        target,
        type: 'bind',
        options: [],
      })),
    }
    const { body, notices } = addDevices(base, translated, docker)
    expect(body).toEqual({
      ...base,
      HostConfig: {
        ...base.HostConfig,
        Devices: [{ PathOnHost: '/dev/b', PathInContainer: '/dev/a', CgroupPermissions: 'rw' }],
        Mounts: [...mounts, { Type: 'bind', Source: '/s', Target: '/free' }],
      },
    })
    expect(notices.map((notice) => notice.code)).toEqual([
      'cdi-mount-overridden-by-user',
      'cdi-mount-overridden-by-user',
      'cdi-mount-overridden-by-user',
    ])
    expect(addDevices(base, native(['a.com/xx=1'], []), docker).body.HostConfig).toEqual({
      ...base.HostConfig,
      DeviceRequests: [
        nvidia,
        { Driver: 'cdi', Count: 0, DeviceIDs: ['a.com/xx=1'], Capabilities: null, Options: null },
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

const noFiles = {
  env: {},
  baseDirectory: '/',
  readFile: (path: string): never => {
    throw new Error(`no file at ${path}`)
  },
}

describe('--device', () => {
  test.each(vectors.requestClassification)('$arg', ({ arg, cdi, deviceID, device }) => {
    const read = () => parseRunOptions(['--device', arg], noFiles)
    if (cdi) {
      expect(read()).toMatchObject({ request: {}, cdiDevices: [{ name: deviceID }] })
    } else if (device !== undefined) {
      expect(read()).toMatchObject({
        request: { HostConfig: { Devices: [device] } },
        cdiDevices: [],
      })
    } else {
      expect(read).toThrow(RunOptionError)
    }
  })
})

test('the request for an engine with CDI is the one that the docker command line sends', () => {
  const recorded = JSON.parse(
    readFileSync(new URL('__fixtures__/create/docker-cli-28.2.json', import.meta.url), 'utf8'),
  ) as { arguments: string[]; HostConfig: { Devices: unknown; DeviceRequests: object[] } }
  const tokens = recorded.arguments.map((argument) => `--device=${argument}`)
  const { request: base, cdiDevices } = parseRunOptions(tokens, noFiles)
  const names = cdiDevices.map(({ name }) => name)
  const dialect = { name: 'docker', apiVersion: '1.50' } as const
  expect(addDevices(base, native(names, [44]), dialect).body.HostConfig).toEqual(
    recorded.HostConfig,
  )
})
