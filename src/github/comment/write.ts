import { githubLimits, reportLimits } from '../../limits.ts'
import type { GitHubApi, GitHubComment } from '../api.ts'
import { GitHubFailure } from '../failure.ts'
import { withRetries } from '../retry.ts'
import type { Patience } from '../retry.ts'
import { tellFailure } from '../told.ts'
import type { Told } from '../told.ts'
import type { Authorship } from './author.ts'
import { fitSections } from './fit.ts'
import type { Draft, Fitted } from './fit.ts'
import { isNewer } from './memory.ts'
import type { Memory } from './memory.ts'
import { readSections } from './sections.ts'
import type { Section } from './sections.ts'

export interface CommentRequest {
  readonly pullRequest: number
  readonly key: string
  /** Whose word it is: a section of a later run is left alone. */
  readonly memory: Memory
  /** False: a comment that says nothing of us yet need not say that we passed. */
  readonly always: boolean
  /** Our section. @param previous what our section remembers of the run before */
  readonly draft: (previous: Memory | null) => Draft
  /** Milliseconds: see `githubLimits.writeWindow`. */
  readonly writeWindow: number
}

/**
 * Brings our section into the one comment of a pull request, beside those of other jobs.
 *
 * GitHub has no conditional write, so a job that reads, merges and writes may overwrite what another
 * wrote in between. Whoever is overwritten notices: each reads again after its write, one window
 * later. A write made from an older reading has landed by then, as long as GitHub answers within the
 * window; it is wider where GitHub is seen to be slow. Sections seen once are written again when
 * somebody else lost them. Two comments made at once become one: the older.
 *
 * Never throws.
 */
export async function writeComment(
  api: GitHubApi,
  authorship: Authorship,
  request: CommentRequest,
  patience: Patience,
): Promise<Told> {
  try {
    return await rounds(api, authorship, request, patience)
  } catch (error) {
    return tellFailure(error, 'the comment was not written', 'pull-requests')
  }
}

async function rounds(
  api: GitHubApi,
  authorship: Authorship,
  request: CommentRequest,
  patience: Patience,
): Promise<Told> {
  const { clock, random, signal } = patience
  let state: State = start
  for (let round = 1; round <= githubLimits.commentRounds; round += 1) {
    const from = clock.now()
    const comments = await read(api, authorship, request.pullRequest, state, patience)
    const known = merge(state.known, comments)
    const own = known.get(request.key)?.memory ?? null
    if (state.fitted !== null && isSettled(state.fitted, request.key, comments)) {
      return { level: 'info', message: 'the comment tells the result' }
    }
    const told = overtaken(own, request)
    if (told !== null) return told
    const previous = state.draft === null ? own : state.previous
    const stale = staleSections(known, request, previous)
    const isSilent =
      !request.always &&
      request.memory.verdict === 'passed' &&
      !known.has(request.key) &&
      stale.size === 0
    if (isSilent && state.draft === null) {
      return { level: 'info', message: 'there is nothing to comment on' }
    }
    const draft = state.draft ?? request.draft(own)
    const others = [...known.values()].filter(({ key }) => key !== request.key && !stale.has(key))
    const fitted = fitSections(draft, others, reportLimits.commentCharacters)
    const written = await write(api, request.pullRequest, comments, fitted.body, state, patience)
    state = { ...written, known, draft, fitted, previous }
    const window = Math.max(request.writeWindow, 2 * (clock.now() - from))
    // Those that have met once do not meet again in step.
    const apart = round === 1 ? 0 : random() * window
    await clock.sleep(window + apart, signal)
  }
  const message = `the comment may lack a section: others kept writing it, in ${githubLimits.commentRounds} rounds`
  return { level: 'warning', message }
}

/**
 * Sections that our step wrote about images that it does not look at any more: the image has another
 * name since. A step of the same name in a workflow that is called twice keeps its own, as long as
 * it is written in each run.
 */
function staleSections(
  known: ReadonlyMap<string, Section>,
  { key, memory: { owner, runId } }: CommentRequest,
  previous: Memory | null,
): ReadonlySet<string> {
  const isStale = ({ key: other, memory }: Section) =>
    other !== key &&
    memory !== null &&
    owner !== '' &&
    memory.owner === owner &&
    memory.runId < (previous?.runId ?? runId)
  return new Set([...known.values()].filter(isStale).map((section) => section.key))
}

type Written = Pick<State, 'id' | 'isNew' | 'wasGone'>

interface State {
  /** The comment that we wrote last; null: look for it. */
  readonly id: number | null
  /** We made it, so another job may have made one at the same time. */
  readonly isNew: boolean
  /** A comment that was there was gone when it was to be written. */
  readonly wasGone: boolean
  readonly known: ReadonlyMap<string, Section>
  readonly draft: Draft | null
  readonly fitted: Fitted | null
  /** What our section remembered before we wrote it. */
  readonly previous: Memory | null
}

