import { inputError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { builtInNames, findBuiltIn, listPlatforms, platformOf } from '../validator/built-in.ts'
import type { CommandRun } from './command.ts'
import { readFlags, usageError } from './flags.ts'
import { platformText, platformsText } from './platforms/text.ts'
import type { Usage } from './usage.ts'

const formats = ['text', 'json'] as const

export const usage = {
  command: 'platforms',
  synopsis: '[<name>] [options]',
  about: `Lists the platforms whose demands are built in, by the names that --file takes; or tells what
one of them demands of an image, check by check, and where that was read.`,
  flags: {
    print: {
      type: 'boolean',
      help: 'print the manifest itself, to be copied and changed',
    },
    format: {
      type: 'string',
      value: '<format>',
      choices: formats,
      default: 'text',
      help: 'text or json (text)',
    },
  },
  takesWords: true,
  note: `A must fails the image, a should warns. Exit codes: 0 done, 2 usage or invalid input.`,
  example: 'container-canary platforms kubeflow',
} as const satisfies Usage

/** `container-canary platforms`. */
export const run: CommandRun = (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return Promise.resolve(0)
  const { format } = given.choices()
  const { print } = given.values
  const [word, ...more] = given.words
  if (more.length > 0) {
    throw usageError(usage, `it takes one name, not ${given.words.length} arguments`)
  }
  if (word === undefined) {
    if (print) throw usageError(usage, '--print needs the name of a platform')
    const platforms = listPlatforms()
    io.stdout.write(format === 'json' ? json(platforms) : platformsText(platforms))
    return Promise.resolve(0)
  }
  const found = findBuiltIn(word)
  if (found === null) throw unknownPlatform(word)
  if (print) {
    if (format === 'json') throw usageError(usage, '--print and --format json cannot both be told')
    io.stdout.write(found.text)
    return Promise.resolve(0)
  }
  const platform = platformOf(found)
  io.stdout.write(format === 'json' ? json(platform) : platformText(platform, io.stdout.width))
  return Promise.resolve(0)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function unknownPlatform(word: string): Error {
  return inputError({
    code: 'manifest-missing',
    message: `there is no platform ${JSON.stringify(word)}`,
    hint: didYouMean(word, builtInNames) ?? '`container-canary platforms` lists them',
  })
}
