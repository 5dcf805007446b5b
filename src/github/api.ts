/** The few things that are asked of GitHub, in our own words. What speaks HTTP is in octokit.ts. */

export interface GitHubApi {
  readonly createCheckRun: (run: NewCheckRun, signal: AbortSignal) => Promise<number>
  readonly updateCheckRun: (id: number, run: CheckRunUpdate, signal: AbortSignal) => Promise<void>
  /** The check run of that commit and name with that external id. */
  readonly findCheckRun: (run: NewCheckRun, signal: AbortSignal) => Promise<number | null>
  /** Oldest first. @param page from 1 */
  readonly listComments: (
    pullRequest: number,
    page: number,
    signal: AbortSignal,
  ) => Promise<readonly GitHubComment[]>
  readonly getComment: (id: number, signal: AbortSignal) => Promise<GitHubComment>
  readonly createComment: (
    pullRequest: number,
    body: string,
    signal: AbortSignal,
  ) => Promise<GitHubComment>
  readonly updateComment: (id: number, body: string, signal: AbortSignal) => Promise<void>
  readonly deleteComment: (id: number, signal: AbortSignal) => Promise<void>
  /** Open pull requests whose head is that branch of that owner's fork. */
  readonly pullRequestsOfBranch: (
    owner: string,
    branch: string,
    signal: AbortSignal,
  ) => Promise<readonly PullRequest[]>
  /** Open pull requests that hold that commit. */
  readonly pullRequestsOfCommit: (
    sha: string,
    signal: AbortSignal,
  ) => Promise<readonly PullRequest[]>
  /** The login of the token's user. */
  readonly login: (signal: AbortSignal) => Promise<string>
  /** The login of the app that the token was made for. */
  readonly appLogin: (signal: AbortSignal) => Promise<string>
}

export interface GitHubComment {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly isBot: boolean
}

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** `owner/name`, null where the fork was deleted. */
  readonly headRepository: string | null
  readonly baseRepository: string
}

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled'

export interface NewCheckRun {
  readonly name: string
  readonly headSha: string
  /** Where its details are: the workflow run. */
  readonly detailsUrl: string
  /** Ours, to find it again where GitHub made it and the answer was lost. */
  readonly externalId: string
  /** RFC 3339. */
  readonly startedAt: string
}

export interface CheckRunUpdate {
  readonly output: CheckRunOutput
  /** Null: it goes on. */
  readonly end: { readonly conclusion: Conclusion; readonly completedAt: string } | null
}

export interface CheckRunOutput {
  readonly title: string
  /** Markdown. */
  readonly summary: string
  /** Added to those that the check run has. At most 50. */
  readonly annotations: readonly CheckRunAnnotation[]
}

export interface CheckRunAnnotation {
  /** From the root of the repository. */
  readonly path: string
  readonly line: number
  readonly column: number | null
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}
