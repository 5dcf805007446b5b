import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { baseImage, engines } from '../support/engines.ts'
import { root } from './support/validate.ts'

describe.each(engines)('examples/policy on $name', ({ address }) => {
  const validate = async (policy: string, manifest: string) => {
    const cli = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', join(root, 'src', 'cli.ts')]
    const flags = ['--engine', address, '--policy', policy, '--file', manifest, '--output', 'json']
    const child = spawn(process.execPath, [...cli, 'validate', ...flags, baseImage], {
      cwd: join(root, 'examples', 'policy'),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    const [exitCode] = (await once(child, 'close')) as [number | null]
    return { exitCode, report: JSON.parse(text) as Report }
  }

  test('the hostile manifest is refused, line by line', async () => {
    const { exitCode, report } = await validate('restricted', 'hostile.yaml')
    expect(exitCode).toBe(2)
    expect(report.images).toEqual([])
    expect(report.errors.map(({ code, location }) => `${code} ${location?.line ?? 0}`)).toEqual(
      [15, 18, 23, 24, 26, 29, 32, 34, 35, 38, 41].map((line) => `policy ${line}`),
    )
  })

  test.each(['restricted', 'trusted'])('the modest one runs %s', async (policy) => {
    const { exitCode, report } = await validate(policy, 'canary.yaml')
    expect(report.errors).toEqual([])
    expect(exitCode).toBe(0)
  })
})
