import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { EngineFinder } from '../engine/find/connect.ts'
import { CanaryError, describeSystemError, inputError, systemErrorCode } from '../errors.ts'
import { renderDraft } from '../init/draft.ts'
import type { PlatformFit } from '../init/platforms.ts'
import { describeFits } from '../init/platforms.ts'
import { didYouMean } from '../nearest.ts'
import { visibleLine } from '../report/escape.ts'
import type { Initial } from '../run/init/init-one-image.ts'
import type { RunDependencies, RunRequest } from '../run/request.ts'
import { secretsOfEnvironment } from '../secrets/environment.ts'
import { redactError } from '../secrets/errors.ts'
import { createRedactor } from '../secrets/redactor.ts'
import { builtInNames, findBuiltIn } from '../validator/built-in.ts'
import { exitCodeOfDraft } from '../verdict.ts'
import type { CommandIo, CommandRun } from './command.ts'
import { readFlags } from './flags.ts'
import type { Usage } from './flags.ts'
import { oneImageDependencies, oneImageFlags, oneImageRequest } from './one-image.ts'
import { onlyImage } from './only-image.ts'

const everyPlatform = 'all'

export const usage = {
  command: 'init',
  synopsis: '[options] <image>',
  about: `Writes a first manifest of an image: runs it once, looks at what it starts, what listens and what
answers there, and writes a check for each, with why it is there. What is written has passed.`,
  flags: {
    output: {
      type: 'string',
      short: 'o',
      value: '<file>',
      help: 'write it here (standard output)',
    },
    force: { type: 'boolean', help: 'write over a file that is there' },
    platform: {
      type: 'string',
      value: '<name>',
      multiple: true,
      help: 'say whether it fits this built-in platform already; all of them: all; may be given several times',
    },
    ...oneImageFlags,
  },
  takesWords: true,
  note: `Exit codes: 0 written, 1 no manifest passes, 2 usage or invalid input, 3 infrastructure.`,
  example: 'container-canary init --output canary.yaml ghcr.io/you/app:1.2',
} as const satisfies Usage

export type Init = (
  request: RunRequest,
  dependencies: RunDependencies,
  signal: AbortSignal,
) => Promise<Initial>

/** `container-canary init`. */
export function createInit(init: Init, findEngine?: EngineFinder): CommandRun {
  return async (args, io) => {
    const given = readFlags(usage, args, io)
    if (given === null) return 0
    const image = onlyImage(usage, given.words)
    const { values } = given
    const { pull } = given.choices()
    const validators = platformsOf(values.platform)
    const redactor = createRedactor(secretsOfEnvironment(io.env))
    try {
      const request = await oneImageRequest({ image, validators, platform: null, pull }, values, io)
      const dependencies = oneImageDependencies(io, redactor, findEngine)
      const found = await init(request, dependencies, io.signal)
      const tell = (line: string) => {
        io.stderr.write(redactor.redact(`${visibleLine(line)}\n`))
      }
      for (const { name, reason } of found.leftOut) {
        tell(`left out: ${name}: it did not pass when it was run: ${reason}`)
      }
      const fits = describeFits(found.fits)
      fits.forEach(tell)
      if (found.draft === null) {
        tell(
          `${image}: no manifest: ${found.facts.end ?? 'nothing could be asked of it that passes'}`,
        )
      } else {
        const text = redactor.redact(renderDraft(found.draft, commentsOf(found.fits)))
        await write(text, values, io)
      }
      return exitCodeOfDraft(found.draft !== null)
    } catch (error) {
      throw redactError(error, redactor)
    }
  }
}

/** @throws CanaryError (input) for names that no built-in platform has */
function platformsOf(names: readonly string[]): readonly string[] {
  if (names.includes(everyPlatform)) return builtInNames
  const [wrong] = names.filter((name) => findBuiltIn(name) === null)
  if (wrong === undefined) return [...new Set(names)]
  throw inputError({
    code: 'manifest-missing',
    message: `there is no built-in platform ${wrong}`,
    hint:
      didYouMean(wrong, builtInNames) ??
      `built-in names: ${[...builtInNames, everyPlatform].join(', ')}`,
  })
}

function commentsOf(fits: readonly PlatformFit[]): readonly string[] {
  if (fits.length === 0) return []
  return ['Held to platforms as well:', ...describeFits(fits)]
}

async function write(
  text: string,
  { output, force }: { readonly output?: string | undefined; readonly force: boolean },
  io: CommandIo,
): Promise<void> {
  if (output === undefined) {
    io.stdout.write(text)
    return
  }
  const path = resolve(io.cwd, output)
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw alreadyThere(output)
    throw new CanaryError(
      'input',
      { code: 'output', message: `${output} cannot be written: ${describeSystemError(error)}` },
      { cause: error },
    )
  }
  io.stderr.write(`${visibleLine(`The manifest is in ${output}`)}\n`)
}

function alreadyThere(output: string): CanaryError {
  return inputError({
    code: 'output',
    message: `${output} is there already`,
    hint: '--force writes over it',
  })
}

export const initOnThisMachine: Init = async (request, dependencies, signal) => {
  const { initOneImage } = await import('../run/init/init-one-image.ts')
  return await initOneImage(request, dependencies, signal)
}
