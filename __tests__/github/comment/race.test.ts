import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GitHubApi, GitHubComment } from '../../../src/github/api.ts'
import { actionsBot, createAuthorship } from '../../../src/github/comment/author.ts'
import { readSections } from '../../../src/github/comment/sections.ts'
import { writeComment } from '../../../src/github/comment/write.ts'
import { GitHubFailure } from '../../../src/github/failure.ts'
import { githubLimits } from '../../../src/limits.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'
import { request } from '../support/drafts.ts'
import { startFakeGitHub } from '../support/fake-github.ts'

const runsIn = (body: string) =>
  Object.fromEntries(
    readSections(body).map(({ headline, details }) => [headline.slice(3), details]),
  )

describe('two processes at once', () => {
  const rounds = 50

  /** Starts a writer, and waits until it can be asked. */
  async function startWriter(url: string, place: string) {
    const script = fileURLToPath(new URL('../support/comment-writer.ts', import.meta.url))
    const args = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', script, url, place]
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const next = async () => String((await lines.next()).value)
    expect(await next()).toBe('ready')
    return {
      write: async (pullRequest: number, runId: number) => {
        child.stdin.write(`${pullRequest} ${runId}\n`)
        return await next()
      },
      stop: async () => {
        child.stdin.end()
        await new Promise((resolve) => child.once('close', resolve))
      },
    }
  }

  test(`lose nothing, ${rounds} times`, async () => {
    const github = await startFakeGitHub({ latency: () => Math.random() * 8 })
    const writers = await Promise.all(['a', 'b'].map((place) => startWriter(github.url, place)))
    try {
      for (let round = 1; round <= rounds; round += 1) {
        // Each pull request sees a comment made at once, and then one updated at once.
        const pullRequest = Math.ceil(round / 2)
        const answers = await Promise.all(writers.map(({ write }) => write(pullRequest, round)))
        expect(answers).toEqual(['done', 'done'])
        const comments = github.comments.filter(({ issue }) => issue === pullRequest)
        expect(comments.map(({ body }) => runsIn(body))).toEqual([
          { a: `run ${round}`, b: `run ${round}` },
        ])
      }
      expect(github.violations).toEqual([])
    } finally {
      await Promise.all(writers.map(({ stop }) => stop()))
      await github.close()
    }
  })
})

describe('any number of jobs, in any order', () => {
  /** GitHub in memory; each request takes effect and is answered after times of its own. */
  function createApi(sleep: () => Promise<void>) {
    const comments: GitHubComment[] = []
    let lastId = 0
    const slowly = async <Result>(work: () => Result): Promise<Result> => {
      await sleep()
      const result = work()
      await sleep()
      return result
    }
    const at = (id: number) => comments.findIndex((comment) => comment.id === id)
    const api: Pick<
      GitHubApi,
      'listComments' | 'getComment' | 'createComment' | 'updateComment' | 'deleteComment'
    > = {
      listComments: () => slowly(() => [...comments]),
      getComment: (id) =>
        slowly(() => {
          const comment = comments[at(id)]
          if (comment === undefined) throw new GitHubFailure('gone', 'it is gone')
          return comment
        }),
      createComment: (_, body) =>
        slowly(() => {
          lastId += 1
          const comment = { id: lastId, body, author: actionsBot, isBot: true }
          comments.push(comment)
          return comment
        }),
      updateComment: (id, body) =>
        slowly(() => {
          const before = comments[at(id)]
          if (before !== undefined) comments[at(id)] = { ...before, body }
        }),
      deleteComment: (id) =>
        slowly(() => {
          if (at(id) >= 0) comments.splice(at(id), 1)
        }),
    }
    return { api, comments }
  }

  test('lose nothing, as long as GitHub answers within the window (limit: githubLimits.writeWindow)', async () => {
    const seed = fc.integer({ min: 1, max: 2 ** 30 })
    await fc.assert(
      fc.asyncProperty(seed, fc.integer({ min: 2, max: 6 }), async (from, jobs) => {
        let state = from
        // A small generator of our own, so that a failure can be run again.
        const random = () => {
          state = (state * 48_271) % 2_147_483_647
          return state / 2_147_483_647
        }
        const clock = createVirtualClock()
        const { signal } = new AbortController()
        const { writeWindow } = githubLimits
        // A reading and a writing together have four such times.
        const { api, comments } = createApi(() =>
          clock.sleep(1 + (random() * (writeWindow - 8)) / 4, signal),
        )
        const whole = { ...unused, ...api }
        const patience = { clock, random, signal }
        const write = async (index: number) => {
          await clock.sleep(random() * 3 * writeWindow, signal)
          const wanted = request(`job ${index}`, 'run 1', {}, { writeWindow })
          const authorship = createAuthorship(whole, 'ghs_test', patience)
          return await writeComment(whole, authorship, wanted, patience)
        }
        const places = Array.from({ length: jobs }, (_, index) => index)
        const told = await clock.run(Promise.all(places.map(write)))
        expect(told.map(({ level }) => level)).toEqual(places.map(() => 'info'))
        expect(comments.map(({ body }) => runsIn(body))).toEqual([
          Object.fromEntries(places.map((index) => [`job ${index}`, 'run 1'])),
        ])
      }),
      { numRuns: 1000 },
    )
  })
})

const refuse = () => Promise.reject(new Error('is not asked for'))

const unused: GitHubApi = {
  createCheckRun: refuse,
  updateCheckRun: refuse,
  findCheckRun: refuse,
  listComments: refuse,
  getComment: refuse,
  createComment: refuse,
  updateComment: refuse,
  deleteComment: refuse,
  pullRequestsOfBranch: refuse,
  pullRequestsOfCommit: refuse,
  login: refuse,
  appLogin: refuse,
}
