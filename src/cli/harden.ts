import type { EngineFinder } from '../engine/find/connect.ts'
import { either } from '../options.ts'
import type { Hardening } from '../harden/outcome.ts'
import { describeSettings } from '../harden/settings.ts'
import { visibleJson, visibleLine } from '../report/escape.ts'
import type { RunDependencies, RunRequest } from '../run/request.ts'
import { secretsOfEnvironment } from '../secrets/environment.ts'
import { redactError } from '../secrets/errors.ts'
import { createRedactor } from '../secrets/redactor.ts'
import { exitCodeOfHardening } from '../verdict.ts'
import type { CommandRun } from './command.ts'
import { readFlags } from './flags.ts'
import type { Usage } from './flags.ts'
import { dockerCommand, renderCompose } from './harden/docker.ts'
import { renderKubernetes } from './harden/kubernetes.ts'
import { renderHardening } from './harden/text.ts'
import { oneImageDependencies, oneImageFlags, oneImageRequest } from './one-image.ts'
import { onlyImage } from './only-image.ts'

const formats = ['text', 'json', 'yaml'] as const

export const usage = {
  command: 'harden',
  synopsis: '[options] <image>',
  about: `Finds the least that an image runs with, by running it: the directories that it writes to, its
user, its capabilities, and whether it gains privileges. The answer is run once more, and printed
for Kubernetes, for docker run and for Compose.`,
  flags: {
    validator: {
      aliases: ['file', 'validators'],
      type: 'string',
      short: 'f',
      value: '<manifest>',
      multiple: true,
      help: 'what it has to pass each time: a file, glob, directory, URL, - or a built-in name; may be given several times (what init would write)',
    },
    format: {
      type: 'string',
      value: '<format>',
      choices: formats,
      default: 'text',
      help: `${either(formats)}; yaml is the part of a Pod alone (text)`,
    },
    platform: { type: 'string', value: '<platform>', help: 'such as linux/arm64' },
    ...oneImageFlags,
    quiet: { type: 'boolean', short: 'q', help: 'nothing about the trials' },
  },
  takesWords: true,
  note: `Exit codes: 0 there is an answer, 1 the image does not pass as it is, 2 usage or invalid input,
3 infrastructure.`,
  example: 'container-canary harden --validator canary.yaml ghcr.io/you/app:1.2',
} as const satisfies Usage

export type Harden = (
  request: RunRequest,
  dependencies: RunDependencies,
  onTrial: (line: string) => void,
  signal: AbortSignal,
) => Promise<Hardening>

/** `container-canary harden`. */
export function createHarden(harden: Harden, findEngine?: EngineFinder): CommandRun {
  return async (args, io) => {
    const given = readFlags(usage, args, io)
    if (given === null) return 0
    const image = onlyImage(usage, given.words)
    const { values } = given
    const { format, pull } = given.choices()
    const redactor = createRedactor(secretsOfEnvironment(io.env))
    try {
      const { validator: validators, platform = null } = values
      const request = await oneImageRequest({ image, validators, platform, pull }, values, io)
      const dependencies = oneImageDependencies(io, redactor, findEngine)
      const tell = (line: string) => {
        if (!values.quiet) io.stderr.write(redactor.redact(`${visibleLine(line)}\n`))
      }
      const found = await harden(request, dependencies, tell, io.signal)
      io.stdout.write(redactor.redact(rendered(found, format)))
      if (format === 'yaml' && found.outcome !== 'hardened') {
        io.stderr.write(redactor.redact(renderHardening(found)))
      }
      return exitCodeOfHardening(found.outcome)
    } catch (error) {
      throw redactError(error, redactor)
    }
  }
}

function rendered(found: Hardening, format: (typeof formats)[number]): string {
  switch (format) {
    case 'json': {
      const pasted =
        found.outcome === 'hardened'
          ? {
              kubernetes: renderKubernetes(found),
              run: dockerCommand(found),
              compose: renderCompose(found),
            }
          : {}
      return `${visibleJson({ ...found, ...pasted })}\n`
    }
    case 'yaml':
      return found.outcome === 'hardened' ? renderKubernetes(found) : ''
    case 'text':
      return renderHardening(found)
  }
}

export const hardenOnThisMachine: Harden = async (request, dependencies, onTrial, signal) => {
  const { hardenOneImage } = await import('../run/harden/harden-one-image.ts')
  const told = (settings: Parameters<typeof describeSettings>[0], passed: boolean) => {
    onTrial(`${passed ? 'runs ' : 'fails'}  ${describeSettings(settings)}`)
  }
  return await hardenOneImage(request, dependencies, told, signal)
}
