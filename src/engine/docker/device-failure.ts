import { CanaryError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { setting } from '../../settings.ts'

/**
 * Whether an engine refuses a container for its devices, in one sentence instead of the engine's
 * many; null for any other reason.
 *
 * The words are those of Docker's device drivers and of the CDI library in Docker and Podman.
 */
export function deviceFailure(reason: string, options: ErrorOptions): CanaryError | null {
  const [, names] = /unresolvable CDI devices? ([^\n]*)/i.exec(reason) ?? []
  if (names !== undefined) return new CanaryError('input', unresolvable(names), options)
  const [, driver, capabilities] =
    /could not select device driver "([^"]*)"(?: with capabilities: ([^\n]*))?/i.exec(reason) ?? []
  if (driver === undefined) return null
  const problem = driver === 'cdi' ? switchedOff : noDriver(driver, capabilities ?? '')
  return new CanaryError('infrastructure', problem, options)
}

function unresolvable(words: string): Problem {
  // A runtime's errors end with the name of their class.
  const names = words.trim().replace(/(?:: unknown)+$/, '')
  return {
    code: 'cdi-device-unresolvable',
    message: `the engine does not find the CDI device ${names}`,
    hint: `it reads the directories that docker info names as CDISpecDirs, and ignores files with errors there; ${setting('cdi-mode', 'translate')} does without the engine`,
  }
}

const switchedOff: Problem = {
  code: 'cdi-not-supported',
  message: 'the engine cannot give CDI devices: its CDI support is switched off',
  hint: `set "features": {"cdi": true} in daemon.json, or ${setting('cdi-mode', 'translate')}`,
}

function noDriver(driver: string, capabilities: string): Problem {
  const wanted = [driver === '' ? '' : `"${driver}"`, capabilities.trim()].filter(Boolean).join(' ')
  return {
    code: 'device-driver-missing',
    message: `the engine has no driver for the devices that --gpus asks for: ${wanted}`,
    hint: 'install the NVIDIA Container Toolkit on its host, or ask for the devices with CDI',
  }
}
