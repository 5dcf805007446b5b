import { expect, test } from '@jest/globals'
import { toBuildError } from '../../../src/image/build/failure.ts'
import type { BuildFailure } from '../../../src/image/build/failure.ts'
import { buildLimits } from '../../../src/limits.ts'

async function problemOf(failure: Partial<BuildFailure>) {
  const nothing = { reason: 'x', exitCode: null, step: null, output: [], isTruncated: false }
  const dockerfile = { path: '/not/there', file: 'Dockerfile' }
  const { problems } = await toBuildError({ ...nothing, ...failure }, dockerfile)
  return problems[0]
}

test("a builder's words (limit: buildLimits.reasonCharacters)", async () => {
  const most = 'x'.repeat(buildLimits.reasonCharacters)
  expect((await problemOf({ reason: most })).message).toBe(`the build failed: ${most}`)
  const cut = `the build failed: ${most.slice(1)}…`
  expect((await problemOf({ reason: `${most}x` })).message).toBe(cut)
})

test('a failed instruction (limit: buildLimits.instructionCharacters)', async () => {
  const failed = async (text: string) =>
    (await problemOf({ step: { kind: 'named', stage: null, text } })).message
  const most = 'RUN '.padEnd(buildLimits.instructionCharacters, 'x')
  expect(await failed(most)).toBe(`the build failed at ${most}: x`)
  expect(await failed(`${most}x`)).toBe(`the build failed at ${most.slice(0, -1)}…: x`)
})

test('the last lines of a failed step (limit: buildLimits.failureLines)', async () => {
  const lines = Array.from({ length: buildLimits.failureLines }, (_, index) => `line ${index}`)
  const text = lines.join('\n')
  expect((await problemOf({ output: lines })).output).toEqual({ text, truncated: false })
  const more = ['before', ...lines]
  expect((await problemOf({ output: more })).output).toEqual({ text, truncated: true })
})

test('and their characters (limit: buildLimits.failureCharacters)', async () => {
  const text = 'x'.repeat(buildLimits.failureCharacters)
  expect((await problemOf({ output: [text] })).output).toEqual({ text, truncated: false })
  const more = [`before${text}`]
  expect((await problemOf({ output: more })).output).toEqual({ text, truncated: true })
})
