/** What the unit tests leave out on machines that are no Linux. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

// Jest reads it before there is a compiler, so it has no types.
const config = new URL('../jest.elsewhere.config.mjs', import.meta.url)
const { needLinux, needPosix } = (await import(config.href)) as {
  readonly needLinux: readonly string[]
  readonly needPosix: readonly string[]
}
const root = fileURLToPath(new URL('.', import.meta.url))

test('is there, once', () => {
  const names = [...needLinux, ...needPosix]
  expect(names.filter((name) => !existsSync(join(root, `${name}.test.ts`)))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

test('is the smaller part', () => {
  const unit = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[\w-]+\.test\.ts$/.test(name.split(/[\\/]/).at(-1) ?? ''),
  )
  expect(needLinux.length).toBeLessThan(unit.length / 10)
  expect(needLinux.length + needPosix.length).toBeLessThan(unit.length / 4)
})

test('no file has a name that Windows cannot check out', () => {
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[<>:"|?*\\]|[ .]$/i
  const names = ['.', '../src', '../docs', '../examples', '../scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }),
  )
  const bad = names.filter((name) => name.split(/[\\/]/).some((part) => reserved.test(part)))
  expect(names.length).toBeGreaterThan(500)
  expect(bad).toEqual([])
})
