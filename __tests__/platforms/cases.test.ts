/** What the long tests of platforms try, held against the manifests: `npm run test:platforms`. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checksIn } from './support/manifests.ts'
import type { PlatformCase } from './support/platform-case.ts'

const directory = join(import.meta.dirname, 'cases')

async function casesIn(file: string): Promise<readonly PlatformCase[]> {
  const module = (await import(join(directory, file))) as Readonly<Record<string, unknown>>
  return Object.values(module).filter(isCase)
}

function isCase(value: unknown): value is PlatformCase {
  return typeof value === 'object' && value !== null && 'word' in value && 'wrong' in value
}

const files = readdirSync(directory)
const cases = (await Promise.all(files.map(casesIn))).flat()

test('each file has a case', async () => {
  const counts = await Promise.all(files.map(casesIn))
  expect(files.filter((_, index) => counts[index]?.length === 0)).toEqual([])
})

describe.each(cases.map((one) => [one.word, one] as const))('%s', (word, { wrong }) => {
  test('has an image that is wrong for each of its checks', async () => {
    const tried = new Set(wrong.map(({ check }) => check))
    expect([...(await checksIn(word)).keys()].filter((name) => !tried.has(name))).toEqual([])
  })

  test('tells its images apart', () => {
    expect(new Set(wrong.map(({ how }) => how)).size).toBe(wrong.length)
  })
})
