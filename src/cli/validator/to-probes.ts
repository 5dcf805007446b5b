import { Readable } from 'node:stream'
import { probeKinds, toProbes } from '../../convert/to-probes.ts'
import { either } from '../../options.ts'
import { loadValidators } from '../../validator/load.ts'
import { requirePatterns } from '../../validator/patterns.ts'
import { readManifests } from '../../validator/sources.ts'
import type { CommandRun } from '../command.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Usage } from '../flags.ts'
import { tellNotice } from '../told.ts'

export const usage = {
  command: 'validator to-probes',
  synopsis: '--file <manifest> [--kind <kind>] [options]',
  about: `Prints the probe of a Pod that asks what a check of a Validator asks, to paste into a
Deployment. What a probe has no words for stands in comments.`,
  flags: {
    file: {
      type: 'string',
      short: 'f',
      value: '<manifest>',
      multiple: true,
      help: 'Validator manifest: file, glob, directory, URL or built-in name, - for standard input; may be given several times',
    },
    kind: {
      type: 'string',
      value: '<kind>',
      choices: probeKinds,
      default: 'readiness',
      help: `${either(probeKinds)} (readiness)`,
    },
    check: {
      type: 'string',
      value: '<name>',
      help: 'the check that becomes the probe (the first; others stand below it in comments)',
    },
  },
  takesWords: false,
  note: 'Exit codes: 0 done, 2 usage or invalid input.',
  example: 'container-canary validator to-probes --file canary.yaml',
} as const satisfies Usage

/** `container-canary validator to-probes`. */
export const run: CommandRun = async (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return 0
  const { file, check } = given.values
  const { kind } = given.choices()
  if (file.length === 0) throw usageError(usage, 'there is no manifest: name it with --file')
  // A stream is made of it only where it is read.
  const input = file.includes('-') ? Readable.from(io.stdin) : null
  const texts = await readManifests(file, io.cwd, 'by-origin', io.signal, input)
  const validators = loadValidators(texts)
  await requirePatterns(validators)
  for (const { notices } of validators) {
    for (const notice of notices) io.stderr.write(tellNotice(notice))
  }
  io.stdout.write(toProbes(validators, { kind, check: check ?? null }))
  return 0
}
