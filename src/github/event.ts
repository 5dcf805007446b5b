/**
 * What the event that started the workflow says. The runner writes it down, so it can be trusted,
 * unlike anything that a pull request's own run hands over.
 */
import type { Environment } from '../secrets/environment.ts'

export interface Target {
  /** `owner/name`. */
  readonly repository: string
  /** The commit that was looked at; empty where it is not known. */
  readonly headSha: string
  readonly pullRequest: PullRequestHint
  readonly source: Source
}

/** How to find the pull request. */
export type PullRequestHint =
  | { readonly kind: 'number'; readonly number: number }
  /** By its head, which may be a branch of a fork. */
  | {
      readonly kind: 'branch'
      readonly owner: string
      readonly repository: string
      readonly branch: string
    }
  | { readonly kind: 'commit' }
  | { readonly kind: 'none' }

/** The workflow run whose result is told. */
export interface Source {
  /** Rises from run to run; 0 where it is not known. */
  readonly runId: number
  readonly attempt: number
  readonly url: string
  /** How that run ended, where it was another one than ours. */
  readonly conclusion: string | null
}

/** @param payload the event's JSON, as it was parsed */
export function readTarget(env: Environment, payload: unknown): Target {
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const own: Source = {
    runId: Number(env['GITHUB_RUN_ID'] ?? 0) || 0,
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1,
    url: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    conclusion: null,
  }
  const sha = env['GITHUB_SHA'] ?? ''
  const workflowRun = objectAt(payload, 'workflow_run')
  if (workflowRun !== null) return ofWorkflowRun(repository, own, workflowRun)
  const pullRequest = objectAt(payload, 'pull_request')
  if (pullRequest !== null) {
    const headSha = textAt(objectAt(pullRequest, 'head'), 'sha') || sha
    return { repository, headSha, pullRequest: numberHint(pullRequest), source: own }
  }
  const issue = objectAt(payload, 'issue')
  const onPullRequest = issue !== null && objectAt(issue, 'pull_request') !== null
  const hint: PullRequestHint = onPullRequest
    ? numberHint(issue)
    : { kind: branchEvents.has(env['GITHUB_EVENT_NAME'] ?? '') ? 'commit' : 'none' }
  return { repository, headSha: sha, pullRequest: hint, source: own }
}

/** Events whose commit may be the head of an open pull request. */
const branchEvents: ReadonlySet<string> = new Set(['push', 'workflow_dispatch'])

function ofWorkflowRun(repository: string, own: Source, run: object): Target {
  const headSha = textAt(run, 'head_sha')
  const source: Source = {
    runId: numberAt(run, 'id') || own.runId,
    attempt: numberAt(run, 'run_attempt') || own.attempt,
    url: textAt(run, 'html_url') || own.url,
    conclusion: textAt(run, 'conclusion') || null,
  }
  return { repository, headSha, pullRequest: workflowRunHint(repository, run, headSha), source }
}

/**
 * `pull_requests` is empty for forks, and may name pull requests of other repositories; a number in
 * it is taken only where base and head are the ones of this event.
 */
function workflowRunHint(repository: string, run: object, headSha: string): PullRequestHint {
  const baseId = numberAt(objectAt(run, 'repository'), 'id')
  const listed = listAt(run, 'pull_requests').filter((one) => {
    const base = numberAt(objectAt(objectAt(one, 'base'), 'repo'), 'id')
    const isOurs = baseId !== 0 && base === baseId
    return isOurs && textAt(objectAt(one, 'head'), 'sha') === headSha
  })
  const [only] = listed
  if (listed.length === 1 && only !== undefined) return numberHint(only)
  const head = objectAt(run, 'head_repository')
  const owner = textAt(objectAt(head, 'owner'), 'login')
  const branch = textAt(run, 'head_branch')
  if (owner === '' || branch === '' || headSha === '') return { kind: 'none' }
  return { kind: 'branch', owner, branch, repository: textAt(head, 'full_name') || repository }
}

/**
 * Whether the event is about code of another repository than its own, as far as it tells: a pull
 * request from a fork (one whose repository is gone included), or a run that one started. Of a
 * comment on a pull request nobody can tell.
 */
export function mayBeFork(payload: unknown): boolean {
  const pullRequest = objectAt(payload, 'pull_request')
  if (pullRequest !== null) {
    const base = objectAt(objectAt(pullRequest, 'base'), 'repo')
    return !isSameRepository(objectAt(objectAt(pullRequest, 'head'), 'repo'), base)
  }
  const run = objectAt(payload, 'workflow_run')
  if (run !== null)
    return !isSameRepository(objectAt(run, 'head_repository'), objectAt(run, 'repository'))
  const issue = objectAt(payload, 'issue')
  return issue === null || objectAt(issue, 'pull_request') !== null
}

function isSameRepository(one: object | null, other: object | null): boolean {
  const id = numberAt(one, 'id')
  if (id !== 0 || numberAt(other, 'id') !== 0) return id === numberAt(other, 'id')
  const name = textAt(one, 'full_name')
  return name !== '' && name === textAt(other, 'full_name')
}

function numberHint(holder: unknown): PullRequestHint {
  const number = numberAt(holder, 'number')
  return number > 0 ? { kind: 'number', number } : { kind: 'none' }
}

function fieldAt(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
    ? Reflect.get(holder, name)
    : undefined
}

function objectAt(holder: unknown, name: string): object | null {
  const field = fieldAt(holder, name)
  return typeof field === 'object' && field !== null ? field : null
}

function listAt(holder: unknown, name: string): readonly unknown[] {
  const field = fieldAt(holder, name)
  return Array.isArray(field) ? field : []
}

function textAt(holder: unknown, name: string): string {
  const field = fieldAt(holder, name)
  return typeof field === 'string' ? field : ''
}

function numberAt(holder: unknown, name: string): number {
  const field = fieldAt(holder, name)
  return typeof field === 'number' && Number.isSafeInteger(field) && field > 0 ? field : 0
}
