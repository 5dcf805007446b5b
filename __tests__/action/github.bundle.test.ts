import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sleep } from '../../src/clock.ts'
import { actionsBot } from '../../src/github/comment/author.ts'
import { startFakeGitHub } from '../github/support/fake-github.ts'
import type { FakeGitHub } from '../github/support/fake-github.ts'
import { failedReport, passedReport } from '../report/support/sample-reports.ts'
import { runStep } from '../support/runner.ts'
import type { StepOptions } from '../support/runner.ts'

const never = new AbortController().signal
const token = 'ghs_neverInAnyLog'
const head = 'c'.repeat(40)
let workspace: string
let github: FakeGitHub
/** Listens where an engine should, and never says anything. */
let silence: Server

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-workspace-'))
  github = await startFakeGitHub()
  silence = createServer((socket) => socket.on('error', () => undefined))
  await new Promise<void>((resolve) => silence.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  await github.close()
  silence.close()
  expect(github.violations).toEqual([])
})

const pullRequestEvent = { pull_request: { number: 7, head: { sha: head } } }

const forkEvent = {
  workflow_run: {
    id: 4700,
    run_attempt: 1,
    html_url: 'https://github.com/example/images/actions/runs/4700',
    conclusion: 'failure',
    head_sha: head,
    head_branch: 'better',
    head_repository: { full_name: 'fork/images', owner: { login: 'fork' } },
    repository: { id: 1 },
    pull_requests: [],
  },
}

async function step(
  inputs: Readonly<Record<string, string>>,
  event: object = pullRequestEvent,
  options: StepOptions = {},
) {
  const eventPath = join(workspace, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event))
  const result = await runStep({
    workspace,
    inputs: { 'github-token': token, 'comment-key': 'null', ...inputs },
    ...options,
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_EVENT_NAME: 'workflow_run' in event ? 'workflow_run' : 'pull_request',
      GITHUB_SHA: 'd'.repeat(40),
      GITHUB_WORKFLOW: 'build',
      DOCKER_HOST: 'unix:///nonexistent/engine.sock',
      ...options.env,
    },
  })
  const withoutMasks = result.log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  expect(withoutMasks.join('\n')).not.toContain(token)
  expect(result.log).not.toContain('internal error')
  return result
}

const broken = { image: 'example/app:1', validators: 'awesome' }
const end = () => github.checkRuns[0]?.updates.at(-1)

describe('a run', () => {
  test('without these inputs asks GitHub nothing', async () => {
    await step(broken)
    expect(github.requests).toEqual([])
  })

  test('with a comment asks at most four times, and has one comment ever after', async () => {
    const { exitCode } = await step({ ...broken, comment: 'on-failure' })
    expect(exitCode).toBe(1)
    expect(github.requests.length).toBeLessThanOrEqual(4)
    github.requests.length = 0
    await step({ ...broken, comment: 'on-failure' }, pullRequestEvent, {
      env: { GITHUB_RUN_ID: '4712' },
    })
    expect(github.requests.length).toBeLessThanOrEqual(4)
    expect(github.comments).toHaveLength(1)
    const [comment] = github.comments
    expect(comment).toMatchObject({ issue: 7, user: { login: actionsBot } })
    expect(comment?.body).toContain('## Container Canary: build / canary\n')
    expect(comment?.body).toContain('Could not be decided')
    expect(comment?.body).toContain('Nothing changed since the last run (`ccccccc`).')
  })

  test('that could not be decided concludes its check run as a failure that says so', async () => {
    await step({ ...broken, 'check-run': 'canary' })
    expect(github.checkRuns[0]?.created).toMatchObject({ name: 'canary', head_sha: head })
    expect(end()).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(end()).toHaveProperty('output.title', 'Could not be decided: 1 problem, nothing was run')
  })

  test('whose token may only read has its own verdict, and two notices', async () => {
    const message = 'Resource not accessible by integration'
    github.fail({ operation: 'checks/create', times: 9, status: 403, message })
    github.fail({ operation: 'issues/create-comment', times: 9, status: 403, message })
    const { exitCode, outputs, log } = await step({
      ...broken,
      'check-run': 'c',
      comment: 'always',
    })
    expect(exitCode).toBe(1)
    expect(outputs.get('verdict')).toBe('errored')
    const notices = log.split('\n').filter((line) => line.startsWith('::notice::'))
    expect(notices).toEqual([
      expect.stringContaining('permissions:%0A  checks: write'),
      expect.stringContaining('permissions:%0A  pull-requests: write'),
    ])
  })

  /** Sends the signal once the check run is there and the engine is waited for. */
  async function interrupted(signal: NodeJS.Signals) {
    const { port } = silence.address() as AddressInfo
    return await step({ ...broken, 'check-run': 'canary', comment: 'always' }, pullRequestEvent, {
      env: { DOCKER_HOST: `tcp://127.0.0.1:${port}` },
      onStart: (kill) => {
        void (async () => {
          while (github.checkRuns.length === 0) await sleep(10, never)
          await sleep(300, never)
          kill(signal)
        })()
      },
    })
  }

  test('that is cancelled concludes as cancelled, and writes no comment', async () => {
    const { outputs } = await interrupted('SIGINT')
    expect(outputs.get('verdict')).toBe('errored')
    expect(end()).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
    expect(github.comments).toEqual([])
  })

  test('that is killed is concluded by the clean-up, as cancelled', async () => {
    const { state } = await interrupted('SIGKILL')
    expect(end()).toBeUndefined()
    const post = await step({}, pullRequestEvent, { phase: 'post', state })
    expect(post.exitCode).toBe(0)
    expect(end()).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
  })

  test('that concluded is left alone by the clean-up', async () => {
    const { state } = await step({ ...broken, 'check-run': 'canary' })
    github.requests.length = 0
    await step({}, pullRequestEvent, { phase: 'post', state })
    expect(github.requests).toEqual([])
  })
})

