import { describe, expect, test } from '@jest/globals'
import { programCodes } from '../../src/programs/codes.ts'
import { programLimits } from '../../src/limits.ts'
import { abiTag, elfFile, gnuProperties, x86LevelNeeded } from '../elf/support/elf-writer.ts'
import {
  binary,
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
import type { Place } from './support/programs.ts'

const platform = (architecture: string, variant = ''): Place => ({
  platform: { os: 'linux', architecture, variant, osVersion: '' },
})

describe('where a program is found', () => {
  test('in the first directory of PATH where it can be executed', async () => {
    const files = {
      '/a/app': elf({}, 0o644),
      '/b/app': { link: '../opt/app' },
      '/opt/app': elf({ type: 2 }),
      '/c/app': elf({ machine: 183 }),
    }
    const found = await examine(files, 'app', { environment: { PATH: 'c:/a:/missing:/b:/c' } })
    expect(found).toMatchObject({ name: 'app', type: 'ELF 64-bit x86-64', findings: [] })
    expect(found.node?.path).toBe('/opt/app')
  })

  test('in the usual directories where there is no PATH', async () => {
    expect(codesOf(await examine({ '/usr/local/bin/app': elf() }, 'app'))).toEqual([])
    expect(codesOf(await examine({ '/opt/app': elf() }, 'app'))).toEqual(['program-missing'])
  })

  test('from the working directory where its name has a slash', async () => {
    const files = { '/srv/bin/app': elf() }
    expect(codesOf(await examine(files, './app', { workingDirectory: '/srv/bin' }))).toEqual([])
    expect(codesOf(await examine(files, './app'))).toEqual(['program-missing'])
  })

  test.each([
    ['program-missing', {}, 'app', 'is in none of the directories of PATH (/bin)'],
    ['program-missing', {}, '/app', '"/app" is not in the image'],
    ['program-missing', { '/app': elf() }, '/app/x', '"/app/x" is not in the image'],
    ['program-missing', {}, '', '"" is in none'],
    ['program-link-dangling', { '/bin/app': { link: '/opt/app' } }, 'app', 'leads to "/opt/app"'],
    ['program-link-loop', { '/a': { link: '/b' }, '/b': { link: '/a' } }, '/a', 'in a circle'],
    ['program-not-a-file', { '/bin/app/x': elf() }, '/bin/app', 'is a directory'],
    ['program-not-a-file', { '/app': { device: true } }, '/app', 'is no file'],
    ['program-not-executable', { '/bin/app': elf({}, 0o640) }, 'app', 'its mode is 0640'],
  ] as const)('%s', async (code, files, name, words) => {
    const found = await examine(files, name, { environment: { PATH: '/bin' } })
    expect(found.findings).toEqual([
      {
        code,
        severity: programCodes[code][0],
        message: expect.stringContaining(words),
        location: null,
        hint: expect.any(String),
        path: code === 'program-missing' && !name.startsWith('/') ? null : expect.any(String),
      },
    ])
  })

  test('names are told without what a terminal would obey', async () => {
    const { findings } = await examine({}, '/a\n::error::\u001b[31m')
    expect(findings[0]?.message).toBe(String.raw`"/a\n::error::\u001b[31m" is not in the image`)
  })
})

describe('which machine it is for', () => {
  test.each([
    ['amd64', '', { machine: 62 }, []],
    ['amd64', '', { machine: 3, bits: 32 }, ['program-machine-older']],
    ['arm64', '', { machine: 62 }, ['program-machine']],
    ['arm64', '', { machine: 40, bits: 32, flags: 0x5000400 }, ['program-machine-some']],
    [
      'arm',
      'v6',
      { machine: 40, bits: 32, flags: 0x5000400, armCpu: 10 },
      ['program-machine-newer'],
    ],
    ['arm', 'v7', { machine: 40, bits: 32, flags: 0x5000400, armCpu: 10 }, []],
    ['s390x', '', { machine: 22, byteOrder: 'big' }, []],
  ] as const)('%s/%s: %j', async (architecture, variant, written, codes) => {
    const found = await examine(
      { '/app': elf({ type: 2, ...written }) },
      '/app',
      platform(architecture, variant),
    )
    expect(codesOf(found)).toEqual(codes)
  })

  test('is told with both machines', async () => {
    const { findings } = await examine({ '/usr/bin/app': elf() }, 'app', platform('arm64'))
    expect(findings[0]?.message).toBe(
      '"app" (/usr/bin/app) is for 64-bit x86-64, and the image is for linux/arm64: there it ends with "exec format error"',
    )
  })
})

describe('what is no program', () => {
  const cut = elfFile({ padding: 10_000 }).subarray(0, 4096)
  test.each([
    ['program-file-broken', binary(cut), 'broken ELF file'],
    ['program-object-file', elf({ type: 1 }), 'ELF 64-bit x86-64'],
    ['program-no-format', script('echo hello\n'), 'text'],
    ['program-no-format', script(''), 'empty file'],
    ['program-unknown-format', script('\0asm\u0001'), 'data'],
    ['program-loader-none', elf({ needed: ['libc.so.6'] }), 'ELF 64-bit x86-64'],
  ] as const)('%s', async (code, file, type) => {
    const found = await examine({ '/app': file })
    expect(codesOf(found)).toEqual([code])
    expect(found.type).toBe(type)
  })
})

describe('scripts', () => {
  const sh = { '/bin/sh': elf({ type: 2 }), '/usr/bin/env': elf({ type: 2 }) }

  test.each([
    ['#!/bin/sh\n', 'script for /bin/sh', ['/bin/sh']],
    ['#! /bin/sh -e \n', 'script for /bin/sh', ['/bin/sh']],
    ['#!bin/sh', 'script for bin/sh', ['/bin/sh']],
    ['#!/usr/bin/env sh\n', 'script for sh', ['/usr/bin/env', '/bin/sh']],
    ['#!/usr/bin/env -S A=b -u C sh -e\n', 'script for sh', ['/usr/bin/env', '/bin/sh']],
    ['#!/usr/bin/env -S "s h"\n', 'script for /usr/bin/env', ['/usr/bin/env']],
  ])('%j starts', async (content, type, closure) => {
    const found = await examine({ ...sh, '/app': script(content) })
    expect(found).toMatchObject({ type, findings: [] })
    expect(pathsOf(found)).toEqual(closure)
  })

  test.each([
    [
      '#!/bin/bash\n',
      'script-interpreter-missing',
      '"/app" is a script for "/bin/bash", which is not in the image',
    ],
    ['#!sh\n', 'script-interpreter-missing', 'for "sh", which is not in the image'],
    [
      '#!/usr/bin/env python3\n',
      'script-interpreter-missing',
      'for "python3", which is not in the image',
    ],
    [
      '#!/bin/data\n',
      'script-interpreter-missing',
      'for "/bin/data", which is not executable: its mode is 0644',
    ],
    [
      '#!/bin/dangling\n',
      'script-interpreter-missing',
      'which is a link that leads to "/opt/python"',
    ],
    ['#!/bin/sh\r\n', 'script-windows-line', 'on Windows'],
    ['#!/usr/bin/env sh\r\n', 'script-windows-line', 'on Windows'],
    ['#!/bin/sh -e\r\n', 'script-windows-option', 'a part of an option'],
    ['#!/usr/bin/env sh -e\n', 'script-env-words', 'a program named "sh -e"'],
    ['#!/arm\n', 'program-machine', '"/arm" (which interprets "/app") is for 64-bit AArch64'],
    ['#!/app\n', 'script-too-deep', 'more than 5 of them'],
    ['#!/usr/bin/env app\n', 'script-too-deep', 'more than 5 of them'],
    ['#!\n', 'program-no-format', 'does not begin with #!'],
  ])('%j does not', async (content, code, words) => {
    const files = {
      ...sh,
      '/app': script(content),
      '/bin/app': { link: '../app' },
      '/bin/data': script('x', 0o644),
      '/bin/dangling': { link: '/opt/python' },
      '/arm': elf({ type: 2, machine: 183 }),
    }
    const { findings } = await examine(files)
    expect(findings).toMatchObject([{ code, message: expect.stringContaining(words) }])
  })

  test('interpret each other, as many as Linux follows (limit: programLimits.scriptDepth)', async () => {
    const chain = (length: number) => ({
      ...sh,
      '/app': script('#!/1\n'),
      ...Object.fromEntries(
        Array.from({ length: length - 1 }, (_, index) => [
          `/${index + 1}`,
          script(index === length - 2 ? '#!/bin/sh\n' : `#!/${index + 2}\n`),
        ]),
      ),
    })
    expect(codesOf(await examine(chain(programLimits.scriptDepth)))).toEqual([])
    expect(codesOf(await examine(chain(programLimits.scriptDepth + 1)))).toEqual([
      'script-too-deep',
    ])
  })

  test('a line is no longer than Linux reads (limit: programLimits.scriptLine)', async () => {
    const line = (bytes: number) => `#!/${'x'.repeat(bytes - 3)}`
    const fits = await examine({ '/app': script(`${line(programLimits.scriptLine - 1)}\n`) })
    expect(codesOf(fits)).toEqual(['script-interpreter-missing'])
    const isCut = await examine({ '/app': script(`${line(programLimits.scriptLine)}\n`) })
    expect(codesOf(isCut)).toEqual(['program-no-format'])
  })
})

describe('loaders', () => {
  const app = { '/app': elf({ interpreter: glibcLoader, needed: ['libc.so.6'] }) }

  test('a program is loaded by glibc', async () => {
    const found = await examine({ ...app, [glibcLoader]: glibc(), '/lib/libc.so.6': libc() })
    expect(found.findings).toEqual([])
    expect(pathsOf(found)).toEqual(['/app', glibcLoader, '/lib/libc.so.6'])
  })

  test('a program for glibc, in an image with musl', async () => {
    const { findings } = await examine({ ...app, [muslLoader]: musl() })
    expect(findings).toMatchObject([
      {
        code: 'program-loader-missing',
        severity: 'error',
        message: expect.stringContaining(`loaded by "${glibcLoader}", which is not in the image`),
        hint: expect.stringContaining('the image has musl, as Alpine does'),
      },
    ])
  })

  test('a program for musl, in an image with glibc', async () => {
    const files = { '/app': elf({ interpreter: muslLoader }), [glibcLoader]: glibc() }
    expect((await examine(files)).findings).toMatchObject([
      { code: 'program-loader-missing', hint: expect.stringContaining('built for musl') },
    ])
  })

  test.each([
    ['is for another machine: ELF 64-bit AArch64', elf({ machine: 183 })],
    ['is not executable', elf({}, 0o644)],
    ['is no ELF file', script('#!/bin/sh\n')],
    ['is a broken ELF file', binary(elfFile({ padding: 9000 }).subarray(0, 200))],
    ['is an object file', elf({ type: 1 })],
    ['is no file', { directory: true }],
  ] as const)('a loader that %s', async (words, loader) => {
    expect((await examine({ ...app, [glibcLoader]: loader })).findings).toMatchObject([
      { code: 'program-loader-unfit', message: expect.stringContaining(words), path: glibcLoader },
    ])
  })

  test('a program that is its own loader is loaded once', async () => {
    const found = await examine({ '/app': elf({ interpreter: '/app', needed: ['libx.so'] }) })
    expect(pathsOf(found)).toEqual(['/app'])
  })

  test('of a loader that is neither glibc nor musl nothing is said', async () => {
    const files = {
      '/app': elf({ interpreter: '/system/bin/linker64', needed: ['libc.so'] }),
      '/system/bin/linker64': elf({ soname: 'ld-android.so' }),
    }
    expect((await examine(files)).findings).toEqual([])
  })
})

describe('what it asks of the machine', () => {
  test('a kernel that is rather new, and the library that needs it', async () => {
    const files = (minimum: [number, number, number]) => ({
      '/app': elf({ interpreter: glibcLoader, needed: ['libc.so.6'], notes: [abiTag([3, 2, 0])] }),
      [glibcLoader]: glibc(),
      '/lib/libc.so.6': library('libc.so.6', { notes: [abiTag(minimum)] }),
    })
    expect((await examine(files([5, 10, 0]))).findings).toMatchObject([
      {
        code: 'program-kernel',
        message: '"/app" needs Linux 5.10.0 or newer, because of "/lib/libc.so.6"',
      },
    ])
    expect(codesOf(await examine(files([4, 18, 0])))).toEqual([])
  })

  test('an x86-64 level that the platform does not say', async () => {
    const notes = [gnuProperties([[x86LevelNeeded, 0b111]])]
    const files = { '/app': elf({ type: 2, notes, noteAlign: 8 }) }
    expect((await examine(files)).findings).toMatchObject([
      {
        code: 'program-x86-level',
        message: '"/app" needs a processor of x86-64-v3, and the image says x86-64-v1',
      },
    ])
    expect(codesOf(await examine(files, '/app', platform('amd64', 'v3')))).toEqual([])
    expect(codesOf(await examine(files, '/app', platform('amd64', 'v2')))).toEqual([
      'program-x86-level',
    ])
  })

  test('the level of the loader is that of every program', async () => {
    const notes = [gnuProperties([[x86LevelNeeded, 0b11]])]
    const files = {
      '/app': elf({ interpreter: glibcLoader }),
      [glibcLoader]: glibc(['/lib'], { notes, noteAlign: 8 }),
    }
    expect((await examine(files)).findings).toMatchObject([
      { code: 'program-x86-level', path: glibcLoader },
    ])
  })

  test('a stack that can be executed', async () => {
    expect(codesOf(await examine({ '/app': elf({ type: 2, stack: 7 }) }))).toEqual([
      'program-executable-stack',
    ])
    expect(codesOf(await examine({ '/app': elf({ type: 2, stack: 6 }) }))).toEqual([])
  })
})

describe('what its file grants', () => {
  test.each([
    [0o4755, 'user 7 (set-uid)'],
    [0o2755, 'group 0 (set-gid)'],
    [0o6755, 'user 7 (set-uid) and group 0 (set-gid)'],
  ])('mode %o', async (mode, words) => {
    const { findings } = await examine({ '/app': elf({ type: 2 }, mode, 7) })
    expect(findings).toMatchObject([
      { code: 'program-set-id', message: `"/app" runs as ${words}, whoever starts it` },
    ])
  })

  test.each([
    // cap_net_bind_service+ep
    ['AQAAAgAEAAAAAAAAAAAAAAAAAAA=', 'program-capabilities', 'NET_BIND_SERVICE'],
    // cap_net_admin,cap_net_raw+p
    ['AAAAAgAwAAAAAAAAAAAAAAAAAAA=', 'program-capabilities', 'NET_ADMIN, NET_RAW'],
    // cap_net_admin,cap_bpf+ep
    ['AQAAAgAQAAAAAAAAgAAAAAAAAAA=', 'program-capabilities-beyond', 'not granted NET_ADMIN, BPF'],
    // cap_net_raw+ep of a user namespace (revision 3)
    ['AQAAAwAgAAAAAAAAAAAAAAAAAADoAwAA', 'program-capabilities', 'NET_RAW'],
  ])('%s', async (base64, code, words) => {
    const content = elfFile({ type: 2 })
    const capability = Buffer.from(base64, 'base64')
    const file = { ...binary(content), content, mode: 0o755, capability }
    expect((await examine({ '/app': file })).findings).toMatchObject([
      { code, message: expect.stringContaining(words) },
    ])
  })

  test.each(['', 'AQAAAgAE', 'AQAACQAEAAAAAAAAAAAAAAAAAAA='])(
    'none that can be read: %j',
    async (base64) => {
      const content = elfFile({ type: 2 })
      const file = {
        ...binary(content),
        content,
        mode: 0o755,
        capability: Buffer.from(base64, 'base64'),
      }
      expect((await examine({ '/app': file })).findings).toEqual([])
    },
  )
})
