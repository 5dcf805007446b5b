import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { withForkPolicy } from '../../src/action/fork-policy.ts'

const repository = { id: 1, full_name: 'example/images' }
const pullRequest = (id: number) => ({
  pull_request: { base: { repo: repository }, head: { repo: { id } } },
})

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-fork-policy-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

function environment(event: string, payload: unknown) {
  const path = join(directory, 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }
}

describe('what a run that says nothing is held to', () => {
  test.each<[string, unknown, string]>([
    ['pull_request', pullRequest(2), 'restricted'],
    ['pull_request', pullRequest(1), 'by-origin'],
    ['pull_request_target', pullRequest(2), 'restricted'],
    ['pull_request_target', pullRequest(1), 'by-origin'],
    ['pull_request_review', pullRequest(2), 'restricted'],
    ['pull_request', '{"pull_request": ', 'restricted'],
    ['workflow_run', { workflow_run: { repository, head_repository: { id: 2 } } }, 'restricted'],
    ['workflow_run', { workflow_run: { repository, head_repository: { id: 1 } } }, 'by-origin'],
    ['issue_comment', { issue: { pull_request: {} } }, 'restricted'],
    ['issue_comment', { issue: {} }, 'by-origin'],
    ['push', 'no JSON', 'by-origin'],
  ])('%s', async (event, payload, setting) => {
    expect(await withForkPolicy('by-origin', environment(event, payload))).toBe(setting)
  })

  test('an event that is not there is a fork', async () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(directory, 'none') }
    expect(await withForkPolicy('by-origin', env)).toBe('restricted')
    expect(await withForkPolicy('by-origin', { GITHUB_EVENT_NAME: 'pull_request' })).toBe(
      'restricted',
    )
  })

  test.each([
    'workflow_dispatch',
    'repository_dispatch',
    'check_run',
    'check_suite',
    'status',
    'deployment',
    'deployment_status',
    'issues',
    'discussion_comment',
  ])('%s: as the workspace is at the commit of the event, or not', async (event) => {
    const own = '1'.repeat(40)
    const workspace = join(directory, `at-${event}`)
    mkdirSync(join(workspace, '.git'), { recursive: true })
    const env = { GITHUB_EVENT_NAME: event, GITHUB_SHA: own, GITHUB_WORKSPACE: workspace }
    expect(await withForkPolicy('by-origin', env)).toBe('restricted')
    writeFileSync(join(workspace, '.git', 'HEAD'), `${own}\n`)
    expect(await withForkPolicy('by-origin', env)).toBe('by-origin')
    writeFileSync(join(workspace, '.git', 'HEAD'), `${'2'.repeat(40)}\n`)
    expect(await withForkPolicy('by-origin', env)).toBe('restricted')
    expect(await withForkPolicy('by-origin', { ...env, GITHUB_SHA: undefined })).toBe('restricted')
  })

  test.each(['push', 'schedule', 'merge_group', 'release'])(
    '%s is about own code',
    async (event) => {
      expect(await withForkPolicy('by-origin', { GITHUB_EVENT_NAME: event })).toBe('by-origin')
    },
  )

  test('outside of GitHub', async () => {
    expect(await withForkPolicy('by-origin', {})).toBe('by-origin')
  })
})

test.each(['trusted', 'restricted'] as const)('who says %s means it', async (setting) => {
  const env = environment('pull_request_target', pullRequest(2))
  expect(await withForkPolicy(setting, env)).toBe(setting)
})
