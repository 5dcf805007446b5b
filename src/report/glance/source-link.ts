import type { RepositoryReport, SourceLocation } from '../../model.ts'
import { webAddress } from '../escape.ts'
import { isRepositoryFile } from '../findings.ts'

/**
 * The page of a line in the repository, at the commit that was judged. It may stand in Markdown and in
 * an attribute.
 *
 * @returns null where the place is no file of it, or nobody knows where it is kept
 */
export function sourceLink(
  location: SourceLocation,
  repository: RepositoryReport | undefined,
): string | null {
  if (repository === undefined || !isRepositoryFile(location)) return null
  if (!isCommit(repository.commit)) return null
  const path = location.file
    .split(/[/\\]/)
    .filter((part) => part !== '.' && part !== '')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/')
  const address = `${repository.url}/blob/${repository.commit}/${path}#L${location.line}`
  return webAddress(address)?.href ?? null
}

/** A report may have been written by anybody. */
function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
