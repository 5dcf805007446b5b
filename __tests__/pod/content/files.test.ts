import { describe, expect, test } from '@jest/globals'
import type { FileEntry } from '../../../src/engine/files.ts'
import { podContentLimits } from '../../../src/limits.ts'
import { failedMountMessage, isTmpfs, volumeFiles } from '../../../src/pod/content/files.ts'
import { flatFile, subPathMessage } from '../../../src/pod/content/flat-file.ts'
import type { WrittenSource } from '../../../src/pod/content/payload.ts'
import { objectKey } from '../../../src/pod/pod-objects.ts'
import type { KeyToPath, ProjectedSource } from '../../../src/pod/pod.ts'
import {
  amounts,
  factsWith,
  objectsWith,
  podWith,
  privilegesWith,
  quantity,
} from '../../support/pods.ts'

const objects = objectsWith({
  configMaps: {
    'configmap-volume-c': { plain: 'text\n', empty: '', 'bin..ary': '\u0000\u0001' },
    'projected-c': { one: '1', two: '2' },
  },
  secrets: { 'projected-s': { token: 's3cret' } },
})

const dated = '..2026_11_30_03_51_27.123000000'

const source = (
  kind: 'configMap' | 'secret',
  name: string,
  fields: {
    readonly defaultMode?: number
    readonly items?: readonly KeyToPath[]
    readonly optional?: boolean
  } = {},
): Extract<WrittenSource, { kind: 'configMap' | 'secret' }> => {
  return { kind, name, defaultMode: 0o644, items: null, optional: false, ...fields }
}

const item = (key: string, path: string, mode: number | null = null) => ({ key, path, mode })

function entriesOf(written: WrittenSource, pod = podWith()): readonly FileEntry[] {
  const files = volumeFiles(written, pod, objects, factsWith())
  if (!files.ok) throw new Error(files.message)
  return files.entries
}

/** As `ls -lR` would show them. */
function listing(entries: readonly FileEntry[]): readonly string[] {
  return entries.map((entry) => {
    const owner = `${entry.uid}:${entry.gid}`
    return entry.kind === 'link'
      ? `link ${owner} ${entry.path} -> ${entry.target}`
      : `${entry.kind} ${entry.mode.toString(8)} ${owner} ${entry.path}`
  })
}

describe('a ConfigMap', () => {
  test('is files behind links (configmap-volume)', () => {
    const entries = entriesOf(source('configMap', 'configmap-volume-c'))
    expect(listing(entries)).toEqual([
      'directory 777 0:0 .',
      `directory 755 0:0 ${dated}`,
      `file 644 0:0 ${dated}/plain`,
      `file 644 0:0 ${dated}/empty`,
      `file 644 0:0 ${dated}/bin..ary`,
      `link 0:0 ..data -> ${dated}`,
      'link 0:0 plain -> ..data/plain',
      'link 0:0 empty -> ..data/empty',
      'link 0:0 bin..ary -> ..data/bin..ary',
    ])
    const plain = entries.find(({ path }) => path.endsWith('/plain'))
    expect(plain?.kind === 'file' && Buffer.from(plain.bytes).toString()).toBe('text\n')
  })

  test('or those that are asked for, in folders and with modes of their own', () => {
    const items = [item('plain', 'a/b/c'), item('empty', './a//d', 0o400), item('plain', 'e')]
    const written = source('configMap', 'configmap-volume-c', { items, defaultMode: 0o640 })
    expect(listing(entriesOf(written)).slice(2)).toEqual([
      `directory 755 0:0 ${dated}/a`,
      `directory 755 0:0 ${dated}/a/b`,
      `file 640 0:0 ${dated}/a/b/c`,
      `file 400 0:0 ${dated}/a/d`,
      `file 640 0:0 ${dated}/e`,
      `link 0:0 ..data -> ${dated}`,
      'link 0:0 a -> ..data/a',
      'link 0:0 e -> ..data/e',
    ])
  })
})

test('an fsGroup may read what it could not, and has the folders', () => {
  const written = source('secret', 'projected-s', { defaultMode: 0o400 })
  const pod = podWith({ securityContext: { fsGroup: 4000 } })
  expect(listing(entriesOf(written, pod))).toEqual([
    'directory 3777 0:4000 .',
    `directory 2755 0:4000 ${dated}`,
    `file 440 0:4000 ${dated}/token`,
    `link 0:4000 ..data -> ${dated}`,
    'link 0:4000 token -> ..data/token',
  ])
  const wider = source('configMap', 'projected-c', { defaultMode: 0o600 })
  expect(listing(entriesOf(wider, pod))).toContain(`file 640 0:4000 ${dated}/one`)
})

