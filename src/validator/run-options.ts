import type { RunOptions } from '../engine/run-options.ts'
import type { PolicyMode } from '../policy/mode.ts'
import { containerEnvironment } from '../secrets/environment.ts'
import type { ValidatorSettings } from './manifest.ts'

/**
 * A manifest's `dockerRunOptions`, as an engine reads them; null when there are none. One that is
 * restricted is given no variable of ours.
 */
export function runOptionsOf(
  validator: ValidatorSettings,
  mode: PolicyMode,
  env: RunOptions['env'],
  directory: string,
): RunOptions | null {
  if (validator.options.length === 0) return null
  return {
    tokens: validator.options.map(({ text }) => text),
    // As for docker, which knows nothing of the manifest.
    baseDirectory: directory,
    env: mode === 'trusted' ? containerEnvironment(env) : {},
  }
}
