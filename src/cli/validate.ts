import { askAhead } from '../engine/find/ask-ahead.ts'
import type { CommandRun } from './command.ts'
import { engineOptions } from './engine-options.ts'
import { readOwnFlags } from './own-flags.ts'
import { validateUsage } from './validate/flags.ts'

/** `container-canary validate`: what it takes to ask the engine is loaded first, all else behind that. */
export const runValidate: CommandRun = async (args, io) => {
  const given = await readOwnFlags(validateUsage, args, io)
  if (given === null) return 0
  const { find, leave } = await askAhead(engineOptions(given.values, io), io.signal)
  try {
    const { validateImages } = await import('./validate/validate-images.ts')
    return await validateImages(given, find, io)
  } finally {
    leave()
  }
}
