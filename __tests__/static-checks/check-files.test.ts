import { describe, expect, test } from '@jest/globals'
import { memoryFiles } from '../image/support/memory-files.ts'
import type { MemoryFile } from '../image/support/memory-files.ts'
import { staticCheckLimits } from '../../src/limits.ts'
import type { FileAction } from '../../src/static-checks/action.ts'
import { checkFiles } from '../../src/static-checks/check-files.ts'
import { describeStaticWanted } from '../../src/static-checks/wanted.ts'
import { loadPatternSearch } from '../../src/text-patterns.ts'

const search = await loadPatternSearch()
const environment = new Map([
  ['HOME', '/home/app'],
  ['NAME', 'app'],
])

async function look(
  written: Readonly<Record<string, MemoryFile>>,
  asked: Partial<FileAction> & Pick<FileAction, 'path'>,
) {
  const action: FileAction = { action: 'file', exists: true, followLinks: true, ...asked }
  const around = {
    files: memoryFiles(written),
    search,
    inTurn: async <T>(work: () => Promise<T>) => await work(),
  }
  const { shortfalls, doubts, found } = await checkFiles(action, around, environment)
  return {
    told: shortfalls.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`),
    doubts: doubts.map(({ message }) => message),
    found,
    wanted: describeStaticWanted(action),
  }
}

describe('variables of the image in a path', () => {
  const files = {
    '/home/app/x': { content: '' },
    '/$HOME/x': { content: '' },
    '/app': { content: '' },
  }

  test.each([
    ['$HOME/x', []],
    ['${HOME}/x', []],
    ['$NAME', []],
    ['/$NAME$NONE', []],
    ['$HOME/y', ['file-absent path: /home/app/y is not in the image']],
  ])('%s', async (path, told) => {
    expect((await look(files, { path, expandPath: true })).told).toEqual(told)
  })

  test('stand for themselves where nobody asks for them', async () => {
    expect((await look(files, { path: '/$HOME/x' })).told).toEqual([])
  })
})

describe('a file in each directory', () => {
  const license = { file: 'copyright', except: ['left'] }
  const asked = {
    path: '/doc',
    eachDirectory: license,
    contentExcludes: ['(?i)AGPL'],
  }
  const good = { '/doc/a/copyright': { content: 'GPL' }, '/doc/b/copyright': { content: 'MIT' } }

  test('is there, and holds what it may', async () => {
    const more = { '/doc/left/copyright': { content: 'agpl' }, '/doc/file': { content: 'AGPL' } }
    const { told, doubts, found, wanted } = await look({ ...good, ...more }, asked)
    expect([told, doubts]).toEqual([[], []])
    expect(found).toBe('each of 2 directories of /doc has such a copyright')
    expect(wanted).toMatch(/^copyright of each directory of \/doc /)
  })

  test('a link to a directory is none, and one to a file is followed', async () => {
    const more = { '/doc/c': { link: '/else' }, '/doc/b/copyright': { link: '../a/copyright' } }
    expect((await look({ ...good, ...more }, asked)).told).toEqual([])
  })

  test('what is wrong with any of them is told', async () => {
    const more = { '/doc/b/copyright': { content: 'the agpl' }, '/doc/c/x': { content: '' } }
    expect((await look({ ...good, ...more }, asked)).told).toEqual([
      'file-content contentExcludes.0: /doc/b/copyright holds what /(?i)AGPL/ matches, and must not',
      'file-absent path: /doc/c/copyright is not in the image',
    ])
  })

  test('nothing passes without the directory', async () => {
    const told = ['file-absent path: /doc is no directory of the image']
    expect((await look({}, asked)).told).toEqual(told)
    expect((await look({ '/doc': { content: '' } }, asked)).told).toEqual(told)
  })

  test('only the first are told in full (limit: staticCheckLimits.toldDirectories)', async () => {
    const directories = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`/doc/${index}/x`, { content: '' }] as const),
      )
    const { toldDirectories } = staticCheckLimits
    const all = await look(directories(toldDirectories), asked)
    expect(all.told).toHaveLength(toldDirectories)
    expect(all.told.at(-1)).toMatch(/is not in the image$/)
    const cut = await look(directories(toldDirectories + 5), asked)
    expect(cut.told).toHaveLength(toldDirectories)
    expect(cut.told.at(-1)).toMatch(/is not in the image; and 5 more$/)
  })
})

describe('whom a file belongs to, by name', () => {
  const files = {
    '/etc/passwd': { content: 'root:x:0:0::/root:/bin/sh\napp:x:10:20::/:\nother:x:10:20::/:\n' },
    '/etc/group': { content: 'root:x:0:\nwww:x:20:app\n' },
    '/a': { content: '', uid: 10, gid: 20 },
    '/b': { content: '', uid: 11, gid: 21 },
  }

  test('is known from the image', async () => {
    const { told, wanted } = await look(files, { path: '/a', owner: 'app', group: 'www' })
    expect(told).toEqual([])
    expect(wanted).toBe('/a belongs to user app, belongs to group www')
    expect((await look(files, { path: '/etc/passwd', owner: 'root', group: 'root' })).told).toEqual(
      [],
    )
  })

  test('and is another', async () => {
    expect((await look(files, { path: '/a', owner: 'other', group: 'root' })).told).toEqual([
      'file-property owner: /a belongs to user app, not other',
      'file-property group: /a belongs to group www, not root',
    ])
    expect((await look(files, { path: '/b', owner: 'app', group: 'www' })).told).toEqual([
      'file-property owner: /b belongs to user 11, which /etc/passwd has no name for, not app',
      'file-property group: /b belongs to group 21, which /etc/group has no name for, not www',
    ])
    expect((await look({ '/a': files['/a'] }, { path: '/a', owner: 'app' })).told).toHaveLength(1)
  })

  test('is not decided by a file that is too large to be read', async () => {
    const large = { content: `${'#'.repeat(staticCheckLimits.contentBytes)}\napp:x:10:20::/:\n` }
    const answer = await look({ ...files, '/etc/passwd': large }, { path: '/a', owner: 'app' })
    expect(answer.told).toEqual([])
    expect(answer.doubts).toEqual(['/etc/passwd was not read: it is too large'])
  })
})
