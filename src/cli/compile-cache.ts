import { lstatSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { CommandIo } from './command.ts'

/**
 * Where compiled code is kept for the next run: a directory that nobody else may write to. Node's own choice is
 * below the directory for temporary files, where any user of the machine can lay down what others would run.
 *
 * @returns null where there is no such place
 */
export function compileCacheDirectory(
  env: CommandIo['env'],
  home: () => string = homedir,
): string | null {
  try {
    const given = env['XDG_CACHE_HOME'] ?? ''
    const caches = isAbsolute(given) ? given : join(home(), '.cache')
    const directory = join(caches, 'container-canary')
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    return isOurs(directory) ? directory : null
  } catch {
    // A file system that is read-only, or a user without a home: it is compiled anew.
    return null
  }
}

function isOurs(directory: string): boolean {
  const { uid, mode } = lstatSync(directory)
  // Windows has neither, and a home of its own for each user.
  const user = process.getuid?.()
  return user === undefined || (uid === user && (mode & 0o022) === 0)
}
