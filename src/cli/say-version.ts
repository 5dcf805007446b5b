import { writeSync } from 'node:fs'
import { version } from '../version.ts'

/** What `container-canary --version` prints. */
export const versionLine = `container-canary ${version}\n`

/** Whether this is all that is asked for: `container-canary --version` or `-V`. */
export function asksForVersion(args: readonly string[]): boolean {
  return args[0] === '--version' || args[0] === '-V'
}

/**
 * Says the release, where that is asked for, with nothing loaded and no stream opened: scripts ask often.
 *
 * @param write writes to a file descriptor at once, or throws
 * @returns false where it is not asked for, or cannot be written in this way: whoever knows streams
 *   has to say it, or why it cannot be said
 */
export function sayVersion(
  args: readonly string[],
  write: (descriptor: number, text: string) => number = writeSync,
): boolean {
  if (!asksForVersion(args)) return false
  try {
    write(1, versionLine)
    return true
  } catch {
    return false
  }
}
