import { lintText } from '../lint/lint.ts'
import { readTexts } from '../lint/read.ts'
import type { Notice } from '../model.ts'
import { either } from '../options.ts'
import type { CommandIo, CommandRun, ExitCode } from './command.ts'
import { renderAnnotation, renderNotice } from './compat/render.ts'
import { readFlags, usageError } from './flags.ts'
import type { Usage } from './flags.ts'
import { printJson } from './told.ts'

const outputs = ['text', 'json', 'github'] as const

export const usage = {
  command: 'lint',
  synopsis: '<file> [<file> …] [options]',
  about: `Finds what is wrong in files that are read here, or probably not meant: Validators, Pods and what
makes them, compatibility specs, files of container-structure-test and goss. Asks no engine and
fetches nothing.`,
  flags: {
    portable: {
      type: 'boolean',
      help: "name what NVIDIA's own Container Canary refuses, ignores or takes otherwise",
    },
    strict: { type: 'boolean', help: 'warnings fail as well' },
    output: {
      type: 'string',
      value: '<format>',
      choices: outputs,
      help: `${either(outputs)} (annotations); default: github inside of a workflow`,
    },
  },
  takesWords: true,
  note: `A file may also be a directory or a glob, and - is standard input. Exit codes: 0 nothing is wrong,
1 something is, 2 a file cannot be read, or usage.`,
  example: 'container-canary lint canary.yaml deploy/',
} as const satisfies Usage

/** `container-canary lint`. */
export const run: CommandRun = async (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return 0
  const { values, words } = given
  if (words.length === 0) throw usageError(usage, 'give at least one file')
  const usual = io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text'
  const { output = usual } = given.choices()
  const linted = await lintAll(words, values.portable, io)
  if (output === 'json') printJson(io, linted.findings)
  else {
    const render = output === 'github' ? renderAnnotation : renderNotice
    io.stdout.write(linted.findings.map(render).join(''))
    io.stderr.write(`${summaryOf(linted)}\n`)
  }
  return exitCodeOf(linted, values.strict)
}

interface Linted {
  readonly files: number
  readonly unreadable: number
  readonly findings: readonly Notice[]
}

async function lintAll(
  words: readonly string[],
  portable: boolean,
  { cwd: directory, stdin: standardInput, signal }: CommandIo,
): Promise<Linted> {
  const findings: Notice[] = []
  let files = 0
  let unreadable = 0
  for await (const read of readTexts(words, { directory, standardInput, signal })) {
    if ('unreadable' in read) {
      unreadable++
      findings.push(...read.unreadable)
      continue
    }
    const { source, among } = read
    files++
    findings.push(...(await lintText(source, { directory, portable, among, signal })))
  }
  return { files, unreadable, findings }
}

function exitCodeOf({ unreadable, findings }: Linted, strict: boolean): ExitCode {
  if (unreadable > 0) return 2
  const fails = ({ severity }: Notice) => severity === 'error' || (strict && severity === 'warning')
  return findings.some(fails) ? 1 : 0
}

function summaryOf({ files, findings }: Linted): string {
  const counts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`]
  })
  const found = counts.length === 0 ? 'nothing is wrong' : counts.join(', ')
  return `${files} file${files === 1 ? '' : 's'}: ${found}`
}
