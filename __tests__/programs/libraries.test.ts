import { describe, expect, test } from '@jest/globals'
import { programLimits } from '../../src/limits.ts'
import type { MemoryFile } from '../image/support/memory-files.ts'
import {
  codesOf,
  elf,
  examine,
  glibc,
  glibcLoader,
  libc,
  library,
  musl,
  muslLoader,
  pathsOf,
  script,
} from './support/programs.ts'
import type { WrittenElf } from '../elf/support/elf-writer.ts'
import type { Place } from './support/programs.ts'

type Files = Readonly<Record<string, MemoryFile>>

const app = (written: WrittenElf = {}) =>
  elf({ interpreter: glibcLoader, needed: ['libx.so.1'], ...written })
const x = library('libx.so.1')

/** Where `libx.so.1` of `/opt/bin/app` is taken from; null where it is not found. */
async function placeOfX(files: Files, place: Place = {}): Promise<string | null> {
  const found = await examine({ [glibcLoader]: glibc(), ...files }, '/opt/bin/app', place)
  const path = pathsOf(found).find((one) => one.endsWith('libx.so.1'))
  expect(codesOf(found)).toEqual(path === undefined ? ['program-library-missing'] : [])
  return path ?? null
}

describe('where glibc looks for libraries', () => {
  test.each<[string, WrittenElf, Files, string | null, Place?]>([
    ['where it was built to look', {}, { '/usr/lib/libx.so.1': x }, '/usr/lib/libx.so.1'],
    ['nowhere else', {}, { '/usr/local/lib/libx.so.1': x }, null],
    ['the first of them', {}, { '/usr/lib/libx.so.1': x, '/lib/libx.so.1': x }, '/lib/libx.so.1'],
    ['RPATH', { rpath: '/none:/r' }, { '/r/libx.so.1': x, '/lib/libx.so.1': x }, '/r/libx.so.1'],
    ['RUNPATH', { runpath: '/r' }, { '/r/libx.so.1': x, '/lib/libx.so.1': x }, '/r/libx.so.1'],
    [
      'RUNPATH, and no RPATH beside it',
      { rpath: '/p', runpath: '/r' },
      { '/p/libx.so.1': x },
      null,
    ],
    ['$ORIGIN', { runpath: '$ORIGIN/../lib' }, { '/opt/lib/libx.so.1': x }, '/opt/lib/libx.so.1'],
    [
      '${ORIGIN}',
      { rpath: '${ORIGIN}/lib' },
      { '/opt/bin/lib/libx.so.1': x },
      '/opt/bin/lib/libx.so.1',
    ],
    ['no other word', { rpath: '/$ORIGINAL' }, { '/opt/binAL/libx.so.1': x }, null],
    ['$LIB', { rpath: '/r/$LIB' }, { '/r/lib/libx.so.1': x }, '/r/lib/libx.so.1'],
    ['$PLATFORM', { rpath: '/r/$PLATFORM' }, { '/r/haswell/libx.so.1': x }, '/r/haswell/libx.so.1'],
    [
      'where the process is',
      { rpath: 'l:' },
      { '/w/l/libx.so.1': x },
      '/w/l/libx.so.1',
      { workingDirectory: '/w' },
    ],
    [
      'LD_LIBRARY_PATH',
      {},
      { '/l/libx.so.1': x },
      '/l/libx.so.1',
      { environment: { LD_LIBRARY_PATH: '/a;/l' } },
    ],
    [
      'RPATH before LD_LIBRARY_PATH',
      { rpath: '/r' },
      { '/l/libx.so.1': x, '/r/libx.so.1': x },
      '/r/libx.so.1',
      { environment: { LD_LIBRARY_PATH: '/l' } },
    ],
    [
      'LD_LIBRARY_PATH before RUNPATH',
      { runpath: '/r' },
      { '/l/libx.so.1': x, '/r/libx.so.1': x },
      '/l/libx.so.1',
      { environment: { LD_LIBRARY_PATH: '/l' } },
    ],
    [
      'not by default, where the program wants none',
      { flags1: 0x800 },
      { '/lib/libx.so.1': x },
      null,
    ],
    [
      'libraries for some processors',
      {},
      { '/lib/glibc-hwcaps/x86-64-v3/libx.so.1': x },
      '/lib/glibc-hwcaps/x86-64-v3/libx.so.1',
    ],
    [
      'past one of another machine',
      {},
      { '/lib/libx.so.1': library('libx.so.1', { machine: 183 }), '/usr/lib/libx.so.1': x },
      '/usr/lib/libx.so.1',
    ],
    [
      'past one of another class',
      {},
      { '/lib/libx.so.1': library('libx.so.1', { bits: 32, machine: 3 }), '/usr/lib/libx.so.1': x },
      '/usr/lib/libx.so.1',
    ],
    [
      'past a directory',
      {},
      { '/lib/libx.so.1/x': x, '/usr/lib/libx.so.1': x },
      '/usr/lib/libx.so.1',
    ],
    [
      'a path, where it is one',
      { needed: ['/r/libx.so.1'] },
      { '/r/libx.so.1': x },
      '/r/libx.so.1',
    ],
  ])('%s', async (_, written, files, path, place = {}) => {
    expect(await placeOfX({ ...files, '/opt/bin/app': app(written) }, place)).toBe(path)
  })

  test('in the directories that its distribution built it with', async () => {
    const files = {
      '/opt/bin/app': app(),
      [glibcLoader]: glibc(['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib']),
      '/usr/lib/x86_64-linux-gnu/libx.so.1': x,
    }
    expect(await placeOfX(files)).toBe('/usr/lib/x86_64-linux-gnu/libx.so.1')
  })

  test('$LIB is what the distribution calls it', async () => {
    const files = {
      '/opt/bin/app': app({ rpath: '/r/$LIB' }),
      [glibcLoader]: glibc(['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu']),
      '/r/lib/x86_64-linux-gnu/libx.so.1': x,
    }
    expect(await placeOfX(files)).toBe('/r/lib/x86_64-linux-gnu/libx.so.1')
  })

  const chain = (ofApp: WrittenElf, ofMiddle: WrittenElf): Files => ({
    '/opt/bin/app': app({ needed: ['libm.so'], ...ofApp }),
    '/r/libm.so': library('libm.so', { needed: ['libx.so.1'], ...ofMiddle }),
    '/r/libx.so.1': x,
  })

  test.each<[string, WrittenElf, WrittenElf, string | null]>([
    ['RPATH is inherited', { rpath: '/r' }, {}, '/r/libx.so.1'],
    ['RUNPATH is not', { runpath: '/r' }, {}, null],
    ['RPATH is not inherited by what has a RUNPATH', { rpath: '/r' }, { runpath: '/none' }, null],
    ['$ORIGIN of a library is its own', { runpath: '/r' }, { runpath: '$ORIGIN' }, '/r/libx.so.1'],
  ])('%s', async (_, ofApp, ofMiddle, path) => {
    expect(await placeOfX(chain(ofApp, ofMiddle))).toBe(path)
  })

  test('$ORIGIN of a program is where it really is, and of a library where the link to it is', async () => {
    const files = {
      '/bin/app': { link: '/opt/bin/app' },
      '/opt/bin/app': app({ needed: ['libm.so'], runpath: '$ORIGIN' }),
      '/opt/bin/libm.so': { link: '/real/libm.so' },
      '/real/libm.so': library('libm.so', { needed: ['libx.so.1'], runpath: '$ORIGIN' }),
      '/opt/bin/libx.so.1': x,
      [glibcLoader]: glibc(),
    }
    expect(pathsOf(await examine(files, '/bin/app'))).toContain('/opt/bin/libx.so.1')
  })

  test('a library that is loaded already is not looked for, by whichever name', async () => {
    const files = {
      '/opt/bin/app': app({ needed: ['libm.so', 'libother.so'], runpath: '/r' }),
      '/r/libm.so': library('libx.so.1'),
      '/r/libother.so': { link: 'libm.so' },
      [glibcLoader]: glibc(),
    }
    const found = await examine(
      {
        ...files,
        '/opt/bin/app': app({ needed: ['libm.so', 'libx.so.1', 'libother.so'], runpath: '/r' }),
      },
      '/opt/bin/app',
    )
    expect(found.findings).toEqual([])
    expect(pathsOf(found)).toEqual(['/opt/bin/app', glibcLoader, '/r/libm.so'])
  })

  test('libraries that need each other are loaded once', async () => {
    const files = {
      '/opt/bin/app': app(),
      '/lib/libx.so.1': library('libx.so.1', { needed: ['liby.so.1', 'ld-linux-x86-64.so.2'] }),
      '/lib/liby.so.1': library('liby.so.1', { needed: ['libx.so.1'] }),
      [glibcLoader]: glibc(),
    }
    const found = await examine(files, '/opt/bin/app')
    expect(found.findings).toEqual([])
    expect(pathsOf(found)).toEqual([
      '/opt/bin/app',
      glibcLoader,
      '/lib/libx.so.1',
      '/lib/liby.so.1',
    ])
  })
})

