import { askAhead } from '../engine/find/ask-ahead.ts'
import type { CommandIo, CommandRun } from './command.ts'
import { readFlags } from './flags.ts'
import { engineOptions, validateUsage } from './validate/flags.ts'
import type { ValidateFlags } from './validate/flags.ts'

/** `container-canary validate`: what it takes to ask the engine is loaded first, all else behind that. */
export const runValidate: CommandRun = async (args, io) => {
  const given = await readOwnFlags(args, io)
  if (given === null) return 0
  const { find, leave } = await askAhead(engineOptions(given, io), io.signal)
  try {
    const { validateImages } = await import('./validate/validate-images.ts')
    return await validateImages(given, find, io)
  } finally {
    leave()
  }
}

/** An argument that is told may hold what the environment calls a secret. */
async function readOwnFlags(args: readonly string[], io: CommandIo): Promise<ValidateFlags | null> {
  try {
    return readFlags(validateUsage, args, io)
  } catch (error) {
    const [{ redactError }, { createRedactor }, { secretsOfEnvironment }] = await Promise.all([
      import('../secrets/errors.ts'),
      import('../secrets/redactor.ts'),
      import('../secrets/environment.ts'),
    ])
    throw redactError(error, createRedactor(secretsOfEnvironment(io.env)))
  }
}
