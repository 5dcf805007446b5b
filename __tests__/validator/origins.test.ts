import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import type { Problem } from '../../src/errors.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { readManifests } from '../../src/validator/sources.ts'

const never = new AbortController().signal
let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-origins-'))
  const checks = Array.from({ length: 300 }, (_, index) => ({
    name: `check-${index}`,
    probe: { tcpSocket: { port: 8080 + (index % 2) } },
  }))
  writeFileSync(
    join(directory, 'v.yaml'),
    JSON.stringify({
      apiVersion: 'container-canary.nvidia.com/v1',
      kind: 'Validator',
      name: 'v',
      checks,
    }),
  )
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work()
  } catch (error) {
    if (error instanceof CanaryError) return error.problems
    throw error
  }
  throw new Error('nothing was refused')
}

const placesOf = async (...words: readonly string[]) =>
  loadValidators(await readManifests(words, directory, 'by-origin', never)).map(
    ({ location: { file, origin } }) => ({ file, origin }),
  )

test('a place in a manifest says what is no file', async () => {
  expect(await placesOf('kubeflow')).toEqual([{ file: 'kubeflow (built in)', origin: 'built-in' }])
})

test('a file of the workspace has one name, whatever the user wrote before it', async () => {
  const named = [{ file: 'v.yaml', origin: undefined }]
  for (const word of [
    'v.yaml',
    './v.yaml',
    `${directory}/v.yaml`,
    `../${directory.split('/').at(-1) ?? ''}/v.yaml`,
  ]) {
    expect(await placesOf(word)).toEqual(named)
  }
})

test('a broken manifest that is built in or fetched is told at no file', () => {
  for (const kind of ['built-in', 'url'] as const) {
    const text = { origin: { kind, file: 'x', directory: null }, text: '' }
    const location = { file: 'x', line: 1, column: 1, origin: kind }
    const work = () => loadValidators([text])
    expect(problemsOf(work)).toEqual([expect.objectContaining({ location })])
  }
})

test('a port that is not listed is told once, however many checks ask for it', async () => {
  const [validator] = loadValidators(await readManifests(['v.yaml'], directory, 'by-origin', never))
  expect(validator?.notices.map(({ message }) => message)).toEqual([
    'port 8080 is asked for, but not listed in ports as TCP',
    'port 8081 is asked for, but not listed in ports as TCP',
  ])
})
