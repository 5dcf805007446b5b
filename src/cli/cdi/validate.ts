import { adviseOn } from '../../cdi/advise.ts'
import { readSpecificationFile } from '../../cdi/catalog.ts'
import type { CdiHost } from '../../cdi/host.ts'
import { localHost } from '../../cdi/host.ts'
import { examineSpecification } from '../../cdi/parse.ts'
import type { ExaminedSpecification } from '../../cdi/parse.ts'
import { minimumVersion } from '../../cdi/version.ts'
import { CanaryError, quoteName } from '../../errors.ts'
import { cdiLimits } from '../../limits.ts'
import type { CommandRun } from '../command.ts'
import { either } from '../../options.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Usage } from '../flags.ts'
import { printJson, tellProblem } from '../told.ts'

const outputs = ['text', 'json'] as const

export const usage = {
  command: 'cdi validate',
  synopsis: '<file>… [options]',
  about: `Checks CDI spec files as engines do when they load them, and warns about what may not work on every
engine or not on this host.`,
  flags: {
    output: {
      type: 'string',
      value: '<format>',
      choices: outputs,
      default: 'text',
      help: `${either(outputs)} (default: text)`,
    },
  },
  takesWords: true,
  example: 'container-canary cdi validate /etc/cdi/nvidia.yaml',
} as const satisfies Usage

interface ExaminedFile extends ExaminedSpecification {
  readonly file: string
}

/** `cdi validate`: exit code 0 when engines load every file, 2 when they do not. */
export const run: CommandRun = (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return Promise.resolve(0)
  const { output } = given.choices()
  if (given.words.length === 0) throw usageError(usage, 'name at least one spec file')
  const host = localHost(io.cwd)
  const files = given.words.map((file) => ({ file, ...examine(file, host) }))
  if (output === 'json') printJson(io, { files: files.map(toJson) })
  else io.stdout.write(files.map(describeFile).join(''))
  return Promise.resolve(files.every((file) => file.specification !== undefined) ? 0 : 2)
}

function examine(file: string, host: CdiHost): ExaminedSpecification {
  try {
    const { source } = readSpecificationFile(file, cdiLimits.totalBytes, host)
    return examineSpecification(source, (specification) => adviseOn(specification, host))
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    return { specification: undefined, problems: error.problems, warnings: [] }
  }
}

function toJson({ file, specification, problems, warnings }: ExaminedFile) {
  return {
    file,
    valid: specification !== undefined,
    kind: specification?.kind ?? null,
    devices: specification?.devices.map((device) => device.name) ?? [],
    minimumVersion: specification === undefined ? null : minimumVersion(specification),
    problems,
    warnings,
  }
}

function describeFile({ file, specification, problems, warnings }: ExaminedFile): string {
  const verdict =
    specification === undefined
      ? 'not valid'
      : `valid: ${specification.kind}, devices ${specification.devices.map((device) => device.name).join(', ')}, needs CDI ${minimumVersion(specification)}`
  return [
    `${quoteName(file)}: ${verdict}\n`,
    ...problems.map((problem) => `  error: ${tellProblem(problem)}\n`),
    ...warnings.map((problem) => `  warning: ${tellProblem(problem)}\n`),
  ].join('')
}