describe('libraries that are not there', () => {
  test('are told with who needs them', async () => {
    const files = {
      '/app': app(),
      [glibcLoader]: glibc(),
      '/lib/libx.so.1': library('libx.so.1', { needed: ['liby\n.so.2'] }),
    }
    expect((await examine(files)).findings).toEqual([
      {
        code: 'program-library-missing',
        severity: 'error',
        message:
          '"/lib/libx.so.1" (a library of "/app") needs "liby\\n.so.2", which is in none of the directories where "/lib64/ld-linux-x86-64.so.2" looks',
        path: '/lib/libx.so.1',
        location: null,
        hint: expect.any(String),
      },
    ])
  })

  test.each([
    'libcuda.so.1',
    'libnvidia-ml.so.1',
    'libGLX_nvidia.so.0',
    'libnvcuvid.so.1',
    'libascend_hal.so',
  ])('%s comes with the runtime of a device', async (name) => {
    const files = { '/app': app({ needed: [name] }), [glibcLoader]: glibc() }
    expect((await examine(files)).findings).toMatchObject([
      { code: 'program-library-of-runtime', severity: 'notice' },
    ])
  })

  test.each([
    ['is no ELF file', script('INPUT(libreal.so)\n', 0o644)],
    ['is an ELF file that is no library', elf({ type: 1 })],
    ['is a broken ELF file', { content: '\x7fELF', elf: { kind: 'broken', message: 'cut' } }],
  ] as const)('a file in their place %s', async (words, file) => {
    const files = {
      '/app': app(),
      [glibcLoader]: glibc(),
      '/lib/libx.so.1': file,
      '/usr/lib/libx.so.1': x,
    }
    expect((await examine(files)).findings).toMatchObject([
      {
        code: 'program-library-unfit',
        message: expect.stringContaining(words),
        path: '/lib/libx.so.1',
      },
    ])
  })

  test('of which somebody else may have brought one nothing is said', async () => {
    const { examineProgram } = await import('../../src/programs/examine.ts')
    const { memoryFiles } = await import('../image/support/memory-files.ts')
    const files = memoryFiles({ '/app': app(), [glibcLoader]: glibc() })
    const found = await examineProgram('/app', {
      files: {
        ...files,
        resolve: async (path) =>
          path.startsWith('/usr/lib') ? { kind: 'unknown' } : await files.resolve(path),
      },
      platform: { os: 'linux', architecture: 'amd64', variant: '', osVersion: '' },
      environment: new Map(),
      workingDirectory: '/',
    })
    expect(found.findings).toEqual([])
  })

  test('are told up to a number (limit: programLimits.findings)', async () => {
    const needed = Array.from(
      { length: programLimits.findings + 1 },
      (_, index) => `lib${index}.so`,
    )
    const files = (count: number) => ({
      '/app': app({ needed: needed.slice(0, count) }),
      [glibcLoader]: glibc(),
    })
    expect((await examine(files(programLimits.findings - 1))).findings).toHaveLength(
      programLimits.findings - 1,
    )
    expect((await examine(files(programLimits.findings + 1))).findings).toHaveLength(
      programLimits.findings,
    )
  })

  test('a program has so many of them (limit: programLimits.libraries)', async () => {
    const count = programLimits.libraries + 5
    const links = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `/lib/lib${index}.so`,
        library(`lib${index}.so`, { needed: [`lib${index + 1}.so`] }),
      ]),
    )
    const found = await examine({
      '/app': app({ needed: ['lib0.so'] }),
      [glibcLoader]: glibc(),
      ...links,
    })
    expect(found.closure.length).toBe(programLimits.libraries + 1)
  })

  test('a list has so many directories (limit: programLimits.searchDirectories)', async () => {
    const list = (before: number) =>
      [...Array.from({ length: before }, (_, index) => `/d${index}`), '/l'].join(':')
    const files = { '/opt/bin/app': app(), '/l/libx.so.1': x }
    const at = (before: number) =>
      placeOfX(files, { environment: { LD_LIBRARY_PATH: list(before) } })
    expect(await at(programLimits.searchDirectories - 1)).toBe('/l/libx.so.1')
    expect(await at(programLimits.searchDirectories)).toBeNull()
  })
})

