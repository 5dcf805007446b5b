import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { monotonicNow } from '../../src/clock.ts'
import { readCpuinfo } from '../../src/features/cpu/cpuinfo.ts'
import { toTable } from '../../src/features/export-table.ts'
import { openHost } from '../../src/features/host.ts'
import { featureLimits, manifestLimits } from '../../src/limits.ts'
import { readManifests } from '../../src/validator/sources.ts'
import { toNode } from '../compatibility/support.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'canary-limits-'))
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

function write(path: string, bytes: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), '')
  truncateSync(join(root, path), bytes)
}

describe('a host', () => {
  test('one of its files (limit: featureLimits.fileBytes)', () => {
    const most = featureLimits.fileBytes
    write('most', most)
    write('more', most + 1)
    const host = openHost({ root })
    expect(
      [host.bytes('/most'), host.text('/most')].map((read) => 'length' in Object(read)),
    ).toEqual([true, true])
    expect(Buffer.isBuffer(host.bytes('/most'))).toBe(true)
    expect(Buffer.isBuffer(host.bytes('/more'))).toBe(false)
    expect(typeof host.text('/more')).not.toBe('string')
    expect(host.skipped()).toHaveLength(1)
  })

  test('nothing is read when the time is over (limit: featureLimits.discoveryMs)', () => {
    writeFileSync(join(root, 'file'), 'x')
    const within = openHost({ root, deadline: monotonicNow() + featureLimits.discoveryMs })
    const beyond = openHost({ root, deadline: monotonicNow() - 1 })
    expect(within.text('/file')).toBe('x')
    expect(typeof beyond.text('/file')).not.toBe('string')
    expect(beyond.skipped()).toMatchObject([{ code: 'deadline' }])
  })

  test('the first processor (limit: featureLimits.cpuinfoBytes)', () => {
    const most = featureLimits.cpuinfoBytes
    mkdirSync(join(root, 'proc'), { recursive: true })
    writeFileSync(join(root, 'proc/cpuinfo'), 'x'.repeat(most + 1))
    expect(readCpuinfo(openHost({ root }))).toHaveLength(most)
    writeFileSync(join(root, 'proc/cpuinfo'), 'x'.repeat(most))
    expect(readCpuinfo(openHost({ root }))).toHaveLength(most)
  })

  test('attributes in the table (limit: featureLimits.listedAttributes)', () => {
    const most = featureLimits.listedAttributes
    const table = (count: number) => {
      const elements = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`name-${index}.`, 'x']),
      )
      return (
        toTable(toNode({ attributes: { 'a.b': { elements } } }), 80).match(/name-\d+\./g)?.length ??
        0
      )
    }
    expect(table(most)).toBe(most)
    expect(table(most + 1)).toBe(0)
  })
})

test('manifests that one word names (limit: manifestLimits.files)', async () => {
  const directory = join(root, 'manifests')
  const named = async (count: number) => {
    rmSync(directory, { recursive: true, force: true })
    mkdirSync(directory)
    for (let index = 0; index < count; index++) writeFileSync(join(directory, `${index}.yaml`), '')
    return await readManifests([directory], root, 'by-origin', new AbortController().signal).then(
      (manifests) => manifests.length,
      (error: unknown) => String(error),
    )
  }
  expect(await named(manifestLimits.files)).toBe(manifestLimits.files)
  expect(await named(manifestLimits.files + 1)).toContain(`more than ${manifestLimits.files} files`)
})
