import { githubLimits } from '../limits.ts'
import { orAborted } from '../or-aborted.ts'
import type { CheckRunAnnotation, Conclusion, GitHubApi, NewCheckRun } from './api.ts'
import { GitHubFailure } from './failure.ts'
import { withRetries } from './retry.ts'
import type { Patience } from './retry.ts'
import { tellFailure } from './told.ts'
import type { Told } from './told.ts'

export interface CheckRunResult {
  readonly conclusion: Conclusion
  readonly title: string
  /** Markdown of at most `githubLimits.checkRunSummaryBytes`. */
  readonly summary: string
  readonly annotations: readonly CheckRunAnnotation[]
}

export interface CheckRun {
  /** Says how far the run came; at most once in `githubLimits.progress`, never waited for. */
  readonly progress: (title: string) => void
  /** Sends the annotations and ends the check run. Never throws. @param patience of the end */
  readonly conclude: (result: CheckRunResult, patience: Patience) => Promise<Concluded>
}

export interface Concluded {
  readonly told: Told
  /** The check run has ended; false also where there never was one. */
  readonly ended: boolean
  /** All annotations stand in it. */
  readonly annotated: boolean
}

/**
 * Creates a check run in progress; the run does not wait for it.
 *
 * @param onCreated told the id, for the clean-up of a step that is killed
 */
export function startCheckRun(
  api: GitHubApi,
  run: NewCheckRun,
  onCreated: (id: number) => void,
  patience: Patience,
): CheckRun {
  const { clock } = patience
  const created = create(api, run, patience).then(
    (id): Created => {
      onCreated(id)
      return { id }
    },
    (failure: unknown): Created => ({ failure }),
  )
  let lastSent = clock.now()
  let sending: Promise<void> = Promise.resolve()

  const progress = (title: string): void => {
    if (clock.now() - lastSent < githubLimits.progress) return
    lastSent = clock.now()
    sending = sending.then(async () => {
      const state = await created
      if ('failure' in state) return
      const output = { title: clipTitle(title), summary: title, annotations: [] }
      // Nobody misses one of these; what keeps it from being sent keeps the end, too, and is told there.
      const signal = AbortSignal.timeout(githubLimits.answer)
      await api.updateCheckRun(state.id, { output, end: null }, signal).catch(() => null)
    })
  }

  const conclude = async (result: CheckRunResult, end: Patience): Promise<Concluded> => {
    try {
      const state = await orAborted(
        sending.then(() => created),
        end.signal,
        () => new GitHubFailure('stopped', 'there was no time left to wait for GitHub'),
      )
      if ('failure' in state) throw state.failure
      return await finish(api, state.id, result, end)
    } catch (error) {
      return notEnded(error, `the check run ${run.name} was not written`)
    }
  }

  return { progress, conclude }
}

function notEnded(error: unknown, what: string): Concluded {
  return { told: tellFailure(error, what, 'checks'), ended: false, annotated: false }
}

type Created = { readonly id: number } | { readonly failure: unknown }

/** Ends a check run whose step ended without doing so, such as one that was killed. Never throws. */
export async function cancelCheckRun(
  api: GitHubApi,
  id: number,
  patience: Patience,
): Promise<Concluded> {
  const title = 'The step ended before it could tell its result'
  const result = { conclusion: 'cancelled', title, summary: title, annotations: [] } as const
  try {
    return await finish(api, id, result, patience)
  } catch (error) {
    return notEnded(error, 'the check run was not ended')
  }
}

/** Where the answer is lost, the check run may be there: it is looked for before another is made. */
async function create(api: GitHubApi, run: NewCheckRun, patience: Patience): Promise<number> {
  try {
    return await withRetries((signal) => api.createCheckRun(run, signal), false, patience)
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.kind !== 'unsure') throw error
    const found = await withRetries((signal) => api.findCheckRun(run, signal), true, patience)
    if (found !== null) return found
    return await withRetries((signal) => api.createCheckRun(run, signal), false, patience)
  }
}

async function finish(
  api: GitHubApi,
  id: number,
  { conclusion, title, summary, annotations }: CheckRunResult,
  patience: Patience,
): Promise<Concluded> {
  const output = { title: clipTitle(title), summary, annotations: [] }
  const problem = await sendAnnotations(api, id, annotations, output, patience)
  const end = { conclusion, completedAt: patience.clock.date().toISOString() }
  await withRetries((signal) => api.updateCheckRun(id, { output, end }, signal), true, patience)
  const told: Told = { level: 'info', message: `the check run is concluded: ${conclusion}` }
  return { told: problem ?? told, ended: true, annotated: problem === null }
}

/**
 * Annotations are added, not replaced, so a batch is never sent twice. What cannot be sent does not
 * keep the check run from its end.
 */
async function sendAnnotations(
  api: GitHubApi,
  id: number,
  annotations: readonly CheckRunAnnotation[],
  output: { readonly title: string; readonly summary: string },
  patience: Patience,
): Promise<Told | null> {
  const size = githubLimits.annotationsPerRequest
  for (let from = 0; from < annotations.length; from += size) {
    const batch = { ...output, annotations: annotations.slice(from, from + size) }
    const send = (signal: AbortSignal) =>
      api.updateCheckRun(id, { output: batch, end: null }, signal)
    try {
      await withRetries(send, false, patience)
    } catch (error) {
      const left = annotations.length - from
      const what = `${left} annotations of the check run were not written`
      if (error instanceof GitHubFailure && error.kind !== 'stopped') {
        return tellFailure(error, what, 'checks')
      }
      throw error
    }
  }
  return null
}

function clipTitle(title: string): string {
  return title.slice(0, githubLimits.checkRunTitleCharacters).toWellFormed()
}
