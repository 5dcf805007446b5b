import { githubLimits } from '../limits.ts'
import { readRegularFile } from '../regular-file.ts'

/**
 * The event that started the workflow, as the runner wrote it down; null where there is none.
 *
 * @param path GITHUB_EVENT_PATH
 * @throws Error when it cannot be read, or is too large
 */
export function readEvent(path: string): unknown {
  if (path === '') return null
  const bytes = readRegularFile(path, githubLimits.eventBytes)
  if (bytes === null) {
    throw new Error(`the event ${path} has more than ${githubLimits.eventBytes} bytes`)
  }
  return JSON.parse(bytes.toString('utf8')) as unknown
}
