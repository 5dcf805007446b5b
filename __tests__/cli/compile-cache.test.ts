import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { compileCacheDirectory } from '../../src/cli/compile-cache.ts'

let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'canary-home-'))
})

afterEach(() => {
  rmSync(home, { recursive: true })
})

const directoryOf = (env: Readonly<Record<string, string>> = {}) =>
  compileCacheDirectory(env, () => home)

describe('compiled code is kept', () => {
  test("in the user's own caches, for nobody else to write to", () => {
    const directory = directoryOf()
    expect(directory).toBe(join(home, '.cache/container-canary'))
    expect(statSync(directory ?? '').mode & 0o077).toBe(0)
    expect(directoryOf()).toBe(directory)
  })

  test('where XDG_CACHE_HOME says, unless that is no absolute path', () => {
    expect(directoryOf({ XDG_CACHE_HOME: join(home, 'x') })).toBe(join(home, 'x/container-canary'))
    expect(directoryOf({ XDG_CACHE_HOME: 'x' })).toBe(join(home, '.cache/container-canary'))
  })
})

describe('it is kept nowhere', () => {
  test('where others may write', () => {
    const directory = join(home, '.cache/container-canary')
    mkdirSync(directory, { recursive: true })
    chmodSync(directory, 0o777)
    expect(directoryOf()).toBeNull()
  })

  test('where a link stands in its place', () => {
    mkdirSync(join(home, '.cache'))
    mkdirSync(join(home, 'elsewhere'))
    symlinkSync(join(home, 'elsewhere'), join(home, '.cache/container-canary'))
    expect(directoryOf()).toBeNull()
  })

  test('where no directory can be made', () => {
    writeFileSync(join(home, '.cache'), '')
    expect(directoryOf()).toBeNull()
  })
})
