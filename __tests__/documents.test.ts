import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

describe.each(['docs/threat-model.md', 'SECURITY.md', 'CONTRIBUTING.md'])('%s', (file) => {
  test('names only files that are there', () => {
    const named = [...read(file).matchAll(/`((?:src|__tests__|scripts|\.github|\.ci)\/[^`]+)`/g)]
    const missing = named
      .map(([, path]) => path ?? '')
      .filter((path) => !existsSync(join(root, path)))
    expect(missing).toEqual([])
  })
})

test('each threat has a defence, and something that holds it', () => {
  const table = read('docs/threat-model.md').split('## Threats, and what holds')[1] ?? ''
  const rows = (table.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| **') && !line.includes('---'))
    .slice(1)
  expect(rows.length).toBeGreaterThan(20)
  const empty = rows.filter((row) => {
    const [, , defence = '', holder = ''] = row.split('|')
    return defence.trim() === '' || !/`[^`]+`|\]\([^)]+\)/.test(holder)
  })
  expect(empty).toEqual([])
})

test('the marketplace can show the action', () => {
  const { name, description, branding } = parse(read('action.yml')) as {
    readonly name: string
    readonly description: string
    readonly branding: { readonly icon: string; readonly color: string }
  }
  expect(name.length).toBeGreaterThan(0)
  // GitHub refuses longer ones.
  expect(description.length).toBeLessThanOrEqual(125)
  expect(['white', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
    branding.color,
  )
  expect(branding.icon).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
})

test('the licence that package.json names stands beside it', () => {
  const { license } = JSON.parse(read('package.json')) as { readonly license: string }
  expect(license).toBe('Apache-2.0')
  expect(read('LICENSE')).toMatch(/^\s+Apache License\n\s+Version 2\.0, January 2004\n/)
})
