import { glob, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { inputError, messageOf, systemErrorCode } from '../errors.ts'

/** A file that a word names, and what people know it by. */
export interface NamedFile {
  readonly path: string
  readonly name: string
}

/** What files of one sort are called, and which of a directory's are of it. */
export interface FileSort {
  /** Such as `manifest`. */
  readonly what: string
  /** In a directory that is named: such as `*.yaml`. */
  readonly endings: readonly string[]
  /** That one word may name. */
  readonly maxFiles: number
}

/**
 * The files that a word names: a file, a directory's files, or those of a glob, in this order of meaning.
 *
 * @param directory where relative paths start
 * @returns null for a word that is none of them
 * @throws CanaryError (input) when nothing is there, too much is, or it cannot be read
 */
export async function namedFiles(
  word: string,
  directory: string,
  sort: FileSort,
): Promise<readonly NamedFile[] | null> {
  const path = resolve(directory, word)
  const found = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) return null
    const message = `cannot read the ${sort.what} ${word}: ${messageOf(error)}`
    throw inputError({ code: 'file-unreadable', message }, { cause: error })
  })
  if (found?.isDirectory() === true) {
    return named(await filesOfDirectory(path, word, sort), word, directory, sort)
  }
  if (found !== null) return [{ path, name: word }]
  if (!/[*?[{]/.test(word)) return null
  return named(await filesOfGlob(word, directory, sort), word, directory, sort)
}

function isMissing(error: unknown): boolean {
  // Glob characters and control characters make names that no file system takes.
  const codes = ['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']
  return codes.includes(systemErrorCode(error))
}

async function filesOfDirectory(
  path: string,
  word: string,
  { what, endings }: FileSort,
): Promise<readonly string[]> {
  const names = await readdir(path).catch((error: unknown) => {
    const message = `cannot read the directory ${word}: ${messageOf(error)}`
    throw inputError({ code: 'file-unreadable', message }, { cause: error })
  })
  const files = names
    .filter((name) => endings.some((ending) => name.endsWith(ending.replace('*', ''))))
    .map((name) => join(path, name))
  if (files.length > 0) return files
  throw inputError({
    code: 'manifest-missing',
    message: `the directory ${word} holds no ${what} (${endings.join(', ')})`,
  })
}

async function filesOfGlob(
  word: string,
  directory: string,
  { maxFiles }: FileSort,
): Promise<readonly string[]> {
  const files: string[] = []
  for await (const entry of glob(word, { cwd: directory, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    files.push(join(entry.parentPath, entry.name))
    if (files.length > maxFiles) break
  }
  if (files.length > 0) return files
  throw inputError({ code: 'manifest-missing', message: `no file matches ${word}` })
}

function named(
  files: readonly string[],
  word: string,
  directory: string,
  { maxFiles }: FileSort,
): readonly NamedFile[] {
  if (files.length > maxFiles) {
    throw inputError({
      code: 'manifest-too-many',
      message: `${word} names more than ${maxFiles} files`,
    })
  }
  return [...files].sort().map((path) => {
    const name = relative(directory, path)
    return { path, name: name.startsWith('..') ? path : name }
  })
}

/** The path as the repository knows it, whatever the user wrote before it: annotations want that. */
export function nameInRepository({ path, name }: NamedFile, directory: string): string {
  return isBelow(directory, path) ? relative(directory, path) : name
}

/** Where a file of the workspace is a link out of it, what it leads to; null: it is none. */
export async function wayOut(path: string, directory: string): Promise<string | null> {
  if (!isBelow(directory, path)) return null
  const [root, real] = await Promise.all([realpath(directory), realpath(path)])
  return isBelow(root, real) ? null : real
}

function isBelow(directory: string, path: string): boolean {
  const way = relative(directory, path)
  return way !== '..' && !way.startsWith('../') && !isAbsolute(way)
}
