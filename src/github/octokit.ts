import type { getOctokit } from '@actions/github'
import { githubLimits } from '../limits.ts'
import type { CheckRunOutput, GitHubApi, GitHubComment, PullRequest } from './api.ts'
import { toFailure } from './failure.ts'

export interface Connection {
  readonly token: string
  /** Such as `https://api.github.com`. */
  readonly baseUrl: string
  readonly owner: string
  readonly repository: string
}

/**
 * The API of one repository. Every call ends within `githubLimits.answer` and throws a
 * `GitHubFailure` whose words hold no token.
 */
export async function connectGitHub(connection: Connection): Promise<GitHubApi> {
  const github = await import('@actions/github')
  const { token, baseUrl, owner, repository: repo } = connection
  const octokit = github.getOctokit(token, { baseUrl, log: silent })
  const ask: Ask = async (what, signal, request) => {
    const limit = AbortSignal.timeout(githubLimits.answer)
    try {
      return (await request({ signal: AbortSignal.any([signal, limit]) })).data
    } catch (error) {
      throw toFailure(error, { what, token, signal, limit })
    }
  }
  const place = { owner, repo }
  return {
    ...checkRunCalls(octokit, place, ask),
    ...commentCalls(octokit, place, ask),
    ...lookUps(octokit, place, ask),
  }
}

type Octokit = ReturnType<typeof getOctokit>

interface Place {
  readonly owner: string
  readonly repo: string
}

/** @param what completes "GitHub refused to …" */
type Ask = <Answer>(
  what: string,
  signal: AbortSignal,
  request: (options: { readonly signal: AbortSignal }) => Promise<{ readonly data: Answer }>,
) => Promise<Answer>

type CheckRunCalls = Pick<GitHubApi, 'createCheckRun' | 'updateCheckRun' | 'findCheckRun'>

function checkRunCalls({ rest: { checks } }: Octokit, place: Place, ask: Ask): CheckRunCalls {
  return {
    createCheckRun: async ({ name, headSha, detailsUrl, externalId, startedAt }, signal) => {
      const data = await ask('create the check run', signal, (request) =>
        checks.create({
          ...{ ...place, name, status: 'in_progress', request },
          ...{ head_sha: headSha, details_url: detailsUrl },
          ...{ external_id: externalId, started_at: startedAt },
        }),
      )
      return data.id
    },
    updateCheckRun: async (id, { output, end }, signal) => {
      await ask('update the check run', signal, (request) =>
        checks.update({
          ...{ ...place, check_run_id: id, output: toOutput(output), request },
          ...(end === null
            ? { status: 'in_progress' }
            : { status: 'completed', conclusion: end.conclusion, completed_at: end.completedAt }),
        }),
      )
    },
    findCheckRun: async ({ name, headSha, externalId }, signal) => {
      const data = await ask('list the check runs', signal, (request) =>
        checks.listForRef({
          ...{ ...place, ref: headSha, check_name: name, filter: 'all', per_page: 100, request },
        }),
      )
      return data.check_runs.find((run) => run.external_id === externalId)?.id ?? null
    },
  }
}

type CommentCalls = Pick<
  GitHubApi,
  'listComments' | 'getComment' | 'createComment' | 'updateComment' | 'deleteComment'
>

function commentCalls({ rest: { issues } }: Octokit, place: Place, ask: Ask): CommentCalls {
  return {
    listComments: async (pullRequest, page, signal) => {
      const per_page = githubLimits.commentsPerPage
      const data = await ask('list the comments', signal, (request) =>
        issues.listComments({ ...place, issue_number: pullRequest, per_page, page, request }),
      )
      return data.map(toComment)
    },
    getComment: async (id, signal) =>
      toComment(
        await ask('read the comment', signal, (request) =>
          issues.getComment({ ...place, comment_id: id, request }),
        ),
      ),
    createComment: async (pullRequest, body, signal) =>
      toComment(
        await ask('create the comment', signal, (request) =>
          issues.createComment({ ...place, issue_number: pullRequest, body, request }),
        ),
      ),
    updateComment: async (id, body, signal) => {
      await ask('update the comment', signal, (request) =>
        issues.updateComment({ ...place, comment_id: id, body, request }),
      )
    },
    deleteComment: async (id, signal) => {
      await ask('delete the comment', signal, (request) =>
        issues.deleteComment({ ...place, comment_id: id, request }),
      )
    },
  }
}

type LookUps = Pick<
  GitHubApi,
  'pullRequestsOfBranch' | 'pullRequestsOfCommit' | 'login' | 'appLogin'
>

function lookUps(
  { rest: { pulls, repos, users }, graphql }: Octokit,
  place: Place,
  ask: Ask,
): LookUps {
  return {
    pullRequestsOfBranch: async (headOwner, branch, signal) => {
      const head = `${headOwner}:${branch}`
      const data = await ask('list the pull requests', signal, (request) =>
        pulls.list({ ...place, state: 'open', head, per_page: 100, request }),
      )
      return data.map(toPullRequest)
    },
    pullRequestsOfCommit: async (sha, signal) => {
      const data = await ask('list the pull requests', signal, (request) =>
        repos.listPullRequestsAssociatedWithCommit({
          ...{ ...place, commit_sha: sha, per_page: 100, request },
        }),
      )
      return data.filter(({ state }) => state === 'open').map(toPullRequest)
    },
    login: async (signal) => {
      const data = await ask('name its user', signal, (request) =>
        users.getAuthenticated({ request }),
      )
      return data.login
    },
    appLogin: async (signal) => {
      const data = await ask('name its app', signal, async (request) => ({
        data: await graphql<Viewer>('query { viewer { login } }', { request }),
      }))
      return data.viewer.login
    },
  }
}

interface Viewer {
  readonly viewer: { readonly login: string }
}

/** What octokit would print says nothing that its errors do not. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

interface CommentData {
  readonly id: number
  readonly body?: string | undefined
  readonly user: { readonly login: string; readonly type: string } | null
}

function toComment({ id, body, user }: CommentData): GitHubComment {
  return { id, body: body ?? '', author: user?.login ?? '', isBot: user?.type === 'Bot' }
}

interface PullRequestData {
  readonly number: number
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null }
  readonly base: { readonly repo: { readonly full_name: string } }
}

function toPullRequest({ number, head, base }: PullRequestData): PullRequest {
  return {
    number,
    headSha: head.sha,
    headRepository: head.repo?.full_name ?? null,
    baseRepository: base.repo.full_name,
  }
}

function toOutput({ title, summary, annotations }: CheckRunOutput) {
  return {
    title,
    summary,
    annotations: annotations.map(({ path, line, column, level, title: name, message }) => ({
      path,
      start_line: line,
      end_line: line,
      annotation_level: level,
      title: name,
      message,
      ...(column === null ? {} : { start_column: column, end_column: column }),
    })),
  }
}
