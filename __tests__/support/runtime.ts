import type { TestRuntime } from './container-runtime.ts'

/** The containerd of the newer engines' tests. */
export const runtime: TestRuntime = readRuntime()

function readRuntime(): TestRuntime {
  const text = process.env['CANARY_TEST_RUNTIME']
  if (text === undefined) throw new Error('CANARY_TEST_RUNTIME is set by start-newer-engines.mjs')
  // Written by start-newer-engines.mjs.
  return JSON.parse(text) as TestRuntime
}
