import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { baseImage, engines } from '../support/engines.ts'
import { runStep } from '../support/runner.ts'
import type { StepResult } from '../support/runner.ts'

const [docker] = engines
const token = 'ghs_TheTokenOfTheEnvironment'

let workspace: string
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-policy-step-'))
  mkdirSync(join(workspace, 'canary'))
  const manifest = [
    'apiVersion: container-canary.nvidia.com/v1',
    'kind: Validator',
    'name: asks for more',
    'dockerRunOptions:',
    '  - --pid=host',
    '  - --env=GITHUB_TOKEN',
    'checks:',
    '  - name: has it',
    '    probe: { exec: { command: [sh, -c, "[ -n \\"$GITHUB_TOKEN\\" ]"] } }',
    '',
  ].join('\n')
  writeFileSync(join(workspace, 'canary', 'more.yaml'), manifest)
})
afterAll(() => {
  rmSync(workspace, { recursive: true })
})

async function runOn(event: string, payload: unknown, inputs = {}): Promise<StepResult> {
  const path = join(workspace, 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return await runStep({
    workspace,
    env: {
      DOCKER_HOST: docker?.address ?? '',
      GITHUB_TOKEN: token,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
    },
    inputs: { image: baseImage, validators: 'canary/more.yaml', pull: 'never', ...inputs },
  })
}

const pullRequest = (id: number) => ({
  pull_request: {
    number: 7,
    base: { repo: { id: 1 } },
    head: { sha: 'a'.repeat(40), repo: { id } },
  },
})

describe('the manifest of a pull request', () => {
  test.each(['pull_request', 'pull_request_target'])('%s from a fork', async (event) => {
    const step = await runOn(event, pullRequest(2))
    expect(step.exitCode).toBe(1)
    expect(step.outputs.get('verdict')).toBe('errored')
    expect(step.log).toMatch(/::error .*file=canary\/more\.yaml,line=5/)
    expect(step.log).toMatch(/::error .*file=canary\/more\.yaml,line=6/)
    expect(step.log).toContain('a restricted manifest may not')
    // The runner takes masks for itself, and shows them to nobody.
    const shown = step.log.replaceAll(/^::add-mask::.*$/gm, '')
    expect(shown + step.summary).not.toContain(token)
  })

  test('of the repository itself', async () => {
    const step = await runOn('pull_request', pullRequest(1))
    expect(step.log).toContain('Passed')
    expect(step.exitCode).toBe(0)
  })

  test('from a fork, when the workflow says that it is trusted', async () => {
    const step = await runOn('pull_request_target', pullRequest(2), { policy: 'trusted' })
    expect(step.exitCode).toBe(0)
  })

  test('on a push, when the workflow says that it is restricted', async () => {
    const step = await runOn('push', {}, { policy: 'restricted' })
    expect(step.exitCode).toBe(1)
    expect(step.outputs.get('verdict')).toBe('errored')
  })

  test('a policy that there is not', async () => {
    const step = await runOn('push', {}, { policy: 'lenient' })
    expect(step.exitCode).toBe(1)
    expect(step.log).toContain('policy is "lenient"; it is one of trusted, restricted')
  })
})
