import { lintSpec } from '../../compatibility/say/lint.ts'
import { CanaryError, problemToNotice } from '../../errors.ts'
import type { Notice } from '../../model.ts'
import { readOptions } from '../../options.ts'
import type { CommandIo, CommandRun } from '../command.ts'
import type { CompatDependencies } from './dependencies.ts'
import { compileSource, readChoice, readSpec } from './flags.ts'
import { renderAnnotation, renderNotice } from './render.ts'
import { usageError } from './usage.ts'

const command = 'compat lint'

const help = `Usage: container-canary compat lint <spec> [<spec> …] [options]

Finds what is wrong in compatibility specs, or probably not meant.

      --strict            warnings fail as well
      --output <format>   text, json or github (annotations); default: github inside of a workflow
  -h, --help              this text

Exit codes: 0 nothing is wrong, 1 something is, 2 a spec cannot be read, or usage.
`

const options = {
  strict: { type: 'boolean', default: false },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** `container-canary compat lint`. */
export function createLint(dependencies: Pick<CompatDependencies, 'loadTemplates'>): CommandRun {
  return async (args, io) => {
    const { values, positionals } = readOptions(command, args, options)
    if (values.help) {
      io.stdout.write(help)
      return 0
    }
    if (positionals.length === 0) throw usageError(command, 'give at least one spec')
    const usual = io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text'
    const output = readChoice(command, '--output', values.output ?? usual, [
      'text',
      'json',
      'github',
    ])
    const results = await Promise.all(positionals.map((file) => lintFile(file, dependencies, io)))
    const findings = results.flatMap((result) => result.findings)
    if (output === 'json') io.stdout.write(`${JSON.stringify(findings, null, 2)}\n`)
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
