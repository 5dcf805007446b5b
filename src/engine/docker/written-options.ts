import type { OptionProblem } from '../run-options.ts'
import { parseRunOptions, RunOptionError } from './run-options/run-options.ts'

/**
 * What is wrong with options by how they are written, whatever the engine, and what is worth knowing of
 * them. No file that they name is looked at, and no variable that they pass on.
 */
export function checkWrittenOptions(tokens: readonly string[]): WrittenOptions {
  try {
    // What stands for each file is right for all that options read: a profile, variables, labels.
    const parsed = parseRunOptions(tokens, { env: {}, baseDirectory: '/', readFile: () => '{}' })
    const notices = parsed.notices.map(({ token, message }) => ({ token, message, hint: null }))
    return { problems: [], notices }
  } catch (error) {
    if (!(error instanceof RunOptionError)) throw error
    return { problems: error.problems, notices: [] }
  }
}

export interface WrittenOptions {
  readonly problems: readonly OptionProblem[]
  readonly notices: readonly OptionProblem[]
}
