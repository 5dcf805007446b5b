import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CheckReport } from '../../src/model.ts'
import { explainUser } from '../../src/run/explain-user.ts'
import { attempt, check, validator } from '../report/support/sample-reports.ts'
import { validatorOf } from '../support/validators.ts'

let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'explain-user-'))
  writeFileSync(join(directory, 'Dockerfile'), 'FROM a\nUSER root\nCMD b\n')
  writeFileSync(join(directory, 'plain'), 'FROM a\nCMD b\n')
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

const failed = (name: string): CheckReport =>
  check(name, {
    outcome: 'failed',
    reason: { code: 'exit-code', message: 'exited with code 1' },
    attempts: [attempt(0, 1, { code: 'exit-code', message: '' }, { exitCode: 1 })],
  })

async function causesOf(
  checks: readonly CheckReport[],
  { user = null, dockerfile = 'Dockerfile' }: { user?: string | null; dockerfile?: string } = {},
) {
  const report = validator('platform', { verdict: 'failed', checks })
  const { checks: asked } = validatorOf({ whoami: {}, other: {} })
  const origin = {
    dockerfile: { path: join(directory, dockerfile), file: dockerfile },
    ...{ target: null, user: 'root' },
  }
  const told = await explainUser(report, { checks: asked, user }, origin)
  return told.checks.map(({ cause }) => cause)
}

describe('the place where the user of an image is set', () => {
  test('is the cause of a check that asked for the user and failed, and of no other', async () => {
    expect(await causesOf([failed('whoami'), failed('other')])).toEqual([
      {
        message: "the image's user is set here: USER root",
        location: expect.objectContaining({ file: 'Dockerfile', line: 2 }) as unknown,
      },
      undefined,
    ])
  })

  test('is the base, where nothing else sets it', async () => {
    const [cause] = await causesOf([failed('whoami')], { dockerfile: 'plain' })
    expect(cause?.message).toBe('no USER is set, so the image has the user of its base: FROM a')
  })

  test('is no cause where the manifest names a user', async () => {
    expect(await causesOf([failed('whoami')], { user: 'jovyan' })).toEqual([undefined])
  })

  test('is no cause where nothing failed for it', async () => {
    expect(await causesOf([check('whoami'), failed('other')])).toEqual([undefined, undefined])
  })
})
