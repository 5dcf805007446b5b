import { describe, expect, test } from '@jest/globals'
import { foreignPlatform, metForeignProgram } from '../../src/validator/foreign-platform.ts'
import { attempt } from '../report/support/sample-reports.ts'

describe('an image of another kind', () => {
  test.each<[string, string, boolean]>([
    ['linux/amd64', 'amd64', false],
    ['linux/arm64/v8', 'arm64', false],
    ['linux/arm64', 'amd64', true],
    ['linux/arm/v7', 'arm64', true],
    ['', 'amd64', false],
    ['linux/arm64', '', false],
  ])('%s on %s: %s', (image, machine, isForeign) => {
    expect(foreignPlatform(image, machine)).toEqual(isForeign ? { image, machine } : null)
  })

  test.each<[string, boolean, Parameters<typeof attempt>[3]]>([
    ['what the runtime wrote', true, { exitCode: 1, stderr: 'exec /app: exec format error\n' }],
    ['what a shell wrote', true, { exitCode: 126, stderr: 'sh: /app: Exec format error\n' }],
    ['another failure', false, { exitCode: 1, stderr: 'no such file' }],
  ])('%s', (_what, expected, seen) => {
    const reason = { code: 'exit-code', message: 'exited with code 1' } as const
    expect(metForeignProgram(attempt(0, 1, reason, seen))).toBe(expected)
  })

  test('a check that passed, or never ran, met none', () => {
    const reason = { code: 'ok', message: 'exec format error' } as const
    expect(metForeignProgram(attempt(0, 1, reason))).toBe(false)
    expect(metForeignProgram(undefined)).toBe(false)
  })
})
