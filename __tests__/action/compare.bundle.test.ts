import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { baseImage, engines } from '../support/engines.ts'
import { runStep } from '../support/runner.ts'

const manifest = (...checks: readonly string[]) => `apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: platform
checks:
${checks.map((name) => `  - name: ${name}\n    probe: { exec: { command: [sh, -c, 'exit ${name === 'shell' ? 0 : 4}'] } }`).join('\n')}
`

const waivers = (expires: string) => `waivers:
  - check: old
    reason: known since the summer
    expires: ${expires}
`

let workspace: string
const [docker] = engines
const env = { DOCKER_HOST: docker?.address ?? '' }

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-compare-'))
  mkdirSync(join(workspace, 'empty'))
  writeFileSync(join(workspace, 'one.yaml'), manifest('shell', 'old'))
  writeFileSync(join(workspace, 'two.yaml'), manifest('shell', 'old', 'fresh'))
  writeFileSync(join(workspace, 'good.yaml'), waivers('2999-01-31'))
  writeFileSync(join(workspace, 'late.yaml'), waivers('2020-01-31'))
  writeFileSync(join(workspace, 'bad.yaml'), 'waivers:\n  - check: old\n    expires: soon\n')
  writeFileSync(join(workspace, 'odd.json'), '{"schemaVersion": 2}')
})

const step = async (inputs: Readonly<Record<string, string>>) =>
  await runStep({ workspace, env, inputs: { image: baseImage, pull: 'never', ...inputs } })
const reportIn = (directory: string) =>
  JSON.parse(readFileSync(join(workspace, directory, 'report.json'), 'utf8')) as Report

describe('a step that is held against a run before', () => {
  test('fails for what is new, and says what is', async () => {
    const before = await step({ validators: 'one.yaml', 'report-directory': 'base' })
    expect(before.exitCode).toBe(1)
    expect(reportIn('base').images[0]?.sizeBytes).toBeGreaterThan(0)
    const inputs = { baseline: 'base', 'fail-on': 'new' }

    const same = await step({ ...inputs, validators: 'one.yaml', 'report-directory': 'same' })
    expect(same.exitCode).toBe(0)
    expect(same.outputs.get('verdict')).toBe('failed')
    const sentence =
      'Failed: 1 of 2 checks failed; it counts as passed: it failed before as well (fail-on is new)'
    expect(same.log).toContain(`::warning::${sentence}`)
    expect(same.summary).toContain('1 still failing')
    expect(reportIn('same')).toMatchObject({ verdict: 'failed', gate: { failOn: 'new' } })

    const more = await step({ ...inputs, validators: 'two.yaml', 'report-directory': 'more' })
    expect(more.exitCode).toBe(1)
    expect(more.log).toContain(
      '::error::Failed: 2 of 3 checks failed; it counts as failed: 1 of 2 failed newly',
    )
    const changes = reportIn('more').comparison?.changes
    expect(changes?.map(({ change, check }) => [change, check])).toEqual([
      ['still-failing', 'old'],
      ['newly-failing', 'fresh'],
    ])
  })

  test.each([
    ['is not there', 'empty', 'because empty does not exist'],
    ['is of another version', 'odd.json', 'schemaVersion 2'],
  ])('that %s warns, and its verdict decides', async (_, baseline, words) => {
    const told = await step({ validators: 'one.yaml', baseline })
    expect(told.exitCode).toBe(1)
    expect(told.log).toMatch(/^::warning title=Container Canary::compared with nothing, because/m)
    expect(told.log).toContain(words)
    expect(told.outputs.get('verdict')).toBe('failed')
  })
})

describe('a step with waivers', () => {
  test('passes for a time, and every report says that it did not pass', async () => {
    const told = await step({
      validators: 'one.yaml',
      waivers: 'good.yaml',
      'report-directory': 'w',
    })
    expect(told.exitCode).toBe(0)
    expect(told.log).toContain('it counts as passed: it is waived until 2999-01-31')
    expect(told.summary).toContain('known since the summer')
    expect(told.outputs.get('verdict')).toBe('failed')
    for (const file of ['report.html', 'report.md', 'junit.xml', 'report.sarif', 'report.json']) {
      expect(readFileSync(join(workspace, 'w', file), 'utf8')).toContain('known since the summer')
    }
  })

  test('that have expired fails, with a warning at their line', async () => {
    const told = await step({ validators: 'one.yaml', waivers: 'late.yaml' })
    expect(told.exitCode).toBe(1)
    expect(told.log).toMatch(/^::warning file=late.yaml,line=2,col=5,.*has expired on 2020-01-31/m)
  })

  test('that are wrong ends before anything runs, at their place', async () => {
    const told = await step({ validators: 'one.yaml', waivers: 'bad.yaml' })
    expect(told.exitCode).toBe(1)
    expect(told.outputs.get('verdict')).toBe('errored')
    expect(told.log).toContain('bad.yaml:2:5: waivers[0].reason is missing')
    expect(told.log).toContain('bad.yaml:3:14: waivers[0].expires must be a day')
  })
})

test('a report that excuses itself is published without its excuses', async () => {
  const own = { validators: 'one.yaml', waivers: 'good.yaml', 'fail-on': 'never' }
  await step({ ...own, 'report-directory': 'fork' })
  const published = await runStep({
    workspace,
    env,
    inputs: { 'render-report': 'fork/report.json' },
  })
  expect(published.exitCode).toBe(0)
  expect(published.summary).toContain('Failed: 1 of 2 checks failed')
  expect(published.summary).not.toContain('it counts as passed')
  const excused = await runStep({
    ...{ workspace, env },
    inputs: { 'render-report': 'fork/report.json', waivers: 'good.yaml' },
  })
  expect(excused.summary).toContain('it counts as passed: it is waived until 2999-01-31')
})
