import { describe, expect, test } from '@jest/globals'
import type { FileChange } from '../../src/engine/containers.ts'
import { refusedPaths } from '../../src/harden/refused.ts'
import { directoryOf, placesOf, writesOf } from '../../src/harden/writes.ts'
import type { ImagePlace } from '../../src/harden/writes.ts'
import { hardenLimits } from '../../src/limits.ts'

const image: Readonly<Record<string, ImagePlace>> = {
  ...Object.fromEntries(
    [
      '/',
      '/app',
      '/etc',
      '/srv',
      '/srv/app',
      '/usr',
      '/usr/share/app',
      '/var',
      '/var/lib',
      '/run',
    ].map((path): [string, ImagePlace] => [path, { kind: 'directory', isEmpty: false }]),
  ),
  '/tmp': { kind: 'directory', isEmpty: true },
  '/var/lib/app': { kind: 'directory', isEmpty: true },
  '/var/cache/app': { kind: 'directory', isEmpty: true },
  '/app/state.db': { kind: 'other' },
}
const placeAt = (path: string): ImagePlace => image[path] ?? { kind: 'missing' }
const added = (...paths: readonly string[]) =>
  paths.map((path): FileChange => ({ path, kind: 'added' }))
const changed = (...paths: readonly string[]) =>
  paths.map((path): FileChange => ({ path, kind: 'changed' }))

/** Beside `/run` and `/tmp`, which are always tried. */
function written(changes: readonly FileChange[], volumes: readonly string[] = []) {
  const { directories, unplaced } = writesOf(changes, volumes, placeAt)
  const always = new Set(['/run', '/tmp'])
  return {
    directories: directories
      .filter(({ path }) => !always.has(path))
      .map(({ path, isRisky }) => (isRisky ? `${path} (risky)` : path)),
    unplaced,
  }
}

describe('directories that were written to', () => {
  test.each<[string, readonly FileChange[], readonly string[], readonly string[]]>([
    ['nothing', [], [], []],
    [
      'a file in an empty directory of the image',
      [...changed('/var', '/var/lib', '/var/lib/app'), ...added('/var/lib/app/x')],
      ['/var/lib/app'],
      [],
    ],
    [
      'a file below a new directory of one',
      added('/var/lib/app/a', '/var/lib/app/a/x'),
      ['/var/lib/app'],
      [],
    ],
    ['what came and went', changed('/var/cache/app'), ['/var/cache/app'], []],
    [
      'a new directory beside files of the image',
      added('/app/cache', '/app/cache/x'),
      ['/app/cache'],
      [],
    ],
    ['a file beside files of the image', added('/app/x.log'), ['/app (risky)'], []],
    ['a file of the image', changed('/app/state.db'), ['/app (risky)'], []],
    [
      'a file that was deleted',
      [{ path: '/var/lib/app/x', kind: 'deleted' }],
      ['/var/lib/app'],
      [],
    ],
    ['a new directory of the root', added('/data', '/data/x'), ['/data'], []],
    ['a file of the root', added('/x'), [], ['/x']],
    ['a file of /etc', [...changed('/etc'), ...added('/etc/app.conf')], [], ['/etc/app.conf']],
    ['a new directory of /etc', added('/etc/app', '/etc/app/x'), ['/etc/app'], []],
    ['a file among those of the distribution', added('/usr/share/app/x'), [], ['/usr/share/app/x']],
    [
      'a name that engines and shells read otherwise',
      added('/odd:path', '/odd:path/a,b'),
      [],
      ['/odd:path/a,b'],
    ],
  ])('%s', (_name, changes, directories, unplaced) => {
    expect(written(changes)).toEqual({ directories, unplaced })
  })

  test('volumes of the image are among them', () => {
    expect(written([], ['/data', '/app'])).toEqual({
      directories: ['/app (risky)', '/data'],
      unplaced: [],
    })
  })

  test('/tmp is always, and /run where there is one', () => {
    expect(writesOf([], [], placeAt).directories.map(({ path }) => path)).toEqual(['/run', '/tmp'])
    const none = writesOf([], [], () => ({ kind: 'missing' }))
    expect(none.directories.map(({ path }) => path)).toEqual(['/tmp'])
  })

  test('many are fewer, where they lie together (limit: hardenLimits.directories)', () => {
    const names = Array.from({ length: 3 * hardenLimits.directories }, (_, index) => `d${index}`)
    const files = names.flatMap((name) => [`/srv/app/${name}`, `/srv/app/${name}/x`])
    const found = written(added(...files))
    expect(found.directories).toEqual(['/srv/app (risky)'])
    const apart = names.flatMap((name) => [`/${name}`, `/${name}/x`])
    const { directories } = writesOf(added(...apart), [], placeAt)
    expect(directories.length).toBeLessThanOrEqual(hardenLimits.directories)
  })

  test('only what the image may have is looked up in it', () => {
    const changes = [...added('/data', '/data/x'), ...changed('/var/lib/app')]
    expect(new Set(placesOf(changes))).toEqual(
      new Set(['/', '/var/lib/app', '/var/lib', '/var', '/tmp', '/run', '/var/tmp']),
    )
  })
})

describe('what a log says was refused', () => {
  test.each<[string, string, readonly string[]]>([
    ['a shell', "sh: can't create /run/x/pid: Read-only file system", ['/run/x/pid']],
    [
      'nginx',
      'nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)',
      ['/var/cache/nginx/client_temp'],
    ],
    ['Python', "OSError: [Errno 30] Read-only file system: '/var/lib/app/x'", ['/var/lib/app/x']],
    ['Node', "Error: EROFS: read-only file system, open '/data/x'", ['/data/x']],
    ['Go', 'open /var/log/app.log: read-only file system', ['/var/log/app.log']],
    ['Java', 'java.nio.file.FileSystemException: /tmp/hs: Read-only file system', ['/tmp/hs']],
    ['another trouble', 'open /etc/shadow: permission denied', []],
    ['no path', 'Read-only file system', []],
    ['an address', 'GET http://x/y: Read-only file system', []],
  ])('%s', (_name, line, paths) => {
    expect(refusedPaths(`first\n${line}\nlast`)).toEqual(paths)
  })

  test('is bounded, whatever a log holds (limit: hardenLimits.pathCharacters)', () => {
    const long = 'x'.repeat(hardenLimits.pathCharacters)
    expect(refusedPaths(`/${long}: Read-only file system`)).toEqual([])
    expect(refusedPaths(`/${long.slice(1)}: Read-only file system`)).toHaveLength(1)
    const many = Array.from({ length: 99 }, (_, index) => `/d${index}: EROFS`).join('\n')
    expect(refusedPaths(many)).toHaveLength(hardenLimits.directories)
  })

  test.each([
    ['/var/lib/app/x', ['/var/lib/app']],
    ['/etc/x', []],
    ['/x', []],
    ['/usr/lib/python3/x', []],
  ])('of %s a directory can be mounted at %j', (path, directories) => {
    expect(directoryOf(path)).toEqual(directories)
  })
})
