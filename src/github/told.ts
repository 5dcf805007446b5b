import { messageOf } from '../errors.ts'
import { GitHubFailure } from './failure.ts'

/** How it went, for the log. Nothing that GitHub refuses changes the verdict of a run. */
export interface Told {
  readonly level: 'info' | 'notice' | 'warning'
  readonly message: string
}

/**
 * A token that may only read is no fault of the image, nor of whoever opened the pull request: it
 * is told as a notice, with the lines that would change it.
 *
 * @param what begins the sentence, such as `the comment was not written`
 * @param permission the scope that is needed
 */
export function tellFailure(
  error: unknown,
  what: string,
  permission: 'checks' | 'pull-requests',
): Told {
  const isKnown = error instanceof GitHubFailure
  if (!isKnown || (error.kind !== 'permission' && error.kind !== 'gone')) {
    const level = isKnown && error.kind === 'barred' ? 'notice' : 'warning'
    return { level, message: `${what}: ${messageOf(error)}` }
  }
  const why =
    error.kind === 'gone'
      ? 'It is not there, or the token may not see it.'
      : 'The token may not do it.'
  const lines = [
    `${what}: ${error.message}`,
    `${why} Where it can be given the permission, add to the job:`,
    'permissions:',
    `  ${permission}: write`,
    'Pull requests from forks and from Dependabot get a token that may only read: let a second workflow tell their result (docs/github.md, render-report).',
  ]
  return { level: 'notice', message: lines.join('\n') }
}
