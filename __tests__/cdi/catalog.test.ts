import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { posix } from 'node:path'
import { loadCatalog } from '../../src/cdi/catalog.ts'
import type { Catalog } from '../../src/cdi/catalog.ts'
import { netDeviceConflicts } from '../../src/cdi/net-devices.ts'
import { applyToOci } from '../../src/cdi/oci.ts'
import type { OciConfig } from '../../src/cdi/oci.ts'
import { resolveDevices, unresolvedNames } from '../../src/cdi/resolve.ts'
import { cdiLimits } from '../../src/limits.ts'
import { fakeHost, ordinaryEntries } from './fake-host.ts'
import { refused } from './refused.ts'
import { vectors } from './vectors.ts'
import type { InjectVector } from './vectors.ts'

const spec = (kind: string, ...names: string[]) =>
  [
    'cdiVersion: "0.5.0"',
    `kind: ${kind}`,
    'devices:',
    ...names.map((name) => `- name: ${name}\n  containerEdits: {env: [D=${name}]}`),
  ].join('\n')

function hostOf(vector: InjectVector) {
  const files = vector.dirs.flatMap(({ dir, files: byName }) =>
    Object.entries(byName ?? {}).map(([name, text]) => [posix.join(dir, name), text] as const),
  )
  const directories = vector.dirs.filter((dir) => dir.files !== null).map(({ dir }) => [dir, {}])
  return fakeHost({
    files: Object.fromEntries(files),
    directories: Object.fromEntries(directories) as Record<string, object>,
    entries: ordinaryEntries,
  })
}

/** Go writes these zero values always; they say nothing about the edits. */
function withoutGoZeros(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGoZeros)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key, field]) =>
      !(['ociVersion', 'cwd'].includes(key) && field === '') &&
      !(key === 'user' && JSON.stringify(field) === '{"uid":0,"gid":0}'),
  )
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutGoZeros(field)]))
}

function brokenOf(catalog: Catalog): Record<string, string[]> {
  const loadErrors = [...catalog.brokenFiles.keys()].map((file) => [file, ['load-failed']])
  const conflicts = [...catalog.conflicts.values()].flat().map((file) => [file, ['conflict']])
  return Object.fromEntries([...loadErrors, ...conflicts]) as Record<string, string[]>
}

describe('conformance', () => {
  test.each(vectors.inject)('$name', (vector) => {
    const host = hostOf(vector)
    const catalog = loadCatalog(
      vector.dirs.map(({ dir }) => dir),
      host,
    )
    const { expect: wanted } = vector
    expect([...catalog.devices.keys()].sort()).toEqual(wanted.listed)
    const sources = [...catalog.devices].map(([name, { file }]) => [
      name,
      { file: file.path, priority: file.priority },
    ])
    expect(Object.fromEntries(sources)).toEqual(wanted.sources)
    expect(brokenOf(catalog)).toEqual(wanted.fileErrors)
    expect(unresolvedNames(catalog, vector.request)).toEqual(wanted.unresolved)
    if (wanted.error === 'unresolvable') {
      const error = refused(() => resolveDevices(catalog, vector.request))
      for (const name of wanted.unresolved) expect(error.message).toContain(name)
      return
    }
    const { edits, sources: found } = resolveDevices(catalog, vector.request)
    const conflicts = netDeviceConflicts(found).map(({ code }) => code)
    const [, conflict] = /^netDevice:(.*)$/.exec(wanted.error ?? '') ?? []
    expect(conflicts).toEqual(conflict === undefined ? [] : [`cdi-net-device-${conflict}`])
    if (conflict !== undefined) return
    const result = applyToOci(vector.oci ?? {}, edits, host)
    if (wanted.error !== null) {
      expect(result).toMatchObject({ ok: false, fault: wanted.error.replace('host:', '') })
    } else {
      const config: OciConfig = result.ok ? result.config : {}
      expect(result.ok).toBe(true)
      expect(withoutGoZeros(config)).toEqual(withoutGoZeros(wanted.oci))
    }
  })
})

describe('directories', () => {
  test('one that cannot be read is skipped and told, the others count', () => {
    const host = fakeHost({
      directories: { '/a': { unreadable: 'permission denied' } },
      files: { '/b/x.json': spec('a.com/xx', 'd') },
    })
    const catalog = loadCatalog(['/missing', '/a', '/b'], host)
    expect([...catalog.devices.keys()]).toEqual(['a.com/xx=d'])
    expect(catalog.unreadableDirectories).toEqual([
      expect.objectContaining({
        code: 'cdi-directory-unreadable',
        message: 'the CDI spec directory /a is skipped: permission denied',
      }),
    ])
  })

  test('dot files count, other endings do not', () => {
    const files = Object.fromEntries(
      ['.x.yaml', '.json', 'b.yml', 'c.YAML', 'd.json.bak', 'e'].map((name, index) => [
        `/a/${name}`,
        spec('a.com/xx', `d${index}`),
      ]),
    )
    const { devices } = loadCatalog(['/a'], fakeHost({ files }))
    expect([...devices.keys()].sort()).toEqual(['a.com/xx=d0', 'a.com/xx=d1'])
  })

  test('files of one directory: at the limit they are read, one more is refused (limit: cdiLimits.filesPerDirectory)', () => {
    const host = (count: number) => ({
      ...fakeHost({}),
      listDirectory: () => ({
        state: 'read' as const,
        names: Array.from({ length: count }, (_, index) => `${index}.yaml`),
      }),
    })
    const atLimit = loadCatalog(['/a'], host(cdiLimits.filesPerDirectory))
    expect(atLimit.brokenFiles.size).toBe(cdiLimits.filesPerDirectory)
    expect(atLimit.unreadableDirectories).toEqual([])
    const beyond = loadCatalog(['/a'], host(cdiLimits.filesPerDirectory + 1))
    expect(beyond.brokenFiles.size).toBe(0)
    expect(beyond.unreadableDirectories[0]?.message).toContain('10001 spec files')
  })
})

