import { readFile, stat } from 'node:fs/promises'
import { githubLimits } from '../limits.ts'

/**
 * The event that started the workflow, as the runner wrote it down; null where there is none.
 *
 * @param path GITHUB_EVENT_PATH
 * @throws Error when it cannot be read, or is too large
 */
export async function readEvent(path: string): Promise<unknown> {
  if (path === '') return null
  const { size } = await stat(path)
  if (size > githubLimits.eventBytes) throw new Error(`the event ${path} has ${size} bytes`)
  return JSON.parse(await readFile(path, 'utf8')) as unknown
}
