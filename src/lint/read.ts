import { Readable } from 'node:stream'
import { CanaryError, inputError, problemToNotice } from '../errors.ts'
import { manifestLimits, podLimits } from '../limits.ts'
import type { Notice } from '../model.ts'
import { nameInRepository, namedFiles } from '../yaml/named-files.ts'
import type { FileSort, NamedFile } from '../yaml/named-files.ts'
import { readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import { readStandardInput } from '../yaml/standard-input.ts'

const sort: FileSort = {
  what: 'manifest',
  endings: ['*.yaml', '*.yml', '*.json'],
  maxFiles: manifestLimits.files,
}

export interface ReadFrom {
  /** Where relative paths start. */
  readonly directory: string
  readonly standardInput: AsyncIterable<Uint8Array>
  readonly signal: AbortSignal
}

/** A text, or why there is none. */
export type ReadText =
  | {
      readonly source: SourceText
      /** The directory or the glob that names it; null: it was named by itself. */
      readonly among: string | null
    }
  | { readonly unreadable: readonly Notice[] }

/**
 * Every text that the words name, one after the other: a file, a directory's `*.yaml`, `*.yml` and `*.json`, a
 * glob, `-` for standard input. A file that several words name is read once.
 */
export async function* readTexts(
  words: readonly string[],
  from: ReadFrom,
): AsyncGenerator<ReadText> {
  const seen = new Set<string>()
  for (const word of new Set(words)) {
    const files = await orUnreadable(() => filesOf(word, from.directory))
    if ('unreadable' in files) {
      yield files
      continue
    }
    const among = files.value.every(({ name }) => name === word) ? null : word
    for (const file of files.value) {
      if (seen.has(file.path)) continue
      seen.add(file.path)
      const read = await orUnreadable(() => readFile(file, from))
      yield 'unreadable' in read ? read : { source: read.value, among }
    }
  }
}

async function filesOf(word: string, directory: string): Promise<readonly NamedFile[]> {
  if (word === '-') return [{ path: '-', name: '-' }]
  const files = await namedFiles(word, directory, sort)
  if (files !== null) return files
  throw inputError({
    code: 'manifest-missing',
    message: `the file ${word} does not exist`,
    hint: 'name files, directories, globs, or - for standard input; nothing is fetched',
  })
}

async function readFile(file: NamedFile, from: ReadFrom): Promise<SourceText> {
  const { directory, standardInput, signal } = from
  if (file.path === '-') {
    return await readStandardInput(Readable.from(standardInput), podLimits.bytes, signal)
  }
  const { text } = await readSource(file.path, 'the file', podLimits.bytes)
  return { file: nameInRepository(file, directory), text }
}

async function orUnreadable<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly unreadable: readonly Notice[] }> {
  try {
    return { value: await work() }
  } catch (error) {
    if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
    return { unreadable: error.problems.map((problem) => problemToNotice(problem)) }
  }
}