describe('versions of symbols', () => {
  const needs = (...names: readonly string[]) => ({
    needed: ['libc.so.6'],
    neededVersions: [
      {
        library: 'libc.so.6',
        versions: names.map((name) => ({ name, isWeak: name.endsWith('?') })),
      },
    ],
  })

  test('that the C library does not have', async () => {
    const files = {
      '/app': app(needs('GLIBC_2.2.5', 'GLIBC_2.38', 'GLIBC_2.39')),
      [glibcLoader]: glibc(),
      '/lib/libc.so.6': libc('GLIBC_2.9', 'GLIBC_2.36', 'GLIBC_PRIVATE'),
    }
    expect((await examine(files)).findings).toMatchObject([
      {
        code: 'program-version-missing',
        severity: 'error',
        message:
          '"/app" needs "GLIBC_2.38" (and 1 more), and "/lib/libc.so.6" has GLIBC_2.36 at most',
        hint: expect.stringContaining('newer base image'),
      },
    ])
  })

  test.each<[string, readonly string[], MemoryFile]>([
    ['that are there', ['GLIBC_2.36'], libc('GLIBC_2.36')],
    ['that may be missing', ['GLIBC_2.38?'], libc('GLIBC_2.36')],
    ['of a library that has none', ['GLIBC_2.38'], library('libc.so.6')],
  ])('%s are fine', async (_, names, file) => {
    const files = { '/app': app(needs(...names)), [glibcLoader]: glibc(), '/lib/libc.so.6': file }
    expect((await examine(files)).findings).toEqual([])
  })

  test('of the loader itself', async () => {
    const versions = [
      { library: 'ld-linux-x86-64.so.2', versions: [{ name: 'GLIBC_2.99', isWeak: false }] },
    ]
    const files = { '/app': app({ needed: [], neededVersions: versions }), [glibcLoader]: glibc() }
    expect(codesOf(await examine(files))).toEqual(['program-version-missing'])
  })

  test('of another library, by no number', async () => {
    const files = {
      '/app': app({
        neededVersions: [{ library: 'libx.so.1', versions: [{ name: 'X_NEW', isWeak: false }] }],
      }),
      [glibcLoader]: glibc(),
      '/lib/libx.so.1': library('libx.so.1', { definedVersions: ['libx.so.1', 'X_OLD'] }),
    }
    expect((await examine(files)).findings).toMatchObject([
      { message: '"/app" needs "X_NEW", and "/lib/libx.so.1" does not have it' },
    ])
  })
})

