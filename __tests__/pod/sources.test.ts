import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import { podLimits } from '../../src/limits.ts'
import { readPodTexts } from '../../src/pod/sources.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pod-sources-'))
  mkdirSync(join(folder, 'k8s'))
  for (const name of ['b.yaml', 'a.yml', 'c.json', 'readme.md']) {
    writeFileSync(join(folder, 'k8s', name), `# ${name}`)
  }
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const never = (): AbortSignal => new AbortController().signal
const read = (words: readonly string[], input = '') =>
  readPodTexts(words, folder, Readable.from([Buffer.from(input)]), never())
const filesOf = async (words: readonly string[]) => (await read(words)).map(({ file }) => file)

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof CanaryError ? error.problems.map(({ code }) => code) : []
}

test('files, directories and globs, each file once', async () => {
  expect(await filesOf(['k8s'])).toEqual(['k8s/a.yml', 'k8s/b.yaml', 'k8s/c.json'])
  expect(await filesOf(['k8s/*.yaml', 'k8s/b.yaml', join(folder, 'k8s/c.json')])).toEqual([
    'k8s/b.yaml',
    'k8s/c.json',
  ])
})

test('standard input', async () => {
  expect(await read(['-', '-'], 'kind: Pod')).toEqual([{ file: '-', text: 'kind: Pod' }])
})

test('what is not there, all of it together', async () => {
  expect(await codesOf(read(['nope.yaml', 'k8s/*.toml', 'k8s']))).toEqual([
    'manifest-missing',
    'manifest-missing',
  ])
  mkdirSync(join(folder, 'empty'))
  expect(await codesOf(read(['empty']))).toEqual(['manifest-missing'])
})

test('standard input is bounded', async () => {
  const stream = new PassThrough()
  const reading = codesOf(readPodTexts(['-'], folder, stream, never()))
  stream.end(Buffer.alloc(podLimits.bytes + 1, '#'))
  expect(await reading).toEqual(['file-too-large'])
  expect(stream.destroyed).toBe(true)
})

test('and it is waited for no longer than somebody wants it', async () => {
  const controller = new AbortController()
  const reading = codesOf(readPodTexts(['-'], folder, new PassThrough(), controller.signal))
  controller.abort()
  expect(await reading).toEqual(['cancelled'])
})

test('bytes that are no text', async () => {
  const stream = Readable.from([Buffer.from([0xff, 0xfe, 0xff])])
  expect(await codesOf(readPodTexts(['-'], folder, stream, never()))).toEqual(['file-not-text'])
})

test('all files together (limit: podLimits.allBytes)', async () => {
  const count = podLimits.allBytes / podLimits.bytes
  const names = Array.from({ length: count + 1 }, (_, index) => `${index}.yaml`)
  for (const name of names) {
    writeFileSync(join(folder, name), '')
    truncateSync(join(folder, name), podLimits.bytes)
  }
  expect(await read(names.slice(0, count))).toHaveLength(count)
  expect(await codesOf(read(names))).toEqual(['manifest-too-many'])
})
