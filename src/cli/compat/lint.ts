import { lintSpec } from '../../compatibility/say/lint.ts'
import { CanaryError, problemToNotice } from '../../errors.ts'
import type { Notice } from '../../model.ts'
import { either } from '../../options.ts'
import type { CommandIo, CommandRun } from '../command.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Usage } from '../flags.ts'
import { printJson } from '../told.ts'
import type { CompatDependencies } from './dependencies.ts'
import { compileSource, readSpec } from './read-spec.ts'
import { renderAnnotation, renderNotice } from './render.ts'

const outputs = ['text', 'json', 'github'] as const

export const usage = {
  command: 'compat lint',
  synopsis: '<spec> [<spec> …] [options]',
  about: 'Finds what is wrong in compatibility specs, or probably not meant.',
  flags: {
    strict: { type: 'boolean', help: 'warnings fail as well' },
    output: {
      type: 'string',
      value: '<format>',
      choices: outputs,
      help: `${either(outputs)} (annotations); default: github inside of a workflow`,
    },
  },
  takesWords: true,
  note: 'Exit codes: 0 nothing is wrong, 1 something is, 2 a spec cannot be read, or usage.',
  example: 'container-canary compat lint --strict spec.yaml',
} as const satisfies Usage

/** `container-canary compat lint`. */
export function createLint(dependencies: Pick<CompatDependencies, 'loadTemplates'>): CommandRun {
  return async (args, io) => {
    const given = readFlags(usage, args, io)
    if (given === null) return 0
    const { values, words } = given
    if (words.length === 0) throw usageError(usage, 'give at least one spec')
    const usual = io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text'
    const { output = usual } = given.choices()
    const results = await Promise.all(words.map((file) => lintFile(file, dependencies, io)))
    const findings = results.flatMap((result) => result.findings)
    if (output === 'json') printJson(io, findings)
    else {
      const render = output === 'github' ? renderAnnotation : renderNotice
      io.stdout.write(findings.map(render).join(''))
    }
    if (results.some(({ isReadable }) => !isReadable)) return 2
    const fails = findings.some(({ severity }) => severity === 'error' || values.strict)
    return fails ? 1 : 0
  }
}

interface LintResult {
  readonly isReadable: boolean
  readonly findings: readonly Notice[]
}

/** One spec that cannot be read does not hide what is wrong with the others. */
async function lintFile(
  file: string,
  dependencies: Pick<CompatDependencies, 'loadTemplates'>,
  io: CommandIo,
): Promise<LintResult> {
  try {
    const compiled = await compileSource(await readSpec(file, io), dependencies, io.signal)
    return { isReadable: true, findings: lintSpec(compiled) }
  } catch (error) {
    if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
    return { isReadable: false, findings: error.problems.map((each) => problemToNotice(each)) }
  }
}
