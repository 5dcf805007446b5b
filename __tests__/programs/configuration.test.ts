import { expect, test } from '@jest/globals'
import { plainImage } from '../../src/engine/images.ts'
import { configurationFindings } from '../../src/programs/configuration.ts'
import { everyExecutable } from '../../src/programs/every-executable.ts'
import { isKeptForPrograms } from '../../src/programs/kept.ts'
import { launchedProgram } from '../../src/programs/shell-command.ts'
import { memoryFiles } from '../image/support/memory-files.ts'
import { elf, glibcLoader, library, script } from './support/programs.ts'

test.each([
  ['/srv', []],
  ['/srv/none', ['working-directory-missing']],
  ['/srv/file', ['working-directory-file']],
  ['/srv/file/below', ['working-directory-file']],
  ['', []],
  [null, []],
])('WORKDIR %j', async (workingDirectory, codes) => {
  const configuration = { ...plainImage, command: ['/app'], workingDirectory }
  const files = memoryFiles({ '/srv/file': script('') })
  const found = await configurationFindings(configuration, files)
  expect(found.map(({ code }) => code)).toEqual(codes)
})

test('an image without a command is one that others are made of, or a mistake', async () => {
  const found = await configurationFindings(plainImage, memoryFiles({}))
  expect(found).toMatchObject([{ code: 'program-none', severity: 'notice' }])
})

test.each([
  [['/sbin/tini', '--', 'app'], 2],
  [['dumb-init', 'app', '-x'], 1],
  [['tini', '-s', 'app'], null],
  [['tini', '--'], null],
  [['tini'], null],
  [['app', '--', 'x'], null],
  [[], null],
])('the program that %j launches', (words, place) => {
  expect(launchedProgram(words)).toBe(place)
})

test.each([
  ['/lib64/ld-linux-x86-64.so.2', true],
  ['/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2', true],
  ['/lib/x86_64-linux-gnu/ld-2.31.so', true],
  ['/lib/ld-musl-x86_64.so.1', true],
  ['/usr/lib/x86_64-linux-musl/libc.so', true],
  ['/lib/ld64.so.2', true],
  ['/lib/ld.so.1', true],
  ['/etc/ld.so.cache', true],
  ['/usr/lib/libldap.so.2', false],
  ['/usr/lib/libc.so', false],
])('the content of %s is kept while layers pass: %j', (path, isKept) => {
  expect(isKeptForPrograms(path, 1000)).toBe(isKept)
  expect(isKeptForPrograms(path, 2 ** 40)).toBe(false)
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
