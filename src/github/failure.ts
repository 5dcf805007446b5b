import { messageOf } from '../errors.ts'
import { githubLimits } from '../limits.ts'

/**
 * Why GitHub did not do what it was asked.
 *
 * - `permission`: the token may not; asking again changes nothing.
 * - `barred`: the token may, but something else forbids it, such as a lock; the message says what.
 * - `gone`: what was asked for does not exist, or the token may not see it.
 * - `refused`: the request itself is wrong.
 * - `busy`: a rate limit; nothing was done, and a later try may succeed.
 * - `unsure`: a server error, no answer, no connection. It may have been done or not.
 * - `stopped`: we stopped waiting.
 */
export type FailureKind =
  'permission' | 'barred' | 'gone' | 'refused' | 'busy' | 'unsure' | 'stopped'

/** A request that failed. Its message is made for people and holds no token. */
export class GitHubFailure extends Error {
  override readonly name = 'GitHubFailure'
  readonly kind: FailureKind
  /** Milliseconds that GitHub asks to wait; null where it does not say. */
  readonly retryAfter: number | null

  constructor(
    kind: FailureKind,
    message: string,
    retryAfter: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.kind = kind
    this.retryAfter = retryAfter
  }
}

export interface FailureContext {
  /** Completes "GitHub refused to …". */
  readonly what: string
  readonly token: string
  /** The signal of the whole work. */
  readonly signal: AbortSignal
  /** The signal that ends the wait for this answer. */
  readonly limit: AbortSignal
}

/** What octokit threw, told apart. The error itself is not kept: it holds the request's headers. */
export function toFailure(error: unknown, context: FailureContext): GitHubFailure {
  const { what, token, signal, limit } = context
  if (signal.aborted) return new GitHubFailure('stopped', `there was no time left to ${what}`)
  if (limit.aborted) {
    const seconds = githubLimits.answer / 1000
    return new GitHubFailure(
      'unsure',
      `GitHub was asked to ${what} and said nothing for ${seconds} s`,
    )
  }
  const response = responseOf(error)
  const said = saidBy(error, token)
  if (response === null) {
    return new GitHubFailure('unsure', `GitHub cannot be reached to ${what}: ${said}`)
  }
  const { status, headers } = response
  const retryAfter = readRetryAfter(headers)
  const barrier = barrierOf(status, headers, said)
  if (barrier !== null) {
    return new GitHubFailure('barred', `GitHub refused to ${what}: ${status} ${said}\n${barrier}`)
  }
  const kind = kindOf(status, headers, said)
  const verb = kind === 'unsure' ? 'failed' : 'refused'
  return new GitHubFailure(kind, `GitHub ${verb} to ${what}: ${status} ${said}`, retryAfter)
}

/** What stands in the way of a token that has the permission; null where nothing else is known. */
function barrierOf(status: number, headers: Headers, said: string): string | null {
  if (status === 410) return 'What it asks for is switched off in this repository.'
  if (status !== 403) return null
  if (headers.has('x-github-sso')) return barriers.saml
  const found = barrierWords.find(([words]) => words.test(said))
  return found === undefined ? null : barriers[found[1]]
}

const barriers = {
  locked: 'The conversation is locked: unlock it, or switch the comment off.',
  saml: 'The organization asks for single sign-on: authorize the token for the organization.',
  address:
    'The organization admits listed addresses alone: list those of the runner, or tell GitHub from a runner that has one.',
  archived: 'The repository is archived: nothing can be written to it.',
  account: 'The account of the token is blocked or suspended.',
} as const

/** GitHub has no codes for them. */
const barrierWords: readonly (readonly [RegExp, keyof typeof barriers])[] = [
  [/\blocked\b/i, 'locked'],
  [/\bSAML\b/i, 'saml'],
  [/\bIP allow list\b/i, 'address'],
  [/\barchived\b/i, 'archived'],
  [/\b(?:suspended|is blocked|has been blocked)\b/i, 'account'],
]

function kindOf(status: number, headers: Headers, said: string): FailureKind {
  if (status === 429) return 'busy'
  if (status === 403) return isRateLimit(headers, said) ? 'busy' : 'permission'
  if (status === 404) return 'gone'
  if (status >= 400 && status < 500 && status !== 408) return 'refused'
  return 'unsure'
}

/** Primary and secondary rate limits answer with 403 as well as with 429. */
function isRateLimit(headers: Headers, said: string): boolean {
  return (
    headers.get('retry-after') !== undefined ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(said)
  )
}

type Headers = ReadonlyMap<string, string>

/** Octokit gives a request that never got an answer the status 500, and no response. */
function responseOf(error: unknown): { readonly status: number; readonly headers: Headers } | null {
  if (!(error instanceof Error) || !('response' in error)) return null
  const { response } = error
  if (typeof response !== 'object' || response === null) return null
  const status = 'status' in response && typeof response.status === 'number' ? response.status : 0
  const headers = 'headers' in response ? response.headers : null
  const entries = typeof headers === 'object' && headers !== null ? Object.entries(headers) : []
  return {
    status,
    headers: new Map(entries.map(([name, value]) => [name.toLowerCase(), String(value)])),
  }
}

/** Seconds, or a date; a used-up primary limit names the second it is filled again. */
function readRetryAfter(headers: Headers): number | null {
  const after = headers.get('retry-after')
  if (after !== undefined) {
    if (/^\d{1,9}$/.test(after)) return Number(after) * 1000
    const date = Date.parse(after)
    return Number.isNaN(date) ? null : Math.max(0, date - Date.now())
  }
  const reset = headers.get('x-ratelimit-reset')
  if (headers.get('x-ratelimit-remaining') !== '0' || reset === undefined) return null
  return /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1000 - Date.now()) : null
}

/** GitHub's words, in one line, bounded, without the token. */
function saidBy(error: unknown, token: string): string {
  const [words = ''] = messageOf(error).split(' - https://', 1)
  const line = words.replace(/\p{Cc}+/gu, ' ').trim()
  const harmless = token === '' ? line : line.replaceAll(token, '***')
  return harmless.slice(0, githubLimits.messageCharacters)
}
