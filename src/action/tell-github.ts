import { systemClock } from '../clock.ts'
import { infrastructureError, messageOf } from '../errors.ts'
import type { GitHubApi } from '../github/api.ts'
import type { CheckRun, Concluded } from '../github/check-run.ts'
import type { Target } from '../github/event.ts'
import type { Connection } from '../github/octokit.ts'
import type { Patience } from '../github/retry.ts'
import type { Told } from '../github/told.ts'
import { githubLimits } from '../limits.ts'
import type { Report } from '../model.ts'
import { createProgress } from '../report/progress.ts'
import type { RunEvent } from '../run/request.ts'
import type { Environment } from '../secrets/environment.ts'
import { isCancelled } from '../verdict.ts'
import { readEvent } from './event.ts'
import type { GitHubInputs } from './github-inputs.ts'

export interface GitHubOptions {
  readonly inputs: GitHubInputs
  readonly env: Environment
  /** Images as they were asked for. */
  readonly images: readonly string[]
  /** The report was made by another run. */
  readonly foreign: boolean
  readonly annotate: boolean
  /** Keeps the id of a check run in progress for the clean-up; empty: it has ended. */
  readonly keepCheckRun: (id: string) => void
}

/** Tells GitHub about one run. What goes wrong is told, never thrown. */
export interface GitHubTeller {
  readonly onEvent: (event: RunEvent) => void
  /** @param stopped the run was told to stop */
  readonly publish: (report: Report, stopped: boolean) => Promise<Published>
}

export interface Published {
  readonly told: readonly Told[]
  /** The annotations stand in the check run. */
  readonly annotated: boolean
}

/** Starts the check run at once; the code that speaks to GitHub is loaded beside the run. */
export function tellGitHub(options: GitHubOptions): GitHubTeller {
  const connection = connect(options)
  const checkRun = connection.then(
    ({ api, target }) => startRun(api, target, options),
    // Told once, when the report is published.
    () => null,
  )
  const progress = createProgress()

  const onEvent = (event: RunEvent): void => {
    if (event.kind === 'planned') progress.planned(event.checks)
    if (event.kind === 'validator-started') progress.started(event)
    if (event.kind === 'validator-ended') progress.closed(event.run, event.report)
    if (event.kind !== 'check') return
    progress.ended(event.run, event.check)
    const title = progress.describe()
    void checkRun.then((run) => run?.progress(title))
  }

  const publish = async (report: Report, stopped: boolean): Promise<Published> => {
    try {
      const cancelled = isCancelled(report, stopped)
      const { api, target } = await connection
      const [onCheckRun, onComment] = await Promise.all([
        concludeRun(await checkRun, report, target, cancelled, options),
        // A run that was cancelled has nothing to say that a comment should keep.
        cancelled ? null : writeSection(api, report, target, options),
      ])
      const told = [onCheckRun?.told ?? null, onComment].filter((one) => one !== null)
      return { told, annotated: onCheckRun?.annotated === true }
    } catch (error) {
      const message = `GitHub was told nothing: ${messageOf(error)}`
      return { told: [{ level: 'warning', message }], annotated: false }
    }
  }
  return { onEvent, publish }
}

interface Connected {
  readonly api: GitHubApi
  readonly target: Target
}

async function connect({ inputs, env }: GitHubOptions): Promise<Connected> {
  const [{ connectGitHub }, { readTarget }, payload] = await Promise.all([
    import('../github/octokit.ts'),
    import('../github/event.ts'),
    readEvent(env['GITHUB_EVENT_PATH'] ?? ''),
  ])
  const target = readTarget(env, payload)
  return { api: await connectGitHub(connectionOf(inputs.token, env)), target }
}

/** @throws CanaryError where there is no token or no repository */
export function connectionOf(token: string, env: Environment): Connection {
  const [owner = '', repository = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (token === '') {
    const hint = 'leave it out, and the token of the job is used'
    throw infrastructureError({ code: 'github-token', message: 'github-token is empty', hint })
  }
  if (owner === '' || repository === '') {
    const message = 'GITHUB_REPOSITORY does not name a repository'
    throw infrastructureError({ code: 'github-repository', message })
  }
  const baseUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com'
  return { token, baseUrl, owner, repository }
}

export function patienceFor(milliseconds: number): Patience {
  return { clock: systemClock, random: Math.random, signal: AbortSignal.timeout(milliseconds) }
}

async function startRun(
  api: GitHubApi,
  { headSha, source }: Target,
  { inputs, env, keepCheckRun }: GitHubOptions,
): Promise<CheckRun | null> {
  if (inputs.checkRun === null) return null
  const { startCheckRun } = await import('../github/check-run.ts')
  const run = {
    name: inputs.checkRun,
    headSha,
    detailsUrl: source.url,
    externalId: `${env['GITHUB_RUN_ID'] ?? ''}/${env['GITHUB_RUN_ATTEMPT'] ?? ''}/${env['GITHUB_JOB'] ?? ''}/${systemClock.date().getTime()}`,
    startedAt: systemClock.date().toISOString(),
  }
  const keep = (id: number) => {
    keepCheckRun(String(id))
  }
  return startCheckRun(api, run, keep, patienceFor(githubLimits.work))
}

async function concludeRun(
  checkRun: CheckRun | null,
  report: Report,
  { source }: Target,
  cancelled: boolean,
  { foreign, annotate, keepCheckRun }: GitHubOptions,
): Promise<Concluded | null> {
  if (checkRun === null) return null
  const { checkRunResult } = await import('./check-run-result.ts')
  const time = cancelled ? githubLimits.cancelledWork : githubLimits.work
  const result = checkRunResult(report, source, { foreign, cancelled, annotate })
  const concluded = await checkRun.conclude(result, patienceFor(time))
  if (concluded.ended) keepCheckRun('')
  return concluded
}

async function writeSection(
  api: GitHubApi,
  report: Report,
  target: Target,
  { inputs, env, images, foreign }: GitHubOptions,
): Promise<Told | null> {
  if (inputs.comment === 'off') return null
  const [{ findPullRequest }, { writeComment }, { createAuthorship }, { tellFailure }, section] =
    await Promise.all([
      import('../github/pull-request.ts'),
      import('../github/comment/write.ts'),
      import('../github/comment/author.ts'),
      import('../github/told.ts'),
      import('./comment-section.ts'),
    ])
  const patience = patienceFor(githubLimits.work)
  try {
    const pullRequest = await findPullRequest(api, target, patience)
    if (pullRequest === null) {
      return {
        level: 'info',
        message: 'there is no open pull request at this commit to comment on',
      }
    }
    const place = {
      workflow: env['GITHUB_WORKFLOW'] ?? '',
      job: env['GITHUB_JOB'] ?? '',
      step: env['GITHUB_ACTION'] ?? '',
      commentKey: inputs.commentKey,
      images,
      foreign,
    }
    const always = inputs.comment === 'always'
    const own = section.commentSection(report, place, target, !always, systemClock.date())
    const authorship = createAuthorship(api, inputs.token, patience)
    const { writeWindow } = githubLimits
    return await writeComment(
      api,
      authorship,
      { ...own, pullRequest, always, writeWindow },
      patience,
    )
  } catch (error) {
    return tellFailure(error, 'the comment was not written', 'pull-requests')
  }
}
