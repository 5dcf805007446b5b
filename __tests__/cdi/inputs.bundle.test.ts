import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { baseImage, engines } from '../support/engines.ts'
import { noticeCodes, shortcomings } from '../support/run-manifest.ts'
import { runStep } from '../support/runner.ts'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
let workspace = ''

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'cdi-workspace-'))
  cpSync(join(examples, 'cdi'), join(workspace, 'examples/cdi'), { recursive: true })
})

afterAll(() => {
  rmSync(workspace, { recursive: true, force: true })
})

describe.each(engines)('the example in a step, on $name', ({ address }) => {
  const inputs = {
    image: baseImage,
    pull: 'never',
    engine: address,
    validators: 'examples/cdi/canary/accelerator.yaml',
    'cdi-spec-dirs': 'examples/cdi',
  }

  test('passes with its own device and with one more of the workflow', async () => {
    const given = { ...inputs, 'cdi-devices': 'acme.example/accelerator=1\n' }
    const step = await runStep({ workspace, inputs: given })
    const report = JSON.parse(readFileSync(step.outputs.get('report') ?? '', 'utf8')) as Report
    expect(shortcomings(report)).toEqual([])
    expect(noticeCodes(report)).toContain('cdi-devices')
    expect(step.exitCode).toBe(0)
  })

  test('without the spec files: the line of the manifest, and what there is', async () => {
    const step = await runStep({ workspace, inputs: { ...inputs, 'cdi-spec-dirs': 'nowhere' } })
    expect(step.exitCode).toBe(1)
    expect(step.outputs.get('verdict')).toBe('errored')
    expect(step.log).toContain(
      'no spec file in nowhere defines the CDI device acme.example/accelerator=0',
    )
    expect(step.log).toMatch(/^::error .*file=examples\/cdi\/canary\/accelerator\.yaml,.*line=9/m)
  })
})
