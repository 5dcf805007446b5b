import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEvent } from '../../src/action/event.ts'
import { githubLimits } from '../../src/limits.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-limits-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

test('the event that started the workflow (limit: githubLimits.eventBytes)', async () => {
  const path = join(directory, 'event.json')
  const read = async (bytes: number) => {
    writeFileSync(path, '{"action":"opened"}'.padEnd(bytes))
    return await readEvent(path)
  }
  const most = githubLimits.eventBytes
  expect(await read(most)).toEqual({ action: 'opened' })
  await expect(read(most + 1)).rejects.toThrow(`has ${most + 1} bytes`)
})
