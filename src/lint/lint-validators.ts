import { dirname, resolve } from 'node:path'
import { checkWrittenOptions } from '../engine/docker/written-options.ts'
import { CanaryError, problemToNotice, refuseProblems } from '../errors.ts'
import type { Notice } from '../model.ts'
import { loadValidators } from '../validator/load.ts'
import type { Validator } from '../validator/manifest.ts'
import { optionProblem } from '../validator/options.ts'
import { requirePatterns } from '../validator/patterns.ts'
import type { SourceText } from '../yaml/source.ts'

/**
 * What a run would refuse of a text of Validators, or would tell of it: all that is known without an engine.
 *
 * @throws CanaryError (input) with everything that would be refused
 */
export async function lintValidators(
  { file, text }: SourceText,
  directory: string,
): Promise<readonly Notice[]> {
  const path = file === '-' ? directory : dirname(resolve(directory, file))
  const validators = loadValidators([{ origin: { kind: 'file', file, directory: path }, text }])
  const options = validators.map(lintOptions)
  await requireAll([
    () => {
      refuseProblems(options.flatMap(({ problems }) => problems))
    },
    () => requirePatterns(validators),
  ])
  return [
    ...validators.flatMap(({ notices }) => notices),
    ...options.flatMap(({ notices }) => notices),
  ]
}

function lintOptions(validator: Validator) {
  const tokens = validator.options.map(({ text }) => text)
  const { problems, notices } = checkWrittenOptions(tokens)
  return {
    problems: problems.map((problem) => optionProblem(problem, validator)),
    notices: notices.map((one) => problemToNotice(optionProblem(one, validator), 'notice')),
  }
}

/** @throws CanaryError (input) with what all of them refuse */
async function requireAll(checks: readonly (() => Promise<void> | void)[]): Promise<void> {
  const problems = []
  for (const check of checks) {
    try {
      await check()
    } catch (error) {
      if (!(error instanceof CanaryError)) throw error
      problems.push(...error.problems)
    }
  }
  refuseProblems(problems)
}