describe('broken files', () => {
  test('each is told by its path, and the others work', () => {
    const files = {
      '/a/empty.yaml': '',
      '/a/good.yaml': spec('a.com/xx', 'd'),
      '/a/latin1.yaml': Uint8Array.from([0x61, 0xe9]),
    }
    const catalog = loadCatalog(['/a'], fakeHost({ files }))
    expect([...catalog.brokenFiles.keys()]).toEqual(['/a/empty.yaml', '/a/latin1.yaml'])
    for (const [path, error] of catalog.brokenFiles) expect(error.message).toContain(path)
    expect([...catalog.devices.keys()]).toEqual(['a.com/xx=d'])
  })

  test('all files together have a limit (limit: cdiLimits.specificationBytes, cdiLimits.totalBytes)', () => {
    const size = cdiLimits.specificationBytes
    const text = `${spec('a.com/xx', 'd')}\n#`
    const full = Buffer.alloc(size, 'x')
    full.write(text)
    const count = cdiLimits.totalBytes / size
    const files = Object.fromEntries(
      Array.from({ length: count + 1 }, (_, index) => [`/a/${index + 10}.yaml`, full]),
    )
    const catalog = loadCatalog(['/a'], fakeHost({ files }))
    expect([...catalog.brokenFiles.keys()]).toEqual([`/a/${count + 10}.yaml`])
    expect([...catalog.brokenFiles.values()][0]?.message).toContain(`/a/${count + 10}.yaml`)
  })

  test('a request that does not resolve shows them, since they are usually the reason', () => {
    const files = { '/a/bad.yaml': 'kind: x\n', '/a/good.yaml': spec('a.com/xx', 'd', 'e') }
    const catalog = loadCatalog(['/a'], fakeHost({ files }))
    const { problems } = refused(() => resolveDevices(catalog, ['a.com/xx=z', 'a b', 'a.com/xx=d']))
    expect(problems.map((problem) => [problem.code, problem.location?.file])).toEqual([
      ['cdi-device-unresolvable', undefined],
      ['cdi-name', undefined],
      ['cdi-version-unknown', '/a/bad.yaml'],
      ['cdi-kind-vendor-empty', '/a/bad.yaml'],
      ['cdi-devices-none', '/a/bad.yaml'],
    ])
    expect(problems[0].message).toBe('no spec file in /a defines the CDI device a.com/xx=z')
    expect(problems[0].hint).toBe('available: a.com/xx=d, a.com/xx=e')
  })

  test('what is available is listed from the same kind first, and not without end', () => {
    const names = Array.from({ length: 30 }, (_, index) => `d${index}`)
    const files = { '/a/a.yaml': spec('a.com/xx', ...names), '/a/z.yaml': spec('z.com/xx', 'z') }
    const catalog = loadCatalog(['/a'], fakeHost({ files }))
    const [problem] = refused(() => resolveDevices(catalog, ['z.com/xx=no'])).problems
    expect(problem.hint).toMatch(/^available: z\.com\/xx=z, a\.com\/xx=d0, .* and 11 more$/)
    const [none] = refused(() =>
      resolveDevices(loadCatalog([], fakeHost({})), ['a.com/xx=d']),
    ).problems
    expect(none.hint).toBe('no CDI device is available')
  })
})

test('files of any bytes are specifications or told by their path', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
  )
  fc.assert(
    fc.property(bytes, (content) => {
      const catalog = loadCatalog(['/a'], fakeHost({ files: { '/a/x.yaml': content } }))
      expect(catalog.devices.size + catalog.brokenFiles.size).toBeGreaterThan(0)
      for (const error of catalog.brokenFiles.values()) expect(error.message).toContain('/a/x.yaml')
    }),
    { numRuns: 1000 },
  )
})

test('problems of one file are told up to a limit (limit: cdiLimits.problems)', () => {
  const lines = Array.from({ length: cdiLimits.problems + 1 }, (_, index) => `x${index}: 1\n`)
  const told = (count: number) => {
    const text = lines.slice(0, count).join('')
    const { brokenFiles } = loadCatalog(['/a'], fakeHost({ files: { '/a/x.yaml': text } }))
    return brokenFiles.get('/a/x.yaml')?.problems.length
  }
  expect(told(cdiLimits.problems)).toBe(cdiLimits.problems)
  expect(told(cdiLimits.problems + 1)).toBe(cdiLimits.problems)
})

describe('conflicts', () => {
  const files = {
    '/a/1.yaml': spec('a.com/xx', 'd', 'e'),
    '/a/2.yaml': spec('a.com/xx', 'd'),
    '/b/3.yaml': spec('a.com/xx', 'd'),
  }

  test('stay even when a higher priority defines the device, and name the files', () => {
    const catalog = loadCatalog(['/a', '/b'], fakeHost({ files }))
    expect([...catalog.devices.keys()]).toEqual(['a.com/xx=e'])
    const [problem] = refused(() => resolveDevices(catalog, ['a.com/xx=d'])).problems
    expect(problem).toMatchObject({ code: 'cdi-device-conflict' })
    expect(problem.message).toContain('/a/1.yaml and /a/2.yaml')
    expect(problem.hint).toContain('a.com-xx.yaml')
  })
})
