import { posix } from 'node:path'
import { programLimits } from '../../limits.ts'
import type { ProgramFiles } from '../examination.ts'
import { filePattern } from './file-pattern.ts'
import { readSmallText } from './text.ts'

/** The directories that `/etc/ld.so.conf` names for ldconfig(8), which makes the loader's cache of them. */
export async function configuredDirectories(files: ProgramFiles): Promise<readonly string[]> {
  const seen = new Set<string>()
  const directories = new Set<string>()
  const listed = new Set<string>()
  const include = async (pattern: string): Promise<void> => {
    if (listed.has(pattern) || listed.size >= programLimits.configurationFiles) return
    listed.add(pattern)
    for (const found of await filesOf(pattern, files)) await read(found)
  }
  const read = async (path: string): Promise<void> => {
    if (seen.has(path) || seen.size >= programLimits.configurationFiles) return
    seen.add(path)
    const text = await readSmallText(path, files, programLimits.configurationBytes)
    for (const line of (text ?? '').split('\n')) {
      const words = line.replace(/#.*/, '').trim()
      const [, patterns] = /^include[ \t]+(.*)$/.exec(words) ?? []
      if (patterns !== undefined) {
        for (const pattern of patterns.split(/[ \t]+/)) {
          await include(posix.resolve(posix.dirname(path), pattern))
        }
      } else if (words.startsWith('/')) {
        // Behind `=` stands a kind of library, of old times.
        for (const one of words.split(/[ \t,:]+/)) directories.add(one.replace(/=.*/, ''))
      }
    }
  }
  await read('/etc/ld.so.conf')
  return [...directories]
    .filter((one) => one.startsWith('/'))
    .slice(0, programLimits.searchDirectories)
}

/** Patterns in the names of files, as glob(3) has them; those in directories are rare, and not followed. */
async function filesOf(pattern: string, files: ProgramFiles): Promise<readonly string[]> {
  const name = posix.basename(pattern)
  if (!/[*?[]/.test(name)) return [pattern]
  const directory = posix.dirname(pattern)
  const nodes = (await files.list(directory)) ?? []
  return nodes
    .map(({ path }) => posix.basename(path))
    .filter(filePattern(name))
    .map((one) => posix.join(directory, one))
}
