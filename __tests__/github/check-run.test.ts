import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { CheckRunAnnotation, GitHubApi, NewCheckRun } from '../../src/github/api.ts'
import { cancelCheckRun, startCheckRun } from '../../src/github/check-run.ts'
import type { CheckRunResult } from '../../src/github/check-run.ts'
import { connectGitHub } from '../../src/github/octokit.ts'
import { githubLimits } from '../../src/limits.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import { startFakeGitHub } from './support/fake-github.ts'
import type { FakeGitHub } from './support/fake-github.ts'
import { hasty } from './support/patience.ts'

const token = 'ghs_thisIsASecretOfTheTest'
let github: FakeGitHub
let api: GitHubApi

beforeEach(async () => {
  github = await startFakeGitHub()
  const place = { owner: 'example', repository: 'images' }
  api = await connectGitHub({ token, baseUrl: github.url, ...place })
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const run: NewCheckRun = {
  name: 'canary',
  headSha: '0123456789012345678901234567890123456789',
  detailsUrl: 'https://github.com/example/images/actions/runs/4711',
  externalId: '4711/1/canary',
  startedAt: '2026-11-22T14:03:00.000Z',
}

const annotation = (line: number): CheckRunAnnotation => ({
  ...{ path: 'canary/a.yaml', line, column: 3, level: 'failure' },
  ...{ title: 'a check failed', message: `line ${line}` },
})

const failed = (count: number): CheckRunResult => ({
  ...{ conclusion: 'failure', title: 'Failed: 1 of 2 checks failed', summary: '# Failed' },
  annotations: Array.from({ length: count }, (_, index) => annotation(index + 1)),
})

async function conclude(result: CheckRunResult) {
  const { patience, waits } = hasty()
  const ids: number[] = []
  const checkRun = startCheckRun(api, run, (id) => ids.push(id), patience)
  const concluded = await checkRun.conclude(result, patience)
  return { ...concluded, ids, waits }
}

describe('a check run', () => {
  test('is created in progress on the commit, and concluded', async () => {
    const { told, ended, annotated, ids } = await conclude(failed(1))
    expect({ level: told.level, ended, annotated }).toEqual({
      ...{ level: 'info', ended: true, annotated: true },
    })
    const [stored] = github.checkRuns
    expect(stored?.created).toEqual({
      ...{ name: 'canary', head_sha: run.headSha, status: 'in_progress' },
      ...{ details_url: run.detailsUrl, external_id: run.externalId, started_at: run.startedAt },
    })
    expect(ids).toEqual([stored?.id])
    expect(stored?.updates.at(-1)).toMatchObject({ status: 'completed', conclusion: 'failure' })
  })

  test.each([
    [0, []],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
  ])('sends %d annotations in batches of 50, each once', async (count, batches) => {
    await conclude(failed(count))
    const sent = (github.checkRuns[0]?.updates ?? []).map(
      ({ output }) => (output as { annotations: { start_line: number }[] }).annotations,
    )
    expect(sent.map(({ length }) => length)).toEqual([...batches, 0])
    expect(sent.flat().map(({ start_line }) => start_line)).toEqual(
      failed(count).annotations.map(({ line }) => line),
    )
  })

  test('ends although an annotation is refused, and says how many are missing', async () => {
    github.fail({ operation: 'checks/update', times: 1, status: 422, message: 'Invalid path' })
    const { told, ended, annotated } = await conclude(failed(3))
    expect({ ended, annotated }).toEqual({ ended: true, annotated: false })
    expect(told.level).toBe('warning')
    expect(told.message).toContain('3 annotations of the check run were not written')
    expect(github.checkRuns[0]?.updates).toEqual([
      expect.objectContaining({ status: 'completed', conclusion: 'failure' }),
    ])
  })

  test('never sends a batch twice: it would stand there twice', async () => {
    github.fail({ operation: 'checks/update', times: 1, status: 502, after: true })
    const { annotated } = await conclude(failed(3))
    expect(annotated).toBe(false)
    const [batch, end, ...more] = github.checkRuns[0]?.updates ?? []
    expect(batch).toMatchObject({ status: 'in_progress' })
    expect(end).toMatchObject({ status: 'completed', output: { annotations: [] } })
    expect(more).toEqual([])
  })

  test('is made once where the answer to its creation was lost', async () => {
    github.fail({ operation: 'checks/create', times: 1, status: 502, after: true })
    const { ended } = await conclude(failed(0))
    expect(ended).toBe(true)
    expect(github.checkRuns).toHaveLength(1)
    expect(github.requests).toEqual(['checks/create', 'checks/list-for-ref', 'checks/update'])
  })

  test('is made again where its creation failed', async () => {
    github.fail({ operation: 'checks/create', times: 1, status: 502 })
    expect((await conclude(failed(0))).ended).toBe(true)
    expect(github.checkRuns).toHaveLength(1)
  })

  test('tells how far the run came, once in a while (limit: githubLimits.progress)', async () => {
    const clock = createVirtualClock()
    const { signal } = new AbortController()
    const patience = { clock, random: () => 0, signal }
    const checkRun = startCheckRun(api, run, () => undefined, patience)
    checkRun.progress('1 check passed so far')
    await clock.run(clock.sleep(githubLimits.progress, signal))
    checkRun.progress('2 checks passed so far')
    checkRun.progress('3 checks passed so far')
    await checkRun.conclude(failed(0), patience)
    const titles = github.checkRuns[0]?.updates.map(
      ({ output }) => (output as { title: string }).title,
    )
    expect(titles).toEqual(['2 checks passed so far', 'Failed: 1 of 2 checks failed'])
  })

  test('of a step that was killed is ended as cancelled', async () => {
    const { patience } = hasty()
    const id = await api.createCheckRun(run, patience.signal)
    await cancelCheckRun(api, id, patience)
    expect(github.checkRuns[0]?.updates).toEqual([
      expect.objectContaining({ status: 'completed', conclusion: 'cancelled' }),
    ])
  })
})

describe('what GitHub refuses', () => {
  test.each([403, 404])('%d is a notice that names the permission', async (status) => {
    const message = 'Resource not accessible by integration'
    github.fail({ operation: 'checks/create', times: 9, status, message })
    const { told, ended } = await conclude(failed(1))
    expect(ended).toBe(false)
    expect(told.level).toBe('notice')
    expect(told.message).toContain('permissions:\n  checks: write')
    expect(told.message).toContain(message)
    expect(github.requests).toEqual(['checks/create'])
  })

  test.each([
    { what: '429 with retry-after', status: 429, headers: { 'retry-after': '7' }, wait: 7000 },
    { what: 'a secondary limit', status: 403, headers: { 'retry-after': '3' }, wait: 3000 },
    { what: 'a limit without a time', status: 429, headers: {}, wait: 250 },
    {
      what: 'a limit in words',
      status: 403,
      headers: {},
      wait: 250,
      message: 'secondary rate limit',
    },
  ])('$what is waited for', async ({ status, headers, wait, message = 'slow down' }) => {
    github.fail({ operation: 'checks/create', times: 1, status, headers, message })
    const { waits, ended } = await conclude(failed(0))
    expect(ended).toBe(true)
    expect(waits).toEqual([wait])
  })

  test('a limit that lasts longer than we wait is a warning (limit: githubLimits.retryAfter)', async () => {
    const seconds = githubLimits.retryAfter / 1000 + 1
    const headers = { 'retry-after': String(seconds) }
    github.fail({ operation: 'checks/create', times: 9, status: 429, headers })
    const { told, waits } = await conclude(failed(0))
    expect(told.level).toBe('warning')
    expect(waits).toEqual([])
  })

  test('a server that keeps failing is asked a bounded number of times (limit: githubLimits.tries)', async () => {
    github.fail({ operation: 'checks/update', times: 99, status: 503 })
    const { told } = await conclude(failed(0))
    expect(told.level).toBe('warning')
    expect(told.message).toContain('GitHub failed to update the check run: 503')
    expect(github.requests.filter((one) => one === 'checks/update')).toHaveLength(
      githubLimits.tries,
    )
  })

  test('a slow answer ends with the time for all of it (limit: githubLimits.work)', async () => {
    github.fail({ operation: 'checks/update', times: 9, status: 200, delay: 1_000_000_000 })
    const { patience } = hasty()
    const checkRun = startCheckRun(api, run, () => undefined, patience)
    const end = hasty(AbortSignal.timeout(200))
    const { told } = await checkRun.conclude(failed(0), end.patience)
    expect(told.level).toBe('warning')
    expect(told.message).toContain('no time left')
  })

  test('the token is in no message, even where the server repeats it', async () => {
    const message = `bad credentials: ${token}\u0007`
    github.fail({ operation: 'checks/create', times: 9, status: 401, message })
    const { told } = await conclude(failed(0))
    expect(told.message).toContain('bad credentials: ***')
    expect(told.message).not.toContain(token)
  })

  test('a server that is not there is a warning', async () => {
    await github.close()
    const { told } = await conclude(failed(0))
    expect(told).toMatchObject({ level: 'warning' })
    expect(told.message).toContain('cannot be reached')
    github = await startFakeGitHub()
  })
})
