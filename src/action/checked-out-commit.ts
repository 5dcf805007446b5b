import { join } from 'node:path'
import { githubLimits } from '../limits.ts'
import { readRegularFile } from '../regular-file.ts'

/**
 * The commit that a workspace is at, by git's own files (gitrepository-layout): `HEAD` holds it, or
 * names a branch, which is a file of its own or a line of `packed-refs`. Git itself is not asked: its
 * configuration is the workspace's, and may name programs to run.
 *
 * @returns null where nothing is checked out, or it cannot be told
 */
export function checkedOutCommit(workspace: string): string | null {
  if (workspace === '') return null
  const head = readSmall(join(workspace, '.git', 'HEAD'))
  const [, branch] = /^ref: (refs\/\S+)$/.exec(head) ?? []
  if (branch === undefined) return commitOf(head)
  if (branch.split('/').includes('..')) return null
  const own = commitOf(readSmall(join(workspace, '.git', branch)))
  if (own !== null) return own
  const packed = readSmall(join(workspace, '.git', 'packed-refs'))
  const line = packed.split('\n').find((text) => text.endsWith(` ${branch}`))
  return commitOf(line?.split(' ', 1)[0] ?? '')
}

function commitOf(text: string): string | null {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null
}

/** Empty where there is no such file, or one that is none of git's. */
function readSmall(path: string): string {
  try {
    return readRegularFile(path, githubLimits.gitFileBytes)?.toString('utf8').trim() ?? ''
  } catch {
    // A worktree has a file in place of .git, an archive has neither: the commit cannot be told.
    return ''
  }
}
