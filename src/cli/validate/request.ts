import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { checkDeviceNames } from '../../cdi/request.ts'
import { inputError } from '../../errors.ts'
import { runLimits } from '../../limits.ts'
import { readCount, readDuration, readEach, readTogether, splitList } from '../../options.ts'
import type { RegistrySettings } from '../../registry/settings.ts'
import type { CompatibilityRequest, RunRequest } from '../../run/request.ts'
import { checkSecretVariables } from '../../secrets/variables.ts'
import type { CommandIo } from '../command.ts'
import { engineOptions } from '../engine-options.ts'
import { toBuild } from './build.ts'
import type { ValidateFlags } from './flags.ts'

export interface Prepared {
  /** Gives how registries are reached, or throws why it cannot (CanaryError, input). */
  readonly registry: () => RegistrySettings
  /** Manifests that have a name alone; none of them where the user has named a manifest. */
  readonly builtInNames: readonly string[]
}

/**
 * @param prepared what is not read from the flags alone
 * @throws CanaryError (input) with every flag that is wrong
 */
export function toRequest(
  flags: ValidateFlags,
  { registry, builtInNames }: Prepared,
  io: CommandIo,
): RunRequest {
  const { values, words } = flags
  const runId = randomUUID()
  const { choices, deviceNames, ...read } = readTogether({
    choices: flags.choices,
    images: () => readImages(flags, builtInNames, io),
    build: () => toBuild(values, words[0] ?? null, io, runId),
    registry,
    deviceNames: () => checkDeviceNames(values['cdi-device'], '--cdi-device'),
    startupTimeout: () => {
      const written = values['startup-timeout']
      return written === undefined ? runLimits.startup : readDuration(written, '--startup-timeout')
    },
    concurrency: () => {
      const { concurrency: written } = values
      return written === undefined
        ? runLimits.concurrency
        : readCount(written, '--concurrency', runLimits.mostContainers)
    },
    secretVariables: () => checkSecretVariables(values['secret-env'], io.env, '--secret-env'),
  })
  return {
    ...read,
    pull: choices.pull,
    policy: choices.policy ?? 'by-origin',
    pods: null,
    compatibility: toCompatibility(values, choices['on-undetermined']),
    devices: {
      names: deviceNames,
      files: values['cdi-devices-from'],
      specDirectories: values['cdi-spec-dir'].length === 0 ? null : values['cdi-spec-dir'],
      mode: choices['cdi-mode'],
      unsupported: choices['cdi-unsupported'],
    },
    platform: values.platform ?? null,
    validators: values.file,
    engine: engineOptions(values, io),
    keepFailed: values.debug,
    // What the environment and the flags hold is found by the run itself.
    secrets: [],
    directory: io.cwd,
    runId,
    owner: `${io.env['USER'] ?? 'user'}@${hostname()}`,
  }
}

/**
 * The words that are no flags. A manifest among them is a slip: the manifest's flag was left out.
 *
 * @throws CanaryError (input)
 */
function readImages(
  { words }: ValidateFlags,
  builtInNames: readonly string[],
  { cwd }: Pick<CommandIo, 'cwd'>,
): readonly string[] {
  return readEach(words, (word) => {
    const isManifest = /\.ya?ml$/.test(word) && existsSync(resolve(cwd, word))
    if (!isManifest && !builtInNames.includes(word)) return word
    throw inputError({
      code: 'usage',
      message: `${word} is a manifest, and stands where images do`,
      hint: `did you mean --file ${word}?`,
    })
  })
}

function toCompatibility(
  { compatibility: spec, tags, features }: ValidateFlags['values'],
  onUndetermined: CompatibilityRequest['onUndetermined'],
): CompatibilityRequest | null {
  if (spec === undefined || spec === 'off') return null
  return {
    spec,
    tags: splitList(tags),
    nodeFeatures: features,
    onUndetermined,
  }
}
