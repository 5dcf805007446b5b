import { describe, expect, test } from '@jest/globals'
import { programLimits } from '../../src/limits.ts'
import { readLibraryCache } from '../../src/programs/loader/cache.ts'
import type { MemoryFile } from '../image/support/memory-files.ts'
import { cacheFile } from './support/cache-file.ts'
import type { CacheEntry } from './support/cache-file.ts'
import {
  codesOf,
  elf,
  examine,
  glibc,
  glibcLoader,
  library,
  pathsOf,
  script,
} from './support/programs.ts'

const entries: readonly CacheEntry[] = [
  { name: 'libx.so.1', path: '/lib/glibc-hwcaps/x86-64-v3/libx.so.1', hardware: 1n << 62n },
  { name: 'libx.so.1', path: '/x/libx.so.1' },
  { name: 'liby.so.1', path: '/y/liby.so.1' },
]

describe('a cache that is made to be much', () => {
  const text = 'libx.so.1'

  test('says a path of a library once', () => {
    const count = 100_000
    const file = cacheFile(Array.from({ length: count }, () => ({ name: text, path: '/l' })))
    const [name, path] = [file.readUInt32LE(48 + 4), file.readUInt32LE(48 + 8)]
    for (let at = 48; at < 48 + count * 24; at += 24) {
      file.writeUInt32LE(name, at + 4)
      file.writeUInt32LE(path, at + 8)
    }
    expect(readLibraryCache(file)).toEqual(new Map([[text, ['/l']]]))
  })

  test('is none where its texts share so many bytes that no file would have them', () => {
    const count = 1_000
    const path = `/${'x'.repeat(1_000_000)}`
    const file = cacheFile([
      ...Array.from({ length: count }, () => ({ name: text, path: '/l' })),
      { name: text, path },
    ])
    const start = file.readUInt32LE(48 + count * 24 + 8)
    const shared = (used: number) => {
      const copy = Buffer.from(file)
      for (let index = 0; index < used; index += 1) {
        copy.writeUInt32LE(start + 1 + index, 48 + index * 24 + 8)
      }
      return readLibraryCache(copy)?.get(text)?.length ?? null
    }
    expect([shared(1), shared(count)]).toEqual([3, null])
  })
})

describe('what is in a cache of libraries', () => {
  const read = new Map([
    ['libx.so.1', ['/x/libx.so.1', '/lib/glibc-hwcaps/x86-64-v3/libx.so.1']],
    ['liby.so.1', ['/y/liby.so.1']],
  ])

  test.each([
    {},
    { isLittle: false },
    { isFlagged: false },
    { isFlagged: false, isLittle: false },
    { old: 3 },
    { old: 4 },
  ])('%j', (form) => {
    expect(readLibraryCache(cacheFile(entries, form))).toEqual(read)
  })

  test('what is none is ignored, and so is one that is cut off', () => {
    const file = cacheFile(entries)
    expect(readLibraryCache(Buffer.from('glibc-ld.so.cache1.0'))).toBeNull()
    for (let length = 0; length < file.length; length += 1) {
      expect(readLibraryCache(file.subarray(0, length))).toBeNull()
    }
    file.writeUInt32LE(0xffffffff, 20)
    expect(readLibraryCache(file)).toBeNull()
  })
})

const app = elf({ interpreter: glibcLoader, needed: ['libx.so.1'] })
const x = library('libx.so.1')

function image(more: Readonly<Record<string, MemoryFile>>) {
  return { '/app': app, [glibcLoader]: glibc(), ...more }
}

