import { contactEngine } from './connect.ts'
import type { EngineFinder } from './connect.ts'
import type { LocateOptions } from './locate.ts'

/** A question to the engine that is on its way. */
export interface AskedEngine {
  /** Gives what came of it, and the warnings. It does not ask again, so its options do not count. */
  readonly find: EngineFinder
  /** Nobody wants the answer any more; also right for an engine that was opened and closed. */
  readonly leave: () => void
}

/**
 * Asks the engine before there is a use for it, so that it answers while the rest of the program
 * loads.
 */
export async function askAhead(
  options: LocateOptions,
  signal: AbortSignal,
  find: EngineFinder = contactEngine,
): Promise<AskedEngine> {
  const warnings: string[] = []
  const left = new AbortController()
  const found = find(options, AbortSignal.any([signal, left.signal]), (warning) => {
    warnings.push(warning)
  })
  // What went wrong is for whoever finds the engine.
  found.catch(() => undefined)
  // Loading keeps the process to itself: a turn before it sends the question.
  await new Promise(setImmediate)
  return {
    find: async (_options, _signal, onWarning = () => undefined) => {
      try {
        return await found
      } finally {
        warnings.forEach((warning) => {
          onWarning(warning)
        })
      }
    },
    leave: () => {
      left.abort(new Error('the engine is not needed'))
      found.then(
        (engine) => {
          engine.leave()
        },
        () => undefined,
      )
    },
  }
}
