import { CanaryError } from '../errors.ts'
import type { ErrorKind, Problem } from '../errors.ts'
import { setting } from '../settings.ts'
import { unwrapped } from './runtime-words.ts'

/**
 * Whether an engine refuses a container for its devices, in one sentence instead of the engine's
 * many; null for any other reason. A device that a name does not lead to is the fault of who wrote
 * the name; a machine without the device, its driver or its tools is nobody's.
 */
export function deviceFailure(
  reason: string,
  engine: RefusingEngine,
  options: ErrorOptions,
): CanaryError | null {
  const sentence = unwrapped(reason)
  for (const { words, kind, problem } of refusals) {
    const found = words.exec(sentence)
    if (found !== null) return new CanaryError(kind, problem(found, engine), options)
  }
  return null
}

/** Whose directories of spec files people are told of. */
export type RefusingEngine = 'docker' | 'podman' | 'cri'

interface Refusal {
  /** At the beginning of the engine's sentence: names that it quotes are not looked into. */
  readonly words: RegExp
  readonly kind: ErrorKind
  readonly problem: (found: readonly string[], engine: RefusingEngine) => Problem
}

/**
 * The words of Docker 20.10 to 29, Podman 4 and 5, the CDI library in both, NVIDIA's container
 * toolkit, and runc's and crun's for a hook that fails.
 */
const refusals: readonly Refusal[] = [
  {
    words: /^unresolvable CDI devices? (.*)$/i,
    kind: 'input',
    problem: ([, names = ''], engine) => unresolvable(names, engine),
  },
  {
    words: /^could not select device driver "cdi"/i,
    kind: 'infrastructure',
    problem: () => switchedOff,
  },
  {
    words: /^could not select device driver "([^"]*)"(?: with capabilities: (.*))?/i,
    kind: 'infrastructure',
    problem: ([, driver = '', capabilities = '']) => noDriver(driver, capabilities),
  },
  // Docker 29 looks for a vendor of its own, in the CDI specs of its host.
  {
    words:
      /^(?:failed to discover GPU vendor from CDI: |no known GPU vendor found|(?:AMD|NVIDIA) CDI spec not found)(.*)$/i,
    kind: 'infrastructure',
    problem: ([words = '']) => noVendor(words),
  },
  {
    words:
      /^(?:unknown runtime specified|unknown or invalid runtime name:) ((?:nvidia|amd|habana)\S*)/i,
    kind: 'infrastructure',
    problem: ([, runtime = '']) => noRuntime(runtime),
  },
  {
    words:
      /^(?:error (?:running|executing)(?: \w+)? hook\b.*?)?\b((?:nvidia-container-cli|nvidia-container-runtime-hook|nvidia-container-runtime|nvidia-ctk|nvidia-cdi-hook)\b.*)$/i,
    kind: 'infrastructure',
    problem: ([, words = '']) => toolkitFailed(words),
  },
  {
    words:
      /^error gathering device information while adding custom device "([^"]*)": no such file or directory/i,
    kind: 'infrastructure',
    problem: ([, path = '']) => noDevice(path),
  },
  {
    words:
      /^(?:l?stat|getting device path|getting device info for) "?(\/dev\/[^":]+)"?: no such file or directory$/i,
    kind: 'infrastructure',
    problem: ([, path = '']) => noDevice(path),
  },
]

const specDirectories: Readonly<Record<RefusingEngine, string>> = {
  docker: 'the directories that docker info names as CDISpecDirs',
  podman: '/etc/cdi, /var/run/cdi and what containers.conf names as cdi_spec_dirs',
  cri: '/etc/cdi, /var/run/cdi or what its configuration names as cdi_spec_dirs',
}

function unresolvable(words: string, engine: RefusingEngine): Problem {
  const where = specDirectories[engine]
  return {
    code: 'cdi-device-unresolvable',
    message: `the engine does not find the CDI device ${words.trim()}`,
    hint: `it reads ${where}, and ignores files with errors there; ${setting('cdi-mode', 'translate')} does without the engine`,
  }
}

const switchedOff: Problem = {
  code: 'cdi-not-supported',
  message: 'the engine cannot give CDI devices: its CDI support is switched off',
  hint: `set "features": {"cdi": true} in daemon.json, or ${setting('cdi-mode', 'translate')}`,
}

function noDriver(driver: string, capabilities: string): Problem {
  const wanted = [driver === '' ? '' : `"${driver}"`, capabilities.trim()].filter(Boolean).join(' ')
  return missing(`the engine has no driver for the devices that --gpus asks for: ${wanted}`)
}

function noVendor(words: string): Problem {
  return missing(`the engine finds no device for --gpus on its host: ${words.trim()}`)
}

function noRuntime(name: string): Problem {
  return missing(`the engine has no runtime ${name}, which --runtime asks for`)
}

function missing(message: string): Problem {
  return {
    code: 'device-driver-missing',
    message,
    hint: 'install the NVIDIA Container Toolkit on its host, or ask for the devices with CDI',
  }
}

function toolkitFailed(words: string): Problem {
  return {
    code: 'device-driver-failed',
    message: `the NVIDIA Container Toolkit could not give the devices: ${words.trim()}`,
    hint: "look at the driver of the engine's host with nvidia-smi",
  }
}

function noDevice(path: string): Problem {
  return {
    code: 'device-missing',
    message: `the engine's host has no device ${path}`,
    hint: 'run on a machine that has it, or take --device out of the manifest',
  }
}