const start: State = {
  ...{ id: null, isNew: false, wasGone: false },
  ...{ known: new Map(), draft: null, fitted: null, previous: null },
}

/** Our comments, the oldest first. After an update it is enough to look at the one. */
async function read(
  api: GitHubApi,
  authorship: Authorship,
  pullRequest: number,
  { id, isNew }: State,
  patience: Patience,
): Promise<readonly GitHubComment[]> {
  if (id !== null && !isNew) {
    const comment = await unlessGone(
      withRetries((signal) => api.getComment(id, signal), true, patience),
    )
    if (comment !== null) return [comment]
  }
  const found: GitHubComment[] = []
  for (let page = 1; page <= githubLimits.commentPages; page += 1) {
    const comments = await withRetries(
      (signal) => api.listComments(pullRequest, page, signal),
      true,
      patience,
    )
    found.push(...(await authorship.ours(comments)))
    const isLast = comments.length < githubLimits.commentsPerPage
    // The oldest counts, and it stands first; only one that we have just made can be a second one.
    if (isLast || (found.length > 0 && !isNew)) return found
  }
  return found
}

async function write(
  api: GitHubApi,
  pullRequest: number,
  [oldest, ...doubles]: readonly GitHubComment[],
  body: string,
  { wasGone }: State,
  patience: Patience,
): Promise<Written> {
  if (oldest === undefined) {
    return { ...(await create(api, pullRequest, body, patience)), wasGone }
  }
  const { id } = oldest
  const update = withRetries((signal) => api.updateComment(id, body, signal), true, patience)
  // Once, somebody deleted it; twice, the token may not see what it is to write.
  const isThere = wasGone
    ? await update.then(() => true)
    : await unlessGone(update.then(() => true))
  if (isThere === null) return { id: null, isNew: true, wasGone: true }
  for (const double of doubles) {
    await unlessGone(withRetries((signal) => api.deleteComment(double.id, signal), true, patience))
  }
  return { id, isNew: doubles.length > 0, wasGone }
}

/** A comment that may have been made is looked for in the next round, not made twice. */
async function create(
  api: GitHubApi,
  pullRequest: number,
  body: string,
  patience: Patience,
): Promise<Pick<State, 'id' | 'isNew'>> {
  try {
    const post = (signal: AbortSignal) => api.createComment(pullRequest, body, signal)
    const { id } = await withRetries(post, false, patience)
    return { id, isNew: true }
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.kind !== 'unsure') throw error
    return { id: null, isNew: true }
  }
}

/** The newest of each section, of those that stand there and those that we have seen before. */
function merge(
  known: ReadonlyMap<string, Section>,
  comments: readonly GitHubComment[],
): ReadonlyMap<string, Section> {
  const merged = new Map<string, Section>()
  const all = [...comments.flatMap(({ body }) => readSections(body)), ...known.values()]
  for (const section of all) {
    const before = merged.get(section.key)
    if (before === undefined || isLater(section, before)) merged.set(section.key, section)
  }
  return merged
}

function isLater({ memory }: Section, { memory: before }: Section): boolean {
  return memory !== null && (before === null || isNewer(memory, before))
}

/** One comment, our section as we wrote it, and no other one older than we wrote it. */
function isSettled(fitted: Fitted, own: string, comments: readonly GitHubComment[]): boolean {
  const [only, ...doubles] = comments
  if (only === undefined || doubles.length > 0) return false
  const there = new Map(readSections(only.body).map((section) => [section.key, section]))
  return fitted.sections.every((written) => {
    const found = there.get(written.key)
    if (found === undefined || isLater(written, found)) return false
    if (written.key !== own) return true
    return found.memory?.writtenAt === written.memory?.writtenAt && !wasFolded(written, found)
  })
}

function wasFolded({ memory }: Section, { memory: found }: Section): boolean {
  return memory?.folded === false && found?.folded === true
}

/** A later run, or another step with the same key, has the word. */
function overtaken(own: Memory | null, { memory }: CommentRequest): Told | null {
  if (own === null || !isNewer(own, memory)) return null
  if (own.runId !== memory.runId || own.attempt !== memory.attempt) {
    const message = `the comment already tells of a later run (${own.runId}, attempt ${own.attempt}); where that is not so, delete the comment`
    return { level: 'info', message }
  }
  const message =
    'another step of this run writes the same section of the comment: tell them apart with comment-key'
  return { level: 'warning', message }
}

async function unlessGone<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof GitHubFailure && error.kind === 'gone') return null
    throw error
  }
}
