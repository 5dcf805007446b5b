import { glob, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { inputError } from '../errors.ts'

/**
 * The files that words name: a file, a directory (its `*.json`, `*.yaml` and `*.yml`), or a glob.
 *
 * @param directory where relative paths start
 * @throws CanaryError (input) for a word that names nothing
 */
export async function findFeatureFiles(
  words: readonly string[],
  directory: string,
): Promise<string[]> {
  const found = await Promise.all(words.map((word) => findFiles(word, directory)))
  return [...new Set(found.flat())]
}

async function findFiles(word: string, directory: string): Promise<string[]> {
  const path = resolve(directory, word)
  const status = await stat(path).catch(() => null)
  if (status?.isDirectory() === true) {
    const names = await readdir(path)
    const files = names.filter(isFeatureFile).sort()
    return named(
      word,
      files.map((name) => join(path, name)),
    )
  }
  if (status !== null) return [path]
  if (!/[*?[{]/.test(word)) return named(word, [])
  const files: string[] = []
  for await (const file of glob(word, { cwd: directory })) files.push(resolve(directory, file))
  return named(word, files.sort())
}

function isFeatureFile(name: string): boolean {
  return /\.(?:json|ya?ml)$/.test(name)
}

function named(word: string, files: string[]): string[] {
  if (files.length > 0) return files
  throw inputError({
    code: 'features-missing',
    message: `${word} names no file with node features`,
    hint: 'save some with container-canary features > node.json',
  })
}
