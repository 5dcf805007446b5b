import { Readable } from 'node:stream'
import { validatorsAsText } from '../convert/made-validators.ts'
import { documentsOf } from '../validator/documents.ts'
import { loadValidators } from '../validator/load.ts'
import { requirePatterns } from '../validator/patterns.ts'
import { readManifests } from '../validator/sources.ts'
import type { CommandRun } from './command.ts'
import { readFlags, usageError } from './flags.ts'
import { tellNotice } from './told.ts'
import type { Usage } from './usage.ts'

const outputs = ['yaml', 'json'] as const

export const usage = {
  command: 'convert',
  synopsis: '<file> [options]',
  about: `Prints the Validator that judges as a file of container-structure-test or of goss does.
Such files are taken as they are wherever a manifest is; a Validator has more words.`,
  flags: {
    output: {
      type: 'string',
      short: 'o',
      value: '<format>',
      choices: outputs,
      default: 'yaml',
      help: 'yaml or json (yaml); several Validators are documents of one text, or lines of JSON',
    },
  },
  takesWords: true,
  note: `The file may also be a glob, a directory or a URL, and - is standard input. What is not taken
of a file is told at its line. Exit codes: 0 done, 2 usage or invalid input.`,
  example: 'container-canary convert structure-test.yaml > canary.yaml',
} as const satisfies Usage

/** `container-canary convert`. */
export const run: CommandRun = async (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return 0
  const { words } = given
  const { output } = given.choices()
  if (words.length === 0) throw usageError(usage, 'there is no file: name the one to convert')
  // A stream is made of it only where it is read.
  const input = words.includes('-') ? Readable.from(io.stdin) : null
  const texts = await readManifests(words, io.cwd, 'by-origin', io.signal, input)
  const validators = loadValidators(texts)
  await requirePatterns(validators)
  for (const { notices } of validators) {
    for (const notice of notices) io.stderr.write(tellNotice(notice))
  }
  const documents = texts.flatMap((text) => documentsOf(text))
  io.stdout.write(validatorsAsText(documents, output))
  return 0
}
