import { askAhead } from '../engine/find/ask-ahead.ts'
import type { CommandRun } from './command.ts'
import { engineOptions } from './engine-options.ts'
import { readOwnFlags } from './own-flags.ts'
import { podUsage } from './pod/flags.ts'

/** `container-canary pod`: what it takes to ask the engine is loaded first, all else behind that. */
export const runPod: CommandRun = async (args, io) => {
  const given = await readOwnFlags(podUsage, args, io)
  if (given === null) return 0
  const { find, leave } = await askAhead(engineOptions(given.values, io), io.signal)
  try {
    const { runPods } = await import('./pod/run-pods.ts')
    return await runPods(given, find, io)
  } finally {
    leave()
  }
}
