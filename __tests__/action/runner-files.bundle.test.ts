import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { baseImage, engines } from '../support/engines.ts'
import { runStep } from '../support/runner.ts'

const manifest = `apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: platform
checks:
  - name: shell
    probe: { exec: { command: [sh, -c, 'echo seen; exit 0'] } }
`

let workspace: string

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-workspace-'))
  writeFileSync(join(workspace, 'passing.yaml'), manifest)
})

const [docker] = engines
const dockerHost = { DOCKER_HOST: docker?.address ?? '' }
const inputs = { image: baseImage, validators: 'passing.yaml', pull: 'never' }

describe('a file of the runner that cannot be written', () => {
  const paths = ['/dev/full', '/nowhere/file']

  test.each(paths)('%s for summary and state changes no verdict, and is told', async (path) => {
    const files = { GITHUB_STEP_SUMMARY: path, GITHUB_STATE: path }
    const step = await runStep({ workspace, inputs, env: { ...dockerHost, ...files } })
    expect(step.exitCode).toBe(0)
    expect(step.log).toContain('Passed')
    for (const what of ['the job summary', 'what the clean-up after a kill needs']) {
      expect(step.log).toContain(`::warning::${what} could not be written: `)
    }
    expect(step.log).not.toContain('internal error')
  })

  test.each(paths)('%s for the outputs fails the step: nobody could read them', async (path) => {
    const step = await runStep({ workspace, inputs, env: { ...dockerHost, GITHUB_OUTPUT: path } })
    expect(step.exitCode).toBe(1)
    expect(step.log).toContain('Passed')
    expect(step.log).toContain('::error::the outputs could not be written, so that later steps ')
    expect(step.log).not.toContain('internal error')
  })

  test('a report directory that is a file is told in a sentence', async () => {
    const step = await runStep({
      workspace,
      inputs: { ...inputs, 'report-directory': 'passing.yaml' },
      env: dockerHost,
    })
    expect(step.exitCode).toBe(0)
    expect(step.log).toMatch(
      /::warning::the report files could not be written: .*a file is in its place/,
    )
  })
})

describe('inputs that are wrong', () => {
  test('are told together, by their names, and as no fault of ours', async () => {
    const step = await runStep({
      workspace,
      inputs: {
        ...inputs,
        summary: 'yes',
        annotations: 'on',
        'keep-failed': '1',
        pull: 'sometimes',
        comment: 'maybe',
        concurrency: '0',
        'cdi-mode': 'magic',
        'secret-env': 'NOT_THERE',
      },
      env: dockerHost,
    })
    expect(step.exitCode).toBe(1)
    for (const [name, value] of [
      ['summary', 'yes'],
      ['annotations', 'on'],
      ['keep-failed', '1'],
      ['pull', 'sometimes'],
      ['comment', 'maybe'],
      ['concurrency', '0'],
      ['cdi-mode', 'magic'],
    ]) {
      expect(step.log).toContain(`::error::${name} is "${value}"`)
    }
    expect(step.log).toContain('::error::secret-env names NOT_THERE, which is not set')
    expect(step.log).not.toContain('internal error')
    expect(step.outputs.get('verdict')).toBe('errored')
  })

  test('a hint names inputs', async () => {
    const step = await runStep({ workspace, inputs: { image: baseImage }, env: dockerHost })
    expect(step.log).toContain('such as kubeflow (validators)')
    expect(step.log).not.toMatch(/--file|⟨/)
  })
})

describe('RUNNER_DEBUG', () => {
  test('adds the engine, how it was reached, and every attempt', async () => {
    const step = await runStep({ workspace, inputs, env: { ...dockerHost, RUNNER_DEBUG: '1' } })
    const lines = step.log.split('\n').filter((line) => line.startsWith('::debug::'))
    const debug = lines.join('\n')
    expect(debug).toMatch(/engine: docker \S+ \(API \S+\) at \S+/)
    expect(debug).toMatch(/platform: shell: at [\d:.]+ for \d+ m?s: passed: .*exit code 0/)
    expect(debug).toMatch(/platform: started \S+, .* after it was asked for/)
    expect(debug).toMatch(/platform: reached by /)
  })

  test('and is silent where nobody asks', async () => {
    const step = await runStep({ workspace, inputs, env: dockerHost })
    expect(step.log).not.toContain('::debug::')
  })
})
