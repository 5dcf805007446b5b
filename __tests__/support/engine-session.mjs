/** The engines of one run of jest: what was started, and what the test files are told of it. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { askEngineFacts, describeEngine } from './engine-facts.ts'
import { makeEngineDirectory, removeEngines, stopServices } from './engine-services.ts'

/**
 * Starts engines by `work`, which is given their directory, and tells the test files of them.
 *
 * @param {(directory: string) => Promise<{
 *   services: import('./engine-services.ts').Service[],
 *   engines: { address: string, cdiDirectory: string | null }[],
 *   others?: string[],
 * }>} work
 */
export async function startWith(work) {
  // scripts/test-engines.mjs gives one, and removes it however this process ends.
  const directory = process.env.CANARY_ENGINE_DIRECTORY ?? makeEngineDirectory()
  if (!existsSync(directory)) mkdirSync(directory)
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ]) {
    process.once(signal, () => {
      removeEngines(directory)
      process.exit(128 + number)
    })
  }
  try {
    const { services, engines, others = [] } = await work(directory)
    const facts = await Promise.all(
      engines.map(async (engine) => ({ ...(await askEngineFacts(engine.address)), ...engine })),
    )
    process.env.CANARY_TEST_ENGINES = JSON.stringify(facts)
    const names = [...facts.map(describeEngine), ...others]
    const ledger = process.env.CANARY_ENGINE_LEDGER
    if (ledger !== undefined) writeFileSync(ledger, JSON.stringify(names))
    process.stdout.write(`engines: ${names.join(', ')}\n`)
    globalThis.canaryEngines = { services, directory }
  } catch (error) {
    // Jest calls no teardown after a setup that failed.
    removeEngines(directory)
    throw error
  }
}

/** Ends what was started; an engine that ran before stays. */
export async function stopAll() {
  const { services, directory } = globalThis.canaryEngines
  await stopServices(services, directory)
}