describe('what is not there', () => {
  const nope = [item('nope', 'x'), item('one', 'one')]

  test.each<[string, WrittenSource, string]>([
    [
      'volume-missing-configmap',
      source('configMap', 'volume-missing-c'),
      'MountVolume.SetUp failed for volume "c" : configmap "volume-missing-c" not found',
    ],
    [
      'configmap-items-missing-key',
      source('configMap', 'projected-c', { items: nope }),
      'MountVolume.SetUp failed for volume "c" : configmap references non-existent config key: nope',
    ],
    [
      'a Secret',
      source('secret', 'nope'),
      'MountVolume.SetUp failed for volume "c" : secret "nope" not found',
    ],
    [
      'a key of a Secret',
      source('secret', 'projected-s', { items: nope }),
      'MountVolume.SetUp failed for volume "c" : references non-existent secret key: nope',
    ],
    [
      'several of one volume',
      {
        kind: 'projected',
        defaultMode: 0o644,
        sources: [source('secret', 'a'), source('configMap', 'b'), source('secret', 'a')],
      },
      'MountVolume.SetUp failed for volume "c" : [secret "a" not found, configmap "b" not found]',
    ],
    [
      'a container',
      {
        kind: 'downwardAPI',
        defaultMode: 0o644,
        items: [
          {
            path: 'cpu',
            mode: null,
            from: {
              kind: 'resource',
              container: 'x',
              resource: 'limits.cpu',
              divisor: quantity('1'),
            },
          },
        ],
      },
      'MountVolume.SetUp failed for volume "c" : container x not found',
    ],
  ])('%s', (_, written, message) => {
    const failed = volumeFiles(written, podWith(), objects, factsWith())
    expect(failed).toMatchObject({ ok: false, event: 'FailedMount' })
    expect(failed.ok ? null : failedMountMessage('c', failed)).toBe(message)
  })

  test('harms nothing where it is optional', () => {
    const missing = source('configMap', 'nope', { optional: true })
    expect(listing(entriesOf(missing)).slice(2)).toEqual([`link 0:0 ..data -> ${dated}`])
    const part = source('configMap', 'projected-c', { items: nope, optional: true })
    expect(listing(entriesOf(part))).toContain('link 0:0 one -> ..data/one')
  })
})

test.each([
  ['/etc/x', /^invalid path: must be relative path/],
  ['a/../x', /^invalid path: must not contain '\.\.'/],
  ['..x', /^invalid path: must not start with '\.\.'/],
  ['', /^invalid path: must not be empty/],
  ['x'.repeat(256), /^invalid path: filenames must be less/],
  ['x/'.repeat(2050), /^invalid path: must be less/],
])('no file is written to %.20j', (path, words) => {
  const written = source('configMap', 'projected-c', { items: [item('one', path)] })
  const failed = volumeFiles(written, podWith(), objects, factsWith())
  expect(failed.ok ? '' : failed.message).toMatch(words)
})

test.each([
  ['a', 'a/b'],
  ['.', 'x'],
  ['b/./', 'b/c'],
])('nor is %j to be a file and a folder, with %j', (one, two) => {
  const items = [item('one', one), item('two', two)]
  const written = source('configMap', 'projected-c', { items })
  expect(volumeFiles(written, podWith(), objects, factsWith())).toMatchObject({ ok: false })
})

test('nor more than so many bytes (limit: podContentLimits.volumeBytes)', () => {
  const most = podContentLimits.volumeBytes
  const large = objectsWith({ configMaps: { large: { half: 'x'.repeat(most / 2), one: 'x' } } })
  const written = (...keys: readonly string[]) =>
    volumeFiles(
      source('configMap', 'large', { items: keys.map((key, index) => item(key, `${index}`)) }),
      podWith(),
      large,
      factsWith(),
    )
  expect(written('half', 'half').ok).toBe(true)
  expect(() => written('half', 'half', 'one')).toThrow(
    /have 67108865 bytes, more than the 67108864/,
  )
})

