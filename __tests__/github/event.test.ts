import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mayBeFork, readTarget } from '../../src/github/event.ts'
import type { Target } from '../../src/github/event.ts'
import { connectGitHub } from '../../src/github/octokit.ts'
import { findPullRequest } from '../../src/github/pull-request.ts'
import { startFakeGitHub } from './support/fake-github.ts'
import type { FakeGitHub } from './support/fake-github.ts'
import { hasty } from './support/patience.ts'

const head = 'a'.repeat(40)
const merge = 'b'.repeat(40)

const env = (eventName: string) => ({
  GITHUB_EVENT_NAME: eventName,
  GITHUB_REPOSITORY: 'example/images',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SHA: merge,
})

const ownRun = {
  runId: 4711,
  attempt: 2,
  url: 'https://github.com/example/images/actions/runs/4711',
  conclusion: null,
}

const workflowRun = (pullRequests: readonly unknown[]) => ({
  workflow_run: {
    id: 4700,
    run_attempt: 1,
    html_url: 'https://github.com/example/images/actions/runs/4700',
    conclusion: 'failure',
    head_sha: head,
    head_branch: 'better',
    head_repository: { full_name: 'fork/images', owner: { login: 'fork' } },
    repository: { id: 1 },
    pull_requests: pullRequests,
  },
})

const byBranch = { kind: 'branch', owner: 'fork', repository: 'fork/images', branch: 'better' }

describe('commit and pull request', () => {
  test.each([
    {
      event: 'pull_request',
      payload: { pull_request: { number: 7, head: { sha: head } } },
      wanted: { headSha: head, pullRequest: { kind: 'number', number: 7 }, source: ownRun },
    },
    {
      event: 'pull_request_target',
      payload: { pull_request: { number: 7, head: { sha: head } } },
      wanted: { headSha: head, pullRequest: { kind: 'number', number: 7 } },
    },
    {
      event: 'push',
      payload: { ref: 'refs/heads/main' },
      wanted: { headSha: merge, pullRequest: { kind: 'commit' } },
    },
    {
      event: 'merge_group',
      payload: {},
      wanted: { headSha: merge, pullRequest: { kind: 'none' } },
    },
    {
      event: 'issue_comment',
      payload: { issue: { number: 8, pull_request: {} } },
      wanted: { headSha: merge, pullRequest: { kind: 'number', number: 8 } },
    },
    {
      event: 'issues',
      payload: { issue: { number: 8 } },
      wanted: { headSha: merge, pullRequest: { kind: 'none' } },
    },
    { event: 'schedule', payload: null, wanted: { pullRequest: { kind: 'none' } } },
  ])('of $event', ({ event, payload, wanted }) => {
    expect(readTarget(env(event), payload)).toMatchObject(wanted)
  })

  test.each([
    { what: 'a fork, which is not listed', list: [], pullRequest: byBranch },
    {
      what: 'one of this repository',
      list: [{ number: 7, head: { sha: head }, base: { repo: { id: 1 } } }],
      pullRequest: { kind: 'number', number: 7 },
    },
    {
      what: 'one of the fork itself',
      list: [{ number: 7, head: { sha: head }, base: { repo: { id: 2 } } }],
      pullRequest: byBranch,
    },
    {
      what: 'one whose head is another by now',
      list: [{ number: 7, head: { sha: merge }, base: { repo: { id: 1 } } }],
      pullRequest: byBranch,
    },
  ])('of workflow_run: $what', ({ list, pullRequest }) => {
    const target = readTarget(env('workflow_run'), workflowRun(list))
    const source = { runId: 4700, attempt: 1, conclusion: 'failure' }
    expect(target).toMatchObject({ headSha: head, pullRequest, source })
  })

  test.each([null, 7, 'text', [], { pull_request: 7 }, { workflow_run: { id: 'x' } }])(
    'of a payload that is none, %j, is none',
    (payload) => {
      const { pullRequest } = readTarget(env('schedule'), payload)
      expect(pullRequest).toEqual({ kind: 'none' })
    },
  )
})

describe('the open pull request', () => {
  let github: FakeGitHub

  beforeEach(async () => {
    github = await startFakeGitHub()
  })

  afterEach(async () => {
    await github.close()
    expect(github.violations).toEqual([])
  })

  const pullRequest = (number: number, changes: object = {}) => ({
    number,
    state: 'open',
    label: 'fork:better',
    head: { sha: head, repo: { full_name: 'fork/images' } },
    base: { repo: { full_name: 'example/images' } },
    ...changes,
  })

  async function find(target: Target) {
    const place = { owner: 'example', repository: 'images' }
    const api = await connectGitHub({ token: 'ghs_test', baseUrl: github.url, ...place })
    return await findPullRequest(api, target, hasty().patience)
  }

  const ofFork = () => find(readTarget(env('workflow_run'), workflowRun([])))

  test('of a fork is found by its branch', async () => {
    github.pullRequests.push(pullRequest(12), pullRequest(9))
    expect(await ofFork()).toBe(9)
    expect(github.requests).toEqual(['pulls/list'])
  })

  test.each([
    ['has moved on', { head: { sha: merge, repo: { full_name: 'fork/images' } } }],
    ['comes from another fork', { head: { sha: head, repo: { full_name: 'other/images' } } }],
    ['comes from a deleted fork', { head: { sha: head, repo: null } }],
    ['is of another repository', { base: { repo: { full_name: 'fork/images' } } }],
    ['has another branch', { label: 'fork:worse' }],
  ])('that %s is none', async (_, changes) => {
    github.pullRequests.push(pullRequest(9, changes))
    expect(await ofFork()).toBeNull()
  })

  test('of a push is the open one whose head it is', async () => {
    const other = { sha: merge, repo: { full_name: 'example/images' } }
    github.pullRequests.push(
      pullRequest(3, { head: other, state: 'closed' }),
      pullRequest(4),
      pullRequest(5, { head: other }),
    )
    expect(await find(readTarget(env('push'), {}))).toBe(5)
  })
})

describe('whose code it is', () => {
  const base = { repo: { id: 1, full_name: 'example/images' } }
  const pull = (head: unknown) => ({ pull_request: { number: 7, base, head } })
  const run = (fields: object) => ({ workflow_run: { repository: base.repo, ...fields } })

  test.each<[string, unknown, boolean]>([
    ['a branch of the repository', pull({ repo: { id: 1, full_name: 'example/images' } }), false],
    [
      'one whose owner has another name now',
      pull({ repo: { id: 1, full_name: 'new/images' } }),
      false,
    ],
    ['a fork', pull({ repo: { id: 2, full_name: 'fork/images' } }), true],
    ['a fork that is gone', pull({ repo: null }), true],
    ['a head without a repository', pull({}), true],
    ['no head', pull(null), true],
    ['a repository that is named only', pull({ repo: { full_name: 'example/images' } }), true],
    [
      'both named only',
      {
        pull_request: {
          base: { repo: { full_name: 'a/b' } },
          head: { repo: { full_name: 'a/b' } },
        },
      },
      false,
    ],
    ['a run of this repository', run({ head_repository: { id: 1 } }), false],
    ['a run of a fork', run({ head_repository: { id: 2 } }), true],
    ['a run of a fork that is gone', run({ head_repository: null }), true],
    ['a comment on a pull request', { issue: { number: 1, pull_request: {} } }, true],
    ['a comment on an issue', { issue: { number: 1 } }, false],
    ['nothing that can be read', null, true],
    ['another event', {}, true],
  ])('%s', (_what, payload, fork) => {
    expect(mayBeFork(payload)).toBe(fork)
  })
})
