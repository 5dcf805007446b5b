import { Readable } from 'node:stream'
import { toValidators } from '../../convert/to-validator.ts'
import { readPods } from '../../pod/read.ts'
import { readPodTexts } from '../../pod/sources.ts'
import type { CommandRun } from '../command.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Usage } from '../flags.ts'

export const usage = {
  command: 'pod to-validator',
  synopsis: '--file <manifest> [--container <name>] [options]',
  about: `Prints Container Canary Validators that ask what the probes of Pods ask. What a Validator
has no words for stands in comments.`,
  flags: {
    file: {
      type: 'string',
      short: 'f',
      value: '<manifest>',
      multiple: true,
      help: 'Kubernetes manifest: file, glob or directory; - for standard input; may be given several times',
    },
    container: {
      type: 'string',
      value: '<name>',
      help: 'only containers of this name (all that have a probe)',
    },
    namespace: {
      type: 'string',
      value: '<namespace>',
      help: 'of objects that name none (default)',
    },
  },
  takesWords: false,
  note: 'Values of Secrets are not printed. Exit codes: 0 done, 2 usage or invalid input.',
  example: 'container-canary pod to-validator --file deployment.yaml',
} as const satisfies Usage

/** `container-canary pod to-validator`. */
export const run: CommandRun = async (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return 0
  const { file, container, namespace } = given.values
  if (file.length === 0) throw usageError(usage, 'there is no manifest: name it with --file')
  // A stream is made of it only where it is read.
  const input = file.includes('-') ? Readable.from(io.stdin) : Readable.from([])
  const texts = await readPodTexts(file, io.cwd, input, io.signal)
  const read = readPods(texts, { namespace: namespace ?? null })
  io.stdout.write(toValidators(read, container ?? null))
  return 0
}
