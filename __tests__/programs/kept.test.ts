import { expect, test } from '@jest/globals'
import { isKeptForPrograms } from '../../src/programs/kept.ts'
import { launchedProgram } from '../../src/programs/shell-command.ts'

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