test('nor into more directories (limit: podContentLimits.volumeFolders)', () => {
  const most = podContentLimits.volumeFolders
  // Each path brings 2,000 directories of its own.
  const deep = (first: string, depth: number) => item('one', `${first}/`.repeat(depth) + 'x')
  const written = (...items: readonly KeyToPath[]) =>
    volumeFiles(source('configMap', 'projected-c', { items }), podWith(), objects, factsWith())
  const four = ['a', 'b', 'c', 'd'].map((first) => deep(first, 2000))
  expect(written(...four, deep('e', 1999)).ok).toBe(true)
  expect(() => written(...four, deep('e', 2000))).toThrow(`stand in more than ${most} directories`)
})

describe('projected', () => {
  const token = { kind: 'serviceAccountToken', path: 'sa/token', audience: 'oracle' } as const
  const sources: readonly ProjectedSource[] = [
    source('configMap', 'projected-c', { items: [item('one', 'cm/one')] }),
    source('secret', 'projected-s', { items: [item('token', 's', 0o600)] }),
    {
      kind: 'downwardAPI',
      defaultMode: 0o644,
      items: [
        { path: 'name', mode: null, from: { kind: 'field', fieldPath: 'metadata.name' } },
        {
          path: 'cpu',
          mode: null,
          from: {
            kind: 'resource',
            container: 'main',
            resource: 'limits.cpu',
            divisor: quantity('1m'),
          },
        },
      ],
    },
    token,
    source('configMap', 'not-there', { optional: true }),
  ]
  const written: WrittenSource = { kind: 'projected', defaultMode: 0o640, sources }
  const pod = podWith({
    name: 'projected-volume',
    containers: [{ resources: { limits: amounts({ cpu: '250m' }), requests: {} } }],
  })
  const textOf = (entries: readonly FileEntry[], name: string) => {
    const file = flatFile(entries, name)
    return file?.kind === 'file' ? Buffer.from(file.bytes).toString() : null
  }

  test('all sources in one volume (projected-volume)', () => {
    const entries = entriesOf(written, pod)
    expect(listing(entries)).toEqual([
      'directory 1777 0:0 .',
      `directory 755 0:0 ${dated}`,
      `directory 755 0:0 ${dated}/cm`,
      `directory 755 0:0 ${dated}/sa`,
      `file 640 0:0 ${dated}/cm/one`,
      `file 600 0:0 ${dated}/s`,
      `file 640 0:0 ${dated}/name`,
      `file 640 0:0 ${dated}/cpu`,
      `file 640 0:0 ${dated}/sa/token`,
      `link 0:0 ..data -> ${dated}`,
      ...['cm', 's', 'name', 'cpu', 'sa'].map((name) => `link 0:0 ${name} -> ..data/${name}`),
    ])
    const texts = ['cm/one', 's', 'name', 'cpu'].map((name) => textOf(entries, name))
    expect(texts).toEqual(['1', 's3cret', 'projected-volume', '250'])
  })

  test('a token has the form of a real one, and says whose it is', () => {
    const parts = (textOf(entriesOf(written, pod), 'sa/token') ?? '').split('.')
    const [header, claims] = parts.slice(0, 2).map((part): unknown => {
      return JSON.parse(Buffer.from(part, 'base64url').toString())
    })
    expect(parts).toHaveLength(3)
    expect(header).toEqual({ alg: 'RS256' })
    const issued = Math.trunc(factsWith().now / 1000)
    expect(claims).toMatchObject({
      aud: ['oracle'],
      sub: 'system:serviceaccount:oracle:default',
      iat: issued,
      exp: issued + 3600,
    })
    expect(volumeFiles(written, pod, objects, factsWith())).toMatchObject({
      notices: ['the token of the service account "default" is a stand-in that no cluster accepts'],
    })
  })

  test('what stands in for an object of the cluster is told of', () => {
    const key = objectKey('oracle', 'projected-c')
    const found = objects.configMaps.get(key)
    if (found === undefined) throw new Error('there is no such ConfigMap')
    const configMaps = new Map([[key, { ...found, isStandIn: true as const }]])
    expect(volumeFiles(written, pod, { ...objects, configMaps }, factsWith())).toMatchObject({
      notices: expect.arrayContaining([
        'configMap "projected-c" is a stand-in for what a cluster has',
      ]),
    })
  })

  test('a token belongs to the user of all containers, or to the fsGroup', () => {
    const tokenOf = (user: number | null, fsGroup: number | null) => {
      const owned = podWith({
        securityContext: { fsGroup, runAsUser: user },
        containers: [{}, { securityContext: privilegesWith({ runAsUser: user }) }],
      })
      return listing(entriesOf({ ...written, sources: [token] }, owned)).filter((line) =>
        / sa| .*token$/.test(line),
      )
    }
    expect(tokenOf(1000, null)).toContain(`file 600 1000:0 ${dated}/sa/token`)
    expect(tokenOf(1000, null)).toContain('link 1000:0 sa -> ..data/sa')
    expect(tokenOf(null, 4000)).toContain(`file 640 0:4000 ${dated}/sa/token`)
    expect(tokenOf(null, null)).toContain(`file 640 0:0 ${dated}/sa/token`)
  })

  test('the later source wins, and what needs a cluster is left out', () => {
    const later = source('configMap', 'projected-c', { items: [item('two', 's')] })
    const bundle = { kind: 'cluster', field: 'clusterTrustBundle', path: 'ca.pem' } as const
    const all = volumeFiles(
      { ...written, sources: [...sources.slice(0, 2), later, bundle] },
      pod,
      objects,
      factsWith(),
    )
    expect(all.ok && textOf(all.entries, 's')).toBe('2')
    const notice = 'the projected source clusterTrustBundle needs a cluster, and is left out'
    expect(all).toMatchObject({ notices: [notice] })
  })
})