describe('the report of another run', () => {
  const inputs = { 'render-report': 'canary-report/report.json' }
  const both = { ...inputs, 'check-run': 'canary', comment: 'always' }

  function put(report: unknown) {
    mkdirSync(join(workspace, 'canary-report'), { recursive: true })
    writeFileSync(join(workspace, 'canary-report', 'report.json'), JSON.stringify(report))
  }

  beforeEach(() => {
    github.pullRequests.push({
      ...{ number: 9, label: 'fork:better' },
      head: { sha: head, repo: { full_name: 'fork/images' } },
      base: { repo: { full_name: 'example/images' } },
    })
  })

  test('is told on the pull request of the fork, and the step passes', async () => {
    put({ ...failedReport, pullRequest: 1, headSha: 'e'.repeat(40) })
    const { exitCode, outputs, summary, log } = await step(both, forkEvent)
    expect(exitCode).toBe(0)
    expect(outputs.get('verdict')).toBe('failed')
    expect(summary).toContain('Container Canary')
    expect(github.checkRuns[0]?.created).toMatchObject({ head_sha: head })
    expect(end()).toMatchObject({ conclusion: 'failure' })
    expect(github.comments).toMatchObject([{ issue: 9 }])
    expect(github.comments[0]?.body).toContain('told as that run wrote it')
    expect(log.split('\n').filter((line) => line.startsWith('::error'))).toEqual([])
  })

  test('is no success where the run that made it was none', async () => {
    put(passedReport)
    await step(both, forkEvent)
    expect(end()).toMatchObject({ conclusion: 'neutral' })
    expect(github.comments[0]?.body).toContain('the run that wrote it ended as failure')
  })

  test('that is none fails the step, and nothing is told', async () => {
    put({ schemaVersion: 1, verdict: 'passed' })
    const { exitCode, log } = await step(both, forkEvent)
    expect(exitCode).toBe(1)
    expect(log).toContain('the report canary-report/report.json')
    expect(github.requests).toEqual([])
  })

  test.each(['report.json', ''])(
    'that is a link is not followed: canary-report/%s',
    async (name) => {
      const secret = mkdtempSync(join(tmpdir(), 'canary-secret-'))
      writeFileSync(join(secret, 'report.json'), 'TOP SECRET')
      if (name === '') symlinkSync(secret, join(workspace, 'canary-report'))
      else {
        mkdirSync(join(workspace, 'canary-report'))
        symlinkSync(join(secret, name), join(workspace, 'canary-report', name))
      }
      const { exitCode, log } = await step(both, forkEvent)
      expect(exitCode).toBe(1)
      expect(log).toContain('a part of its path is a link')
      expect(log).not.toContain('TOP')
    },
  )
})
