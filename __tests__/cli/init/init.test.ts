import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from '@jest/globals'
import { createInit } from '../../../src/cli/init.ts'
import { draftOf } from '../../../src/init/draft.ts'
import type { Initial } from '../../../src/run/init/init-one-image.ts'

const cwd = mkdtempSync(join(tmpdir(), 'canary-init-'))
afterAll(() => {
  rmSync(cwd, { recursive: true })
})

const facts: Initial['facts'] = {
  ...{ image: 'app:1', user: '', program: 'sh', exposed: [], running: null, end: null },
}
const found: Initial = { facts, draft: draftOf(facts), leftOut: [], fits: [] }

async function call(args: readonly string[], initial: Initial = found) {
  const text = { out: '', error: '' }
  const output = (key: keyof typeof text) => ({
    write: (words: string) => {
      text[key] += words
    },
    ...{ isTerminal: false, width: Infinity },
  })
  const code = await createInit(() => Promise.resolve(initial))(args, {
    ...{ stdout: output('out'), stderr: output('error'), stdin: Readable.from([]) },
    ...{ env: {}, cwd, signal: new AbortController().signal },
  })
  return { code, ...text }
}

test('prints what it has written', async () => {
  expect(await call(['app:1'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^# yaml-language-server[^]*kind: Validator/) as unknown,
  })
})

test('writes over no file, unless it is told to', async () => {
  const path = join(cwd, 'canary.yaml')
  writeFileSync(path, 'mine')
  const refused = call(['--output', 'canary.yaml', 'app:1'])
  await expect(refused).rejects.toMatchObject({ kind: 'input' })
  await expect(refused).rejects.toThrow('canary.yaml is there already')
  expect(readFileSync(path, 'utf8')).toBe('mine')
  expect((await call(['--output', 'canary.yaml', '--force', 'app:1'])).code).toBe(0)
  expect(readFileSync(path, 'utf8')).toContain('kind: Validator')
})

test('ends with 1 where no manifest passes, and says what was left out', async () => {
  const leftOut = [{ name: 'port-80', reason: 'nobody listens' }]
  const { code, out, error } = await call(['app:1'], { ...found, draft: null, leftOut })
  expect([code, out]).toEqual([1, ''])
  expect(error).toContain('left out: port-80: it did not pass when it was run: nobody listens')
})

test('takes a name that a platform had before', async () => {
  expect((await call(['--platform', 'vertex-ai-workbench', 'app:1'])).code).toBe(0)
})

test('refuses what it cannot mean', async () => {
  await expect(call([])).rejects.toThrow('takes an image')
  await expect(call(['--platform', 'kubeflw', 'app:1'])).rejects.toThrow('kubeflow')
})
