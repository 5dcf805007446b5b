import type { RepositoryReport, Report } from '../model.ts'
import { webAddress } from '../report/escape.ts'
import type { Environment } from '../secrets/environment.ts'
import { checkedOutCommit } from './checked-out-commit.ts'

/**
 * Where the files of the workspace are kept, at the commit that is checked out.
 *
 * @returns null where nothing is checked out, or the runner does not name a repository
 */
export function repositoryOf(env: Environment): RepositoryReport | null {
  const url = addressOf(env)
  const commit = checkedOutCommit(env['GITHUB_WORKSPACE'] ?? '')
  return url === null || commit === null ? null : { url, commit }
}

/**
 * A report that another run wrote, whose links lead into this repository: its author may have named
 * any other place.
 */
export function inOwnRepository(report: Report, env: Environment): Report {
  const { repository, ...rest } = report
  const url = addressOf(env)
  if (repository === undefined || url === null) return rest
  return { ...rest, repository: { url, commit: repository.commit } }
}

function addressOf(env: Environment): string | null {
  const server = env['GITHUB_SERVER_URL'] ?? ''
  const name = env['GITHUB_REPOSITORY'] ?? ''
  const url = `${server.replace(/\/$/, '')}/${name}`
  return /^[\w.-]+\/[\w.-]+$/.test(name) && webAddress(url) !== null ? url : null
}