test('what may hold secrets is in memory', () => {
  const projected: WrittenSource = { kind: 'projected', defaultMode: 0, sources: [] }
  expect(isTmpfs(source('configMap', 'c'))).toBe(false)
  expect(isTmpfs(source('secret', 's'))).toBe(true)
  expect(isTmpfs(projected)).toBe(true)
  expect(isTmpfs({ kind: 'downwardAPI', defaultMode: 0, items: [] })).toBe(true)
  expect(isTmpfs({ kind: 'emptyDir', medium: 'Memory', sizeLimit: null })).toBe(true)
  expect(isTmpfs({ kind: 'emptyDir', medium: '', sizeLimit: null })).toBe(false)
  expect(isTmpfs({ kind: 'hostPath', path: '/', type: '' })).toBe(false)
})

describe('a sub-path', () => {
  const items = [item('plain', 'conf'), item('plain', 'a/b/c')]
  const entries = entriesOf(source('configMap', 'configmap-volume-c', { items }))

  test('of a key is a plain file (subpath)', () => {
    const bytes = Buffer.from('text\n')
    const file = { kind: 'file', mode: 0o644, uid: 0, gid: 0, bytes }
    expect(flatFile(entries, 'conf')).toEqual({ ...file, path: 'conf' })
    expect(flatFile(entries, './a//b/c')).toEqual({ ...file, path: 'c' })
  })

  test.each(['nope', 'a/nope/x', 'a/b/nope'])(
    '%s is an empty folder (subpath-missing-key)',
    (path) => {
      const folder = { kind: 'directory', path: '.', mode: 0o777, uid: 0, gid: 0 }
      expect(flatFile(entries, path)).toEqual({ kind: 'directory', entries: [folder] })
    },
  )

  test.each([
    ['a', ['directory 755 0:0 .', 'directory 755 0:0 b', 'file 644 0:0 b/c']],
    ['a/b', ['directory 755 0:0 .', 'file 644 0:0 c']],
    ['.', listing(entries)],
  ])('%s is a folder with what is in it', (path, expected) => {
    const folder = flatFile(entries, path)
    expect(folder?.kind === 'directory' ? listing(folder.entries) : null).toEqual(expected)
  })

  test('below a file there is nothing', () => {
    expect(flatFile(entries, 'conf/x')).toBeNull()
    const words = 'failed to prepare subPath for volumeMount "c" of container "main"'
    expect(subPathMessage('c', 'main')).toBe(words)
  })

  test('links are followed so often (limit: podContentLimits.links)', () => {
    const chain = (length: number): readonly FileEntry[] => [
      { kind: 'directory', path: '.', mode: 0o777, uid: 0, gid: 0 },
      ...Array.from({ length }, (_, index): FileEntry => {
        return { kind: 'link', path: `${index}`, target: `${index + 1}`, uid: 0, gid: 0 }
      }),
      { kind: 'file', path: `${length}`, mode: 0o644, bytes: Buffer.from(''), uid: 0, gid: 0 },
    ]
    expect(flatFile(chain(podContentLimits.links), '0')).toMatchObject({ kind: 'file' })
    expect(flatFile(chain(podContentLimits.links + 1), '0')).toBeNull()
  })
})
