import type { GitHubApi, GitHubComment } from '../api.ts'
import { GitHubFailure } from '../failure.ts'
import { withRetries } from '../retry.ts'
import type { Patience } from '../retry.ts'
import { isOurs } from './sections.ts'

/** Who `GITHUB_TOKEN` writes as. */
export const actionsBot = 'github-actions[bot]'

/**
 * Which comments are ours: they carry the marker, which anybody can write, and were written by the
 * token's own user, which nobody else can be. `GITHUB_TOKEN` may not ask who it is, so a token of
 * an app (`ghs_`) counts as that one; another app is asked only where another bot wrote the marker.
 */
export interface Authorship {
  readonly ours: (comments: readonly GitHubComment[]) => Promise<readonly GitHubComment[]>
}

export function createAuthorship(api: GitHubApi, token: string, patience: Patience): Authorship {
  let user: Promise<string> | null = null
  let app: Promise<string> | null = null
  const by = (comments: readonly GitHubComment[], login: string) =>
    comments.filter(({ author }) => author === login)

  const ours: Authorship['ours'] = async (comments) => {
    const marked = comments.filter(({ body }) => isOurs(body))
    if (!token.startsWith('ghs_')) {
      user ??= loginOr(actionsBot, (signal) => api.login(signal), patience)
      return by(marked, await user)
    }
    const own = by(marked, actionsBot)
    if (own.length > 0 || !marked.some(({ isBot }) => isBot)) return own
    app ??= loginOr(actionsBot, (signal) => api.appLogin(signal), patience)
    return by(marked, await app)
  }
  return { ours }
}

async function loginOr(
  fallback: string,
  ask: (signal: AbortSignal) => Promise<string>,
  patience: Patience,
): Promise<string> {
  try {
    return await withRetries(ask, true, patience)
  } catch (error) {
    if (error instanceof GitHubFailure && mayNotAsk.has(error.kind)) return fallback
    throw error
  }
}

const mayNotAsk: ReadonlySet<string> = new Set(['permission', 'barred', 'gone', 'refused'])