describe('where musl looks for libraries', () => {
  const ofMusl = (written: WrittenElf = {}) => app({ interpreter: muslLoader, ...written })

  test.each<[string, WrittenElf, Files, string | null, Place?]>([
    [
      'where it was built to look',
      {},
      { '/usr/local/lib/libx.so.1': x },
      '/usr/local/lib/libx.so.1',
    ],
    [
      'where its own file says, and nowhere else',
      {},
      { '/etc/ld-musl-x86_64.path': script('/m\n/n:/o'), '/o/libx.so.1': x },
      '/o/libx.so.1',
    ],
    [
      'not by default then',
      {},
      { '/etc/ld-musl-x86_64.path': script('/m\n'), '/lib/libx.so.1': x },
      null,
    ],
    [
      'LD_LIBRARY_PATH first',
      { rpath: '/r' },
      { '/l/libx.so.1': x, '/r/libx.so.1': x },
      '/l/libx.so.1',
      { environment: { LD_LIBRARY_PATH: '/l' } },
    ],
    ['RUNPATH, which hides RPATH', { rpath: '/p', runpath: '/r' }, { '/p/libx.so.1': x }, null],
    ['RUNPATH', { runpath: '$ORIGIN/../r' }, { '/opt/r/libx.so.1': x }, '/opt/r/libx.so.1'],
  ])('%s', async (_, written, files, path, place = {}) => {
    const all = { [muslLoader]: musl(), ...files, '/opt/bin/app': ofMusl(written) }
    expect(await placeOfX(all, place)).toBe(path)
  })

  test('RUNPATH is inherited', async () => {
    const files = {
      '/opt/bin/app': ofMusl({ needed: ['liby.so'], runpath: '/r' }),
      [muslLoader]: musl(),
      '/r/liby.so': library('liby.so', { needed: ['libx.so.1'] }),
      '/r/libx.so.1': x,
    }
    expect(await placeOfX(files)).toBe('/r/libx.so.1')
  })

  test('itself it takes for the C library, whatever its name', async () => {
    const needed = ['libc.musl-x86_64.so.1', 'libc.so.6', 'libm.so.6', 'libpthread.so.0']
    const neededVersions = [
      { library: 'libc.so.6', versions: [{ name: 'GLIBC_2.99', isWeak: false }] },
    ]
    const files = { '/app': ofMusl({ needed, neededVersions }), [muslLoader]: musl() }
    const found = await examine(files)
    expect(found.findings).toEqual([])
    expect(pathsOf(found)).toEqual(['/app', muslLoader])
  })

  test('it does not look past a library of another machine', async () => {
    const files = {
      '/app': ofMusl(),
      [muslLoader]: musl(),
      '/lib/libx.so.1': library('libx.so.1', { machine: 183 }),
      '/usr/lib/libx.so.1': x,
    }
    expect(codesOf(await examine(files))).toEqual(['program-library-unfit'])
  })
})
