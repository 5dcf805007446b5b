import { dirname, resolve } from 'node:path'
import { checkWrittenOptions } from '../engine/docker/written-options.ts'
import { CanaryError, problemToNotice, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { Notice } from '../model.ts'
import { documentsIn } from '../validator/documents.ts'
import { partsOfDocuments } from '../validator/load.ts'
import { optionProblem } from '../validator/options.ts'
import { requirePatterns } from '../validator/patterns.ts'
import type { MadeDocument } from '../yaml/made.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import type { SourceText } from '../yaml/source.ts'
import { madeValues, ofWrittenValues } from './made-values.ts'

type Part = ReturnType<typeof partsOfDocuments>[number]

/**
 * What a run would refuse of a text of Validators, or would tell of it: all that is known without an engine.
 *
 * @throws CanaryError (input) with everything that would be refused
 */
export async function lintValidators(
  source: SourceText,
  parsed: readonly ParsedDocument[],
  directory: string,
): Promise<readonly Notice[]> {
  const { file } = source
  const path = file === '-' ? directory : dirname(resolve(directory, file))
  const origin = { kind: 'file', file, directory: path } as const
  const made = documentsIn(source, parsed)
  const documents = made.map(({ document }) => document)
  const values = madeValues(documents)
  try {
    const parts = partsOfDocuments(made, origin, values)
    return await lintParts(parts)
  } catch (error) {
    if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
    refuseProblems(ofWrittenValues(error.problems, documents, values))
    return noticesOf(made)
  }
}

function noticesOf(made: readonly MadeDocument[]): readonly Notice[] {
  return made.flatMap(({ notices }) => notices)
}

async function lintParts(parts: readonly Part[]): Promise<readonly Notice[]> {
  const options = parts.map(lintOptions)
  refuseProblems([
    ...options.flatMap(({ problems }) => problems),
    ...(await problemsOf(() => requirePatterns(parts))),
  ])
  return [...parts.flatMap(({ notices }) => notices), ...options.flatMap(({ notices }) => notices)]
}

function lintOptions(part: Part) {
  const tokens = part.options.map(({ text }) => text)
  const { problems, notices } = checkWrittenOptions(tokens)
  return {
    problems: problems.map((problem) => optionProblem(problem, part)),
    notices: notices.map((one) => problemToNotice(optionProblem(one, part), 'notice')),
  }
}

async function problemsOf(work: () => Promise<void>): Promise<readonly Problem[]> {
  try {
    await work()
    return []
  } catch (error) {
    if (error instanceof CanaryError) return error.problems
    throw error
  }
}
