import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const dist = join(import.meta.dirname, '..', 'dist')
const codeOf = (entry: string, name: string) => readFileSync(join(dist, entry, name), 'utf8')

test('dist has three bundles, what is in them, a manual page, and nothing else', () => {
  const told = ['LICENSES.txt', 'man', 'sbom.cdx.json']
  expect(readdirSync(dist).sort()).toEqual([...told, 'cli', 'main', 'post'].sort())
  expect(readdirSync(join(dist, 'man'))).toEqual(['container-canary.1'])
})

describe.each(['main', 'post', 'cli'])('every file of %s is read', (entry) => {
  const names = readdirSync(join(dist, entry))

  test('it is the bundle, or a part that some code of it loads', () => {
    const loads = /__(?:nccwpck|webpack)_require__\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g
    const loaded = new Set(
      names.flatMap((name) => [...codeOf(entry, name).matchAll(loads)].map(([, id]) => id)),
    )
    expect(loaded.size).toBeGreaterThan(3)
    const parts = [...loaded].map((id) => `${id}.index.js`)
    expect(names.filter((name) => name !== 'index.js' && !parts.includes(name))).toEqual([])
    expect(parts.filter((name) => !names.includes(name))).toEqual([])
  })
})
