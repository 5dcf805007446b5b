import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { actionsBot, createAuthorship } from '../../../src/github/comment/author.ts'
import type { Memory } from '../../../src/github/comment/memory.ts'
import { marker, readSections, writeSections } from '../../../src/github/comment/sections.ts'
import { writeComment } from '../../../src/github/comment/write.ts'
import type { CommentRequest } from '../../../src/github/comment/write.ts'
import type { GitHubApi } from '../../../src/github/api.ts'
import { connectGitHub } from '../../../src/github/octokit.ts'
import { githubLimits } from '../../../src/limits.ts'
import { draft, memory, request } from '../support/drafts.ts'
import { startFakeGitHub } from '../support/fake-github.ts'
import type { FakeGitHub } from '../support/fake-github.ts'
import { hasty } from '../support/patience.ts'

let github: FakeGitHub

beforeEach(async () => {
  github = await startFakeGitHub()
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

async function write(wanted: CommentRequest, token = 'ghs_test') {
  const place = { owner: 'example', repository: 'images' }
  const api = await connectGitHub({ token, baseUrl: github.url, ...place })
  const { patience } = hasty()
  return await writeComment(api, createAuthorship(api, token, patience), wanted, patience)
}

const bodies = () => github.comments.map(({ body }) => body)
const headlines = (body = '') => readSections(body).map(({ headline }) => headline)
const sectionOf = (place: string, text: string, changes: Partial<Memory> = {}) => ({
  ...{ key: draft(place, '').key, memory: memory(place, changes) },
  ...{ headline: `## ${place}`, details: text },
})

describe('one comment', () => {
  test('is made once, then updated, with three requests each time', async () => {
    expect(await write(request('a', 'first'))).toMatchObject({ level: 'info' })
    expect(github.requests).toEqual([
      ...['issues/list-comments', 'issues/create-comment', 'issues/list-comments'],
    ])
    github.requests.length = 0
    await write(request('a', 'second', { runId: 2 }))
    expect(github.requests).toEqual([
      ...['issues/list-comments', 'issues/update-comment', 'issues/get-comment'],
    ])
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toContain('second')
    expect(bodies()[0]).not.toContain('first')
  })

  test('holds the sections of all jobs', async () => {
    await write(request('a', 'of a'))
    await write(request('b', 'of b'))
    expect(bodies()).toHaveLength(1)
    expect(headlines(bodies()[0])).toEqual(['## a', '## b'])
  })

  describe('a step that looks at another image', () => {
    const owner = 'a'.repeat(16)

    test('takes its old section away', async () => {
      await write(request('old', 'red', { owner }))
      await write(request('new', 'green', { owner, runId: 2, verdict: 'passed' }))
      expect(headlines(bodies()[0])).toEqual(['## new'])
    })

    test('says that it passed where the old section says that it failed', async () => {
      await write(request('old', 'red', { owner }))
      const quiet = { always: false }
      await write(request('new', 'green', { owner, runId: 2, verdict: 'passed' }, quiet))
      expect(headlines(bodies()[0])).toEqual(['## new'])
    })

    test('leaves those that are written in each run, and those of others', async () => {
      await write(request('one', '1', { owner }))
      await write(request('two', '2', { owner }))
      await write(request('other', '3', { owner: 'b'.repeat(16) }))
      await write(request('unknown', '4', {}))
      await write(request('one', '1', { owner, runId: 2 }))
      expect(headlines(bodies()[0])).toEqual(['## one', '## other', '## two', '## unknown'])
    })

    test('takes away what the run before did not write any more', async () => {
      await write(request('one', '1', { owner }))
      await write(request('two', '2', { owner }))
      await write(request('one', '1', { owner, runId: 2 }))
      await write(request('one', '1', { owner, runId: 3 }))
      expect(headlines(bodies()[0])).toEqual(['## one'])
    })
  })

  test('is found behind many others (limit: githubLimits.commentsPerPage)', async () => {
    for (let index = 0; index < 150; index += 1) github.addComment(7, 'somebody', 'hello')
    const ours = github.addComment(7, actionsBot, writeSections([sectionOf('b', 'of b')], 0), 'Bot')
    for (let index = 0; index < 150; index += 1) github.addComment(7, 'somebody', 'hello')
    await write(request('a', 'of a'))
    expect(headlines(ours.body)).toEqual(['## a', '## b'])
    expect(github.requests.filter((one) => one === 'issues/list-comments')).toHaveLength(2)
  })

  test('is not looked for without end (limit: githubLimits.commentPages)', async () => {
    const found = async (where: number) => {
      const pages: number[] = []
      const ours = { id: 1, body: writeSections([sectionOf('b', 'of b')], 0), author: actionsBot }
      const foreign = { id: 2, body: 'hello', author: 'somebody', isBot: false }
      const api: Partial<GitHubApi> = {
        listComments: (_, page) => {
          pages.push(page)
          const first = page === where ? { ...ours, isBot: true } : foreign
          const rest = Array.from({ length: githubLimits.commentsPerPage - 1 }, () => foreign)
          return Promise.resolve([first, ...rest])
        },
        updateComment: () => Promise.reject(new Error('updated')),
        createComment: () => Promise.reject(new Error('created')),
      }
      const { patience } = hasty()
      // Nothing else of the API is asked for here.
      const all = api as GitHubApi
      const authorship = createAuthorship(all, 'ghs_test', patience)
      const { message } = await writeComment(all, authorship, request('a', 'of a'), patience)
      return [pages.length, message]
    }
    const most = githubLimits.commentPages
    expect(await found(most)).toEqual([most, expect.stringContaining('updated')])
    expect(await found(most + 1)).toEqual([most, expect.stringContaining('created')])
  })

  test('the draft learns what the section remembers', async () => {
    await write(request('a', 'first', { headSha: 'abcdef0' }))
    const asked: (Memory | null)[] = []
    const next = request('a', 'second', { runId: 2 })
    await write({
      ...next,
      draft: (previous) => {
        asked.push(previous)
        return next.draft(previous)
      },
    })
    expect(asked).toEqual([memory('a', { headSha: 'abcdef0' })])
  })

  test('made twice at once becomes one, and nothing is lost', async () => {
    const older = github.addComment(
      7,
      actionsBot,
      writeSections([sectionOf('b', 'of b')], 0),
      'Bot',
    )
    github.addComment(7, actionsBot, writeSections([sectionOf('c', 'of c')], 0), 'Bot')
    await write(request('a', 'of a'))
    expect(github.comments).toEqual([older])
    expect(headlines(older.body)).toEqual(['## a', '## b', '## c'])
  })

  test('that is gone when it is written is looked for again', async () => {
    github.addComment(7, actionsBot, writeSections([sectionOf('b', 'of b')], 0), 'Bot')
    github.fail({ operation: 'issues/update-comment', times: 1, status: 404 })
    expect(await write(request('a', 'of a'))).toMatchObject({ level: 'info' })
    expect(headlines(bodies()[0])).toEqual(['## a', '## b'])
  })

  test('whose creation got no answer is not made twice', async () => {
    github.fail({ operation: 'issues/create-comment', times: 1, status: 502, after: true })
    expect(await write(request('a', 'of a'))).toMatchObject({ level: 'info' })
    expect(github.comments).toHaveLength(1)
  })

  test('of a later run is left alone', async () => {
    await write(request('a', 'later', { runId: 9 }))
    const told = await write(request('a', 'earlier', { runId: 8 }))
    expect(told.message).toContain('tells of a later run (9, attempt 1)')
    expect(bodies()[0]).toContain('later')
  })

  test('that another step of the same run writes is told apart by comment-key', async () => {
    await write(request('a', 'one', { writtenAt: 2 }))
    const told = await write(request('a', 'other', { writtenAt: 1 }))
    expect(told).toMatchObject({ level: 'warning' })
    expect(told.message).toContain('comment-key')
  })
})

describe('on-failure', () => {
  const quiet = { always: false }

  test('a pass that nobody was told of a failure before writes nothing', async () => {
    await write(request('a', 'x', { verdict: 'passed' }, quiet))
    expect(github.requests).toEqual(['issues/list-comments'])
    expect(github.comments).toEqual([])
  })

  test('a pass after a failure is told', async () => {
    await write(request('a', 'broken', {}, quiet))
    await write(request('a', 'mended', { verdict: 'passed', runId: 2 }, quiet))
    expect(bodies()[0]).toContain('mended')
  })
})

describe('whose comment it is', () => {
  test('a marker planted by somebody else is left alone', async () => {
    const planted = github.addComment(7, 'mallory', `${marker}\nhello`)
    await write(request('a', 'of a'))
    expect(planted.body).toBe(`${marker}\nhello`)
    expect(github.comments).toHaveLength(2)
  })

  test.each(['ghp_test', 'github_pat_test'])(
    'a person with a token %s is asked for',
    async (token) => {
      await github.close()
      github = await startFakeGitHub({ login: 'octocat' })
      const other = github.addComment(7, actionsBot, writeSections([], 0), 'Bot')
      await write(request('a', 'one'), token)
      await write(request('a', 'two', { runId: 2 }), token)
      expect(other.body).not.toContain('## a')
      expect(github.comments.map(({ user }) => user.login)).toEqual([actionsBot, 'octocat'])
      expect(github.requests.slice(0, 4)).toEqual([
        ...['issues/list-comments', 'users/get-authenticated'],
        ...['issues/create-comment', 'issues/list-comments'],
      ])
    },
  )

  test('an app of its own finds its comment again', async () => {
    await github.close()
    github = await startFakeGitHub({ login: 'canary-app[bot]' })
    await write(request('a', 'one'))
    await write(request('a', 'two', { runId: 2 }))
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('two')
  })

  test('another bot that writes our marker is not us', async () => {
    github.addComment(7, 'other[bot]', writeSections([], 0), 'Bot')
    await write(request('a', 'one'))
    expect(github.comments.map(({ user }) => user.login)).toEqual(['other[bot]', actionsBot])
  })
})

describe('what GitHub refuses', () => {
  test.each([
    ['issues/list-comments', 404],
    ['issues/create-comment', 403],
    ['issues/update-comment', 404],
  ])('%s %d is a notice that names the permission', async (operation, status) => {
    if (operation === 'issues/update-comment') github.addComment(7, actionsBot, marker, 'Bot')
    github.fail({ operation, times: 99, status, message: 'Resource not accessible by integration' })
    const told = await write(request('a', 'one'))
    expect(told.level).toBe('notice')
    expect(told.message).toContain('permissions:\n  pull-requests: write')
  })

  test.each([
    { status: 422, tries: 1 },
    { status: 429, tries: githubLimits.tries },
    { status: 500, tries: githubLimits.tries },
  ])('$status is asked for $tries times, then a warning', async ({ status, tries }) => {
    github.addComment(7, actionsBot, writeSections([], 0), 'Bot')
    github.fail({ operation: 'issues/update-comment', times: 999, status })
    const told = await write(request('a', 'one'))
    expect(told.level).toBe('warning')
    expect(github.requests.filter((one) => one === 'issues/update-comment')).toHaveLength(tries)
  })

  test('a limit is waited for, and then it is written', async () => {
    const headers = { 'retry-after': '2' }
    github.fail({ operation: 'issues/create-comment', times: 2, status: 429, headers })
    expect(await write(request('a', 'one'))).toMatchObject({ level: 'info' })
    expect(github.comments).toHaveLength(1)
  })

  test('others that never stop writing end in a warning (limit: githubLimits.commentRounds)', async () => {
    const theirs = sectionOf('a', 'theirs', { runId: 0 })
    github.addComment(7, actionsBot, writeSections([theirs], 0), 'Bot')
    github.fail({ operation: 'issues/update-comment', times: 999, status: 200 })
    const told = await write(request('a', 'mine'))
    expect(told).toMatchObject({ level: 'warning' })
    expect(github.requests.length).toBeLessThanOrEqual(2 * githubLimits.commentRounds)
  })
})
