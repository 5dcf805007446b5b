import { inputError } from '../errors.ts'
import type { CommandIo } from './command.ts'

/** How much of a run is told while it runs: nothing, what people watch, or everything. */
export type Loudness = 'quiet' | 'usual' | 'verbose'

/**
 * @param env where `RUNNER_DEBUG=1` asks for everything, as GitHub's runner sets it for its own log
 * @throws CanaryError (input) for flags that exclude each other
 */
export function loudnessOf(
  { quiet, verbose }: { readonly quiet: boolean; readonly verbose: boolean },
  env: CommandIo['env'],
): Loudness {
  if (quiet && verbose) {
    throw inputError({ code: 'usage', message: '--quiet and --verbose exclude each other' })
  }
  if (quiet) return 'quiet'
  return verbose || env['RUNNER_DEBUG'] === '1' ? 'verbose' : 'usual'
}
