import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import { createJudge } from '../../src/run/evaluate-compatibility.ts'
import { description } from '../support/pretend-engine.ts'
import { emptyRequest } from '../support/run-request.ts'

let outside: string
let directory: string

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'canary-judge-'))
  directory = join(outside, 'repository')
  mkdirSync(join(directory, '..specs'), { recursive: true })
  for (const path of [outside, directory, join(directory, '..specs')]) {
    writeFileSync(join(path, 'broken.yaml'), 'compatibilities: [')
  }
})

afterAll(() => {
  rmSync(outside, { recursive: true })
})

async function fileOf(spec: string): Promise<string | undefined> {
  const compatibility = { spec, tags: [], nodeFeatures: [], onUndetermined: 'warn' } as const
  const listener = { onSecret: () => undefined, onEvent: () => undefined }
  const judge = createJudge(
    { ...emptyRequest, directory },
    compatibility,
    description,
    listener,
    new AbortController().signal,
  )
  const error = await judge.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof CanaryError)) throw new Error('the spec is taken')
  return error.problems[0].location?.file
}

test('a spec is told as the repository knows it, however it was written', async () => {
  expect(await fileOf('broken.yaml')).toBe('broken.yaml')
  expect(await fileOf(join(directory, '.', 'broken.yaml'))).toBe('broken.yaml')
  expect(await fileOf('..specs/broken.yaml')).toBe('..specs/broken.yaml')
})

test('one outside of it is told by its whole path', async () => {
  expect(await fileOf('../broken.yaml')).toBe(join(outside, 'broken.yaml'))
})
