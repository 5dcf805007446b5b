import { describe, expect, test } from '@jest/globals'
import { directoryList, directoryRuns, pathEndingWith } from '../../src/programs/loader/built-in.ts'

describe('directories, each with a slash at its end', () => {
  test.each([
    ['\0/lib64/\0/usr/lib64/\0\0/x/\0', [['/lib64/', '/usr/lib64/'], ['/x/']]],
    ['\u0001a/lib/\0/usr/lib/\0b/c/\0', [['/lib/', '/usr/lib/'], ['/c/']]],
    ['/\0/a\0lib/\0/no end/', []],
  ])('%j', (bytes, runs) => {
    expect([...directoryRuns(bytes)]).toEqual(runs)
  })

  test('are no more than any loader has', () => {
    const runs = [...directoryRuns('/l/\0'.repeat(20))]
    expect(runs.map((run) => run.length)).toEqual([16, 4])
  })
})

test.each([
  ['x\0/etc/ld.so.cache\0', '/etc/ld.so.cache'],
  ['/ld.so.cache\0 /nix/etc/ld.so.cache\0', '/nix/etc/ld.so.cache'],
  ['/etc/ld.so.cache.old\0', null],
])('the path of a cache in %j', (bytes, path) => {
  expect(pathEndingWith('ld.so.cache', bytes)).toBe(path)
})

test.each([
  ['a:b\0/lib:/usr/lib\0', '/lib:/usr/lib'],
  ['\u0001/lib:/usr/lib:/x\0', '/usr/lib:/x'],
  ['/lib\0/a:b\0', null],
  ['/lib:/usr/lib', null],
])('the list in %j', (bytes, list) => {
  expect(directoryList(bytes)).toBe(list)
})

test('bytes that are made to take long do not', () => {
  for (const part of ['/', '/:', `${'/'.repeat(200)}:`, `${'/'.repeat(150)}\u0001`]) {
    const bytes = part.repeat(8_000_000 / part.length)
    expect([...directoryRuns(bytes)]).toEqual([])
    expect(pathEndingWith('ld.so.cache', bytes)).toBeNull()
    expect(directoryList(bytes)).toBeNull()
  }
})
