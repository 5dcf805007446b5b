import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import * as everything from '../src/limits.ts'
import { untested } from './limits-untested.ts'

const root = join(import.meta.dirname, '..')

/** Every limit by its full name, such as `yamlLimits.depth`. */
const limits = new Map<string, number | string>(
  Object.entries(everything).flatMap(([domain, members]) =>
    Object.entries(members).map(([name, value]): [string, number | string] => [
      `${domain}.${name}`,
      value,
    ]),
  ),
)

function filesBelow(directory: string, ending: string): string[] {
  return readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(root, directory, name))
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  bytes: 1,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  ms: 1,
  s: 1_000,
  min: 60_000,
  h: 3_600_000,
  days: 86_400_000,
}

/** `64 KiB`, `10 s`, `1,000`: as a plain number of bytes, milliseconds or things. */
function numberOf(value: string): number {
  const [, digits = '', unit = ''] = /^([\d,]+)(?: ([A-Za-z]+))?$/.exec(value) ?? []
  return Number(digits.replaceAll(',', '') || Number.NaN) * (units[unit] ?? Number.NaN)
}

/** The engine's own spelling of a size. */
function plainValue(value: number | string): number {
  return typeof value === 'number' ? value : Number.parseInt(value, 10) * 1024 ** 2
}

interface Row {
  readonly name: string
  readonly cells: readonly string[]
}

const page = readFileSync(join(root, 'docs/limits.md'), 'utf8')
const rows = [...page.matchAll(/^\| `(\w+\.\w+)` \| (.*) \|$/gm)].map(
  ([, name = '', cells = '']): Row => ({ name, cells: cells.split(' | ') }),
)

/** Names in titles, `(limit: yamlLimits.depth)` or `(limit: a.b, c.d)`, with the files they stand in. */
const proofs = new Map<string, string[]>()
for (const file of filesBelow('__tests__', '.test.ts')) {
  if (file === import.meta.filename) continue
  for (const [, names = ''] of readFileSync(file, 'utf8').matchAll(/\(limit: ([\w., ]+)\)/g)) {
    for (const name of names.split(', ')) {
      proofs.set(name, [...(proofs.get(name) ?? []), relative(root, file)])
    }
  }
}

const used = filesBelow('src', '.ts')
  .filter((file) => !/src\/limits(?:\.ts$|\/)/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

describe.each([...limits])('%s', (name, value) => {
  test('stands in docs/limits.md, with its value', () => {
    const written = rows.filter((row) => row.name === name)
    const advice = `docs/limits.md needs one row "| \`${name}\` | value | of what | beyond it |"`
    expect([advice, written.length]).toEqual([advice, 1])
    const [shown = '', ...words] = written[0]?.cells ?? []
    expect(`${shown} = ${numberOf(shown)}`).toBe(`${shown} = ${plainValue(value)}`)
    expect(words).toHaveLength(2)
    expect(words.every((word) => word.length >= 3)).toBe(true)
  })

  test('has a test that names it', () => {
    const advice = `write a test at ${name} and one beyond it, whose title ends in "(limit: ${name})"`
    const isProven = proofs.has(name) || untested.has(name)
    expect([advice, isProven]).toEqual([advice, true])
  })

  test('is used', () => {
    const [domain = '', member = ''] = name.split('.')
    const isUsed = used.includes(domain) && new RegExp(`\\b${member}\\b`).test(used)
    expect([`delete ${name} if nothing keeps to it`, isUsed]).toEqual([
      `delete ${name} if nothing keeps to it`,
      true,
    ])
  })
})

test('docs/limits.md names no limit that is gone', () => {
  expect(rows.map(({ name }) => name).filter((name) => !limits.has(name))).toEqual([])
})

test('no test claims to prove a limit that is gone', () => {
  expect([...proofs].filter(([name]) => !limits.has(name))).toEqual([])
})

test('what has a test now is no longer listed as untested', () => {
  expect([...untested].filter((name) => proofs.has(name) || !limits.has(name))).toEqual([])
})
