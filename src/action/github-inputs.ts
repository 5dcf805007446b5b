import { githubLimits } from '../limits.ts'
import { readChoice } from '../options.ts'

export interface GitHubInputs {
  readonly token: string
  /** Null: no check run. */
  readonly checkRun: string | null
  readonly comment: (typeof commentModes)[number]
  /** What tells apart the sections of jobs that have the same name, such as legs of a matrix. */
  readonly commentKey: string
}

const commentModes = ['off', 'on-failure', 'always'] as const

/** The part of `@actions/core` that this needs. */
export interface SecretReader {
  readonly getInput: (name: string) => string
  readonly setSecret: (value: string) => void
}

/**
 * Null where nothing is to be told to GitHub; the token is not looked at then.
 *
 * @throws CanaryError (input)
 */
export function readGitHubInputs(reader: SecretReader): GitHubInputs | null {
  const checkRun = reader.getInput('check-run').slice(0, githubLimits.checkRunTitleCharacters)
  const comment = readChoice(reader.getInput('comment'), 'comment', commentModes)
  if (checkRun === '' && comment === 'off') return null
  return {
    token: readToken(reader),
    checkRun: checkRun === '' ? null : checkRun,
    comment,
    commentKey: reader.getInput('comment-key'),
  }
}

/** Masked before anything else is done with it. */
export function readToken(reader: SecretReader): string {
  const token = reader.getInput('github-token')
  if (token !== '') reader.setSecret(token)
  return token
}
