import type { Readable } from 'node:stream'
import { CanaryError, inputError, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { manifestLimits, podLimits } from '../limits.ts'
import { nameInRepository, namedFiles } from '../yaml/named-files.ts'
import type { FileSort } from '../yaml/named-files.ts'
import { readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import { readStandardInput } from '../yaml/standard-input.ts'

const sort: FileSort = {
  what: 'Kubernetes manifest',
  endings: ['*.yaml', '*.yml', '*.json'],
  maxFiles: manifestLimits.files,
}

/**
 * Reads every manifest that the words name: a file, a directory (its `*.yaml`, `*.yml` and `*.json`), a
 * glob, or `-` for standard input. What several words name is read once.
 *
 * @param directory where relative paths start
 * @throws CanaryError (input) with everything that is wrong with any of the words
 * @throws CanaryError (cancelled) when the signal is given while standard input is waited for
 */
export async function readPodTexts(
  words: readonly string[],
  directory: string,
  standardInput: Readable,
  signal: AbortSignal,
): Promise<readonly SourceText[]> {
  const problems: Problem[] = []
  const texts = new Map<string, SourceText>()
  for (const word of new Set(words)) {
    try {
      for (const [identity, text] of await readWord(word, directory, standardInput, signal)) {
        texts.set(identity, text)
        refuseTooMuch([...texts.values()])
      }
    } catch (error) {
      if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
      problems.push(...error.problems)
    }
  }
  refuseProblems(problems)
  return [...texts.values()]
}

type Identified = readonly [identity: string, text: SourceText]

async function readWord(
  word: string,
  directory: string,
  standardInput: Readable,
  signal: AbortSignal,
): Promise<readonly Identified[]> {
  if (word === '-') return [['-', await readStandardInput(standardInput, podLimits.bytes, signal)]]
  const files = await namedFiles(word, directory, sort)
  if (files === null) {
    throw inputError({
      code: 'manifest-missing',
      message: `the ${sort.what} ${word} does not exist`,
      hint: 'name a file, a directory, a glob, or - for standard input',
    })
  }
  return await Promise.all(
    files.map(async (file): Promise<Identified> => {
      const { text } = await readSource(file.path, `the ${sort.what}`, podLimits.bytes)
      return [file.path, { file: nameInRepository(file, directory), text }]
    }),
  )
}

function refuseTooMuch(texts: readonly SourceText[]): void {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  if (characters <= podLimits.allBytes) return
  throw inputError({
    code: 'manifest-too-many',
    message: `the ${sort.what}s have more than ${podLimits.allBytes} bytes together`,
  })
}