describe('the cache of an image', () => {
  const cache = (file = cacheFile(entries)) => ({ '/etc/ld.so.cache': { content: file } })

  test('leads to libraries', async () => {
    const found = await examine(image({ ...cache(), '/x/libx.so.1': x, '/lib/libx.so.1': x }))
    expect(pathsOf(found)).toContain('/x/libx.so.1')
  })

  test('may be older than what is there', async () => {
    const found = await examine(image({ ...cache(), '/lib/libx.so.1': x }))
    expect(pathsOf(found)).toContain('/lib/libx.so.1')
  })

  test('is not larger than any there is (limit: programLimits.cacheBytes)', async () => {
    const padded = (bytes: number) =>
      image({
        ...cache(
          Buffer.concat([cacheFile(entries), Buffer.alloc(bytes - cacheFile(entries).length)]),
        ),
        '/x/libx.so.1': x,
      })
    expect(codesOf(await examine(padded(programLimits.cacheBytes)))).toEqual([])
    expect(codesOf(await examine(padded(programLimits.cacheBytes + 1)))).toEqual([
      'program-library-missing',
    ])
  })

  test('a loader is not larger than any there is (limit: programLimits.loaderBytes)', async () => {
    const look = async (padding: number) => {
      const loader = glibc(['/x/lib'], { padding })
      const found = await examine({ '/app': app, [glibcLoader]: loader, '/x/lib/libx.so.1': x })
      return codesOf(found)
    }
    expect(await look(programLimits.loaderBytes - 10_000)).toEqual([])
    expect(await look(programLimits.loaderBytes)).toEqual(['program-library-missing'])
  })
})

describe('a library that ldconfig was not told of', () => {
  const conf = (text: string): Readonly<Record<string, MemoryFile>> => ({
    '/etc/ld.so.conf': script(text, 0o644),
  })

  test.each<[string, Readonly<Record<string, MemoryFile>>]>([
    ['names the directory', conf('# here\n/x /y\n')],
    [
      'includes a file',
      { ...conf('include more.conf\n'), '/etc/more.conf': script('/x # there\n') },
    ],
    [
      'includes files',
      { ...conf('include /etc/ld.so.conf.d/*.conf'), '/etc/ld.so.conf.d/a.conf': script('/x') },
    ],
    [
      'includes itself',
      { ...conf('include ld.so.conf *.conf\n/x'), '/etc/other.conf': script('include ld.so.conf') },
    ],
  ])('and ld.so.conf %s', async (_, files) => {
    expect((await examine(image({ ...files, '/x/libx.so.1': x }))).findings).toMatchObject([
      {
        code: 'program-library-uncached',
        severity: 'error',
        path: '/x/libx.so.1',
        hint: expect.stringContaining('run ldconfig'),
      },
    ])
  })

  test.each<[string, Readonly<Record<string, MemoryFile>>]>([
    ['hidden files are not included', { ...conf('include d/*'), '/etc/d/.a': script('/x') }],
    ['directories have to be absolute', conf('x\n')],
  ])('%s', async (_, files) => {
    expect(codesOf(await examine(image({ ...files, '/x/libx.so.1': x })))).toEqual([
      'program-library-missing',
    ])
  })

  test("NVIDIA's toolkit runs ldconfig when a container starts", async () => {
    const files = image({ ...conf('/x'), '/x/libx.so.1': x })
    const environment = { NVIDIA_VISIBLE_DEVICES: 'all' }
    expect(codesOf(await examine(files, '/app', { environment }))).toEqual([])
  })

  test('its files are as many as they need to be (limit: programLimits.configurationFiles)', async () => {
    const chain = (length: number) =>
      image({
        ...conf('include /c/1'),
        ...Object.fromEntries(
          Array.from({ length }, (_, index) => [
            `/c/${index + 1}`,
            script(index === length - 1 ? '/x' : `include /c/${index + 2}`),
          ]),
        ),
        '/x/libx.so.1': x,
      })
    expect(codesOf(await examine(chain(programLimits.configurationFiles - 1)))).toEqual([
      'program-library-uncached',
    ])
    expect(codesOf(await examine(chain(programLimits.configurationFiles)))).toEqual([
      'program-library-missing',
    ])
  })

  test('and not too large (limit: programLimits.configurationBytes)', async () => {
    const padded = (bytes: number) =>
      image({ ...conf('/x'.padEnd(bytes, '\n')), '/x/libx.so.1': x })
    expect(codesOf(await examine(padded(programLimits.configurationBytes)))).toEqual([
      'program-library-uncached',
    ])
    expect(codesOf(await examine(padded(programLimits.configurationBytes + 1)))).toEqual([
      'program-library-missing',
    ])
  })
})
