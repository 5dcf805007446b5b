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

test('the event that started the workflow (limit: githubLimits.eventBytes)', () => {
  const path = join(directory, 'event.json')
  const read = (bytes: number) => {
    writeFileSync(path, '{"action":"opened"}'.padEnd(bytes))
    return readEvent(path)
  }
  const most = githubLimits.eventBytes
  expect(read(most)).toEqual({ action: 'opened' })
  expect(() => read(most + 1)).toThrow(`has more than ${most} bytes`)
})
