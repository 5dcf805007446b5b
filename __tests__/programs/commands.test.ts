import { describe, expect, test } from '@jest/globals'
import { environmentOf } from '../../src/engine/image-environment.ts'
import { plainImage } from '../../src/engine/images.ts'
import type { ImageConfiguration } from '../../src/engine/images.ts'
import { commandsOf } from '../../src/programs/commands.ts'
import { everyExecutable } from '../../src/programs/every-executable.ts'
import { memoryFiles } from '../image/support/memory-files.ts'
import type { MemoryFile } from '../image/support/memory-files.ts'
import { codesOf, elf, glibcLoader, library, script } from './support/programs.ts'

const sh = { '/bin/sh': elf(), '/bin/ls': elf() }

async function look(
  configuration: Partial<ImageConfiguration>,
  files: Readonly<Record<string, MemoryFile>> = sh,
  user = '',
) {
  const image = {
    user,
    configuration: { ...plainImage, ...configuration },
    files: memoryFiles(files),
  }
  return await commandsOf(image)
}

describe('what an image starts', () => {
  test.each<[Partial<ImageConfiguration>, readonly (readonly [string, string])[]]>([
    [{ entrypoint: ['/app'], command: ['--x'] }, [['/app', 'entrypoint']]],
    [{ command: ['nginx', '-g'] }, [['nginx', 'cmd']]],
    [
      { entrypoint: ['/sbin/tini', '--'], command: ['app'] },
      [
        ['/sbin/tini', 'entrypoint'],
        ['app', 'cmd'],
      ],
    ],
    [
      { entrypoint: ['tini', 'app'] },
      [
        ['tini', 'entrypoint'],
        ['app', 'entrypoint'],
      ],
    ],
    [{ entrypoint: ['tini', '-s', 'app'] }, [['tini', 'entrypoint']]],
    [{ entrypoint: ['/entrypoint.sh'], command: ['app'] }, [['/entrypoint.sh', 'entrypoint']]],
  ])('%j', async (configuration, programs) => {
    const found = await look(configuration)
    expect(found.programs).toEqual(programs.map(([name, askedBy]) => ({ name, askedBy })))
    expect(found.findings).toEqual([])
  })

  test('nothing', async () => {
    const found = await look({})
    expect(found.programs).toEqual([])
    expect(codesOf(found)).toEqual(['program-none'])
  })

  test.each([
    ['exec app --x', ['script-first-command-missing']],
    ['ls && app', []],
    ['. /env; app', []],
  ])('a script: %s', async (text, codes) => {
    expect(codesOf(await look({ entrypoint: ['/bin/sh', '-c', text] }))).toEqual(codes)
  })

  test('of a shell that has its programs in itself nothing is said', async () => {
    const files = { '/bin/sh': elf() }
    expect(codesOf(await look({ command: ['/bin/sh', '-c', 'app'] }, files))).toEqual([])
  })
})

describe('as whom', () => {
  const files = {
    '/etc/passwd': script('# users\nroot:x:0:0::/root:/bin/sh\n app:x:100:1000::/:/bin/sh \n'),
    '/etc/group': script('root:x:0:\nstaff:x:50:app\n'),
  }
  test.each([
    ['', []],
    ['app', []],
    ['app:staff', []],
    ['100', []],
    ['0', []],
    ['100:4711', []],
    ['4711', ['user-without-name']],
    ['nobody', ['user-unknown']],
    ['app:none', ['group-unknown']],
    ['no:none', ['user-unknown', 'group-unknown']],
  ])('USER %j', async (user, codes) => {
    expect(codesOf(await look({ command: ['/app'] }, files, user))).toEqual(codes)
  })

  test('no file names anybody where there is none', async () => {
    expect(codesOf(await look({ command: ['/app'] }, {}, 'root'))).toEqual(['user-unknown'])
    expect(codesOf(await look({ command: ['/app'] }, {}, '0'))).toEqual([])
  })
})

test.each([
  ['/srv', []],
  ['/srv/none', ['working-directory-missing']],
  ['/srv/file', ['working-directory-file']],
  ['/srv/file/below', ['working-directory-file']],
  ['', []],
])('WORKDIR %j', async (workingDirectory, codes) => {
  const found = await look({ command: ['/app'], workingDirectory }, { '/srv/file': script('') })
  expect(codesOf(found)).toEqual(codes)
})

test('the environment of what it starts', () => {
  const env = ['PATH=/a:/b', 'EMPTY=', 'WITH=a=b', 'BARE']
  expect([...environmentOf({ ...plainImage, env })]).toEqual([
    ['PATH', '/a:/b'],
    ['EMPTY', ''],
    ['WITH', 'a=b'],
    ['BARE', ''],
  ])
})

test('every executable is what says of itself that it is a program', async () => {
  const files = memoryFiles({
    '/app': elf({ type: 2 }),
    '/pie': elf({ flags1: 0x08000000 }),
    '/loaded': elf({ interpreter: glibcLoader }),
    '/script': script('#!/bin/sh'),
    '/broken': { content: '\x7fELF', mode: 0o755, elf: { kind: 'broken', message: 'cut' } },
    '/lib.so': { ...library('lib.so'), mode: 0o755 },
    '/object': elf({ type: 1, interpreter: glibcLoader }),
    '/text': script('hello'),
    '/empty': script(''),
    '/nobody': script('#!/bin/sh', 0o644),
    '/link': { link: '/app' },
  })
  const found: string[] = []
  for await (const { path } of everyExecutable(files)) found.push(path)
  expect(found.toSorted()).toEqual(['/app', '/broken', '/loaded', '/pie', '/script'])
})
