import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { programCodes } from '../../src/programs/codes.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/inspect.md'), 'utf8')

test('docs/inspect.md has every code, as gravely as it is meant, and no other', () => {
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` +\| (\w+) +\| (.*?) +\|$/gm)]
  const written = rows.map(([, code, severity, words]) => [code, severity, words])
  const meant = Object.entries(programCodes).map(([code, [severity, words]]) => [
    code,
    severity,
    words,
  ])
  expect(written).toEqual(meant)
})
