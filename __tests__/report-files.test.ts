import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../src/model.ts'
import { writeReportFiles } from '../src/report-files.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-reports-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

const report: Report = {
  schemaVersion: 1,
  verdict: 'errored',
  startedAt: '2026-01-01T00:00:00.000Z',
  durationMs: 1,
  tool: { name: 'container-canary-action', version: '0.0.0' },
  engine: null,
  errors: [],
  images: [],
}

describe('the files of a report', () => {
  test('are all there, and nothing else', async () => {
    const target = join(directory, 'new')
    const path = await writeReportFiles(report, target)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(report)
    expect(readdirSync(target).length).toBe(7)
    expect(readdirSync(target).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('one that cannot be written leaves no part of it, and keeps no other from it', async () => {
    mkdirSync(join(directory, 'report.json', 'in the way'), { recursive: true })
    await expect(writeReportFiles(report, directory)).rejects.toMatchObject({
      kind: 'infrastructure',
      message: expect.stringMatching(
        /cannot write .*report\.json: a directory is in its place/,
      ) as unknown,
    })
    expect(readdirSync(directory).length).toBe(7)
    expect(readdirSync(directory).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
