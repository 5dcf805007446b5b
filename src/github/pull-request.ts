import type { GitHubApi, PullRequest } from './api.ts'
import type { Target } from './event.ts'
import { withRetries } from './retry.ts'
import type { Patience } from './retry.ts'

/**
 * The open pull request that the event is about, by what the event says and what the API says,
 * never by what a run of the pull request wrote. One whose head has moved on is none: what was
 * found is no longer true of it. Of several, such as one branch against two bases, the oldest.
 *
 * @returns null where there is none
 * @throws GitHubFailure
 */
export async function findPullRequest(
  api: GitHubApi,
  { pullRequest: hint, repository, headSha }: Target,
  patience: Patience,
): Promise<number | null> {
  switch (hint.kind) {
    case 'none':
      return null
    case 'number':
      return hint.number
    case 'commit':
      return oldest(
        await withRetries((signal) => api.pullRequestsOfCommit(headSha, signal), true, patience),
        (one) => isAbout(one, repository, headSha),
      )
    case 'branch':
      return oldest(
        await withRetries(
          (signal) => api.pullRequestsOfBranch(hint.owner, hint.branch, signal),
          true,
          patience,
        ),
        (one) =>
          isAbout(one, repository, headSha) && isSame(one.headRepository ?? '', hint.repository),
      )
  }
}

function isAbout(
  { baseRepository, headSha }: PullRequest,
  repository: string,
  sha: string,
): boolean {
  return isSame(baseRepository, repository) && headSha === sha
}

/** Names of repositories are told apart without regard to case. */
function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}

function oldest(
  pullRequests: readonly PullRequest[],
  fits: (one: PullRequest) => boolean,
): number | null {
  const numbers = pullRequests.filter(fits).map(({ number }) => number)
  return numbers.length === 0 ? null : Math.min(...numbers)
}
